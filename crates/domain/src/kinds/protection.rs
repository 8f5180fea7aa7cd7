//! Protection files: a presumed victim, an unaccompanied or separated child, somebody missing. Sealed whole.

use super::htcds::{
    METHODS_OF_CONTROL, METHODS_OF_RECRUITMENT, RELATIONSHIPS, TYPES_OF_EXPLOITATION,
};
use super::person::{
    AGE_YEARS_MAX, BORN, NAMED, NATIONALITY, PAPERS, REACHED, SEX, has_a_name_or_marks,
};
use crate::kind::{
    Class, Field, Kind, LINE_BYTES_MAX, Type, code, field, instant, joined, line, list, narrative,
    object, record, remark,
};

/// A presumed victim of trafficking. Of a child no means need be shown.
pub(super) const SCREENING: Kind = Kind::open("screening", SCREENING_FIELDS)
    .protected()
    .numbered()
    .with_rules(&[has_a_name_or_marks]);

/// An unaccompanied or separated child: the short form of the police, on the terms of CPIMS+.
pub(super) const CHILD_FILE: Kind = Kind::open("child_file", CHILD_FIELDS)
    .protected()
    .numbered()
    .with_rules(&[has_a_name_or_marks]);

/// Somebody is missing: who, and whom to tell. Matched blind against sealed files.
pub(super) const MISSING_REPORT: Kind = Kind::open("missing_report", MISSING_FIELDS)
    .protected()
    .numbered()
    .with_rules(&[has_a_name_or_marks]);

/// Who a file is about: in the file itself, under its seal, beside the token that stands outside.
const IDENTIFIED: &[Field] = &joined::<17>(&[
    &[line("token").class(Class::Assigned)],
    NAMED,
    &[SEX.save()],
    BORN,
    &[NATIONALITY.save()],
    PAPERS,
    REACHED,
]);

const SCREENING_FIELDS: &[Field] = &joined::<31>(&[
    IDENTIFIED,
    &[
        list("act", &Type::Code(ACTS)),
        list("means", &Type::Code(METHODS_OF_CONTROL)),
        list("exploitation", &Type::Code(TYPES_OF_EXPLOITATION)),
        list("recruitment_method", &Type::Code(METHODS_OF_RECRUITMENT)),
        list("relationship_to_trafficker", &Type::Code(RELATIONSHIPS)),
        list("red_flags", &Type::Text(LINE_BYTES_MAX)),
        code("status", STATUSES)
            .save()
            .class(Class::Protective(STATUSES)),
        instant("decided_at"),
        line("decision_by"),
        object("consents.interview", CONSENT),
        object("consents.sharing", CONSENT),
        object("consents.research", CONSENT),
        list("needs", &Type::Code(NEEDS)),
        record("incident", &["incident"]),
    ],
]);

const CHILD_FIELDS: &[Field] = &joined::<34>(&[
    IDENTIFIED,
    &[
        code("protection_status", PROTECTION_STATUSES)
            .save()
            .class(Class::Protective(PROTECTION_STATUSES)),
        code("risk_level", RISK_LEVELS).class(Class::Protective(RISK_LEVELS)),
        remark("separation_cause"),
        field("separated_on", Type::PartialDate),
        line("separated_at_place"),
        list("concerns", &Type::Text(LINE_BYTES_MAX)),
        line("care_arrangement"),
        line("caregiver"),
        list("family", &Type::Object(RELATIVE)),
        narrative("wishes"),
        remark("travelled_with"),
        remark("parental_authorisation"),
        list("tracing", &Type::Object(TRACE)),
        object("consents.interview", CONSENT),
        object("consents.sharing", CONSENT),
        object("consents.research", CONSENT),
        record("incident", &["incident"]),
    ],
]);

const MISSING_FIELDS: &[Field] = &joined::<20>(&[
    NAMED,
    &[SEX],
    BORN,
    &[NATIONALITY],
    PAPERS,
    REACHED,
    &[
        field("missing_since", Type::PartialDate),
        line("last_seen_place"),
        remark("circumstances"),
        object("reporter", REPORTER).save(),
    ],
]);

/// How to reach whoever reports.
const REPORTER: &[Field] = &[
    line("name").save(),
    line("relation"),
    line("phone"),
    line("address"),
];

const RELATIVE: &[Field] = &[
    line("name").save(),
    line("relation"),
    code("alive", &["yes", "no", "unknown"]),
    field("age", Type::Int(0, AGE_YEARS_MAX)),
    line("address"),
    line("phone"),
];

/// What was tried to find the family; the outcome `reunified` counts in the figures.
const TRACE: &[Field] = &[
    field("on", Type::Day),
    line("action").save(),
    line("outcome"),
];

const CONSENT: &[Field] = &[
    code("state", &["given", "refused", "not_asked", "withdrawn"]).save(),
    line("by"),
    instant("at"),
];

const ACTS: &[&str] = &[
    "recruitment",
    "transport",
    "transfer",
    "harbouring",
    "receipt",
];

const NEEDS: &[&str] = &["shelter", "medical", "food", "interpreter", "protection"];

/// Most protective first.
const STATUSES: &[&str] = &["confirmed", "possible", "not_victim"];

/// Most protective first.
const PROTECTION_STATUSES: &[&str] = &["unaccompanied", "separated"];

/// Most protective first: what was not assessed is treated as high.
const RISK_LEVELS: &[&str] = &["high", "not_assessed", "medium", "low"];
