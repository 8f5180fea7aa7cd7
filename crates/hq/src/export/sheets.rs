//! Records as sheets, in memory once: a sheet has columns for all of its rows.

use std::{collections::BTreeMap, path::Path};

use domain::record::Record;
use reports::sheet::{Sheet, plain, tab, write_csv, write_xlsx};

use super::{Export, Format, create, each};
use crate::{Error, storage::Desk};

/// Writes the sheets; gives the number of records.
pub(super) fn write(desk: &dyn Desk, what: &Export, out: &Path) -> Result<u64, Error> {
    let mut kinds: BTreeMap<String, Vec<Record>> = BTreeMap::new();
    let records = each(desk, what, &mut |record| {
        kinds.entry(record.kind.clone()).or_default().push(record);
        Ok(())
    })?;
    let file = create(out)?;
    if what.format == Format::Xlsx {
        let named = |(kind, records): (&String, &Vec<Record>)| tab(kind, records, what.lang);
        let mut sheets: Vec<Sheet> = kinds.iter().map(named).collect();
        if sheets.is_empty() {
            sheets.push(tab(
                what.kind.as_deref().unwrap_or("incident"),
                &[],
                what.lang,
            ));
        }
        drop(file);
        write_xlsx(out, &sheets)?;
    } else {
        let all: Vec<&Record> = kinds.values().flatten().collect();
        write_csv(file, &plain(&all, what.kind.as_deref()))?;
    }
    Ok(records)
}
