//! What one side has that the other lacks, cut into runs at signed heads, up to a size.

mod cut;

use std::collections::{BTreeMap, BTreeSet};

use domain::id::{Hash, JournalId};

pub use self::cut::BYTES_BETWEEN_SENT_HEADS;
use self::cut::Cutter;
use crate::{
    Error,
    chart::{Chart, Covered},
    have::{Have, Receipts, meet},
    ids::SignKey,
    parcel::Run,
    shelf::{Scope, Shelf, ShelfResult},
};

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

impl Offer {
    /// Size of its entries, in bytes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let entries = self.runs.iter().flat_map(|run| &run.entries);
        entries.map(Vec::len).sum()
    }
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
        let cutter = Cutter {
            shelf,
            chart: &chart,
        };
        for part in chart.beyond(&covered) {
            if !cutter.cut(part, &mut left, &mut offer)? {
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
