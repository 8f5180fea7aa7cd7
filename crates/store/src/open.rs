//! Beginning a register, opening it, locking it.

use std::fs;

use journal::{
    ctx::{Actor, Clock, Ctx, Random},
    keys::DeviceKeys,
};
use rusqlite::Connection;
use vault::{Lock, Mode};

use domain::id::JournalId;

use crate::{
    Error, Folder, Store,
    device::Device,
    id::new_id,
    keyring::{Created, Keyring, NewPerson, Person, RecoveryKey, Unlocked},
    passphrase::Passphrase,
    people::FOCAL_POINT,
    session::Session,
};

/// Which program wrote the database, for older ones that meet it.
pub(crate) const PROGRAM: u32 = 1;

/// When this version was finished: no true clock is earlier.
pub(crate) const RELEASED: &str = "2026-11-01T00:00:00Z";

/// Every migration in the order in which registers in the field have had them: the tables of the ledger and of the
/// device share one count, so a later one of either goes at the end.
const MIGRATIONS: [&str; 4] = [
    ledger::MIGRATIONS[0],
    include_str!("migrations/0001_device.sql"),
    ledger::MIGRATIONS[1],
    ledger::MIGRATIONS[2],
];

/// What a new register is for.
#[derive(Debug, Clone, Copy)]
pub struct Begin<'a> {
    /// Code of the base, three capitals.
    pub base: &'a str,
    /// Its first person.
    pub officer: &'a str,
    /// That person's role code.
    pub role: &'a str,
    /// What they chose.
    pub passphrase: &'a Passphrase,
}

/// What is printed at the beginning, each for another holder.
#[derive(Debug)]
pub struct Printed {
    /// Opens the register when every passphrase is forgotten.
    pub machine: RecoveryKey,
    /// Opens the protection files when no focal point can.
    pub protection: RecoveryKey,
}

/// A register whose keys are not in memory.
#[derive(Debug)]
pub struct Locked {
    pub(crate) folder: Folder,
    /// Held, never read: it keeps other processes out for as long as this lives.
    pub(crate) _lock: Lock,
    pub(crate) keyring: Keyring,
}

impl Store {
    /// Begins a register in an empty folder: keys, device, first volume, first person. Gives the recovery keys, which are
    /// shown once and kept nowhere.
    ///
    /// # Errors
    /// `register_exists`, a weak passphrase, or what the disk said; then nothing counts as begun.
    pub fn begin(
        clock: &dyn Clock,
        rng: &dyn Random,
        folder: Folder,
        begin: &Begin<'_>,
    ) -> Result<(Self, Printed), Error> {
        folder.make()?;
        let lock = Lock::take(&folder.data)?;
        let mut actor = Actor {
            user: String::new(),
            role: begin.role.to_owned(),
        };
        actor.user = new_id(&Ctx::new(clock, rng, &actor));
        let created = make_keyring(rng, &folder, begin, &actor.user)?;
        let conn = open_database(&folder, &created.unlocked)?;
        let ctx = Ctx::new(clock, rng, &actor);
        Device {
            id: new_id(&ctx),
            base: begin.base.to_owned(),
            keys: DeviceKeys::generate(rng),
            journal: NO_VOLUME,
            file_identity: String::new(),
        }
        .insert(&conn)?;
        let session = Session::start(&folder, created.unlocked, actor.clone(), conn)?;
        let locked = Locked {
            folder,
            _lock: lock,
            keyring: created.keyring,
        };
        let mut store = Self { locked, session };
        let people = store.locked.keyring.people();
        let first = people.first().ok_or(Error::Unfinished)?;
        store.write(&ctx, |tx| tx.grant(first, begin.role))?;
        let printed = Printed {
            machine: created.recovery,
            protection: created.protection_recovery,
        };
        Ok((store, printed))
    }

    /// Takes the register of a folder for this process, still locked.
    ///
    /// # Errors
    /// `no_register`, `second_process`, a damaged keyring, or what the disk said.
    pub fn open(folder: Folder) -> Result<Locked, Error> {
        if !folder.is_begun() {
            return Err(Error::NoRegister);
        }
        let lock = Lock::take(&folder.data)?;
        let keyring = Keyring::load(&folder.data)?;
        Ok(Locked {
            folder,
            _lock: lock,
            keyring,
        })
    }

    /// Signs what the person at the desk wrote since they unlocked, and forgets every key.
    ///
    /// # Errors
    /// With the register locked all the same: what kept the signature from being written.
    pub fn lock(mut self, clock: &dyn Clock, rng: &dyn Random) -> (Locked, Result<(), Error>) {
        let actor = self.session.actor.clone();
        let signed = self.sign(&Ctx::new(clock, rng, &actor));
        (self.locked, signed)
    }
}

impl Locked {
    /// Everyone who can open this register.
    #[must_use]
    pub fn people(&self) -> Vec<Person> {
        self.keyring.people()
    }

    /// Where the register lives.
    #[must_use]
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Opens the register with one person's passphrase. When that fails, the register is given back, locked.
    ///
    /// # Errors
    /// `unknown_person`, `wrong_passphrase`, `person_disabled`, or what the database said.
    pub fn unlock(
        mut self,
        rng: &dyn Random,
        name: &str,
        passphrase: &Passphrase,
    ) -> Result<Store, Box<(Self, Error)>> {
        match self.session(rng, name, passphrase) {
            Ok(session) => Ok(Store {
                locked: self,
                session,
            }),
            Err(error) => Err(Box::new((self, error))),
        }
    }

    fn session(
        &mut self,
        rng: &dyn Random,
        name: &str,
        passphrase: &Passphrase,
    ) -> Result<Session, Error> {
        let unlocked = self.keyring.unlock(rng, name, passphrase)?;
        let conn = open_database(&self.folder, &unlocked)?;
        let person = ledger::records::record(&conn, unlocked.user())?;
        let person = person.ok_or(Error::Unfinished)?;
        if person.is("disabled") {
            return Err(Error::Disabled);
        }
        let actor = Actor {
            user: person.id.clone(),
            role: person.text("role").unwrap_or_default().to_owned(),
        };
        Session::start(&self.folder, unlocked, actor, conn)
    }
}

/// Stands in the device's row until its first volume is opened, by the first write.
pub(crate) const NO_VOLUME: JournalId = JournalId([0; 16]);

/// Makes the keyring of a new register, past what a power cut may have left of an earlier beginning.
fn make_keyring(
    rng: &dyn Random,
    folder: &Folder,
    begin: &Begin<'_>,
    user: &str,
) -> Result<Created, Error> {
    if folder.is_begun() {
        if folder.vfs.is_none() && folder.database().exists() && !was_cut(rng, folder, begin) {
            return Err(Error::Exists);
        }
        set_aside(folder)?;
    }
    let person = NewPerson {
        user,
        name: begin.officer,
        passphrase: begin.passphrase,
        protects: begin.role == FOCAL_POINT,
    };
    Ok(Keyring::create(rng, &folder.data, person)?)
}

/// Whether the power went before the first write of a register was on the disk: it opens, and nobody is in it, so that
/// nothing was ever written. When it does not open, it is someone's register.
fn was_cut(rng: &dyn Random, folder: &Folder, begin: &Begin<'_>) -> bool {
    let empty = || -> Result<bool, Error> {
        let mut keyring = Keyring::load(&folder.data)?;
        let unlocked = keyring.unlock(rng, begin.officer, begin.passphrase)?;
        let conn = open_database(folder, &unlocked)?;
        Ok(ledger::records::record(&conn, unlocked.user())?.is_none())
    };
    empty().unwrap_or(false)
}

/// Renames what was left, so that nothing is deleted that someone might still want to look at.
fn set_aside(folder: &Folder) -> Result<(), Error> {
    let database = folder.database();
    let journals = ["-wal", "-shm"].map(|end| {
        let mut name = database.clone().into_os_string();
        name.push(end);
        name.into()
    });
    let copies = ["keyring.a", "keyring.b"].map(|name| folder.data.join(name));
    for path in journals.into_iter().chain(copies).chain([database]) {
        let path: std::path::PathBuf = path;
        if path.exists() {
            let mut aside = path.clone().into_os_string();
            aside.push(".unfinished");
            fs::rename(&path, aside).map_err(vault::Error::from)?;
        }
    }
    Ok(())
}

fn open_database(folder: &Folder, unlocked: &Unlocked) -> Result<Connection, Error> {
    let mut conn = vault::open(
        &folder.database(),
        &unlocked.database_key(),
        Mode::Write,
        folder.vfs.as_deref(),
    )?;
    vault::migrate(&mut conn, &MIGRATIONS, PROGRAM)?;
    let tx = conn.transaction()?;
    ledger::reindex(&tx)?;
    tx.commit()?;
    Ok(conn)
}
