//! The change of shift: what the next one takes over, and the line in the book that says who handed it to whom.

mod shapes;

use domain::daybook::{Charge, relief};
use domain::record::{Record, Stage};
use domain::term::normalise;
use domain::when::format_moment;
use store::Span;

use crate::custody::count;
use crate::desk::Desk;
use crate::fault::Fault;
use crate::fields::{Filling, check_new};
use crate::reading::Reading;
use crate::rights::Action;
use crate::shapes::{Nothing, SavedView};
use crate::users::name_of;
pub use shapes::*;

/// People received at the post, in all the years of a base.
const LOOKED_AT_MAX: u32 = 20_000;
/// Records of each list that are named; more are counted.
const NAMED_MAX: usize = 50;

/// What the next shift takes over.
pub(crate) fn shift(desk: &Desk, _: Nothing) -> Result<ShiftView, Fault> {
    let held = crate::seizures::seizures(desk, Nothing {})?;
    desk.with(|session| {
        let drafts = crate::drafts::of(desk, session)?;
        let reading = session.read()?;
        let (custody, _) = crate::custody::rows(&reading)?;
        let to_complete = reading.reader.to_complete()?;
        let day = crate::daybook::last_day(&reading)?;
        Ok(ShiftView {
            now: reading.hour(),
            duty: crate::today::duty(&day),
            overdue: count(custody.iter().filter(|row| row.clock.left_minutes < 0)),
            custody,
            seizures: count(held.held.iter()),
            disputed: held.disputed,
            places: held.places,
            patrols: crate::patrols::out(&reading)?,
            presences: named(&reading, &presences(&reading)?),
            referrals: named(&reading, &crate::referrals::unanswered(&reading)?),
            to_complete: named(&reading, &to_complete),
            drafts,
        })
    })
}

fn named(reading: &Reading<'_>, records: &[Record]) -> ShiftListView {
    let one = |record: &Record| ShiftRecordView {
        id: record.id.clone(),
        kind: record.kind.clone(),
        label: reading.label(record),
        since: { record.text("occurred_at").or(record.text("recorded_at")) }
            .unwrap_or_default()
            .to_owned(),
    };
    ShiftListView {
        count: count(records.iter()),
        records: records.iter().take(NAMED_MAX).map(one).collect(),
    }
}

/// Children and presumed victims at the post, by their token, who waits longest first.
fn presences(reading: &Reading<'_>) -> Result<Vec<Record>, Fault> {
    let mut all = reading
        .reader
        .of_kind("presence", Span::ALWAYS, LOOKED_AT_MAX)?;
    all.retain(|one| one.stage != Stage::Void && one.text("left_at").is_none());
    all.reverse();
    Ok(all)
}

/// Writes the line of the relief: who hands over, who takes over, and what goes with it, counted at that moment.
pub(crate) fn relief_write(desk: &Desk, request: ReliefWriteRequest) -> Result<SavedView, Fault> {
    let (from, to) = (name_of(&request.from, "from")?, name_of(&request.to, "to")?);
    if normalise(&from) == normalise(&to) {
        return Err(Fault::field("to", "same_officer"));
    }
    let view = shift(desk, Nothing {})?;
    let charge = charge(&view);
    desk.with(|session| {
        session.may(Action::Create)?;
        let remark = request.text.as_deref().map(str::trim);
        let remark = remark.filter(|remark| !remark.is_empty());
        let line = relief(session.now(), (&from, &to), &charge, remark);
        let mut filling = Filling::default();
        filling.text("category", Some(line.category.to_owned()));
        filling.text("text", Some(line.text));
        let fields = filling.fields(&format_moment(&line.occurred_at));
        let id = session.write(|tx| {
            check_new(tx, "log_entry", &fields, "")?;
            Ok(tx.create("log_entry", None, fields)?)
        })?;
        session.read()?.saved(&id)
    })
}

fn charge(view: &ShiftView) -> Charge {
    Charge {
        custodies: count(view.custody.iter()),
        overdue: view.overdue,
        seizures: view.seizures,
        presences: view.presences.count,
        patrols: count(view.patrols.iter()),
        referrals: view.referrals.count,
        to_complete: view.to_complete.count,
    }
}
