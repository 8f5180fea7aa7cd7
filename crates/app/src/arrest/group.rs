//! A group intercepted together: the facts once, then one line a person. Whoever is, or may be, a minor and whoever is a
//! presumed victim goes into a protection file as they are written, and never becomes a plain person.

use domain::age::Born;
use domain::entry::Fields;
use domain::when::{local_day, parse_moment};
use store::WriteTx;

use super::people::{self, Party};
use super::shapes::{ArrestSavedView, GroupPersonRequest, GroupSaveRequest};
use super::{Written, files, line, room};
use crate::desk::Desk;
use crate::fault::Fault;
use crate::fields::check_new;
use crate::rights::Action;

/// Saves everyone of the group, or nobody; what is wrong is told of every line at once.
pub(crate) fn group_save(desk: &Desk, request: GroupSaveRequest) -> Result<ArrestSavedView, Fault> {
    desk.with(|session| session.may(Action::ProtectionCreate))?;
    super::writing(desk, &request.draft, &None, |tx, now| {
        let header = super::incident(&request.incident).fields(now);
        if request.persons.is_empty() {
            return Err(Fault::field("persons", "missing"));
        }
        room(request.persons.len())?;
        check_new(tx, "incident", &header, "incident")?;
        let incident = tx.create("incident", None, header.clone())?;
        let persons = everyone(tx, &incident, &header, &request.persons)?;
        let log = line::of_group(tx, &incident, &persons)?;
        Ok(Written {
            incident,
            persons,
            log,
        })
    })
}

fn everyone(
    tx: &mut WriteTx<'_>,
    incident: &str,
    header: &Fields,
    lines: &[GroupPersonRequest],
) -> Result<Vec<Party>, Fault> {
    let (mut persons, mut wrong) = (Vec::new(), Vec::new());
    for (index, one) in lines.iter().enumerate() {
        match save(tx, incident, header, one, &format!("persons[{index}]")) {
            Ok(party) => persons.push(party),
            Err(fault) if fault.fields.is_empty() => return Err(fault),
            Err(fault) => wrong.extend(fault.fields),
        }
    }
    if wrong.is_empty() {
        Ok(persons)
    } else {
        Err(Fault {
            fields: wrong,
            ..Fault::new("invalid")
        })
    }
}

fn save(
    tx: &mut WriteTx<'_>,
    incident: &str,
    header: &Fields,
    line: &GroupPersonRequest,
    at: &str,
) -> Result<Party, Fault> {
    let protected = files::kind_of(&line.role).is_some();
    if !protected && is_minor(header, line) {
        return Err(Fault::field(&format!("{at}.role"), "protection_file"));
    }
    let person = if protected {
        let more = Fields::from([("incident".to_owned(), incident.into())]);
        files::open(
            tx,
            &line.role,
            &line.person,
            more,
            header,
            &format!("{at}.person"),
        )?
    } else {
        people::create(tx, &line.person, header, &format!("{at}.person"))?
    };
    let involvement = people::involve(tx, incident, &person, &line.role, header, at)?;
    Ok(Party {
        person,
        involvement,
        custody: None,
    })
}

/// Doubt counts in favour of the person.
fn is_minor(header: &Fields, line: &GroupPersonRequest) -> bool {
    let when = header["occurred_at"].as_str().unwrap_or_default();
    let Ok(at) = parse_moment(when) else {
        return false;
    };
    let fields = people::filled(&line.person, header).map(|filling| filling.fields(when));
    fields.is_ok_and(|fields| Born::of(&fields).minority_on(local_day(&at)).protects())
}
