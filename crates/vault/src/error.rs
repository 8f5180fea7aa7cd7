//! What can go wrong with an encrypted file, each with the code that the catalogues translate.

use crate::{Setting, disk::disk_code};

/// Why a file was not opened, changed or locked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file was made with another key.
    #[error("the key does not fit this database")]
    WrongKey,
    /// The key fits, and the bytes are not what was written.
    #[error("the database is damaged")]
    Damaged,
    /// There is no file at that place.
    #[error("there is no database here")]
    Missing,
    /// A setting without which a "saved" could be untrue did not hold.
    #[error("setting {setting:?} did not hold: found {found}")]
    Unsafe {
        /// Which one.
        setting: Setting,
        /// What SQLite answered.
        found: String,
    },
    /// A later program made this database, and said that this one must not touch it.
    #[error("the database needs program {reads_from}, this is {program}")]
    Newer {
        /// The oldest program that may open it.
        reads_from: u32,
        /// This program.
        program: u32,
    },
    /// Another process works in this data folder.
    #[error("another process has this data folder open")]
    SecondProcess,
    /// No room left.
    #[error("the disk is full")]
    DiskFull,
    /// The disk refused to read, write or sync.
    #[error("the disk failed")]
    Disk(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The folder or the file may not be written to.
    #[error("the data folder cannot be written to")]
    NotWritable(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// Anything else SQLite said.
    #[error("the database refused")]
    Sqlite(#[source] rusqlite::Error),
}

impl Error {
    /// The stable name of this error, for the catalogues and the exit codes.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::WrongKey => "wrong_key",
            Self::Damaged => "database_damaged",
            Self::Missing => "database_missing",
            Self::Unsafe { setting, .. } => setting.code(),
            Self::Newer { .. } => "database_newer",
            Self::SecondProcess => "second_process",
            Self::DiskFull => "disk_full",
            Self::Disk(_) => "disk_error",
            Self::NotWritable(_) => "folder_not_writable",
            Self::Sqlite(_) => "database_error",
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
        match (disk_code(&error), error.sqlite_error_code()) {
            (Some("disk_full"), _) => Self::DiskFull,
            (Some("folder_not_writable"), _) => Self::NotWritable(error.into()),
            (Some(_), _) => Self::Disk(error.into()),
            (None, Some(DatabaseCorrupt | NotADatabase)) => Self::Damaged,
            (None, _) => Self::Sqlite(error),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        match crate::disk::io_code(&error) {
            "disk_full" => Self::DiskFull,
            "folder_not_writable" => Self::NotWritable(error.into()),
            _ => Self::Disk(error.into()),
        }
    }
}
