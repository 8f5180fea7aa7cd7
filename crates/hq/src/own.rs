//! Headquarters' own journals, one for each circle of readers: everyone, one base, headquarters alone.

use std::collections::BTreeMap;

use domain::{
    entry::Hlc,
    id::{JournalId, Place},
};
use journal::{
    ctx::Ctx,
    hlc,
    keys::DeviceKeys,
    pen::{Draft, Pen},
    shelf::{Scope, Shelf, ShelfTx},
    volume::{Cause, Opening},
};

use crate::Error;

/// `device` of the volumes that headquarters writes.
pub(crate) const DEVICE: &str = ledger::acts::HEADQUARTERS;

/// Headquarters' volumes by the code of their readers, as the exchange wants them.
///
/// # Errors
/// What the store said.
pub(crate) fn journals(
    shelf: &(impl Shelf + ?Sized),
    keys: &DeviceKeys,
) -> Result<BTreeMap<String, JournalId>, Error> {
    let mut own = shelf.volumes(&Scope::All)?;
    own.retain(|volume| volume.sign_key == keys.sign.public());
    let continued: Vec<JournalId> = own
        .iter()
        .filter_map(|volume| volume.parent.map(|parent| parent.journal))
        .collect();
    own.retain(|volume| !continued.contains(&volume.journal()));
    Ok(own
        .into_iter()
        .map(|volume| (volume.base.clone(), volume.journal()))
        .collect())
}

/// Opens the volumes that every headquarters has and that are not there yet: the public one, its private one, and one
/// for each base.
///
/// # Errors
/// What the store said.
pub(crate) fn open_all(
    ctx: &Ctx<'_>,
    shelf: &mut dyn ShelfTx,
    keys: &DeviceKeys,
    bases: &[&str],
) -> Result<(), Error> {
    let there = journals(shelf, keys)?;
    for base in [Scope::PUBLIC, Scope::PRIVATE].iter().chain(bases) {
        if !there.contains_key(*base) {
            open(ctx, shelf, keys, base, Cause::Init, None)?;
        }
    }
    Ok(())
}

/// Opens a volume in place of one of which a device has seen more than this database knows: it was rolled back.
///
/// # Errors
/// What the store said.
pub(crate) fn reopen(
    ctx: &Ctx<'_>,
    shelf: &mut dyn ShelfTx,
    keys: &DeviceKeys,
    journal: &JournalId,
    parent: Place,
) -> Result<(), Error> {
    let there = journals(shelf, keys)?;
    let base = there.iter().find(|(_, own)| *own == journal);
    let (base, _) = base.ok_or(Error::State("no_journal"))?;
    open(ctx, shelf, keys, base, Cause::Restore, Some(parent))
}

fn open(
    ctx: &Ctx<'_>,
    shelf: &mut dyn ShelfTx,
    keys: &DeviceKeys,
    base: &str,
    cause: Cause,
    parent: Option<Place>,
) -> Result<(), Error> {
    let opening = Opening {
        base: base.to_owned(),
        device: DEVICE.to_owned(),
        sign_key: keys.sign.public(),
        seal_key: keys.seal.public(),
        cause,
        parent,
    };
    Pen::open(ctx, shelf, &keys.sign, &opening, false, Hlc::default())?;
    Ok(())
}

/// Writes at the end of headquarters' journal for the readers of `base` and signs the new end, which is given back.
///
/// # Errors
/// `no_journal` before [`open_all`], or what the store said.
pub(crate) fn write(
    ctx: &Ctx<'_>,
    shelf: &mut dyn ShelfTx,
    keys: &DeviceKeys,
    base: &str,
    drafts: Vec<Draft>,
) -> Result<Place, Error> {
    let there = journals(shelf, keys)?;
    let journal = there.get(base).ok_or(Error::State("no_journal"))?;
    shelf.lock(&[*journal])?;
    let mut pen = Pen::take(shelf, journal, Hlc::default())?;
    for draft in drafts {
        // A server whose clock has gone back behind what it wrote itself is not sure of the time.
        let doubtful = hlc::millis(&ctx.clock.now()) < pen.clock().0;
        pen.write(ctx, shelf, &keys.sign, draft, doubtful)?;
    }
    pen.sign_tip(shelf, &keys.sign)?;
    Ok(pen.tip())
}
