//! How far each record has come, by signed receipts alone.

use std::collections::HashMap;

use domain::id::JournalId;
use journal::{
    chart::{Chart, Covered},
    have::Receipts,
    ids::SignKey,
    shelf::{Scope, Shelf},
};
use ledger::Book;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::Error;

/// How far a record has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    /// On this machine only.
    Here,
    /// On another machine of the base too.
    Base,
    /// Written to a stick that headquarters has not answered yet.
    Stick,
    /// Covered by a receipt that headquarters signed.
    Received,
}

impl Delivery {
    /// The code of the contract.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Here => "here",
            Self::Base => "base",
            Self::Stick => "stick",
            Self::Received => "received",
        }
    }
}

/// What headquarters' receipts cover, journal by journal and line by line.
#[derive(Debug, Default)]
pub struct Coverage {
    received: HashMap<JournalId, Covered>,
}

impl Coverage {
    /// Reads the receipts that are kept; nothing is covered before the first one.
    pub(crate) fn read(conn: &Connection, headquarters: Option<&SignKey>) -> Result<Self, Error> {
        let mut coverage = Self::default();
        let Some(headquarters) = headquarters else {
            return Ok(coverage);
        };
        let book = Book::new(conn);
        let receipts = Receipts::of(&book, headquarters)?;
        for volume in book.volumes(&Scope::All).map_err(journal::Error::from)? {
            let chart = Chart::load(&book, volume.journal()).map_err(journal::Error::from)?;
            let covered = receipts
                .covered(&book, &chart)
                .map_err(journal::Error::from)?;
            coverage.received.insert(volume.journal(), covered);
        }
        Ok(coverage)
    }

    /// The number up to which a line is covered; 0 when nothing of it is.
    #[must_use]
    pub fn up_to(&self, journal: &JournalId, line: u32) -> u64 {
        let covered = self.received.get(journal);
        covered
            .and_then(|lines| lines.get(&line))
            .copied()
            .unwrap_or(0)
    }

    /// How far a record has come: as far as the entry of it that has come least far.
    pub(crate) fn of_record(&self, conn: &Connection, id: &str) -> Result<Delivery, Error> {
        let places = ledger::acts::places(conn, id)?;
        let covered =
            |place: &ledger::acts::OnLine| place.seq <= self.up_to(&place.journal, place.line);
        Ok(match places.iter().all(covered) {
            true => Delivery::Received,
            false => Delivery::Here,
        })
    }
}
