//! The first page: what waits, nearest clocks, last lines.

mod shapes;

use domain::record::Record;

use crate::desk::Desk;
use crate::fault::Fault;
use crate::reading::Reading;
use crate::rights::Action;
use crate::shapes::Nothing;
pub use shapes::*;

/// Lines of each list of the page.
const SHOWN: usize = 5;
/// Records of one queue that the page names.
const QUEUED_MAX: usize = 50;

/// Today.
pub(crate) fn today(desk: &Desk, _: Nothing) -> Result<TodayView, Fault> {
    desk.with(|session| {
        session.may(Action::Read)?;
        let drafts = crate::drafts::of(desk, session)?;
        let unsigned = crate::signing::count(session)?;
        let alike = crate::missing::alike(session)?;
        let reading = session.read()?;
        let (mut custody, _) = crate::custody::rows(&reading)?;
        let custody_total = crate::custody::count(custody.iter());
        custody.truncate(SHOWN);
        let (mut presence, _) = crate::presence::rows(&reading)?;
        let presence_total = crate::custody::count(presence.iter());
        presence.truncate(SHOWN);
        let day = crate::daybook::last_day(&reading)?;
        let log = day
            .iter()
            .take(SHOWN)
            .map(|line| reading.log_line(line))
            .collect::<Result<_, _>>()?;
        let review = crate::review::Queue::of(session, &reading)?;
        let (to_complete, conflicts) =
            (reading.reader.to_complete()?, reading.reader.conflicting()?);
        Ok(TodayView {
            date: reading.today.to_string(),
            now: reading.hour(),
            duty: duty(&day),
            recovered: drafts.iter().find(|draft| draft.recovered).cloned(),
            queues: vec![
                bare_queue(
                    "glass_asked",
                    crate::protection::asked_for(session, &reading)?,
                ),
                drafts_queue(&drafts),
                bare_queue("unsigned", unsigned),
                referrals_queue(&reading)?,
                queue(&reading, "to_complete", &to_complete, |record| {
                    record
                        .missing()
                        .iter()
                        .map(|field| (*field).to_owned())
                        .collect()
                }),
                review_queue("returned", &review.returned),
                review_queue("to_countersign", &review.waiting),
                queue(&reading, "conflicts", &conflicts, |record| {
                    record.conflicts.keys().cloned().collect()
                }),
            ]
            .into_iter()
            .chain(alike.map(|count| bare_queue("matches", count)))
            .collect(),
            custody,
            custody_total,
            presence,
            presence_total,
            log,
            log_total: crate::custody::count(day.iter()),
            new: forms(session.may(Action::Create).is_ok()),
        })
    })
}

/// The last line that says who is on duty.
pub(crate) fn duty(day: &[Record]) -> Option<DutyView> {
    let says = |record: &&Record| matches!(record.text("category"), Some("duty_start" | "relief"));
    let line = day.iter().find(says)?;
    Some(DutyView {
        since: line.text("occurred_at").unwrap_or_default().to_owned(),
        text: line.text("text").unwrap_or_default().to_owned(),
    })
}

fn drafts_queue(drafts: &[crate::drafts::DraftView]) -> QueueView {
    QueueView {
        code: "drafts".to_owned(),
        count: crate::custody::count(drafts.iter()),
        detail: drafts.first().map(|draft| draft.label.clone()),
        records: Vec::new(),
    }
}

/// A number alone; the list is a page of its own.
fn bare_queue(code: &str, count: u32) -> QueueView {
    QueueView {
        code: code.to_owned(),
        count,
        detail: None,
        records: Vec::new(),
    }
}

/// Those that nobody acknowledged; the board is a page of its own.
fn referrals_queue(reading: &Reading<'_>) -> Result<QueueView, Fault> {
    let waiting = crate::referrals::unanswered(reading)?;
    Ok(QueueView {
        code: "referrals".to_owned(),
        count: crate::custody::count(waiting.iter()),
        detail: waiting.first().map(|first| reading.label(first)),
        records: Vec::new(),
    })
}

/// What is decided upon, or was returned; the list is a page of its own.
fn review_queue(code: &str, rows: &[crate::review::ReviewRow]) -> QueueView {
    QueueView {
        code: code.to_owned(),
        count: crate::custody::count(rows.iter()),
        detail: rows
            .first()
            .map(|row| row.label.clone())
            .filter(|label| !label.is_empty()),
        records: Vec::new(),
    }
}

fn queue(
    reading: &Reading<'_>,
    code: &str,
    records: &[Record],
    fields: impl Fn(&Record) -> Vec<String>,
) -> QueueView {
    let named = records
        .iter()
        .take(QUEUED_MAX)
        .map(|record| QueueRecordView {
            id: record.id.clone(),
            kind: record.kind.clone(),
            number: record.number().unwrap_or_default().to_owned(),
            label: reading.label(record),
            fields: fields(record),
        });
    let named: Vec<QueueRecordView> = named.collect();
    QueueView {
        code: code.to_owned(),
        count: crate::custody::count(records.iter()),
        detail: named.first().map(|record| record.label.clone()),
        records: named,
    }
}

/// The forms of this program, by the key after Ctrl+N. Letters are those that an AZERTY keyboard has where others have
/// them.
fn forms(may_create: bool) -> Vec<NewView> {
    let forms = [
        ("1", "arrest"),
        ("G", "group"),
        ("2", "screening"),
        ("3", "child_file"),
        ("4", "seizure"),
        ("5", "document_check"),
        ("6", "patrol"),
        ("7", "asset_event"),
        ("8", "log_entry"),
        ("9", "reception"),
        ("0", "training"),
        ("P", "presence"),
        ("R", "missing_report"),
    ];
    let view = |(key, form): (&str, &str)| NewView {
        key: key.to_owned(),
        form: form.to_owned(),
    };
    forms.into_iter().filter(|_| may_create).map(view).collect()
}
