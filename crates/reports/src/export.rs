//! What an export is asked for, the same at a base and at headquarters.

use std::path::Path;

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

/// Why no file can be written at a place, seen before anything is read for it: `not_a_file`, `file_exists` unless it is
/// to be replaced, `folder_missing`, `not_a_folder`.
#[must_use]
pub fn obstacle(out: &Path, replace: bool) -> Option<&'static str> {
    let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty());
    match folder {
        // A whole file takes the place of the old one: a device or a pipe would be gone.
        _ if out.exists() && !out.is_file() => Some("not_a_file"),
        _ if out.exists() => (!replace).then_some("file_exists"),
        Some(folder) if !folder.exists() => Some("folder_missing"),
        Some(folder) if !folder.is_dir() => Some("not_a_folder"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_where_nothing_can_be_written_is_seen_beforehand() {
        let home = tempfile::tempdir().unwrap();
        let at = |name: &str| home.path().join(name);
        std::fs::write(at("there"), "x").unwrap();
        assert_eq!(obstacle(&at("new"), false), None);
        assert_eq!(obstacle(Path::new("new-in-this-folder"), false), None);
        assert_eq!(obstacle(&at("there"), false), Some("file_exists"));
        assert_eq!(obstacle(&at("there"), true), None);
        assert_eq!(obstacle(home.path(), true), Some("not_a_file"));
        #[cfg(unix)]
        assert_eq!(obstacle(Path::new("/dev/null"), true), Some("not_a_file"));
        assert_eq!(obstacle(&at("no/new"), false), Some("folder_missing"));
        assert_eq!(obstacle(&at("there/new"), false), Some("not_a_folder"));
    }
}
