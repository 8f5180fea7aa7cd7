//! What can go wrong with a register.

use crate::keyring;

/// The register refused or failed; nothing was written unless the sentence says so.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The encrypted file or its disk.
    #[error(transparent)]
    Vault(#[from] vault::Error),
    /// The tables.
    #[error(transparent)]
    Ledger(#[from] ledger::Error),
    /// The bytes of an entry.
    #[error(transparent)]
    Journal(#[from] journal::Error),
    /// The keyring.
    #[error(transparent)]
    Keyring(#[from] keyring::Error),
    /// The system names no home folder.
    #[error("this system names no home folder; name a data folder")]
    NoHome,
    /// There is no register in the folder.
    #[error("no register was begun in this folder")]
    NoRegister,
    /// A register stands here already.
    #[error("a register was already begun in this folder")]
    Exists,
    /// The power went while the register was begun: nothing was ever written in it.
    #[error("this register was never finished; begin it again in another folder")]
    Unfinished,
    /// The person may no longer open this register.
    #[error("this person was removed from the register")]
    Disabled,
    /// No record has this id or number.
    #[error("no such record")]
    NotFound,
    /// The kind is not one this program knows.
    #[error("unknown kind of record")]
    UnknownKind,
    /// Nobody has a key here that protection files could be sealed to.
    #[error("this register has no key for protection files")]
    NoProtectionKey,
    /// The record is a protection file, and the act needs to read it; or an open record would become part of one.
    #[error("a protection file is written by who may read it")]
    Sealed,
    /// The draft cannot be opened with the keys of the person at the desk.
    #[error("the draft belongs to someone else or is damaged")]
    Draft,
    /// The sealed file of an attachment is not in this folder.
    #[error("the file of this attachment is not here")]
    FileMissing,
    /// The sealed file is not the one that its record names.
    #[error("the file of this attachment is damaged")]
    FileDamaged,
}

impl Error {
    /// The stable name of this error, for the catalogues and the exit codes.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Vault(error) => error.code(),
            Self::Ledger(error) => error.code(),
            Self::Journal(journal::Error::Shelf(error)) => ledger::shelf_code(error),
            Self::Journal(error) => error.code(),
            Self::Keyring(error) => error.code(),
            Self::NoHome => "no_home",
            Self::NoRegister => "no_register",
            Self::Exists => "register_exists",
            Self::Unfinished => "register_unfinished",
            Self::Disabled => "person_disabled",
            Self::NotFound => "not_found",
            Self::UnknownKind => "unknown_kind",
            Self::NoProtectionKey => "no_protection_key",
            Self::Sealed => "sealed",
            Self::Draft => "draft_unreadable",
            Self::FileMissing => "attachment_missing",
            Self::FileDamaged => "attachment_damaged",
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Self::Vault(error.into())
    }
}
