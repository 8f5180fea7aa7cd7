//! What every act needs from outside: a clock, chance, and who acts. First parameter from here upwards.

use std::time::Duration;

use chrono::{DateTime, FixedOffset};

pub mod testing;

/// The machine's clocks. Evidence and pacing only: no rule depends on the wall being right.
pub trait Clock: Send + Sync {
    /// The wall clock, with the offset people live by.
    fn now(&self) -> DateTime<FixedOffset>;
    /// Time since an arbitrary start that never goes back while the program runs.
    fn monotonic(&self) -> Duration;
}

/// A source of bytes that nobody can guess.
pub trait Random: Send + Sync {
    /// Fills the whole buffer.
    fn fill(&self, buffer: &mut [u8]);
}

/// Who acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Id of the user record.
    pub user: String,
    /// Code of the role, as `domain` lists them (`officer`, `commander`, …).
    pub role: String,
}

/// Clock, chance and actor of one act.
#[derive(Clone, Copy)]
pub struct Ctx<'a> {
    /// The machine's clocks.
    pub clock: &'a dyn Clock,
    /// The machine's chance.
    pub rng: &'a dyn Random,
    /// Who acts.
    pub actor: &'a Actor,
}

impl<'a> Ctx<'a> {
    /// Puts the three together.
    #[must_use]
    pub fn new(clock: &'a dyn Clock, rng: &'a dyn Random, actor: &'a Actor) -> Self {
        Self { clock, rng, actor }
    }

    /// As many random bytes as the array holds.
    #[must_use]
    pub fn random<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.rng.fill(&mut bytes);
        bytes
    }
}
