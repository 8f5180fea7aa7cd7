//! The writer's own hand: appends to its own volume, moves the chain and the clock, signs heads when they are due.

use chrono::{Datelike, Timelike};
use domain::{
    entry::{Entry, Fields, Hlc, Op},
    id::{Hash, Identity, Identity16, JournalId, Place},
    sealed::hide,
};
use std::collections::BTreeMap;

use crate::{
    Error, chain,
    ctx::Ctx,
    entry,
    head::{self, BYTES_BETWEEN_HEADS, ENTRIES_BETWEEN_HEADS},
    hlc,
    ids::SealKey,
    keys::SignPair,
    sealed,
    shelf::{Line, Placed, Shelf, ShelfTx},
    volume::{KIND, Opening, Volume, before_first},
};

/// What is to be written; everything else of the entry comes with the writing.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// What the entry does.
    pub op: Op,
    /// Kind of the record.
    pub kind: String,
    /// The record's id, for acts on a record.
    pub record: Option<String>,
    /// The fields set.
    pub set: Fields,
    /// Per field, the entries whose values are replaced.
    pub was: BTreeMap<String, Vec<Identity16>>,
    /// The reason given.
    pub why: Option<String>,
    /// Who alone may read what is not in clear; nobody in particular when the entry is open.
    pub readers: Vec<SealKey>,
}

impl Draft {
    /// An act on a record, with nothing set yet.
    #[must_use]
    pub fn of(op: Op, kind: &str, record: &str) -> Self {
        Self {
            record: Some(record.into()),
            ..Self::of_journal(op)
        }
        .kind(kind)
    }

    /// An act on the journal itself.
    #[must_use]
    pub fn of_journal(op: Op) -> Self {
        Self {
            op,
            kind: KIND.into(),
            record: None,
            set: Fields::new(),
            was: BTreeMap::new(),
            why: None,
            readers: Vec::new(),
        }
    }

    fn kind(mut self, kind: &str) -> Self {
        self.kind = kind.into();
        self
    }

    /// With these fields.
    #[must_use]
    pub fn set(mut self, set: Fields) -> Self {
        self.set = set;
        self
    }
}

/// An entry that was written.
#[derive(Debug, Clone, PartialEq)]
pub struct Written {
    /// Where it stands.
    pub place: Place,
    /// Its identity.
    pub identity: Identity,
    /// What it says.
    pub entry: Entry,
}

/// The end of the writer's own volume. It lives as long as the transaction's outcome is the one it has seen: after a
/// rollback, open it again.
#[derive(Debug, Clone)]
pub struct Pen {
    line: Line,
    last: Hlc,
    unsigned_entries: u64,
    unsigned_bytes: usize,
}

impl Pen {
    /// Takes the pen up at the end of the own volume, whose entries are line 0 of their journal: this store began it.
    /// `seen` is the latest remote clock value adopted.
    ///
    /// # Errors
    /// When the shelf fails, or [`Error::Damaged`] when the volume has no entry here.
    pub fn take(
        shelf: &(impl Shelf + ?Sized),
        journal: &JournalId,
        seen: Hlc,
    ) -> Result<Self, Error> {
        let lines = shelf.lines(journal)?;
        let line = lines
            .into_iter()
            .find(|line| line.line == 0 && line.first == 1);
        let line = line.ok_or(Error::Damaged("no own volume"))?;
        let last = shelf.entries(journal, 0, line.last, line.last, 0)?;
        let last = last.first().ok_or(Error::Damaged("no own volume"))?;
        let last = entry::decode(&last.bytes)?.hlc.max(seen);
        let signed = shelf
            .heads(journal, 0, 1, line.last)?
            .last()
            .map_or(0, |head| head.seq);
        let unsigned = shelf.entries(journal, 0, signed + 1, line.last, BYTES_BETWEEN_HEADS)?;
        let unsigned_bytes = unsigned.iter().map(|entry| entry.bytes.len()).sum();
        Ok(Self {
            unsigned_entries: line.last - signed,
            unsigned_bytes,
            line,
            last,
        })
    }

    /// Opens a volume: writes and signs its first entry. `seen` as in [`Pen::take`], and past the parent's clock.
    ///
    /// # Errors
    /// When the shelf fails.
    pub fn open(
        ctx: &Ctx<'_>,
        shelf: &mut (impl ShelfTx + ?Sized),
        pair: &SignPair,
        opening: &Opening,
        doubtful: bool,
        seen: Hlc,
    ) -> Result<(Self, Written), Error> {
        let journal = JournalId(ctx.random());
        let before = before_first(journal);
        let line = Line {
            journal,
            line: 0,
            first: 1,
            before: before.hash,
            last: 0,
            tip: before.hash,
        };
        let mut pen = Self {
            line,
            last: seen,
            unsigned_entries: 0,
            unsigned_bytes: 0,
        };
        let draft = Draft::of_journal(Op::Volume).set(opening.fields());
        let (placed, written) = pen.form(ctx, draft, doubtful)?;
        shelf.put_volume(&Volume::read(journal, &placed)?)?;
        pen.line = shelf.open_line(&journal, 1, &before.hash)?;
        pen.put(shelf, pair, placed, written.entry.hlc)?;
        pen.sign_tip(shelf, pair)?;
        Ok((pen, written))
    }

    /// Appends one entry, and signs a head when one is due.
    ///
    /// # Errors
    /// When the shelf fails, or the entry is too large or holds what no entry may hold.
    pub fn write(
        &mut self,
        ctx: &Ctx<'_>,
        shelf: &mut (impl ShelfTx + ?Sized),
        pair: &SignPair,
        draft: Draft,
        doubtful: bool,
    ) -> Result<Written, Error> {
        let (placed, written) = self.form(ctx, draft, doubtful)?;
        self.put(shelf, pair, placed, written.entry.hlc)?;
        Ok(written)
    }

    /// Signs the tip unless it is signed: before sending, at backup, at day's end.
    ///
    /// # Errors
    /// When the shelf fails.
    pub fn sign_tip(
        &mut self,
        shelf: &mut (impl ShelfTx + ?Sized),
        pair: &SignPair,
    ) -> Result<(), Error> {
        if self.unsigned_entries > 0 {
            shelf.put_head(
                &self.line.journal,
                self.line.line,
                &head::sign(pair, &self.tip()),
            )?;
            (self.unsigned_entries, self.unsigned_bytes) = (0, 0);
        }
        Ok(())
    }

    /// Follows a remote clock, within bounds.
    pub fn adopt(&mut self, ctx: &Ctx<'_>, remote: Hlc) {
        self.last = hlc::adopt(self.last, remote, hlc::millis(&ctx.clock.now()));
    }

    /// The last place written.
    #[must_use]
    pub fn tip(&self) -> Place {
        Place {
            journal: self.line.journal,
            seq: self.line.last,
            hash: self.line.tip,
        }
    }

    /// The latest clock value used or adopted.
    #[must_use]
    pub fn clock(&self) -> Hlc {
        self.last
    }

    fn form(
        &self,
        ctx: &Ctx<'_>,
        draft: Draft,
        doubtful: bool,
    ) -> Result<(Placed, Written), Error> {
        use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
        let wall = wall(ctx);
        let mut entry = Entry {
            journal: self.line.journal,
            op: draft.op,
            kind: draft.kind,
            record: draft.record,
            schema: domain::SCHEMA,
            hlc: hlc::tick(self.last, hlc::millis(&ctx.clock.now())),
            wall,
            doubtful,
            by: ctx.actor.user.clone(),
            set: draft.set,
            was: draft.was,
            why: draft.why,
            salt: URL_SAFE_NO_PAD.encode(ctx.random::<{ entry::SALT_BYTES }>()),
            seal: None,
        };
        if !draft.readers.is_empty() {
            let content = hide(&mut entry);
            sealed::seal(ctx.rng, &mut entry, &content, &draft.readers)?;
        }
        let (bytes, identity) = entry::encode(&entry)?;
        let (seq, hash) = (self.line.last + 1, chain::link(&self.line.tip, &identity));
        let place = Place {
            journal: self.line.journal,
            seq,
            hash,
        };
        Ok((
            Placed {
                seq,
                hash,
                identity,
                bytes,
            },
            Written {
                place,
                identity,
                entry,
            },
        ))
    }

    fn put(
        &mut self,
        shelf: &mut (impl ShelfTx + ?Sized),
        pair: &SignPair,
        placed: Placed,
        at: Hlc,
    ) -> Result<(), Error> {
        let (seq, hash): (u64, Hash) = (placed.seq, placed.hash);
        self.unsigned_entries += 1;
        self.unsigned_bytes += placed.bytes.len();
        self.last = at;
        shelf.append(&self.line, &[placed])?;
        (self.line.last, self.line.tip) = (seq, hash);
        if self.unsigned_entries >= ENTRIES_BETWEEN_HEADS
            || self.unsigned_bytes >= BYTES_BETWEEN_HEADS
        {
            self.sign_tip(shelf, pair)?;
        }
        Ok(())
    }
}

/// The wall in whole seconds, within the years that RFC 3339 can write.
fn wall(ctx: &Ctx<'_>) -> chrono::DateTime<chrono::FixedOffset> {
    let now = ctx.clock.now();
    let year = now.year().clamp(1, 9998);
    now.with_nanosecond(0)
        .and_then(|whole| {
            whole
                .with_year(year)
                .or_else(|| whole.with_day(28)?.with_year(year))
        })
        .unwrap_or(now)
}

/// Whether someone else wrote into this journal: entries came in that the pen did not write. The pen goes on in a new
/// volume; to be asked at every start, for the answer is kept on the shelf.
///
/// # Errors
/// When the shelf fails.
pub fn has_twin(
    shelf: &(impl Shelf + ?Sized),
    journal: &JournalId,
) -> crate::shelf::ShelfResult<bool> {
    Ok(shelf.lines(journal)?.len() > 1)
}
