//! Age: one rule for the screen, for minors and for figures (`definitions` 1).
//!
//! From `birth_date` (a missing month or day counts as 1 July or the 15th), else from `age_declared` and `age_as_of`.
//! A negative age is unknown. Shown with "≈" whenever it is not reckoned from a whole, certain date.

use std::fmt;

use chrono::{Datelike, NaiveDate};

use crate::check::{moment, text};
use crate::entry::Fields;
use crate::when::{PartialDate, local_day};

/// Age, in whole years, at which a person is no longer a minor.
pub const MAJORITY_YEARS: u16 = 18;

/// What a record says of a person's age.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Born {
    /// Date of birth, as far as it is known.
    pub date: Option<PartialDate>,
    /// The date itself is a guess.
    pub estimated: bool,
    /// Age in whole years that the person gave, and the day on which it was true.
    pub declared: Option<(u16, NaiveDate)>,
}

/// An age in whole years on some day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Age {
    /// Whole years, as in "39 ans".
    pub years: u16,
    /// Shown with "≈".
    pub approximate: bool,
}

/// Whether a person is a minor on some day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Minority {
    /// Under eighteen.
    Minor,
    /// Eighteen or more by the rule, but the date is too vague to exclude a minor: treated as one until known better.
    Doubtful,
    /// Eighteen or more.
    Adult,
    /// Nothing is known of the age.
    Unknown,
}

impl Minority {
    /// True when the safeguards for minors apply: doubt counts in favour of the person.
    #[must_use]
    pub fn protects(self) -> bool {
        matches!(self, Self::Minor | Self::Doubtful)
    }
}

impl Born {
    /// Reads a person's fields. An age declared without `age_as_of` was true on the day of `occurred_at`.
    #[must_use]
    pub fn of(fields: &Fields) -> Self {
        let as_of = text(fields, "age_as_of").and_then(|day| day.parse().ok());
        let as_of = as_of.or_else(|| moment(fields, "occurred_at").map(|at| local_day(&at)));
        let declared = fields
            .get("age_declared")
            .and_then(serde_json::Value::as_u64);
        Self {
            date: text(fields, "birth_date").and_then(|date| date.parse().ok()),
            estimated: fields.get("birth_estimated").is_some_and(|v| v == true),
            declared: declared
                .and_then(|years| u16::try_from(years).ok())
                .zip(as_of),
        }
    }

    /// The age on a day; `None` when unknown, or when it would be negative.
    #[must_use]
    pub fn age_on(&self, day: NaiveDate) -> Option<Age> {
        if let Some(birth) = self.date {
            let years = whole_years(birth.assumed(), day);
            return age(years, self.estimated || !birth.is_exact());
        }
        let (declared, as_of) = self.declared?;
        age(i32::from(declared) + whole_years(as_of, day), true)
    }

    /// Whether the person is, or may be, a minor on a day.
    #[must_use]
    pub fn minority_on(&self, day: NaiveDate) -> Minority {
        let Some(age) = self.age_on(day) else {
            return Minority::Unknown;
        };
        if age.years < MAJORITY_YEARS {
            return Minority::Minor;
        }
        let youngest = self.date.map(|birth| whole_years(birth.latest(), day));
        match youngest {
            Some(years) if years < i32::from(MAJORITY_YEARS) => Minority::Doubtful,
            _ => Minority::Adult,
        }
    }

    /// The age band on a day.
    #[must_use]
    pub fn band_on(&self, day: NaiveDate) -> AgeBand {
        self.age_on(day)
            .map_or(AgeBand::Unknown, |age| AgeBand::of(age.years))
    }
}

fn age(years: i32, approximate: bool) -> Option<Age> {
    u16::try_from(years)
        .ok()
        .map(|years| Age { years, approximate })
}

/// Calendar years from one day to another, less one before the anniversary; negative backwards.
///
/// A birthday on 29 February is reached on 1 March in a common year.
fn whole_years(from: NaiveDate, to: NaiveDate) -> i32 {
    let before_anniversary = (to.month(), to.day()) < (from.month(), from.day());
    to.year() - from.year() - i32::from(before_anniversary)
}

/// Age bands of the figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AgeBand {
    /// 0 to 4 years.
    To4,
    /// 5 to 11.
    To11,
    /// 12 to 14.
    To14,
    /// 15 to 17.
    To17,
    /// 18 to 24.
    To24,
    /// 25 to 59.
    To59,
    /// 60 and more.
    From60,
    /// Not known.
    Unknown,
}

impl AgeBand {
    /// All bands, youngest first.
    pub const ALL: [Self; 8] = [
        Self::To4,
        Self::To11,
        Self::To14,
        Self::To17,
        Self::To24,
        Self::To59,
        Self::From60,
        Self::Unknown,
    ];

    /// The band of an age in whole years.
    #[must_use]
    pub fn of(years: u16) -> Self {
        match years {
            0..=4 => Self::To4,
            5..=11 => Self::To11,
            12..=14 => Self::To14,
            15..=17 => Self::To17,
            18..=24 => Self::To24,
            25..=59 => Self::To59,
            60.. => Self::From60,
        }
    }

    /// Its code, as figures print it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::To4 => "0-4",
            Self::To11 => "5-11",
            Self::To14 => "12-14",
            Self::To17 => "15-17",
            Self::To24 => "18-24",
            Self::To59 => "25-59",
            Self::From60 => "60+",
            Self::Unknown => "unknown",
        }
    }
}

impl fmt::Display for AgeBand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn born(text: &str) -> Born {
        Born {
            date: Some(text.parse().unwrap()),
            ..Born::default()
        }
    }

    fn declared(years: u16, as_of: &str) -> Born {
        Born {
            declared: Some((years, day(as_of))),
            ..Born::default()
        }
    }

    fn years(born: &Born, on: &str) -> Option<u16> {
        born.age_on(day(on)).map(|age| age.years)
    }

    #[test]
    fn a_whole_date_gives_a_certain_age_that_changes_on_the_birthday() {
        let born = born("1987-11-17");
        assert_eq!(years(&born, "2026-11-16"), Some(38));
        assert_eq!(
            born.age_on(day("2026-11-17")),
            Some(Age {
                years: 39,
                approximate: false
            })
        );
    }

    #[test]
    fn a_partial_or_estimated_date_gives_an_approximate_age() {
        assert_eq!(years(&born("1987"), "2026-06-30"), Some(38));
        assert_eq!(years(&born("1987"), "2026-07-01"), Some(39));
        assert_eq!(years(&born("1987-11"), "2026-11-14"), Some(38));
        assert_eq!(years(&born("1987-11"), "2026-11-15"), Some(39));
        assert!(born("1987").age_on(day("2026-11-17")).unwrap().approximate);
        let guessed = Born {
            estimated: true,
            ..born("1987-11-17")
        };
        assert!(guessed.age_on(day("2026-11-17")).unwrap().approximate);
    }

    #[test]
    fn a_birthday_on_29_february_is_reached_on_1_march_in_a_common_year() {
        let born = born("2008-02-29");
        assert_eq!(years(&born, "2026-02-28"), Some(17));
        assert_eq!(years(&born, "2026-03-01"), Some(18));
        assert_eq!(years(&born, "2028-02-28"), Some(19));
        assert_eq!(years(&born, "2028-02-29"), Some(20));
    }

    #[test]
    fn a_declared_age_moves_with_the_calendar_forwards_and_backwards() {
        let said = declared(34, "2024-02-29");
        assert_eq!(years(&said, "2024-02-29"), Some(34));
        assert_eq!(years(&said, "2025-02-28"), Some(34));
        assert_eq!(years(&said, "2025-03-01"), Some(35));
        assert_eq!(years(&said, "2024-02-28"), Some(33));
        assert_eq!(years(&said, "2023-03-01"), Some(33));
        assert!(said.age_on(day("2024-02-29")).unwrap().approximate);
    }

    #[test]
    fn a_negative_age_is_unknown() {
        assert_eq!(born("2027-01-01").age_on(day("2026-12-31")), None);
        assert_eq!(declared(1, "2026-06-15").age_on(day("2025-06-14")), None);
        assert_eq!(
            declared(1, "2026-06-15")
                .age_on(day("2025-06-15"))
                .unwrap()
                .years,
            0
        );
        assert_eq!(born("2027").band_on(day("2026-12-31")), AgeBand::Unknown);
    }

    #[test]
    fn a_declared_age_without_its_day_was_true_when_the_person_was_recorded() {
        let fields = |more: serde_json::Value| serde_json::from_value::<Fields>(more).unwrap();
        let said = Born::of(&fields(serde_json::json!({
            "age_declared": 34, "occurred_at": "2026-11-18T03:00:00Z",
        })));
        assert_eq!(said.declared, Some((34, day("2026-11-17"))));
        let dated = Born::of(&fields(serde_json::json!({
            "age_declared": 34, "age_as_of": "2020-01-01", "occurred_at": "2026-11-18T03:00:00Z",
        })));
        assert_eq!(dated.declared, Some((34, day("2020-01-01"))));
    }

    #[test]
    fn a_birth_date_wins_over_a_declared_age() {
        let both = Born {
            declared: Some((12, day("2026-01-01"))),
            ..born("1987-11-17")
        };
        assert_eq!(years(&both, "2026-11-17"), Some(39));
    }

    #[test]
    fn a_person_is_a_minor_up_to_the_eve_of_eighteen() {
        assert_eq!(
            born("2008-11-18").minority_on(day("2026-11-17")),
            Minority::Minor
        );
        assert_eq!(
            born("2008-11-17").minority_on(day("2026-11-17")),
            Minority::Adult
        );
        assert_eq!(
            declared(17, "2026-11-17").minority_on(day("2026-11-17")),
            Minority::Minor
        );
        assert_eq!(
            Born::default().minority_on(day("2026-11-17")),
            Minority::Unknown
        );
    }

    #[test]
    fn a_vague_date_that_does_not_exclude_a_minor_protects_like_one() {
        assert_eq!(
            born("2008").minority_on(day("2026-11-17")),
            Minority::Doubtful
        );
        assert!(born("2008").minority_on(day("2026-11-17")).protects());
        assert_eq!(born("2007").minority_on(day("2026-11-17")), Minority::Adult);
        assert_eq!(
            born("2008-11").minority_on(day("2026-11-17")),
            Minority::Doubtful
        );
    }

    #[test]
    fn bands_meet_without_gap_or_overlap() {
        let ages = [0, 4, 5, 11, 12, 14, 15, 17, 18, 24, 25, 59, 60, 120];
        let codes: Vec<_> = ages
            .iter()
            .map(|years| AgeBand::of(*years).code())
            .collect();
        assert_eq!(
            codes,
            [
                "0-4", "0-4", "5-11", "5-11", "12-14", "12-14", "15-17", "15-17", "18-24", "18-24",
                "25-59", "25-59", "60+", "60+"
            ]
        );
    }

    proptest! {
        #[test]
        fn age_never_falls_as_days_pass(birth in 0_u64..45_000, from in 0_u64..60_000, step in 0_u64..800) {
            let start = day("1900-01-01");
            let born = Born {
                date: Some(PartialDate::Day(start + chrono::Days::new(birth))),
                ..Born::default()
            };
            let today = start + chrono::Days::new(from);
            let later = today + chrono::Days::new(step);
            let age = |day| born.age_on(day).map(|age| age.years);
            prop_assert!(age(today) <= age(later));
        }

        #[test]
        fn an_age_declared_on_a_day_is_the_age_of_that_day(years in 0_u16..120, at in 0_u64..60_000) {
            let on = day("1900-01-01") + chrono::Days::new(at);
            let said = Born { declared: Some((years, on)), ..Born::default() };
            prop_assert_eq!(said.age_on(on).unwrap().years, years);
        }
    }
}
