//! A device's register: keyring, one write door, drafts, side file.
//!
//! [`Store`] is an unlocked register, [`Locked`] the same without its keys. Everything is written through
//! [`Store::write`] and read through [`Store::read`]. No rule of the trade is here and no network.
#![cfg_attr(
    test,
    expect(
        clippy::unwrap_used,
        reason = "a failed test should stop where it failed"
    )
)]

mod delivery;
mod device;
mod drafts;
mod error;
mod exchanges;
mod files;
mod folder;
mod glass;
mod headquarters;
mod hour;
mod id;
pub mod keyring;
pub mod machine;
mod open;
pub mod passphrase;
mod people;
#[cfg(test)]
mod power;
mod preferences;
mod protection;
mod read;
mod session;
mod side;
mod signing;
mod status;
mod upkeep;
mod write;

pub use delivery::{Coverage, Delivery};
pub use device::Device;
pub use drafts::{DraftForm, SavedDraft};
pub use error::Error;
pub use exchanges::Exchange;
pub use files::{FilesVerified, Named, Opened, SMALL_BYTES_MAX, Staged};
pub use folder::Folder;
pub use glass::GLASS_MINUTES;
pub use headquarters::Headquarters;
pub use id::new_id;
pub use ledger::{
    Problem, Verified,
    acts::OnLine,
    lists::Span,
    search::{Found, Why},
    signatures::{Signatures, Unsigned},
};
pub use open::{Begin, Locked, Printed};
pub use read::Reader;
pub use signing::Answer;
pub use status::{JournalStatus, Status, Waiting};
pub use write::WriteTx;

/// An unlocked register, with one person at the desk.
#[derive(Debug)]
pub struct Store {
    pub(crate) locked: Locked,
    pub(crate) session: session::Session,
}

impl Store {
    /// Who is at the desk.
    #[must_use]
    pub fn actor(&self) -> &journal::ctx::Actor {
        &self.session.actor
    }

    /// Their name, as it stands in the keyring.
    #[must_use]
    pub fn name(&self) -> &str {
        self.session.unlocked.name()
    }

    /// This machine.
    #[must_use]
    pub fn device(&self) -> &Device {
        &self.session.device
    }

    /// Where the register lives.
    #[must_use]
    pub fn folder(&self) -> &Folder {
        &self.locked.folder
    }
}
