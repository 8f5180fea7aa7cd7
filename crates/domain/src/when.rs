//! Moments and days: what is written (RFC 3339 with offset, partial dates), the local day of a moment, and what a person types.
//!
//! Nothing here reads a clock: "today" and "now" are arguments. Everything human happens in [`ZONE`].

mod local;
mod moment;
mod partial;
mod typed;
mod words;

pub use local::{LocalTime, ZONE, at_local, day_span, local, local_day, local_year, offset_moment};
pub use moment::{format_moment, parse_moment};
pub use partial::PartialDate;
pub use typed::{AgeOrBirth, Expect, parse_age_or_birth, parse_typed_date, parse_typed_time};

/// Why a text is no date, time or moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadWhen {
    /// Not the expected shape.
    #[error("not a date or time of the expected form")]
    Shape,
    /// The right shape, but no such day or hour exists (31 April, 25:10).
    #[error("no such day or hour")]
    Calendar,
    /// A moment without an offset from UTC, or with the unknown offset `-00:00`.
    #[error("a moment needs its offset from UTC")]
    Offset,
    /// Outside the years 1900 to 9999.
    #[error("year out of range")]
    Range,
    /// Later than today where only the past makes sense.
    #[error("later than today")]
    Future,
    /// Two readings are possible ("jui": June or July).
    #[error("several readings are possible")]
    Ambiguous,
}

impl BadWhen {
    /// Stable code, the key of the sentence in the catalogues.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Shape => "bad_date",
            Self::Calendar => "no_such_date",
            Self::Offset => "date_without_offset",
            Self::Range => "date_out_of_range",
            Self::Future => "date_in_future",
            Self::Ambiguous => "date_ambiguous",
        }
    }
}

/// First year accepted anywhere: the oldest person alive was born later.
pub const YEAR_MIN: i32 = 1900;
/// Last year accepted anywhere: RFC 3339 has four digits.
pub const YEAR_MAX: i32 = 9999;

fn year_in_range(year: i32) -> Result<i32, BadWhen> {
    if (YEAR_MIN..=YEAR_MAX).contains(&year) {
        Ok(year)
    } else {
        Err(BadWhen::Range)
    }
}
