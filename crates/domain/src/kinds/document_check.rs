//! A document examined at a gate.

use crate::kind::{
    Field, Kind, LINE_BYTES_MAX, Type, code, field, flag, line, list, object, record,
};

/// Its `number` is the document's: a check has none of its own.
pub(super) const DOCUMENT_CHECK: Kind = Kind::open(
    "document_check",
    &[
        code("type", TYPES).save(),
        field("country", Type::Country),
        line("number"),
        list("mrz", &Type::Text(LINE_BYTES_MAX)),
        flag("visual_match"),
        object("checklist", CHECKLIST),
        code("result", RESULTS).save(),
        list("means", &Type::Text(LINE_BYTES_MAX)),
        code("outcome", OUTCOMES),
        record("person", &["person"]),
        record("incident", &["incident"]),
    ],
);

const TYPES: &[&str] = &[
    "passport",
    "id_card",
    "consular_card",
    "visa",
    "birth_certificate",
    "licence",
    "parental_authorisation",
];

/// F.A.L.S.E.D.O.C., the checklist of IOM: one letter a line.
pub const CHECKLIST: &[Field] = &[
    code("face", ANSWERS),
    code("altered", ANSWERS),
    code("lamina", ANSWERS),
    code("stitching", ANSWERS),
    code("edges", ANSWERS),
    code("number", ANSWERS),
    code("overseas_travel", ANSWERS),
    code("consistency", ANSWERS),
];

const ANSWERS: &[&str] = &["ok", "doubt", "fail"];

const RESULTS: &[&str] = &[
    "genuine",
    "counterfeit",
    "forged",
    "stolen_blank",
    "fraudulently_obtained",
    "imposter",
    "fantasy",
    "unreadable",
];

const OUTCOMES: &[&str] = &[
    "returned",
    "seized",
    "refused_entry",
    "sent_to_bpst",
    "sent_to_immigration",
];
