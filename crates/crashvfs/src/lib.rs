//! For tests: a disk in memory under SQLite that loses power and fails on command.
//!
//! A [`Disk`] is registered as a SQLite file layer ("VFS") and then used by any connection that
//! names it. It keeps what was synced apart from what was only written. [`Disk::power_cut`] gives
//! the disk that a machine would find after the power came back: of the unsynced 512-byte sectors
//! each is there, lost or torn, and unsynced names of files may be missing or back from the dead,
//! all decided by the seed. [`Disk::fail_call`] makes the n-th call fail once, or the power go out
//! in the middle of it.
//!
//! Sectors that survive independently of each other are what a disk that reorders writes leaves
//! behind, so there is no separate reordering. What the model leaves out: sectors that were not
//! being written never change.
//!
//! Shared memory of the write-ahead log is on the heap and dies with the power, as on a real
//! machine. Several connections to one disk, from several threads, see each other's locks.

mod chance;
mod content;
mod file;
mod locks;
mod plain;
mod state;
mod vfs;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, OnceLock},
};

use chance::Chance;
use state::State;

pub use content::SECTOR_BYTES;

/// What happens to the call that [`Disk::fail_call`] names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It fails as a bad disk fails. A write may have been half done. Later calls work again.
    Io,
    /// It fails for want of room, if it is a call that needs room; otherwise as [`Fault::Io`].
    Full,
    /// The power goes out during it: it and every later call fail. Go on with [`Disk::power_cut`].
    PowerOff,
}

type Shared = Arc<Mutex<State>>;

/// A disk. Dropping it unregisters it; connections that are still open keep its bytes until they
/// are closed.
#[derive(Debug)]
pub struct Disk {
    state: Shared,
    name: OnceLock<String>,
}

impl Disk {
    /// An empty disk. The same seed and the same calls give the same cuts.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self::with_files(seed, &BTreeMap::new())
    }

    /// A disk on which these files are, synced: a cheap way to start often from one prepared state.
    #[must_use]
    pub fn with_files(seed: u64, files: &BTreeMap<String, Vec<u8>>) -> Self {
        let state = State::new(Chance::new(seed), files.clone());
        Self {
            state: Arc::new(Mutex::new(state)),
            name: OnceLock::new(),
        }
    }

    /// Makes the disk known to SQLite and returns the name to open files with. Again gives the same
    /// name.
    pub fn register(&self) -> &str {
        self.name.get_or_init(|| vfs::register(&self.state))
    }

    /// The power goes out now, if it has not already. Returns the disk as it is found afterwards;
    /// this one answers nothing but errors from here on.
    #[must_use]
    pub fn power_cut(&self) -> Disk {
        let survivor = self.lock().power_cut();
        Self {
            state: Arc::new(Mutex::new(survivor)),
            name: OnceLock::new(),
        }
    }

    /// The `n`-th call from now, 1 being the next, meets `fault`. One fault is pending at a time.
    pub fn fail_call(&self, n: u64, fault: Fault) {
        self.lock().fail_call(n, fault);
    }

    /// Whether the fault that was asked for has happened.
    #[must_use]
    pub fn fault_met(&self) -> bool {
        self.lock().fault_met()
    }

    /// How many calls have touched the disk: opening, deleting, looking for, reading, writing,
    /// truncating, syncing and sizing files, and mapping shared memory.
    #[must_use]
    pub fn calls(&self) -> u64 {
        self.lock().calls()
    }

    /// Every file by its name, with the bytes that a program would read now.
    #[must_use]
    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        self.lock().files()
    }

    /// The last bytes of every file there ever was, deleted and nameless ones too.
    #[must_use]
    pub fn files_ever(&self) -> Vec<Vec<u8>> {
        self.lock().files_ever()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no holder panics")
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        if let Some(name) = self.name.get() {
            vfs::unregister(name);
        }
    }
}
