//! Filling a parcel: what must go, then as many runs as the size allows once compressed.

use crate::{
    Error,
    ctx::Ctx,
    keys::SignPair,
    offer::{Claims, Offer, Selection, gather},
    parcel::{self, Address, BODY_RAW_BYTES_FREE, BODY_RAW_BYTES_MAX, Item, Packed},
    shelf::Shelf,
};

/// Tries at hitting the size before what came out is taken as it is.
const TRIES: usize = 4;
/// A body is full when less than this part of its size is left.
const ROOM: usize = 8;
/// Raw bytes per packed byte, before anything was learned.
const RATIO_FIRST: usize = 6;
/// More than this is not believed: one body of repeated text says nothing about the next.
const RATIO_MAX: usize = 40;
/// Room in a body for the items that are no runs, in bytes.
const OTHER_ITEMS_BYTES: usize = 256 * 1024;

/// How well bodies compress, learned from one to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ratio {
    raw: usize,
    packed: usize,
}

impl Default for Ratio {
    fn default() -> Self {
        Self {
            raw: RATIO_FIRST,
            packed: 1,
        }
    }
}

impl Ratio {
    fn learn(&mut self, packed: &Packed) {
        if packed.packed > crate::exchange::pace::BODY_BYTES_MIN {
            (self.raw, self.packed) = (packed.raw, packed.packed);
        }
    }

    /// Raw bytes that come to this many packed ones.
    fn raw(self, packed: usize) -> usize {
        let expected = packed.saturating_mul(self.raw) / self.packed;
        expected.clamp(packed, packed.saturating_mul(RATIO_MAX))
    }
}

/// What a parcel is made of beside its runs.
pub(super) struct Load<'a> {
    pub(super) pair: &'a SignPair,
    pub(super) address: &'a Address,
    pub(super) level: i32,
    pub(super) items: &'a [Item],
    pub(super) selection: Selection<'a>,
    pub(super) claims: &'a Claims,
    pub(super) body: usize,
}

impl Load<'_> {
    /// Makes the largest parcel within the size, or one with a single piece.
    pub(super) fn fill(
        &self,
        ctx: &Ctx<'_>,
        shelf: &(impl Shelf + ?Sized),
        ratio: &mut Ratio,
    ) -> Result<(Packed, Offer), Error> {
        let room = BODY_RAW_BYTES_MAX - OTHER_ITEMS_BYTES;
        let mut aim = ratio.raw(self.body).min(room);
        let mut tried: Option<(Packed, Offer)> = None;
        for attempt in 1.. {
            let offer = gather(shelf, self.selection, self.claims, aim)?;
            let before = tried.as_ref();
            if before.is_some_and(|(_, before)| before.bytes() == offer.bytes()) {
                break;
            }
            match self.pack(ctx, &offer) {
                Ok(packed) => {
                    ratio.learn(&packed);
                    let size = packed.packed;
                    let fits = |packed: &Packed| packed.packed <= self.body;
                    if !fits(&packed) && before.is_some_and(|(before, _)| fits(before)) {
                        break;
                    }
                    let full = !offer.more || size >= self.body - self.body / ROOM;
                    let done = fits(&packed) && full || attempt >= TRIES;
                    tried = Some((packed, offer));
                    if done {
                        break;
                    }
                    // A little under, for what is left out rarely compresses as the average does.
                    aim = (aim.saturating_mul(self.body) / size * 15 / 16).min(room);
                }
                Err(Error::TooLarge(_)) if before.is_some() => break,
                Err(Error::TooLarge(_)) if aim > 0 => aim = (aim / 2).min(BODY_RAW_BYTES_FREE / 2),
                Err(failure) => return Err(failure),
            }
        }
        tried.ok_or(Error::TooLarge("body"))
    }

    fn pack(&self, ctx: &Ctx<'_>, offer: &Offer) -> Result<Packed, Error> {
        let runs = offer.runs.iter().cloned().map(Item::Run);
        let items: Vec<Item> = self.items.iter().cloned().chain(runs).collect();
        parcel::make(ctx.rng, self.pair, self.address, self.level, &items)
    }
}
