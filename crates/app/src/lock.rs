//! Taking the register: who is at the desk, unlock, lock, the first register of a machine.

mod hour;
mod shapes;

use domain::entry::Fields;
use domain::kinds::lists::ROLES;
use domain::places::{BASES, base};
use domain::when::format_moment;
use reports::catalogue::{LANGS, Lang, text};
use serde_json::json;
use store::keyring::RecoveryKey;
use store::passphrase::{Language, Passphrase, offer, plain};
use store::{Begin, Locked, Printed, Store};

use crate::desk::{Desk, Seat, Session};
use crate::fault::Fault;
use crate::plate::Plate;
use crate::reading::mark;
use crate::shapes::Nothing;
pub(crate) use hour::{compared, note as note_hour};
pub use shapes::*;

/// What is known without a key, and who may take the register.
pub(crate) fn lock_state(desk: &Desk, _: Nothing) -> Result<LockView, Fault> {
    let seat = desk.seat()?;
    let plate = Plate::read(&desk.folder.data);
    let (state, people, user) = match &*seat {
        Seat::Vacant | Seat::Moving => (LockState::Empty, Vec::new(), None),
        Seat::Locked(locked) => (LockState::Locked, tiles(locked, &plate), None),
        Seat::Open(session) => (LockState::Open, Vec::new(), Some(session.user.clone())),
    };
    let free_bytes = desk.free_bytes();
    Ok(LockView {
        state,
        base: plate.base.as_deref().map(base_view),
        machine: plate.machine.clone(),
        people,
        user,
        now: format_moment(&desk.now()),
        restarted_after_cut: desk.cut_at(),
        time: hour::time(desk, &plate),
        disk: DiskView {
            ok: free_bytes.is_none_or(|free| free >= DISK_FREE_BYTES_MIN),
            code: free_bytes
                .filter(|free| *free < DISK_FREE_BYTES_MIN)
                .map(|_| "disk_full".to_owned()),
            free_bytes: free_bytes.unwrap_or_default(),
        },
        last_backup: plate.last_backup.clone(),
        drafts: plate.drafts.values().sum(),
        bases: BASES.iter().map(|base| base_view(base.code)).collect(),
        language: plate
            .language
            .unwrap_or_else(|| desk.lang().code().to_owned()),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}

/// Under this the disk is said to be full before it is.
const DISK_FREE_BYTES_MIN: u64 = 64 * 1024 * 1024;

/// Opens the register in someone's name.
pub(crate) fn unlock(desk: &Desk, request: UnlockRequest) -> Result<SessionView, Fault> {
    let mut seat = desk.seat()?;
    let locked = match std::mem::replace(&mut *seat, Seat::Moving) {
        Seat::Locked(locked) => locked,
        other => {
            let code = if matches!(other, Seat::Open(_)) {
                "already_open"
            } else {
                "no_register"
            };
            *seat = if matches!(other, Seat::Open(_)) {
                other
            } else {
                Seat::Vacant
            };
            return Err(Fault::new(code));
        }
    };
    let name = name_of(&locked, &request.user);
    match locked.unlock(&*desk.rng, &name, &Passphrase::typed(&request.passphrase)) {
        Ok(store) => {
            let mut session = seated(desk, store)?;
            let view = session_view(desk, &mut session);
            *seat = Seat::Open(Box::new(session));
            view
        }
        Err(refused) => {
            let (locked, error) = *refused;
            *seat = Seat::Locked(Box::new(locked));
            Err(error.into())
        }
    }
}

/// Gives someone who forgot their passphrase another one, by the printed key, and opens the register in their name.
/// Their pair of keys is a new one, and their record says so.
pub(crate) fn recover(desk: &Desk, request: RecoverRequest) -> Result<SessionView, Fault> {
    let printed = RecoveryKey::typed(&request.key).map_err(store::Error::from)?;
    match &mut *desk.seat()? {
        Seat::Locked(locked) => {
            let name = name_of(locked, &request.user);
            locked.recover(
                &*desk.rng,
                &printed,
                &name,
                &Passphrase::typed(&request.passphrase),
            )?;
        }
        Seat::Open(_) => return Err(Fault::new("already_open")),
        Seat::Vacant | Seat::Moving => return Err(Fault::new("no_register")),
    }
    let view = unlock(
        desk,
        UnlockRequest {
            user: request.user,
            passphrase: request.passphrase,
        },
    )?;
    desk.with(|session| {
        let people = session.store.people();
        let own = people.iter().find(|person| person.user == session.user.id);
        let own = own.ok_or_else(|| Fault::new("unknown_person"))?;
        let keys = Fields::from([
            ("sign_key".to_owned(), json!(own.sign_key)),
            ("seal_key".to_owned(), json!(own.seal_key)),
        ]);
        session.write(|tx| Ok(tx.amend(&own.user, &keys, &[], Some("recovery"))?))
    })?;
    Ok(view)
}

/// The name in the keyring of a user named by id or by name.
fn name_of(locked: &Locked, user: &str) -> String {
    let people = locked.people();
    let named = people
        .iter()
        .find(|person| person.user == user || plain(&person.name) == plain(user));
    named.map_or_else(|| user.to_owned(), |person| person.name.clone())
}

fn seated(desk: &Desk, store: Store) -> Result<Session, Fault> {
    let user = TileView {
        id: store.actor().user.clone(),
        name: store.name().to_owned(),
        role: store.actor().role.clone(),
    };
    let record = store.read()?.record(&user.id)?;
    let founder = record.is_some_and(|record| record.text("granted_by") == Some(&user.id));
    Ok(desk.sit(store, user, founder))
}

/// Signs what the person at the desk wrote, and forgets every key.
pub(crate) fn lock(desk: &Desk, _: Nothing) -> Result<LockView, Fault> {
    desk.leave()?;
    lock_state(desk, Nothing {})
}

/// The session, for a page that was loaded again.
pub(crate) fn session(desk: &Desk, _: Nothing) -> Result<SessionView, Fault> {
    desk.with(|session| session_view(desk, session))
}

/// Creates the first register of a machine, offline.
pub(crate) fn create_register(
    desk: &Desk,
    request: CreateRegisterRequest,
) -> Result<CreatedView, Fault> {
    let known = base(&request.base)
        .ok_or_else(|| Fault::new("unknown_base").with("base", &request.base))?;
    if !ROLES.contains(&request.role.as_str())
        || request.role.starts_with("hq_")
        || request.role == "auditor"
    {
        return Err(Fault::new("bad_role").with("role", &request.role));
    }
    let officer = crate::users::name_of(&request.officer, "officer")?;
    let lang = Lang::parse(&request.language).unwrap_or_else(|| desk.lang());
    let mut seat = desk.seat()?;
    if !matches!(*seat, Seat::Vacant) {
        return Err(Fault::new("register_exists"));
    }
    let begin = Begin {
        base: known.code,
        officer: &officer,
        role: &request.role,
        passphrase: &Passphrase::typed(&request.passphrase),
    };
    let (store, printed) = Store::begin(&*desk.clock, &*desk.rng, desk.folder.clone(), &begin)?;
    desk.speak(lang);
    let mut session = seated(desk, store)?;
    let device = session.store.device();
    let created = CreatedView {
        base: device.base.clone(),
        device: device.id.clone(),
        journal: device.journal.to_string(),
        user: session.user.id.clone(),
        machine: mark(&device.journal),
        recovery: sheets(lang, known.name, &mark(&device.journal), &printed),
    };
    session_view(desk, &mut session)?;
    *seat = Seat::Open(Box::new(session));
    Ok(created)
}

/// The recovery sheets, as they are printed: one for the register, one for its protection files, for two holders.
fn sheets(lang: Lang, base: &str, machine: &str, printed: &Printed) -> Vec<String> {
    let (own, protection) = (printed.machine.to_text(), printed.protection.to_text());
    let sheet = |title: &str, key: &str, keep: &str| {
        let register = [("base", base.into()), ("machine", machine.into())];
        [
            text(lang, title, &[]),
            text(lang, "recovery-register", &register),
            key.to_owned(),
            text(lang, keep, &[]),
        ]
    };
    let first = sheet("recovery-title", &own, "recovery-keep");
    let second = sheet(
        "recovery-protection-title",
        &protection,
        "recovery-protection-keep",
    );
    first.into_iter().chain(second).collect()
}

/// Offers five words.
pub(crate) fn offer_passphrase(
    desk: &Desk,
    request: OfferPassphraseRequest,
) -> Result<OfferedPassphraseView, Fault> {
    Ok(OfferedPassphraseView {
        words: five_words(desk, &request.language),
    })
}

pub(crate) fn five_words(desk: &Desk, language: &str) -> Vec<String> {
    let language = if language == "ht" {
        Language::Creole
    } else {
        Language::French
    };
    offer(&*desk.rng, language)
        .split(' ')
        .map(str::to_owned)
        .collect()
}

/// Changes the passphrase of the person at the desk.
pub(crate) fn change_passphrase(
    desk: &Desk,
    request: ChangePassphraseRequest,
) -> Result<LockView, Fault> {
    let (old, new) = (
        Passphrase::typed(&request.current),
        Passphrase::typed(&request.new),
    );
    desk.with(|session| {
        session.acting(|store, ctx| store.change_passphrase(ctx.rng, &old, &new))?;
        Ok(())
    })?;
    lock_state(desk, Nothing {})
}

fn session_view(desk: &Desk, session: &mut Session) -> Result<SessionView, Fault> {
    let preferences = crate::preferences::of(session)?;
    session.lang = Lang::parse(&preferences.language).unwrap_or(session.lang);
    desk.speak(session.lang);
    let drafts = crate::drafts::of(desk, session)?;
    let (kept, device) = (session.store.drafts_kept()?, session.store.device());
    let mut known = Plate::read(&desk.folder.data);
    hour::note(&mut known, &session.read()?)?;
    desk.post(|plate| {
        (plate.hour, plate.compared) = (known.hour, known.compared);
        plate.base = Some(device.base.clone());
        plate.machine = Some(mark(&device.journal));
        plate.language = Some(session.lang.code().to_owned());
        plate.drafts = kept;
        plate
            .roles
            .insert(session.user.id.clone(), session.user.role.clone());
        plate.at_work = Some(format_moment(&desk.now()));
    });
    Ok(SessionView {
        user: session.user.clone(),
        base: base_view(&device.base),
        machine: mark(&device.journal),
        preferences,
        drafts,
        rights: crate::rights::of(session),
    })
}

fn tiles(locked: &Locked, plate: &Plate) -> Vec<DoorTileView> {
    let role = |user: &str| plate.roles.get(user).cloned().unwrap_or_default();
    let people = locked.people().into_iter();
    people
        .map(|person| DoorTileView {
            role: role(&person.user),
            drafts: plate.drafts.get(&person.user).copied().unwrap_or_default(),
            id: person.user,
            name: person.name,
        })
        .collect()
}

/// A base by its code; one of a newer program keeps its code for a name.
pub(crate) fn base_view(code: &str) -> BaseView {
    BaseView {
        code: code.to_owned(),
        name: base(code).map_or(code, |base| base.name).to_owned(),
    }
}

impl Desk {
    /// Opens the register; see [`UnlockRequest`].
    ///
    /// # Errors
    /// `no_register`, `unknown_person`, `wrong_passphrase`, or what the register said.
    pub fn unlock(&self, request: UnlockRequest) -> Result<SessionView, Fault> {
        unlock(self, request)
    }

    /// Creates a register; see [`CreateRegisterRequest`].
    ///
    /// # Errors
    /// `unknown_base`, `bad_role`, `register_exists`, a weak passphrase, or what the disk said.
    pub fn create(&self, request: CreateRegisterRequest) -> Result<CreatedView, Fault> {
        create_register(self, request)
    }

    /// Everyone who can open the register.
    ///
    /// # Errors
    /// `second_process`, a damaged keyring, or what the disk said; `no_register` where there is none.
    pub fn people(&self) -> Result<Vec<TileView>, Fault> {
        match lock_state(self, Nothing {})?.state {
            LockState::Empty => Err(Fault::new("no_register")),
            _ => Ok(lock_state(self, Nothing {})?
                .people
                .into_iter()
                .map(TileView::from)
                .collect()),
        }
    }

    /// Signs, forgets every key and gives the folder back to other processes.
    ///
    /// # Errors
    /// What kept the signature from being written; the register is closed all the same.
    pub fn close(&self) -> Result<(), Fault> {
        let left = self.leave();
        *self.seat()? = Seat::Vacant;
        left
    }
}

/// The codes of the four languages.
pub(crate) fn is_language(code: &str) -> bool {
    LANGS.iter().any(|lang| lang.code() == code)
}
