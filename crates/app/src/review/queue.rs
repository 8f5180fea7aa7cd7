//! What waits for a commander: records of the last weeks, today's lines one by one, earlier days as a whole.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use domain::record::Record;
use domain::review::{REVIEWED, Standing, is_reviewed};
use domain::when::local_day;

use super::{ReviewRow, ReviewView};
use crate::daybook::{day_code, span};
use crate::desk::Session;
use crate::fault::Fault;
use crate::reading::Reading;
use crate::rights;

/// How far back the queue looks, in days: what a base left alone for longer is asked about by headquarters.
const LOOK_BACK_DAYS: u64 = 31;
/// Records of one kind that are looked at: far more than a base writes in that time.
const RECORDS_MAX: u32 = 20_000;
/// Rows shown; more are counted.
const ROWS_MAX: usize = 500;

/// What someone at the desk has to do with countersigning.
pub(crate) struct Queue {
    pub(crate) waiting: Vec<ReviewRow>,
    pub(crate) returned: Vec<ReviewRow>,
    pub(crate) own: u32,
}

/// Day by day, the lines of the book that count, oldest first.
type Book = BTreeMap<NaiveDate, Vec<Record>>;

pub(super) fn view(session: &Session, reading: &Reading<'_>) -> Result<ReviewView, Fault> {
    let mut queue = Queue::of(session, reading)?;
    let waiting_total = crate::custody::count(queue.waiting.iter());
    queue.waiting.truncate(ROWS_MAX);
    queue.returned.truncate(ROWS_MAX);
    Ok(ReviewView {
        now: reading.hour(),
        waiting: queue.waiting,
        waiting_total,
        returned: queue.returned,
        own: queue.own,
        since: first_day(reading).to_string(),
    })
}

fn first_day(reading: &Reading<'_>) -> NaiveDate {
    reading.today - Days::new(LOOK_BACK_DAYS)
}

/// Lines of today that wait for the person at the desk.
pub(crate) fn lines_waiting(session: &Session, reading: &Reading<'_>) -> Result<u32, Fault> {
    let mut count = 0;
    for line in crate::daybook::lines_of(reading, reading.today)? {
        if is_reviewed(&line) && rights::countersigning(session, &line).is_ok() {
            count += u32::from(reading.standing(&line)?.waits());
        }
    }
    Ok(count)
}

impl Queue {
    pub(crate) fn of(session: &Session, reading: &Reading<'_>) -> Result<Self, Fault> {
        let mut queue = Self {
            waiting: Vec::new(),
            returned: Vec::new(),
            own: 0,
        };
        let days = span(first_day(reading), reading.today);
        let mut book = Book::new();
        for kind in REVIEWED {
            for record in reading.reader.of_kind(kind, days, RECORDS_MAX)? {
                let day = record.occurred_at().map(|at| local_day(&at));
                match day.filter(|_| *kind == "log_entry" && is_reviewed(&record)) {
                    Some(day) => book.entry(day).or_default().push(record),
                    None => queue.record(session, reading, &record)?,
                }
            }
        }
        for (day, lines) in book {
            queue.day(session, reading, day, &lines)?;
        }
        let by_hour = |row: &ReviewRow| {
            let at = domain::when::parse_moment(&row.occurred_at).ok();
            (at, row.number.clone())
        };
        queue.waiting.sort_by_cached_key(by_hour);
        queue.returned.sort_by_cached_key(by_hour);
        Ok(queue)
    }

    fn record(
        &mut self,
        session: &Session,
        reading: &Reading<'_>,
        record: &Record,
    ) -> Result<(), Fault> {
        if !is_reviewed(record) {
            return Ok(());
        }
        let standing = reading.standing(record)?;
        let own = record.author() == Some(&session.user.id);
        let decides = rights::countersigning(session, record).is_ok();
        match standing {
            Standing::Waiting(_) if decides => self.waiting.push(row(reading, record, &standing)?),
            Standing::Waiting(_) => self.own += u32::from(own),
            Standing::Returned(_) if own || decides => {
                self.returned.push(row(reading, record, &standing)?);
            }
            _ => {}
        }
        Ok(())
    }

    /// Today's lines wait one by one. An earlier day waits as one; of its lines, the returned ones are named.
    fn day(
        &mut self,
        session: &Session,
        reading: &Reading<'_>,
        day: NaiveDate,
        lines: &[Record],
    ) -> Result<(), Fault> {
        if day >= reading.today {
            return lines
                .iter()
                .try_for_each(|line| self.record(session, reading, line));
        }
        for line in lines {
            let standing = reading.standing(line)?;
            let own = line.author() == Some(&session.user.id);
            if matches!(standing, Standing::Returned(_))
                && (own || rights::countersigning(session, line).is_ok())
            {
                self.returned.push(row(reading, line, &standing)?);
            }
        }
        let standing = reading.day_standing(day, lines)?;
        let decides = rights::countersigning_day(session, lines).is_ok();
        let own = lines
            .iter()
            .any(|line| line.author() == Some(&session.user.id));
        let row = || day_row(reading, day, lines, &standing);
        match standing {
            Standing::Waiting(_) if decides => self.waiting.push(row()?),
            Standing::Returned(_) if own || decides => self.returned.push(row()?),
            _ => {}
        }
        Ok(())
    }
}

fn row(reading: &Reading<'_>, record: &Record, standing: &Standing) -> Result<ReviewRow, Fault> {
    let text = |name: &str| record.text(name).unwrap_or_default().to_owned();
    let label = match record.kind.as_str() {
        "log_entry" => text("text"),
        _ => reading.label(record),
    };
    Ok(ReviewRow {
        target: record.id.clone(),
        kind: record.kind.clone(),
        number: text("number"),
        label,
        occurred_at: text("occurred_at"),
        author: Some(reading.officer(record.author().unwrap_or_default())?),
        lines: 0,
        standing: reading.standing_view(standing)?,
    })
}

fn day_row(
    reading: &Reading<'_>,
    day: NaiveDate,
    lines: &[Record],
    standing: &Standing,
) -> Result<ReviewRow, Fault> {
    let noon = domain::when::day_span(day).0 + chrono::TimeDelta::hours(12);
    Ok(ReviewRow {
        target: day.to_string(),
        kind: "day".to_owned(),
        number: day_code(lines).unwrap_or_default(),
        label: String::new(),
        occurred_at: domain::when::format_moment(&domain::when::offset_moment(&noon)),
        author: None,
        lines: crate::custody::count(lines.iter()),
        standing: reading.standing_view(standing)?,
    })
}
