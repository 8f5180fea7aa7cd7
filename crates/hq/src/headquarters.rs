//! Headquarters as a whole, without a network: opens its storage, answers parcels, keeps its keys.

use std::{fs::DirBuilder, os::unix::fs::DirBuilderExt, path::Path, sync::Arc};

use axum::http::Uri;
use domain::{id::JournalId, places::BASES};
use journal::{
    ctx::{Actor, Clock, Ctx, Random},
    exchange::{Answer, Office, Outcome, answer},
    parcel::{Header, Sealed},
    roster::Standing,
};

use crate::{
    Error,
    counter::Counter,
    key_file::KeyFile,
    keys::Keys,
    own,
    storage::{
        self, Contact, Desk, Storage,
        sqlite::{DATABASE_FILE, Sqlite},
    },
};

/// Setting: where devices find headquarters.
const SERVER: &str = "server";
/// Setting: who the entries of the operator are by.
const OPERATOR: &str = "operator";
/// Role of the operator.
const OPERATOR_ROLE: &str = "hq_administrator";

/// A headquarters that is open.
pub struct Headquarters {
    /// Where everything stands.
    pub storage: Box<dyn Storage>,
    /// What it proves itself with.
    pub keys: Keys,
    /// The machine's clocks.
    pub clock: Arc<dyn Clock>,
    /// The machine's chance.
    pub rng: Arc<dyn Random>,
    /// Migrations that ran at opening.
    pub migrated: u32,
    operator: Actor,
}

/// A parcel that was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Served {
    /// The parcel that goes back.
    pub reply: Vec<u8>,
    /// Entries stored now.
    pub new: u64,
    /// Entries that were here before.
    pub already: u64,
    /// How the device stands.
    pub standing: &'static str,
}

impl Headquarters {
    /// Opens the embedded database of a data folder. The first opening makes the folder, the key file, the database,
    /// the keys and headquarters' own journals.
    ///
    /// # Errors
    /// What the key file, the disk or the database said.
    pub fn open(
        folder: &Path,
        key_file: &Path,
        clock: Arc<dyn Clock>,
        rng: Arc<dyn Random>,
    ) -> Result<Self, Error> {
        if folder.exists() && !folder.is_dir() {
            return Err(Error::Place {
                code: "not_a_folder",
                path: folder.display().to_string(),
            });
        }
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(folder)?;
        let database = folder.join(DATABASE_FILE);
        let key_file = KeyFile::open_or_create(key_file, !database.exists(), &*rng)?;
        let (sqlite, migrated) = Sqlite::open(&database, key_file.database_key())?;
        Self::on(Box::new(sqlite), &key_file, migrated, clock, rng)
    }

    /// Opens on a storage, making what a first use needs.
    ///
    /// # Errors
    /// `key_file_wrong`, or what the engine said.
    pub fn on(
        storage: Box<dyn Storage>,
        key_file: &KeyFile,
        migrated: u32,
        clock: Arc<dyn Clock>,
        rng: Arc<dyn Random>,
    ) -> Result<Self, Error> {
        let (keys, operator) = storage::change(&*storage, |desk| {
            let keys = Keys::read_or_make(desk, key_file, &*rng)?;
            let operator = operator(desk, &*clock, &*rng)?;
            let ctx = Ctx::new(&*clock, &*rng, &operator);
            let bases: Vec<&str> = BASES.iter().map(|base| base.code).collect();
            own::open_all(&ctx, desk.sides().0, &keys.office, &bases)?;
            Ok((keys, operator))
        })?;
        Ok(Self {
            storage,
            keys,
            clock,
            rng,
            migrated,
            operator,
        })
    }

    /// The context of an act of the operator.
    #[must_use]
    pub fn ctx(&self) -> Ctx<'_> {
        Ctx::new(&*self.clock, &*self.rng, &self.operator)
    }

    /// Milliseconds since 1970 by this machine.
    #[must_use]
    pub fn now_ms(&self) -> i64 {
        self.clock.now().timestamp_millis()
    }

    /// Answers a parcel. What came in is stored, folded and on the disk before this returns, and so is what the reply
    /// says about it.
    ///
    /// # Errors
    /// A parcel that is damaged, forged or not for headquarters; or a failing storage. Then nothing was stored.
    pub fn exchange(&self, parcel: &[u8]) -> Result<Served, Error> {
        // Two signatures and a hash are checked before anyone waits for the writer.
        let header = Sealed::read(parcel)?.header;
        let answer = loop {
            match self.exchange_once(&header, parcel) {
                Err(error) => match error.revoked_volume() {
                    Some(journal) => self.close(journal)?,
                    None => return Err(error),
                },
                Ok(answer) => break answer,
            }
        };
        Ok(Served {
            new: answer.report.new,
            already: answer.report.already,
            standing: word(&answer.standing),
            reply: answer.reply,
        })
    }

    fn exchange_once(&self, header: &Header, parcel: &[u8]) -> Result<Answer, Error> {
        storage::change(&*self.storage, |desk| {
            let answer = self.answer(desk, parcel)?;
            if answer.standing != Standing::Unknown {
                desk.project()?;
                desk.sides().1.add_contact(&Contact {
                    sign_key: header.from,
                    at_ms: self.now_ms(),
                    protocol: header.protocol.1,
                    exchanges: 1,
                    bytes_in: parcel.len() as u64,
                    bytes_out: answer.reply.len() as u64,
                })?;
            }
            Ok(answer)
        })
    }

    /// Nothing of this journal will count.
    fn close(&self, journal: JournalId) -> Result<(), Error> {
        let nothing = journal::volume::before_first(journal);
        storage::change(&*self.storage, |desk| {
            desk.sides().1.put_last_good(&nothing)
        })
    }

    fn answer(&self, desk: &mut dyn Desk, parcel: &[u8]) -> Result<Answer, Error> {
        let ctx = self.ctx();
        // A device that shows a receipt we have forgotten makes us open a new volume; then it gets its answer.
        loop {
            let journals = own::journals(desk.sides().0, &self.keys.office)?;
            let office = Office {
                keys: &self.keys.office,
                retired: &[],
                journals: &journals,
            };
            let mut counter = Counter::new(self, desk);
            match answer(&ctx, &office, &mut counter, parcel)? {
                Outcome::Answered(answer) => return Ok(answer),
                Outcome::Reopen { journal, parent } => {
                    own::reopen(&ctx, desk.sides().0, &self.keys.office, &journal, parent)?;
                }
            }
        }
    }

    /// Where devices find headquarters, once `serve` or an operator has said so.
    ///
    /// # Errors
    /// What the engine said.
    pub fn server(&self) -> Result<Option<String>, Error> {
        let stored = storage::view(&*self.storage, |desk| desk.sides().1.setting(SERVER))?;
        Ok(stored.and_then(|bytes| String::from_utf8(bytes).ok()))
    }

    /// Notes where devices find headquarters.
    ///
    /// # Errors
    /// `bad_address`, or what the engine said.
    pub fn set_server(&self, server: &str) -> Result<(), Error> {
        let address = server.parse::<Uri>().ok();
        let host = address
            .as_ref()
            .filter(|at| at.scheme_str() == Some("https"));
        if host.and_then(Uri::host).is_none_or(str::is_empty) {
            return Err(Error::State("bad_address"));
        }
        storage::change(&*self.storage, |desk| {
            desk.sides().1.put_setting(SERVER, server.as_bytes())
        })
    }
}

fn word(standing: &Standing) -> &'static str {
    match standing {
        Standing::Unknown => "unknown",
        Standing::Waiting(_) => "waiting",
        Standing::Approved(_) => "approved",
        Standing::Revoked(_) => "revoked",
    }
}

/// Who acts here: whoever can read the key file, under one id for ever.
fn operator(desk: &mut dyn Desk, clock: &dyn Clock, rng: &dyn Random) -> Result<Actor, Error> {
    let (_, tables) = desk.sides();
    let known = tables
        .setting(OPERATOR)?
        .and_then(|id| String::from_utf8(id).ok());
    let user = match known {
        Some(id) => id,
        None => {
            let id = new_id(clock, rng);
            tables.put_setting(OPERATOR, id.as_bytes())?;
            id
        }
    };
    Ok(Actor {
        user,
        role: OPERATOR_ROLE.to_owned(),
    })
}

/// A new id of a record or a person.
pub(crate) fn new_id(clock: &dyn Clock, rng: &dyn Random) -> String {
    let mut chance = [0; 10];
    rng.fill(&mut chance);
    let ms = journal::hlc::millis(&clock.now());
    domain::uuid::Uuid::v7(ms, chance).to_string()
}
