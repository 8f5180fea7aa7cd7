//! One disk: its folder, its files, what may fail next. No SQLite here, only its result codes.

use std::{cell::UnsafeCell, collections::BTreeMap};

use rusqlite::ffi;

use crate::{
    Fault,
    chance::Chance,
    content::Content,
    locks::{FileLocks, Holder, LogLocks},
};

/// A call that touches the disk, with the code it fails with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Call {
    Open,
    Delete,
    Look,
    Read,
    Write,
    Shorten,
    Sync,
    Size,
    Map,
}

impl Call {
    fn code(self, fault: Fault) -> i32 {
        match self {
            Self::Write if fault == Fault::Full => ffi::SQLITE_FULL,
            Self::Open => ffi::SQLITE_CANTOPEN,
            Self::Delete => ffi::SQLITE_IOERR_DELETE,
            Self::Look => ffi::SQLITE_IOERR_ACCESS,
            Self::Read => ffi::SQLITE_IOERR_READ,
            Self::Write => ffi::SQLITE_IOERR_WRITE,
            Self::Shorten => ffi::SQLITE_IOERR_TRUNCATE,
            Self::Sync => ffi::SQLITE_IOERR_FSYNC,
            Self::Size => ffi::SQLITE_IOERR_FSTAT,
            Self::Map => ffi::SQLITE_IOERR_SHMMAP,
        }
    }
}

/// Index into [`State::contents`]; a name may come to mean another file.
type File = usize;

/// One open handle.
#[derive(Debug)]
pub(crate) struct Handle {
    pub(crate) holder: Holder,
    file: File,
    /// Nameless files are gone when they are closed.
    pub(crate) name: Option<String>,
}

/// The shared memory of one write-ahead log: pages that SQLite writes through pointers, so they
/// never move.
#[derive(Debug, Default)]
pub(crate) struct LogIndex {
    pub(crate) pages: Vec<Box<[UnsafeCell<u64>]>>,
    pub(crate) locks: LogLocks,
    pub(crate) users: Vec<Holder>,
}

#[derive(Debug)]
pub(crate) struct State {
    chance: Chance,
    contents: Vec<Content>,
    /// The folder as programs see it, and as it is synced.
    names: BTreeMap<String, File>,
    synced_names: BTreeMap<String, File>,
    /// Renamings that are not synced: after a cut a file stands under one of the two names.
    moved: Vec<(String, String)>,
    locks: BTreeMap<File, FileLocks>,
    pub(crate) log_indexes: BTreeMap<String, LogIndex>,
    handles: Holder,
    calls: u64,
    fault: Option<(u64, Fault)>,
    off: bool,
}

impl State {
    pub(crate) fn new(chance: Chance, files: BTreeMap<String, Vec<u8>>) -> Self {
        let names: BTreeMap<_, _> = files.keys().cloned().zip(0..).collect();
        Self {
            chance,
            contents: files.into_values().map(Content::synced).collect(),
            synced_names: names.clone(),
            names,
            moved: Vec::new(),
            locks: BTreeMap::new(),
            log_indexes: BTreeMap::new(),
            handles: 0,
            calls: 0,
            fault: None,
            off: false,
        }
    }

    pub(crate) fn fail_call(&mut self, n: u64, fault: Fault) {
        self.fault = Some((self.calls + n, fault));
    }

    pub(crate) fn fault_met(&self) -> bool {
        self.off || self.fault.is_some_and(|(at, _)| at <= self.calls)
    }

    pub(crate) fn calls(&self) -> u64 {
        self.calls
    }

    /// Counts the call and says whether it is to fail, and how.
    fn begin(&mut self, call: Call) -> Result<(), (Fault, i32)> {
        if self.off {
            return Err((Fault::Io, call.code(Fault::Io)));
        }
        self.calls += 1;
        match self.fault {
            Some((at, fault)) if at == self.calls => {
                self.off = fault == Fault::PowerOff;
                Err((fault, call.code(fault)))
            }
            _ => Ok(()),
        }
    }

    /// As [`State::begin`], for calls that do nothing when they fail.
    pub(crate) fn plain(&mut self, call: Call) -> Result<(), i32> {
        self.begin(call).map_err(|(_, code)| code)
    }

    pub(crate) fn open(&mut self, name: Option<&str>, create: bool) -> Result<Handle, i32> {
        self.plain(Call::Open)?;
        let known = name.and_then(|name| self.names.get(name).copied());
        let file = match known {
            Some(file) => file,
            None if create => self.create(name),
            None => return Err(ffi::SQLITE_CANTOPEN),
        };
        self.handles += 1;
        Ok(Handle {
            holder: self.handles,
            file,
            name: name.map(str::to_owned),
        })
    }

    fn create(&mut self, name: Option<&str>) -> File {
        let file = self.contents.len();
        self.contents.push(Content::default());
        if let Some(name) = name {
            self.names.insert(name.to_owned(), file);
        }
        file
    }

    pub(crate) fn delete(&mut self, name: &str, sync_folder: bool) -> Result<(), i32> {
        self.plain(Call::Delete)?;
        let known = self.names.remove(name);
        if sync_folder {
            self.keep_names();
        }
        known.map(|_| ()).ok_or(ffi::SQLITE_IOERR_DELETE_NOENT)
    }

    pub(crate) fn exists(&mut self, name: &str) -> Result<bool, i32> {
        self.plain(Call::Look)?;
        // SQLite asks whether a journal is there *and not empty*.
        Ok(self
            .names
            .get(name)
            .is_some_and(|file| !self.contents[*file].bytes().is_empty()))
    }

    pub(crate) fn read(
        &mut self,
        handle: &Handle,
        at: usize,
        into: &mut [u8],
    ) -> Result<usize, i32> {
        self.plain(Call::Read)?;
        Ok(self.contents[handle.file].read(at, into))
    }

    pub(crate) fn write(&mut self, handle: &Handle, at: usize, bytes: &[u8]) -> Result<(), i32> {
        let outcome = self.begin(Call::Write);
        let content = &mut self.contents[handle.file];
        match outcome {
            Ok(()) => content.write(at, bytes),
            // The cut tears it as it tears every unsynced write.
            Err((Fault::PowerOff, _)) => content.write(at, bytes),
            Err(_) if self.off => {}
            Err(_) => content.write(at, &bytes[..bytes.len() / 2]),
        }
        outcome.map_err(|(_, code)| code)
    }

    pub(crate) fn shorten(&mut self, handle: &Handle, len: usize) -> Result<(), i32> {
        self.plain(Call::Shorten)?;
        self.contents[handle.file].shorten(len);
        Ok(())
    }

    /// Syncs the file, and the folder too when the file's name is not yet on the disk, as SQLite
    /// does.
    pub(crate) fn sync(&mut self, handle: &Handle) -> Result<(), i32> {
        self.plain(Call::Sync)?;
        self.contents[handle.file].sync();
        if let Some(name) = &handle.name
            && self.synced_names.get(name) != self.names.get(name)
        {
            self.keep_names();
        }
        Ok(())
    }

    /// Syncs the bytes of a file, and not its name.
    pub(crate) fn sync_content(&mut self, name: &str) -> Result<(), i32> {
        self.plain(Call::Sync)?;
        let file = self.names.get(name).ok_or(ffi::SQLITE_CANTOPEN)?;
        self.contents[*file].sync();
        Ok(())
    }

    pub(crate) fn sync_names(&mut self) -> Result<(), i32> {
        self.plain(Call::Sync)?;
        self.keep_names();
        Ok(())
    }

    pub(crate) fn rename(&mut self, from: &str, to: &str) -> Result<(), i32> {
        self.plain(Call::Delete)?;
        let file = self.names.remove(from).ok_or(ffi::SQLITE_CANTOPEN)?;
        self.names.insert(to.to_owned(), file);
        self.moved.push((from.to_owned(), to.to_owned()));
        Ok(())
    }

    fn keep_names(&mut self) {
        self.synced_names = self.names.clone();
        self.moved.clear();
    }

    pub(crate) fn size(&mut self, handle: &Handle) -> Result<usize, i32> {
        self.plain(Call::Size)?;
        Ok(self.contents[handle.file].bytes().len())
    }

    pub(crate) fn locks(&mut self, handle: &Handle) -> &mut FileLocks {
        self.locks.entry(handle.file).or_default()
    }

    /// Power off, and what is found afterwards.
    pub(crate) fn power_cut(&mut self) -> Self {
        self.off = true;
        // Now and then everything or nothing unsynced survives.
        let kept = self.chance.below(5);
        let mut names: Vec<String> = self
            .names
            .keys()
            .chain(self.synced_names.keys())
            .cloned()
            .collect();
        names.sort_unstable();
        names.dedup();
        let mut decided = BTreeMap::new();
        for (from, to) in std::mem::take(&mut self.moved) {
            let reached = self.chance.quarters(kept);
            decided.extend([(from, reached), (to, reached)]);
        }
        let mut found = BTreeMap::new();
        for name in names {
            let (now, synced) = (self.names.get(&name), self.synced_names.get(&name));
            let reached = decided.get(&name).copied();
            let file = if now == synced || reached.unwrap_or_else(|| self.chance.quarters(kept)) {
                now
            } else {
                synced
            };
            if let Some(file) = file {
                let bytes = self.contents[*file].after_cut(&mut self.chance, kept);
                found.insert(name, bytes);
            }
        }
        Self::new(Chance::new(self.chance.next()), found)
    }

    pub(crate) fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let bytes = |file: &File| self.contents[*file].bytes().to_vec();
        self.names
            .iter()
            .map(|(name, file)| (name.clone(), bytes(file)))
            .collect()
    }

    pub(crate) fn files_ever(&self) -> Vec<Vec<u8>> {
        self.contents
            .iter()
            .map(|content| content.bytes().to_vec())
            .collect()
    }

    pub(crate) fn random(&mut self, buffer: &mut [u8]) {
        for chunk in buffer.chunks_mut(8) {
            chunk.copy_from_slice(&self.chance.next().to_le_bytes()[..chunk.len()]);
        }
    }
}
