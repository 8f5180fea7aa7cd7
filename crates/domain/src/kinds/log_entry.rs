//! A line of the main courante.

use crate::kind::{
    Compartment, Kind, Series, Type, code, list, narrative, nothing_more, record, remark,
};

pub(super) const LOG_ENTRY: Kind = Kind {
    code: "log_entry",
    append_only: true,
    compartment: Compartment::Open,
    series: Some(Series::DayBook),
    reference: false,
    occurred: None,
    fields: &[
        code("category", CATEGORIES).save(),
        narrative("text").save(),
        list("persons_named", &Type::Named("person")),
        remark("follow_up"),
        list("links", &Type::Record(&[])),
        record("corrects", &["log_entry"]),
    ],
    rules: &[],
    wanting: nothing_more,
};

const CATEGORIES: &[&str] = &[
    "duty_start",
    "relief",
    "patrol_out",
    "patrol_back",
    "incident",
    "arrest",
    "seizure",
    "visit",
    "complaint",
    "breakdown",
    "radio_check",
    "fuel_supply",
    "order",
    "nil_report",
    "other",
];
