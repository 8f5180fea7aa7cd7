//! Partial dates: `1987`, `1987-03` or `1987-03-12`, exactly as known, never completed in storage.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::{BadWhen, year_in_range};

/// Month that stands for an unknown one (figures: a missing month counts as 1 July).
const ASSUMED_MONTH: u32 = 7;
/// Day that stands for an unknown one when the month is known too little as well.
const ASSUMED_DAY_OF_YEAR_ONLY: u32 = 1;
/// Day that stands for an unknown one when the month is known.
const ASSUMED_DAY_OF_MONTH: u32 = 15;

/// A date known to the year, the month or the day. Ordered by its earliest day, the vaguer one first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartialDate {
    /// Only the year is known.
    Year(i32),
    /// Year and month (1–12).
    Month(i32, u32),
    /// The whole date.
    Day(NaiveDate),
}

impl PartialDate {
    /// A whole date, checked against the calendar.
    ///
    /// # Errors
    /// [`BadWhen::Range`] or [`BadWhen::Calendar`].
    pub fn day(year: i32, month: u32, day: u32) -> Result<Self, BadWhen> {
        let date = NaiveDate::from_ymd_opt(year_in_range(year)?, month, day);
        date.map(Self::Day).ok_or(BadWhen::Calendar)
    }

    /// A month of a year.
    ///
    /// # Errors
    /// [`BadWhen::Range`] or [`BadWhen::Calendar`].
    pub fn month(year: i32, month: u32) -> Result<Self, BadWhen> {
        let year = year_in_range(year)?;
        if (1..=12).contains(&month) {
            Ok(Self::Month(year, month))
        } else {
            Err(BadWhen::Calendar)
        }
    }

    /// A year.
    ///
    /// # Errors
    /// [`BadWhen::Range`].
    pub fn year(year: i32) -> Result<Self, BadWhen> {
        year_in_range(year).map(Self::Year)
    }

    /// True when the day itself is known.
    #[must_use]
    pub fn is_exact(self) -> bool {
        matches!(self, Self::Day(_))
    }

    /// The day that figures and ages count with: 1 July of a year, the 15th of a month.
    #[must_use]
    pub fn assumed(self) -> NaiveDate {
        match self {
            Self::Year(year) => ymd(year, ASSUMED_MONTH, ASSUMED_DAY_OF_YEAR_ONLY),
            Self::Month(year, month) => ymd(year, month, ASSUMED_DAY_OF_MONTH),
            Self::Day(date) => date,
        }
    }

    /// The earliest day that it can mean.
    #[must_use]
    pub fn earliest(self) -> NaiveDate {
        match self {
            Self::Year(year) => ymd(year, 1, 1),
            Self::Month(year, month) => ymd(year, month, 1),
            Self::Day(date) => date,
        }
    }

    /// The latest day that it can mean.
    #[must_use]
    pub fn latest(self) -> NaiveDate {
        let next = match self {
            Self::Year(year) => ymd(year + 1, 1, 1),
            Self::Month(year, 12) => ymd(year + 1, 1, 1),
            Self::Month(year, month) => ymd(year, month + 1, 1),
            Self::Day(date) => return date,
        };
        next.pred_opt()
            .expect("a first of January or of a month has a day before it")
    }
}

fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("year, month and day were checked when parsed")
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(d) => write!(f, "{:04}-{:02}-{:02}", d.year(), d.month(), d.day()),
        }
    }
}

impl FromStr for PartialDate {
    type Err = BadWhen;

    /// Strict: four, two and two digits joined by hyphens, nothing else.
    fn from_str(text: &str) -> Result<Self, BadWhen> {
        let parts: Vec<&str> = text.split('-').collect();
        match parts[..] {
            [y] => Self::year(digits(y, 4)?),
            [y, m] => Self::month(digits(y, 4)?, digits(m, 2)?.unsigned_abs()),
            [y, m, d] => Self::day(
                digits(y, 4)?,
                digits(m, 2)?.unsigned_abs(),
                digits(d, 2)?.unsigned_abs(),
            ),
            _ => Err(BadWhen::Shape),
        }
    }
}

fn digits(text: &str, len: usize) -> Result<i32, BadWhen> {
    if text.len() != len || !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(BadWhen::Shape);
    }
    text.parse().map_err(|_| BadWhen::Shape)
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        String::deserialize(d)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn partial(text: &str) -> PartialDate {
        text.parse().unwrap()
    }

    #[test]
    fn partial_dates_are_written_back_as_they_were_read() {
        for text in ["1987", "1987-03", "1987-03-12", "2024-02-29", "9999-12-31"] {
            assert_eq!(partial(text).to_string(), text);
        }
    }

    #[test]
    fn anything_but_the_three_forms_is_refused() {
        for text in [
            "",
            "87",
            "1987-3",
            "1987-03-1",
            "1987/03/12",
            "19870312",
            " 1987",
            "+987",
            "1987-",
        ] {
            assert_eq!(text.parse::<PartialDate>(), Err(BadWhen::Shape), "{text:?}");
        }
        for text in [
            "1987-13",
            "1987-00",
            "2023-02-29",
            "1900-02-29",
            "2026-04-31",
        ] {
            assert_eq!(
                text.parse::<PartialDate>(),
                Err(BadWhen::Calendar),
                "{text:?}"
            );
        }
        assert_eq!("1899".parse::<PartialDate>(), Err(BadWhen::Range));
    }

    #[test]
    fn a_missing_month_counts_as_the_first_of_july_and_a_missing_day_as_the_fifteenth() {
        assert_eq!(partial("1987").assumed(), ymd(1987, 7, 1));
        assert_eq!(partial("1987-03").assumed(), ymd(1987, 3, 15));
        assert_eq!(partial("1987-03-12").assumed(), ymd(1987, 3, 12));
    }

    #[test]
    fn the_last_day_of_a_month_knows_leap_years_and_december() {
        assert_eq!(partial("2024-02").latest(), ymd(2024, 2, 29));
        assert_eq!(partial("2023-02").latest(), ymd(2023, 2, 28));
        assert_eq!(partial("2026-12").latest(), ymd(2026, 12, 31));
        assert_eq!(partial("2026").latest(), ymd(2026, 12, 31));
        assert_eq!(partial("9999").latest(), ymd(9999, 12, 31));
    }
}
