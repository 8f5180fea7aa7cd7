//! Drafts: what someone has typed and not saved. A local row that only its author can open, no record, no number.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use domain::sealed::is_protection;
use journal::{ctx::Ctx, ids::SealKey};
use rusqlite::params;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Error, Store, WriteTx, keyring::seal};

/// Binds a sealed draft to its id, so that two rows cannot be exchanged for each other.
const INFO: &[u8] = b"fwontye/draft/1\0";

/// What someone has typed and not saved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DraftForm {
    /// Which form it belongs to.
    pub form: String,
    /// A line to know it again by.
    pub label: String,
    /// The fields as typed.
    pub body: Value,
}

/// A draft of the person at the desk.
#[derive(Debug, Clone, PartialEq)]
pub struct SavedDraft {
    /// Its id.
    pub id: String,
    /// When it was last kept.
    pub saved_at: DateTime<Utc>,
    /// What was typed.
    pub form: DraftForm,
}

/// Public keys that drafts are sealed to: the author's, and the printed one's.
#[derive(Debug, Clone, Copy)]
pub struct DraftKeys {
    author: SealKey,
    recovery: Option<SealKey>,
    /// What becomes a protection file is recovered by its own printed key, and not by the register's.
    protection: Option<SealKey>,
}

impl Store {
    /// Keeps a draft, in place of an earlier one of the same id; gives the moment.
    ///
    /// # Errors
    /// What the disk said; the earlier one then still stands.
    pub fn keep_draft(
        &mut self,
        ctx: &Ctx<'_>,
        id: &str,
        form: &DraftForm,
    ) -> Result<DateTime<Utc>, Error> {
        let keys = self.draft_keys();
        self.write(ctx, |tx| tx.keep_draft(keys, id, form))
    }

    /// Where the drafts of the person at the desk are sealed.
    #[must_use]
    pub fn draft_keys(&self) -> DraftKeys {
        DraftKeys {
            author: self.session.unlocked.pair().seal_key(),
            recovery: self.locked.keyring.recovery_seal_key(),
            protection: self.locked.keyring.protection_recovery_seal_key(),
        }
    }

    /// The drafts of the person at the desk, latest first. One that cannot be opened is an error, not an absence.
    ///
    /// # Errors
    /// `draft_unreadable`, or what the disk said.
    pub fn drafts(&self) -> Result<Vec<SavedDraft>, Error> {
        let sql = "SELECT id, saved_ms, sealed FROM draft WHERE author = ?1 ORDER BY saved_ms DESC";
        let mut find = self.session.reader.prepare_cached(sql)?;
        let rows = find.query_map([&self.session.actor.user], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, i64>(1)?,
                row.get::<_, Vec<u8>>(2)?,
            ))
        })?;
        rows.map(|row| self.open_draft(row?)).collect()
    }

    /// How many drafts of each person are kept here, by user id.
    ///
    /// # Errors
    /// What the disk said.
    pub fn drafts_kept(&self) -> Result<BTreeMap<String, u32>, Error> {
        let sql = "SELECT author, count(*) FROM draft GROUP BY author";
        let mut find = self.session.reader.prepare_cached(sql)?;
        let rows = find.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn open_draft(&self, (id, ms, sealed): (String, i64, Vec<u8>)) -> Result<SavedDraft, Error> {
        let info = [INFO, id.as_bytes()].concat();
        let secret = self.session.unlocked.pair().opening_key();
        let plain = seal::open(secret.as_bytes(), &info, &sealed).ok_or(Error::Draft)?;
        Ok(SavedDraft {
            id,
            saved_at: DateTime::from_timestamp_millis(ms).unwrap_or_default(),
            form: serde_json::from_slice(&plain).map_err(|_| Error::Draft)?,
        })
    }
}

impl WriteTx<'_> {
    /// Keeps a draft in the transaction that saves a part of it, in place of an earlier one of the same id; gives the
    /// moment.
    ///
    /// # Errors
    /// `draft_unreadable`, or what the disk said.
    pub fn keep_draft(
        &mut self,
        keys: DraftKeys,
        id: &str,
        form: &DraftForm,
    ) -> Result<DateTime<Utc>, Error> {
        let ctx = self.ctx();
        let at = ctx.clock.now().to_utc();
        let info = [INFO, id.as_bytes()].concat();
        let plain = zeroize::Zeroizing::new(serde_json::to_vec(form).map_err(|_| Error::Draft)?);
        let sealed = |to| seal::seal(ctx.rng, &to, &info, &plain).ok_or(Error::Draft);
        let author = sealed(keys.author)?;
        let printed = match is_protection(&form.form) {
            true => keys.protection,
            false => keys.recovery,
        };
        let recovery = printed.map(sealed).transpose()?.unwrap_or_default();
        self.conn().execute(
            "INSERT OR REPLACE INTO draft (id, author, saved_ms, sealed, recovery) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![id, ctx.actor.user, at.timestamp_millis(), author, recovery],
        )?;
        Ok(at)
    }

    /// Drops a draft, in the transaction that saves what it became.
    ///
    /// # Errors
    /// What the disk said.
    pub fn drop_draft(&mut self, id: &str) -> Result<(), Error> {
        let user = &self.ctx().actor.user;
        self.conn().execute(
            "DELETE FROM draft WHERE id = ?1 AND author = ?2",
            [id, user],
        )?;
        Ok(())
    }
}
