//! What can go wrong in the journal, each with the code that the catalogues translate.

use crate::shelf::ShelfError;

/// A refusal or a failure of the journal.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The bytes are no entry, no parcel, no chain: the particular rule that failed.
    #[error("damaged: {0}")]
    Damaged(&'static str),
    /// A size limit was passed.
    #[error("too large: {0}")]
    TooLarge(&'static str),
    /// Signed or sealed by or for someone else.
    #[error("signature or seal does not fit: {0}")]
    Forged(&'static str),
    /// The reply is not an answer to what was asked (a portal, a proxy, an old reply).
    #[error("not the awaited reply")]
    BadReply,
    /// Packed with a dictionary this program does not have.
    #[error("unknown dictionary {0}")]
    NeedDictionary(u32),
    /// The other side speaks only other versions of the protocol.
    #[error("no common protocol version")]
    UpdateAdvised,
    /// The journal's first entry, with the key that signs the rest, is not here.
    #[error("the journal's beginning is missing")]
    Gap,
    /// The journal belongs to another base.
    #[error("journal of another base")]
    WrongBase,
    /// The device was revoked.
    #[error("device revoked")]
    Revoked,
    /// The store below failed.
    #[error(transparent)]
    Shelf(#[from] ShelfError),
}

impl Error {
    /// The stable code, `error-<code>` in the catalogues.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Damaged(_) | Self::Forged(_) => "damaged",
            Self::TooLarge(_) => "too_large",
            Self::BadReply => "bad_reply",
            Self::NeedDictionary(_) => "need_dictionary",
            Self::UpdateAdvised => "update_advised",
            Self::Gap => "gap",
            Self::WrongBase => "wrong_base",
            Self::Revoked => "revoked",
            Self::Shelf(_) => "store",
        }
    }
}
