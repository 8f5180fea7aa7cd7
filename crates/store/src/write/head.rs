//! What every record is given at its first save: its header and its number.

use std::collections::btree_map::Entry;

use chrono::{DateTime, SecondsFormat};
use domain::{
    entry::Fields,
    kind::{Kind, Series},
    number::{Book, Mark, Number},
    when::{local_year, offset_moment},
};
use ledger::records;
use serde_json::{Value, json};

use super::WriteTx;
use crate::Error;

impl WriteTx<'_> {
    /// The header a record is due at its first save.
    pub(super) fn head(&mut self, kind: &Kind, fields: &mut Fields) -> Result<(), Error> {
        let now = self.ctx.clock.now();
        let doubtful = self.bearings.doubt(&now);
        let mut due = |name: &str, value: Value| {
            fields.entry(name.to_owned()).or_insert(value);
        };
        due("base", json!(self.device.base));
        due("author", json!(self.ctx.actor.user));
        due(
            "recorded_at",
            json!(offset_moment(&now).to_rfc3339_opts(SecondsFormat::Secs, false)),
        );
        if doubtful {
            due("clock_doubtful", json!(true));
        }
        let occurred = kind.occurred.and_then(|name| fields.get(name)).cloned();
        let occurred = occurred.unwrap_or_else(|| fields["recorded_at"].clone());
        fields.entry("occurred_at".to_owned()).or_insert(occurred);
        match fields.get("number").and_then(Value::as_str) {
            Some(number) => self.note_number(number)?,
            None => {
                if let Some(series) = kind.series {
                    let number = self.next_number(series, fields)?;
                    fields.insert("number".to_owned(), json!(number));
                }
            }
        }
        Ok(())
    }

    fn next_number(&mut self, series: Series, fields: &Fields) -> Result<String, Error> {
        self.settle()?;
        let recorded = fields["recorded_at"]
            .as_str()
            .and_then(|text| DateTime::parse_from_rfc3339(text).ok());
        let mut number = Number {
            base: self.device.base.clone(),
            mark: Mark::of(&self.device.journal),
            year: local_year(&recorded.unwrap_or_else(|| self.ctx.clock.now())),
            book: match series {
                Series::Record => Book::Records,
                Series::DayBook => Book::MainCourante,
            },
            sequence: 0,
        };
        let last = self.last_number(number.prefix())?;
        *last += 1;
        number.sequence = *last;
        Ok(number.to_string())
    }

    /// Notes a number that was given by someone else, so that the series goes on after it.
    fn note_number(&mut self, number: &str) -> Result<(), Error> {
        if let Ok(number) = number.parse::<Number>() {
            let last = self.last_number(number.prefix())?;
            *last = number.sequence.max(*last);
        }
        Ok(())
    }

    /// The last number of a series: of the records, and of those that this transaction has still to fold.
    fn last_number(&mut self, prefix: String) -> Result<&mut u32, Error> {
        match self.given.entry(prefix) {
            Entry::Occupied(last) => Ok(last.into_mut()),
            Entry::Vacant(none) => {
                let last = records::last_number(&self.tx, none.key())?;
                Ok(none.insert(last))
            }
        }
    }
}
