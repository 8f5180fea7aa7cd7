//! Where a device is served: the journals and the roster as one thing, inside one transaction.

use domain::id::{Hash, Identity, JournalId, Place};
use journal::{
    ids::SignKey,
    roster::{Claim, Roster, Standing},
    shelf::{Head, Line, Placed, Scope, Shelf, ShelfResult, ShelfTx, StoredHave, Volume},
};

use crate::{
    roster,
    storage::{Desk, Tables},
};

/// Both sides of a desk. Whatever the engine, the roster is judged here.
pub struct Counter<'a> {
    shelf: &'a mut dyn ShelfTx,
    tables: &'a mut dyn Tables,
    now_ms: i64,
}

impl<'a> Counter<'a> {
    /// The counter of a desk; `now_ms` dates what devices claim, in milliseconds since 1970.
    pub fn new(desk: &'a mut dyn Desk, now_ms: i64) -> Self {
        let (shelf, tables) = desk.sides();
        Self {
            shelf,
            tables,
            now_ms,
        }
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
        Ok(roster::claim(self.tables, claim, self.now_ms)?)
    }
}

/// Passes every question on to the engine.
macro_rules! pass {
    (read { $($read:ident ( $($name:ident : $ty:ty),* ) -> $result:ty;)* }
     write { $($write:ident ( $($wname:ident : $wty:ty),* ) -> $wresult:ty;)* }) => {
        impl Shelf for Counter<'_> {
            $(fn $read(&self, $($name: $ty),*) -> ShelfResult<$result> {
                self.shelf.$read($($name),*)
            })*
        }
        impl ShelfTx for Counter<'_> {
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
        put_volume(volume: &Volume) -> ();
        open_line(journal: &JournalId, first: u64, before: &Hash) -> Line;
        append(line: &Line, entries: &[Placed]) -> ();
        put_head(journal: &JournalId, line: u32, head: &Head) -> ();
        put_have(have: &StoredHave) -> ();
        drop_have(signer: &SignKey, journal: &JournalId) -> ();
        bump(own: &JournalId, scope: &Scope) -> u64;
        quarantine(after: &Place, run: &[u8], code: &str) -> ();
    }
}
