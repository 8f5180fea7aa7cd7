//! What can be counted, and by what.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Declares an enum of codes: `ALL`, `code`, `Display`, `FromStr`.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$of])* #[serde(rename = $code)] $variant,)+ }

        impl $name {
            /// Every one, in the order of its table.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Its code, stable for ever.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.code())
            }
        }
        impl FromStr for $name {
            type Err = UnknownCode;
            fn from_str(text: &str) -> Result<Self, UnknownCode> {
                Self::ALL.iter().copied().find(|one| one.code() == text).ok_or(UnknownCode)
            }
        }
    };
}

/// No measure or dim has this code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no measure or dim has this code")]
pub struct UnknownCode;

codes! {
    /// What is counted.
    Measure {
        /// Custody records, at the arrest.
        Arrests = "arrests",
        /// The same custody under each of its offences: its breakdown by offence may exceed the total, which is [`Self::Arrests`].
        ArrestsByOffence = "arrests_by_offence",
        /// Custodies neither presented nor out within 48 h, at the deadline.
        CustodyOverruns = "custody_overruns",
        /// Incidents.
        Incidents = "incidents",
        /// Migrants counted in incidents.
        MigrantsIntercepted = "migrants_intercepted",
        /// Lines of the main courante. A day without any is a silent day.
        LogEntries = "log_entries",
        /// Nil reports among them. A day on which they are all the lines is a nil day.
        NilReports = "nil_reports",
    }
}

codes! {
    /// What a measure can be broken down by, besides its base.
    Dim {
        /// `F`, `M`, `X`, `unknown`.
        Sex = "sex",
        /// See `age::AgeBand`.
        AgeBand = "age_band",
        /// ISO 3166-1 alpha-3, `XXA`, `XXX`.
        Nationality = "nationality",
        /// Offence held for.
        Offence = "offence",
        /// `trafficker`, `smuggler`, `other`: never merged.
        Role = "role",
        /// Nature of the incident.
        Nature = "nature",
        /// `to_haiti`, `to_dominican_republic`, `unknown`.
        Direction = "direction",
        /// `women`, `men`, `girls`, `boys`.
        Category = "category",
    }
}

/// What one unit of a measure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Things that happened.
    Events,
    /// Heads counted, who may be counted again another day.
    People,
}

impl Measure {
    /// What one unit of it is.
    #[must_use]
    pub fn unit(self) -> Unit {
        match self {
            Self::MigrantsIntercepted => Unit::People,
            _ => Unit::Events,
        }
    }

    /// The dims that each of its facts carries.
    #[must_use]
    pub fn dims(self) -> &'static [Dim] {
        match self {
            Self::Arrests => &[Dim::Sex, Dim::AgeBand, Dim::Nationality, Dim::Role],
            Self::ArrestsByOffence => &[
                Dim::Sex,
                Dim::AgeBand,
                Dim::Nationality,
                Dim::Offence,
                Dim::Role,
            ],
            Self::Incidents => &[Dim::Nature, Dim::Direction],
            Self::MigrantsIntercepted => &[Dim::Direction, Dim::Category],
            Self::CustodyOverruns | Self::LogEntries | Self::NilReports => &[],
        }
    }

    /// The measure whose facts answer a question by these dims, under this one's name; `None` when it has not all of them.
    #[must_use]
    pub fn broken_down_by(self, by: &[Dim]) -> Option<Self> {
        let measure = match self {
            Self::Arrests if by.contains(&Dim::Offence) => Self::ArrestsByOffence,
            other => other,
        };
        by.iter()
            .all(|dim| measure.dims().contains(dim))
            .then_some(measure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_read_back_and_serialize_alike() {
        for measure in Measure::ALL {
            assert_eq!(measure.code().parse(), Ok(*measure));
            assert_eq!(serde_json::to_value(measure).unwrap(), measure.code());
        }
        for dim in Dim::ALL {
            assert_eq!(dim.code().parse(), Ok(*dim));
            assert_eq!(serde_json::to_value(dim).unwrap(), dim.code());
        }
        assert_eq!("arrest".parse::<Measure>(), Err(UnknownCode));
    }

    #[test]
    fn only_a_breakdown_by_offence_reads_the_facts_by_offence() {
        let by = |dims: &[Dim]| Measure::Arrests.broken_down_by(dims);
        assert_eq!(by(&[]), Some(Measure::Arrests));
        assert_eq!(by(&[Dim::Role, Dim::Sex]), Some(Measure::Arrests));
        assert_eq!(
            by(&[Dim::Role, Dim::Offence]),
            Some(Measure::ArrestsByOffence)
        );
        assert_eq!(by(&[Dim::Nature]), None);
        assert_eq!(Measure::Incidents.broken_down_by(&[Dim::Sex]), None);
    }
}
