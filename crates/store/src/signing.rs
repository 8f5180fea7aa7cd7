//! What someone wrote and did not come to sign, because the power went first: listed, asked about, signed or left.

use std::collections::BTreeSet;

use domain::{entry::Op, id::Place};
use journal::{
    ctx::Ctx,
    keys::SignPair,
    pen,
    shelf::{Line, Shelf},
    sign::Stretch,
};
use ledger::{
    Book,
    acts::OnLine,
    signatures::{self, Signatures, Unsigned},
};

use crate::{Error, Reader, Store, WriteTx};

/// Under this name, with the journal's id, stand the entries that someone says are not theirs: not asked about again.
const NOT_MINE: &str = "not_mine";

/// What someone answers about entries that stand in their name without a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Up to this number, everything is theirs,
    pub up_to: u64,
    /// except these.
    pub not_mine: BTreeSet<u64>,
}

impl Reader<'_> {
    /// Whether whoever wrote the entry at a place has signed it.
    ///
    /// # Errors
    /// What the disk said.
    pub fn is_signed(&self, known: &Signatures, at: &OnLine) -> Result<bool, Error> {
        Ok(known.cover(self.conn(), at)?)
    }
}

impl Store {
    /// What the person at the desk wrote in this volume before they unlocked, did not sign and did not disown, first to
    /// last. Nothing in a volume that is about to be left: no signature can be written into it any more.
    ///
    /// # Errors
    /// What the disk said.
    pub fn unsigned(&self) -> Result<Vec<Unsigned>, Error> {
        let Some((line, up_to)) = self.asked_about()? else {
            return Ok(Vec::new());
        };
        let reader = self.read()?;
        let user = &self.session.actor.user;
        let mut found = signatures::unsigned(reader.conn(), &line, up_to, user)?;
        let disowned = disowned(&reader, user, &line)?;
        found.retain(|unsigned| !disowned.contains(&unsigned.seq));
        Ok(found)
    }

    /// Signs what the person at the desk says is theirs, and notes what is not. `trace` writes into the same
    /// transaction what is to be seen of the latter.
    ///
    /// # Errors
    /// What `trace` or the disk said; then nothing was written.
    pub fn answer<E: From<Error>>(
        &mut self,
        ctx: &Ctx<'_>,
        answer: &Answer,
        trace: impl FnOnce(&mut WriteTx<'_>, &[Unsigned]) -> Result<(), E>,
    ) -> Result<(), E> {
        let Some((line, _)) = self.asked_about()? else {
            return Ok(());
        };
        let mut asked = self.unsigned()?;
        asked.retain(|unsigned| unsigned.seq <= answer.up_to);
        let stretches = stretches(&Book::new(self.read()?.conn()), &line, &asked, answer)?;
        asked.retain(|unsigned| answer.not_mine.contains(&unsigned.seq));
        let secret = zeroize::Zeroizing::new(self.session.unlocked.pair().signing_key().to_bytes());
        let pair = SignPair::from_secret(&secret);
        self.write(ctx, |tx| {
            for stretch in &stretches {
                tx.append(pen::Draft::of_journal(Op::Sign).set(stretch.sign(&pair)))?;
            }
            tx.disown(&line, &asked)?;
            if asked.is_empty() {
                return Ok(());
            }
            trace(tx, &asked)
        })?;
        Ok(self.sign(ctx)?)
    }

    /// The volume being written, and the place up to which a person is asked about it.
    fn asked_about(&self) -> Result<Option<(Line, u64)>, Error> {
        let Some(Place { journal, seq, .. }) = self.session.signed_to else {
            return Ok(None);
        };
        let reader = self.read()?;
        let lines = reader
            .book()
            .lines(&journal)
            .map_err(journal::Error::from)?;
        Ok(lines.into_iter().next().map(|line| (line, seq)))
    }
}

impl WriteTx<'_> {
    fn disown(&mut self, line: &Line, entries: &[Unsigned]) -> Result<(), Error> {
        if entries.is_empty() {
            return Ok(());
        }
        let user = self.ctx().actor.user.clone();
        let name = name(line);
        let known = crate::preferences::read(self.conn(), &user)?.remove(&name);
        let mut seqs = parse(known.as_deref());
        seqs.extend(entries.iter().map(|unsigned| unsigned.seq));
        let text = serde_json::to_string(&seqs).expect("numbers have JSON");
        self.prefer(&name, &text)
    }
}

fn name(line: &Line) -> String {
    format!("{NOT_MINE} {}", line.journal)
}

fn disowned(reader: &Reader<'_>, user: &str, line: &Line) -> Result<BTreeSet<u64>, Error> {
    let known = reader.preferences(user)?.remove(&name(line));
    Ok(parse(known.as_deref()))
}

fn parse(text: Option<&str>) -> BTreeSet<u64> {
    text.and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or_default()
}

/// Stretches that cover what is theirs and nothing of what is not. Other people's entries between do not matter: a
/// signature covers its writer's only.
fn stretches(
    book: &Book<'_>,
    line: &Line,
    asked: &[Unsigned],
    answer: &Answer,
) -> Result<Vec<Stretch>, Error> {
    let runs = asked.split(|unsigned| answer.not_mine.contains(&unsigned.seq));
    let ends = runs.filter_map(|run| Some((run.first()?.seq, run.last()?.seq)));
    let hash = |seq| {
        let link = book
            .link(&line.journal, line.line, seq)
            .map_err(journal::Error::from)?;
        Ok::<_, Error>(link.map(|(hash, _)| hash))
    };
    let mut stretches = Vec::new();
    for (from, to) in ends {
        let before = if from == line.first {
            Some(line.before)
        } else {
            hash(from - 1)?
        };
        let (Some(before), Some(hash)) = (before, hash(to)?) else {
            continue;
        };
        stretches.push(Stretch {
            journal: line.journal,
            from,
            to,
            before,
            hash,
        });
    }
    Ok(stretches)
}
