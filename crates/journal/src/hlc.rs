//! The hybrid logical clock: strictly later within a volume whatever the wall says, and never a reason to refuse.

use chrono::{DateTime, FixedOffset, TimeDelta};
use domain::entry::Hlc;

/// A remote clock further ahead of this machine's wall than this is not followed, in milliseconds.
pub const AHEAD_MS_MAX: u64 = 24 * 60 * 60 * 1000;
/// The last millisecond of the year 9999: no clock goes past it, only counters do.
pub const LAST_MS: u64 = 253_402_300_799_999;
/// Past headquarters' last time by more than this, a wall is doubted.
pub const TRUST_DAYS_MAX: i64 = 400;

/// Milliseconds since 1970 of a wall clock, within the bounds.
#[must_use]
pub fn millis(wall: &DateTime<FixedOffset>) -> u64 {
    u64::try_from(wall.timestamp_millis())
        .unwrap_or(0)
        .min(LAST_MS)
}

/// The next value after `last`, at the wall's time or later.
#[must_use]
pub fn tick(last: Hlc, wall_ms: u64) -> Hlc {
    let wall_ms = wall_ms.min(LAST_MS);
    if wall_ms > last.0 {
        return Hlc(wall_ms, 0);
    }
    match last.1.checked_add(1) {
        Some(counter) => Hlc(last.0, counter),
        None => Hlc(last.0.saturating_add(1), 0),
    }
}

/// `last`, or a remote value where that is later and not more than 24 h ahead of the wall.
#[must_use]
pub fn adopt(last: Hlc, remote: Hlc, wall_ms: u64) -> Hlc {
    if remote.0 > wall_ms.saturating_add(AHEAD_MS_MAX) || remote.0 > LAST_MS {
        return last;
    }
    last.max(remote)
}

/// What a machine knows of the time, to doubt its own wall clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bearings {
    /// When this program was built.
    pub built: DateTime<FixedOffset>,
    /// The writer's own last wall that was not doubted.
    pub last_sure: Option<DateTime<FixedOffset>>,
    /// The last time that headquarters signed.
    pub headquarters: Option<DateTime<FixedOffset>>,
}

impl Bearings {
    /// Whether a wall clock is to be doubted. Doubt is written down; it gates nothing.
    #[must_use]
    pub fn doubt(&self, wall: &DateTime<FixedOffset>) -> bool {
        let limit = TimeDelta::days(TRUST_DAYS_MAX);
        *wall < self.built
            || self.last_sure.is_some_and(|sure| *wall < sure)
            || self.headquarters.is_some_and(|told| *wall - told > limit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(text).unwrap()
    }

    #[test]
    fn goes_on_when_the_wall_goes_back() {
        assert_eq!(tick(Hlc(1000, 0), 2000), Hlc(2000, 0));
        assert_eq!(tick(Hlc(1000, 0), 1000), Hlc(1000, 1));
        assert_eq!(tick(Hlc(1000, 7), 10), Hlc(1000, 8));
        assert_eq!(tick(Hlc(1000, u32::MAX), 10), Hlc(1001, 0));
    }

    #[test]
    fn a_wall_past_the_year_9999_moves_the_counter_only() {
        assert_eq!(tick(Hlc(LAST_MS, 3), u64::MAX), Hlc(LAST_MS, 4));
    }

    #[test]
    fn follows_a_remote_clock_only_a_day_ahead() {
        let wall = 1_000_000;
        let near = Hlc(wall + AHEAD_MS_MAX, 2);
        assert_eq!(adopt(Hlc(5, 0), near, wall), near);
        assert_eq!(adopt(Hlc(5, 0), Hlc(near.0 + 1, 0), wall), Hlc(5, 0));
        assert_eq!(adopt(near, Hlc(5, 0), wall), near);
    }

    #[test]
    fn doubts_a_wall_before_the_build_behind_itself_or_far_past_headquarters() {
        let sure = at("2026-02-14T10:00:00-05:00");
        let bearings = Bearings {
            built: at("2026-01-01T00:00:00Z"),
            last_sure: Some(sure),
            headquarters: Some(sure),
        };
        assert!(!bearings.doubt(&sure));
        assert!(bearings.doubt(&at("2025-12-31T23:59:59Z")));
        assert!(bearings.doubt(&at("2026-02-14T09:59:59-05:00")));
        assert!(!bearings.doubt(&(sure + TimeDelta::days(400))));
        assert!(bearings.doubt(&(sure + TimeDelta::days(401))));
    }
}
