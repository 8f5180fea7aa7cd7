//! Protection files, opened: in memory only, for who holds a key, and gone with the session.

use domain::{
    act::Act,
    fold::{Change, Folded, fold, history},
    sealed::reveal,
};
use journal::{certificate::ProtectionKey, ids::SealKey, keys::SealPair, sealed};
use ledger::lists;
use rusqlite::Connection;

use crate::{Error, Store, headquarters};

/// Kind and field of the record by which headquarters publishes its key.
const PUBLISHED: &str = "protection_key";

/// Everything that was written about a record, opened as far as these keys go.
pub(crate) fn acts<'k>(
    conn: &Connection,
    id: &str,
    keys: impl Iterator<Item = &'k SealPair> + Clone,
) -> Result<Vec<Act>, Error> {
    let acts = ledger::acts::with_bytes(conn, id)?.into_iter();
    let open = |(mut act, bytes): (Act, Vec<u8>)| {
        if act.entry.is_closed()
            && let Some(content) = keys.clone().find_map(|key| sealed::open(&bytes, key).ok())
        {
            reveal(&mut act.entry, content);
        }
        act
    };
    Ok(acts.map(open).collect())
}

/// Headquarters' protection key: as it was certified at the enrolment, or since then in its public journal. A key that
/// the headquarters of the enrolment did not certify is none, whoever wrote it.
pub(crate) fn headquarters_key(conn: &Connection) -> Result<Option<SealKey>, Error> {
    let Some(headquarters) = headquarters::read(conn)? else {
        return Ok(None);
    };
    let mut latest = (None, headquarters.protection);
    lists::walk(conn, Some(PUBLISHED), |record| {
        let certified = record.get(PUBLISHED).cloned();
        let certified = certified.and_then(|key| serde_json::from_value::<ProtectionKey>(key).ok());
        let key = certified.and_then(|key| key.check(&headquarters.sign_key).ok());
        if key.is_some() && record.recorded_at() >= latest.0 {
            latest = (record.recorded_at(), key);
        }
        Ok::<_, ledger::Error>(())
    })?;
    Ok(latest.1)
}

impl Store {
    /// Whether the person at the desk holds a key of the protection files.
    #[must_use]
    pub fn opens_protection(&self) -> bool {
        self.session.unlocked.protection().next().is_some()
    }

    /// A record folded with what the person at the desk can open of it. Whether they may is decided above.
    ///
    /// # Errors
    /// What the disk said.
    pub fn opened(&self, id: &str) -> Result<Option<Folded>, Error> {
        let conn = &self.session.reader;
        let verdicts = ledger::acts::verdicts(conn)?;
        let acts = acts(conn, id, self.session.unlocked.protection())?;
        Ok(fold(id, &acts, &verdicts))
    }

    /// The changes of a record, oldest first, opened likewise.
    ///
    /// # Errors
    /// What the disk said.
    pub fn opened_history(&self, id: &str) -> Result<Vec<Change>, Error> {
        let conn = &self.session.reader;
        let verdicts = ledger::acts::verdicts(conn)?;
        let acts = acts(conn, id, self.session.unlocked.protection())?;
        Ok(history(id, &acts, &verdicts))
    }
}
