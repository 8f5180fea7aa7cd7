//! The device's side of the exchange.

mod receive;

use std::{collections::BTreeMap, time::Duration};

use domain::id::{Hash, JournalId, Place};

use super::{
    load::{Load, Ratio},
    pace::Pace,
};
use crate::{
    Error,
    chart::Chart,
    ctx::Ctx,
    dictionary,
    have::{Have, Receipts},
    head,
    ids::{SealKey, SignKey},
    ingest::Report,
    keys::{DeviceKeys, SealPair},
    offer::{Claims, Selection},
    parcel::{Address, Item},
    shelf::{Scope, Shelf, ShelfTx},
    volume::Cause,
};

/// Compression level of a device: it has time, its link has not.
const LEVEL: i32 = 19;

/// What the device is, as the host knows it at this step.
#[derive(Debug, Clone, Copy)]
pub struct Device<'a> {
    /// Its keys.
    pub keys: &'a DeviceKeys,
    /// Receiving pairs that parcels may still be sealed to; the present one comes from `keys`.
    pub retired: &'a [SealPair],
    /// Its own volume.
    pub journal: JournalId,
    /// The journals it may have.
    pub scope: &'a Scope,
    /// Headquarters' signing key.
    pub headquarters: SignKey,
    /// Headquarters' receiving key.
    pub to: SealKey,
    /// Number of the roster it has.
    pub epoch: u64,
    /// Enrolment id and secret, until [`Effect::Approved`].
    pub enrolment: Option<(&'a str, &'a [u8])>,
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event<'a> {
    /// The wait is over.
    Timer,
    /// The network came up, someone asked, something was written: try now, forget the back-off.
    Asked,
    /// These bytes came back, whatever the status.
    Reply(&'a [u8]),
    /// No usable answer came: cut, silence, unreachable, or a status of failure.
    Failed,
    /// The other side said 429 or 503, perhaps with a time: only the pace changes.
    Busy(Option<Duration>),
}

/// What is to be done after the commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Carry this parcel; exactly one [`Event::Reply`], [`Event::Failed`] or [`Event::Busy`] follows.
    Send(Vec<u8>),
    /// Wait this long, then [`Event::Timer`]; [`Event::Asked`] may come before.
    Wait(Duration),
    /// Both sides are even: all that is here is received, all that is there is here.
    Even,
    /// Headquarters approved the device: its enrolment is done with.
    Approved,
    /// Tell people, by the code of the catalogues.
    Tell(String),
}

/// What a step came to. The report and the opening of a volume belong into the transaction the step ran in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Step {
    /// What came in: to be projected before the commit.
    pub report: Report,
    /// A twin wrote, or an older copy was put back: open a new volume before the commit, and nothing else into the old
    /// one ever again.
    pub open_volume: Option<Cause>,
    /// Headquarters' hour, where a reply told it.
    pub compared: Option<Compared>,
    /// After the commit, in order.
    pub effects: Vec<Effect>,
}

/// Headquarters' hour beside this machine's. A reply is signed and answers a nonce of ours, so that its hour lies
/// between the departure of the one parcel and the arrival of the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Compared {
    /// What headquarters signed, in milliseconds since 1970.
    pub headquarters_ms: i64,
    /// This machine's clock minus headquarters', in milliseconds: the least that the way of the parcels explains, hence
    /// 0 for a machine that is right, however slow its link.
    pub offset_ms: i64,
}

/// A device's exchange. Lives in memory: a new one after a restart knows enough.
#[derive(Debug, Clone, Default)]
pub struct Client {
    pace: Pace,
    ratio: Ratio,
    /// The parcel that is out: its nonce and when it left.
    out: Option<([u8; 16], Duration)>,
    /// Headquarters has been shown its own `have`s in this session.
    shown: bool,
    /// Where copies of a journal that parted can meet, as headquarters stepped back.
    steps: BTreeMap<JournalId, Vec<(u64, Hash)>>,
    without_dictionary: bool,
}

impl Client {
    /// Takes what happened and says what is to be done.
    ///
    /// # Errors
    /// When the shelf fails: roll back; this client is as it was before.
    pub fn step(
        &mut self,
        ctx: &Ctx<'_>,
        device: &Device<'_>,
        shelf: &mut (impl ShelfTx + ?Sized),
        event: Event<'_>,
    ) -> Result<Step, Error> {
        let mut next = self.clone();
        let step = match event {
            Event::Timer | Event::Asked if next.out.is_some() => Step::default(),
            Event::Timer => next.send(ctx, device, shelf, Step::default())?,
            Event::Asked => {
                next.pace.reset();
                next.send(ctx, device, shelf, Step::default())?
            }
            Event::Reply(bytes) => next.receive(ctx, device, shelf, bytes)?,
            Event::Failed => {
                let wait = next.pace.failed(ctx);
                next.rest(wait)
            }
            Event::Busy(after) => {
                let wait = next.pace.later(ctx).max(after.unwrap_or_default());
                next.rest(wait)
            }
        };
        *self = next;
        Ok(step)
    }

    /// The session ends; the next one starts after a wait.
    fn rest(&mut self, wait: Duration) -> Step {
        self.out = None;
        self.shown = false;
        self.steps.clear();
        Step {
            effects: vec![Effect::Wait(wait)],
            ..Step::default()
        }
    }

    fn send(
        &mut self,
        ctx: &Ctx<'_>,
        device: &Device<'_>,
        shelf: &mut (impl ShelfTx + ?Sized),
        mut step: Step,
    ) -> Result<Step, Error> {
        sign_tip(device, shelf)?;
        let address = self.address(ctx, device);
        let items = self.items(device, shelf)?;
        let claims = Claims::of(&Receipts::of(shelf, &device.headquarters)?).with(&self.steps);
        let own = device.keys.sign.public();
        let load = Load {
            pair: &device.keys.sign,
            address: &address,
            level: LEVEL,
            items: &items,
            selection: Selection {
                scope: device.scope,
                first: &own,
            },
            claims: &claims,
            body: self.pace.body,
        };
        let (packed, _) = load.fill(ctx, shelf, &mut self.ratio)?;
        self.out = Some((address.nonce, ctx.clock.monotonic()));
        self.shown = true;
        step.effects.push(Effect::Send(packed.bytes));
        Ok(step)
    }

    fn address(&self, ctx: &Ctx<'_>, device: &Device<'_>) -> Address {
        let dictionary = if self.without_dictionary {
            dictionary::NONE
        } else {
            dictionary::CURRENT
        };
        Address {
            to: device.to,
            nonce: ctx.random(),
            answers: None,
            epoch: device.epoch,
            dictionary,
            reply: device.keys.seal.public(),
        }
    }

    fn items(
        &self,
        device: &Device<'_>,
        shelf: &mut (impl ShelfTx + ?Sized),
    ) -> Result<Vec<Item>, Error> {
        let mut items = Vec::new();
        if let Some((id, secret)) = device.enrolment {
            items.push(Item::Enrol(id.into(), secret.into()));
        }
        let signer = device.keys.sign.public();
        let mine = Have::take(shelf, signer, &device.journal, device.scope, |_| true)?;
        items.push(Item::Have(mine.sign(&device.keys.sign)));
        items.push(Item::Want(self.pace.body as u64));
        if !self.shown {
            let theirs = shelf.haves(&device.headquarters)?;
            items.extend(theirs.into_iter().map(Item::Have));
        }
        for journal in self.steps.keys() {
            items.push(steps(shelf, *journal)?);
        }
        Ok(items)
    }
}

pub(super) fn steps(shelf: &(impl Shelf + ?Sized), journal: JournalId) -> Result<Item, Error> {
    let steps = Chart::load(shelf, journal)?.steps(shelf)?;
    Ok(Item::Gap(
        journal,
        steps
            .into_iter()
            .map(|place| (place.seq, place.hash))
            .collect(),
    ))
}

/// Signs the end of the own volume, so that all of it can be sent.
fn sign_tip(device: &Device<'_>, shelf: &mut (impl ShelfTx + ?Sized)) -> Result<(), Error> {
    let lines = shelf.lines(&device.journal)?;
    let Some(line) = lines.iter().find(|line| line.line == 0) else {
        return Ok(());
    };
    if shelf
        .heads(&device.journal, 0, line.last, line.last)?
        .is_empty()
    {
        let tip = Place {
            journal: device.journal,
            seq: line.last,
            hash: line.tip,
        };
        shelf.put_head(&device.journal, 0, &head::sign(&device.keys.sign, &tip))?;
    }
    Ok(())
}
