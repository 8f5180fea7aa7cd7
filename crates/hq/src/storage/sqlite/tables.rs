//! Headquarters' own tables in SQLite.

use domain::id::{Hash, JournalId, Place};
use journal::ids::{SealKey, SignKey};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::{
    Error,
    storage::{Contact, Device, Enrolment, Stage, Tables},
};

/// The tables behind one connection.
#[derive(Clone, Copy)]
pub(super) struct SqliteTables<'c>(pub(super) &'c Connection);

const ENROLMENT: &str = "SELECT id, secret, base, approved, made_ms, used_by FROM enrolment";
const DEVICE: &str = "SELECT sign_key, seal_key, journal, enrolment, base, standing, record, \
                      claimed_ms, approved_ms, revoked_ms FROM device";

impl Tables for SqliteTables<'_> {
    fn setting(&self, name: &str) -> Result<Option<Vec<u8>>, Error> {
        let sql = "SELECT value FROM setting WHERE name = ?1";
        let mut find = self.0.prepare_cached(sql)?;
        Ok(find.query_row([name], |row| row.get(0)).optional()?)
    }

    fn put_setting(&mut self, name: &str, value: &[u8]) -> Result<(), Error> {
        let sql = "INSERT INTO setting (name, value) VALUES (?1, ?2) \
                   ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        self.0.prepare_cached(sql)?.execute(params![name, value])?;
        Ok(())
    }

    fn enrolment(&self, id: &str) -> Result<Option<Enrolment>, Error> {
        let mut find = self
            .0
            .prepare_cached(&format!("{ENROLMENT} WHERE id = ?1"))?;
        Ok(find.query_row([id], enrolment).optional()?)
    }

    fn enrolments(&self) -> Result<Vec<Enrolment>, Error> {
        let mut find = self
            .0
            .prepare(&format!("{ENROLMENT} ORDER BY made_ms, id"))?;
        let rows = find.query_map([], enrolment)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn put_enrolment(&mut self, e: &Enrolment) -> Result<(), Error> {
        self.0.execute(
            "INSERT OR REPLACE INTO enrolment (id, secret, base, approved, made_ms, used_by) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                e.id,
                e.secret,
                e.base,
                e.approved,
                e.made_ms,
                e.used_by.map(|key| key.0)
            ],
        )?;
        Ok(())
    }

    fn device(&self, sign_key: &SignKey) -> Result<Option<Device>, Error> {
        let mut find = self
            .0
            .prepare_cached(&format!("{DEVICE} WHERE sign_key = ?1"))?;
        Ok(find.query_row([sign_key.0], device).optional()?)
    }

    fn devices(&self) -> Result<Vec<Device>, Error> {
        let mut find = self
            .0
            .prepare(&format!("{DEVICE} ORDER BY claimed_ms, enrolment"))?;
        let rows = find.query_map([], device)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn put_device(&mut self, d: &Device) -> Result<(), Error> {
        self.0.execute(
            "INSERT OR REPLACE INTO device (sign_key, seal_key, journal, enrolment, base, standing, \
             record, claimed_ms, approved_ms, revoked_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            params![
                d.sign_key.0,
                d.seal_key.0,
                d.journal.0,
                d.enrolment,
                d.base,
                d.stage.code(),
                d.record,
                d.claimed_ms,
                d.approved_ms,
                d.revoked_ms,
            ],
        )?;
        Ok(())
    }

    fn last_good(&self, journal: &JournalId) -> Result<Option<Place>, Error> {
        let sql = "SELECT seq, hash FROM last_good WHERE journal = ?1";
        let mut find = self.0.prepare_cached(sql)?;
        let place = find.query_row([journal.0], |row| {
            Ok(Place {
                journal: *journal,
                seq: row.get::<_, i64>(0)?.cast_unsigned(),
                hash: Hash(row.get(1)?),
            })
        });
        Ok(place.optional()?)
    }

    fn put_last_good(&mut self, place: &Place) -> Result<(), Error> {
        self.0.execute(
            "INSERT OR REPLACE INTO last_good (journal, seq, hash) VALUES (?1, ?2, ?3)",
            params![place.journal.0, place.seq.cast_signed(), place.hash.0],
        )?;
        Ok(())
    }

    fn contacts(&self) -> Result<Vec<Contact>, Error> {
        let mut find = self.0.prepare(
            "SELECT sign_key, at_ms, protocol, exchanges, bytes_in, bytes_out FROM contact",
        )?;
        let rows = find.query_map([], contact)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn add_contact(&mut self, c: &Contact) -> Result<(), Error> {
        self.0
            .prepare_cached(include_str!("add_contact.sql"))?
            .execute(params![
                c.sign_key.0,
                c.at_ms,
                c.protocol.cast_signed(),
                c.exchanges.cast_signed(),
                c.bytes_in.cast_signed(),
                c.bytes_out.cast_signed(),
            ])?;
        Ok(())
    }
}

fn enrolment(row: &Row<'_>) -> rusqlite::Result<Enrolment> {
    Ok(Enrolment {
        id: row.get(0)?,
        secret: row.get(1)?,
        base: row.get(2)?,
        approved: row.get(3)?,
        made_ms: row.get(4)?,
        used_by: row.get::<_, Option<[u8; 32]>>(5)?.map(SignKey),
    })
}

fn device(row: &Row<'_>) -> rusqlite::Result<Device> {
    let stage: String = row.get(5)?;
    Ok(Device {
        sign_key: SignKey(row.get(0)?),
        seal_key: SealKey(row.get(1)?),
        journal: JournalId(row.get(2)?),
        enrolment: row.get(3)?,
        base: row.get(4)?,
        stage: Stage::from_code(&stage).expect("the table takes no other word"),
        record: row.get(6)?,
        claimed_ms: row.get(7)?,
        approved_ms: row.get(8)?,
        revoked_ms: row.get(9)?,
    })
}

fn contact(row: &Row<'_>) -> rusqlite::Result<Contact> {
    Ok(Contact {
        sign_key: SignKey(row.get(0)?),
        at_ms: row.get(1)?,
        protocol: row.get::<_, i64>(2)?.cast_unsigned(),
        exchanges: row.get::<_, i64>(3)?.cast_unsigned(),
        bytes_in: row.get::<_, i64>(4)?.cast_unsigned(),
        bytes_out: row.get::<_, i64>(5)?.cast_unsigned(),
    })
}
