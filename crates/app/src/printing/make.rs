//! Which records stand on which paper.

use chrono::NaiveDate;
use domain::kind::Kind;
use domain::record::Record;
use reports::catalogue::text;
use reports::papers::{self, Change, DaySheet, Document, Extract, Press, Run};
use store::Span;

use super::{Paper, PaperRequest};
use crate::case::changes;
use crate::daybook::{day_code, lines_of, runs, span};
use crate::fault::Fault;
use crate::reading::Reading;

/// Custodies on one extract: more than four bases hold in a year.
const CUSTODIES_MAX: u32 = 20_000;
/// Decisions read for one day; more than a commander takes in a month.
const DECISIONS_MAX: u32 = 20_000;
/// Days on one paper: a sheet each.
const DAYS_MAX: u64 = 366;

/// The paper that is asked for.
pub(super) fn document(
    reading: &Reading<'_>,
    press: &Press<'_>,
    request: &PaperRequest,
) -> Result<Document, Fault> {
    let record = |kind: &str| of_kind(reading, request, kind);
    Ok(match request.paper {
        Paper::Record => papers::record(press, &named(reading, request)?),
        Paper::Arrest => papers::arrest(press, &record("custody")?),
        Paper::Seizure => papers::seizure(press, &record("seizure")?),
        Paper::Case => case(reading, press, &record("incident")?)?,
        Paper::Referral => slip(press, &record("referral")?)?,
        Paper::Certificate => certificate(press, &record("training")?, request)?,
        Paper::Rights => {
            let custody = request.record.as_ref().map(|_| record("custody"));
            papers::rights(press, custody.transpose()?.as_ref())
        }
        Paper::Blank => papers::blank(press, blank_kind(request)?),
        Paper::Day => day_sheets(reading, press, period(reading, request)?)?.document,
        Paper::Custody => extract(reading, press, period(reading, request)?)?.document,
    })
}

fn named(reading: &Reading<'_>, request: &PaperRequest) -> Result<Record, Fault> {
    let key = request.record.as_deref();
    reading.named(key.ok_or_else(|| Fault::field("record", "missing"))?)
}

/// The slip of a referral.
pub(super) fn slip(press: &Press<'_>, referral: &Record) -> Result<Document, Fault> {
    papers::slip(press, referral).map_err(|error| Fault::new(error.code()))
}

pub(super) fn of_kind(
    reading: &Reading<'_>,
    request: &PaperRequest,
    kind: &str,
) -> Result<Record, Fault> {
    let record = named(reading, request)?;
    if record.kind == kind {
        return Ok(record);
    }
    Err(Fault::new("wrong_paper").with("kind", text(reading.lang, &format!("kind-{kind}"), &[])))
}

fn blank_kind(request: &PaperRequest) -> Result<&'static Kind, Fault> {
    let code = request.kind.as_deref().unwrap_or_default();
    let kind = Kind::find(code).filter(|kind| !kind.reference);
    kind.ok_or_else(|| Fault::new("unknown_kind").with("kind", code))
}

fn certificate(
    press: &Press<'_>,
    training: &Record,
    request: &PaperRequest,
) -> Result<Document, Fault> {
    let place = request.attendee.unwrap_or_default() as usize;
    papers::certificate(press, training, place).ok_or_else(|| Fault::new("not_certified"))
}

/// The file of a case, with the history of all that it holds.
fn case(reading: &Reading<'_>, press: &Press<'_>, incident: &Record) -> Result<Document, Fault> {
    let mut told = Vec::new();
    let mut of_case = vec![incident.clone()];
    for kind in ["involvement", "custody", "seizure"] {
        of_case.extend(reading.reader.naming(&incident.id, Some(kind))?);
    }
    for record in &of_case {
        told.extend(changes(reading, record)?.into_iter().filter_map(|change| {
            Some(Change {
                at: domain::when::parse_moment(&change.at).ok()?,
                by: change.officer.name,
                kind: change.kind,
                record: record.number().unwrap_or_default().to_owned(),
                op: change.op,
                field: change.field,
                before: change.before,
                after: change.after,
                why: change.why,
            })
        }));
    }
    told.sort_by_key(|change| change.at);
    Ok(papers::case_file(press, incident, &told))
}

/// A paper over a period, and the records that stand on it.
pub(super) struct Listed {
    /// The paper.
    pub(super) document: Document,
    /// What is printed on it.
    pub(super) records: Vec<Record>,
}

/// The sheet of each day.
pub(super) fn day_sheets(
    reading: &Reading<'_>,
    press: &Press<'_>,
    (from, to): (NaiveDate, NaiveDate),
) -> Result<Listed, Fault> {
    if (to - from).num_days().unsigned_abs() >= DAYS_MAX {
        return Err(Fault::new("bad_period"));
    }
    let days: Vec<Day> = { from.iter_days().take_while(|day| *day <= to) }
        .map(|day| Day::of(reading, day))
        .collect::<Result<_, _>>()?;
    let sheets: Vec<DaySheet<'_>> = days.iter().map(Day::sheet).collect();
    let document = papers::days(press, &sheets);
    let records = days.into_iter().flat_map(|day| day.lines).collect();
    Ok(Listed { document, records })
}

/// What a day sheet is made of.
struct Day {
    day: NaiveDate,
    lines: Vec<Record>,
    runs: Vec<Run>,
    code: Option<String>,
    signed: Vec<Record>,
}

impl Day {
    fn of(reading: &Reading<'_>, day: NaiveDate) -> Result<Self, Fault> {
        let lines = lines_of(reading, day)?;
        Ok(Self {
            day,
            runs: runs(reading, &lines)?,
            code: day_code(&lines),
            signed: decisions(reading, day, &lines)?,
            lines,
        })
    }

    fn sheet(&self) -> DaySheet<'_> {
        DaySheet {
            day: self.day,
            lines: &self.lines,
            code: self.code.as_deref(),
            runs: &self.runs,
            signed: &self.signed,
        }
    }
}

/// What was decided on a day or on a line of it: on that day or on any later one.
fn decisions(
    reading: &Reading<'_>,
    day: NaiveDate,
    lines: &[Record],
) -> Result<Vec<Record>, Fault> {
    let since = Span {
        to_ms: i64::MAX,
        ..span(day, day)
    };
    let mut found = reading
        .reader
        .of_kind("countersign", since, DECISIONS_MAX)?;
    let written = day.to_string();
    found.retain(|one| {
        let target = one.text("target").unwrap_or_default();
        target == written || lines.iter().any(|line| line.id == target)
    });
    found.reverse();
    Ok(found)
}

/// The extract of the custody register.
pub(super) fn extract(
    reading: &Reading<'_>,
    press: &Press<'_>,
    (from, to): (NaiveDate, NaiveDate),
) -> Result<Listed, Fault> {
    let mut custodies = reading
        .reader
        .of_kind("custody", span(from, to), CUSTODIES_MAX)?;
    custodies.reverse();
    let code = day_code(&custodies);
    let extract = Extract {
        from,
        to,
        custodies: &custodies,
        code: code.as_deref(),
    };
    let document = papers::register(press, extract);
    Ok(Listed {
        document,
        records: custodies,
    })
}

fn period(reading: &Reading<'_>, request: &PaperRequest) -> Result<(NaiveDate, NaiveDate), Fault> {
    let from = request.from.unwrap_or(reading.today);
    in_order(from, request.to.unwrap_or(from))
}

/// A period that does not end before it begins.
pub(super) fn in_order(from: NaiveDate, to: NaiveDate) -> Result<(NaiveDate, NaiveDate), Fault> {
    if to < from {
        return Err(Fault::new("bad_period"));
    }
    Ok((from, to))
}
