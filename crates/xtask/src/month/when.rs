//! Times as distances from the reading of the file: a demonstration is always of the month that just ended.

use std::fmt;

use chrono::{DateTime, Duration, FixedOffset};

/// Minutes of a day.
pub(super) const DAY: i64 = 24 * 60;

/// A moment, by its distance from now.
#[derive(Debug, Clone, Copy)]
pub(super) enum When {
    /// So many days before today, at this minute of the day: what keeps the hours of a post.
    Day(i64, i64),
    /// So many minutes ago: what runs by a clock while the window is open.
    Ago(i64),
}

/// An hour of a day before today.
pub(super) fn day(back: i64, hour: i64, minute: i64) -> When {
    When::Day(back, hour * 60 + minute)
}

impl When {
    /// A moment as it is written: `@-3d06:10`, `@-50h14`.
    pub(super) fn read(text: &str) -> Option<Self> {
        let (sign, rest) = match text.strip_prefix('@')?.split_at_checked(1)? {
            ("-", rest) => (1, rest),
            ("+", rest) => (-1, rest),
            _ => return None,
        };
        let number = |text: &str| text.parse::<i64>().ok();
        if let Some((hours, minutes)) = rest.split_once('h') {
            return Some(Self::Ago(sign * (number(hours)? * 60 + number(minutes)?)));
        }
        let (days, clock) = rest.split_once('d')?;
        let (hour, minute) = clock.split_once(':')?;
        Some(day(sign * number(days)?, number(hour)?, number(minute)?))
    }

    /// So many minutes later.
    pub(super) fn plus(self, minutes: i64) -> Self {
        match self {
            Self::Day(back, minute) => {
                let minute = minute + minutes;
                Self::Day(back - minute.div_euclid(DAY), minute.rem_euclid(DAY))
            }
            Self::Ago(past) => Self::Ago(past - minutes),
        }
    }

    /// Minutes before the end of today, for the order in which the file is written: as if it were read at noon.
    pub(super) fn order(self) -> i64 {
        match self {
            Self::Day(back, minute) => back * DAY + DAY - minute,
            Self::Ago(past) => past + DAY / 2,
        }
    }

    /// A moment of no real month, for ids that are the same each time.
    pub(super) fn nominal(self) -> DateTime<FixedOffset> {
        let end = DateTime::parse_from_rfc3339("2026-02-01T00:00:00-05:00");
        end.expect("a moment in RFC 3339") - Duration::minutes(self.order())
    }
}

/// As `scripts/history` reads it.
impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = |distance: i64| if distance < 0 { '+' } else { '-' };
        match *self {
            Self::Day(back, minute) => {
                let (sign, days) = (sign(back), back.abs());
                write!(f, "@{sign}{days}d{:02}:{:02}", minute / 60, minute % 60)
            }
            Self::Ago(past) => {
                let (sign, minutes) = (sign(past), past.abs());
                write!(f, "@{sign}{}h{:02}", minutes / 60, minutes % 60)
            }
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;

    #[test]
    fn a_night_goes_over_to_the_next_day_and_a_clock_runs_towards_now() {
        assert_eq!(day(3, 23, 30).plus(45).to_string(), "@-2d00:15");
        assert_eq!(day(3, 0, 10).plus(-20).to_string(), "@-4d23:50");
        let clock = When::read("@-50h14").unwrap();
        assert_eq!(clock.plus(24).to_string(), "@-49h50");
        assert_eq!(clock.plus(51 * 60).to_string(), "@+0h46");
        assert_eq!(day(0, 6, 0).plus(DAY).to_string(), "@+1d06:00");
        assert_eq!(When::read("@-3d23:50").unwrap().to_string(), "@-3d23:50");
        assert!(When::read("@-3d").is_none());
        assert!(day(3, 6, 0).order() > day(3, 7, 0).order());
    }
}
