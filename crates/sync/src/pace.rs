//! How much to send at once and how long to wait after a failure: the link decides.

use std::time::Duration;

use journal::ctx::Random;

/// First size of a body, in bytes of entries before compression.
pub const BODY_BYTES_START: usize = 8 << 10;
/// Largest body: more gains nothing and loses more when a link breaks.
pub const BODY_BYTES_MAX: usize = 256 << 10;
/// Smallest body; at least one entry is sent whatever its size.
pub const BODY_BYTES_MIN: usize = 512;
/// A body that went through within this time may be twice as large the next time.
pub const QUICK: Duration = Duration::from_secs(10);
/// Longest wait after a first failure.
pub const BACK_OFF_MIN: Duration = Duration::from_secs(5);
/// Longest wait ever.
pub const BACK_OFF_MAX: Duration = Duration::from_secs(15 * 60);

/// The pace of one link.
#[derive(Debug, Clone)]
pub struct Pace {
    body_bytes: usize,
    failures: u32,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            body_bytes: BODY_BYTES_START,
            failures: 0,
        }
    }
}

impl Pace {
    /// Bytes of entries that the next parcel may hold.
    #[must_use]
    pub fn body_bytes(&self) -> usize {
        self.body_bytes
    }

    /// Failures since the last success.
    #[must_use]
    pub fn failures(&self) -> u32 {
        self.failures
    }

    /// An exchange went through in this time.
    pub fn succeeded(&mut self, took: Duration) {
        self.failures = 0;
        if took < QUICK {
            self.body_bytes = (self.body_bytes * 2).min(BODY_BYTES_MAX);
        }
    }

    /// An exchange broke.
    pub fn failed(&mut self) {
        self.body_bytes = (self.body_bytes / 2).max(BODY_BYTES_MIN);
        self.put_off();
    }

    /// The other side asked for patience: wait longer, send no less.
    pub fn put_off(&mut self) {
        self.failures = self.failures.saturating_add(1);
    }

    /// The network came up or someone asked: the next try is at once.
    pub fn reset(&mut self) {
        self.failures = 0;
    }

    /// How long to wait before the next try: anything up to a bound that doubles with each failure, so that many
    /// devices that lost the same server do not come back together.
    #[must_use]
    pub fn wait(&self, rng: &dyn Random) -> Duration {
        if self.failures == 0 {
            return Duration::ZERO;
        }
        let doublings = (self.failures - 1).min(16);
        let bound = (BACK_OFF_MIN * 2_u32.pow(doublings)).min(BACK_OFF_MAX);
        up_to(bound, rng)
    }
}

/// A duration drawn evenly from zero to `bound`.
#[must_use]
pub fn up_to(bound: Duration, rng: &dyn Random) -> Duration {
    let mut bytes = [0; 4];
    rng.fill(&mut bytes);
    bound.mul_f64(f64::from(u32::from_be_bytes(bytes)) / f64::from(u32::MAX))
}

#[cfg(test)]
mod tests {
    use journal::ctx::testing::SeededRandom;

    use super::*;

    #[test]
    fn the_body_doubles_when_quick_stays_when_slow_and_halves_when_broken() {
        let mut pace = Pace::default();
        pace.succeeded(Duration::from_secs(9));
        assert_eq!(pace.body_bytes(), 2 * BODY_BYTES_START);
        pace.succeeded(QUICK);
        assert_eq!(pace.body_bytes(), 2 * BODY_BYTES_START);
        pace.failed();
        assert_eq!(pace.body_bytes(), BODY_BYTES_START);
        for _ in 0..20 {
            pace.succeeded(Duration::ZERO);
        }
        assert_eq!(pace.body_bytes(), BODY_BYTES_MAX);
        for _ in 0..20 {
            pace.failed();
        }
        assert_eq!(pace.body_bytes(), BODY_BYTES_MIN);
    }

    #[test]
    fn a_request_for_patience_changes_the_wait_and_not_the_size() {
        let mut pace = Pace::default();
        pace.put_off();
        assert_eq!(pace.body_bytes(), BODY_BYTES_START);
        assert_eq!(pace.failures(), 1);
    }

    #[test]
    fn waits_grow_to_a_quarter_of_an_hour_with_full_jitter() {
        let rng = SeededRandom::new(7);
        let mut pace = Pace::default();
        assert_eq!(pace.wait(&rng), Duration::ZERO);
        let mut longest = Vec::new();
        for _ in 0..12 {
            pace.failed();
            let drawn: Vec<Duration> = (0..300).map(|_| pace.wait(&rng)).collect();
            longest.push(*drawn.iter().max().unwrap());
            let bound = longest.last().unwrap();
            assert!(drawn.iter().any(|wait| *wait < *bound / 4), "no jitter");
        }
        assert!(longest[0] <= BACK_OFF_MIN && longest[0] > BACK_OFF_MIN / 2);
        assert!(longest[11] <= BACK_OFF_MAX && longest[11] > BACK_OFF_MAX / 2);
        pace.reset();
        assert_eq!(pace.wait(&rng), Duration::ZERO);
    }
}
