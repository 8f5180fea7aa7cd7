//! A register on the real encrypted file: begun, written, locked, opened, copied, damaged.
#![expect(
    clippy::unwrap_used,
    reason = "a failed test should stop where it failed"
)]

use std::{fs, path::Path};

use domain::{entry::Fields, record::Record};
use journal::ctx::{
    Ctx,
    testing::{FixedClock, SeededRandom},
};
use serde_json::json;
use store::{Begin, Delivery, DraftForm, Error, Folder, Span, Store, passphrase::Passphrase};

const WORDS: &str = "mango lanmè zetwal chemen kafe";

struct Post {
    root: tempfile::TempDir,
    clock: FixedClock,
    rng: SeededRandom,
    words: Passphrase,
}

impl Post {
    fn new() -> Self {
        Self {
            root: tempfile::tempdir().unwrap(),
            clock: FixedClock::at("2026-11-17T14:32:07-05:00"),
            rng: SeededRandom::new(7),
            words: Passphrase::typed(WORDS),
        }
    }

    fn folder(&self, data: &str) -> Folder {
        Folder {
            data: self.root.path().join(data),
            state: self.root.path().join("state"),
            vfs: None,
        }
    }

    fn begin(&self) -> Store {
        let begin = Begin {
            base: "OUA",
            officer: "Mapou Wilner",
            role: "officer",
            passphrase: &self.words,
        };
        Store::begin(&self.clock, &self.rng, self.folder("data"), &begin)
            .unwrap()
            .0
    }

    fn unlock(&self, data: &str) -> Store {
        Store::open(self.folder(data))
            .unwrap()
            .unlock(&self.rng, "mapou wilner", &self.words)
            .map_err(|failed| failed.1)
            .unwrap()
    }

    /// A line, a minute after the one before.
    fn log(&self, store: &mut Store, text: &str) -> String {
        self.clock.advance(std::time::Duration::from_secs(60));
        let actor = store.actor().clone();
        let ctx = Ctx::new(&self.clock, &self.rng, &actor);
        let fields = json!({"category": "other", "text": text});
        store
            .write(&ctx, |tx| tx.create("log_entry", None, fields_of(&fields)))
            .unwrap()
    }
}

fn fields_of(value: &serde_json::Value) -> Fields {
    value.as_object().unwrap().clone().into_iter().collect()
}

fn logged(store: &Store) -> Vec<Record> {
    let reader = store.read().unwrap();
    let mut lines = reader.of_kind("log_entry", Span::ALWAYS, 100).unwrap();
    lines.reverse();
    lines
}

fn numbers(store: &Store) -> Vec<String> {
    let number = |record: &Record| record.number().unwrap()[9..].to_owned();
    logged(store).iter().map(number).collect()
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for file in fs::read_dir(from).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), to.join(file.file_name())).unwrap();
    }
}

#[test]
fn what_was_saved_is_there_after_lock_and_unlock_numbered_without_a_gap() {
    let post = Post::new();
    let mut store = post.begin();
    for text in ["Prise de service", "Ronde au pont", "Relève"] {
        post.log(&mut store, text);
    }
    let (locked, signed) = store.lock(&post.clock, &post.rng);
    signed.unwrap();
    drop(locked);
    let store = post.unlock("data");
    assert_eq!(
        numbers(&store),
        ["2026-MC-000001", "2026-MC-000002", "2026-MC-000003"]
    );
    let verified = store.read().unwrap().verify().unwrap();
    // The volume, the person, three lines, and the person's signature.
    assert_eq!((verified.entries, verified.problems), (6, vec![]));
}

#[test]
fn rebuilding_gives_the_same_projections_byte_for_byte() {
    let post = Post::new();
    let mut store = post.begin();
    post.log(&mut store, "Contrôle radio");
    let long = "é".repeat(20_000);
    post.log(&mut store, &long);
    let before = (logged(&store), store.read().unwrap().digests().unwrap());
    let actor = store.actor().clone();
    store
        .rebuild(&Ctx::new(&post.clock, &post.rng, &actor))
        .unwrap();
    assert_eq!(
        before,
        (logged(&store), store.read().unwrap().digests().unwrap())
    );
    assert_eq!(before.0[1].text("text").unwrap(), long);
    let next = post.log(&mut store, "La suite");
    let next = store.read().unwrap().record(&next).unwrap().unwrap();
    assert!(next.number().unwrap().ends_with("MC-000003"));
}

#[test]
fn what_failed_leaves_no_trace_and_no_gap() {
    let post = Post::new();
    let mut store = post.begin();
    post.log(&mut store, "Une ligne");
    let actor = store.actor().clone();
    let ctx = Ctx::new(&post.clock, &post.rng, &actor);
    let refused: Result<(), Error> = store.write(&ctx, |tx| {
        let fields = fields_of(&json!({"category": "other", "text": "perdue"}));
        tx.create("log_entry", None, fields)?;
        Err(Error::NotFound)
    });
    assert_eq!(refused.unwrap_err().code(), "not_found");
    post.log(&mut store, "Une autre");
    assert_eq!(numbers(&store), ["2026-MC-000001", "2026-MC-000002"]);
    assert!(store.read().unwrap().verify().unwrap().problems.is_empty());
}

#[test]
fn a_wrong_passphrase_a_second_process_and_an_empty_folder_are_told_apart() {
    let post = Post::new();
    assert_eq!(
        Store::open(post.folder("none")).unwrap_err().code(),
        "no_register"
    );
    let store = post.begin();
    assert_eq!(
        Store::open(post.folder("data")).unwrap_err().code(),
        "second_process"
    );
    drop(store);
    let locked = Store::open(post.folder("data")).unwrap();
    let wrong = Passphrase::typed("kafe chemen zetwal lanmè mango");
    let (locked, error) = *locked
        .unlock(&post.rng, "Mapou Wilner", &wrong)
        .unwrap_err();
    assert_eq!(error.code(), "wrong_passphrase");
    drop(locked);
    let begin = Begin {
        base: "OUA",
        officer: "Mapou Wilner",
        role: "officer",
        passphrase: &post.words,
    };
    let again = Store::begin(&post.clock, &post.rng, post.folder("data"), &begin);
    assert_eq!(again.unwrap_err().code(), "register_exists");
}

#[test]
fn a_copied_folder_writes_in_a_volume_of_its_own() {
    let post = Post::new();
    let mut store = post.begin();
    post.log(&mut store, "Avant la copie");
    let journal = store.device().journal;
    drop(store);
    copy_folder(
        &post.root.path().join("data"),
        &post.root.path().join("copy"),
    );
    let mut copy = post.unlock("copy");
    assert_eq!(copy.device().journal, journal, "reading writes nothing");
    let id = post.log(&mut copy, "Dans la copie");
    assert_ne!(copy.device().journal, journal);
    let record = copy.read().unwrap().record(&id).unwrap().unwrap();
    assert!(record.number().unwrap().ends_with("MC-000001"));
    assert_eq!(logged(&copy).len(), 2);
    drop(copy);
    let mut original = post.unlock("data");
    post.log(&mut original, "Après la copie");
    assert_eq!(original.device().journal, journal);
}

#[test]
fn an_older_copy_put_back_is_known_by_what_had_left() {
    let post = Post::new();
    let mut store = post.begin();
    post.log(&mut store, "Sauvegardée");
    let journal = store.device().journal;
    drop(store);
    let (data, kept) = (post.root.path().join("data"), post.root.path().join("kept"));
    copy_folder(&data, &kept);
    let mut store = post.unlock("data");
    post.log(&mut store, "Partie au siège");
    store.note_departure().unwrap();
    drop(store);
    // In place, so that the files stay the same ones and only the side file can tell.
    for file in fs::read_dir(&kept).unwrap() {
        let file = file.unwrap();
        fs::write(data.join(file.file_name()), fs::read(file.path()).unwrap()).unwrap();
    }
    let mut store = post.unlock("data");
    post.log(&mut store, "Après la remise");
    assert_ne!(store.device().journal, journal);
}

#[test]
fn a_draft_is_opened_by_its_author_alone() {
    let post = Post::new();
    let mut store = post.begin();
    let actor = store.actor().clone();
    let ctx = Ctx::new(&post.clock, &post.rng, &actor);
    let form = DraftForm {
        form: "arrest".into(),
        label: "Interception, TAMARIN Dieusel".into(),
        body: json!({"family_name": "TAMARIN"}),
    };
    store.keep_draft(&ctx, "d1", &form).unwrap();
    let other = Passphrase::typed("kokoye siwèl bannann ze plim");
    store
        .add_person(&ctx, "Acajou Mirlande", "commander", &other)
        .unwrap();
    drop(store);
    let store = post.unlock("data");
    assert_eq!(store.drafts().unwrap()[0].form, form);
    drop(store);
    let locked = Store::open(post.folder("data")).unwrap();
    let store = locked
        .unlock(&post.rng, "Acajou Mirlande", &other)
        .map_err(|failed| failed.1)
        .unwrap();
    assert_eq!(store.actor().role, "commander");
    assert_eq!(store.drafts().unwrap(), []);
}

#[test]
fn a_clock_set_back_is_doubted_and_orders_nothing_anew() {
    let post = Post::new();
    let mut store = post.begin();
    let first = post.log(&mut store, "À l'heure");
    post.clock.set("2001-01-01T00:00:00-05:00");
    let second = post.log(&mut store, "Pile vide");
    post.clock.set("2026-11-17T15:00:00-05:00");
    let third = post.log(&mut store, "Remise à l'heure");
    let reader = store.read().unwrap();
    let doubted = |id: &str| reader.record(id).unwrap().unwrap().is("clock_doubtful");
    assert_eq!(
        (doubted(&first), doubted(&second), doubted(&third)),
        (false, true, false)
    );
    let hlc = |id: &str| reader.acts(id).unwrap()[0].entry.hlc;
    assert!(hlc(&first) < hlc(&second) && hlc(&second) < hlc(&third));
}

#[test]
fn nothing_is_received_before_headquarters_signs() {
    let post = Post::new();
    let mut store = post.begin();
    let id = post.log(&mut store, "Pas encore partie");
    let reader = store.read().unwrap();
    let coverage = reader.coverage().unwrap();
    assert_eq!(reader.delivery(&coverage, &id).unwrap(), Delivery::Here);
    // The volume's opening, the first person and the line itself.
    assert_eq!(reader.waiting().unwrap().entries, 3);
}

#[test]
fn hours_that_passed_do_not_come_back_when_the_clock_is_set_back() {
    let post = Post::new();
    let mut store = post.begin();
    post.log(&mut store, "À l'heure");
    let actor = store.actor().clone();
    let ctx = Ctx::new(&post.clock, &post.rng, &actor);
    let before = store.now(&ctx).unwrap().counted();
    post.clock.advance(std::time::Duration::from_secs(3600));
    post.clock.set("2026-11-17T12:00:00-05:00");
    let now = store.now(&ctx).unwrap();
    assert_eq!((now.at_least - before).num_minutes(), 60);
    assert_eq!(now.at_most, None, "nobody knows how much more has passed");
    drop(store);
    let store = post.unlock("data");
    assert_eq!(store.now(&ctx).unwrap().at_least, before);
}

#[test]
fn a_beginning_that_the_power_cut_short_can_be_begun_again() {
    let post = Post::new();
    let store = post.begin();
    drop(store);
    let data = post.root.path().join("data");
    // What a cut leaves before the first commit: the keyring, and a file with nothing in it.
    for file in ["register.db", "register.db-wal", "register.db-shm"] {
        let _ = fs::remove_file(data.join(file));
    }
    fs::write(data.join("register.db"), b"").unwrap();
    let mut store = post.begin();
    post.log(&mut store, "Recommencé");
    assert!(data.join("keyring.a.unfinished").exists());
    assert_eq!(logged(&store).len(), 1);
}
