//! What time is it? The latest of everything that can know: a clock set back, a dead battery or a jump never turns hours back.

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// Difference between two honest clocks that nobody is told about.
pub const CLOCK_TOLERANCE: TimeDelta = TimeDelta::minutes(5);

/// Days past headquarters' last signed time after which the system's clock is doubted.
pub const CLOCK_AHEAD_DAYS_MAX: i64 = 400;

/// The last time this machine noted the hour, and what its steady clock counted since (within one start of the machine).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heartbeat {
    /// What "now" was then.
    pub at: DateTime<Utc>,
    /// Monotonic time since; it stands still while the machine sleeps, so it says "at least".
    pub since: TimeDelta,
}

/// Everything a machine knows about the hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Readings {
    /// The system's clock.
    pub system: DateTime<Utc>,
    /// The last heartbeat of this start of the machine.
    pub heartbeat: Option<Heartbeat>,
    /// The highest `wall` not marked doubtful in any journal held here.
    pub journals: Option<DateTime<Utc>>,
    /// The last time that headquarters signed.
    pub headquarters: Option<DateTime<Utc>>,
}

/// How far the hour can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trust {
    /// Nothing contradicts the system's clock.
    Sure,
    /// The system's clock is behind what is known: "at least N h, confirm the time".
    Behind,
    /// The system's clock is implausibly far ahead: a range.
    Ahead,
}

/// The present, as a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// It is at least this late.
    pub at_least: DateTime<Utc>,
    /// It is at most this late; `None` when the clock is behind, and anything may have passed.
    pub at_most: Option<DateTime<Utc>>,
}

impl Readings {
    /// The present: the latest of the clock, the heartbeat, the journals and headquarters.
    #[must_use]
    pub fn now(&self) -> Now {
        let heartbeat = self
            .heartbeat
            .map(|beat| beat.at + beat.since.max(TimeDelta::zero()));
        let proofs = [heartbeat, self.journals, self.headquarters];
        let Some(proved) = proofs.into_iter().flatten().max() else {
            return Now::sure(self.system);
        };
        if self.system + CLOCK_TOLERANCE < proved {
            return Now {
                at_least: proved,
                at_most: None,
            };
        }
        let system = self.system.max(proved);
        if self.is_far_ahead() {
            return Now {
                at_least: proved,
                at_most: Some(system),
            };
        }
        Now::sure(system)
    }

    fn is_far_ahead(&self) -> bool {
        let limit = TimeDelta::days(CLOCK_AHEAD_DAYS_MAX);
        self.headquarters
            .is_some_and(|signed| self.system - signed > limit)
    }
}

impl Now {
    /// A present that nothing puts in doubt.
    #[must_use]
    pub fn sure(at: DateTime<Utc>) -> Self {
        Self {
            at_least: at,
            at_most: Some(at),
        }
    }

    /// How far it can be trusted.
    #[must_use]
    pub fn trust(&self) -> Trust {
        match self.at_most {
            None => Trust::Behind,
            Some(most) if most > self.at_least => Trust::Ahead,
            Some(_) => Trust::Sure,
        }
    }

    /// The hour to count with: the latest one known.
    #[must_use]
    pub fn counted(&self) -> DateTime<Utc> {
        self.at_most.unwrap_or(self.at_least)
    }

    /// Whether a moment is surely still to come, beyond the difference of honest clocks.
    #[must_use]
    pub fn is_before(&self, moment: DateTime<FixedOffset>) -> bool {
        self.at_most
            .is_some_and(|most| most + CLOCK_TOLERANCE < moment.to_utc())
    }
}
