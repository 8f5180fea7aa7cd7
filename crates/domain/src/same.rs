//! Whether two people may be one: what agrees between the one being typed and one who is known, never a verdict.
//!
//! A verdict is a person's, and a record of its own (`person_link`): both records stay as they are.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use crate::age::Born;
use crate::check::text;
use crate::entry::Fields;
use crate::record::Record;
use crate::sound::alike;
use crate::term::{Typed, Why, compact, words};

/// Years by which two births may differ where one of them is not certain.
const YEARS_APART_MAX: i32 = 3;

/// One particular, compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    /// `family_name`, `given_names`, `alias`, `document`, `sex`, `birth_year`.
    pub what: &'static str,
    /// `equal`, `prefix`, `part`, `sound`, `near`, `different`.
    pub how: &'static str,
}

impl Reason {
    /// Whether it speaks for the same person.
    #[must_use]
    pub fn agrees(self) -> bool {
        self.how != DIFFERENT
    }

    /// How much it counts, against the others.
    fn weight(self) -> i32 {
        let what = match self.what {
            "document" => 12,
            "family_name" => 4,
            "given_names" | "alias" => 3,
            "birth_year" => 2,
            _ => 1,
        };
        match self.how {
            DIFFERENT => -what,
            EQUAL => 2 * what,
            _ => what,
        }
    }
}

const EQUAL: &str = "equal";
const SOUND: &str = "sound";
const DIFFERENT: &str = "different";

/// Everything that both sides say something about; `day` is the day on which ages are compared.
#[must_use]
pub fn compare(typed: &Fields, known: &Record, day: NaiveDate) -> Vec<Reason> {
    let mut reasons = Vec::new();
    for what in NAMES {
        if let Some(how) = name(typed, known, what) {
            reasons.push(Reason { what, how });
        }
    }
    let mut add =
        |what, how: Option<&'static str>| reasons.extend(how.map(|how| Reason { what, how }));
    add("alias", alias(typed, &known.fields));
    add("document", document(typed, &known.fields));
    add("sex", sex(typed, &known.fields));
    add("birth_year", birth_year(typed, &known.fields, day));
    reasons
}

/// How likely it is one person: higher is likelier, below zero hardly.
#[must_use]
pub fn likeness(reasons: &[Reason]) -> i32 {
    reasons.iter().map(|reason| reason.weight()).sum()
}

/// From this likeness on somebody is to look: both names, or one of them and nothing against it.
const LIKELY_MIN: i32 = 7;

/// Whether somebody is to look at the two: a name or a paper agrees, and what differs does not outweigh it.
#[must_use]
pub fn likely(reasons: &[Reason]) -> bool {
    let names = ["family_name", "given_names", "document"];
    let agrees = |reason: &Reason| reason.agrees() && names.contains(&reason.what);
    reasons.iter().any(agrees) && likeness(reasons) >= LIKELY_MIN
}

/// Whether someone who is sought is met: a paper or an alias agrees, or every name that is known of them, in full;
/// where a name only sounds alike, nothing may speak against the year of birth.
#[must_use]
pub fn is_met(known: &Record, reasons: &[Reason]) -> bool {
    let how = |what: &str| {
        let of = reasons.iter().find(|reason| reason.what == what);
        of.map(|reason| reason.how)
    };
    let whole = |what: &str| matches!(how(what), Some(EQUAL | SOUND));
    let mut known = NAMES.iter().filter(|what| known.text(what).is_some());
    let named = NAMES.iter().any(|what| whole(what)) && known.all(|what| whole(what));
    let heard = NAMES.iter().any(|what| how(what) == Some(SOUND));
    let against = heard && how("birth_year") == Some(DIFFERENT);
    how("document") == Some(EQUAL) || how("alias").is_some() || (named && !against)
}

/// Names of which each is compared with its like.
const NAMES: [&str; 2] = ["family_name", "given_names"];

/// Whether one goes by a name of the other.
fn alias(typed: &Fields, known: &Fields) -> Option<&'static str> {
    let listed = |fields: &Fields| {
        let list = fields.get("aliases").and_then(|list| list.as_array());
        let list = list.into_iter().flatten().filter_map(|one| one.as_str());
        list.map(compact).collect::<Vec<_>>()
    };
    let named = |fields: &Fields| {
        let [family, given] = NAMES.map(|what| text(fields, what).unwrap_or_default());
        let both = [format!("{family}{given}"), format!("{given}{family}")];
        both.map(|name| compact(&name)).to_vec()
    };
    let (one, other) = (listed(typed), listed(known));
    let pairs = [
        (one.clone(), other.clone()),
        (one, named(known)),
        (named(typed), other),
    ];
    let mut pairs = pairs.iter().flat_map(|(ours, theirs)| {
        let ours = ours.iter().filter(|name| !name.is_empty());
        ours.flat_map(move |one| theirs.iter().map(move |other| (one, other)))
    });
    let heard = |(one, other): (&String, &String)| alike(one, other).then_some(SOUND);
    let mut heard_one = None;
    pairs
        .find_map(|pair| {
            heard_one = heard_one.or(heard(pair));
            (pair.0 == pair.1).then_some(EQUAL)
        })
        .or(heard_one)
}

fn name(typed: &Fields, known: &Record, what: &str) -> Option<&'static str> {
    let (typed, name) = (text(typed, what)?, known.text(what)?);
    if compact(typed) == compact(name) {
        return Some(EQUAL);
    }
    let alone = Record {
        fields: Fields::from([("family_name".to_owned(), name.into())]),
        ..known.clone()
    };
    let all = words(typed).count();
    let found = Typed::read(typed)?.find(&alone);
    Some(match found.map(|found| found.why) {
        Some(Why::Exact) => "part",
        Some(Why::Prefix) => "prefix",
        Some(Why::Sound) => SOUND,
        Some(Why::Part) if all > 1 => "part",
        Some(Why::Part) | None => DIFFERENT,
    })
}

fn document(typed: &Fields, known: &Fields) -> Option<&'static str> {
    let (typed, known) = (papers(typed), papers(known));
    (!typed.is_disjoint(&known)).then_some(EQUAL)
}

/// Every number of a paper, without its signs.
fn papers(fields: &Fields) -> BTreeSet<String> {
    let own = ["ninu", "nif"]
        .into_iter()
        .filter_map(|name| text(fields, name));
    let list = fields.get("documents").and_then(|list| list.as_array());
    let listed = list
        .into_iter()
        .flatten()
        .filter_map(|paper| paper["number"].as_str());
    own.chain(listed)
        .map(compact)
        .filter(|number| !number.is_empty())
        .collect()
}

fn sex(typed: &Fields, known: &Fields) -> Option<&'static str> {
    let sexes = [typed, known].map(|fields| text(fields, "sex").filter(|sex| *sex != "unknown"));
    let [Some(typed), Some(known)] = sexes else {
        return None;
    };
    Some(if typed == known { EQUAL } else { DIFFERENT })
}

fn birth_year(typed: &Fields, known: &Fields, day: NaiveDate) -> Option<&'static str> {
    let [typed, known] = [typed, known].map(Born::of);
    let year = |born: &Born| match born.date {
        Some(date) => Some(date.assumed().year()),
        None => Some(day.year() - i32::from(born.age_on(day)?.years)),
    };
    let vague = |born: &Born| born.estimated || born.date.is_none();
    let apart = (year(&typed)? - year(&known)?).abs();
    Some(match apart {
        0 => EQUAL,
        1..=YEARS_APART_MAX if vague(&typed) || vague(&known) => "near",
        _ => DIFFERENT,
    })
}

#[cfg(test)]
mod tests;
