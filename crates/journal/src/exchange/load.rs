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
/// Raw bytes per packed byte, before anything was learned.
const RATIO_FIRST: usize = 6;
/// More than this is not believed: one body of repeated text says nothing about the next.
const RATIO_MAX: usize = 40;
/// Room in a body for the items that are no runs, in bytes.
const OTHER_ITEMS_BYTES: usize = 256 * 1024;

/// How well bodies compress, learned from one to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ratio(usize);

impl Default for Ratio {
    fn default() -> Self {
        Self(RATIO_FIRST)
    }
}

impl Ratio {
    fn learn(&mut self, packed: &Packed) {
        if packed.packed > crate::exchange::pace::BODY_BYTES_MIN {
            self.0 = (packed.raw / packed.packed).clamp(1, RATIO_MAX);
        }
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
        let mut aim = (self.body * ratio.0).min(room);
        let mut before = None;
        for attempt in 1.. {
            let offer = gather(shelf, self.selection, self.claims, aim)?;
            match self.pack(ctx, &offer) {
                Ok(packed) => {
                    ratio.learn(&packed);
                    let settled = attempt == TRIES || before == Some(packed.raw);
                    if packed.packed <= self.body || settled {
                        return Ok((packed, offer));
                    }
                    before = Some(packed.raw);
                    // A little under, for what is left out rarely compresses as the average does.
                    aim = aim.saturating_mul(self.body) / packed.packed * 15 / 16;
                }
                Err(Error::TooLarge(_)) if aim > 0 => aim = (aim / 2).min(BODY_RAW_BYTES_FREE / 2),
                Err(failure) => return Err(failure),
            }
        }
        Err(Error::TooLarge("body"))
    }

    fn pack(&self, ctx: &Ctx<'_>, offer: &Offer) -> Result<Packed, Error> {
        let runs = offer.runs.iter().cloned().map(Item::Run);
        let items: Vec<Item> = self.items.iter().cloned().chain(runs).collect();
        parcel::make(ctx.rng, self.pair, self.address, self.level, &items)
    }
}
