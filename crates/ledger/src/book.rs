//! The book: what `journal` asks of a durable store, answered from the tables.

use domain::id::{Hash, Identity, JournalId, Place};
use journal::{
    ids::{SignKey, Signature},
    shelf::{
        Head, Line, Placed, Scope, Shelf, ShelfError, ShelfResult, ShelfTx, StoredHave, Volume,
    },
};
use rusqlite::{Connection, OptionalExtension, params};

use crate::{Error, project, row, way};

mod have;
mod volume;

/// The tables behind one connection. Reads from the connection's snapshot, writes inside the caller's transaction.
#[derive(Clone, Copy)]
pub struct Book<'c> {
    pub(crate) conn: &'c Connection,
}

impl<'c> Book<'c> {
    /// The book on this connection, or on a transaction of it.
    #[must_use]
    pub fn new(conn: &'c Connection) -> Self {
        Self { conn }
    }

    fn line_row(&self, journal: &JournalId, line: u32) -> Result<Option<i64>, Error> {
        let mut find = self
            .conn
            .prepare_cached("SELECT n FROM line WHERE journal = ?1 AND line = ?2")?;
        Ok(find
            .query_row(params![journal.0, line], |row| row.get(0))
            .optional()?)
    }

    fn read_lines(&self, journal: &JournalId) -> Result<Vec<Line>, Error> {
        let mut find = self.conn.prepare_cached(
            "SELECT line, first, before, last, tip FROM line WHERE journal = ?1 ORDER BY line",
        )?;
        let lines = find.query_map([journal.0], |r| {
            Ok(Line {
                journal: *journal,
                line: r.get(0)?,
                first: row::number(r, 1)?,
                before: row::hash(r, 2)?,
                last: row::number(r, 3)?,
                tip: row::hash(r, 4)?,
            })
        })?;
        Ok(lines.collect::<Result<_, _>>()?)
    }

    fn read_link(
        &self,
        journal: &JournalId,
        line: u32,
        seq: u64,
    ) -> Result<Option<(Hash, Identity)>, Error> {
        let Some(line) = self.line_row(journal, line)? else {
            return Ok(None);
        };
        let mut find = self
            .conn
            .prepare_cached("SELECT hash, identity FROM entry WHERE n = ?1")?;
        Ok(find
            .query_row([key(line, seq)], |r| {
                Ok((row::hash(r, 0)?, row::identity(r, 1)?))
            })
            .optional()?)
    }

    fn read_entries(
        &self,
        line: i64,
        from: u64,
        to: u64,
        bytes_max: usize,
    ) -> Result<Vec<Placed>, Error> {
        let mut find = self.conn.prepare_cached(
            "SELECT n & 0xFFFFFFFFFF, hash, identity, bytes FROM entry WHERE n BETWEEN ?1 AND ?2 ORDER BY n",
        )?;
        let mut rows = find.query([key(line, from), key(line, to)])?;
        let (mut taken, mut bytes) = (Vec::new(), 0);
        while let Some(r) = rows.next()? {
            let placed = Placed {
                seq: row::number(r, 0)?,
                hash: row::hash(r, 1)?,
                identity: row::identity(r, 2)?,
                bytes: r.get(3)?,
            };
            bytes += placed.bytes.len();
            taken.push(placed);
            if bytes >= bytes_max {
                break;
            }
        }
        Ok(taken)
    }

    fn read_heads(&self, line: i64, from: u64, to: u64) -> Result<Vec<Head>, Error> {
        let mut find = self.conn.prepare_cached(
            "SELECT seq, signature FROM head WHERE line = ?1 AND seq BETWEEN ?2 AND ?3 ORDER BY seq",
        )?;
        let heads = find.query_map(params![line, from.cast_signed(), to.cast_signed()], |r| {
            Ok(Head {
                seq: row::number(r, 0)?,
                signature: Signature(r.get::<_, row::Bytes<64>>(1)?.0),
            })
        })?;
        Ok(heads.collect::<Result<_, _>>()?)
    }

    fn write_line(&self, journal: &JournalId, first: u64, before: &Hash) -> Result<Line, Error> {
        let next = "SELECT coalesce(max(line) + 1, 0) FROM line WHERE journal = ?1";
        let line = self.conn.query_row(next, [journal.0], |r| r.get(0))?;
        let last = first - 1;
        self.conn.execute(
            "INSERT INTO line (journal, line, first, before, last, tip) VALUES (?1, ?2, ?3, ?4, ?5, ?4)",
            params![journal.0, line, first.cast_signed(), before.0, last.cast_signed()],
        )?;
        Ok(Line {
            journal: *journal,
            line,
            first,
            before: *before,
            last,
            tip: *before,
        })
    }

    fn write_entries(&self, line: &Line, entries: &[Placed]) -> Result<(), Error> {
        let row = self
            .line_row(&line.journal, line.line)?
            .ok_or(Error::Row("line"))?;
        let mut insert = self.conn.prepare_cached(
            "INSERT INTO entry (n, hash, identity, record, bytes) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?;
        project::note_fresh(self.conn)?;
        let mut fresh = self
            .conn
            .prepare_cached("INSERT INTO temp.fresh (n) VALUES (?1)")?;
        for placed in entries {
            // What does not read is kept and carried all the same, as part of the chain; it is no record's.
            let record = journal::entry::decode(&placed.bytes)
                .ok()
                .and_then(|entry| entry.record);
            let n = key(row, placed.seq);
            insert.execute(params![
                n,
                placed.hash.0,
                placed.identity.0,
                record,
                placed.bytes,
            ])?;
            if let Some(record) = record {
                way::to_entry(self.conn, &record, n)?;
            }
            fresh.execute([n])?;
        }
        if let Some(tip) = entries.last() {
            self.conn
                .prepare_cached("UPDATE line SET last = ?2, tip = ?3 WHERE n = ?1")?
                .execute(params![row, tip.seq.cast_signed(), tip.hash.0])?;
        }
        Ok(())
    }

    fn write_head(&self, line: i64, head: &Head) -> Result<(), Error> {
        self.conn
            .prepare_cached(
                "INSERT INTO head (line, seq, signature) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
            )?
            .execute(params![line, head.seq.cast_signed(), head.signature.0])?;
        Ok(())
    }
}

/// Where an entry is stored: numbers stay far below 2^40.
fn key(line: i64, seq: u64) -> i64 {
    (line << SEQ_BITS) + seq.min((1 << SEQ_BITS) - 1).cast_signed()
}

/// Bits of an entry's key that hold its number.
const SEQ_BITS: u32 = 40;

impl Shelf for Book<'_> {
    fn volumes(&self, scope: &Scope) -> ShelfResult<Vec<Volume>> {
        let mut all = self.read_volumes(None)?;
        all.retain(|volume| scope.holds(&volume.base));
        Ok(all)
    }

    fn volume(&self, journal: &JournalId) -> ShelfResult<Vec<Volume>> {
        Ok(self.read_volumes(Some(journal))?)
    }

    fn lines(&self, journal: &JournalId) -> ShelfResult<Vec<Line>> {
        Ok(self.read_lines(journal)?)
    }

    fn link(
        &self,
        journal: &JournalId,
        line: u32,
        seq: u64,
    ) -> ShelfResult<Option<(Hash, Identity)>> {
        Ok(self.read_link(journal, line, seq)?)
    }

    fn entries(
        &self,
        journal: &JournalId,
        line: u32,
        from: u64,
        to: u64,
        bytes_max: usize,
    ) -> ShelfResult<Vec<Placed>> {
        match self.line_row(journal, line)? {
            Some(row) => Ok(self.read_entries(row, from, to, bytes_max)?),
            None => Ok(Vec::new()),
        }
    }

    fn heads(&self, journal: &JournalId, line: u32, from: u64, to: u64) -> ShelfResult<Vec<Head>> {
        match self.line_row(journal, line)? {
            Some(row) => Ok(self.read_heads(row, from, to)?),
            None => Ok(Vec::new()),
        }
    }

    fn haves(&self, signer: &SignKey) -> ShelfResult<Vec<StoredHave>> {
        Ok(self.read_haves(signer)?)
    }

    fn counter(&self, own: &JournalId, scope: &Scope) -> ShelfResult<u64> {
        Ok(self.read_counter(own, scope)?)
    }
}

impl ShelfTx for Book<'_> {
    fn lock(&mut self, _journals: &[JournalId]) -> ShelfResult<()> {
        Ok(())
    }

    fn put_volume(&mut self, volume: &Volume) -> ShelfResult<()> {
        Ok(self.write_volume(volume)?)
    }

    fn open_line(&mut self, journal: &JournalId, first: u64, before: &Hash) -> ShelfResult<Line> {
        Ok(self.write_line(journal, first, before)?)
    }

    fn append(&mut self, line: &Line, entries: &[Placed]) -> ShelfResult<()> {
        Ok(self.write_entries(line, entries)?)
    }

    fn put_head(&mut self, journal: &JournalId, line: u32, head: &Head) -> ShelfResult<()> {
        let row = self
            .line_row(journal, line)?
            .ok_or(Error::Row("line"))
            .map_err(ShelfError::from)?;
        Ok(self.write_head(row, head)?)
    }

    fn put_have(&mut self, have: &StoredHave) -> ShelfResult<()> {
        Ok(self.write_have(have)?)
    }

    fn drop_have(&mut self, signer: &SignKey, journal: &JournalId) -> ShelfResult<()> {
        Ok(self.forget_have(signer, journal)?)
    }

    fn bump(&mut self, own: &JournalId, scope: &Scope) -> ShelfResult<u64> {
        Ok(self.next_counter(own, scope)?)
    }

    fn quarantine(&mut self, after: &Place, run: &[u8], code: &str) -> ShelfResult<()> {
        Ok(self.set_aside(after, run, code)?)
    }
}
