//! A person in an incident.

use crate::check::{Around, Fault, text};
use crate::entry::Fields;
use crate::kind::{Class, Compartment, Kind, code, nothing_more, record};

pub(super) const INVOLVEMENT: Kind = Kind {
    code: "involvement",
    append_only: false,
    compartment: Compartment::Open,
    series: None,
    reference: false,
    occurred: None,
    fields: &[
        record("incident", &["incident"]).save(),
        record("person", &["person", "screening", "child_file"]).save(),
        code("role", ROLES).save().class(Class::Protective(ROLES)),
    ],
    rules: &[protected_roles_point_to_a_protection_file],
    wanting: nothing_more,
};

/// Most protective first: of two concurrent answers, the earlier in this list stands until a person decides.
const ROLES: &[&str] = &[
    "unaccompanied_minor",
    "separated_minor",
    "presumed_victim",
    "smuggled_migrant",
    "complainant",
    "witness",
    "companion",
    "suspect",
    "transporter",
    "harbourer",
    "recruiter",
    "exploiter",
    "smuggler",
    "trafficker",
];

/// Roles whose person is known only to the protection focal point.
const PROTECTED_ROLES: &[&str] = &["unaccompanied_minor", "separated_minor", "presumed_victim"];

fn protected_roles_point_to_a_protection_file(
    fields: &Fields,
    around: &dyn Around,
    faults: &mut Vec<Fault>,
) {
    let (Some(role), Some(person)) = (text(fields, "role"), text(fields, "person")) else {
        return;
    };
    let Some(kind) = around.kind_of(person) else {
        return;
    };
    if PROTECTED_ROLES.contains(&role) == (kind == "person") {
        faults.push(Fault::new("person", "protection_file").with("role", role));
    }
}
