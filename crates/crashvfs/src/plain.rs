//! Plain files on the same disk: what a program keeps beside its database meets the same cuts.

use std::io;

use rusqlite::ffi;

use crate::Disk;

impl Disk {
    /// Makes a file, or empties it, and writes all of it. Neither its name nor its bytes are synced.
    ///
    /// # Errors
    /// The fault that was asked for.
    pub fn write_file(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let mut state = self.lock();
        let file = state.open(Some(name), true).map_err(io_error)?;
        state.shorten(&file, 0).map_err(io_error)?;
        state.write(&file, 0, bytes).map_err(io_error)
    }

    /// Syncs the bytes of a file; its name may still be lost.
    ///
    /// # Errors
    /// As [`Disk::write_file`]; a file that is not there.
    pub fn sync_file(&self, name: &str) -> io::Result<()> {
        self.lock().sync_content(name).map_err(io_error)
    }

    /// Syncs the names of all files.
    ///
    /// # Errors
    /// As [`Disk::write_file`].
    pub fn sync_folder(&self) -> io::Result<()> {
        self.lock().sync_names().map_err(io_error)
    }

    /// Gives a file another name, at once or not at all; not synced.
    ///
    /// # Errors
    /// As [`Disk::sync_file`].
    pub fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        self.lock().rename(from, to).map_err(io_error)
    }

    /// Removes a file; not synced.
    ///
    /// # Errors
    /// As [`Disk::sync_file`].
    pub fn remove(&self, name: &str) -> io::Result<()> {
        self.lock().delete(name, false).map_err(io_error)
    }

    /// All bytes of a file.
    ///
    /// # Errors
    /// As [`Disk::sync_file`].
    pub fn read_file(&self, name: &str) -> io::Result<Vec<u8>> {
        let mut state = self.lock();
        let file = state.open(Some(name), false).map_err(io_error)?;
        let mut bytes = vec![0; state.size(&file).map_err(io_error)?];
        state.read(&file, 0, &mut bytes).map_err(io_error)?;
        Ok(bytes)
    }
}

fn io_error(code: i32) -> io::Error {
    match code {
        ffi::SQLITE_FULL => io::ErrorKind::StorageFull.into(),
        ffi::SQLITE_CANTOPEN | ffi::SQLITE_IOERR_DELETE_NOENT => io::ErrorKind::NotFound.into(),
        other => io::Error::other(format!("result {other}")),
    }
}
