//! What a reply comes to: receipts, runs, whether we have a twin, whether there is more.

use std::{collections::BTreeMap, time::Duration};

use domain::id::{JournalId, Place};

use super::{Client, Compared, Device, Effect, Step};
use crate::{
    Error,
    chart::Chart,
    ctx::Ctx,
    exchange::{note, pace::IDLE},
    have::{self, Have, Receipts},
    hlc::LAST_MS,
    ingest::{Gate, Report, ingest},
    keys::SealPair,
    parcel::{Body, Item, Sealed},
    pen::has_twin,
    shelf::{Shelf, ShelfTx, StoredHave},
    volume::Cause,
};

impl Client {
    pub(super) fn receive(
        &mut self,
        ctx: &Ctx<'_>,
        device: &Device<'_>,
        shelf: &mut (impl ShelfTx + ?Sized),
        bytes: &[u8],
    ) -> Result<Step, Error> {
        let Some((nonce, left)) = self.out.take() else {
            return Ok(Step::default());
        };
        let Ok(body) = open(device, &nonce, bytes) else {
            let wait = self.pace.failed(ctx);
            let mut step = self.rest(wait);
            step.effects
                .push(Effect::Tell(Error::BadReply.code().into()));
            return Ok(step);
        };
        let way = ctx.clock.monotonic().saturating_sub(left);
        self.pace.succeeded(way);
        let read = self.take(device, shelf, body)?;
        let step = Step {
            report: read.report,
            open_volume: read.open_volume,
            compared: read.hour.map(|ms| compare(ctx, way, ms)),
            effects: read.effects,
        };
        let moved = read.moved || step.report.new > 0;
        // After a new volume the host is to write into it first; it will ask again.
        if step.open_volume.is_some() || !read.admitted || !moved && read.more {
            let wait = self.pace.later(ctx);
            return Ok(self.finish(step, Effect::Wait(wait)));
        }
        if read.more {
            return self.send(ctx, device, shelf, step);
        }
        let mut step = self.finish(step, Effect::Even);
        step.effects.push(Effect::Wait(IDLE));
        Ok(step)
    }

    fn finish(&mut self, mut step: Step, effect: Effect) -> Step {
        self.rest(Duration::ZERO);
        step.effects.push(effect);
        step
    }

    fn take(
        &mut self,
        device: &Device<'_>,
        shelf: &mut (impl ShelfTx + ?Sized),
        body: Body,
    ) -> Result<Taken, Error> {
        let mut taken = Taken {
            admitted: true,
            ..Taken::default()
        };
        let mut runs = Vec::new();
        let mut latest = None;
        for item in body.items {
            match item {
                Item::Have(have) => latest = taken.receipt(device, shelf, &have)?.or(latest),
                Item::Gap(journal, steps) => {
                    taken.moved |= self.steps.insert(journal, steps).is_none();
                }
                Item::Note(code) => self.note(&mut taken, code),
                Item::Run(run) => runs.push(run),
                Item::Hour(ms) => taken.hour = Some(ms),
                Item::Enrol(..) | Item::Want(_) => {}
            }
        }
        let headquarters = [device.headquarters];
        let gate = Gate {
            scope: device.scope,
            headquarters: &headquarters,
            own: &[device.journal],
            last_good: BTreeMap::new(),
        };
        taken.report = ingest(shelf, &gate, runs)?;
        if taken.open_volume.is_none() && has_twin(shelf, &device.journal)? {
            taken.open_volume = Some(Cause::Fork);
        }
        if latest.is_some() && !taken.waiting && device.enrolment.is_some() {
            taken.effects.push(Effect::Approved);
        }
        taken.more = self.more(device, shelf, latest.as_ref())?;
        Ok(taken)
    }

    fn note(&mut self, taken: &mut Taken, code: String) {
        match code.as_str() {
            note::NEED_DICTIONARY => {
                taken.moved |= !self.without_dictionary;
                self.without_dictionary = true;
            }
            note::REVOKED => taken.admitted = false,
            note::NOT_APPROVED => taken.waiting = true,
            _ => {}
        }
        taken.effects.push(Effect::Tell(code));
    }

    /// Whether either side has something that the other lacks.
    fn more(
        &self,
        device: &Device<'_>,
        shelf: &(impl Shelf + ?Sized),
        latest: Option<&Have>,
    ) -> Result<bool, Error> {
        if self.without_dictionary && latest.is_none() {
            return Ok(true);
        }
        for (journal, held) in latest.iter().flat_map(|have| &have.journals) {
            let chart = Chart::load(shelf, *journal)?;
            for &(seq, hash) in &held.tips {
                let place = Place {
                    journal: *journal,
                    seq,
                    hash,
                };
                if chart.line_of(shelf, &place)?.is_none() {
                    return Ok(true);
                }
            }
        }
        let receipts = Receipts::of(shelf, &device.headquarters)?;
        for volume in shelf.volumes(device.scope)? {
            let chart = Chart::load(shelf, volume.journal())?;
            if !chart.beyond(&receipts.covered(shelf, &chart)?).is_empty() {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// What a reply came to.
#[derive(Default)]
struct Taken {
    report: Report,
    open_volume: Option<Cause>,
    effects: Vec<Effect>,
    /// Not revoked.
    admitted: bool,
    /// Not yet approved.
    waiting: bool,
    /// Something is otherwise than before.
    moved: bool,
    more: bool,
    /// Headquarters' hour.
    hour: Option<u64>,
}

fn compare(ctx: &Ctx<'_>, way: Duration, hour_ms: u64) -> Compared {
    let signed = |ms: u64| i64::try_from(ms.min(LAST_MS)).expect("the year 9999 fits");
    let headquarters_ms = signed(hour_ms);
    let way_ms = signed(u64::try_from(way.as_millis()).unwrap_or(LAST_MS));
    let arrived = ctx.clock.now().timestamp_millis() - headquarters_ms;
    Compared {
        headquarters_ms,
        offset_ms: 0.clamp(arrived - way_ms, arrived),
    }
}

impl Taken {
    /// Takes a `have` of headquarters: it receipts, and it shows whether our own journal has a twin.
    fn receipt(
        &mut self,
        device: &Device<'_>,
        shelf: &mut (impl ShelfTx + ?Sized),
        stored: &StoredHave,
    ) -> Result<Option<Have>, Error> {
        let Ok(have) = Have::open(stored) else {
            return Ok(None);
        };
        if have.signer != device.headquarters {
            return Ok(None);
        }
        self.open_volume = self.open_volume.or(twin(shelf, &device.journal, &have)?);
        let before = shelf.haves(&have.signer)?;
        let same = |old: &StoredHave| {
            Have::decode(&old.bytes).is_ok_and(|old| old.journals == have.journals)
        };
        let moved = !before.iter().any(same);
        if have::keep(shelf, &have, stored)? {
            self.moved |= moved;
        }
        Ok(Some(have))
    }
}

/// Whether headquarters holds places of our own journal that we never wrote.
fn twin(
    shelf: &(impl Shelf + ?Sized),
    journal: &JournalId,
    have: &Have,
) -> Result<Option<Cause>, Error> {
    let Some(held) = have.journals.get(journal) else {
        return Ok(None);
    };
    let chart = Chart::load(shelf, *journal)?;
    let last = chart
        .lines()
        .iter()
        .map(|line| line.last)
        .max()
        .unwrap_or(0);
    for &(seq, hash) in &held.tips {
        let place = Place {
            journal: *journal,
            seq,
            hash,
        };
        if chart.line_of(shelf, &place)?.is_none() {
            return Ok(Some(if seq > last {
                Cause::Restore
            } else {
                Cause::Fork
            }));
        }
    }
    Ok(None)
}

fn open(device: &Device<'_>, nonce: &[u8; 16], bytes: &[u8]) -> Result<Body, Error> {
    let sealed = Sealed::read(bytes)?;
    if sealed.header.from != device.headquarters || sealed.header.answers != Some(*nonce) {
        return Err(Error::BadReply);
    }
    let pairs: Vec<SealPair> = [&device.keys.seal]
        .into_iter()
        .chain(device.retired)
        .cloned()
        .collect();
    sealed.open(&pairs)
}
