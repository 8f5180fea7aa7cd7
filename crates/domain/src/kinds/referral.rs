//! Somebody is referred to an institution, which acknowledges it, or not.

use super::order::in_order;
use crate::check::{Around, Fault, text};
use crate::entry::Fields;
use crate::kind::{
    Class, Kind, LINE_BYTES_MAX, Steps, Type, code, count, field, instant, line, list, object,
    record, remark,
};
use crate::kinds::lists::AGENCIES;

/// Its acknowledgement may be filled in by any officer on duty. `count` says how many of a reception it is about.
pub(super) const REFERRAL: Kind = Kind::open(
    "referral",
    &[
        record(
            "subject",
            &["person", "screening", "child_file", "reception"],
        )
        .save(),
        code("subject_kind", SUBJECT_KINDS).save(),
        count("count"),
        field("agency", Type::Listed("agency", AGENCIES)).save(),
        remark("reason").save(),
        code("urgency", &["immediate", "within_24h", "routine"]).save(),
        list("services", &Type::Text(LINE_BYTES_MAX)),
        object(
            "handed_to",
            &[line("name"), line("function"), instant("at")],
        )
        .running(),
        code("state", STATES).class(Class::State(STEPS)).running(),
        instant("sent_at").save(),
        instant("received_at").running(),
        instant("accepted_at").running(),
        instant("refused_at").running(),
        instant("service_given_at").running(),
        instant("closed_at").running(),
        remark("refusal_reason").running(),
        line("acknowledged_by").running(),
        code("channel", &["link", "stick", "phone", "paper"]).running(),
        list("attempts", &Type::Text(LINE_BYTES_MAX)).running(),
        instant("due_at"),
        line("slip_code"),
    ],
)
.numbered()
.dated_by("sent_at")
.with_rules(&[
    who_is_protected_has_a_file,
    a_count_belongs_to_a_reception,
    a_refusal_has_a_reason,
    nothing_before_it_is_sent,
])
.with_wanting(a_state_has_its_moment);

const SUBJECT_KINDS: &[&str] = &["presumed_victim", "minor", "migrant", "suspect", "other"];

const STATES: &[&str] = &[
    "sent",
    "received",
    "accepted",
    "refused",
    "service_given",
    "closed",
];

/// An answer may come late, and skip what was not told; what was refused is referred anew.
const STEPS: Steps = &[
    (
        "sent",
        &["received", "accepted", "refused", "service_given", "closed"],
    ),
    (
        "received",
        &["accepted", "refused", "service_given", "closed"],
    ),
    ("accepted", &["refused", "service_given", "closed"]),
    ("refused", &["closed"]),
    ("service_given", &["closed"]),
    ("closed", &[]),
];

/// Each state with the moment that dates it.
const MOMENTS: [(&str, &str); 6] = [
    ("sent", "sent_at"),
    ("received", "received_at"),
    ("accepted", "accepted_at"),
    ("refused", "refused_at"),
    ("service_given", "service_given_at"),
    ("closed", "closed_at"),
];

fn who_is_protected_has_a_file(fields: &Fields, around: &dyn Around, faults: &mut Vec<Fault>) {
    let (Some(said), Some(subject)) = (text(fields, "subject_kind"), text(fields, "subject"))
    else {
        return;
    };
    let Some(kind) = around.kind_of(subject) else {
        return;
    };
    // People handed over at a gate are counted before anyone has a file.
    if ["presumed_victim", "minor"].contains(&said) && kind == "person" {
        faults.push(Fault::new("subject", "protection_file").with("role", said));
    }
}

fn a_count_belongs_to_a_reception(fields: &Fields, around: &dyn Around, faults: &mut Vec<Fault>) {
    let subject = text(fields, "subject").and_then(|id| around.kind_of(id));
    if fields.contains_key("count") && subject.is_some_and(|kind| kind != "reception") {
        faults.push(Fault::new("count", "wrong_kind").with("expected", "reception"));
    }
}

fn a_refusal_has_a_reason(fields: &Fields, _: &dyn Around, faults: &mut Vec<Fault>) {
    if text(fields, "state") == Some("refused") && text(fields, "refusal_reason").is_none() {
        faults.push(Fault::new("refusal_reason", "missing"));
    }
}

/// An answer is told first and dated afterwards, if need be.
fn a_state_has_its_moment(fields: &Fields) -> Vec<&'static str> {
    let state = text(fields, "state");
    let due = MOMENTS.iter().filter(|(of, _)| Some(*of) == state);
    due.map(|(_, moment)| *moment)
        .filter(|moment| !fields.contains_key(*moment))
        .collect()
}

fn nothing_before_it_is_sent(fields: &Fields, _: &dyn Around, faults: &mut Vec<Fault>) {
    for (_, moment) in &MOMENTS[1..] {
        in_order(fields, "sent_at", moment, faults);
    }
}
