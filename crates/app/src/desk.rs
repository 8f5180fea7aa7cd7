//! The desk: one register, locked or open in one person's name. Every use case goes through it.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, FixedOffset};
use domain::when::offset_moment;
use journal::ctx::{Actor, Clock, Ctx, Random};
use reports::catalogue::Lang;
use store::{Folder, Locked, Store, WriteTx};

use crate::fault::Fault;
use crate::lock::TileView;
use crate::plate::Plate;
use crate::reading::Reading;
use crate::rights::Action;
use crate::sending::{Loan, Shared};

/// One register and who holds it.
pub struct Desk {
    pub(crate) folder: Folder,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) rng: Arc<dyn Random>,
    lang: Mutex<Lang>,
    seat: Arc<Mutex<Seat>>,
    /// Read once, at the start: when the program was last seen at work.
    cut_at: Option<String>,
    /// When this desk was set up: drafts kept before it are from an earlier start.
    pub(crate) started_at: DateTime<FixedOffset>,
    pub(crate) courier: crate::sending::Courier,
    /// Where the machine tells of its battery.
    pub(crate) power: PathBuf,
}

/// Whether someone sits at the desk.
pub(crate) enum Seat {
    /// Nothing of the register is held: it was not begun, or not opened yet.
    Vacant,
    /// This process holds the folder; no key is in memory.
    Locked(Box<Locked>),
    /// Open in a person's name.
    Open(Box<Session>),
    /// Between two of these; seen by nobody, unless a change of state broke off.
    Moving,
}

/// The register, open in one person's name.
pub(crate) struct Session {
    pub(crate) store: Store,
    pub(crate) user: TileView,
    pub(crate) lang: Lang,
    /// Began this register, and brings its first people in.
    pub(crate) founder: bool,
    /// Acting commander until then, as it stood when they sat down.
    pub(crate) acting_until: Option<DateTime<FixedOffset>>,
    clock: Arc<dyn Clock>,
    rng: Arc<dyn Random>,
    actor: Actor,
    /// Rung after every write: there is something to carry.
    bell: Arc<Shared>,
}

impl Desk {
    /// A desk before the folder of a register, whether begun or not. Writes nothing yet.
    #[must_use]
    pub fn new(folder: Folder, clock: Arc<dyn Clock>, rng: Arc<dyn Random>, lang: Lang) -> Self {
        let (lang, seat) = (Mutex::new(lang), Arc::new(Mutex::new(Seat::Vacant)));
        let cut_at = Plate::read(&folder.data).at_work;
        let started_at = clock.now();
        Self {
            folder,
            clock,
            rng,
            lang,
            seat,
            cut_at,
            started_at,
            courier: crate::sending::Courier::default(),
            power: crate::frame::SUPPLIES.into(),
        }
    }

    /// The language of labels until someone's own preference is known.
    pub(crate) fn lang(&self) -> Lang {
        *self.lang.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn speak(&self, lang: Lang) {
        *self.lang.lock().unwrap_or_else(PoisonError::into_inner) = lang;
    }

    /// The seat, with the folder taken where there is a register: this process is then the only one.
    pub(crate) fn seat(&self) -> Result<MutexGuard<'_, Seat>, Fault> {
        let mut seat = self.seat.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(*seat, Seat::Vacant | Seat::Moving) && self.folder.is_begun() {
            *seat = Seat::Locked(Box::new(Store::open(self.folder.clone())?));
        }
        Ok(seat)
    }

    /// Runs `act` on the open register.
    pub(crate) fn with<R>(
        &self,
        act: impl FnOnce(&mut Session) -> Result<R, Fault>,
    ) -> Result<R, Fault> {
        match &mut *self.seat()? {
            Seat::Open(session) => act(session),
            Seat::Locked(_) => Err(Fault::new("locked")),
            Seat::Vacant | Seat::Moving => Err(Fault::new("no_register")),
        }
    }

    /// Sits a person down.
    pub(crate) fn sit(&self, store: Store, user: TileView, founder: bool) -> Session {
        let (clock, rng) = (self.clock.clone(), self.rng.clone());
        let actor = Actor {
            user: user.id.clone(),
            role: user.role.clone(),
        };
        let known = store.read().and_then(|read| read.record(&user.id));
        let acting_until = known
            .ok()
            .flatten()
            .and_then(|known| known.moment("acting_until"));
        Session {
            store,
            acting_until,
            user,
            lang: self.lang(),
            founder,
            clock,
            rng,
            actor,
            bell: self.courier.bell(),
        }
    }

    /// The register, for the courier: lent for one step at a time.
    pub(crate) fn loan(&self) -> Loan {
        Loan(self.seat.clone())
    }

    pub(crate) fn now(&self) -> DateTime<FixedOffset> {
        offset_moment(&self.clock.now())
    }
}

impl Session {
    /// The machine's clock, in Haitian time.
    pub(crate) fn now(&self) -> DateTime<FixedOffset> {
        offset_moment(&self.clock.now())
    }

    /// Code of the register's base.
    pub(crate) fn base(&self) -> &str {
        &self.store.device().base
    }

    /// Mark of this machine's journal, as people name the machine.
    pub(crate) fn machine(&self) -> String {
        crate::reading::mark(&self.store.device().journal)
    }

    /// One transaction in this person's name.
    pub(crate) fn write<R>(
        &mut self,
        act: impl FnOnce(&mut WriteTx<'_>) -> Result<R, Fault>,
    ) -> Result<R, Fault> {
        let ctx = Ctx::new(&*self.clock, &*self.rng, &self.actor);
        let done = self.store.write(&ctx, act)?;
        self.bell.ring();
        Ok(done)
    }

    /// Runs `act` with the store and the context of this person.
    pub(crate) fn acting<R>(&mut self, act: impl FnOnce(&mut Store, &Ctx<'_>) -> R) -> R {
        let ctx = Ctx::new(&*self.clock, &*self.rng, &self.actor);
        act(&mut self.store, &ctx)
    }

    /// Runs `act` in the name of another person of this register, who signs it at once with their own passphrase.
    pub(crate) fn beside<R>(
        &mut self,
        (name, passphrase): (&str, &store::passphrase::Passphrase),
        act: impl FnOnce(&mut WriteTx<'_>) -> Result<R, Fault>,
    ) -> Result<R, Fault> {
        let done = self.store.beside(
            self.clock.as_ref(),
            self.rng.as_ref(),
            (name, passphrase),
            act,
        )?;
        self.rang();
        Ok(done)
    }

    /// Lets the courier know of what was written past [`Session::write`].
    pub(crate) fn rang(&self) {
        self.bell.ring();
    }

    /// A snapshot to make views from.
    pub(crate) fn read(&self) -> Result<Reading<'_>, Fault> {
        let ctx = Ctx::new(&*self.clock, &*self.rng, &self.actor);
        Reading::new(&self.store, &ctx, self.lang)
    }

    /// Refuses what the role may not do.
    pub(crate) fn may(&self, action: Action) -> Result<(), Fault> {
        crate::rights::check(self, action)
    }
}

impl Desk {
    /// Signs what the person at the desk wrote and locks; nothing when nobody sits there.
    pub(crate) fn leave(&self) -> Result<(), Fault> {
        self.courier.dismiss();
        let mut seat = self.seat()?;
        match std::mem::replace(&mut *seat, Seat::Moving) {
            Seat::Open(session) => {
                let (locked, signed) = session.store.lock(&*self.clock, &*self.rng);
                *seat = Seat::Locked(Box::new(locked));
                self.post(|plate| plate.at_work = None);
                Ok(signed?)
            }
            other => {
                *seat = other;
                Ok(())
            }
        }
    }

    /// Changes the plate on the door.
    pub(crate) fn post(&self, change: impl FnOnce(&mut Plate)) {
        let before = Plate::read(&self.folder.data);
        let mut plate = before.clone();
        change(&mut plate);
        if plate != before {
            plate.put_up(&self.folder.data);
        }
    }

    /// When the program was last seen at work before this start, if it did not end by its own will. RFC 3339.
    pub(crate) fn cut_at(&self) -> Option<String> {
        self.cut_at.clone()
    }

    /// The system's clock shows a time before this program was built.
    pub(crate) fn clock_is_old(&self) -> bool {
        self.now() < store::machine::released()
    }

    /// Room left on the disk of the register, where the system says.
    pub(crate) fn free_bytes(&self) -> Option<u64> {
        store::machine::disk_free_bytes(&self.folder)
    }
}
