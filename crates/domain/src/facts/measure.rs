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
        /// Screenings whose person may be, or is, a victim of trafficking.
        VictimsScreened = "victims_screened",
        /// Screenings whose person is a victim, at the decision.
        VictimsConfirmed = "victims_confirmed",
        /// People handed over at a gate.
        ReturneesReceived = "returnees_received",
        /// Incidents sent to the prosecutor or to DCPJ, at the first such step.
        CasesSent = "cases_sent",
        /// Incidents with a conviction, at the first.
        CasesConvicted = "cases_convicted",
        /// People checked by patrols, at their return.
        PersonsChecked = "persons_checked",
        /// Vehicles checked by patrols, at their return.
        VehiclesChecked = "vehicles_checked",
        /// Files of unaccompanied and separated children.
        MinorsIdentified = "minors_identified",
        /// Different presumed victims referred, when first sent.
        VictimsReferred = "victims_referred",
        /// Different minors referred, when first sent.
        MinorsReferred = "minors_referred",
        /// Different presumed victims taken in charge, at the first acknowledgement.
        VictimsReceived = "victims_received",
        /// Different minors taken in charge, at the first acknowledgement.
        MinorsReceived = "minors_received",
        /// Children back with their family, on that day.
        MinorsReunified = "minors_reunified",
        /// Different subjects of referrals, suspects left out, when first sent.
        PersonsAssisted = "persons_assisted",
        /// Seizures.
        Seizures = "seizures",
        /// What they weigh: net, else gross.
        SeizedWeightG = "seized_weight_g",
        /// What they are worth, each currency apart.
        SeizedValue = "seized_value",
        /// Documents examined.
        DocumentsExamined = "documents_examined",
        /// Those among them that are neither genuine nor unreadable.
        DocumentsFraudulent = "documents_fraudulent",
        /// Patrols that came back.
        Patrols = "patrols",
        /// Hours that they were out: facts hold minutes, see [`Self::parts`].
        PatrolHours = "patrol_hours",
        /// Kilometres that they covered.
        PatrolKm = "patrol_km",
        /// Points that they visited.
        PointsVisited = "points_visited",
        /// Officers in trainings, once a training, at its end.
        OfficersTrained = "officers_trained",
        /// Different officers, at the end of their first training at the base.
        OfficersTrainedDistinct = "officers_trained_distinct",
        /// Equipment in service: facts are what comes in and what goes out, see [`Self::is_standing`].
        AssetsInService = "assets_in_service",
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
        /// What is counted apart: women, men, girls, boys; what was seized; kinds of equipment.
        Category = "category",
        /// `possible`, `confirmed`.
        Status = "status",
        /// `sexual`, `labour`, `other`, `unknown`: coarse, because it is written in clear.
        Exploitation = "exploitation",
        /// `unaccompanied`, `separated`.
        ProtectionStatus = "protection_status",
        /// `yes`, `no`, `unknown`: coarse, because it is written in clear.
        Disability = "disability",
        /// Institution referred to.
        Agency = "agency",
        /// What a referral's subject is.
        SubjectKind = "subject_kind",
        /// `HTG`, `USD`, `DOP`.
        Currency = "currency",
        /// Kind of document, or of patrol.
        Type = "type",
        /// What the check of a document showed.
        Result = "result",
        /// Country of a document.
        Country = "country",
        /// Theme of a training.
        Theme = "theme",
        /// Who paid for it.
        Donor = "donor",
    }
}

/// What one unit of a measure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Things that happened.
    Events,
    /// Files, one a person.
    Files,
    /// Different persons, once each.
    Persons,
    /// Heads counted, who may be counted again another day.
    People,
    /// Things that are there.
    Things,
    /// Grams.
    Grams,
    /// Whole units of a currency.
    Money,
    /// Hours.
    Hours,
    /// Kilometres.
    Kilometres,
}

/// Dims of a person who was referred.
const REFERRED: &[Dim] = &[Dim::Sex, Dim::AgeBand, Dim::Nationality, Dim::Agency];
/// Dims of an examined document.
const EXAMINED: &[Dim] = &[Dim::Type, Dim::Result, Dim::Country];
/// Dims of an officer's training.
const TRAINED: &[Dim] = &[Dim::Theme, Dim::Sex, Dim::Donor];

impl Measure {
    /// What one unit of it is.
    #[must_use]
    pub fn unit(self) -> Unit {
        match self {
            Self::MigrantsIntercepted
            | Self::ReturneesReceived
            | Self::PersonsChecked
            | Self::OfficersTrained => Unit::People,
            Self::VictimsScreened
            | Self::VictimsConfirmed
            | Self::MinorsIdentified
            | Self::MinorsReunified => Unit::Files,
            Self::VictimsReferred
            | Self::MinorsReferred
            | Self::VictimsReceived
            | Self::MinorsReceived
            | Self::PersonsAssisted
            | Self::OfficersTrainedDistinct => Unit::Persons,
            Self::VehiclesChecked | Self::AssetsInService => Unit::Things,
            Self::SeizedWeightG => Unit::Grams,
            Self::SeizedValue => Unit::Money,
            Self::PatrolHours => Unit::Hours,
            Self::PatrolKm => Unit::Kilometres,
            _ => Unit::Events,
        }
    }

    /// How many of what its facts add up make one of its unit: 60 minutes an hour, else one.
    #[must_use]
    pub fn parts(self) -> i64 {
        match self {
            Self::PatrolHours => 60,
            _ => 1,
        }
    }

    /// Whether a figure is what stands at the end of a period: the sum of all facts up to then, whenever it began.
    #[must_use]
    pub fn is_standing(self) -> bool {
        self == Self::AssetsInService
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
            Self::VictimsScreened => &[
                Dim::Sex,
                Dim::AgeBand,
                Dim::Nationality,
                Dim::Status,
                Dim::Exploitation,
            ],
            Self::VictimsConfirmed => {
                &[Dim::Sex, Dim::AgeBand, Dim::Nationality, Dim::Exploitation]
            }
            Self::MinorsIdentified => &[
                Dim::Sex,
                Dim::AgeBand,
                Dim::Nationality,
                Dim::ProtectionStatus,
                Dim::Disability,
            ],
            Self::MinorsReunified => &[Dim::Sex, Dim::AgeBand],
            Self::VictimsReferred
            | Self::MinorsReferred
            | Self::VictimsReceived
            | Self::MinorsReceived => REFERRED,
            Self::PersonsAssisted => &[Dim::SubjectKind, Dim::Sex, Dim::AgeBand],
            Self::CasesSent | Self::CasesConvicted => &[Dim::Nature],
            Self::ReturneesReceived
            | Self::PersonsChecked
            | Self::VehiclesChecked
            | Self::Seizures
            | Self::SeizedWeightG => &[Dim::Category],
            Self::SeizedValue => &[Dim::Category, Dim::Currency],
            Self::DocumentsExamined | Self::DocumentsFraudulent => EXAMINED,
            Self::Patrols | Self::PatrolHours | Self::PatrolKm | Self::PointsVisited => {
                &[Dim::Type]
            }
            Self::OfficersTrained | Self::OfficersTrainedDistinct => TRAINED,
            Self::AssetsInService => &[Dim::Category, Dim::Donor],
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
