//! What figures break people down by: sex, age on a day, nationality, as far as they are known.

use chrono::NaiveDate;

use super::UNKNOWN;
use crate::age::Born;
use crate::country;
use crate::record::Record;

/// Of a person, or of a file that holds one.
pub(super) struct Traits<'a> {
    pub(super) sex: &'a str,
    pub(super) nationality: &'a str,
    born: Born,
}

impl<'a> Traits<'a> {
    pub(super) fn of(person: Option<&'a Record>) -> Self {
        let said = |name: &str| person.and_then(|person| person.text(name));
        Self {
            sex: said("sex").unwrap_or(UNKNOWN),
            nationality: said("nationality").unwrap_or(country::UNKNOWN),
            born: person
                .map(|person| Born::of(&person.fields))
                .unwrap_or_default(),
        }
    }

    pub(super) fn age_band(&self, day: NaiveDate) -> &'static str {
        self.born.band_on(day).code()
    }
}
