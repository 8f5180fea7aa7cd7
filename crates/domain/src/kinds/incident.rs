//! What happened.

use crate::check::{Around, Fault, moment};
use crate::entry::Fields;
use crate::kind::{
    Class, Compartment, Field, Kind, Series, Steps, Type, code, count, field, flag, instant, line,
    list, narrative, nothing_more, object, remark,
};
use crate::kinds::lists::NATURES;

pub(super) const INCIDENT: Kind = Kind {
    code: "incident",
    append_only: false,
    compartment: Compartment::Open,
    series: Some(Series::Record),
    reference: false,
    occurred: None,
    fields: &[
        field("nature", Type::Listed("nature", NATURES)).save(),
        code("discovered_by", DISCOVERED_BY),
        narrative("description").complete(),
        list("officers", &Type::Named("user")),
        list("vehicles", &Type::Object(VEHICLE)),
        instant("started_at"),
        instant("ended_at"),
        code(
            "direction",
            &["to_haiti", "to_dominican_republic", "unknown"],
        ),
        object(
            "migrants",
            &[count("women"), count("men"), count("girls"), count("boys")],
        ),
        flag("force_used"),
        remark("force_detail"),
        count("injured"),
        count("dead"),
        code(
            "state",
            &["open", "sent_to_prosecutor", "sent_to_dcpj", "closed"],
        )
        .class(Class::State(STEPS)),
        remark("close_reason"),
    ],
    rules: &[ends_after_it_starts],
    wanting: nothing_more,
};

const DISCOVERED_BY: &[&str] = &[
    "patrol",
    "checkpoint",
    "tip",
    "intelligence",
    "dominican_authority",
    "complaint",
    "self_report",
];

const VEHICLE: &[Field] = &[line("kind"), line("plate"), line("make"), line("colour")];

/// A case that has left for the prosecutor is not open again; a closed one is reopened first.
const STEPS: Steps = &[
    ("open", &["sent_to_prosecutor", "sent_to_dcpj", "closed"]),
    ("sent_to_prosecutor", &["sent_to_dcpj", "closed"]),
    ("sent_to_dcpj", &["sent_to_prosecutor", "closed"]),
    ("closed", &["open"]),
];

fn ends_after_it_starts(fields: &Fields, _: &dyn Around, faults: &mut Vec<Fault>) {
    if let (Some(start), Some(end)) = (moment(fields, "started_at"), moment(fields, "ended_at"))
        && end < start
    {
        faults.push(Fault::new("ended_at", "ends_before_start"));
    }
}
