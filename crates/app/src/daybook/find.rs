//! Lines of the main courante, sought over days: by words, by nature, by who wrote them.

use chrono::NaiveDate;
use domain::record::{Record, Stage};
use domain::term::normalise;
use store::Span;

use super::{LogFindRequest, LogFoundView, span};
use crate::desk::Desk;
use crate::fault::Fault;
use crate::reading::Reading;
use crate::rights::Action;

/// Lines looked at in one search: years of a base.
const LINES_LOOKED_AT_MAX: u32 = 50_000;
/// Lines shown.
const LINES_FOUND_MAX: usize = 300;

/// The lines that answer every question asked, latest first.
pub(crate) fn log_find(desk: &Desk, request: LogFindRequest) -> Result<LogFoundView, Fault> {
    desk.with(|session| {
        session.may(Action::Read)?;
        let reading = session.read()?;
        let within = days(&request)?;
        found(&reading, &request, within)
    })
}

fn found(
    reading: &Reading<'_>,
    request: &LogFindRequest,
    within: Span,
) -> Result<LogFoundView, Fault> {
    let all = reading
        .reader
        .of_kind("log_entry", within, LINES_LOOKED_AT_MAX)?;
    let mut more = u32::try_from(all.len()) == Ok(LINES_LOOKED_AT_MAX);
    let words: Vec<String> = request
        .text
        .iter()
        .flat_map(|text| text.split_whitespace())
        .map(normalise)
        .filter(|word| !word.is_empty())
        .collect();
    let mut lines = Vec::new();
    for record in all.iter().filter(|record| answers(record, request, &words)) {
        if lines.len() == LINES_FOUND_MAX {
            more = true;
            break;
        }
        lines.push(reading.log_line(record)?);
    }
    Ok(LogFoundView { lines, more })
}

fn answers(record: &Record, request: &LogFindRequest, words: &[String]) -> bool {
    let asked = |name: &str, wanted: &Option<String>| {
        wanted
            .as_deref()
            .is_none_or(|wanted| record.text(name) == Some(wanted))
    };
    record.stage != Stage::Void
        && asked("category", &request.category)
        && asked("author", &request.officer)
        && holds(record, words)
}

/// Every word stands somewhere in what the line says, or in its number, accents or not.
fn holds(record: &Record, words: &[String]) -> bool {
    if words.is_empty() {
        return true;
    }
    let said: Vec<&str> = [
        "text",
        "follow_up",
        "number",
        "reported_by",
        "paper_reference",
    ]
    .iter()
    .filter_map(|name| record.text(name))
    .collect();
    let said = normalise(&said.join(" "));
    words.iter().all(|word| said.contains(word.as_str()))
}

/// The days asked for, both included; all when none is named.
fn days(request: &LogFindRequest) -> Result<Span, Fault> {
    let day = |name: &str, text: &Option<String>| {
        text.as_deref()
            .map(|text| text.parse::<NaiveDate>())
            .transpose()
            .map_err(|_| Fault::field(name, "bad_date"))
    };
    let (from, to) = (day("from", &request.from)?, day("to", &request.to)?);
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        return Err(Fault::field("to", "bad_period"));
    }
    Ok(Span {
        from_ms: from.map_or(i64::MIN, |from| span(from, from).from_ms),
        to_ms: to.map_or(i64::MAX, |to| span(to, to).to_ms),
    })
}
