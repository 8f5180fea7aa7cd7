//! What figures break people down by: sex, age on a day, nationality, as far as they are known.

use chrono::NaiveDate;
use serde_json::Value;

use super::{Dim, UNKNOWN};
use crate::age::Born;
use crate::country;
use crate::record::Record;

/// Of a person, or of a file that holds one. Of a closed file they are those that its facts state.
pub(super) struct Traits<'a> {
    pub(super) sex: &'a str,
    pub(super) nationality: &'a str,
    stated_band: Option<&'a str>,
    born: Born,
}

impl<'a> Traits<'a> {
    pub(super) fn of(person: Option<&'a Record>) -> Self {
        let closed = person.filter(|person| person.sealed);
        let stated = |dim| closed.and_then(|file| stated(file, dim));
        let said = |name: &str| person.and_then(|person| person.text(name));
        let known = |name: &str, dim| said(name).or_else(|| stated(dim));
        Self {
            sex: known("sex", Dim::Sex).unwrap_or(UNKNOWN),
            nationality: known("nationality", Dim::Nationality).unwrap_or(country::UNKNOWN),
            stated_band: stated(Dim::AgeBand),
            born: person
                .map(|person| Born::of(&person.fields))
                .unwrap_or_default(),
        }
    }

    pub(super) fn age_band(&self, day: NaiveDate) -> &'a str {
        let computed = || self.born.band_on(day).code();
        self.stated_band.unwrap_or_else(computed)
    }
}

/// What the first fact of a closed file that has this dim says.
fn stated(file: &Record, dim: Dim) -> Option<&str> {
    let mut facts = file.part("facts", "of")?.as_array()?.iter();
    facts.find_map(|fact| fact.get("dims")?.get(dim.code()).and_then(Value::as_str))
}
