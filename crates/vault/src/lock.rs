//! One process per data folder: two writers would each believe that they hold the end of the
//! journal.

use std::{
    fs::{File, OpenOptions, TryLockError},
    path::Path,
};

use crate::Error;

/// The name of the file that is locked. It stays when the process ends; only the lock on it counts.
pub const LOCK_FILE: &str = "lock";

/// Holds the data folder until it is dropped or the process ends, however it ends.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the data folder for this process.
    ///
    /// # Errors
    /// `second_process` when another holds it, `folder_not_writable` or a disk error when the file
    /// cannot be made.
    pub fn take(folder: &Path) -> Result<Self, Error> {
        let path = folder.join(LOCK_FILE);
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(Error::SecondProcess),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_is_refused_until_the_first_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let first = Lock::take(folder.path()).unwrap();
        assert_eq!(
            Lock::take(folder.path()).unwrap_err().code(),
            "second_process"
        );
        drop(first);
        Lock::take(folder.path()).unwrap();
    }

    #[test]
    fn a_missing_folder_is_said() {
        assert!(Lock::take(Path::new("/no/such/folder")).is_err());
    }
}
