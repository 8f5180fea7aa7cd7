//! What can go wrong with the tables.

/// The ledger failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The encrypted file refused.
    #[error(transparent)]
    Vault(#[from] vault::Error),
    /// The journal's own question failed.
    #[error(transparent)]
    Shelf(#[from] journal::shelf::ShelfError),
    /// A stored row does not have the form that only this program gives it.
    #[error("a stored row is not in the form it was written in: {0}")]
    Row(&'static str),
}

impl Error {
    /// The stable name of this error, for the catalogues and the exit codes.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Vault(error) => error.code(),
            Self::Shelf(error) => shelf_code(error),
            Self::Row(_) => "damaged",
        }
    }
}

/// What a shelf that is one of ours failed of: a full disk is not a damaged one.
#[must_use]
pub fn shelf_code(error: &journal::shelf::ShelfError) -> &'static str {
    let ours = error.0.downcast_ref::<Error>();
    ours.map_or("disk_error", Error::code)
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Self::Vault(error.into())
    }
}

impl From<Error> for journal::shelf::ShelfError {
    fn from(error: Error) -> Self {
        Self(Box::new(error))
    }
}
