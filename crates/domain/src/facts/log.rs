//! Lines of the main courante, and the nil reports among them: what silent and nil days are told from.

use super::{Fact, Measure, Source};
use crate::record::Record;

pub(super) fn facts(record: &Record) -> Vec<Fact> {
    let Some(source) = Source::of(record) else {
        return Vec::new();
    };
    let mut facts = vec![source.fact(Measure::LogEntries, 1, [])];
    if record.text("category") == Some("nil_report") {
        facts.push(source.fact(Measure::NilReports, 1, []));
    }
    facts
}
