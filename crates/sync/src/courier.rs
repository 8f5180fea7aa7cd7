//! Exchanges until nothing is left: each step in one transaction of the register, between them only bytes.

use std::{future::Future, time::Duration};

use journal::{
    ctx::Ctx,
    exchange::{Client, Compared, Device, Effect, Event, Step, note},
    shelf::Scope,
    volume::Cause,
};
use store::{Exchange, Headquarters, Store};
use tokio::runtime::Runtime;

use crate::{
    Error,
    enrol::pins,
    line::{Broken, Line},
    outcome::{Ending, Outcome},
    register::Register,
};

/// New volumes opened in one go: more than one twin at a time is no accident of a copy.
const VOLUMES_MAX: u32 = 3;

/// How far an exchange is, in entries that headquarters has signed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Received since it began.
    pub done: u64,
    /// To be received.
    pub total: u64,
    /// Bytes of entries received since it began.
    pub done_bytes: u64,
    /// Bytes of entries to be received.
    pub total_bytes: u64,
}

/// Carries a register's entries to its headquarters and back, for as long as the program runs.
#[derive(Debug, Default)]
pub struct Courier {
    client: Client,
    line: Option<(Headquarters, Line)>,
    /// Kept between trips, and the open connection with it.
    runtime: Option<Runtime>,
}

/// What one synchronisation came to, and how long to wait before the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trip {
    /// How it ended.
    pub outcome: Outcome,
    /// Nothing is worth trying before this has passed, unless someone writes or asks.
    pub wait: Duration,
    /// The machine's clock beside headquarters', where it was told.
    pub compared: Option<Compared>,
}

impl Courier {
    /// One synchronisation: exchanges until both sides are even, the link breaks, or headquarters refuses. What came of
    /// it is noted in the register.
    ///
    /// # Errors
    /// `not_enrolled`, `locked`, or what the disk said; a broken link is an outcome.
    pub fn trip(
        &mut self,
        register: &impl Register,
        tell: &mut dyn FnMut(Progress),
    ) -> Result<Trip, Error> {
        let runtime = self.runtime.take().map_or_else(runtime, Ok)?;
        let trip = runtime.block_on(self.travel(register, tell));
        self.runtime = Some(runtime);
        trip
    }

    /// Synchronises again and again, until someone presses Ctrl+C; gives what the last trip came to.
    ///
    /// # Errors
    /// As [`Courier::trip`].
    pub fn watch(
        &mut self,
        register: &impl Register,
        tell: &mut dyn FnMut(Progress),
        each: &mut dyn FnMut(&Trip),
    ) -> Result<Option<Trip>, Error> {
        block_on(async {
            let mut stop = std::pin::pin!(tokio::signal::ctrl_c());
            let mut last = None;
            loop {
                tokio::select! {
                    trip = self.travel(register, tell) => {
                        let trip = trip?;
                        each(&trip);
                        let wait = trip.wait;
                        last = Some(trip);
                        tokio::select! {
                            () = tokio::time::sleep(wait) => {}
                            _ = &mut stop => return Ok(last),
                        }
                    }
                    _ = &mut stop => return Ok(last),
                }
            }
        })?
    }

    async fn travel(
        &mut self,
        register: &impl Register,
        tell: &mut dyn FnMut(Progress),
    ) -> Result<Trip, Error> {
        let headquarters = lend(register, |store, _| Ok(store.read()?.headquarters()?))?;
        self.connect(headquarters.ok_or(Error::NotEnrolled)?)?;
        let before = lend(register, |store, _| tally(store))?;
        let mut trip = Trip {
            outcome: Outcome::begun(before.waiting),
            wait: Duration::ZERO,
            compared: None,
        };
        let mut event = Happened::Asked;
        let mut volumes = 0;
        loop {
            let step = lend(register, |store, ctx| {
                advance(store, ctx, &mut self.client, event.event())
            })?;
            if step.effects.iter().any(is_answer) && matches!(event, Happened::Reply(_)) {
                trip.outcome.exchanges += 1;
            }
            trip.outcome.received += step.report.new;
            trip.compared = step.compared.or(trip.compared);
            if let Some(cause) = step.open_volume {
                trip.outcome.code = Some(volume_code(cause).to_owned());
            }
            let opened = step.open_volume.is_some() && volumes < VOLUMES_MAX;
            volumes += u32::from(opened);
            let sending = self.follow(step, &mut trip);
            tell(progress(&before, &lend(register, |store, _| tally(store))?));
            event = match sending {
                Some(parcel) => self.carry(parcel, &mut trip).await,
                None if opened => Happened::Asked,
                None => break,
            };
        }
        let after = lend(register, |store, _| tally(store))?;
        trip.outcome.sent = before.waiting.saturating_sub(after.waiting);
        trip.outcome.waiting = after.waiting;
        lend(register, |store, ctx| keep(store, ctx, &trip))?;
        Ok(trip)
    }

    /// A line to this headquarters; the one that is open already, while nothing about it changed.
    fn connect(&mut self, headquarters: Headquarters) -> Result<(), Error> {
        let same = |(known, _): &(Headquarters, Line)| {
            known.server == headquarters.server && known.pins == headquarters.pins
        };
        if !self.line.as_ref().is_some_and(same) {
            let line = Line::new(&headquarters.server, &pins(&headquarters), None);
            self.line = Some((headquarters, line.map_err(|_| Error::BadAddress)?));
        }
        Ok(())
    }

    /// Takes what a step asks for; gives the parcel to be carried, if there is one.
    fn follow(&self, step: Step, trip: &mut Trip) -> Option<Vec<u8>> {
        let mut parcel = None;
        for effect in step.effects {
            match effect {
                Effect::Send(bytes) => parcel = Some(bytes),
                Effect::Wait(wait) => trip.wait = wait,
                Effect::Even => trip.outcome.outcome = Ending::Done,
                Effect::Approved => trip.outcome.code = None,
                Effect::Tell(code) => told(&mut trip.outcome, code),
            }
        }
        parcel
    }

    async fn carry(&self, parcel: Vec<u8>, trip: &mut Trip) -> Happened {
        let Some((_, line)) = &self.line else {
            return Happened::Failed;
        };
        let outcome = &mut trip.outcome;
        outcome.bytes_out += parcel.len() as u64;
        match line.exchange(parcel).await {
            Ok(reply) => {
                outcome.bytes_in += reply.len() as u64;
                Happened::Reply(reply)
            }
            Err(broken) => {
                outcome.outcome = Ending::Offline;
                let (code, happened) = match broken {
                    Broken::Busy(after) => ("busy", Happened::Busy(after)),
                    Broken::Stranger => ("bad_reply", Happened::Failed),
                    Broken::Unreached | Broken::Cut => ("offline", Happened::Failed),
                };
                outcome.code = Some(code.to_owned());
                happened
            }
        }
    }
}

/// What happened since the last step.
enum Happened {
    Asked,
    Reply(Vec<u8>),
    Failed,
    Busy(Option<Duration>),
}

impl Happened {
    fn event(&self) -> Event<'_> {
        match self {
            Self::Asked => Event::Asked,
            Self::Reply(bytes) => Event::Reply(bytes),
            Self::Failed => Event::Failed,
            Self::Busy(after) => Event::Busy(*after),
        }
    }
}

/// Codes that headquarters sends along: a refusal, or a word for people. A machine that waits for its approval gets its
/// receipts all the same, and is even with headquarters in the end; one whose invitation is used up, or no longer known,
/// stays refused.
fn told(outcome: &mut Outcome, code: String) {
    match code.as_str() {
        note::REVOKED | note::NOT_APPROVED => outcome.outcome = Ending::Refused,
        note::NEED_DICTIONARY => return,
        _ => {}
    }
    outcome.code = Some(code);
}

/// What people are told of a new volume.
fn volume_code(cause: Cause) -> &'static str {
    match cause {
        Cause::Restore => "ahead",
        _ => "fork",
    }
}

fn is_answer(effect: &Effect) -> bool {
    !matches!(effect, Effect::Tell(code) if code == "bad_reply")
}

fn lend<R>(
    register: &impl Register,
    act: impl FnOnce(&mut Store, &Ctx<'_>) -> Result<R, Error>,
) -> Result<R, Error> {
    register.lend(act).unwrap_or(Err(Error::Locked))
}

/// One step of the exchange, in one transaction. The client moves on only when the disk has it.
fn advance(
    store: &mut Store,
    ctx: &Ctx<'_>,
    client: &mut Client,
    event: Event<'_>,
) -> Result<Step, Error> {
    let mut next = client.clone();
    let step = store.write(ctx, |tx| {
        if matches!(event, Event::Asked | Event::Timer) {
            tx.sign_tip()?;
        }
        let hq = tx.headquarters()?.ok_or(Error::NotEnrolled)?;
        let own = tx.device().clone();
        let scope = Scope::Base(own.base.clone());
        let claim = hq.claim();
        let device = Device {
            keys: &own.keys,
            retired: &[],
            journal: own.journal,
            scope: &scope,
            headquarters: hq.sign_key,
            to: hq.seal_key,
            epoch: hq.epoch,
            enrolment: claim.as_ref().map(|(id, secret)| (*id, secret.as_slice())),
        };
        let step = next.step(ctx, &device, &mut tx.book(), event)?;
        if let Some(cause) = step.open_volume {
            tx.open_volume(cause)?;
        }
        if let Some(compared) = step.compared {
            tx.note_headquarters_time(compared.headquarters_ms)?;
        }
        if step.effects.contains(&Effect::Approved) {
            tx.set_headquarters(&Headquarters { secret: None, ..hq })?;
        }
        Ok::<_, Error>(step)
    })?;
    *client = next;
    if step
        .effects
        .iter()
        .any(|effect| matches!(effect, Effect::Send(_)))
    {
        store.note_departure()?;
    }
    Ok(step)
}

/// What headquarters has not.
struct Tally {
    waiting: u64,
    waiting_bytes: u64,
}

fn tally(store: &Store) -> Result<Tally, Error> {
    let waiting = store.read()?.waiting()?;
    Ok(Tally {
        waiting: waiting.entries,
        waiting_bytes: waiting.bytes,
    })
}

fn progress(before: &Tally, now: &Tally) -> Progress {
    Progress {
        done: before.waiting.saturating_sub(now.waiting),
        total: before.waiting,
        done_bytes: before.waiting_bytes.saturating_sub(now.waiting_bytes),
        total_bytes: before.waiting_bytes,
    }
}

/// Notes what came of a trip, for people to read.
fn keep(store: &mut Store, ctx: &Ctx<'_>, trip: &Trip) -> Result<(), Error> {
    let outcome = &trip.outcome;
    let ending = serde_json::to_value(outcome.outcome).unwrap_or_default();
    let exchange = Exchange {
        at: ctx.clock.now().to_utc(),
        outcome: ending.as_str().unwrap_or_default().to_owned(),
        code: outcome.code.clone().unwrap_or_default(),
        sent: outcome.sent,
        received: outcome.received,
        bytes_out: outcome.bytes_out,
        bytes_in: outcome.bytes_in,
        clock_ms: trip.compared.map(|compared| compared.offset_ms),
    };
    Ok(store.write(ctx, |tx| tx.note_exchange(&exchange))?)
}

/// Runs a future of this crate to its end on the calling thread.
pub(crate) fn block_on<T>(future: impl Future<Output = T>) -> Result<T, Error> {
    Ok(runtime()?.block_on(future))
}

fn runtime() -> Result<Runtime, Error> {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().build().map_err(Error::Network)
}
