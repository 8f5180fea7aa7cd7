//! A training, and who took part in it.

use super::order::in_order;
use crate::check::{Around, Fault};
use crate::entry::Fields;
use crate::kind::{Field, Kind, Type, code, field, flag, instant, line, list};
use crate::kinds::lists::{BASES, SEXES};

/// A training.
pub(super) const TRAINING: Kind = Kind::open(
    "training",
    &[
        code("theme", THEMES).save(),
        line("organiser"),
        line("donor"),
        instant("from").save(),
        instant("to").save(),
        field("hours", Type::Int(0, HOURS_MAX)),
        list("attendees", &Type::Object(ATTENDEE)),
    ],
)
.numbered()
.dated_by("from")
.with_rules(&[ends_after_it_starts]);

/// More hours than the longest course has.
const HOURS_MAX: i64 = 2_000;
/// A test is marked out of a hundred.
const MARK_MAX: i64 = 100;

const THEMES: &[&str] = &[
    "false_documents",
    "migrant_rights",
    "child_protection",
    "gender_equality",
    "trafficking_and_smuggling",
    "human_rights_and_arrest",
    "first_aid",
    "information_system",
];

const ATTENDEE: &[Field] = &[
    field("officer", Type::Named("officer")).save(),
    code("sex", SEXES),
    line("rank"),
    field("base", Type::Listed("base", BASES)),
    field("pre_test", Type::Int(0, MARK_MAX)),
    field("post_test", Type::Int(0, MARK_MAX)),
    flag("certified"),
];

fn ends_after_it_starts(fields: &Fields, _: &dyn Around, faults: &mut Vec<Fault>) {
    in_order(fields, "from", "to", faults);
}
