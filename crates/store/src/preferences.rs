//! What each person likes: language, theme, sizes; and what they answered, so that they are not asked again. Rows that
//! concern nobody else.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use crate::{Error, Reader, WriteTx};

impl Reader<'_> {
    /// A person's preferences by name.
    ///
    /// # Errors
    /// What the disk said.
    pub fn preferences(&self, user: &str) -> Result<BTreeMap<String, String>, Error> {
        read(self.conn(), user)
    }
}

pub(crate) fn read(conn: &Connection, user: &str) -> Result<BTreeMap<String, String>, Error> {
    let mut find = conn.prepare_cached("SELECT name, value FROM preference WHERE user = ?1")?;
    let rows = find.query_map([user], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

impl WriteTx<'_> {
    /// Sets a preference of the person at the desk.
    ///
    /// # Errors
    /// What the disk said.
    pub fn prefer(&self, name: &str, value: &str) -> Result<(), Error> {
        self.conn().execute(
            "INSERT OR REPLACE INTO preference (user, name, value) VALUES (?1, ?2, ?3)",
            params![self.ctx().actor.user, name, value],
        )?;
        Ok(())
    }
}
