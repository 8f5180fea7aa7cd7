//! What one side has that the other lacks, cut into runs at signed heads, up to a size.

use std::collections::{BTreeMap, BTreeSet};

use domain::id::{Hash, JournalId};

use crate::{
    Error,
    chart::{Chart, Covered, Stretch},
    have::{Have, Receipts, meet},
    ids::SignKey,
    parcel::{RUN_RAW_BYTES_MAX, Run},
    shelf::{Head, Placed, Scope, Shelf, ShelfResult},
};

/// Of the heads within a run only some are sent: no two closer than this many bytes of entries. A signature cannot be
/// compressed; relays can still cut every few compressed kilobytes.
pub const BYTES_BETWEEN_SENT_HEADS: usize = 64 * 1024;

type Places = BTreeMap<JournalId, Vec<(u64, Hash)>>;

/// What the other side says it holds. Of several sayings only what all cover counts.
#[derive(Debug, Clone)]
pub struct Claims(Vec<Places>);

impl Claims {
    /// From receipts; without any, nothing is held.
    #[must_use]
    pub fn of(receipts: &Receipts) -> Self {
        match receipts.0.is_empty() {
            true => Self(vec![Places::new()]),
            false => Self(receipts.0.iter().map(places).collect()),
        }
    }

    /// With further places that the other side holds, found when it stepped back.
    #[must_use]
    pub fn with(mut self, steps: &Places) -> Self {
        for said in &mut self.0 {
            for (journal, places) in steps {
                said.entry(*journal).or_default().extend(places);
            }
        }
        self
    }

    /// What is covered, or nothing when the other side holds only places of the journal that are unknown here.
    fn covered(
        &self,
        shelf: &(impl Shelf + ?Sized),
        chart: &Chart,
    ) -> ShelfResult<Option<Covered>> {
        let mut all: Option<Covered> = None;
        for said in &self.0 {
            let held = said.get(&chart.journal()).map_or(&[][..], Vec::as_slice);
            let one = chart.covered(shelf, held)?;
            let down_to_the_first = held.iter().any(|(seq, _)| *seq == 1);
            if one.is_empty() && !held.is_empty() && !down_to_the_first {
                return Ok(None);
            }
            all = Some(match all {
                None => one,
                Some(before) => meet(&before, &one),
            });
        }
        Ok(Some(all.unwrap_or_default()))
    }
}

fn places(have: &Have) -> Places {
    have.journals
        .iter()
        .map(|(journal, held)| (*journal, held.tips.clone()))
        .collect()
}

/// What is offered.
#[derive(Debug, Clone, Default)]
pub struct Offer {
    /// The runs, in the order they are to be sent.
    pub runs: Vec<Run>,
    /// More is left than fitted.
    pub more: bool,
}

/// Whose journals go first, and which at all.
#[derive(Debug, Clone, Copy)]
pub struct Selection<'a> {
    /// The journals that the other side may have.
    pub scope: &'a Scope,
    /// Journals of this signer are offered before all others.
    pub first: &'a SignKey,
}

/// Gathers what the other side lacks: about `bytes` of entries, at least one piece where there is one. Of a journal of
/// which the other side holds only unknown places nothing is offered: see [`strangers`].
///
/// # Errors
/// When the shelf fails.
pub fn gather(
    shelf: &(impl Shelf + ?Sized),
    selection: Selection<'_>,
    claims: &Claims,
    bytes: usize,
) -> Result<Offer, Error> {
    let mut offer = Offer::default();
    let mut left = bytes;
    for journal in order(shelf, selection)? {
        let chart = Chart::load(shelf, journal)?;
        let Some(covered) = claims.covered(shelf, &chart)? else {
            continue;
        };
        for part in chart.beyond(&covered) {
            if !cut(shelf, &chart, part, &mut left, &mut offer)? {
                offer.more = true;
                return Ok(offer);
            }
        }
    }
    Ok(offer)
}

/// Journals of which the other side holds only places that are unknown here: one of the two has to step back.
///
/// # Errors
/// When the shelf fails.
pub fn strangers(
    shelf: &(impl Shelf + ?Sized),
    selection: Selection<'_>,
    claims: &Claims,
) -> ShelfResult<Vec<JournalId>> {
    let mut strangers = Vec::new();
    for journal in order(shelf, selection)? {
        if claims
            .covered(shelf, &Chart::load(shelf, journal)?)?
            .is_none()
        {
            strangers.push(journal);
        }
    }
    Ok(strangers)
}

fn order(shelf: &(impl Shelf + ?Sized), selection: Selection<'_>) -> ShelfResult<Vec<JournalId>> {
    let mut volumes = shelf.volumes(selection.scope)?;
    volumes.sort_by_key(|volume| (volume.sign_key != *selection.first, volume.place));
    let mut seen = BTreeSet::new();
    Ok(volumes
        .iter()
        .map(|volume| volume.journal())
        .filter(|id| seen.insert(*id))
        .collect())
}

/// Cuts a stretch into runs as long as bytes are left. Says whether all of it was taken.
fn cut(
    shelf: &(impl Shelf + ?Sized),
    chart: &Chart,
    part: Stretch,
    left: &mut usize,
    offer: &mut Offer,
) -> Result<bool, Error> {
    let mut from = part.from;
    while from <= part.to {
        let may_exceed = offer.runs.is_empty();
        if *left == 0 && !may_exceed {
            return Ok(false);
        }
        let rest = Stretch { from, ..part };
        let Some((entries, heads)) = piece(shelf, chart.journal(), rest, *left, may_exceed)? else {
            // What no head covers yet stays where it is; a piece that does not fit comes next time.
            return Ok(shelf
                .heads(&chart.journal(), part.line, from, part.to)?
                .is_empty());
        };
        *left = left.saturating_sub(sum(&entries));
        let next = from + entries.len() as u64;
        let before = hash_before(shelf, chart, part.line, from)?;
        offer
            .runs
            .push(run(chart.journal(), before, entries, heads));
        from = next;
    }
    Ok(true)
}

type Piece = (Vec<Placed>, Vec<Head>);

fn sum(entries: &[Placed]) -> usize {
    entries.iter().map(|entry| entry.bytes.len()).sum()
}

/// Entries from the stretch's start to a signed head, within the bytes left or, where that is allowed, one piece
/// between heads however large.
fn piece(
    shelf: &(impl Shelf + ?Sized),
    journal: JournalId,
    part: Stretch,
    left: usize,
    may_exceed: bool,
) -> Result<Option<Piece>, Error> {
    let Stretch { line, from, to } = part;
    let most = left.min(RUN_RAW_BYTES_MAX);
    let mut entries = shelf.entries(&journal, line, from, to, most)?;
    while sum(&entries) > most && entries.len() > 1 {
        entries.pop();
    }
    let end = entries.last().map_or(from, |entry| entry.seq);
    let mut heads = shelf.heads(&journal, line, from, end)?;
    if heads.is_empty() && may_exceed {
        let Some(head) = shelf.heads(&journal, line, end, to)?.first().copied() else {
            return Ok(None);
        };
        entries = shelf.entries(&journal, line, from, head.seq, RUN_RAW_BYTES_MAX)?;
        heads = vec![head];
    }
    let Some(last) = heads.last().copied() else {
        return Ok(None);
    };
    entries.retain(|entry| entry.seq <= last.seq);
    let whole = entries.last().is_some_and(|entry| entry.seq == last.seq);
    let fits = may_exceed || sum(&entries) <= left;
    Ok((whole && fits).then(|| {
        let heads = thin(&entries, &heads);
        (entries, heads)
    }))
}

/// The last head and, before it, some that are far enough apart.
fn thin(entries: &[Placed], heads: &[Head]) -> Vec<Head> {
    let mut sent = Vec::new();
    let mut since = 0;
    let mut heads = heads.iter().peekable();
    for entry in entries {
        since += entry.bytes.len();
        let Some(head) = heads.next_if(|head| head.seq == entry.seq) else {
            continue;
        };
        if since >= BYTES_BETWEEN_SENT_HEADS || heads.peek().is_none() {
            sent.push(*head);
            since = 0;
        }
    }
    sent
}

fn hash_before(
    shelf: &(impl Shelf + ?Sized),
    chart: &Chart,
    line: u32,
    from: u64,
) -> Result<Hash, Error> {
    let own = chart
        .lines()
        .iter()
        .find(|candidate| candidate.line == line);
    match own {
        Some(own) if own.first == from => Ok(own.before),
        _ => shelf
            .link(&chart.journal(), line, from - 1)?
            .map(|(hash, _)| hash)
            .ok_or(Error::Damaged("a line without its links")),
    }
}

fn run(journal: JournalId, before: Hash, entries: Vec<Placed>, heads: Vec<Head>) -> Run {
    let from = entries.first().map_or(0, |entry| entry.seq);
    Run {
        journal,
        from,
        before,
        entries: entries.into_iter().map(|e| e.bytes).collect(),
        heads,
    }
}
