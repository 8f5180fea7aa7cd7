//! A clock that moves when told and chance that repeats: for tests and for demonstrations that must come out alike.
//!
//! Never for real work: the bytes can be guessed by anyone who knows the seed.

use std::{sync::Mutex, time::Duration};

use chrono::{DateTime, FixedOffset};
use sha2::{Digest, Sha256};

use super::{Actor, Clock, Ctx, Random};

/// A clock that stands still until it is moved.
#[derive(Debug)]
pub struct FixedClock {
    hands: Mutex<(DateTime<FixedOffset>, Duration)>,
}

impl FixedClock {
    /// Starts at an RFC 3339 instant.
    ///
    /// # Panics
    /// When the text is no RFC 3339 instant.
    #[must_use]
    pub fn at(instant: &str) -> Self {
        let wall = DateTime::parse_from_rfc3339(instant).expect("an RFC 3339 instant");
        Self {
            hands: Mutex::new((wall, Duration::ZERO)),
        }
    }

    /// Time passes: both clocks move on.
    pub fn advance(&self, by: Duration) {
        let mut hands = self.hands.lock().expect("no holder panics");
        hands.0 += by;
        hands.1 += by;
    }

    /// Someone sets the wall clock; the monotonic one does not notice.
    ///
    /// # Panics
    /// When the text is no RFC 3339 instant.
    pub fn set(&self, instant: &str) {
        let wall = DateTime::parse_from_rfc3339(instant).expect("an RFC 3339 instant");
        self.hands.lock().expect("no holder panics").0 = wall;
    }
}

impl Clock for FixedClock {
    fn now(&self) -> DateTime<FixedOffset> {
        self.hands.lock().expect("no holder panics").0
    }

    fn monotonic(&self) -> Duration {
        self.hands.lock().expect("no holder panics").1
    }
}

/// Chance that gives the same bytes for the same seed: SHA-256 of seed and counter.
#[derive(Debug)]
pub struct SeededRandom {
    seed: u64,
    drawn: Mutex<u64>,
}

impl SeededRandom {
    /// Chance from a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self {
            seed,
            drawn: Mutex::new(0),
        }
    }
}

impl Random for SeededRandom {
    fn fill(&self, buffer: &mut [u8]) {
        let mut drawn = self.drawn.lock().expect("no holder panics");
        for block in buffer.chunks_mut(32) {
            *drawn += 1;
            let mut hash = Sha256::new();
            hash.update(self.seed.to_be_bytes());
            hash.update(drawn.to_be_bytes());
            block.copy_from_slice(&hash.finalize()[..block.len()]);
        }
    }
}

/// Clock, chance and actor owned together, lent out as a [`Ctx`].
#[derive(Debug)]
pub struct TestCtx {
    /// The clock, to be moved by the test.
    pub clock: FixedClock,
    /// The chance.
    pub rng: SeededRandom,
    /// The actor.
    pub actor: Actor,
}

impl TestCtx {
    /// An officer on 14 February 2026 at 10:40 in Ouanaminthe, with chance from the seed.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self {
            clock: FixedClock::at("2026-02-14T10:40:00-05:00"),
            rng: SeededRandom::new(seed),
            actor: Actor {
                user: "0199bf00-0000-7000-8000-000000000001".into(),
                role: "officer".into(),
            },
        }
    }

    /// The context, borrowed.
    #[must_use]
    pub fn ctx(&self) -> Ctx<'_> {
        Ctx::new(&self.clock, &self.rng, &self.actor)
    }
}
