//! Who was referred and who was taken in charge: each subject once, whatever the number of referrals.
//!
//! The fact stands on the referral that was first, so that it carries that one's institution. Subjects are told apart
//! within a base: a base and headquarters count the same.

use chrono::{DateTime, FixedOffset};
use serde_json::Value;

use super::traits::Traits;
use super::{Dim, Fact, Measure, Neighbours, Source, UNKNOWN};
use crate::record::Record;

/// What acknowledges a referral, each with its moment.
const ACKNOWLEDGED: [&str; 3] = ["received_at", "accepted_at", "service_given_at"];

type Moment = fn(&Record) -> Option<DateTime<FixedOffset>>;

pub(super) fn offers(record: &Record) -> Vec<String> {
    siblings(record).into_iter().collect()
}

pub(super) fn depends_on(record: &Record) -> Vec<String> {
    let subject = record.text("subject").map(str::to_owned);
    siblings(record).into_iter().chain(subject).collect()
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
        .filter(|other| other.text("subject_kind") == Some(said))
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
    referral.moment("sent_at")
}

/// The first acknowledgement. Who was received and then refused was not taken in charge.
fn taken(referral: &Record) -> Option<DateTime<FixedOffset>> {
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
        let who = Traits::of(self.subject.as_ref());
        let dims = [
            (Dim::Sex, who.sex),
            (Dim::AgeBand, who.age_band(self.source.day)),
            (Dim::Nationality, who.nationality),
            (Dim::Agency, self.record.text("agency").unwrap_or(UNKNOWN)),
        ];
        self.source.fact(measure, self.heads, dims)
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
