//! An interception or an arrest: saved whole, or person by person as each is arrested. A custody is never a draft.

mod draft;
pub(crate) mod files;
mod group;
pub(crate) mod line;
mod people;
mod shapes;

use domain::entry::Fields;
use domain::kind::INCIDENT_PEOPLE_MAX;
use domain::record::{Record, Stage};
use domain::when::format_moment;
use serde_json::{Value, json};
use store::WriteTx;

use crate::desk::Desk;
use crate::fault::Fault;
use crate::fields::{Filling, check_new};
use crate::rights::Action;
pub(crate) use group::group_save;
use people::Party;
pub use shapes::*;

/// Ids of what was written, in the order of the request.
struct Written {
    incident: String,
    persons: Vec<Party>,
    log: Vec<String>,
}

/// Saves everything, or nothing; what is not known yet is completed later.
pub(crate) fn arrest_save(
    desk: &Desk,
    request: ArrestSaveRequest,
) -> Result<ArrestSavedView, Fault> {
    writing(desk, &request.draft, &request.keep, |tx, now| {
        let header = incident(&request.incident).fields(now);
        room(request.persons.len())?;
        check_new(tx, "incident", &header, "incident")?;
        let incident = tx.create("incident", None, header.clone())?;
        let mut persons = Vec::new();
        for (index, person) in request.persons.iter().enumerate() {
            let at = format!("persons[{index}]");
            persons.push(people::save(tx, &incident, &header, person, &at)?);
        }
        let log = tell(tx, &incident, &persons)?;
        Ok(Written {
            incident,
            persons,
            log,
        })
    })
}

/// Brings one person into a saved incident, arrested or not; or arrests one who is in it already.
pub(crate) fn incident_add_person(
    desk: &Desk,
    request: IncidentAddPersonRequest,
) -> Result<ArrestSavedView, Fault> {
    writing(desk, &request.draft, &request.keep, |tx, _| {
        let incident = standing(tx, &request.incident)?;
        let crowd = people::of(tx, &incident.id)?;
        let known = request.person.id.as_ref();
        if !known.is_some_and(|id| crowd.contains_key(id)) {
            room(crowd.len() + 1)?;
        }
        let person = people::join(tx, &incident, &crowd, &request.person)?;
        let log = match &person.custody {
            Some(custody) => line::of_record(tx, None, custody)?,
            None => Vec::new(),
        };
        Ok(Written {
            incident: incident.id,
            persons: vec![person],
            log,
        })
    })
}

/// Gives a protection file its part in an incident, unless it has one: the incident names it, and nobody.
pub(crate) fn name_file(
    tx: &mut WriteTx<'_>,
    incident: &str,
    file: &str,
    role: &str,
) -> Result<(), Fault> {
    let incident = standing(tx, incident)?;
    let crowd = people::of(tx, &incident.id)?;
    if crowd.contains_key(file) {
        return Ok(());
    }
    room(crowd.len() + 1)?;
    let part = ArrestPersonRequest {
        id: Some(file.to_owned()),
        person: None,
        not: Vec::new(),
        role: role.to_owned(),
        custody: None,
    };
    people::join(tx, &incident, &crowd, &part).map(drop)
}

/// One transaction: what `act` writes, and what becomes of the draft that it came from.
fn writing(
    desk: &Desk,
    draft: &Option<String>,
    keep: &Option<DraftKeepRequest>,
    act: impl FnOnce(&mut WriteTx<'_>, &str) -> Result<Written, Fault>,
) -> Result<ArrestSavedView, Fault> {
    desk.with(|session| {
        session.may(Action::Create)?;
        let now = format_moment(&session.now());
        let keys = session.store.draft_keys();
        let saved = session.write(|tx| {
            let written = act(tx, &now)?;
            let saved = view(tx, &written)?;
            match (draft, keep) {
                (Some(id), Some(keep)) => {
                    tx.keep_draft(keys, id, &draft::with_written(keep, &saved)?)?;
                }
                (Some(id), None) => tx.drop_draft(id)?,
                (None, _) => {}
            }
            Ok(saved)
        })?;
        crate::drafts::note(desk, session)?;
        Ok(saved)
    })
}

/// Refuses more people than an incident can hold.
fn room(people: usize) -> Result<(), Fault> {
    if people > INCIDENT_PEOPLE_MAX {
        return Err(Fault::new("too_many_people").with("limit", INCIDENT_PEOPLE_MAX));
    }
    Ok(())
}

/// An incident of this base that is not void.
fn standing(tx: &mut WriteTx<'_>, id: &str) -> Result<Record, Fault> {
    let found = tx.record(id)?.filter(|record| record.kind == "incident");
    let incident = found.ok_or_else(|| Fault::new("not_found").with("id", id))?;
    if incident.stage == Stage::Void {
        return Err(Fault::new("record_void"));
    }
    if incident.base() != Some(tx.device().base.as_str()) {
        return Err(Fault::new("wrong_base"));
    }
    Ok(incident)
}

/// The lines of the main courante: one an arrest, or one for the incident.
fn tell(tx: &mut WriteTx<'_>, incident: &str, persons: &[Party]) -> Result<Vec<String>, Fault> {
    let custodies: Vec<&String> = persons
        .iter()
        .filter_map(|one| one.custody.as_ref())
        .collect();
    if custodies.is_empty() {
        let people = persons.iter().map(|one| one.person.clone());
        return line::of_incident(tx, incident, people.collect());
    }
    let mut lines = Vec::new();
    for custody in custodies {
        lines.extend(line::of_record(tx, None, custody)?);
    }
    Ok(lines)
}

/// What was written, as this transaction leaves it.
fn view(tx: &mut WriteTx<'_>, written: &Written) -> Result<ArrestSavedView, Fault> {
    let mut to_complete = Vec::new();
    let mut saved = |id: &str| -> Result<_, Fault> {
        let record = tx.record(id)?.ok_or_else(|| Fault::new("internal"))?;
        let missing = record.missing();
        to_complete.extend(
            missing
                .iter()
                .map(|field| format!("{}.{field}", record.kind)),
        );
        Ok(crate::shapes::SavedView {
            number: record.number().unwrap_or_default().to_owned(),
            id: record.id,
            kind: record.kind,
        })
    };
    let incident = saved(&written.incident)?;
    let mut persons = Vec::new();
    for one in &written.persons {
        persons.push(ArrestedPersonView {
            person: saved(&one.person)?,
            involvement: saved(&one.involvement)?,
            custody: one.custody.as_deref().map(&mut saved).transpose()?,
        });
    }
    let log = written.log.iter().map(|id| saved(id));
    Ok(ArrestSavedView {
        incident,
        persons,
        log: log.collect::<Result<_, _>>()?,
        to_complete,
    })
}

fn incident(request: &IncidentRequest) -> Filling {
    let mut filling = Filling::default();
    filling.text("occurred_at", Some(request.occurred_at.clone()));
    filling.text("nature", Some(request.nature.clone()));
    filling.value("place", request.place.as_ref().map(|place| json!(place)));
    filling.text("discovered_by", request.discovered_by.clone());
    filling.text("description", request.description.clone());
    filling.list("officers", request.officers.clone());
    filling.value("vehicles", Some(json!(request.vehicles)));
    filling.text("started_at", request.started_at.clone());
    filling.text("ended_at", request.ended_at.clone());
    filling.text("direction", request.direction.clone());
    filling.value(
        "migrants",
        request.migrants.as_ref().map(|heads| json!(heads)),
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

/// What is written late of an incident is written late of its people too.
fn late(filling: &mut Filling, header: &Fields) {
    for name in ["source", "reported_by", "paper_reference"] {
        filling.value(name, header.get(name).cloned());
    }
}
