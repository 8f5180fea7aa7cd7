//! People and search: one box; results say why they match.

mod candidates;
mod links;
mod lookouts;
mod shapes;

use domain::kind::Kind;

use crate::desk::Desk;
use crate::fault::Fault;
use crate::label::Names;
use crate::rights::Action;
pub(crate) use candidates::person_candidates;
pub(crate) use links::{Decided, person_link, person_links};
pub use shapes::*;

/// Results where nothing else was asked.
const RESULTS: u32 = 20;
/// Most results of one answer.
const RESULTS_MAX: u32 = 200;

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
