//! XLSX: one tab a sheet, headings frozen, every cell a text or a number, never a formula.

use std::path::Path;

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use super::{Cell, Error, Sheet, Written, XLSX_ROWS_MAX, fitting, inert};

/// Characters that the name of a tab may have.
const TAB_NAME_CHARS_MAX: usize = 31;

/// Writes every sheet into one file.
///
/// # Errors
/// Any [`Error`].
pub fn write_xlsx(path: &Path, sheets: &[Sheet]) -> Result<Written, Error> {
    let mut book = Workbook::new();
    let mut written = Written { rows: 0, cut: 0 };
    for sheet in sheets {
        if sheet.rows.len() >= XLSX_ROWS_MAX {
            return Err(Error::TooManyRows);
        }
        written.cut += fill(book.add_worksheet(), sheet).map_err(failed)?;
        written.rows += sheet.rows.len();
    }
    let bytes = book.save_to_buffer().map_err(failed)?;
    std::fs::write(path, bytes)?;
    Ok(written)
}

fn fill(tab: &mut Worksheet, sheet: &Sheet) -> Result<usize, XlsxError> {
    tab.set_name(tab_name(&sheet.name))?;
    tab.set_freeze_panes(1, 0)?;
    let bold = Format::new().set_bold();
    for (column, heading) in (0_u16..).zip(&sheet.headings) {
        tab.write_string_with_format(0, column, inert(heading), &bold)?;
    }
    let mut cut = 0;
    for (row, cells) in (1_u32..).zip(&sheet.rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            cut += usize::from(put(tab, row, column, cell)?);
        }
    }
    Ok(cut)
}

fn put(tab: &mut Worksheet, row: u32, column: u16, cell: &Cell) -> Result<bool, XlsxError> {
    match cell {
        Cell::Empty => Ok(false),
        Cell::Number(number) => tab.write_number(row, column, *number).map(|_| false),
        Cell::Text(text) => {
            let (text, cut) = fitting(inert(text));
            tab.write_string(row, column, text).map(|_| cut)
        }
    }
}

/// A tab's name: some signs are refused there, and it may not be longer than 31 characters.
fn tab_name(name: &str) -> String {
    let kept = name
        .chars()
        .filter(|sign| !"[]:*?/\\'".contains(*sign))
        .take(TAB_NAME_CHARS_MAX);
    let name: String = kept.collect();
    if name.is_empty() {
        "1".to_owned()
    } else {
        name
    }
}

fn failed(source: XlsxError) -> Error {
    match source {
        XlsxError::IoError(source) => Error::File(source),
        other => Error::Sheet(Box::new(other)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_book_of_sheets_is_written_and_counted() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("all.xlsx");
        let sheet = |name: &str, text: &str| Sheet {
            name: name.into(),
            headings: vec!["a".into(), "b".into()],
            rows: vec![
                vec![Cell::Text(text.into()), Cell::Number(1.0)],
                vec![Cell::Empty, Cell::Empty],
            ],
        };
        let long = "x".repeat(40_000);
        let sheets = [sheet("Garde à vue: [1]", "=1+1"), sheet("incident", &long)];
        assert_eq!(
            write_xlsx(&path, &sheets).unwrap(),
            Written { rows: 4, cut: 1 }
        );
        assert!(std::fs::read(&path).unwrap().starts_with(b"PK"));
    }

    #[test]
    fn an_unwritable_folder_is_told() {
        let sheets = [Sheet {
            name: "a".into(),
            headings: vec![],
            rows: vec![],
        }];
        let error = write_xlsx(Path::new("/nonexistent/folder/a.xlsx"), &sheets).unwrap_err();
        assert_eq!(error.code(), "file_not_written");
    }
}
