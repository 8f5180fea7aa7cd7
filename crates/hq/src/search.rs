//! Search over the records of all bases, for the operator.

use domain::{facts::Neighbours, kind::Kind, label::label, record::Record, when::local_day};
use reports::catalogue::Lang;
use serde::Serialize;

use crate::{
    Error, Headquarters,
    storage::{self, Desk},
};

/// A record that was found.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Hit {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// What it is, in one line; minors stand as initials.
    pub label: String,
    /// Why it was found: `exact`, `prefix`, `part`, `sound`.
    pub why: &'static str,
    /// By which particular: `name`, `number`, `phone`, `document`, `plate`, `word`.
    pub by: &'static str,
    /// Between 0 and 1.
    pub score: f64,
    /// Its number, empty if it has none.
    pub number: String,
}

impl Headquarters {
    /// Finds records by what was typed, best first.
    ///
    /// # Errors
    /// `unknown_kind`, or what the engine said.
    pub fn search(
        &self,
        typed: &str,
        kind: Option<&str>,
        limit: usize,
        lang: Lang,
    ) -> Result<Vec<Hit>, Error> {
        if let Some(kind) = kind.filter(|kind| Kind::find(kind).is_none()) {
            return Err(Error::UnknownKind(kind.to_owned()));
        }
        let today = local_day(&self.clock.now());
        storage::view(&*self.storage, |desk| {
            let found = desk.search(typed, kind, limit)?;
            let hit = |found: &ledger::search::Found| Hit {
                id: found.record.id.clone(),
                kind: found.record.kind.clone(),
                label: {
                    let label = label(&found.record, &Around(desk), today);
                    reports::label::line(lang, &found.record.kind, &label)
                },
                why: found.why.code(),
                score: f64::from(found.score) / 1000.0,
                by: found.by.code(),
                number: found.record.number().unwrap_or_default().to_owned(),
            };
            Ok(found.iter().map(hit).collect())
        })
    }
}

/// What a label looks up: the person of a custody. A record that cannot be read leaves its part out.
struct Around<'a>(&'a dyn Desk);

impl Neighbours for Around<'_> {
    fn record(&self, id: &str) -> Option<Record> {
        self.0.record(id).ok().flatten()
    }

    fn offering(&self, _key: &str) -> Vec<Record> {
        Vec::new()
    }
}
