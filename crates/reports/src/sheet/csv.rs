//! CSV: UTF-8, commas, quotes where needed, lines ended by CR LF (RFC 4180).

use std::io::Write;

use super::{Cell, Error, Sheet, Written, inert};

/// Writes one sheet.
///
/// # Errors
/// [`Error::File`] or [`Error::Sheet`].
pub fn write_csv(out: impl Write, sheet: &Sheet) -> Result<Written, Error> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(out);
    writer
        .write_record(sheet.headings.iter().map(|name| inert(name)))
        .map_err(failed)?;
    for row in &sheet.rows {
        writer.write_record(row.iter().map(plain)).map_err(failed)?;
    }
    writer.flush()?;
    Ok(Written {
        rows: sheet.rows.len(),
        cut: 0,
    })
}

fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => inert(text),
        Cell::Number(number) => number.to_string(),
    }
}

fn failed(source: csv::Error) -> Error {
    match source.into_kind() {
        csv::ErrorKind::Io(source) => Error::File(source),
        other => Error::Sheet(format!("{other:?}").into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_out_quoted_and_inert() {
        let sheet = Sheet {
            name: "person".into(),
            headings: vec!["family_name".into(), "age".into(), "note".into()],
            rows: vec![
                vec![
                    Cell::Text("TAMARIN, \"Dieusel\"".into()),
                    Cell::Number(39.0),
                    Cell::Empty,
                ],
                vec![
                    Cell::Text("=cmd|' /C calc'!A0".into()),
                    Cell::Number(-2.0),
                    Cell::Text("a\nb".into()),
                ],
            ],
        };
        let mut out = Vec::new();
        assert_eq!(
            write_csv(&mut out, &sheet).unwrap(),
            Written { rows: 2, cut: 0 }
        );
        let expected = "family_name,age,note\r\n\"TAMARIN, \"\"Dieusel\"\"\",39,\r\n'=cmd|' /C calc'!A0,-2,\"a\nb\"\r\n";
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }

    #[test]
    fn a_full_disk_is_told() {
        struct Full;
        impl Write for Full {
            fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
                Err(std::io::ErrorKind::StorageFull.into())
            }
            fn flush(&mut self) -> std::io::Result<()> {
                Ok(())
            }
        }
        let sheet = Sheet {
            name: "x".into(),
            headings: vec!["a".into()],
            rows: vec![],
        };
        assert_eq!(write_csv(Full, &sheet).unwrap_err().code(), "disk_full");
    }
}
