//! The custody register (registre de garde à vue) and its lines.

use crate::check::{Around, Fault, moment, part_moment, part_text, text};
use crate::entry::Fields;
use crate::kind::{
    Compartment, Field, Kind, LINE_BYTES_MAX, Series, Type, code, flag, instant, line, list,
    nothing_more, object, record, remark,
};
use crate::kinds::lists::NATURES;

/// The custody of one person; the clock starts at the arrest.
pub const CUSTODY: Kind = Kind {
    code: "custody",
    append_only: false,
    compartment: Compartment::Open,
    series: Some(Series::Record),
    reference: false,
    occurred: Some("arrested_at"),
    fields: &[
        record("person", &["person"]).save(),
        record("incident", &["incident"]).save(),
        instant("arrested_at").save(),
        list("officers", &Type::Named("user")),
        code("basis", &["flagrante_delicto", "warrant"]).complete(),
        object("warrant", &[line("type"), line("number"), line("judge")]),
        object("reasons_told", &[instant("at"), line("language")]),
        list("offences", &Type::Listed("offence", NATURES)).complete(),
        list("property", &Type::Text(LINE_BYTES_MAX)).running(),
        remark("health_on_arrival"),
        object("rights.lawyer", RIGHT).running(),
        object("rights.family", RIGHT).running(),
        object("rights.doctor", RIGHT).running(),
        object("rights.consulate", RIGHT).running(),
        instant("minor_notified.bpm_at").running(),
        instant("minor_notified.ibesr_at").running(),
        line("cell").running(),
        object(
            "presented",
            &[instant("at").save(), line("judge"), line("decision")],
        )
        .running(),
        object("exit", EXIT).running(),
        remark("overrun_reason"),
    ],
    rules: &[nothing_before_the_arrest, an_order_has_a_reference],
    wanting: a_telephone_order_is_completed,
};

/// A line of the register while the person is held.
pub const CUSTODY_EVENT: Kind = Kind {
    code: "custody_event",
    append_only: true,
    compartment: Compartment::Open,
    series: None,
    reference: false,
    occurred: Some("at"),
    fields: &[
        record("custody", &["custody"]).save(),
        code(
            "event",
            &[
                "meal", "rest", "visit", "hearing", "medical", "transfer", "check",
            ],
        )
        .save(),
        remark("text"),
        instant("at"),
    ],
    rules: &[],
    wanting: nothing_more,
};

const RIGHT: &[Field] = &[
    instant("offered_at"),
    instant("used_at"),
    code("result", &["used", "refused", "not_possible"]),
];

const EXIT: &[Field] = &[
    code("kind", EXITS).save(),
    instant("at").save(),
    line("order_reference"),
    flag("order_by_phone"),
    line("authority"),
];

const EXITS: &[&str] = &[
    "brought_before_judge",
    "committal_order",
    "released_by_order",
    "transferred",
    "hospital",
    "escaped",
    "died",
];

/// Police arrest; they do not release, or commit, without an order.
const EXITS_BY_ORDER: &[&str] = &["committal_order", "released_by_order"];

/// Exits that cannot wait for anyone to read the register.
const EXITS_WITH_ALERT: &[&str] = &["escaped", "died"];

/// The alert that this exit raises, if it does.
#[must_use]
pub fn exit_alert(fields: &Fields) -> Option<&'static str> {
    let kind = part_text(fields, "exit", "kind")?;
    EXITS_WITH_ALERT
        .iter()
        .copied()
        .find(|alert| *alert == kind)
}

/// What a minor's custody still needs before it can be closed: the notifications not made.
///
/// Whether the person is a minor is judged by whoever knows the person.
#[must_use]
pub fn unnotified(fields: &Fields) -> Vec<&'static str> {
    ["minor_notified.bpm_at", "minor_notified.ibesr_at"]
        .into_iter()
        .filter(|name| !fields.contains_key(*name))
        .collect()
}

fn nothing_before_the_arrest(fields: &Fields, _: &dyn Around, faults: &mut Vec<Fault>) {
    let Some(arrest) = moment(fields, "arrested_at") else {
        return;
    };
    for (field, path) in [("presented", "presented.at"), ("exit", "exit.at")] {
        if part_moment(fields, field, "at").is_some_and(|at| at < arrest) {
            faults.push(Fault::new(path, "before_arrest").with(
                "arrested_at",
                text(fields, "arrested_at").unwrap_or_default(),
            ));
        }
    }
}

fn an_order_has_a_reference(fields: &Fields, _: &dyn Around, faults: &mut Vec<Fault>) {
    if needs_reference(fields) && !by_phone(fields) {
        faults.push(Fault::new("exit.order_reference", "missing"));
    }
}

/// An order given by telephone is acted on, and its reference follows.
fn a_telephone_order_is_completed(fields: &Fields) -> Vec<&'static str> {
    if needs_reference(fields) {
        vec!["exit.order_reference"]
    } else {
        Vec::new()
    }
}

fn needs_reference(fields: &Fields) -> bool {
    part_text(fields, "exit", "kind").is_some_and(|kind| EXITS_BY_ORDER.contains(&kind))
        && part_text(fields, "exit", "order_reference").is_none()
}

fn by_phone(fields: &Fields) -> bool {
    fields
        .get("exit")
        .is_some_and(|exit| exit["order_by_phone"] == true)
}
