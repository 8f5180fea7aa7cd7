//! What this machine knows of the hour: its clock, what its steady clock counted, its journals, headquarters.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use domain::custody::{Heartbeat, Now, Readings};
use journal::{
    ctx::Ctx,
    shelf::{Scope, Shelf},
};
use ledger::Book;
use rusqlite::Connection;

use crate::{Error, Reader, Store, session::last_sure};

/// The hour as it was once known, and the steady clock then.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Beat {
    at: DateTime<Utc>,
    steady: Duration,
}

impl Store {
    /// The present: the latest of everything that can know it.
    ///
    /// # Errors
    /// What the disk said.
    pub fn now(&self, ctx: &Ctx<'_>) -> Result<Now, Error> {
        Ok(self.readings(ctx)?.now())
    }

    /// Everything this machine knows of the hour. Each call is a heartbeat for the next one.
    ///
    /// # Errors
    /// What the disk said.
    fn readings(&self, ctx: &Ctx<'_>) -> Result<Readings, Error> {
        let reader = self.read()?;
        let steady = ctx.clock.monotonic();
        let heartbeat = self.session.beat.get().map(|beat| Heartbeat {
            at: beat.at,
            since: TimeDelta::from_std(steady.saturating_sub(beat.steady)).unwrap_or_default(),
        });
        let readings = Readings {
            system: ctx.clock.now().to_utc(),
            heartbeat,
            journals: latest_wall(reader.conn())?,
            headquarters: headquarters_time(reader.conn())?,
        };
        let at = readings.now().counted();
        self.session.beat.set(Some(Beat { at, steady }));
        Ok(readings)
    }
}

impl Reader<'_> {
    /// The last time that headquarters signed; none before the first exchange.
    ///
    /// # Errors
    /// What the disk said.
    pub fn headquarters_hour(&self) -> Result<Option<DateTime<Utc>>, Error> {
        headquarters_time(self.conn())
    }
}

/// The latest clock reading, not doubted by its own machine, at the end of any journal held here.
fn latest_wall(conn: &Connection) -> Result<Option<DateTime<Utc>>, Error> {
    let book = Book::new(conn);
    let mut latest = None;
    for volume in book.volumes(&Scope::All).map_err(journal::Error::from)? {
        for line in book
            .lines(&volume.journal())
            .map_err(journal::Error::from)?
        {
            let wall = last_sure(&book, &line)?.map(|wall| wall.to_utc());
            latest = latest.max(wall);
        }
    }
    Ok(latest)
}

/// The last time that headquarters signed; none before the first exchange.
pub(crate) fn headquarters_time(conn: &Connection) -> Result<Option<DateTime<Utc>>, Error> {
    let mut find = conn.prepare_cached("SELECT hq_time_ms FROM device")?;
    let ms = find.query_row([], |row| row.get::<_, i64>(0))?;
    Ok((ms > 0)
        .then(|| DateTime::from_timestamp_millis(ms))
        .flatten())
}
