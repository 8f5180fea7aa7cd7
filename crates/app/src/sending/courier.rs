//! Exchanges while nobody waits for them: a thread of their own, that takes the register for one step at a time.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use domain::when::{format_moment, offset_moment};
use journal::ctx::{Clock, Ctx};
use store::Store;
use sync::outcome::Ending;
use sync::{Progress, Register, Trip};

use super::{SendingView, SyncPauseRequest, sending};
use crate::desk::{Desk, Seat};
use crate::fault::Fault;
use crate::frame::{LinkState, ProgressView};
use crate::reading::Reading;
use crate::rights::Action;
use crate::shapes::Nothing;

/// After a failure of the register itself, the next attempt.
const AFTER_FAULT: Duration = Duration::from_secs(60);

/// What goes on between this machine and headquarters.
#[derive(Default)]
pub struct Courier {
    shared: Arc<Shared>,
}

/// What the desk and the courier's thread both see.
#[derive(Default)]
pub(crate) struct Shared {
    wishes: Mutex<Wishes>,
    rang: Condvar,
    /// An exchange runs.
    running: AtomicBool,
    /// Trips that broke since the last that did not.
    cuts: AtomicU32,
    progress: Mutex<Option<ProgressView>>,
    next: Mutex<Option<String>>,
}

#[derive(Default)]
struct Wishes {
    /// The thread lives.
    alive: bool,
    /// Someone asked, or wrote.
    asked: bool,
    /// Someone wants it to wait.
    paused: bool,
    /// The register is being locked.
    stop: bool,
}

impl Courier {
    pub(crate) fn progress(&self) -> Option<ProgressView> {
        held(&self.shared.progress).clone()
    }

    pub(crate) fn next_attempt(&self) -> Option<String> {
        held(&self.shared.next).clone()
    }

    /// What a writer rings when there is something to carry.
    pub(crate) fn bell(&self) -> Arc<Shared> {
        self.shared.clone()
    }

    /// Lets the courier know that the register is being locked.
    pub(crate) fn dismiss(&self) {
        held(&self.shared.wishes).stop = true;
        self.shared.rang.notify_all();
    }

    fn is_paused(&self) -> bool {
        held(&self.shared.wishes).paused
    }

    /// Puts the thread to work, unless it is, or someone wants it to wait.
    fn attend(&self, desk: &Desk) {
        let mut wishes = held(&self.shared.wishes);
        if wishes.alive || wishes.paused {
            return;
        }
        (wishes.alive, wishes.stop) = (true, false);
        let (shared, loan, clock) = (self.shared.clone(), desk.loan(), desk.clock.clone());
        let thread = std::thread::Builder::new().name("courier".to_owned());
        let began = thread.spawn(move || shared.work(&loan, &*clock));
        wishes.alive = began.is_ok();
    }
}

impl Drop for Courier {
    fn drop(&mut self) {
        self.dismiss();
    }
}

impl Shared {
    /// Something was written, or someone asks: the courier need not wait longer.
    pub(crate) fn ring(&self) {
        held(&self.wishes).asked = true;
        self.rang.notify_all();
    }

    fn work(&self, loan: &Loan, clock: &dyn Clock) {
        let mut courier = sync::Courier::default();
        while self.may_go() {
            self.running.store(true, Ordering::Relaxed);
            let began = clock.monotonic();
            let trip = courier.trip(loan, &mut |progress| {
                let view = view(
                    progress,
                    clock.monotonic().saturating_sub(began),
                    self.cuts.load(Ordering::Relaxed),
                );
                *held(&self.progress) = Some(view);
            });
            self.running.store(false, Ordering::Relaxed);
            *held(&self.progress) = None;
            let wait = match trip {
                Ok(trip) => self.note(&trip),
                Err(sync::Error::Locked | sync::Error::NotEnrolled) => break,
                Err(_) => AFTER_FAULT,
            };
            self.rest(wait, clock);
        }
        *held(&self.next) = None;
        held(&self.wishes).alive = false;
    }

    fn note(&self, trip: &Trip) -> Duration {
        match trip.outcome.outcome {
            Ending::Offline => self.cuts.fetch_add(1, Ordering::Relaxed),
            _ => self.cuts.swap(0, Ordering::Relaxed),
        };
        trip.wait
    }

    fn may_go(&self) -> bool {
        let wishes = held(&self.wishes);
        !wishes.stop && !wishes.paused
    }

    /// Waits so long, or until someone asks, writes, pauses or locks.
    fn rest(&self, wait: Duration, clock: &dyn Clock) {
        *held(&self.next) = Some(format_moment(&offset_moment(&(clock.now() + wait))));
        let called = |wishes: &mut Wishes| !wishes.asked && !wishes.stop && !wishes.paused;
        let waited = self
            .rang
            .wait_timeout_while(held(&self.wishes), wait, called);
        let (mut wishes, _) = waited.unwrap_or_else(PoisonError::into_inner);
        wishes.asked = false;
    }
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn view(progress: Progress, spent: Duration, cuts: u32) -> ProgressView {
    let small = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let rate = progress
        .done_bytes
        .checked_div(spent.as_secs())
        .filter(|rate| *rate > 0);
    let left = progress.total_bytes.saturating_sub(progress.done_bytes);
    ProgressView {
        done: small(progress.done),
        total: small(progress.total),
        done_bytes: progress.done_bytes,
        total_bytes: progress.total_bytes,
        bytes_per_second: rate.map(small),
        seconds_left: rate.map(|rate| small(left / rate)),
        cuts,
    }
}

/// The register, as the desk lends it: only while someone holds it open.
pub(crate) struct Loan(pub(crate) Arc<Mutex<Seat>>);

impl Register for Loan {
    fn lend<R>(&self, act: impl FnOnce(&mut Store, &Ctx<'_>) -> R) -> Option<R> {
        match &mut *held(&self.0) {
            Seat::Open(session) => Some(session.acting(act)),
            _ => None,
        }
    }
}

/// The state of the link, as far as the last attempt tells.
pub(crate) fn link(desk: &Desk, reading: &Reading<'_>) -> Result<LinkState, Fault> {
    let Some(headquarters) = reading.reader.headquarters()? else {
        return Ok(LinkState::NotEnrolled);
    };
    if desk.courier.is_paused() {
        return Ok(LinkState::Paused);
    }
    if desk
        .courier
        .progress()
        .is_some_and(|progress| progress.done < progress.total)
    {
        return Ok(LinkState::Sending);
    }
    let last = reading.reader.exchanges(1)?.into_iter().next();
    Ok(
        match last.as_ref().map(|exchange| exchange.outcome.as_str()) {
            Some("refused") => LinkState::Refused,
            Some("done") if headquarters.is_approved() => LinkState::Online,
            Some("done") => LinkState::NotApproved,
            _ => LinkState::Offline,
        },
    )
}

/// Puts the courier to work where a headquarters is known.
pub(crate) fn attend(desk: &Desk) -> Result<(), Fault> {
    let enrolled = desk.with(|session| Ok(session.store.read()?.headquarters()?.is_some()))?;
    if enrolled {
        desk.courier.attend(desk);
    }
    Ok(())
}

/// Begins an exchange now; the page shows how it goes.
pub(crate) fn sync_now(desk: &Desk, _: Nothing) -> Result<SendingView, Fault> {
    let enrolled = desk.with(|session| {
        session.may(Action::Upkeep)?;
        Ok(session.store.read()?.headquarters()?.is_some())
    })?;
    if !enrolled {
        return Err(Fault::new("not_enrolled"));
    }
    if desk.courier.is_paused() {
        return Err(Fault::new("paused"));
    }
    desk.courier.shared.ring();
    desk.courier.attend(desk);
    sending(desk, Nothing {})
}

/// Pauses or resumes.
pub(crate) fn sync_pause(desk: &Desk, request: SyncPauseRequest) -> Result<SendingView, Fault> {
    desk.with(|session| session.may(Action::Upkeep))?;
    held(&desk.courier.shared.wishes).paused = request.paused;
    desk.courier.shared.rang.notify_all();
    if !request.paused {
        attend(desk)?;
    }
    sending(desk, Nothing {})
}
