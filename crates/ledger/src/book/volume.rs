//! Volumes as rows: what the first entry of each journal said.

use domain::id::{JournalId, Place};
use journal::volume::{Opening, Volume};
use rusqlite::{Row, params};

use super::Book;
use crate::{Error, row};

const READ: &str = include_str!("../sql/volumes.sql");
const WRITE: &str = include_str!("../sql/put_volume.sql");

impl Book<'_> {
    /// Volumes of one journal, or all, sorted by place.
    pub(super) fn read_volumes(&self, journal: Option<&JournalId>) -> Result<Vec<Volume>, Error> {
        let mut find = self.conn.prepare_cached(READ)?;
        let rows = find.query_map([journal.map(|j| j.0)], |r| Ok(volume(r)))?;
        rows.collect::<Result<Result<Vec<_>, _>, _>>()?
    }

    pub(super) fn write_volume(&self, volume: &Volume) -> Result<(), Error> {
        let opening = Opening {
            base: volume.base.clone(),
            device: volume.device.clone(),
            sign_key: volume.sign_key,
            seal_key: volume.seal_key,
            cause: volume.cause,
            parent: volume.parent,
        };
        self.conn.prepare_cached(WRITE)?.execute(params![
            volume.place.journal.0,
            volume.place.hash.0,
            volume.base,
            volume.device,
            serde_json::to_string(&opening).expect("an opening has JSON"),
        ])?;
        Ok(())
    }
}

fn volume(r: &Row<'_>) -> Result<Volume, Error> {
    let opening = r.get::<_, String>(2)?;
    let opening: Opening = serde_json::from_str(&opening).map_err(|_| Error::Row("volume"))?;
    Ok(Volume {
        place: Place {
            journal: row::journal(r, 0)?,
            seq: 1,
            hash: row::hash(r, 1)?,
        },
        base: opening.base,
        device: opening.device,
        sign_key: opening.sign_key,
        seal_key: opening.seal_key,
        cause: opening.cause,
        parent: opening.parent,
    })
}
