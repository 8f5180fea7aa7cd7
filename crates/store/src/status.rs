//! What the register says of itself: journals, what waits, since when.

use chrono::{DateTime, FixedOffset, Utc};
use domain::id::JournalId;
use journal::shelf::{Scope, Shelf};
use ledger::{Ask, Book, lists};
use rusqlite::{OptionalExtension, params};
use serde::Serialize;

use crate::{Error, Reader, Store, write::bearings};

const WAITING: &str = include_str!("sql/waiting.sql");

/// The register's state, as `status` prints it.
#[derive(Debug, Clone, Serialize)]
pub struct Status {
    /// Code of the base.
    pub base: String,
    /// Id of the device.
    pub device: String,
    /// Id of the person at the desk.
    pub user: String,
    /// Every journal held here.
    pub journals: Vec<JournalStatus>,
    /// What headquarters has not received.
    pub waiting: Waiting,
    /// When headquarters last answered with everything done.
    pub last_success: Option<DateTime<Utc>>,
    /// Records with several versions of a field.
    pub conflicts: u64,
    /// Runs that came after a revocation and acts that do not count.
    pub set_aside: u64,
    /// The machine's clock is doubted.
    pub clock_doubtful: bool,
    /// Room left beside the register; nothing where the system does not say.
    pub disk_free_bytes: Option<u64>,
}

/// One journal held here.
#[derive(Debug, Clone, Serialize)]
pub struct JournalStatus {
    /// Its id.
    pub journal: JournalId,
    /// The device that writes it.
    pub device: String,
    /// Whether that is this one.
    pub mine: bool,
    /// Entries held.
    pub entries: u64,
    /// Entries that headquarters' receipts cover.
    pub received_by_hq: u64,
    /// Entries inside a verified backup of headquarters.
    pub kept: u64,
}

/// What headquarters has not received.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Waiting {
    /// Entries.
    pub entries: u64,
    /// Their bytes.
    pub bytes: u64,
    /// When the oldest was written.
    pub oldest: Option<DateTime<Utc>>,
}

impl Store {
    /// The register's state.
    ///
    /// # Errors
    /// What the disk said.
    pub fn status(&self, now: DateTime<FixedOffset>) -> Result<Status, Error> {
        let reader = self.read()?;
        let journals = reader.journals(&self.session.device.id)?;
        let asking = |ask| lists::count_asking(reader.conn(), ask);
        let quarantined = "SELECT count(*) FROM quarantine";
        let quarantined = reader
            .conn()
            .query_row(quarantined, [], |row| row.get::<_, i64>(0))?;
        Ok(Status {
            base: self.session.device.base.clone(),
            device: self.session.device.id.clone(),
            user: self.session.actor.user.clone(),
            journals,
            waiting: reader.waiting()?,
            last_success: reader.last_success()?,
            conflicts: asking(Ask::Conflicts)?,
            set_aside: quarantined.cast_unsigned() + asking(Ask::SetAside)?,
            clock_doubtful: bearings(reader.conn(), &self.session.hand)?.doubt(&now),
            disk_free_bytes: vault::disk_free_bytes(&self.locked.folder.data).ok(),
        })
    }
}

impl Reader<'_> {
    /// What headquarters has not received yet, of everything that goes there.
    ///
    /// # Errors
    /// What the disk said.
    pub fn waiting(&self) -> Result<Waiting, Error> {
        let coverage = self.coverage()?;
        let book = Book::new(self.conn());
        let mut waiting = Waiting::default();
        for volume in book.volumes(&Scope::All).map_err(journal::Error::from)? {
            if volume.device == ledger::acts::HEADQUARTERS {
                continue;
            }
            for line in book
                .lines(&volume.journal())
                .map_err(journal::Error::from)?
            {
                let from = coverage.up_to(&line.journal, line.line).max(line.first - 1);
                self.add_line(&mut waiting, &line.journal, line.line, from)?;
            }
        }
        Ok(waiting)
    }

    fn add_line(
        &self,
        waiting: &mut Waiting,
        journal: &JournalId,
        line: u32,
        from: u64,
    ) -> Result<(), Error> {
        let mut find = self.conn().prepare_cached(WAITING)?;
        let params = params![journal.0, line, from.cast_signed()];
        // No row at all when everything was received.
        let row = find
            .query_row(params, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()?;
        let (entries, bytes, first): (i64, i64, Option<Vec<u8>>) = row.unwrap_or_default();
        waiting.entries += entries.cast_unsigned();
        waiting.bytes += bytes.cast_unsigned();
        if let Some(first) = first {
            let wall = journal::entry::decode(&first)?.wall.to_utc();
            waiting.oldest = Some(waiting.oldest.map_or(wall, |oldest| oldest.min(wall)));
        }
        Ok(())
    }

    fn journals(&self, device: &str) -> Result<Vec<JournalStatus>, Error> {
        let coverage = self.coverage()?;
        let book = Book::new(self.conn());
        let volumes = book.volumes(&Scope::All).map_err(journal::Error::from)?;
        let status = |volume: journal::shelf::Volume| {
            let lines = book
                .lines(&volume.journal())
                .map_err(journal::Error::from)?;
            let received = lines.iter().map(|line| {
                coverage
                    .up_to(&line.journal, line.line)
                    .min(line.last)
                    .saturating_sub(line.first - 1)
            });
            Ok(JournalStatus {
                journal: volume.journal(),
                mine: volume.device == device,
                device: volume.device,
                entries: lines.iter().map(|line| line.last + 1 - line.first).sum(),
                received_by_hq: received.sum(),
                kept: 0,
            })
        };
        volumes.into_iter().map(status).collect()
    }
}
