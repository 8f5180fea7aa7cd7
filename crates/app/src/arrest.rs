//! One interception or arrest, saved in one transaction: incident, people, roles, custody, main courante.

pub(crate) mod line;
mod shapes;

use domain::entry::Fields;
use domain::kind::INCIDENT_PEOPLE_MAX;
use domain::when::{format_moment, local_day, parse_moment};
use serde_json::{Value, json};
use store::WriteTx;

use crate::desk::Desk;
use crate::fault::Fault;
use crate::fields::{Filling, check_new};
use crate::rights::Action;
pub use shapes::*;

/// Ids of what was written, in the order of the request.
struct Written {
    incident: String,
    persons: Vec<(String, String, Option<String>)>,
    log: Vec<String>,
}

/// Saves everything, or nothing; what is not known yet is completed later.
pub(crate) fn arrest_save(
    desk: &Desk,
    request: ArrestSaveRequest,
) -> Result<ArrestSavedView, Fault> {
    if request.persons.len() > INCIDENT_PEOPLE_MAX {
        return Err(Fault::new("too_many_people").with("limit", INCIDENT_PEOPLE_MAX));
    }
    desk.with(|session| {
        session.may(Action::Create)?;
        let now = format_moment(&session.now());
        let written = session.write(|tx| {
            let mut written = save(tx, &request, &now)?;
            written.log = tell(tx, &written)?;
            if let Some(draft) = &request.draft {
                tx.drop_draft(draft)?;
            }
            Ok(written)
        })?;
        crate::drafts::note(desk, session)?;
        let reading = session.read()?;
        let mut to_complete = Vec::new();
        let mut note = |id: &str| -> Result<_, Fault> {
            let record = reading.record(id)?;
            to_complete.extend(
                record
                    .missing()
                    .iter()
                    .map(|field| format!("{}.{field}", record.kind)),
            );
            reading.saved(id)
        };
        let incident = note(&written.incident)?;
        let mut persons = Vec::new();
        for (person, involvement, custody) in &written.persons {
            persons.push(ArrestedPersonView {
                person: note(person)?,
                involvement: note(involvement)?,
                custody: custody.as_deref().map(&mut note).transpose()?,
            });
        }
        let log = written
            .log
            .iter()
            .map(|id| note(id))
            .collect::<Result<_, _>>()?;
        Ok(ArrestSavedView {
            incident,
            persons,
            log,
            to_complete,
        })
    })
}

/// The lines of the main courante: one an arrest, or one for the incident.
fn tell(tx: &mut WriteTx<'_>, written: &Written) -> Result<Vec<String>, Fault> {
    let custodies: Vec<&String> = written
        .persons
        .iter()
        .filter_map(|(.., custody)| custody.as_ref())
        .collect();
    if custodies.is_empty() {
        let people = written.persons.iter().map(|(person, ..)| person.clone());
        return line::of_incident(tx, &written.incident, people.collect());
    }
    let mut lines = Vec::new();
    for custody in custodies {
        lines.extend(line::of_custody(tx, None, custody)?);
    }
    Ok(lines)
}

fn save(tx: &mut WriteTx<'_>, request: &ArrestSaveRequest, now: &str) -> Result<Written, Fault> {
    let header = incident(&request.incident).fields(now);
    check_new(tx, "incident", &header, "incident")?;
    let incident = tx.create("incident", None, header.clone())?;
    let mut persons = Vec::new();
    for (index, person) in request.persons.iter().enumerate() {
        let at = format!("persons[{index}]");
        persons.push(save_person(tx, &incident, &header, person, &at)?);
    }
    Ok(Written {
        incident,
        persons,
        log: Vec::new(),
    })
}

/// The person, new or known; their part in the incident; their custody.
fn save_person(
    tx: &mut WriteTx<'_>,
    incident: &str,
    header: &Fields,
    request: &ArrestPersonRequest,
    at: &str,
) -> Result<(String, String, Option<String>), Fault> {
    let when = header["occurred_at"].as_str().unwrap_or_default();
    let id = match (&request.id, &request.person) {
        (Some(id), _) => id.clone(),
        (None, None) => return Err(Fault::field(&format!("{at}.person"), "missing")),
        (None, Some(new)) => {
            let mut filling = person(new)?;
            if new.age_declared.is_some() {
                filling.text("age_as_of", day(when));
            }
            let fields = filling.fields(when);
            check_new(tx, "person", &fields, &format!("{at}.person"))?;
            tx.create("person", None, fields)?
        }
    };
    let mut filling = Filling::default();
    filling.text("incident", Some(incident.to_owned()));
    filling.text("person", Some(id.clone()));
    filling.text("role", Some(request.role.clone()));
    let fields = filling.fields(when);
    check_new(tx, "involvement", &fields, at)?;
    let involvement = tx.create("involvement", None, fields)?;
    let custody = match &request.custody {
        None => None,
        Some(new) => {
            let fields = custody(new, &id, incident, header);
            check_new(tx, "custody", &fields, &format!("{at}.custody"))?;
            Some(tx.create("custody", None, fields)?)
        }
    };
    Ok((id, involvement, custody))
}

/// The local day of a moment.
fn day(moment: &str) -> Option<String> {
    parse_moment(moment)
        .ok()
        .map(|at| local_day(&at).to_string())
}

fn incident(request: &IncidentRequest) -> Filling {
    let mut filling = Filling::default();
    filling.text("occurred_at", Some(request.occurred_at.clone()));
    filling.text("nature", Some(request.nature.clone()));
    filling.value("place", request.place.as_ref().map(|place| json!(place)));
    filling.text("discovered_by", request.discovered_by.clone());
    filling.text("description", request.description.clone());
    filling.list("officers", request.officers.clone());
    filling.text("direction", request.direction.clone());
    filling.value(
        "migrants",
        request.migrants.as_ref().map(|migrants| json!(migrants)),
    );
    filling.value("force_used", request.force_used.map(Value::from));
    filling.text("force_detail", request.force_detail.clone());
    filling.value("injured", request.injured.map(Value::from));
    filling.value("dead", request.dead.map(Value::from));
    filling.text("source", request.source.clone());
    filling.text("reported_by", request.reported_by.clone());
    filling.text("paper_reference", request.paper_reference.clone());
    filling.text("state", Some("open".to_owned()));
    filling
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

fn custody(request: &CustodyRequest, person: &str, incident: &str, header: &Fields) -> Fields {
    let offences = match request.offences.as_slice() {
        [] => header
            .get("nature")
            .and_then(Value::as_str)
            .map(str::to_owned)
            .into_iter()
            .collect(),
        given => given.to_vec(),
    };
    let mut filling = Filling::default();
    filling.text("person", Some(person.to_owned()));
    filling.text("incident", Some(incident.to_owned()));
    filling.text("arrested_at", Some(request.arrested_at.clone()));
    filling.text("basis", request.basis.clone());
    filling.list("offences", offences);
    filling.text("cell", request.cell.clone());
    filling.value(
        "reasons_told",
        request.reasons_told.as_ref().map(|told| json!(told)),
    );
    filling.text("health_on_arrival", request.health_on_arrival.clone());
    filling.value("officers", header.get("officers").cloned());
    filling.value("place", header.get("place").cloned());
    filling.fields(&request.arrested_at)
}
