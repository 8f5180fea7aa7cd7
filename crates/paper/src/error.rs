//! What can go wrong with a paper.

use typst::diag::SourceDiagnostic;

/// Why a paper was not set.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// More text than a square code holds.
    #[error("too much text for a code")]
    TooLong,
    /// The layout refused the document.
    #[error("the paper could not be set: {0}")]
    Typesetting(String),
}

impl Error {
    /// Stable code, the key of the sentence in the catalogues.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLong => "too_long",
            Self::Typesetting(_) => "paper_failed",
        }
    }

    pub(crate) fn typesetting(faults: &[SourceDiagnostic]) -> Self {
        let faults: Vec<&str> = faults.iter().map(|fault| fault.message.as_str()).collect();
        Self::Typesetting(faults.join("; "))
    }
}
