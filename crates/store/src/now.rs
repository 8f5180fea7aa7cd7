//! What this register knows of the hour.

use domain::custody::{Now, Readings};
use journal::ctx::Ctx;

use crate::{Error, Store, write::bearings};

impl Store {
    /// The present: the latest of the system's clock, the register's own entries and headquarters' word.
    ///
    /// # Errors
    /// What the disk said.
    pub fn now(&self, ctx: &Ctx<'_>) -> Result<Now, Error> {
        let bearings = bearings(&self.session.reader, &self.session.hand)?;
        let readings = Readings {
            system: ctx.clock.now().to_utc(),
            heartbeat: None,
            journals: bearings.last_sure.map(|at| at.to_utc()),
            headquarters: bearings.headquarters.map(|at| at.to_utc()),
        };
        Ok(readings.now())
    }
}
