//! Cutting a stretch of a journal into runs, each under a signed head.

use domain::id::Hash;

use super::Offer;
use crate::{
    Error,
    chart::{Chart, Stretch},
    parcel::{RUN_RAW_BYTES_MAX, Run},
    shelf::{Head, Placed, Shelf, ShelfResult},
};

/// Of the heads within a run only some are sent: no two closer than this many bytes of entries. A signature cannot be
/// compressed; relays can still cut every few compressed kilobytes.
pub const BYTES_BETWEEN_SENT_HEADS: usize = 64 * 1024;

/// Cuts the stretches of one journal.
pub(super) struct Cutter<'a, S: ?Sized> {
    pub(super) shelf: &'a S,
    pub(super) chart: &'a Chart,
}

/// Entries up to a signed head.
struct Piece {
    entries: Vec<Placed>,
    heads: Vec<Head>,
    /// Up to which number the stretch's own line is in it; what follows stands on lines that continue it.
    own: u64,
}

impl Piece {
    fn bytes(&self) -> usize {
        sum(&self.entries)
    }
}

fn sum(entries: &[Placed]) -> usize {
    entries.iter().map(|entry| entry.bytes.len()).sum()
}

impl<S: Shelf + ?Sized> Cutter<'_, S> {
    /// Cuts a stretch as long as bytes are left. Says whether all of it that is signed was taken.
    pub(super) fn cut(
        &self,
        part: Stretch,
        left: &mut usize,
        offer: &mut Offer,
    ) -> Result<bool, Error> {
        let mut from = part.from;
        while from <= part.to {
            let first = offer.runs.is_empty();
            if *left == 0 && !first {
                return Ok(false);
            }
            let rest = Stretch { from, ..part };
            let small = self.within(rest, *left)?;
            let Some(piece) = small.map_or_else(|| self.shortest(rest), |piece| Ok(Some(piece)))?
            else {
                return Ok(true);
            };
            if piece.bytes() > *left && !first {
                return Ok(false);
            }
            *left = left.saturating_sub(piece.bytes());
            let before = self.hash_before(part.line, from)?;
            from = piece.own + 1;
            offer.runs.push(self.run(before, piece));
        }
        Ok(true)
    }

    /// As many entries of the line as the bytes allow, up to one of its heads.
    fn within(&self, part: Stretch, left: usize) -> ShelfResult<Option<Piece>> {
        let most = left.min(RUN_RAW_BYTES_MAX);
        let mut entries = self.entries(part, most)?;
        while sum(&entries) > most {
            entries.pop();
        }
        let Some(end) = entries.last().map(|entry| entry.seq) else {
            return Ok(None);
        };
        let heads = self.heads(Stretch { to: end, ..part })?;
        let Some(last) = heads.last().map(|head| head.seq) else {
            return Ok(None);
        };
        entries.retain(|entry| entry.seq <= last);
        let heads = thin(&entries, &heads);
        Ok(Some(Piece {
            entries,
            heads,
            own: last,
        }))
    }

    /// The entries up to the next head, however large: of the line itself or, where a gap was filled under a head that
    /// stands further on, of a line that continues it. Nothing where no head follows.
    fn shortest(&self, part: Stretch) -> Result<Option<Piece>, Error> {
        if let Some(head) = self.heads(part)?.first().copied() {
            let entries = self.entries(
                Stretch {
                    to: head.seq,
                    ..part
                },
                RUN_RAW_BYTES_MAX,
            )?;
            let whole = entries.last().is_some_and(|entry| entry.seq == head.seq);
            return Ok(whole.then(|| Piece {
                entries,
                heads: vec![head],
                own: head.seq,
            }));
        }
        for next in self.chart.continuing(part.line) {
            let own = next.first - 1;
            if !(part.from..=part.to).contains(&own) {
                continue;
            }
            let on = Stretch {
                line: next.line,
                from: next.first,
                to: next.last,
            };
            let Some(piece) = self.shortest(on)? else {
                continue;
            };
            let mut entries = self.entries(Stretch { to: own, ..part }, RUN_RAW_BYTES_MAX)?;
            if entries.last().is_some_and(|entry| entry.seq == own) {
                entries.extend(piece.entries);
                let piece = Piece {
                    entries,
                    heads: piece.heads,
                    own,
                };
                return Ok((piece.bytes() <= RUN_RAW_BYTES_MAX).then_some(piece));
            }
        }
        Ok(None)
    }

    fn entries(&self, part: Stretch, bytes: usize) -> ShelfResult<Vec<Placed>> {
        self.shelf
            .entries(&self.chart.journal(), part.line, part.from, part.to, bytes)
    }

    fn heads(&self, part: Stretch) -> ShelfResult<Vec<Head>> {
        self.shelf
            .heads(&self.chart.journal(), part.line, part.from, part.to)
    }

    fn hash_before(&self, line: u32, from: u64) -> Result<Hash, Error> {
        let own = self
            .chart
            .lines()
            .iter()
            .find(|candidate| candidate.line == line);
        match own {
            Some(own) if own.first == from => Ok(own.before),
            _ => self
                .shelf
                .link(&self.chart.journal(), line, from - 1)?
                .map(|(hash, _)| hash)
                .ok_or(Error::Damaged("a line without its links")),
        }
    }

    fn run(&self, before: Hash, piece: Piece) -> Run {
        let from = piece.entries.first().map_or(0, |entry| entry.seq);
        let entries = piece.entries.into_iter().map(|entry| entry.bytes).collect();
        Run {
            journal: self.chart.journal(),
            from,
            before,
            entries,
            heads: piece.heads,
        }
    }
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
