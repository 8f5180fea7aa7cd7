//! Who this machine is: one row inside the encrypted database.

use domain::id::JournalId;
use journal::keys::{DeviceKeys, SealPair, SignPair};
use rusqlite::{Connection, OptionalExtension, params};
use zeroize::Zeroizing;

use crate::Error;

/// The device of this register.
#[derive(Debug, Clone)]
pub struct Device {
    /// Its id.
    pub id: String,
    /// Code of its base.
    pub base: String,
    /// Its two pairs.
    pub keys: DeviceKeys,
    /// The volume it writes.
    pub journal: JournalId,
    /// The database file as it was known when the volume was opened; empty where the disk keeps no such thing.
    pub(crate) file_identity: String,
}

impl Device {
    pub(crate) fn read(conn: &Connection) -> Result<Option<Self>, Error> {
        let sql = "SELECT id, base, sign_secret, seal_secret, journal, file_identity FROM device";
        let row = conn.query_row(sql, [], |row| {
            let (sign, seal) = (secret(row, 2)?, secret(row, 3)?);
            Ok(Self {
                id: row.get(0)?,
                base: row.get(1)?,
                keys: DeviceKeys {
                    sign: SignPair::from_secret(&sign),
                    seal: SealPair::from_secret(&seal),
                },
                journal: JournalId(row.get(4)?),
                file_identity: row.get(5)?,
            })
        });
        Ok(row.optional()?)
    }

    pub(crate) fn insert(&self, conn: &Connection) -> Result<(), Error> {
        conn.execute(
            "INSERT INTO device (one, id, base, sign_secret, seal_secret, journal, file_identity)
             VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                self.id,
                self.base,
                *self.keys.sign.secret(),
                *self.keys.seal.secret(),
                self.journal.0,
                self.file_identity,
            ],
        )?;
        Ok(())
    }

    /// Notes which volume is written from now on, and in which file.
    pub(crate) fn moved(&self, conn: &Connection) -> Result<(), Error> {
        conn.execute(
            "UPDATE device SET journal = ?1, file_identity = ?2",
            params![self.journal.0, self.file_identity],
        )?;
        Ok(())
    }
}

fn secret(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Zeroizing<[u8; 32]>> {
    row.get::<_, [u8; 32]>(column).map(Zeroizing::new)
}
