//! Where a device is served: the journals and the roster as one thing, inside one transaction.

use domain::id::{Hash, Identity, JournalId, Place};
use journal::{
    ids::SignKey,
    roster::{Claim, Roster, Standing},
    shelf::{Head, Line, Placed, Scope, Shelf, ShelfResult, ShelfTx, StoredHave, Volume},
};

use crate::{
    Error, Headquarters, roster,
    storage::{Desk, Stage, Tables},
};

/// Both sides of a desk. Whatever the engine, the roster is judged here.
pub(crate) struct Counter<'a> {
    hq: &'a Headquarters,
    shelf: &'a mut dyn ShelfTx,
    tables: &'a mut dyn Tables,
}

impl<'a> Counter<'a> {
    /// The counter of a desk.
    pub(crate) fn new(hq: &'a Headquarters, desk: &'a mut dyn Desk) -> Self {
        let (shelf, tables) = desk.sides();
        Self { hq, shelf, tables }
    }

    /// A volume that a revoked device opened later cannot be known beforehand: the answer is begun again with it noted.
    fn check_volume(&self, volume: &Volume) -> Result<(), Error> {
        let device = self.tables.device(&volume.sign_key)?;
        let revoked = device.is_some_and(|device| device.stage == Stage::Revoked);
        if revoked && self.tables.last_good(&volume.journal())?.is_none() {
            return Err(Error::RevokedVolume(volume.journal()));
        }
        Ok(())
    }
}

impl Roster for Counter<'_> {
    fn standing(&self, device: &SignKey) -> ShelfResult<Standing> {
        Ok(roster::standing(self.tables, device)?)
    }

    fn last_good(&self, journal: &JournalId) -> ShelfResult<Option<Place>> {
        Ok(roster::last_good(self.shelf, self.tables, journal)?)
    }

    fn epoch(&self) -> ShelfResult<u64> {
        Ok(roster::epoch(self.tables)?)
    }

    fn enrol(&mut self, claim: &Claim) -> ShelfResult<Standing> {
        if let Some(device) = roster::claim(self.tables, claim, self.hq.now_ms())? {
            self.hq.admit(self.shelf, self.tables, &device)?;
        }
        Ok(roster::standing(self.tables, &claim.sign_key)?)
    }
}

/// Passes every question on to the engine, but for a look at new volumes.
macro_rules! pass {
    (read { $($read:ident ( $($name:ident : $ty:ty),* ) -> $result:ty;)* }
     write { $($write:ident ( $($wname:ident : $wty:ty),* ) -> $wresult:ty;)* }) => {
        impl Shelf for Counter<'_> {
            $(fn $read(&self, $($name: $ty),*) -> ShelfResult<$result> {
                self.shelf.$read($($name),*)
            })*
        }
        impl ShelfTx for Counter<'_> {
            fn put_volume(&mut self, volume: &Volume) -> ShelfResult<()> {
                self.check_volume(volume)?;
                self.shelf.put_volume(volume)
            }
            $(fn $write(&mut self, $($wname: $wty),*) -> ShelfResult<$wresult> {
                self.shelf.$write($($wname),*)
            })*
        }
    };
}

pass! {
    read {
        volumes(scope: &Scope) -> Vec<Volume>;
        volume(journal: &JournalId) -> Vec<Volume>;
        lines(journal: &JournalId) -> Vec<Line>;
        link(journal: &JournalId, line: u32, seq: u64) -> Option<(Hash, Identity)>;
        entries(journal: &JournalId, line: u32, from: u64, to: u64, bytes_max: usize) -> Vec<Placed>;
        heads(journal: &JournalId, line: u32, from: u64, to: u64) -> Vec<Head>;
        haves(signer: &SignKey) -> Vec<StoredHave>;
        counter(own: &JournalId, scope: &Scope) -> u64;
    }
    write {
        lock(journals: &[JournalId]) -> ();
        open_line(journal: &JournalId, first: u64, before: &Hash) -> Line;
        append(line: &Line, entries: &[Placed]) -> ();
        put_head(journal: &JournalId, line: u32, head: &Head) -> ();
        put_have(have: &StoredHave) -> ();
        drop_have(signer: &SignKey, journal: &JournalId) -> ();
        bump(own: &JournalId, scope: &Scope) -> u64;
        quarantine(after: &Place, run: &[u8], code: &str) -> ();
    }
}
