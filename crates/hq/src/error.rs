//! What can go wrong at headquarters, each with the code that the catalogues translate.

use std::io;

use domain::id::JournalId;
use journal::shelf::ShelfError;

/// A refusal or a failure.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The key file is not there, and the database is.
    #[error("the key file is missing")]
    KeyFileMissing,
    /// Others than its owner can read the key file.
    #[error("the key file can be read by others than its owner")]
    KeyFileOpen,
    /// The key file does not hold a key.
    #[error("the key file is damaged")]
    KeyFileDamaged,
    /// What stands in the database was sealed with another key file.
    #[error("the key file is not the one of this database")]
    KeyFileWrong,
    /// A key or a certificate for TLS could not be made or read.
    #[error("the server's key cannot be used")]
    Tls,
    /// The address to listen on cannot be used.
    #[error("cannot listen on {address}")]
    Listen {
        /// The address asked for.
        address: String,
        /// What the system said.
        source: io::Error,
    },
    /// No enrolment or device has this id.
    #[error("no device {0}")]
    UnknownDevice(String),
    /// No such kind of record, or none that is exported.
    #[error("no kind {0}")]
    UnknownKind(String),
    /// No such base.
    #[error("no base {0}")]
    UnknownBase(String),
    /// The fingerprint read over the phone is not this device's.
    #[error("the fingerprint is another device's")]
    FingerprintDiffers,
    /// A volume that a revoked device opened after its revocation: the answer begins again with that noted.
    #[error("journal {0} of a revoked device")]
    RevokedVolume(JournalId),
    /// What was asked makes no sense in this state.
    #[error("not possible now: {0}")]
    State(&'static str),
    /// Nothing can be kept or written at a place that was named.
    #[error("{path}: {code}")]
    Place {
        /// The code of why not.
        code: &'static str,
        /// The place.
        path: String,
    },
    /// A value on the command line or in the configuration is not usable.
    #[error("bad value for {name}: {value}")]
    BadValue {
        /// Of which flag or setting.
        name: &'static str,
        /// What was given.
        value: String,
    },
    /// A sheet could not be written.
    #[error(transparent)]
    Sheet(#[from] reports::sheet::Error),
    /// The disk refused.
    #[error("the disk failed")]
    Disk(#[source] io::Error),
    /// The database file refused.
    #[error(transparent)]
    Vault(#[from] vault::Error),
    /// The tables refused.
    #[error(transparent)]
    Ledger(#[from] ledger::Error),
    /// A parcel or an entry was refused.
    #[error(transparent)]
    Journal(#[from] journal::Error),
    /// The store below failed.
    #[error(transparent)]
    Shelf(#[from] ShelfError),
}

impl Error {
    /// The stable code, `error-<code>` in the catalogues.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::KeyFileMissing => "key_file_missing",
            Self::KeyFileOpen => "key_file_open",
            Self::KeyFileDamaged => "key_file_damaged",
            Self::KeyFileWrong => "key_file_wrong",
            Self::Tls => "tls",
            Self::Listen { .. } => "listen",
            Self::UnknownDevice(_) => "unknown_device",
            Self::UnknownBase(_) => "unknown_base",
            Self::UnknownKind(_) => "unknown_kind",
            Self::Sheet(error) => error.code(),
            Self::FingerprintDiffers => "fingerprint_differs",
            Self::RevokedVolume(_) => "revoked",
            Self::State(code) => code,
            Self::Place { code, .. } => code,
            Self::BadValue { .. } => "bad_value",
            Self::Disk(error) => vault::io_code(error),
            Self::Vault(error) => error.code(),
            Self::Ledger(error) => error.code(),
            Self::Journal(journal::Error::Shelf(error)) => shelf_code(error),
            Self::Journal(error) => error.code(),
            Self::Shelf(error) => shelf_code(error),
        }
    }

    /// What the sentence of the code names, as pairs of name and value.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Listen { address, .. } => vec![("address", address.clone())],
            Self::UnknownDevice(id) => vec![("id", id.clone())],
            Self::UnknownBase(base) => vec![("base", base.clone())],
            Self::UnknownKind(kind) => vec![("kind", kind.clone())],
            Self::Place { path, .. } => vec![("file", path.clone())],
            Self::BadValue { name, value } => {
                vec![("name", (*name).to_owned()), ("value", value.clone())]
            }
            _ => Vec::new(),
        }
    }

    /// The volume of a revoked device that this is about, through the box in which it crosses `journal`.
    pub(crate) fn revoked_volume(&self) -> Option<JournalId> {
        match self {
            Self::RevokedVolume(journal) => Some(*journal),
            Self::Journal(journal::Error::Shelf(error)) | Self::Shelf(error) => {
                error.0.downcast_ref::<Self>()?.revoked_volume()
            }
            _ => None,
        }
    }

    /// The exit code of the command line: 1 failed, 2 bad input, 3 refused.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self.code() {
            "unknown_device" | "unknown_base" | "unknown_kind" | "file_exists"
            | "folder_missing" | "not_a_folder" | "not_a_file" | "bad_address" | "bad_value"
            | "bad_period" => 2,
            "fingerprint_differs"
            | "device_revoked"
            | "key_file_missing"
            | "key_file_open"
            | "key_file_wrong"
            | "wrong_key"
            | "database_newer"
            | "second_process" => 3,
            _ => 1,
        }
    }
}

/// The code of what failed in the tables, which crosses `journal` as a box.
fn shelf_code(error: &ShelfError) -> &'static str {
    let of_ledger = error.0.downcast_ref::<ledger::Error>();
    let ours = error.0.downcast_ref::<Error>();
    of_ledger
        .map(ledger::Error::code)
        .or(ours.map(Error::code))
        .unwrap_or("store")
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Disk(error)
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Self::Vault(error.into())
    }
}

impl From<Error> for ShelfError {
    fn from(error: Error) -> Self {
        Self(Box::new(error))
    }
}
