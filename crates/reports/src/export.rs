//! What an export is asked for, the same at a base and at headquarters.

use chrono::NaiveDate;
use domain::{record::Record, when::day_span};

use crate::catalogue::Lang;

/// Format of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// The import format, one record a line.
    Jsonl,
    /// One sheet.
    Csv,
    /// One tab a kind.
    Xlsx,
}

/// What to export.
#[derive(Debug, Clone)]
pub struct Export {
    /// Only this kind; all kinds that people write otherwise.
    pub kind: Option<String>,
    /// How.
    pub format: Format,
    /// First day, by `occurred_at` in Haiti.
    pub from: Option<NaiveDate>,
    /// Last day, included.
    pub to: Option<NaiveDate>,
    /// Replace an existing file.
    pub force: bool,
    /// Language of headings and of the names of tabs.
    pub lang: Lang,
}

impl Export {
    /// Whether a record happened within the days asked for; one without a moment only when no day was named.
    #[must_use]
    pub fn spans(&self, record: &Record) -> bool {
        let Some(at) = record.occurred_at() else {
            return self.from.is_none() && self.to.is_none();
        };
        let after = self.from.is_none_or(|from| at >= day_span(from).0);
        after && self.to.is_none_or(|to| at < day_span(to).1)
    }
}
