//! The one date field: what `14 3 26`, `hier`, `j-2` or `1987` means to an officer at the desk, today.

use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta};

use super::{BadWhen, PartialDate, words};
use crate::term::normalise;

/// Years ahead that a two-digit year may lie (a passport issued today expires in ten).
const TWO_DIGIT_YEARS_AHEAD_MAX: i32 = 20;
/// Years to look back for a day and month without a year: 29 February may be eight years away (2096 to 2104).
const YEARS_BACK_MAX: i32 = 8;
/// Days that `j-N` may reach.
const NEAR_DAYS_MAX: i64 = 3_660;
/// The highest age that a bare number is read as.
const AGE_MAX_YEARS: u16 = 120;

/// Whether a day later than today makes sense in the field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expect {
    /// Births, events: never later than today.
    Past,
    /// Expiry dates, appointments.
    Any,
}

/// What a field "age or date of birth" was understood as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgeOrBirth {
    /// An age in whole years, as declared today.
    Age(u16),
    /// A birth date, as far as it is known.
    Birth(PartialDate),
}

/// Understands a typed date. Day before month; a missing year is the latest one that is not in the future.
///
/// # Errors
/// [`BadWhen`]: what the sentence beside the field will say.
pub fn parse_typed_date(
    text: &str,
    today: NaiveDate,
    expect: Expect,
) -> Result<PartialDate, BadWhen> {
    let typed = normalise(text);
    let reader = Reader { today, expect };
    let date = match reader.near_today(&typed)? {
        Some(date) => date,
        None => reader.parts(&typed)?,
    };
    if expect == Expect::Past && date.earliest() > today {
        return Err(BadWhen::Future);
    }
    Ok(date)
}

/// Understands "age or date of birth": `39`, `39 ans`, `8 mois` are ages, anything else a date in the past.
///
/// # Errors
/// As [`parse_typed_date`].
pub fn parse_age_or_birth(text: &str, today: NaiveDate) -> Result<AgeOrBirth, BadWhen> {
    let typed = normalise(text);
    let typed = typed.trim_start_matches(['≈', '~', ' ']);
    let digits = typed.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = typed.split_at(digits);
    if let (1..=3, Ok(number)) = (digits, number.parse::<u16>()) {
        match unit.trim() {
            "" | "an" | "ans" | "a" | "lane" | "year" | "years" | "ano" | "anos"
                if number <= AGE_MAX_YEARS =>
            {
                return Ok(AgeOrBirth::Age(number));
            }
            "mois" | "mwa" | "month" | "months" | "mes" | "meses" => {
                return Ok(AgeOrBirth::Age(number / 12));
            }
            _ => {}
        }
    }
    parse_typed_date(typed, today, Expect::Past).map(AgeOrBirth::Birth)
}

/// Understands a typed hour: `14:10`, `14h10`, `14 h`, `1410`, `9`.
///
/// # Errors
/// [`BadWhen::Shape`], or [`BadWhen::Calendar`] for 25:10.
pub fn parse_typed_time(text: &str) -> Result<NaiveTime, BadWhen> {
    let typed = normalise(text).replace(['h', ':', '.'], " ");
    let parts: Vec<&str> = typed.split_whitespace().collect();
    let (hour, minute) = match parts[..] {
        [hour] if hour.len() <= 2 => (hour, "0"),
        [both] if both.len() <= 4 && both.is_ascii() => both.split_at(both.len() - 2),
        [hour, minute] if hour.len() <= 2 && minute.len() == 2 => (hour, minute),
        _ => return Err(BadWhen::Shape),
    };
    NaiveTime::from_hms_opt(number(hour)?, number(minute)?, 0).ok_or(BadWhen::Calendar)
}

struct Reader {
    today: NaiveDate,
    expect: Expect,
}

impl Reader {
    /// `hier`, `demain`, `j-2`.
    fn near_today(&self, typed: &str) -> Result<Option<PartialDate>, BadWhen> {
        let days = match words::near_day(typed) {
            Some(days) => days,
            None => match days_from_j(typed) {
                Some(days) => days?,
                None => return Ok(None),
            },
        };
        let date = self
            .today
            .checked_add_signed(TimeDelta::days(days))
            .ok_or(BadWhen::Range)?;
        PartialDate::day(date.year(), date.month(), date.day()).map(Some)
    }

    fn parts(&self, typed: &str) -> Result<PartialDate, BadWhen> {
        let typed = typed.strip_prefix("le ").unwrap_or(typed);
        let is_sign = |c: char| matches!(c, ' ' | '/' | '-' | '.' | ',');
        let parts: Vec<&str> = typed
            .split(is_sign)
            .filter(|part| !part.is_empty())
            .collect();
        match parts[..] {
            [one] => self.one_block(one),
            [a, b] if is_word(a) => PartialDate::month(year4(b)?, words::month(a)?),
            [a, b] if a.len() == 4 => PartialDate::month(year4(a)?, month(b)?),
            [a, b] if b.len() == 4 && !is_word(b) => PartialDate::month(year4(b)?, month(a)?),
            [day, month_] => self.latest(day_number(day)?, Some(month(month_)?)),
            [y, m, d] if y.len() == 4 && !is_word(y) => {
                PartialDate::day(year4(y)?, month(m)?, day_number(d)?)
            }
            [m, d, y] if is_word(m) => self.full(d, m, y),
            [d, m, y] => self.full(d, m, y),
            _ => Err(BadWhen::Shape),
        }
    }

    /// `1987`, `14`, `1403`, `140326`, `14032026`, `20260314`.
    fn one_block(&self, block: &str) -> Result<PartialDate, BadWhen> {
        if !block.bytes().all(|b| b.is_ascii_digit()) {
            return Err(BadWhen::Shape);
        }
        match block.len() {
            1 | 2 => self.latest(number(block)?, None),
            4 => year4(block)
                .and_then(PartialDate::year)
                .or_else(|_| self.latest(number(&block[..2])?, Some(month(&block[2..])?))),
            6 => self.full(&block[..2], &block[2..4], &block[4..]),
            8 => self
                .full(&block[..2], &block[2..4], &block[4..])
                .or_else(|_| {
                    PartialDate::day(
                        year4(&block[..4])?,
                        month(&block[4..6])?,
                        number(&block[6..])?,
                    )
                }),
            _ => Err(BadWhen::Shape),
        }
    }

    fn full(&self, day: &str, month_: &str, year: &str) -> Result<PartialDate, BadWhen> {
        PartialDate::day(self.year(year)?, month(month_)?, day_number(day)?)
    }

    /// Four digits as they are; two digits in the century that makes sense in the field.
    fn year(&self, text: &str) -> Result<i32, BadWhen> {
        if text.len() != 2 {
            return year4(text);
        }
        let this_year = self.today.year();
        let year = this_year - this_year.rem_euclid(100) + number(text)?.cast_signed();
        let ahead = match self.expect {
            Expect::Past => 0,
            Expect::Any => TWO_DIGIT_YEARS_AHEAD_MAX,
        };
        Ok(if year > this_year + ahead {
            year - 100
        } else {
            year
        })
    }

    /// The latest day with this number (and month) that is not after today.
    fn latest(&self, day: u32, month: Option<u32>) -> Result<PartialDate, BadWhen> {
        let year = self.today.year();
        let candidates = match month {
            Some(month) => (0..=YEARS_BACK_MAX)
                .map(|back| (year - back, month))
                .collect(),
            None => self.months_back(),
        };
        let mut days = candidates
            .iter()
            .filter_map(|(y, m)| NaiveDate::from_ymd_opt(*y, *m, day));
        let date = days
            .find(|date| *date <= self.today)
            .ok_or(BadWhen::Calendar)?;
        PartialDate::day(date.year(), date.month(), date.day())
    }

    /// This month and the two before: one of them has a 31st.
    fn months_back(&self) -> Vec<(i32, u32)> {
        let index = self.today.year() * 12 + self.today.month0().cast_signed();
        (0..3)
            .map(|b| {
                (
                    (index - b).div_euclid(12),
                    (index - b).rem_euclid(12).unsigned_abs() + 1,
                )
            })
            .collect()
    }
}

/// The days that `j-2` or `j + 1` names; `None` when it is not that form.
fn days_from_j(typed: &str) -> Option<Result<i64, BadWhen>> {
    let rest = typed.strip_prefix('j')?.trim_start();
    let sign = match rest.chars().next()? {
        '-' | '\u{2212}' => -1,
        '+' => 1,
        _ => return None,
    };
    let digits = rest.trim_start_matches(['-', '\u{2212}', '+']).trim_start();
    Some(match digits.parse::<i64>() {
        Ok(days) if (0..=NEAR_DAYS_MAX).contains(&days) => Ok(sign * days),
        Ok(_) => Err(BadWhen::Range),
        Err(_) => Err(BadWhen::Shape),
    })
}

fn is_word(part: &str) -> bool {
    part.starts_with(char::is_alphabetic)
}

fn month(part: &str) -> Result<u32, BadWhen> {
    if is_word(part) {
        return words::month(part);
    }
    let month = number(part)?;
    if part.len() <= 2 && (1..=12).contains(&month) {
        Ok(month)
    } else {
        Err(BadWhen::Calendar)
    }
}

/// A day, also as `1er`, `14th`, `3rd`.
fn day_number(part: &str) -> Result<u32, BadWhen> {
    let plain = ["er", "st", "nd", "rd", "th"]
        .iter()
        .find_map(|end| part.strip_suffix(end));
    let plain = plain.unwrap_or(part);
    if plain.len() > 2 {
        Err(BadWhen::Shape)
    } else {
        number(plain)
    }
}

fn year4(part: &str) -> Result<i32, BadWhen> {
    if part.len() == 4 {
        super::year_in_range(number(part)?.cast_signed())
    } else {
        Err(BadWhen::Shape)
    }
}

fn number(part: &str) -> Result<u32, BadWhen> {
    if part.is_empty() || !part.bytes().all(|b| b.is_ascii_digit()) {
        return Err(BadWhen::Shape);
    }
    part.parse().map_err(|_| BadWhen::Shape)
}

#[cfg(test)]
mod tests;
