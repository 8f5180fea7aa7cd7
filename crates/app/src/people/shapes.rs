//! Shapes: what is asked and what is shown.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::shapes::{OfficerView, PersonBrief};

/// What to look for.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SearchRequest {
    /// Words, a part of a name, a number.
    pub text: String,
    /// Only this kind.
    pub kind: Option<String>,
    /// At most so many; 20 when absent, 200 at most.
    pub limit: Option<u32>,
}

/// Results, best first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SearchView {
    /// As asked.
    pub query: String,
    /// Best first.
    pub results: Vec<HitView>,
}

/// One result.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HitView {
    /// Record id.
    pub id: String,
    /// Kind.
    pub kind: String,
    /// Number.
    pub number: String,
    /// One line; names of minors as initials.
    pub label: String,
    /// Second line: sex, birth, nationality; day and place.
    pub person: Option<PersonBrief>,
    /// RFC 3339.
    pub occurred_at: String,
    /// `exact`, `prefix`, `part`, `sound`.
    pub why: String,
    /// By which particular: `name`, `number`, `phone`, `document`, `plate`, `word`.
    pub by: String,
    /// 0 to 1000, for the order only.
    pub score: u32,
}

/// A person being typed.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PersonCandidatesRequest {
    /// Family name so far.
    pub family_name: Option<String>,
    /// Given names so far.
    pub given_names: Option<String>,
    /// Partial date so far.
    pub birth_date: Option<String>,
    /// The date is a guess.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub birth_estimated: bool,
    /// Age in whole years, where no date is known.
    pub age: Option<u16>,
    /// `F`, `M`, `X`, `unknown`.
    pub sex: Option<String>,
    /// Numbers of their papers.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub documents: Vec<String>,
    /// Other names.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub aliases: Vec<String>,
    /// Records that were said to be someone else.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub not: Vec<String>,
}

/// A person's record.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PersonLinksRequest {
    /// Its id.
    pub id: String,
}

/// Two records are one person, or two.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PersonLinkRequest {
    /// The record at hand.
    pub person: String,
    /// The one compared with it.
    pub other: String,
    /// `same`, `other`; `open` takes back what was decided.
    pub verdict: String,
}

/// What was decided of a person's record, and who may still be the same.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonLinksView {
    /// The same person's other records.
    pub same: Vec<LinkedPersonView>,
    /// People said to be someone else.
    pub other: Vec<LinkedPersonView>,
    /// Likeliest first, at most five.
    pub candidates: Vec<CandidateView>,
}

/// A record of which something was decided.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LinkedPersonView {
    /// Who.
    pub person: PersonBrief,
    /// Number of the record.
    pub number: String,
    /// Incidents that this record appears in.
    pub cases: u32,
    /// Who decided; absent when it follows from other decisions, which are taken back where they were made.
    pub by: Option<OfficerView>,
    /// When, RFC 3339.
    pub at: Option<String>,
}

/// "Already known?"
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonCandidatesView {
    /// People known on this machine.
    pub people: u32,
    /// Best first, at most five.
    pub candidates: Vec<CandidateView>,
    /// Those whom headquarters asks about, likeliest first, at most three.
    pub lookouts: Vec<LookoutView>,
}

/// Somebody whom headquarters asks about, and who may be the one being typed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LookoutView {
    /// Id of the record.
    pub id: String,
    /// `wanted`, `missing`; `seen` for a suspect known to another base.
    pub reason: String,
    /// As headquarters writes it.
    pub name: String,
    /// Number of the record; of a suspect, the one at the other base.
    pub number: String,
    /// The base that knows a suspect, or the one that wrote.
    pub base: String,
    /// `F`, `M`, `X`, `unknown`, where it is said.
    pub sex: Option<String>,
    /// Partial date.
    pub birth_date: Option<String>,
    /// ISO 3166 alpha-3.
    pub nationality: Option<String>,
    /// What they can be known by.
    pub marks: Option<String>,
    /// What headquarters says.
    pub text: Option<String>,
    /// Who is to be told.
    pub authority: Option<String>,
    /// How to reach them.
    pub phone: Option<String>,
    /// Why they match, and where they do not.
    pub reasons: Vec<MatchReasonView>,
}

/// A person who may be the same.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CandidateView {
    /// Who.
    pub person: PersonBrief,
    /// Incidents they appear in.
    pub cases: u32,
    /// Last seen, RFC 3339.
    pub last_seen: Option<String>,
    /// Base where last seen.
    pub last_seen_base: Option<String>,
    /// Why they match, and where they do not.
    pub reasons: Vec<MatchReasonView>,
}

/// One reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MatchReasonView {
    /// `family_name`, `given_names`, `alias`, `document`, `sex`, `birth_year`.
    pub what: String,
    /// `equal`, `prefix`, `part`, `sound`, `near`, `different`.
    pub how: String,
    /// True for a tick, false for a dash.
    pub agrees: bool,
}
