//! Who was referred and who was taken in charge: each subject once, whatever the number of referrals.
//!
//! The fact stands on the referral that was first, so that it carries that one's institution. Subjects are told apart
//! within a base: a base and headquarters count the same.
//!
//! Referrals of a protected person state their facts once and for all. Of those the first to state one has it: the next to
//! be written states what none did before.

use chrono::{DateTime, FixedOffset, Utc};
use serde_json::Value;

use super::traits::Traits;
use super::{Dim, Fact, Measure, Neighbours, Source, UNKNOWN, declared_by};
use crate::check;
use crate::entry::Fields;
use crate::number::{Protected, Token};
use crate::record::Record;
use crate::referral::REFUSED;

/// What acknowledges a referral, each with its moment.
const ACKNOWLEDGED: [&str; 3] = ["received_at", "accepted_at", "service_given_at"];

/// What says that somebody was referred, and that they were taken in charge.
const SENT: [Measure; 3] = [
    Measure::VictimsReferred,
    Measure::MinorsReferred,
    Measure::PersonsAssisted,
];
const TAKEN: [Measure; 2] = [Measure::VictimsReceived, Measure::MinorsReceived];

type Moment = fn(&Record) -> Option<DateTime<FixedOffset>>;

pub(super) fn offers(record: &Record) -> Vec<String> {
    siblings(record).into_iter().collect()
}

pub(super) fn depends_on(record: &Record) -> Vec<String> {
    let subject = record.text("subject").map(str::to_owned);
    siblings(record).into_iter().chain(subject).collect()
}

/// The facts of a sealed referral once these of its fields are filled in by someone who cannot read it.
///
/// `others` are the referrals of the same token, `subject` the file that bears it. Where this one states no institution,
/// it is unknown until a focal point says it.
#[must_use]
pub fn facts_once_answered(
    record: &Record,
    values: &Fields,
    others: &[Record],
    subject: Option<&Record>,
) -> Vec<Fact> {
    let mut facts = declared_by(record);
    let Some((referred, received)) = measures_of_token(record) else {
        return facts;
    };
    let refused = check::text(values, "state") == Some(REFUSED);
    if refused || values.contains_key("refused_at") {
        facts.retain(|fact| fact.measure != received);
        return facts;
    }
    let told = ACKNOWLEDGED.iter();
    let first = told.filter_map(|name| check::moment(values, name)).min();
    let states = |record: &Record| {
        declared_by(record)
            .iter()
            .any(|one| one.measure == received)
    };
    let counted = states(record) || others.iter().any(|other| other.counts() && states(other));
    let source = first.and_then(|at| Source::new(record, &at));
    if let (Some(source), false) = (source, counted) {
        let unknown = of_agency(&source, received, 1, (UNKNOWN, subject));
        let same = facts.iter().find(|fact| fact.measure == referred);
        let dims = same.map_or_else(|| unknown.dims.clone(), |fact| fact.dims.clone());
        facts.push(Fact { dims, ..unknown });
    }
    facts
}

fn measures_of_token(record: &Record) -> Option<(Measure, Measure)> {
    let token: Token = record.text("token")?.parse().ok()?;
    Some(match token.protected {
        Protected::Victim => (Measure::VictimsReferred, Measure::VictimsReceived),
        Protected::Minor => (Measure::MinorsReferred, Measure::MinorsReceived),
    })
}

/// The key under which all referrals of a subject are found.
fn siblings(record: &Record) -> Option<String> {
    Some(format!(
        "referred/{}/{}",
        record.base()?,
        record.text("subject")?
    ))
}

pub(super) fn facts(record: &Record, around: &dyn Neighbours) -> Vec<Fact> {
    let said = record.text("subject_kind").unwrap_or(UNKNOWN);
    let measures = match said {
        "presumed_victim" => Some((Measure::VictimsReferred, Measure::VictimsReceived)),
        "minor" => Some((Measure::MinorsReferred, Measure::MinorsReceived)),
        _ => None,
    };
    let all = all_of_subject(record, around);
    let alike: Vec<&Record> = all
        .iter()
        .filter(|other| other.sealed || other.text("subject_kind") == Some(said))
        .collect();
    let mut facts = Vec::new();
    if let Some((referred, received)) = measures {
        facts.extend(first(record, &alike, sent, around).map(|one| one.by_agency(referred)));
        facts.extend(first(record, &alike, taken, around).map(|one| one.by_agency(received)));
    }
    if said != "suspect" {
        let assisted: Vec<&Record> = all
            .iter()
            .filter(|other| other.text("subject_kind") != Some("suspect"))
            .collect();
        facts.extend(first(record, &assisted, sent, around).map(|one| one.by_kind(said)));
    }
    facts
}

/// This referral among the others, whether or not the register has it under its key already.
fn all_of_subject(record: &Record, around: &dyn Neighbours) -> Vec<Record> {
    let key = siblings(record);
    let mut all = key.map(|key| around.offering(&key)).unwrap_or_default();
    all.retain(|other| other.kind == "referral" && other.counts() && other.id != record.id);
    all.push(record.clone());
    all
}

fn sent(referral: &Record) -> Option<DateTime<FixedOffset>> {
    if referral.sealed {
        return stated(referral, &SENT);
    }
    referral.moment("sent_at")
}

/// A closed referral that states a fact comes before any that does not yet.
fn stated(referral: &Record, measures: &[Measure]) -> Option<DateTime<FixedOffset>> {
    let stated = declared_by(referral);
    let states = stated.iter().any(|fact| measures.contains(&fact.measure));
    states.then(|| DateTime::<Utc>::MIN_UTC.fixed_offset())
}

/// The first acknowledgement. Who was received and then refused was not taken in charge.
fn taken(referral: &Record) -> Option<DateTime<FixedOffset>> {
    if referral.sealed {
        return stated(referral, &TAKEN);
    }
    let state = referral.text("state");
    let refused = state == Some("refused") || referral.get("refused_at").is_some();
    let moments = ACKNOWLEDGED.iter().filter_map(|name| referral.moment(name));
    moments.min().filter(|_| !refused)
}

/// A referral that is the first of its subject.
struct First<'a> {
    record: &'a Record,
    source: Source<'a>,
    subject: Option<Record>,
    /// One person, or as many of a reception as one referral names.
    heads: i64,
}

/// The referral, if none of these comes before it.
fn first<'a>(
    record: &'a Record,
    among: &[&Record],
    moment: Moment,
    around: &dyn Neighbours,
) -> Option<First<'a>> {
    let dated = among
        .iter()
        .filter_map(|other| Some((moment(other)?, other.id.as_str())));
    let (at, id) = dated.min()?;
    if id != record.id {
        return None;
    }
    let counts = among
        .iter()
        .filter_map(|other| other.get("count").and_then(Value::as_i64));
    Some(First {
        record,
        source: Source::new(record, &at)?,
        subject: record.text("subject").and_then(|id| around.record(id)),
        heads: counts.max().unwrap_or(1).max(1),
    })
}

impl First<'_> {
    fn by_agency(&self, measure: Measure) -> Fact {
        let agency = self.record.text("agency").unwrap_or(UNKNOWN);
        let whom = (agency, self.subject.as_ref());
        of_agency(&self.source, measure, self.heads, whom)
    }

    fn by_kind(&self, subject_kind: &str) -> Fact {
        let who = Traits::of(self.subject.as_ref());
        let dims = [
            (Dim::SubjectKind, subject_kind),
            (Dim::Sex, who.sex),
            (Dim::AgeBand, who.age_band(self.source.day)),
        ];
        self.source.fact(Measure::PersonsAssisted, self.heads, dims)
    }
}

fn of_agency(
    source: &Source<'_>,
    measure: Measure,
    heads: i64,
    (agency, subject): (&str, Option<&Record>),
) -> Fact {
    let who = Traits::of(subject);
    let dims = [
        (Dim::Sex, who.sex),
        (Dim::AgeBand, who.age_band(source.day)),
        (Dim::Nationality, who.nationality),
        (Dim::Agency, agency),
    ];
    source.fact(measure, heads, dims)
}
