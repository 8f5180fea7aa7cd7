//! The promise that "Enregistré" survives the power going out that second, tried many thousand
//! times on the real code and the real encrypted file, on a disk that loses what was not synced.
//!
//! One life of a register is a chain of cuts: open, check, write until the power goes, open again.
//! Within the crate, so that the keyring can be made cheap: Argon2id at its real cost would allow
//! six cuts a second.

use std::{collections::BTreeMap, env};

use crashvfs::{Disk, Fault};
use domain::{entry::Fields, record::Record};
use journal::ctx::{
    Actor, Ctx,
    testing::{FixedClock, SeededRandom},
};
use serde_json::json;

use crate::{Begin, Error, Folder, Span, Store, passphrase::Passphrase};

/// How many cuts `cargo test` makes; `FWONTYE_CUTS` asks for another number.
const CUTS: u64 = 2_000;

/// After so many cuts a life starts again from the prepared register, so that checking it all stays
/// quick.
const CUTS_A_LIFE: u64 = 12;

/// No more disk calls than this pass between two cuts: some four saves.
const CALLS_A_CUT: u64 = 127;

const NAME: &str = "Sablier Evens";

/// A post whose machine is about to lose its power.
pub(crate) struct Post {
    root: tempfile::TempDir,
    clock: FixedClock,
    pub(crate) rng: SeededRandom,
    words: Passphrase,
    pub(crate) prepared: BTreeMap<String, Vec<u8>>,
}

/// What must be there, and what may be.
#[derive(Default)]
struct Promised {
    /// The text of each incident that was called saved.
    texts: BTreeMap<String, String>,
    /// The texts of the save that was under way.
    begun: Vec<String>,
    /// An amendment that was under way.
    amending: Option<(String, String)>,
}

/// What a run of cuts came to.
#[derive(Debug, Default, PartialEq, Eq)]
struct Toll {
    lost: u64,
    corrupt: u64,
    disagreeing: u64,
}

impl Post {
    pub(crate) fn new() -> Self {
        let mut post = Self {
            root: tempfile::tempdir().unwrap(),
            clock: FixedClock::at("2026-11-17T14:32:07-05:00"),
            rng: SeededRandom::new(7),
            words: Passphrase::typed("mango lanmè zetwal chemen kafe"),
            prepared: BTreeMap::new(),
        };
        let disk = Disk::new(0);
        let begin = Begin {
            base: "OUA",
            officer: NAME,
            role: "officer",
            passphrase: &post.words,
        };
        let (mut store, _) =
            Store::begin(&post.clock, &post.rng, post.folder(&disk), &begin).unwrap();
        post.save(&mut store, &["Prise de service".to_owned()])
            .unwrap();
        let (mut locked, signed) = store.lock(&post.clock, &post.rng);
        signed.unwrap();
        locked.keyring.make_cheap(&post.rng, NAME, &post.words);
        drop(locked);
        post.prepared = disk.files();
        post
    }

    fn folder(&self, disk: &Disk) -> Folder {
        Folder {
            data: self.root.path().join("data"),
            state: self.root.path().join("state"),
            vfs: Some(disk.register().to_owned()),
        }
    }

    pub(crate) fn unlock(&self, disk: &Disk) -> Result<Store, Error> {
        let mut locked = Store::open(self.folder(disk))?;
        locked.keyring.expect_cheap();
        locked
            .unlock(&self.rng, NAME, &self.words)
            .map_err(|failed| failed.1)
    }

    /// One save of several incidents.
    fn save(&self, store: &mut Store, texts: &[String]) -> Result<Vec<String>, Error> {
        self.clock.advance(std::time::Duration::from_secs(60));
        let actor = store.actor().clone();
        let ctx = Ctx::new(&self.clock, &self.rng, &actor);
        store.write(&ctx, |tx| {
            texts
                .iter()
                .map(|text| tx.create("incident", None, fields_of(text)))
                .collect()
        })
    }

    fn amend(&self, store: &mut Store, id: &str, text: &str) -> Result<(), Error> {
        let actor = store.actor().clone();
        let ctx = Ctx::new(&self.clock, &self.rng, &actor);
        let values = Fields::from([("description".to_owned(), text.into())]);
        store.write(&ctx, |tx| {
            tx.amend(id, &values, &[], Some("précision")).map(|_| ())
        })
    }

    /// Saves and amends until something fails.
    fn work(&self, store: &mut Store, promised: &mut Promised, round: u64) {
        for n in 0.. {
            let texts: Vec<String> = match n % 4 {
                0 => vec![format!("Ronde {round}-{n}")],
                1 => (0..3)
                    .map(|part| format!("Interception {round}-{n}-{part}"))
                    .collect(),
                // Longer than one entry holds; not too often, it takes long.
                2 if round.is_multiple_of(6) => {
                    vec![format!("Récit {round}-{n} {}", "long ".repeat(4_000))]
                }
                2 => vec![format!("Récit {round}-{n}")],
                _ => {
                    let id = promised
                        .texts
                        .keys()
                        .next_back()
                        .expect("three saves")
                        .clone();
                    let text = format!("Corrigé {round}-{n}");
                    promised.amending = Some((id.clone(), text.clone()));
                    if self.amend(store, &id, &text).is_err() {
                        return;
                    }
                    promised.texts.insert(id, text);
                    promised.amending = None;
                    continue;
                }
            };
            promised.begun = texts;
            let Ok(ids) = self.save(store, &promised.begun) else {
                return;
            };
            promised
                .texts
                .extend(ids.into_iter().zip(promised.begun.drain(..)));
        }
    }

    /// Compares what is there with what was promised, and takes over what the cut left done.
    fn check(&self, store: &mut Store, promised: &mut Promised, toll: &mut Toll) {
        let mut found = texts(store);
        if let Some((id, text)) = promised.amending.take()
            && found.get(&id) == Some(&text)
        {
            promised.texts.insert(id, text);
        }
        let kept = |(id, text): (&String, &String)| found.get(id) == Some(text);
        toll.lost += u64::from(!promised.texts.iter().all(kept));
        found.retain(|id, _| !promised.texts.contains_key(id));
        let mut extra: Vec<&String> = found.values().collect();
        extra.sort_unstable();
        // What was under way is there as a whole, or not at all.
        let whole = extra.is_empty() || extra == promised.begun.iter().collect::<Vec<_>>();
        toll.corrupt +=
            u64::from(!whole || !store.read().unwrap().verify().unwrap().problems.is_empty());
        promised.texts.extend(found);
        promised.begun.clear();
        toll.disagreeing += u64::from(!self.projections_agree(store));
    }

    /// Whether folding the journal again gives what is stored.
    fn projections_agree(&self, store: &mut Store) -> bool {
        let stored = (texts(store), store.read().unwrap().digests().unwrap());
        let actor = store.actor().clone();
        store
            .rebuild(&Ctx::new(&self.clock, &self.rng, &actor))
            .unwrap();
        stored == (texts(store), store.read().unwrap().digests().unwrap())
    }

    /// Lives through `cuts` power cuts; `spoil` may break the register's settings first.
    fn live(&self, seed: u64, cuts: u64, spoil: fn(&Store)) -> Toll {
        let mut toll = Toll::default();
        let mut disk = Disk::new(0);
        let mut promised = Promised::default();
        for cut in 0..cuts {
            if cut % CUTS_A_LIFE == 0 {
                disk = Disk::with_files(seed + cut, &self.prepared);
                promised = Promised::default();
            }
            let Ok(mut store) = self.unlock(&disk) else {
                toll.corrupt += 1;
                disk = Disk::with_files(seed + cut, &self.prepared);
                promised = Promised::default();
                continue;
            };
            if cut % CUTS_A_LIFE == 0 {
                promised.texts = texts(&store);
            }
            self.check(&mut store, &mut promised, &mut toll);
            spoil(&store);
            disk.fail_call(1 + (seed + cut) * 7_919 % CALLS_A_CUT, Fault::PowerOff);
            self.work(&mut store, &mut promised, cut);
            let after = disk.power_cut();
            drop(store);
            disk = after;
        }
        toll
    }
}

/// The context of one act, a minute after the one before.
pub(crate) fn ctx_of<'a>(post: &'a Post, actor: &'a Actor) -> Ctx<'a> {
    post.clock.advance(std::time::Duration::from_secs(60));
    Ctx::new(&post.clock, &post.rng, actor)
}

fn fields_of(text: &str) -> Fields {
    let fields = json!({"nature": "other", "description": text});
    fields
        .as_object()
        .expect("an object")
        .clone()
        .into_iter()
        .collect()
}

fn texts(store: &Store) -> BTreeMap<String, String> {
    let reader = store.read().unwrap();
    let incidents = reader.of_kind("incident", Span::ALWAYS, 10_000).unwrap();
    let text = |incident: &Record| incident.text("description").unwrap_or_default().to_owned();
    incidents
        .iter()
        .map(|incident| (incident.id.clone(), text(incident)))
        .collect()
}

fn cuts_asked() -> u64 {
    env::var("FWONTYE_CUTS")
        .ok()
        .and_then(|asked| asked.parse().ok())
        .unwrap_or(CUTS)
}

#[test]
fn what_was_called_saved_is_there_after_every_cut() {
    let cuts = cuts_asked();
    assert_eq!(
        Post::new().live(1, cuts, |_| {}),
        Toll::default(),
        "of {cuts} cuts"
    );
}

#[test]
fn a_log_that_is_not_synced_is_found_out() {
    let spoil = |store: &Store| {
        store
            .session
            .conn
            .execute_batch("PRAGMA synchronous = NORMAL")
            .unwrap();
    };
    let toll = Post::new().live(1, 300, spoil);
    assert!(toll.lost > 0, "{toll:?}");
}

#[test]
fn a_projection_outside_the_transaction_is_found_out() {
    let post = Post::new();
    let disk = Disk::with_files(1, &post.prepared);
    let mut store = post.unlock(&disk).unwrap();
    let id = post
        .save(&mut store, &["Relève".to_owned()])
        .unwrap()
        .remove(0);
    assert!(post.projections_agree(&mut store));
    store
        .session
        .conn
        .execute("DELETE FROM record WHERE id = ?1", [&id])
        .unwrap();
    assert!(!post.projections_agree(&mut store));
}

/// Each disk call of a save fails once: either the save is said to have failed, or it is there
/// after a cut.
#[test]
fn no_failing_call_is_called_saved() {
    let post = Post::new();
    for fault in [Fault::Io, Fault::Full] {
        for n in 1.. {
            let disk = Disk::with_files(n, &post.prepared);
            let mut store = post.unlock(&disk).unwrap();
            let mut promised = Promised {
                texts: texts(&store),
                ..Promised::default()
            };
            disk.fail_call(n, fault);
            let texts = ["Ronde au pont".to_owned(), "Contrôle radio".to_owned()];
            let saved = post.save(&mut store, &texts);
            let met = disk.fault_met();
            match saved {
                Ok(ids) => promised.texts.extend(ids.into_iter().zip(texts)),
                Err(error) => {
                    let told = ["disk_error", "disk_full", "folder_not_writable"];
                    assert!(told.contains(&error.code()), "{error:?} at call {n}");
                    promised.begun = texts.to_vec();
                    // SQLCipher refuses a connection for good once a page could not be read.
                    drop(store);
                    store = post.unlock(&disk).unwrap();
                    let again = post.save(&mut store, &texts).unwrap();
                    promised.texts.extend(again.into_iter().zip(texts));
                }
            }
            let after = disk.power_cut();
            drop(store);
            let mut toll = Toll::default();
            post.check(&mut post.unlock(&after).unwrap(), &mut promised, &mut toll);
            assert_eq!(toll, Toll::default(), "{fault:?} at call {n}");
            if !met {
                assert!(n > 10, "a save makes more calls than {n}");
                break;
            }
        }
    }
}
