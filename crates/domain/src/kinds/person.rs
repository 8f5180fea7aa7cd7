//! Somebody.

use crate::check::{Around, Fault};
use crate::entry::Fields;
use crate::kind::{
    Compartment, Field, Kind, LINE_BYTES_MAX, Series, Type, code, field, flag, joined, line, list,
    nothing_more, record, remark,
};
use crate::kinds::lists::SEXES;

pub(super) const PERSON: Kind = Kind {
    code: "person",
    append_only: false,
    compartment: Compartment::Open,
    series: Some(Series::Record),
    reference: false,
    occurred: None,
    fields: &joined::<18>(&[
        NAMED,
        &[SEX.save()],
        BORN,
        &[NATIONALITY.save()],
        PAPERS,
        &[line("ninu").identity(), line("nif").identity()],
        REACHED,
    ]),
    rules: &[has_a_name_or_marks],
    wanting: nothing_more,
};

/// What a person is called; a protection file holds the same of its own.
pub(super) const NAMED: &[Field] = &[
    line("family_name").identity(),
    line("given_names").identity(),
    flag("name_unknown").identity(),
    list("aliases", &Type::Text(LINE_BYTES_MAX)),
];

pub(super) const SEX: Field = code("sex", SEXES).identity();

/// When they were born, or how old they say they are, and on which day they said it.
pub(super) const BORN: &[Field] = &[
    field("birth_date", Type::PartialDate).identity(),
    flag("birth_estimated").identity(),
    field("age_declared", Type::Int(0, AGE_YEARS_MAX)).identity(),
    field("age_as_of", Type::Day).identity(),
];

pub(super) const NATIONALITY: Field = field("nationality", Type::Country).identity();

pub(super) const PAPERS: &[Field] = &[
    list("languages", &Type::Text(LINE_BYTES_MAX)),
    list("documents", &Type::Object(DOCUMENT)),
];

/// Where they are from, and what they are known by.
pub(super) const REACHED: &[Field] = &[
    line("commune_of_origin"),
    line("phone"),
    remark("marks"),
    remark("disability"),
];

/// What someone decided of two records: one person, or two; `open` takes a decision back. Both stay as they are; the
/// latest decision counts.
pub(super) const PERSON_LINK: Kind = Kind::open(
    "person_link",
    &[
        record("person", &["person"]).save(),
        record("other", &["person"]).save(),
        code("verdict", &["same", "other", "open"]).save(),
    ],
)
.append_only();

/// Nobody is known to have lived longer than 122 years.
pub(super) const AGE_YEARS_MAX: i64 = 125;

pub(super) const DOCUMENT: &[Field] = &[
    code("type", DOCUMENT_TYPES).save(),
    line("number"),
    field("country", Type::Country),
    field("expires", Type::PartialDate),
];

const DOCUMENT_TYPES: &[&str] = &[
    "passport",
    "id_card",
    "consular_card",
    "visa",
    "birth_certificate",
    "licence",
    "parental_authorisation",
    "other",
];

/// One of the names; or it is said that nobody knows them, and what the person looks like.
pub(super) fn has_a_name_or_marks(fields: &Fields, _: &dyn Around, faults: &mut Vec<Fault>) {
    let has = |name: &str| fields.contains_key(name);
    if has("family_name") || has("given_names") {
        return;
    }
    let unknown = fields.get("name_unknown") == Some(&true.into());
    match (unknown, has("marks")) {
        (true, true) => {}
        (true, false) => faults.push(Fault::new("marks", "missing")),
        (false, _) => faults.push(Fault::new("family_name", "missing")),
    }
}
