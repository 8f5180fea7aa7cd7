//! People of an incident: the person, new or known; their part in it; their custody.

use std::collections::BTreeMap;

use domain::entry::Fields;
use domain::record::{Record, Stage};
use domain::when::{local_day, parse_moment};
use serde_json::{Value, json};
use store::WriteTx;

use super::late;
use super::shapes::{ArrestPersonRequest, CustodyRequest, PersonRequest};
use crate::fault::Fault;
use crate::fields::{Filling, check_new};

/// Ids of what concerns one person.
pub(super) struct Party {
    pub(super) person: String,
    pub(super) involvement: String,
    pub(super) custody: Option<String>,
}

/// Who is in an incident: id of the person to id of their part in it. A part that was voided does not count.
pub(super) fn of(tx: &mut WriteTx<'_>, incident: &str) -> Result<BTreeMap<String, String>, Fault> {
    let parts = tx.naming(incident, "involvement")?;
    let standing = parts.into_iter().filter(|part| part.stage != Stage::Void);
    Ok(standing
        .filter_map(|part| Some((part.text("person")?.to_owned(), part.id)))
        .collect())
}

/// Brings a person into a saved incident; whoever is in it already keeps their part, and can only be arrested.
pub(super) fn join(
    tx: &mut WriteTx<'_>,
    incident: &Record,
    crowd: &BTreeMap<String, String>,
    request: &ArrestPersonRequest,
) -> Result<Party, Fault> {
    let known = request.id.as_ref().and_then(|id| crowd.get_key_value(id));
    let Some((person, involvement)) = known else {
        return save(tx, &incident.id, &incident.fields, request, "person");
    };
    let nothing = || Fault::new("nothing_to_change");
    let new = request.custody.as_ref().ok_or_else(nothing)?;
    if is_held(tx, &incident.id, person)? {
        return Err(nothing());
    }
    let custody = arrest(
        tx,
        new,
        person,
        &incident.id,
        &incident.fields,
        "person.custody",
    )?;
    Ok(Party {
        person: person.clone(),
        involvement: involvement.clone(),
        custody: Some(custody),
    })
}

/// Whether the register has a custody of this person for this incident.
fn is_held(tx: &mut WriteTx<'_>, incident: &str, person: &str) -> Result<bool, Fault> {
    let custodies = tx.naming(incident, "custody")?;
    Ok(custodies
        .iter()
        .any(|one| one.stage != Stage::Void && one.text("person") == Some(person)))
}

/// Saves one person of the form; `header` is the incident's fields.
pub(super) fn save(
    tx: &mut WriteTx<'_>,
    incident: &str,
    header: &Fields,
    request: &ArrestPersonRequest,
    at: &str,
) -> Result<Party, Fault> {
    let id = match (&request.id, &request.person) {
        (Some(id), _) => id.clone(),
        (None, None) => return Err(Fault::field(&format!("{at}.person"), "missing")),
        (None, Some(new)) => create(tx, new, header, &format!("{at}.person"))?,
    };
    let involvement = involve(tx, incident, &id, &request.role, header, at)?;
    for other in &request.not {
        tell_apart(tx, &id, other, when(header), at)?;
    }
    let at = format!("{at}.custody");
    let custody = match &request.custody {
        None => None,
        Some(new) => Some(arrest(tx, new, &id, incident, header, &at)?),
    };
    Ok(Party {
        person: id,
        involvement,
        custody,
    })
}

/// Saves a new person; `header` dates it and says its source.
pub(super) fn create(
    tx: &mut WriteTx<'_>,
    new: &PersonRequest,
    header: &Fields,
    at: &str,
) -> Result<String, Fault> {
    let fields = filled(new, header)?.fields(when(header));
    check_new(tx, "person", &fields, at)?;
    Ok(tx.create("person", None, fields)?)
}

/// What is known of a person, as old on the day of `header` as they said that day.
pub(super) fn filled(new: &PersonRequest, header: &Fields) -> Result<Filling, Fault> {
    let mut filling = person(new)?;
    if new.age_declared.is_some() {
        filling.text("age_as_of", day(when(header)));
    }
    late(&mut filling, header);
    Ok(filling)
}

/// Writes somebody's part in an incident.
pub(super) fn involve(
    tx: &mut WriteTx<'_>,
    incident: &str,
    person: &str,
    role: &str,
    header: &Fields,
    at: &str,
) -> Result<String, Fault> {
    let mut filling = Filling::default();
    filling.text("incident", Some(incident.to_owned()));
    filling.text("person", Some(person.to_owned()));
    filling.text("role", Some(role.to_owned()));
    late(&mut filling, header);
    let fields = filling.fields(when(header));
    check_new(tx, "involvement", &fields, at)?;
    Ok(tx.create("involvement", None, fields)?)
}

fn when(header: &Fields) -> &str {
    header["occurred_at"].as_str().unwrap_or_default()
}

/// Remembers that a person known here is someone else.
fn tell_apart(
    tx: &mut WriteTx<'_>,
    person: &str,
    other: &str,
    when: &str,
    at: &str,
) -> Result<(), Fault> {
    let mut filling = Filling::default();
    filling.text("person", Some(person.to_owned()));
    filling.text("other", Some(other.to_owned()));
    filling.text("verdict", Some("other".to_owned()));
    let fields = filling.fields(when);
    check_new(tx, "person_link", &fields, &format!("{at}.not"))?;
    tx.create("person_link", None, fields)?;
    Ok(())
}

/// Opens a custody: the clock runs.
fn arrest(
    tx: &mut WriteTx<'_>,
    request: &CustodyRequest,
    person: &str,
    incident: &str,
    header: &Fields,
    at: &str,
) -> Result<String, Fault> {
    let fields = custody(request, person, incident, header);
    check_new(tx, "custody", &fields, at)?;
    Ok(tx.create("custody", None, fields)?)
}

/// The local day of a moment.
fn day(moment: &str) -> Option<String> {
    parse_moment(moment)
        .ok()
        .map(|at| local_day(&at).to_string())
}

fn person(request: &PersonRequest) -> Result<Filling, Fault> {
    let Ok(Value::Object(fields)) = serde_json::to_value(request) else {
        return Err(Fault::new("bad_request"));
    };
    let mut filling = Filling::default();
    for (name, value) in fields {
        match value {
            Value::String(text) => filling.text(&name, Some(text)),
            other => filling.value(&name, Some(other)),
        }
    }
    Ok(filling)
}

/// What is not said of the custody follows the incident: what for, by whom, where.
fn custody(request: &CustodyRequest, person: &str, incident: &str, header: &Fields) -> Fields {
    let mut filling = Filling::default();
    filling.text("person", Some(person.to_owned()));
    filling.text("incident", Some(incident.to_owned()));
    filling.text("arrested_at", Some(request.arrested_at.clone()));
    filling.value("officers", header.get("officers").cloned());
    filling.list("officers", request.officers.clone());
    filling.value(
        "offences",
        header.get("nature").map(|nature| json!([nature])),
    );
    filling.list("offences", request.offences.clone());
    filling.text("basis", request.basis.clone());
    filling.value("warrant", Some(json!(request.warrant)));
    filling.value("reasons_told", Some(json!(request.reasons_told)));
    for (right, offered) in request.rights.iter().flat_map(|rights| rights.each()) {
        filling.value(&format!("rights.{right}"), Some(json!(offered)));
    }
    filling.list("property", request.property.clone());
    filling.text("health_on_arrival", request.health_on_arrival.clone());
    filling.text("cell", request.cell.clone());
    filling.value("place", header.get("place").cloned());
    late(&mut filling, header);
    filling.fields(&request.arrested_at)
}
