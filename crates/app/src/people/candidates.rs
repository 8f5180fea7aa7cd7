//! People who may be the one being typed: a suggestion, which never stops the typing.

use std::collections::BTreeSet;

use domain::entry::Fields;
use domain::record::{Record, Stage};
use domain::same::{Reason, compare, likeness};
use domain::when::format_moment;
use serde_json::json;

use super::links::Decided;
use super::{
    CandidateView, MatchReasonView, PersonCandidatesRequest, PersonCandidatesView, lookouts,
};
use crate::desk::Desk;
use crate::fault::Fault;
use crate::fields::Filling;
use crate::label::Names;
use crate::reading::Reading;
use crate::rights::Action;

/// People proposed.
const CANDIDATES: usize = 5;
/// People looked at for each way to find them.
const CANDIDATES_READ: usize = 50;
/// Letters from which on a name is looked for.
const LETTERS_MIN: usize = 2;

/// People who may be the one being typed.
pub(crate) fn person_candidates(
    desk: &Desk,
    request: PersonCandidatesRequest,
) -> Result<PersonCandidatesView, Fault> {
    desk.with(|session| {
        session.may(Action::Read)?;
        let reading = session.read()?;
        let decided = Decided {
            other: request.not.iter().cloned().collect(),
            ..Decided::default()
        };
        let people = reading.reader.count("person")?;
        let typed = typed(request, &reading.hour());
        Ok(PersonCandidatesView {
            people: u32::try_from(people).unwrap_or(u32::MAX),
            candidates: find(&reading, &typed, &decided)?,
            lookouts: lookouts::find(&reading, &typed)?,
        })
    })
}

fn typed(request: PersonCandidatesRequest, now: &str) -> Fields {
    let mut filling = Filling::default();
    filling.text("family_name", request.family_name);
    filling.text("given_names", request.given_names);
    filling.text("birth_date", request.birth_date);
    filling.text("sex", request.sex);
    let papers = request.documents.iter();
    let papers = papers.map(|number| json!({"number": number}));
    filling.value("documents", Some(papers.collect()));
    filling.list("aliases", request.aliases);
    filling.value("age_declared", request.age.map(|years| json!(years)));
    filling.value(
        "birth_estimated",
        request.birth_estimated.then_some(json!(true)),
    );
    filling.fields(now)
}

/// The likeliest first; without those of whom it was decided.
pub(super) fn find(
    reading: &Reading<'_>,
    typed: &Fields,
    decided: &Decided,
) -> Result<Vec<CandidateView>, Fault> {
    let mut seen: BTreeSet<String> = decided.same.union(&decided.other).cloned().collect();
    let mut likely: Vec<(i32, Record, Vec<Reason>)> = Vec::new();
    for words in asked(typed) {
        let found = reading
            .reader
            .search(&words, Some("person"), CANDIDATES_READ)?;
        for record in found.into_iter().map(|found| found.record) {
            if record.stage == Stage::Void || !seen.insert(record.id.clone()) {
                continue;
            }
            let reasons = compare(typed, &record, reading.today);
            let likeness = likeness(&reasons);
            if likeness > 0 {
                likely.push((likeness, record, reasons));
            }
        }
    }
    likely.sort_by_key(|(likeness, ..)| std::cmp::Reverse(*likeness));
    likely.truncate(CANDIDATES);
    let views = likely
        .iter()
        .map(|(_, record, reasons)| view(reading, record, reasons));
    views.collect()
}

/// What to look for: both names, each of them, each other name, each paper.
pub(super) fn asked(typed: &Fields) -> Vec<String> {
    let text = |name: &str| domain::check::text(typed, name).unwrap_or_default();
    let (family, given) = (text("family_name"), text("given_names"));
    let both = format!("{family} {given}");
    let papers = typed.get("documents").and_then(|list| list.as_array());
    let papers = papers.into_iter().flatten();
    let papers = papers.filter_map(|paper| paper["number"].as_str());
    let aliases = typed.get("aliases").and_then(|list| list.as_array());
    let aliases = aliases.into_iter().flatten().filter_map(|one| one.as_str());
    let names = [both.trim(), family, given, text("ninu"), text("nif")];
    let all = names.into_iter().chain(aliases).chain(papers);
    let long = all.filter(|words| words.chars().count() >= LETTERS_MIN);
    long.map(str::to_owned).collect()
}

fn view(
    reading: &Reading<'_>,
    record: &Record,
    reasons: &[Reason],
) -> Result<CandidateView, Fault> {
    let mut involved = Vec::new();
    for same in Decided::of(reading, &record.id)?.same {
        involved.extend(reading.reader.naming(&same, Some("involvement"))?);
    }
    let last = involved.iter().max_by_key(|part| part.occurred_at());
    Ok(CandidateView {
        person: reading.person(&record.id, Names::Masked)?,
        cases: crate::custody::count(involved.iter()),
        last_seen: last
            .and_then(Record::occurred_at)
            .map(|at| format_moment(&at)),
        last_seen_base: last.and_then(Record::base).map(str::to_owned),
        reasons: reasons.iter().map(MatchReasonView::of).collect(),
    })
}

impl MatchReasonView {
    pub(crate) fn of(reason: &Reason) -> Self {
        Self {
            what: reason.what.to_owned(),
            how: reason.how.to_owned(),
            agrees: reason.agrees(),
        }
    }
}
