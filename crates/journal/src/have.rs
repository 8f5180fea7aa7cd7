//! `have`: what a party holds, signed by it. Headquarters' signed `have` is the receipt.

use std::collections::BTreeMap;

use domain::id::{Hash, Identity, JournalId, Place};

use crate::{
    Error,
    cbor::{Reader, Written, writer},
    chart::{Chart, Covered},
    ids::SignKey,
    keys::{self, SignPair},
    labels,
    shelf::{Scope, Shelf, ShelfResult, ShelfTx, StoredHave},
};

/// Version of the form.
const VERSION: u64 = 1;

/// What is held of one journal: number and hash of each place up to which all is held.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Held {
    /// The tips durably stored, sorted.
    pub tips: Vec<(u64, Hash)>,
    /// The places inside a verified backup, sorted; empty but at headquarters.
    pub kept: Vec<(u64, Hash)>,
}

/// What a party holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Have {
    /// Who holds and signs.
    pub signer: SignKey,
    /// The tip of the signer's own journal, to which the counter belongs.
    pub own: Place,
    /// The volume that the signer's own journal continues.
    pub parent: Option<Place>,
    /// The counter: of two from one journal and scope the larger is the later.
    pub n: u64,
    /// What is held, by journal.
    pub journals: BTreeMap<JournalId, Held>,
    /// Urgent entries held ahead of their turn.
    pub express: Vec<Identity>,
}

impl Have {
    /// The deterministic bytes that are signed.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut out = writer();
        out.array(9).and_then(|out| out.u64(VERSION)).written();
        out.bytes(&self.signer.0)
            .and_then(|out| out.bytes(&self.own.journal.0))
            .written();
        out.u64(self.own.seq)
            .and_then(|out| out.bytes(&self.own.hash.0))
            .written();
        match &self.parent {
            None => out.null().written(),
            Some(parent) => {
                out.array(3)
                    .and_then(|out| out.bytes(&parent.journal.0))
                    .written();
                out.u64(parent.seq)
                    .and_then(|out| out.bytes(&parent.hash.0))
                    .written();
            }
        }
        out.u64(self.n)
            .and_then(|out| out.array(self.journals.len() as u64))
            .written();
        for (journal, held) in &self.journals {
            out.array(3).and_then(|out| out.bytes(&journal.0)).written();
            for places in [&held.tips, &held.kept] {
                out.array(places.len() as u64).written();
                for (seq, hash) in places {
                    out.array(2).and_then(|out| out.u64(*seq)).written();
                    out.bytes(&hash.0).written();
                }
            }
        }
        out.array(self.express.len() as u64).written();
        self.express
            .iter()
            .for_each(|identity| out.bytes(&identity.0).written());
        out.into_writer()
    }

    /// Reads the bytes strictly: only what [`Have::encode`] would write is accepted.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn decode(bytes: &[u8]) -> Result<Self, Error> {
        let mut from = Reader::new(bytes);
        from.array_of(9)?;
        if from.number()? != VERSION {
            return Err(Error::Damaged("have of another version"));
        }
        let signer = from.sign_key()?;
        let own = Place {
            journal: from.journal()?,
            seq: from.number()?,
            hash: from.hash()?,
        };
        let parent = from.optional(|from| {
            from.array_of(3)?;
            Ok(Place {
                journal: from.journal()?,
                seq: from.number()?,
                hash: from.hash()?,
            })
        })?;
        let n = from.number()?;
        let journals = from.list(|from| {
            from.array_of(3)?;
            Ok((
                from.journal()?,
                Held {
                    tips: places(from)?,
                    kept: places(from)?,
                },
            ))
        })?;
        let express = from.list(Reader::identity)?;
        from.end()?;
        let have = Self {
            signer,
            own,
            parent,
            n,
            journals: journals.into_iter().collect(),
            express,
        };
        if have.encode() == bytes {
            Ok(have)
        } else {
            Err(Error::Damaged("have is not canonical"))
        }
    }

    /// Signs, and gives what is stored and sent.
    #[must_use]
    pub fn sign(&self, pair: &SignPair) -> StoredHave {
        let bytes = self.encode();
        let signature = pair.sign(labels::HAVE, &[&bytes]);
        StoredHave {
            signer: self.signer,
            journal: self.own.journal,
            n: self.n,
            bytes,
            signature,
        }
    }

    /// Reads and checks a `have` with its signature, by the signer it names.
    ///
    /// # Errors
    /// [`Error::Damaged`] or [`Error::Forged`].
    pub fn open(stored: &StoredHave) -> Result<Self, Error> {
        let have = Self::decode(&stored.bytes)?;
        keys::verify(
            &have.signer,
            labels::HAVE,
            &[&stored.bytes],
            &stored.signature,
            "have",
        )?;
        Ok(have)
    }

    /// Takes stock: every tip of every journal of the scope that `shown` lets through, under the next counter.
    ///
    /// What is counted is what this transaction holds; it may be sent only after the commit has reached the disk.
    ///
    /// # Errors
    /// When the shelf fails, or [`Error::Damaged`] when there is no own volume at the place given.
    pub fn take(
        shelf: &mut (impl ShelfTx + ?Sized),
        signer: SignKey,
        own: &JournalId,
        scope: &Scope,
        shown: impl Fn(&crate::volume::Volume) -> bool,
    ) -> Result<Self, Error> {
        let volumes = shelf.volumes(scope)?;
        let mut journals = BTreeMap::new();
        for volume in volumes.iter().filter(|volume| shown(volume)) {
            let tips = Chart::load(shelf, volume.journal())?.tips();
            let tips = tips.into_iter().map(|tip| (tip.seq, tip.hash)).collect();
            journals.insert(
                volume.journal(),
                Held {
                    tips,
                    kept: Vec::new(),
                },
            );
        }
        let mine = shelf
            .volume(own)?
            .into_iter()
            .find(|volume| volume.sign_key == signer);
        let mine = mine.ok_or(Error::Damaged("no own volume"))?;
        let lines = shelf.lines(own)?;
        let line = lines.first().ok_or(Error::Damaged("no own journal"))?;
        let tip = Place {
            journal: *own,
            seq: line.last,
            hash: line.tip,
        };
        let n = shelf.bump(own, scope)?;
        Ok(Self {
            signer,
            own: tip,
            parent: mine.parent,
            n,
            journals,
            express: Vec::new(),
        })
    }
}

fn places(from: &mut Reader<'_>) -> Result<Vec<(u64, Hash)>, Error> {
    from.list(|from| {
        from.array_of(2)?;
        Ok((from.number()?, from.hash()?))
    })
}

/// Keeps a verified `have` unless an equal or later one of its signer is kept. Says whether it was kept.
///
/// Of one journal the larger counter wins. Of two volumes the one wins that continues the other, or that holds the
/// place at which the other was given; where neither does, both stand side by side.
///
/// # Errors
/// When the shelf fails or a stored `have` is damaged.
pub fn keep(
    shelf: &mut (impl ShelfTx + ?Sized),
    have: &Have,
    stored: &StoredHave,
) -> Result<bool, Error> {
    let mut replaced = Vec::new();
    for other in shelf.haves(&have.signer)? {
        if other.journal == have.own.journal {
            if other.n >= have.n {
                return Ok(false);
            }
            continue;
        }
        let other = Have::decode(&other.bytes)?;
        if supersedes(shelf, have, &other)? {
            replaced.push(other.own.journal);
        } else if supersedes(shelf, &other, have)? {
            return Ok(false);
        }
    }
    for journal in replaced {
        shelf.drop_have(&have.signer, &journal)?;
    }
    shelf.put_have(stored)?;
    Ok(true)
}

/// Whether of two volumes' `have`s the one was given in knowledge of the other.
fn supersedes(shelf: &(impl Shelf + ?Sized), have: &Have, other: &Have) -> ShelfResult<bool> {
    if descends(shelf, have, &other.own.journal)? {
        return Ok(true);
    }
    let Some(held) = have.journals.get(&other.own.journal) else {
        return Ok(false);
    };
    let chart = Chart::load(shelf, other.own.journal)?;
    let Some(line) = chart.line_of(shelf, &other.own)? else {
        return Ok(false);
    };
    let covered = chart.covered(shelf, &held.tips)?;
    Ok(covered
        .get(&line)
        .is_some_and(|up_to| other.own.seq <= *up_to))
}

/// Whether the signer's journal continues `ancestor`, through any number of volumes known here.
fn descends(shelf: &(impl Shelf + ?Sized), have: &Have, ancestor: &JournalId) -> ShelfResult<bool> {
    let mut parent = have.parent;
    for _ in 0..GENERATIONS_MAX {
        match parent {
            None => return Ok(false),
            Some(place) if place.journal == *ancestor => return Ok(true),
            Some(place) => {
                let volumes = shelf.volume(&place.journal)?;
                parent = volumes
                    .into_iter()
                    .find(|volume| volume.sign_key == have.signer)
                    .and_then(|volume| volume.parent);
            }
        }
    }
    Ok(false)
}

/// Volumes looked through for an ancestor: more than a device ever has, and an end to a circle of forged parents.
const GENERATIONS_MAX: usize = 1000;

/// The `have`s kept of a signer, as receipts. Where unrelated volumes stand side by side, only what all cover counts.
#[derive(Debug, Clone, Default)]
pub struct Receipts(pub Vec<Have>);

impl Receipts {
    /// The receipts of a signer.
    ///
    /// # Errors
    /// When the shelf fails or a stored `have` is damaged.
    pub fn of(shelf: &(impl Shelf + ?Sized), signer: &SignKey) -> Result<Self, Error> {
        let stored = shelf.haves(signer)?;
        let haves: Result<_, _> = stored
            .iter()
            .map(|have| Have::decode(&have.bytes))
            .collect();
        haves.map(Self)
    }

    /// Up to which number each line of a journal is received.
    ///
    /// # Errors
    /// When the shelf fails.
    pub fn covered(&self, shelf: &(impl Shelf + ?Sized), chart: &Chart) -> ShelfResult<Covered> {
        let mut all: Option<Covered> = None;
        for have in &self.0 {
            let held = have
                .journals
                .get(&chart.journal())
                .map_or(&[][..], |held| &held.tips);
            let one = chart.covered(shelf, held)?;
            all = Some(match all {
                None => one,
                Some(before) => meet(&before, &one),
            });
        }
        Ok(all.unwrap_or_default())
    }

    /// Whether a place is received.
    ///
    /// # Errors
    /// When the shelf fails.
    pub fn covers(&self, shelf: &(impl Shelf + ?Sized), place: &Place) -> ShelfResult<bool> {
        let chart = Chart::load(shelf, place.journal)?;
        let Some(line) = chart.line_of(shelf, place)? else {
            return Ok(false);
        };
        Ok(self
            .covered(shelf, &chart)?
            .get(&line)
            .is_some_and(|up_to| place.seq <= *up_to))
    }
}

/// What both cover.
pub(crate) fn meet(a: &Covered, b: &Covered) -> Covered {
    a.iter()
        .filter_map(|(line, up)| b.get(line).map(|other| (*line, *up.min(other))))
        .collect()
}
