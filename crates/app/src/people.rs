//! People and search: one box; results say why they match.

mod shapes;

use domain::kind::Kind;
use domain::record::Record;
use domain::term::words;
use domain::when::{PartialDate, format_moment};

use crate::desk::Desk;
use crate::fault::Fault;
use crate::label::Names;
use crate::reading::Reading;
use crate::rights::Action;
pub use shapes::*;

/// Results where nothing else was asked.
const RESULTS: u32 = 20;
/// Most results of one answer.
const RESULTS_MAX: u32 = 200;
/// People proposed while one is being typed.
const CANDIDATES: usize = 5;
/// People looked at to propose those.
const CANDIDATES_READ: usize = 50;

/// What someone typed, found; best first.
pub(crate) fn search(desk: &Desk, request: SearchRequest) -> Result<SearchView, Fault> {
    if let Some(kind) = request
        .kind
        .as_deref()
        .filter(|kind| Kind::find(kind).is_none())
    {
        return Err(Fault::new("unknown_kind").with("kind", kind));
    }
    let limit = request.limit.unwrap_or(RESULTS).min(RESULTS_MAX);
    desk.with(|session| {
        session.may(Action::Read)?;
        let reading = session.read()?;
        let found =
            reading
                .reader
                .search(&request.text, request.kind.as_deref(), limit as usize)?;
        let mut results = Vec::new();
        for hit in &found {
            let record = &hit.record;
            let person =
                (record.kind == "person").then(|| reading.person(&record.id, Names::Masked));
            results.push(HitView {
                id: record.id.clone(),
                kind: record.kind.clone(),
                number: record.number().unwrap_or_default().to_owned(),
                label: reading.label(record),
                person: person.transpose()?,
                occurred_at: record.text("occurred_at").unwrap_or_default().to_owned(),
                why: hit.why.code().to_owned(),
                by: hit.by.code().to_owned(),
                score: hit.score,
            });
        }
        Ok(SearchView {
            query: request.text,
            results,
        })
    })
}

impl Desk {
    /// Searches; see [`SearchRequest`].
    ///
    /// # Errors
    /// `locked`, `no_permission`, or what the register said.
    pub fn search(&self, request: SearchRequest) -> Result<SearchView, Fault> {
        search(self, request)
    }
}

/// People who may be the one being typed.
pub(crate) fn person_candidates(
    desk: &Desk,
    request: PersonCandidatesRequest,
) -> Result<PersonCandidatesView, Fault> {
    desk.with(|session| {
        session.may(Action::Read)?;
        let reading = session.read()?;
        let people = reading.reader.count("person")?;
        let people = u32::try_from(people).unwrap_or(u32::MAX);
        let mut candidates = Vec::new();
        for record in alike(&reading, &request)? {
            candidates.push(candidate(&reading, &record, &request)?);
        }
        let agreeing = |candidate: &CandidateView| {
            candidate
                .reasons
                .iter()
                .filter(|reason| reason.agrees)
                .count()
        };
        candidates.sort_by_key(|candidate| std::cmp::Reverse(agreeing(candidate)));
        candidates.truncate(CANDIDATES);
        Ok(PersonCandidatesView { people, candidates })
    })
}

/// Whoever holds both names, else the family name, else the given names.
fn alike(reading: &Reading<'_>, request: &PersonCandidatesRequest) -> Result<Vec<Record>, Fault> {
    let family = request.family_name.as_deref().unwrap_or_default().trim();
    let given = request.given_names.as_deref().unwrap_or_default().trim();
    for typed in [
        format!("{family} {given}"),
        family.to_owned(),
        given.to_owned(),
    ] {
        if typed.trim().chars().count() < 2 {
            continue;
        }
        let found = reading
            .reader
            .search(typed.trim(), Some("person"), CANDIDATES_READ)?;
        if !found.is_empty() {
            return Ok(found.into_iter().map(|hit| hit.record).collect());
        }
    }
    Ok(Vec::new())
}

fn candidate(
    reading: &Reading<'_>,
    record: &Record,
    request: &PersonCandidatesRequest,
) -> Result<CandidateView, Fault> {
    let involved = reading.reader.naming(&record.id, Some("involvement"))?;
    let last = involved.iter().max_by_key(|part| part.occurred_at());
    Ok(CandidateView {
        person: reading.person(&record.id, Names::Masked)?,
        cases: crate::custody::count(involved.iter()),
        last_seen: last
            .and_then(Record::occurred_at)
            .map(|at| format_moment(&at)),
        last_seen_base: last.and_then(Record::base).map(str::to_owned),
        reasons: reasons(record, request),
    })
}

fn reasons(record: &Record, request: &PersonCandidatesRequest) -> Vec<MatchReasonView> {
    let mut reasons = Vec::new();
    for (what, typed) in [
        ("family_name", &request.family_name),
        ("given_names", &request.given_names),
    ] {
        if let Some(typed) = typed.as_deref().filter(|typed| !typed.trim().is_empty()) {
            reasons.push(name_reason(
                what,
                typed,
                record.text(what).unwrap_or_default(),
            ));
        }
    }
    let year = |text: &str| {
        text.parse::<PartialDate>()
            .ok()
            .map(|date| date.to_string()[..4].to_owned())
    };
    let typed = request.birth_date.as_deref().and_then(year);
    if let (Some(typed), Some(known)) = (typed, record.text("birth_date").and_then(year)) {
        let agrees = typed == known;
        reasons.push(reason(
            "birth_year",
            if agrees { "equal" } else { "different" },
            agrees,
        ));
    }
    reasons
}

fn name_reason(what: &str, typed: &str, known: &str) -> MatchReasonView {
    let (typed, known): (Vec<String>, Vec<String>) =
        (words(typed).collect(), words(known).collect());
    let begun = |word: &String| known.iter().any(|other| other.starts_with(word.as_str()));
    match () {
        () if typed == known => reason(what, "equal", true),
        () if typed.iter().all(|word| known.contains(word)) => reason(what, "part", true),
        () if typed.iter().all(begun) => reason(what, "prefix", true),
        () => reason(what, "different", false),
    }
}

fn reason(what: &str, how: &str, agrees: bool) -> MatchReasonView {
    MatchReasonView {
        what: what.to_owned(),
        how: how.to_owned(),
        agrees,
    }
}
