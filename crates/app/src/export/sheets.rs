//! Records as sheets: CSV with codes for machines, XLSX with words for people.

use std::collections::BTreeMap;
use std::path::Path;

use domain::record::Record;
use reports::sheet::{Sheet, plain, tab, write_csv, write_xlsx};

use super::{Export, Format, From, create, each};
use crate::fault::Fault;

/// Writes the sheets; gives the number of records, and of texts that were cut.
pub(super) fn write(from: &From<'_>, what: &Export, out: &Path) -> Result<(usize, usize), Fault> {
    let mut kinds: BTreeMap<String, Vec<Record>> = BTreeMap::new();
    each(from, what, |record| {
        kinds.entry(record.kind.clone()).or_default().push(record);
        Ok(())
    })?;
    let file = create(out)?;
    let written = match what.format {
        Format::Xlsx => {
            let named = kinds
                .iter()
                .map(|(kind, records)| tab(kind, records, what.lang));
            let mut sheets: Vec<Sheet> = named.collect();
            if sheets.is_empty() {
                sheets.push(tab(
                    what.kind.as_deref().unwrap_or("incident"),
                    &[],
                    what.lang,
                ));
            }
            drop(file);
            write_xlsx(out, &sheets)
        }
        _ => {
            let all: Vec<&Record> = kinds.values().flatten().collect();
            write_csv(file, &plain(&all, what.kind.as_deref()))
        }
    };
    let written = written.map_err(|error| Fault::new(error.code()))?;
    Ok((written.rows, written.cut))
}
