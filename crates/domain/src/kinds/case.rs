//! What becomes of a case: its steps before the law, and what people said.

use crate::kind::{Kind, code, instant, line, narrative, record};

/// A step of a case; a correction is another step.
pub(super) const CASE_STEP: Kind = Kind::open(
    "case_step",
    &[
        record("incident", &["incident"]).save(),
        code("step", STEPS).save(),
        line("authority"),
        line("receipt_number"),
        instant("at").save(),
    ],
)
.append_only()
.dated_by("at");

const STEPS: &[&str] = &[
    "sent_to_prosecutor",
    "received_by_prosecutor",
    "sent_to_dcpj",
    "prosecuted",
    "dismissed",
    "convicted",
    "acquitted",
];

/// What somebody said (audition). What a presumed victim or a child says stands in their protection file.
pub(super) const STATEMENT: Kind = Kind::open(
    "statement",
    &[
        record("incident", &["incident"]).save(),
        record("person", &["person"]).save(),
        narrative("text").save(),
        line("language"),
        line("interpreter"),
        instant("at").save(),
    ],
)
.numbered()
.dated_by("at");
