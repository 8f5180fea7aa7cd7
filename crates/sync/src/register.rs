//! The register, lent for one step at a time: nobody at the desk waits for the network.

use journal::ctx::Ctx;
use store::Store;

/// Lends an open register.
pub trait Register {
    /// Runs `act` on the register; nothing when it is locked.
    fn lend<R>(&self, act: impl FnOnce(&mut Store, &Ctx<'_>) -> R) -> Option<R>;
}
