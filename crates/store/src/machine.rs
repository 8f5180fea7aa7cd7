//! The machine itself: its clocks and its chance, for programs that run for real.

use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset, Utc};
use domain::when::offset_moment;
use journal::ctx::{Clock, Random};

use crate::{Folder, open::RELEASED};

/// The system's clocks; the wall one with the offset that people at a post live by.
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

/// When this version was finished: no true clock is earlier.
#[must_use]
pub fn released() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(RELEASED).expect("the release has a date")
}

/// Room left beside the register; nothing where the system does not say.
#[must_use]
pub fn disk_free_bytes(folder: &Folder) -> Option<u64> {
    vault::disk_free_bytes(&folder.data).ok()
}
