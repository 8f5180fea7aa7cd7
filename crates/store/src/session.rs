//! What exists only while the register is unlocked; dropping it is what locking means.

use std::cell::Cell;

use chrono::{DateTime, FixedOffset};
use domain::{entry::Hlc, id::Place};
use journal::{
    ctx::Actor,
    pen::Pen,
    shelf::{Line, Shelf},
    volume::Cause,
};
use ledger::Book;
use rusqlite::Connection;
use vault::Mode;

use crate::{
    Error, Folder, device::Device, files, hour::Beat, keyring::Unlocked, open::NO_VOLUME, side,
};

/// Own entries looked back through for a clock reading that was not doubted.
const LOOK_BACK_ENTRIES: u64 = 1_000;

/// Keys, connections and the pen of one person at the desk.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) unlocked: Unlocked,
    pub(crate) actor: Actor,
    pub(crate) conn: Connection,
    pub(crate) reader: Connection,
    pub(crate) device: Device,
    pub(crate) hand: Hand,
    /// The place after which nothing of this session is signed by the person yet.
    pub(crate) signed_to: Option<Place>,
    /// The hour when it was last asked for.
    pub(crate) beat: Cell<Option<Beat>>,
}

/// How the device writes next.
#[derive(Debug, Clone)]
pub(crate) enum Hand {
    /// At the end of its volume.
    Writes(Pen, Option<DateTime<FixedOffset>>),
    /// In a new volume, opened by the next write: there was none, or the old one may have a twin.
    Opens(Cause),
}

impl Session {
    pub(crate) fn start(
        folder: &Folder,
        unlocked: Unlocked,
        actor: Actor,
        conn: Connection,
    ) -> Result<Self, Error> {
        let key = unlocked.database_key();
        let reader = vault::open(&folder.database(), &key, Mode::Read, folder.vfs.as_deref())?;
        let device = Device::read(&conn)?.ok_or(Error::Unfinished)?;
        let hand = Hand::take(folder, &conn, &device)?;
        // A file that does not take its name today takes it at the next unlock.
        let _ = files::sweep(&folder.beside(), &conn);
        let signed_to = hand.tip();
        Ok(Self {
            unlocked,
            actor,
            conn,
            reader,
            device,
            hand,
            signed_to,
            beat: Cell::new(None),
        })
    }
}

impl Session {
    /// After a page could not be read, a connection calls the whole file damaged until it is opened again: so it is,
    /// before anyone is told of damage that is not there. A file that does not open again stays as it is.
    pub(crate) fn heal(&mut self, folder: &Folder) {
        let sound = |conn: &Connection| {
            conn.query_row("SELECT count(*) FROM entry WHERE n < 0", [], |_| Ok(()))
                .is_ok()
        };
        let (path, key) = (folder.database(), self.unlocked.database_key());
        for (conn, mode) in [
            (&mut self.conn, Mode::Write),
            (&mut self.reader, Mode::Read),
        ] {
            if !sound(conn)
                && let Ok(fresh) = vault::open(&path, &key, mode, folder.vfs.as_deref())
            {
                *conn = fresh;
            }
        }
    }
}

impl Hand {
    /// Looks where the journal ends, and whether someone else may be writing on from there.
    fn take(folder: &Folder, conn: &Connection, device: &Device) -> Result<Self, Error> {
        if device.journal == NO_VOLUME {
            return Ok(Self::Opens(Cause::Init));
        }
        let book = Book::new(conn);
        let pen = Pen::take(&book, &device.journal, Hlc::default())?;
        Ok(match suspect(folder, &book, device, &pen.tip())? {
            Some(cause) => Self::Opens(cause),
            None => {
                let sure = own_sure(&book, &pen.tip())?;
                Self::Writes(pen, sure)
            }
        })
    }

    /// The last place written, in a volume that goes on.
    pub(crate) fn tip(&self) -> Option<Place> {
        match self {
            Self::Writes(pen, _) => Some(pen.tip()),
            Self::Opens(_) => None,
        }
    }
}

/// Whether the volume may have a twin: this is an older copy put back, or a copy of a file that lives on elsewhere.
fn suspect(
    folder: &Folder,
    book: &Book<'_>,
    device: &Device,
    tip: &Place,
) -> Result<Option<Cause>, Error> {
    if let Some(left) = side::read(folder, &device.journal) {
        let held = left.seq == 0 || held(book, &left)?;
        if left.seq > tip.seq || !held {
            return Ok(Some(Cause::Restore));
        }
    }
    let now = side::file_identity(&folder.database());
    let known = !now.is_empty() && !device.file_identity.is_empty();
    Ok((known && now != device.file_identity).then_some(Cause::Clone))
}

fn held(book: &Book<'_>, place: &Place) -> Result<bool, Error> {
    let link = book
        .link(&place.journal, 0, place.seq)
        .map_err(journal::Error::from)?;
    Ok(link.is_some_and(|(hash, _)| hash == place.hash))
}

/// The latest clock reading of the device's own volume that was not doubted.
fn own_sure(book: &Book<'_>, tip: &Place) -> Result<Option<DateTime<FixedOffset>>, Error> {
    let lines = book.lines(&tip.journal).map_err(journal::Error::from)?;
    lines.first().map_or(Ok(None), |line| last_sure(book, line))
}

/// The latest clock reading on a line that its own machine did not doubt.
pub(crate) fn last_sure(
    book: &Book<'_>,
    line: &Line,
) -> Result<Option<DateTime<FixedOffset>>, Error> {
    let oldest = line.last.saturating_sub(LOOK_BACK_ENTRIES).max(line.first);
    for seq in (oldest..=line.last).rev() {
        let entries = book
            .entries(&line.journal, line.line, seq, seq, 0)
            .map_err(journal::Error::from)?;
        for placed in entries {
            let entry = journal::entry::decode(&placed.bytes)?;
            if !entry.doubtful {
                return Ok(Some(entry.wall));
            }
        }
    }
    Ok(None)
}
