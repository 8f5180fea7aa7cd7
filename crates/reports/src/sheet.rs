//! Sheets (CSV and XLSX) that cannot run: a cell that a spreadsheet would take for a formula is marked as text.

mod csv;
mod records;
mod xlsx;

use std::path::Path;

pub use self::csv::write_csv;
pub use self::records::{plain, tab};
pub use self::xlsx::write_xlsx;

/// Characters that XLSX allows in one cell.
pub const XLSX_CELL_CHARS_MAX: usize = 32_767;
/// Rows that XLSX allows in one sheet, the heading included.
pub const XLSX_ROWS_MAX: usize = 1_048_576;

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words, codes, moments.
    Text(String),
    /// A count or a measure.
    Number(f64),
}

/// A sheet: its name, its headings, its rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Name of the tab; 31 characters at most are kept.
    pub name: String,
    /// Headings.
    pub headings: Vec<String>,
    /// Rows, as wide as the headings.
    pub rows: Vec<Vec<Cell>>,
}

/// Why a sheet could not be written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The disk, or the folder, refused.
    #[error("the file could not be written")]
    File(#[from] std::io::Error),
    /// More rows than the format holds.
    #[error("more rows than a sheet holds")]
    TooManyRows,
    /// The writer of sheets failed.
    #[error("the sheet could not be made")]
    Sheet(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl Error {
    /// Stable code, the key of the sentence in the catalogues.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::File(source) if source.kind() == std::io::ErrorKind::StorageFull => "disk_full",
            Self::File(_) => "file_not_written",
            Self::TooManyRows => "too_many_rows",
            Self::Sheet(_) => "sheet_failed",
        }
    }
}

/// Marks a text that a spreadsheet would run: `= + - @`, their full-width forms, and the blanks that hide them.
#[must_use]
pub fn inert(text: &str) -> String {
    let first = text.chars().next();
    let runs = matches!(
        first,
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠')
    );
    let hidden = text.trim_start().starts_with(['=', '+', '-', '@']);
    if runs || hidden {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// Cuts a text that a cell cannot hold, and says so in the cell.
fn fitting(text: String) -> (String, bool) {
    /// Stands at the end of a text that was cut.
    const CUT: &str = " […]";
    if text.chars().count() <= XLSX_CELL_CHARS_MAX {
        return (text, false);
    }
    let kept: String = text
        .chars()
        .take(XLSX_CELL_CHARS_MAX - CUT.chars().count())
        .collect();
    (kept + CUT, true)
}

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// Rows, without headings.
    pub rows: usize,
    /// Texts too long for a cell: cut there, whole in CSV and JSON Lines.
    pub cut: usize,
}

/// Writes one file, by the ending of its name: `.xlsx` with every sheet, or `.csv` with the first.
///
/// # Errors
/// Any [`Error`].
pub fn write(path: &Path, sheets: &[Sheet]) -> Result<Written, Error> {
    if path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("xlsx"))
    {
        return write_xlsx(path, sheets);
    }
    let first = sheets.first().expect("a report has a sheet");
    write_csv(std::fs::File::create(path)?, first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_run_is_marked_as_text() {
        for formula in [
            "=1+1",
            "+509 3412",
            "-2",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            " =1",
            "\n+1",
            "＝1",
        ] {
            assert_eq!(inert(formula), format!("'{formula}"), "{formula:?}");
        }
        for plain in ["TAMARIN Dieusel", "1987", "a=b", "", "«=»"] {
            assert_eq!(inert(plain), plain);
        }
    }

    #[test]
    fn a_text_longer_than_a_cell_says_that_it_was_cut() {
        let (kept, cut) = fitting("é".repeat(XLSX_CELL_CHARS_MAX + 1));
        assert!(cut && kept.ends_with("[…]"));
        assert_eq!(kept.chars().count(), XLSX_CELL_CHARS_MAX);
        assert!(!fitting("é".repeat(XLSX_CELL_CHARS_MAX)).1);
    }

    #[test]
    fn disk_full_has_its_own_code() {
        let full = Error::from(std::io::Error::from(std::io::ErrorKind::StorageFull));
        assert_eq!(full.code(), "disk_full");
    }
}
