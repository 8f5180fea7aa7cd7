//! What can go wrong with a keyring, each with the code that the catalogues translate.

use crate::passphrase::Weak;

/// Why a keyring was not made, read, opened or changed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is none.
    #[error("there is no keyring here")]
    Missing,
    /// There is one already.
    #[error("there is a keyring here already")]
    Exists,
    /// Neither copy is what was written.
    #[error("both copies of the keyring are damaged")]
    Damaged,
    /// Someone wrote the file who does not hold the machine key.
    #[error("the keyring was changed by someone without its key")]
    Tampered,
    /// A later program wrote it.
    #[error("the keyring was written by a newer program")]
    Newer,
    /// The passphrase does not open this slot.
    #[error("the passphrase does not fit")]
    WrongPassphrase,
    /// Nobody of that name has a slot.
    #[error("nobody of that name can open this register")]
    UnknownPerson,
    /// Somebody of that name has a slot.
    #[error("somebody of that name can already open this register")]
    NameTaken,
    /// Without this slot nobody could open the register.
    #[error("the last person cannot be removed")]
    LastPerson,
    /// The printed key was mistyped.
    #[error("group {group} of the recovery key is mistyped")]
    RecoveryTyped {
        /// The first group that cannot be right, from 1.
        group: usize,
    },
    /// The printed key is well typed and is not of this register.
    #[error("the recovery key is not of this register")]
    RecoveryWrong,
    /// Whoever would hand the protection key over does not hold it.
    #[error("this person does not hold the protection key")]
    NoProtectionKey,
    /// The chosen passphrase is not good enough.
    #[error(transparent)]
    Weak(#[from] Weak),
    /// What the disk said.
    #[error("the keyring could not be read or written")]
    Disk(#[from] std::io::Error),
}

impl Error {
    /// The stable name of this error, for the catalogues and the exit codes.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing => "keyring_missing",
            Self::Exists => "keyring_exists",
            Self::Damaged => "keyring_damaged",
            Self::Tampered => "keyring_tampered",
            Self::Newer => "keyring_newer",
            Self::WrongPassphrase => "wrong_passphrase",
            Self::UnknownPerson => "unknown_person",
            Self::NameTaken => "name_taken",
            Self::LastPerson => "last_person",
            Self::RecoveryTyped { .. } => "recovery_mistyped",
            Self::RecoveryWrong => "recovery_wrong",
            Self::NoProtectionKey => "no_protection_key",
            Self::Weak(weak) => weak.code(),
            Self::Disk(error) => vault::io_code(error),
        }
    }
}
