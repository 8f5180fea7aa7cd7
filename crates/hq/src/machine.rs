//! The machine itself: its clocks and its chance.

use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset, Utc};
use domain::when::offset_moment;
use journal::ctx::{Clock, Random};

/// The system's clocks; the wall one with the offset of Haiti.
#[derive(Debug)]
pub struct SystemClock {
    started: Instant,
}

impl SystemClock {
    /// The clocks, the steady one counting from now.
    #[must_use]
    pub fn start() -> Self {
        Self {
            started: Instant::now(),
        }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> DateTime<FixedOffset> {
        offset_moment(&DateTime::<Utc>::from(std::time::SystemTime::now()))
    }

    fn monotonic(&self) -> Duration {
        self.started.elapsed()
    }
}

/// The system's chance.
#[derive(Debug, Clone, Copy)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, buffer: &mut [u8]) {
        getrandom::fill(buffer).expect("a system without chance can keep nothing secret");
    }
}
