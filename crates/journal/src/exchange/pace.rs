//! How much at a time, and how long to wait: adaptive body size and back-off with full jitter.

use std::time::Duration;

use crate::ctx::Ctx;

/// A session's first body, in packed bytes.
pub const BODY_BYTES_FIRST: usize = 8 * 1024;
/// No body is aimed to be smaller, in packed bytes; at least one piece between two heads always goes.
pub const BODY_BYTES_MIN: usize = 1024;
/// No body is aimed to be larger, in packed bytes.
pub const BODY_BYTES_MAX: usize = 256 * 1024;
/// A success under this time doubles the body.
pub const QUICK: Duration = Duration::from_secs(10);
/// First back-off, at most.
pub const BACK_OFF_FIRST: Duration = Duration::from_secs(5);
/// Every back-off, at most.
pub const BACK_OFF_MAX: Duration = Duration::from_secs(15 * 60);
/// Pause when both sides are even, unless someone writes or asks.
pub const IDLE: Duration = Duration::from_secs(5 * 60);

/// Size and patience, moved by what happens on the link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// Packed bytes aimed at.
    pub body: usize,
    failures: u32,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            body: BODY_BYTES_FIRST,
            failures: 0,
        }
    }
}

impl Pace {
    /// An answer came after `took`.
    pub fn succeeded(&mut self, took: Duration) {
        self.failures = 0;
        if took < QUICK {
            self.body = (self.body * 2).min(BODY_BYTES_MAX);
        }
    }

    /// The link failed: smaller, later.
    pub fn failed(&mut self, ctx: &Ctx<'_>) -> Duration {
        self.body = (self.body / 2).max(BODY_BYTES_MIN);
        self.later(ctx)
    }

    /// The other side is busy or nothing moves: later, the size stays.
    pub fn later(&mut self, ctx: &Ctx<'_>) -> Duration {
        let most = BACK_OFF_FIRST
            .saturating_mul(1 << self.failures.min(16))
            .min(BACK_OFF_MAX);
        self.failures = self.failures.saturating_add(1);
        let drawn = u64::from(u32::from_be_bytes(ctx.random()));
        let millis = u64::try_from(most.as_millis()).expect("minutes of milliseconds");
        Duration::from_millis(millis * drawn / u64::from(u32::MAX))
    }

    /// The network came up or someone asked: no waiting any more.
    pub fn reset(&mut self) {
        self.failures = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ctx::testing::TestCtx;

    #[test]
    fn doubles_when_quick_and_halves_when_it_fails() {
        let test = TestCtx::seeded(1);
        let mut pace = Pace::default();
        (0..9).for_each(|_| pace.succeeded(Duration::from_secs(9)));
        assert_eq!(pace.body, BODY_BYTES_MAX);
        pace.succeeded(Duration::from_secs(11));
        assert_eq!(pace.body, BODY_BYTES_MAX);
        for _ in 0..20 {
            pace.failed(&test.ctx());
        }
        assert_eq!(pace.body, BODY_BYTES_MIN);
    }

    #[test]
    fn waits_up_to_five_seconds_then_up_to_fifteen_minutes() {
        let test = TestCtx::seeded(1);
        let draws = |failures| -> Vec<Duration> {
            let one = || {
                Pace {
                    body: BODY_BYTES_FIRST,
                    failures,
                }
                .later(&test.ctx())
            };
            (0..200).map(|_| one()).collect()
        };
        let longest = |draws: &[Duration]| draws.iter().max().copied().unwrap();
        let (first, last) = (draws(0), draws(20));
        assert!(longest(&first) <= BACK_OFF_FIRST && longest(&first) > BACK_OFF_FIRST / 2);
        assert!(longest(&last) <= BACK_OFF_MAX && longest(&last) > BACK_OFF_MAX / 2);
        assert!(
            last.iter().min().unwrap() < &(BACK_OFF_MAX / 10),
            "full jitter"
        );
    }
}
