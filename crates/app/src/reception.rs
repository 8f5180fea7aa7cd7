//! People handed over at a gate, by count: who came when, and how many of them were referred since.

mod shapes;

use chrono::Days;
use domain::record::{Record, Stage};
use serde_json::Value;

use crate::daybook::span;
use crate::desk::Desk;
use crate::fault::Fault;
use crate::reading::Reading;
use crate::rights::Action;
use crate::shapes::Nothing;
pub use shapes::*;

/// The list goes back this far, in days.
const SHOWN_DAYS: u64 = 31;
/// More than two an hour, day and night.
const RECEPTIONS_MAX: u32 = 2_000;

/// The receptions of the last month, latest first.
pub(crate) fn receptions(desk: &Desk, _: Nothing) -> Result<ReceptionsView, Fault> {
    desk.with(|session| {
        session.may(Action::Read)?;
        let reading = session.read()?;
        let days = span(reading.today - Days::new(SHOWN_DAYS), reading.today);
        let found = reading.reader.of_kind("reception", days, RECEPTIONS_MAX)?;
        let standing = found.iter().filter(|one| one.stage != Stage::Void);
        let rows = standing.map(|one| row(&reading, one));
        Ok(ReceptionsView {
            now: reading.hour(),
            rows: rows.collect::<Result<_, _>>()?,
        })
    })
}

fn row(reading: &Reading<'_>, record: &Record) -> Result<ReceptionRow, Fault> {
    let text = |name: &str| record.text(name).unwrap_or_default().to_owned();
    let heads = |who: &str| heads(record.part("counts", who));
    let mut referred = 0;
    for referral in reading.reader.naming(&record.id, Some("referral"))? {
        if referral.stage != Stage::Void && referral.text("subject") == Some(&record.id) {
            referred += heads_of(&referral);
        }
    }
    Ok(ReceptionRow {
        id: record.id.clone(),
        number: text("number"),
        at: text("at"),
        gate: text("gate"),
        handed_over_by: text("handed_over_by"),
        counts: ReceptionCountsView {
            women: heads("women"),
            men: heads("men"),
            girls: heads("girls"),
            boys: heads("boys"),
            alone: heads("alone"),
            injured: heads("injured"),
            pregnant: heads("pregnant"),
        },
        referred,
        delivery: reading.delivery(&record.id)?,
    })
}

/// A referral without a count is of one person.
fn heads_of(referral: &Record) -> u32 {
    referral.get("count").map_or(1, |count| heads(Some(count)))
}

fn heads(count: Option<&Value>) -> u32 {
    let count = count.and_then(Value::as_u64).unwrap_or_default();
    u32::try_from(count).unwrap_or(u32::MAX)
}
