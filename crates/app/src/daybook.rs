//! The main courante: a day as a book. Append-only: a correction is a new line.

mod find;
mod shapes;

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use domain::canonical::Digest;
use domain::number::{Mark, Number};
use domain::record::{Record, Stage};
use domain::review::Standing;
use domain::when::{day_span, format_moment, local_day};
use reports::papers::Run;
use serde_json::json;
use store::Span;

use crate::desk::{Desk, Session};
use crate::fault::Fault;
use crate::fields::{Filling, check_new};
use crate::reading::Reading;
use crate::rights::{self, Action};
use crate::shapes::SavedView;
pub(crate) use find::log_find;
pub use shapes::*;

/// Lines that one day may show; more than a line a minute.
const DAY_LINES_MAX: u32 = 2_000;
/// How far the arrows look for a day with lines, in days.
const LOOK_AROUND_DAYS: u64 = 400;

/// One day of the main courante.
pub(crate) fn log_day(desk: &Desk, request: LogDayRequest) -> Result<LogDayView, Fault> {
    desk.with(|session| {
        session.may(Action::Read)?;
        let reading = session.read()?;
        let day = match request.date.as_deref() {
            None => reading.today,
            Some(text) => text.parse().map_err(|_| Fault::field("date", "bad_date"))?,
        };
        view(session, &reading, day)
    })
}

fn view(session: &Session, reading: &Reading<'_>, day: NaiveDate) -> Result<LogDayView, Fault> {
    let records = lines_of(reading, day)?;
    let standing = reading.day_standing(day, &records)?;
    let closed = matches!(standing, Standing::Approved(_));
    let may = rights::countersigning_day(session, &records).is_ok();
    let lines = records
        .iter()
        .map(|record| reading.log_line(record))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(LogDayView {
        now: reading.hour(),
        date: day.to_string(),
        today: day == reading.today,
        corrections: u32::try_from(lines.iter().filter(|line| line.corrects.is_some()).count())
            .unwrap_or(u32::MAX),
        runs: { runs(reading, &records)?.into_iter() }
            .map(RunView::from)
            .collect(),
        day_code: day_code(&records),
        standing: (!records.is_empty())
            .then(|| reading.standing_view(&standing))
            .transpose()?,
        may_close: may && !closed && !records.is_empty() && day <= reading.today,
        previous: neighbour(reading, day, false)?,
        next: neighbour(reading, day, true)?,
        lines,
    })
}

/// The lines of a day, oldest first.
pub(crate) fn lines_of(reading: &Reading<'_>, day: NaiveDate) -> Result<Vec<Record>, Fault> {
    let mut records = reading
        .reader
        .of_kind("log_entry", span(day, day), DAY_LINES_MAX)?;
    records.reverse();
    Ok(records)
}

/// The instants of some days, both included, in milliseconds.
pub(crate) fn span(from: NaiveDate, to: NaiveDate) -> Span {
    Span {
        from_ms: day_span(from).0.timestamp_millis(),
        to_ms: day_span(to).1.timestamp_millis(),
    }
}

/// The nearest day with a line, before or after.
fn neighbour(reading: &Reading<'_>, day: NaiveDate, after: bool) -> Result<Option<String>, Fault> {
    let reach = Days::new(LOOK_AROUND_DAYS);
    let span = match after {
        true => span(day + Days::new(1), reading.today.max(day) + Days::new(1)),
        false => span(day - reach, day - Days::new(1)),
    };
    let limit = if after { DAY_LINES_MAX } else { 1 };
    let found = reading.reader.of_kind("log_entry", span, limit)?;
    let nearest = if after { found.last() } else { found.first() };
    Ok(nearest
        .and_then(Record::occurred_at)
        .map(|at| local_day(&at).to_string()))
}

/// The numbers of a day, machine by machine. One that stands between the first and the last and is not the day's is
/// looked for in the whole register: a line that was written later belongs to the day that it tells of.
pub(crate) fn runs(reading: &Reading<'_>, records: &[Record]) -> Result<Vec<Run>, Fault> {
    let mut series: BTreeMap<(Mark, i32), BTreeMap<u32, Number>> = BTreeMap::new();
    let numbers = records.iter().filter_map(|record| record.number());
    for number in numbers.filter_map(|number| number.parse::<Number>().ok()) {
        let run = series.entry((number.mark, number.year)).or_default();
        run.insert(number.sequence, number);
    }
    let ends = |run: &BTreeMap<u32, Number>| {
        let ((_, first), (_, last)) = run.first_key_value().zip(run.last_key_value())?;
        Some((first.clone(), last.clone()))
    };
    let mut runs = Vec::new();
    for run in series.into_values() {
        let Some((first, last)) = ends(&run) else {
            continue;
        };
        let (mut elsewhere, mut complete) = (0, true);
        for sequence in (first.sequence..=last.sequence).filter(|one| !run.contains_key(one)) {
            let number = Number {
                sequence,
                ..first.clone()
            };
            if reading.reader.named(&number.to_string())?.is_empty() {
                complete = false;
                break;
            }
            elsewhere += 1;
        }
        runs.push(Run {
            first: first.to_string(),
            last: last.to_string(),
            complete,
            elsewhere,
        });
    }
    Ok(runs)
}

/// `7F3A-91C2-0B6D` over the day's lines in canonical form, sorted by id: the same on every machine that holds them.
pub(crate) fn day_code(records: &[Record]) -> Option<String> {
    let mut sorted: Vec<&Record> = records.iter().collect();
    sorted.sort_by(|a, b| a.id.cmp(&b.id));
    let mut digest = Digest::default();
    for record in &sorted {
        digest.line(&record.canonical());
    }
    let code = digest.finish();
    let hex = code.rsplit(':').next().unwrap_or_default().to_uppercase();
    let groups: Vec<&str> = [0, 4, 8]
        .iter()
        .filter_map(|at| hex.get(*at..at + 4))
        .collect();
    (!sorted.is_empty()).then(|| groups.join("-"))
}

/// Writes a line.
pub(crate) fn log_add(desk: &Desk, request: LogAddRequest) -> Result<SavedView, Fault> {
    let mut filling = Filling::default();
    filling.text("occurred_at", request.occurred_at);
    filling.text("category", Some(request.category));
    filling.text("text", Some(request.text));
    filling.text("follow_up", request.follow_up);
    filling.text("corrects", request.corrects);
    filling.list("links", request.links);
    filling.text("source", request.source);
    filling.text("reported_by", request.reported_by);
    filling.text("paper_reference", request.paper_reference);
    filling.value("place", request.place.map(|place| json!(place)));
    desk.with(|session| {
        session.may(Action::Create)?;
        let now = format_moment(&session.now());
        let id = session.write(|tx| {
            let fields = filling.fields(&now);
            check_new(tx, "log_entry", &fields, "")?;
            let id = tx.create("log_entry", None, fields)?;
            if let Some(draft) = &request.draft {
                tx.drop_draft(draft)?;
            }
            Ok(id)
        })?;
        crate::drafts::note(desk, session)?;
        session.read()?.saved(&id)
    })
}

/// Lines of the last 24 hours, latest first.
pub(crate) fn last_day(reading: &Reading<'_>) -> Result<Vec<Record>, Fault> {
    let now = reading.now.counted().timestamp_millis();
    let day_ms = chrono::TimeDelta::hours(24).num_milliseconds();
    let span = Span {
        from_ms: now - day_ms,
        to_ms: i64::MAX,
    };
    let records = reading.reader.of_kind("log_entry", span, DAY_LINES_MAX)?;
    Ok(records
        .into_iter()
        .filter(|record| record.stage != Stage::Void)
        .collect())
}
