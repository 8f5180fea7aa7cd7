//! Whether two people may be one: what agrees between the one being typed and one who is known, never a verdict.
//!
//! A verdict is a person's, and a record of its own (`person_link`): both records stay as they are.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use crate::age::Born;
use crate::check::text;
use crate::entry::Fields;
use crate::record::Record;
use crate::term::{Typed, Why, compact, words};

/// Years by which two births may differ where one of them is not certain.
const YEARS_APART_MAX: i32 = 3;

/// One particular, compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    /// `family_name`, `given_names`, `document`, `sex`, `birth_year`.
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
            "given_names" => 3,
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
const DIFFERENT: &str = "different";

/// Everything that both sides say something about; `day` is the day on which ages are compared.
#[must_use]
pub fn compare(typed: &Fields, known: &Record, day: NaiveDate) -> Vec<Reason> {
    let mut reasons = Vec::new();
    for what in ["family_name", "given_names"] {
        if let Some(how) = name(typed, known, what) {
            reasons.push(Reason { what, how });
        }
    }
    let mut add =
        |what, how: Option<&'static str>| reasons.extend(how.map(|how| Reason { what, how }));
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
        Some(Why::Sound) => "sound",
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
