//! Protection files begun from another form, on the first words known: who, and which of the three it is.

use domain::entry::Fields;
use store::WriteTx;

use super::people;
use super::shapes::PersonRequest;
use crate::fault::Fault;
use crate::fields::check_new;

/// The kind of file behind a protected role, and what a file of that kind begins with.
pub(crate) fn kind_of(role: &str) -> Option<(&'static str, (&'static str, &'static str))> {
    match role {
        "presumed_victim" => Some(("screening", ("status", "possible"))),
        "separated_minor" => Some(("child_file", ("protection_status", "separated"))),
        "unaccompanied_minor" => Some(("child_file", ("protection_status", "unaccompanied"))),
        _ => None,
    }
}

/// Opens the file of somebody in a protected role; sealed as it is written. `header` dates it and says its source.
pub(crate) fn open(
    tx: &mut WriteTx<'_>,
    role: &str,
    person: &PersonRequest,
    more: Fields,
    header: &Fields,
    at: &str,
) -> Result<String, Fault> {
    let (kind, (field, begins)) = kind_of(role).ok_or_else(|| Fault::field("role", "bad_code"))?;
    let when = header["occurred_at"].as_str().unwrap_or_default();
    let mut filling = people::filled(person, header)?;
    filling.text(field, Some(begins.to_owned()));
    for (name, value) in more {
        filling.value(&name, Some(value));
    }
    let fields = filling.fields(when);
    check_new(tx, kind, &fields, at)?;
    Ok(tx.create(kind, None, fields)?)
}
