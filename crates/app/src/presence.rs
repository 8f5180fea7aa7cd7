//! Children and presumed victims at the post: since when they wait, what was done for them, who fetched them. Shown is
//! what is in clear, the token and the times; who it is and who may fetch them only focal points read.

mod shapes;

use domain::entry::Fields;
use domain::record::{Record, Stage};
use domain::when::{format_moment, parse_moment};
use serde_json::{Value, json};
use store::WriteTx;

use crate::arrest::files;
use crate::custody::time;
use crate::desk::{Desk, Session};
use crate::fault::Fault;
use crate::fields::{Filling, check_new};
use crate::reading::Reading;
use crate::rights::Action;
use crate::shapes::{Nothing, SavedView};
pub use shapes::*;

/// Who left stays on the board's second list for this long.
const LEFT_SHOWN_DAYS: i64 = 7;

/// The board: who waits, longest first; and who left lately, latest first.
pub(crate) fn presences(desk: &Desk, _: Nothing) -> Result<PresencesView, Fault> {
    desk.with(|session| {
        session.may(Action::Read)?;
        board(session)
    })
}

fn board(session: &Session) -> Result<PresencesView, Fault> {
    let reading = session.read()?;
    let (waiting, left) = rows(&reading)?;
    Ok(PresencesView {
        now: reading.hour(),
        time: time(&reading)?,
        waiting,
        left,
        opens: session.store.opens_protection(),
    })
}

/// Who waits, longest first, and who left in the last days, latest first.
pub(crate) fn rows(reading: &Reading<'_>) -> Result<(Vec<PresenceRow>, Vec<PresenceRow>), Fault> {
    let (mut waiting, mut left) = (Vec::new(), Vec::new());
    let mut found = Vec::new();
    reading.reader.walk(Some("presence"), |record| {
        found.push(record);
        Ok::<_, Fault>(())
    })?;
    let since = reading.now.counted() - chrono::TimeDelta::days(LEFT_SHOWN_DAYS);
    for record in found.iter().filter(|one| one.stage != Stage::Void) {
        match record.moment("left_at") {
            None => waiting.extend(row(reading, record)?),
            Some(at) if at.to_utc() >= since => left.extend(row(reading, record)?),
            Some(_) => {}
        }
    }
    waiting.sort_by_key(|row| std::cmp::Reverse(row.waited_minutes));
    left.sort_by_key(|row| std::cmp::Reverse(row.left_at.as_deref().and_then(instant)));
    Ok((waiting, left))
}

fn instant(text: &str) -> Option<chrono::DateTime<chrono::FixedOffset>> {
    parse_moment(text).ok()
}

/// `None` when the beginning has not arrived here.
fn row(reading: &Reading<'_>, record: &Record) -> Result<Option<PresenceRow>, Fault> {
    let Some(arrived) = record.moment("arrived_at") else {
        return Ok(None);
    };
    let until = record
        .moment("left_at")
        .map_or(reading.now.counted(), |left| left.to_utc());
    let mut care = Vec::new();
    for event in reading.reader.naming(&record.id, Some("presence_event"))? {
        let text = |name: &str| event.text(name).unwrap_or_default().to_owned();
        care.push(PresenceCareView {
            event: text("event"),
            at: event
                .text("at")
                .map_or_else(|| text("recorded_at"), str::to_owned),
        });
    }
    care.sort_by_key(|one| std::cmp::Reverse(instant(&one.at)));
    Ok(Some(PresenceRow {
        id: record.id.clone(),
        token: record.text("token").unwrap_or_default().to_owned(),
        arrived_at: record.text("arrived_at").unwrap_or_default().to_owned(),
        left_at: record.text("left_at").map(str::to_owned),
        waited_minutes: u32::try_from((until - arrived.to_utc()).num_minutes().max(0))
            .unwrap_or(u32::MAX),
        care,
        delivery: reading.delivery(&record.id)?,
    }))
}

/// Somebody waits at the post: of a file there is, or of one begun here. Sealed as it is written.
pub(crate) fn presence_open(desk: &Desk, request: PresenceOpenRequest) -> Result<SavedView, Fault> {
    desk.with(|session| {
        session.may(Action::ProtectionCreate)?;
        let known = request.subject.as_deref().map(|key| subject(session, key));
        let known = known.transpose()?;
        let at = match &request.arrived_at {
            Some(at) => at.clone(),
            None => format_moment(&session.now()),
        };
        let id = session.write(|tx| {
            let subject = match (known, &request.file) {
                (Some(id), _) => id,
                (None, Some(file)) => begin(tx, file, &at)?,
                (None, None) => return Err(Fault::field("subject", "missing")),
            };
            let mut filling = Filling::default();
            filling.text("subject", Some(subject));
            filling.text("arrived_at", Some(at.clone()));
            filling.text("leaves_only_with", request.leaves_only_with);
            let fields = filling.fields(&at);
            check_new(tx, "presence", &fields, "")?;
            let id = tx.create("presence", None, fields)?;
            if let Some(draft) = &request.draft {
                tx.drop_draft(draft)?;
            }
            Ok(id)
        })?;
        crate::drafts::note(desk, session)?;
        session.read()?.saved(&id)
    })
}

fn begin(tx: &mut WriteTx<'_>, file: &PresenceFileRequest, at: &str) -> Result<String, Fault> {
    let header = Fields::from([("occurred_at".to_owned(), at.into())]);
    let mut more = Fields::new();
    if let Some(said) = &file.travelled_with
        && file.role != "presumed_victim"
    {
        more.insert("travelled_with".to_owned(), said.clone().into());
    }
    files::open(tx, &file.role, &file.person, more, &header, "file.person")
}

/// The file that an id, a number or a token means, if nobody of that file waits already.
fn subject(session: &Session, key: &str) -> Result<String, Fault> {
    let reading = session.read()?;
    let typed = key.trim().to_uppercase();
    let mut found = None;
    for kind in ["child_file", "screening"] {
        reading.reader.walk(Some(kind), |record| {
            let named = [record.text("token"), record.number(), Some(&record.id)];
            let is = named
                .into_iter()
                .flatten()
                .any(|name| name.eq_ignore_ascii_case(&typed));
            if is && record.stage != Stage::Void {
                found = Some(record);
            }
            Ok::<_, Fault>(())
        })?;
    }
    let found = found.ok_or_else(|| Fault::field("subject", "dangling_ref"))?;
    let token = found.text("token").unwrap_or_default();
    let waits = rows(&reading)?.0.iter().any(|row| row.token == token);
    if waits && !token.is_empty() {
        return Err(Fault::field("subject", "waits_already"));
    }
    Ok(found.id)
}

/// Somebody who waits, and has not left.
fn waiting(session: &Session, id: &str) -> Result<Record, Fault> {
    let record = session.read()?.record(id)?;
    if record.kind != "presence" || record.stage == Stage::Void {
        return Err(Fault::new("not_found").with("id", id));
    }
    if record.text("left_at").is_some() {
        return Err(Fault::new("has_left"));
    }
    Ok(record)
}

/// Writes what was done for somebody who waits.
pub(crate) fn presence_event_add(
    desk: &Desk,
    request: PresenceEventAddRequest,
) -> Result<PresencesView, Fault> {
    desk.with(|session| {
        session.may(Action::ProtectionCreate)?;
        let presence = waiting(session, &request.presence)?;
        let now = format_moment(&session.now());
        let at = request.at.unwrap_or(now);
        let mut filling = Filling::default();
        filling.text("presence", Some(presence.id));
        filling.text("event", Some(request.event));
        filling.text("at", Some(at.clone()));
        session.write(|tx| {
            let fields = filling.fields(&at);
            check_new(tx, "presence_event", &fields, "")?;
            Ok(tx.create("presence_event", None, fields)?)
        })?;
        board(session)
    })
}

/// Somebody leaves with whoever fetches them. Who hands over signs at once with their own key; who receives, from
/// outside, signs on paper, and is named here.
pub(crate) fn presence_leave(
    desk: &Desk,
    request: PresenceLeaveRequest,
) -> Result<PresencesView, Fault> {
    desk.with(|session| {
        session.may(Action::Running)?;
        let presence = waiting(session, &request.presence)?;
        let now = format_moment(&session.now());
        let at = request.left_at.clone().unwrap_or(now);
        let mut filling = Filling::default();
        filling.text("left_at", Some(at.clone()));
        filling.value(
            "handed_to",
            Some(handed_to(&request, &session.user.id, &at)?),
        );
        let mut set = filling.fields(&at);
        set.remove("occurred_at");
        session.write(|tx| {
            checked(tx, &presence, &set)?;
            Ok(tx.amend(&presence.id, &set, &[], None)?)
        })?;
        session.acting(|store, ctx| store.sign(ctx))?;
        board(session)
    })
}

/// An institution, or a member of the family whose papers were seen; nobody leaves with a name alone.
fn handed_to(request: &PresenceLeaveRequest, by: &str, at: &str) -> Result<Value, Fault> {
    let said = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.trim().is_empty());
    let family = !said(&request.agency);
    let wanting = [
        ("name", request.name.trim().is_empty()),
        ("relation", family && !said(&request.relation)),
        ("document", family && !said(&request.document)),
        ("signed_by", request.signed_by.trim().is_empty()),
    ];
    let faults: Vec<_> = wanting
        .into_iter()
        .filter(|(_, wanting)| *wanting)
        .map(|(field, _)| domain::check::Fault::new(field, "missing"))
        .collect();
    if !faults.is_empty() {
        return Err(Fault::invalid("", faults));
    }
    Ok(json!({
        "agency": request.agency, "name": request.name.trim(),
        "relation": if family { request.relation.clone() } else { None },
        "document": request.document, "signed_by": request.signed_by.trim(),
        "handed_over_by": by, "at": at,
    }))
}

/// Checks what is written blind. The one field that has to be there and is not is the sealed one; without it the kind's
/// own rules are not asked.
fn checked(tx: &mut WriteTx<'_>, presence: &Record, set: &Fields) -> Result<(), Fault> {
    let left = set.get("left_at").and_then(Value::as_str).and_then(instant);
    let stay = presence.moment("arrived_at").zip(left);
    if stay.is_some_and(|(arrived, left)| left < arrived) {
        return Err(Fault::field("left_at", "ends_before_start"));
    }
    let mut fields = set.clone();
    for name in ["arrived_at", "occurred_at"] {
        let arrived = presence.get("arrived_at").cloned().unwrap_or_default();
        fields.insert(name.to_owned(), arrived);
    }
    let Err(mut fault) = check_new(tx, "presence", &fields, "") else {
        return Ok(());
    };
    fault.fields.retain(|one| one.field != "subject");
    if fault.fields.is_empty() {
        Ok(())
    } else {
        Err(fault)
    }
}
