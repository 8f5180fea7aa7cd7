//! Local days: the date on the wall at a Haitian post, through both changes of daylight-saving time.

use chrono::{
    DateTime, Datelike, Days, FixedOffset, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime,
};
use chrono::{Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

/// The zone of everything human. Its law changed often (no summer time in 2016): only the zone database knows.
pub const ZONE: Tz = chrono_tz::America::PortauPrince;

/// A moment as the clock on the wall of a post shows it.
#[must_use]
pub fn local<T: TimeZone>(moment: &DateTime<T>) -> DateTime<Tz> {
    moment.with_timezone(&ZONE)
}

/// The day of a moment, in [`ZONE`], whatever offset it was written with.
#[must_use]
pub fn local_day<T: TimeZone>(moment: &DateTime<T>) -> NaiveDate {
    local(moment).date_naive()
}

/// The year that a record number carries.
#[must_use]
pub fn local_year<T: TimeZone>(moment: &DateTime<T>) -> i32 {
    local_day(moment).year()
}

/// A moment with the offset of [`ZONE`] at that moment, as entries and records store it.
#[must_use]
pub fn offset_moment<T: TimeZone>(moment: &DateTime<T>) -> DateTime<FixedOffset> {
    local(moment).fixed_offset()
}

/// The instants at which a local day begins (included) and ends (excluded): 23, 24 or 25 hours apart.
#[must_use]
pub fn day_span(day: NaiveDate) -> (DateTime<Utc>, DateTime<Utc>) {
    let next = day.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX);
    let start = |day: NaiveDate| at_local(day, NaiveTime::MIN).earliest().with_timezone(&Utc);
    (start(day), start(next))
}

/// What an hour written on paper means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LocalTime {
    /// The usual case.
    Once(DateTime<FixedOffset>),
    /// The hour came twice (clocks went back): both, the earlier one first.
    Twice(DateTime<FixedOffset>, DateTime<FixedOffset>),
    /// The hour did not exist (clocks went forward): the instant, were the old offset still in force.
    Skipped(DateTime<FixedOffset>),
}

impl LocalTime {
    /// The earliest reading: what a custody's clock counts from, since doubt never lengthens a detention.
    #[must_use]
    pub fn earliest(self) -> DateTime<FixedOffset> {
        match self {
            Self::Once(moment) | Self::Twice(moment, _) | Self::Skipped(moment) => moment,
        }
    }

    /// True when the person must be asked which hour was meant.
    #[must_use]
    pub fn is_doubtful(self) -> bool {
        !matches!(self, Self::Once(_))
    }
}

/// The moment of a day and an hour typed at a post.
#[must_use]
pub fn at_local(day: NaiveDate, time: NaiveTime) -> LocalTime {
    let wall = day.and_time(time);
    match ZONE.from_local_datetime(&wall) {
        MappedLocalTime::Single(moment) => LocalTime::Once(moment.fixed_offset()),
        MappedLocalTime::Ambiguous(a, b) => {
            let (a, b) = (a.fixed_offset(), b.fixed_offset());
            LocalTime::Twice(a.min(b), a.max(b))
        }
        MappedLocalTime::None => LocalTime::Skipped(with_offset_before(wall)),
    }
}

/// An hour that was skipped, read with the offset of half a day earlier: 02:30 becomes 03:30 summer time.
fn with_offset_before(wall: NaiveDateTime) -> DateTime<FixedOffset> {
    let before = ZONE
        .offset_from_utc_datetime(&(wall - TimeDelta::hours(12)))
        .fix();
    let instant = (wall - TimeDelta::seconds(i64::from(before.local_minus_utc()))).and_utc();
    offset_moment(&instant)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::when::{format_moment, parse_moment};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn hours_of(text: &str) -> i64 {
        let (from, to) = day_span(day(text));
        (to - from).num_hours()
    }

    fn typed(date: &str, time: &str) -> LocalTime {
        at_local(day(date), NaiveTime::parse_from_str(time, "%H:%M").unwrap())
    }

    #[test]
    fn midnight_belongs_to_the_new_day() {
        assert_eq!(
            local_day(&parse_moment("2026-11-17T23:59:59-05:00").unwrap()),
            day("2026-11-17")
        );
        assert_eq!(
            local_day(&parse_moment("2026-11-18T00:00:00-05:00").unwrap()),
            day("2026-11-18")
        );
    }

    #[test]
    fn the_day_is_haitian_whatever_the_offset_written() {
        assert_eq!(
            local_day(&parse_moment("2026-11-18T03:30:00Z").unwrap()),
            day("2026-11-17")
        );
        assert_eq!(
            local_day(&parse_moment("2026-07-18T03:30:00Z").unwrap()),
            day("2026-07-17")
        );
        assert_eq!(
            local_day(&parse_moment("2026-07-18T04:30:00Z").unwrap()),
            day("2026-07-18")
        );
        assert_eq!(
            local_year(&parse_moment("2027-01-01T04:59:59Z").unwrap()),
            2026
        );
        assert_eq!(
            local_year(&parse_moment("2027-01-01T05:00:00Z").unwrap()),
            2027
        );
    }

    #[test]
    fn clocks_go_forward_on_8_march_2026_and_that_day_has_23_hours() {
        assert_eq!(hours_of("2026-03-08"), 23);
        assert_eq!(hours_of("2026-03-09"), 24);
        let LocalTime::Skipped(moment) = typed("2026-03-08", "02:30") else {
            panic!("02:30 existed")
        };
        assert_eq!(format_moment(&moment), "2026-03-08T03:30:00-04:00");
    }

    #[test]
    fn clocks_go_back_on_1_november_2026_and_that_day_has_25_hours() {
        assert_eq!(hours_of("2026-11-01"), 25);
        let LocalTime::Twice(a, b) = typed("2026-11-01", "01:30") else {
            panic!("01:30 came once")
        };
        assert_eq!(format_moment(&a), "2026-11-01T01:30:00-04:00");
        assert_eq!(format_moment(&b), "2026-11-01T01:30:00-05:00");
        assert_eq!(typed("2026-11-01", "01:30").earliest(), a);
        assert_eq!(local_day(&a), local_day(&b));
    }

    #[test]
    fn a_day_whose_midnight_was_skipped_still_begins() {
        // In 2005 and 2006 Haiti changed at midnight: 2 April 2006 began at 01:00.
        let (from, to) = day_span(day("2006-04-02"));
        assert_eq!(
            format_moment(&offset_moment(&from)),
            "2006-04-02T01:00:00-04:00"
        );
        assert_eq!((to - from).num_hours(), 23);
        assert_eq!(local_day(&from), day("2006-04-02"));
        assert_eq!(
            local_day(&(from - TimeDelta::seconds(1))),
            day("2006-04-01")
        );
    }

    #[test]
    fn there_was_no_summer_time_in_2016() {
        assert_eq!(
            format_moment(&typed("2016-07-01", "12:00").earliest()),
            "2016-07-01T12:00:00-05:00"
        );
        assert_eq!(
            format_moment(&typed("2017-07-01", "12:00").earliest()),
            "2017-07-01T12:00:00-04:00"
        );
    }

    proptest! {
        #[test]
        fn every_instant_lies_in_the_span_of_its_own_day(seconds in 0_i64..7_000_000_000) {
            let instant = DateTime::from_timestamp(seconds, 0).unwrap();
            let (from, to) = day_span(local_day(&instant));
            prop_assert!(from <= instant && instant < to);
        }

        #[test]
        fn the_spans_of_following_days_touch(offset in 0_u64..60_000) {
            let day = day("1970-01-01").checked_add_days(Days::new(offset)).unwrap();
            let next = day.succ_opt().unwrap();
            prop_assert_eq!(day_span(day).1, day_span(next).0);
        }

        #[test]
        fn a_moment_written_in_local_time_is_read_back_equal(seconds in 0_i64..7_000_000_000) {
            let instant = DateTime::from_timestamp(seconds, 0).unwrap();
            let written = format_moment(&offset_moment(&instant));
            prop_assert_eq!(parse_moment(&written).unwrap(), instant);
        }
    }
}
