//! What happened with the outside: for people to read, never for the program to rely on.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};

use crate::{Error, Reader, WriteTx};

/// Lines kept; older ones go.
const KEPT: u32 = 1_000;

/// One exchange, or an attempt at one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exchange {
    /// When it ended.
    pub at: DateTime<Utc>,
    /// `done`, `offline`, `refused`.
    pub outcome: String,
    /// A code of the catalogues; empty when there is nothing to say.
    pub code: String,
    /// Entries that headquarters received.
    pub sent: u64,
    /// Entries that came from there.
    pub received: u64,
    /// Bytes that went out.
    pub bytes_out: u64,
    /// Bytes that came in.
    pub bytes_in: u64,
    /// The machine's clock minus headquarters', in milliseconds, where headquarters told its hour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock_ms: Option<i64>,
}

impl WriteTx<'_> {
    /// Writes a line of the history of exchanges.
    ///
    /// # Errors
    /// What the disk said.
    pub fn note_exchange(&self, exchange: &Exchange) -> Result<(), Error> {
        let detail = serde_json::to_string(exchange).expect("plain fields have JSON");
        self.conn().execute(
            "INSERT INTO exchange (at_ms, outcome, code, detail) VALUES (?1, ?2, ?3, ?4)",
            params![
                exchange.at.timestamp_millis(),
                exchange.outcome,
                exchange.code,
                detail
            ],
        )?;
        self.conn().execute(
            "DELETE FROM exchange WHERE n <= (SELECT max(n) FROM exchange) - ?1",
            [KEPT],
        )?;
        Ok(())
    }
}

impl Reader<'_> {
    /// The latest exchanges and attempts, latest first.
    ///
    /// # Errors
    /// What the disk said.
    pub fn exchanges(&self, limit: u32) -> Result<Vec<Exchange>, Error> {
        let mut find = self
            .conn()
            .prepare_cached("SELECT detail FROM exchange ORDER BY n DESC LIMIT ?1")?;
        let rows = find.query_map([limit], |row| row.get::<_, String>(0))?;
        rows.map(|text| parse(&text?)).collect()
    }

    /// When headquarters last answered with everything done.
    ///
    /// # Errors
    /// What the disk said.
    pub fn last_success(&self) -> Result<Option<DateTime<Utc>>, Error> {
        let sql = "SELECT max(at_ms) FROM exchange WHERE outcome = 'done'";
        let ms: Option<i64> = self.conn().query_row(sql, [], |row| row.get(0))?;
        Ok(ms.and_then(DateTime::from_timestamp_millis))
    }
}

impl Reader<'_> {
    /// The last exchange in which headquarters told its hour.
    ///
    /// # Errors
    /// What the disk said.
    pub fn last_compared(&self) -> Result<Option<Exchange>, Error> {
        let sql = "SELECT detail FROM exchange WHERE detail ->> 'clock_ms' IS NOT NULL ORDER BY n DESC LIMIT 1";
        let found = self
            .conn()
            .query_row(sql, [], |row| row.get::<_, String>(0));
        found.optional()?.map(|text| parse(&text)).transpose()
    }
}

fn parse(text: &str) -> Result<Exchange, Error> {
    serde_json::from_str(text).map_err(|_| ledger::Error::Row("exchange").into())
}
