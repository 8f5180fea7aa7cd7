//! Command: what waits for a commander, what is decided, and what officers answer.

mod queue;
mod shapes;
mod standing;

use chrono::NaiveDate;
use domain::record::{Record, Stage};
use domain::review::{Standing, may_be_target};
use domain::when::format_moment;
use store::WriteTx;

use crate::daybook::lines_of;
use crate::desk::{Desk, Session};
use crate::fault::Fault;
use crate::fields::{Filling, check_new};
use crate::reading::Reading;
use crate::rights::{self, Action};
use crate::shapes::{Nothing, SavedView};
pub(crate) use queue::{Queue, lines_waiting};
pub use shapes::*;

/// Targets of one decision.
const TARGETS_MAX: usize = 500;

/// What waits for the person at the desk, and what was returned to them.
pub(crate) fn review(desk: &Desk, _: Nothing) -> Result<ReviewView, Fault> {
    desk.with(|session| {
        session.may(Action::Read)?;
        queue::view(session, &session.read()?)
    })
}

/// Decides on records and days, and signs the decision at once.
pub(crate) fn countersign(desk: &Desk, request: CountersignRequest) -> Result<ReviewView, Fault> {
    desk.with(|session| {
        session.may(Action::Countersign)?;
        let comment = comment(&request)?;
        if request.targets.len() > TARGETS_MAX {
            return Err(Fault::field("targets", "too_many"));
        }
        let targets = standing_open(session, &request)?;
        if targets.is_empty() {
            return Err(Fault::new("nothing_to_change"));
        }
        let now = format_moment(&session.now());
        session.write(|tx| {
            targets
                .iter()
                .try_for_each(|target| decide(tx, target, &request.decision, comment.clone(), &now))
        })?;
        session.acting(|store, ctx| store.sign(ctx))?;
        queue::view(session, &session.read()?)
    })
}

/// The comment of a decision; a return needs one.
fn comment(request: &CountersignRequest) -> Result<Option<String>, Fault> {
    let comment = request.comment.as_deref().map(str::trim);
    let comment = comment.filter(|comment| !comment.is_empty());
    if request.decision == "returned" && comment.is_none() {
        return Err(Fault::field("comment", "reason_missing"));
    }
    Ok(comment.map(str::to_owned))
}

/// The targets that do not stand as asked already. One that may not be decided upon refuses all.
fn standing_open(session: &Session, request: &CountersignRequest) -> Result<Vec<String>, Fault> {
    let reading = session.read()?;
    let approves = request.decision == "approved";
    let mut open = Vec::new();
    for key in &request.targets {
        let (target, standing) = match key.parse::<NaiveDate>() {
            Ok(day) => day_of(session, &reading, day)?,
            Err(_) => record_of(session, &reading, key)?,
        };
        let done = approves && matches!(standing, Standing::Approved(_));
        if !done && !open.contains(&target) {
            open.push(target);
        }
    }
    Ok(open)
}

fn record_of(
    session: &Session,
    reading: &Reading<'_>,
    key: &str,
) -> Result<(String, Standing), Fault> {
    let record = reading.named(key)?;
    if !may_be_target(&record.kind) || record.sealed {
        return Err(Fault::new("unknown_kind").with("kind", &record.kind));
    }
    if record.stage == Stage::Void {
        return Err(Fault::new("record_void"));
    }
    rights::countersigning(session, &record)?;
    let standing = reading.standing(&record)?;
    Ok((record.id, standing))
}

/// Whether the person at the desk may decide on a record now.
pub(crate) fn may_decide(session: &Session, record: &Record) -> bool {
    may_be_target(&record.kind)
        && !record.sealed
        && record.stage != Stage::Void
        && rights::countersigning(session, record).is_ok()
}

/// A day that has begun and has a line: silence is written down before it is countersigned.
fn day_of(
    session: &Session,
    reading: &Reading<'_>,
    day: NaiveDate,
) -> Result<(String, Standing), Fault> {
    if day > reading.today {
        return Err(Fault::field("targets", "bad_date"));
    }
    let mut lines = lines_of(reading, day)?;
    lines.retain(Record::counts);
    if lines.is_empty() {
        return Err(Fault::new("empty_day").with("day", day));
    }
    rights::countersigning_day(session, &lines)?;
    Ok((day.to_string(), reading.day_standing(day, &lines)?))
}

fn decide(
    tx: &mut WriteTx<'_>,
    target: &str,
    decision: &str,
    comment: Option<String>,
    now: &str,
) -> Result<(), Fault> {
    let mut filling = Filling::default();
    filling.text("target", Some(target.to_owned()));
    filling.text("decision", Some(decision.to_owned()));
    filling.text("comment", comment);
    let fields = filling.fields(now);
    check_new(tx, "countersign", &fields, "")?;
    tx.create("countersign", None, fields)?;
    Ok(())
}

/// Writes a note on a record; it answers a return.
pub(crate) fn note_add(desk: &Desk, request: NoteAddRequest) -> Result<SavedView, Fault> {
    desk.with(|session| {
        session.may(Action::Create)?;
        let record = session.read()?.named(&request.target)?;
        if !may_be_target(&record.kind) || record.sealed {
            return Err(Fault::new("unknown_kind").with("kind", &record.kind));
        }
        let mut filling = Filling::default();
        filling.text("target", Some(record.id));
        filling.text("text", Some(request.text));
        let fields = filling.fields(&format_moment(&session.now()));
        let id = session.write(|tx| {
            check_new(tx, "note", &fields, "")?;
            Ok::<_, Fault>(tx.create("note", None, fields)?)
        })?;
        session.read()?.saved(&id)
    })
}

impl Reading<'_> {
    /// The notes on a record, oldest first.
    pub(crate) fn notes(&self, id: &str) -> Result<Vec<NoteView>, Fault> {
        let notes = self.reader.naming(id, Some("note"))?;
        let on_it = notes
            .iter()
            .filter(|note| note.text("target") == Some(id) && note.counts() && !note.sealed);
        let view = |note: &Record| {
            let text = |name: &str| note.text(name).unwrap_or_default().to_owned();
            Ok(NoteView {
                id: note.id.clone(),
                text: text("text"),
                officer: self.officer(note.author().unwrap_or_default())?,
                at: text("recorded_at"),
            })
        };
        on_it.map(view).collect()
    }
}
