//! Protection files at a post: written by anyone, read by focal points, and nowhere in clear.

mod referrals;

use domain::{entry::Fields, id::JournalId, record::Record, record::Stage};
use journal::{
    ctx::{
        Actor, Ctx,
        testing::{FixedClock, SeededRandom},
    },
    keys::{SealPair, SignPair},
};
use serde_json::{Value, json};

use crate::{Begin, Error, Folder, Headquarters, Store, passphrase::Passphrase};

const WORDS: &str = "mango lanmè zetwal chemen kafe";
const SECRET: &str = "Zwariboxkwenzi";
const POINT: &str = "GRENADIA Rose";

struct Post {
    root: tempfile::TempDir,
    clock: FixedClock,
    rng: SeededRandom,
}

impl Post {
    fn new() -> Self {
        Self {
            root: tempfile::tempdir().unwrap(),
            clock: FixedClock::at("2026-11-17T14:32:07-05:00"),
            rng: SeededRandom::new(7),
        }
    }

    fn folder(&self) -> Folder {
        Folder {
            data: self.root.path().join("data"),
            state: self.root.path().join("state"),
            vfs: None,
        }
    }

    /// A register with an officer at the desk, and a focal point who may take it.
    fn begun(&self) -> Store {
        let begin = Begin {
            base: "OUA",
            officer: "Mapou Wilner",
            role: "officer",
            passphrase: &Passphrase::typed(WORDS),
        };
        let begun = Store::begin(&self.clock, &self.rng, self.folder(), &begin);
        let mut store = begun.unwrap().0;
        let actor = store.actor().clone();
        let ctx = Ctx::new(&self.clock, &self.rng, &actor);
        let words = Passphrase::typed(WORDS);
        store.add_person(&ctx, POINT, "protection", &words).unwrap();
        store
    }

    fn relieve(&self, store: Store, name: &str) -> Store {
        let (locked, signed) = store.lock(&self.clock, &self.rng);
        signed.unwrap();
        let opened = locked.unlock(&self.rng, name, &Passphrase::typed(WORDS));
        opened.map_err(|failed| failed.1).unwrap()
    }

    fn ctx<'a>(&'a self, actor: &'a Actor) -> Ctx<'a> {
        Ctx::new(&self.clock, &self.rng, actor)
    }

    fn create(&self, store: &mut Store, kind: &str, fields: &Value) -> String {
        let actor = store.actor().clone();
        let fields = fields_of(fields);
        store
            .write(&self.ctx(&actor), |tx| tx.create(kind, None, fields))
            .unwrap()
    }

    fn amend(&self, store: &mut Store, id: &str, values: &Value) -> Result<usize, Error> {
        let actor = store.actor().clone();
        let fields = fields_of(values);
        store.write(&self.ctx(&actor), |tx| {
            tx.amend(id, &fields, &[], Some(SECRET))
        })
    }

    fn child(&self, store: &mut Store) -> String {
        self.create(
            store,
            "child_file",
            &json!({"family_name": SECRET, "sex": "F", "nationality": "HTI",
                "protection_status": "unaccompanied", "wishes": format!("{SECRET} ").repeat(3_000),
                "concerns": [SECRET, "fever"], "place": {"text": SECRET}}),
        )
    }
}

fn fields_of(value: &Value) -> Fields {
    value.as_object().unwrap().clone().into_iter().collect()
}

fn shown(store: &Store, id: &str) -> Record {
    store.read().unwrap().record(id).unwrap().unwrap()
}

fn opened(store: &Store, id: &str) -> Record {
    store.opened(id).unwrap().unwrap().record
}

/// Everything that stands in the tables, decrypted as the machine key decrypts it.
fn everything(store: &Store) -> String {
    let conn = &store.session.reader;
    let mut tables = conn
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
        .unwrap();
    let names = tables.query_map([], |row| row.get::<_, String>(0)).unwrap();
    let mut all = String::new();
    for name in names {
        let name = name.unwrap();
        let mut rows = conn.prepare(&format!("SELECT * FROM \"{name}\"")).unwrap();
        let columns = rows.column_count();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                let value = row.get_ref(column).unwrap();
                let bytes = value.as_bytes().unwrap_or_default();
                all.push_str(&String::from_utf8_lossy(bytes));
            }
        }
    }
    all.to_lowercase()
}

#[test]
fn whoever_writes_a_file_cannot_read_it_again() {
    let post = Post::new();
    let mut store = post.begun();
    let id = post.child(&mut store);
    for record in [shown(&store, &id), opened(&store, &id)] {
        assert!(record.sealed);
        let names: Vec<&str> = record.fields.keys().map(String::as_str).collect();
        let clear = [
            "author",
            "base",
            "clock_doubtful",
            "facts",
            "number",
            "recorded_at",
            "token",
        ];
        assert_eq!(names, clear);
        assert_eq!(
            record.get("facts").unwrap()["of"][0]["measure"],
            "minors_identified"
        );
        assert_eq!(record.text("base"), Some("OUA"));
    }
    let token = shown(&store, &id).text("token").unwrap().to_owned();
    assert!(
        token.starts_with("M-OUA-") && token.ends_with("-1"),
        "{token}"
    );
    assert!(!everything(&store).contains("waribox"));
    assert_eq!(store.read().unwrap().search(SECRET, None, 9).unwrap(), []);
    assert_eq!(store.read().unwrap().to_complete().unwrap(), []);
    assert!(matches!(
        post.amend(&mut store, &id, &json!({"sex": "M"})),
        Err(Error::Sealed)
    ));
}

#[test]
fn a_focal_point_reads_it_whole_and_amends_it() {
    let post = Post::new();
    let mut store = post.begun();
    let id = post.child(&mut store);
    let mut store = post.relieve(store, POINT);
    let record = opened(&store, &id);
    assert!(!record.sealed && record.incomplete.is_empty());
    assert_eq!(record.text("family_name"), Some(SECRET));
    assert_eq!(
        record.text("wishes").unwrap().len(),
        3_000 * (SECRET.len() + 1)
    );
    assert_eq!(record.list("concerns").len(), 2);
    assert_eq!(record.stage, Stage::Final);
    let change = json!({"risk_level": "high", "concerns": ["fever", "alone"], "sex": "M"});
    assert_eq!(post.amend(&mut store, &id, &change).unwrap(), 3);
    let record = opened(&store, &id);
    assert_eq!(
        (record.text("sex"), record.stage),
        (Some("M"), Stage::Amended)
    );
    assert_eq!(record.list("concerns"), [json!("fever"), json!("alone")]);
    assert_eq!(record.conflicts, Default::default());
    assert_eq!(shown(&store, &id).stage, Stage::Amended);
    let history = store.opened_history(&id).unwrap();
    assert!(
        history
            .iter()
            .any(|change| change.why.as_deref() == Some(SECRET))
    );
    assert!(!everything(&store).contains("waribox"));
    let verified = store.read().unwrap().verify().unwrap();
    assert!(verified.problems.is_empty());
}

#[test]
fn tokens_count_on_after_what_was_given() {
    let post = Post::new();
    let mut store = post.begun();
    let mut token = |kind: &str, given: Option<&str>| {
        let mut fields = json!({"sex": "F", "status": "possible"});
        if let Some(given) = given {
            fields["token"] = json!(given);
        }
        let id = post.create(&mut store, kind, &fields);
        shown(&store, &id).text("token").unwrap().to_owned()
    };
    let first = token("screening", None);
    assert!(first.starts_with("V-OUA-"), "{first}");
    let series = first.strip_suffix("-1").unwrap().to_owned();
    let far = format!("{series}-41");
    assert_eq!(token("screening", Some(&far)), far);
    assert_eq!(token("screening", None), format!("{series}-42"));
    assert_eq!(token("child_file", None), first.replace('V', "M"));
    assert_eq!(token("screening", Some(SECRET)), format!("{series}-43"));
}

#[test]
fn what_hangs_on_a_file_is_sealed_with_it() {
    let post = Post::new();
    let mut store = post.begun();
    let id = post.child(&mut store);
    let token = shown(&store, &id).text("token").unwrap().to_owned();
    let note = post.create(&mut store, "note", &json!({"target": id, "text": SECRET}));
    let of_note = post.create(&mut store, "note", &json!({"target": note, "text": SECRET}));
    for hanging in [&note, &of_note] {
        let record = shown(&store, hanging);
        assert!(record.sealed && record.text("text").is_none() && record.text("target").is_none());
        assert_eq!(record.text("token"), Some(token.as_str()));
    }
    let open = post.create(
        &mut store,
        "person",
        &json!({"family_name": "TAMARIN", "sex": "F"}),
    );
    let note = post.create(&mut store, "note", &json!({"target": open, "text": "seen"}));
    assert_eq!(shown(&store, &note).text("text"), Some("seen"));
    let moved = post.amend(&mut store, &note, &json!({"target": id}));
    assert!(matches!(moved, Err(Error::Sealed)));
    assert!(!everything(&store).contains("waribox"));
    let store = post.relieve(store, POINT);
    assert_eq!(opened(&store, &of_note).text("text"), Some(SECRET));
}

#[test]
fn any_officer_fills_a_running_field_without_reading() {
    let post = Post::new();
    let mut store = post.begun();
    let id = post.child(&mut store);
    let arrived = json!({"subject": id, "arrived_at": "2026-11-17T14:00:00-05:00", "leaves_only_with": SECRET});
    let presence = post.create(&mut store, "presence", &arrived);
    let here = shown(&store, &presence);
    assert_eq!(here.text("arrived_at"), Some("2026-11-17T14:00:00-05:00"));
    assert_eq!(here.text("leaves_only_with"), None);
    let left = json!({"left_at": "2026-11-17T15:00:00-05:00", "handed_to": {"name": SECRET}});
    post.amend(&mut store, &presence, &left).unwrap();
    let again = json!({"left_at": "2026-11-17T15:30:00-05:00", "handed_to": {"name": "TAMARIN"}});
    post.amend(&mut store, &presence, &again).unwrap();
    let here = shown(&store, &presence);
    assert_eq!(here.text("left_at"), Some("2026-11-17T15:30:00-05:00"));
    assert_eq!((here.stage, here.conflicts.len()), (Stage::Final, 0));
    let blind = post.amend(&mut store, &presence, &json!({"leaves_only_with": "x"}));
    assert!(matches!(blind, Err(Error::Sealed)));
    let store = post.relieve(store, POINT);
    let record = opened(&store, &presence);
    assert_eq!(record.part_text("handed_to", "name"), Some("TAMARIN"));
    assert_eq!(record.text("leaves_only_with"), Some(SECRET));
    assert_eq!(record.conflicts, Default::default());
}

#[test]
fn a_void_by_who_cannot_read_leaves_no_conflict() {
    let post = Post::new();
    let mut store = post.begun();
    let id = post.child(&mut store);
    let actor = store.actor().clone();
    let ctx = post.ctx(&actor);
    store.write(&ctx, |tx| tx.void(&id, SECRET)).unwrap();
    assert_eq!(shown(&store, &id).stage, Stage::Void);
    assert!(!everything(&store).contains("waribox"));
    let store = post.relieve(store, POINT);
    let record = opened(&store, &id);
    assert_eq!(
        (record.stage, record.text("void_reason")),
        (Stage::Void, Some(SECRET))
    );
    assert_eq!(record.conflicts, Default::default());
}

#[test]
fn headquarters_protection_reads_what_is_written_after_its_key_is_known() {
    let post = Post::new();
    let mut store = post.begun();
    let (before, office) = (post.child(&mut store), SealPair::generate(&post.rng));
    let actor = store.actor().clone();
    let headquarters = Headquarters {
        server: "https://192.0.2.1:8443".into(),
        sign_key: SignPair::generate(&post.rng).public(),
        seal_key: SealPair::generate(&post.rng).public(),
        pins: vec![],
        epoch: 0,
        enrolment: String::new(),
        secret: None,
        protection: Some(office.public()),
    };
    store
        .write(&post.ctx(&actor), |tx| tx.set_headquarters(&headquarters))
        .unwrap();
    let after = post.child(&mut store);
    let opens = |id: &str| {
        let conn = &store.session.reader;
        let acts = crate::protection::acts(conn, id, [&office].into_iter()).unwrap();
        acts.iter().all(|act| !act.entry.is_closed())
    };
    assert!(opens(&after) && !opens(&before));
}

#[test]
fn projections_made_again_are_the_same_and_need_no_key() {
    let post = Post::new();
    let mut store = post.begun();
    let id = post.child(&mut store);
    let mut store = post.relieve(store, POINT);
    post.amend(&mut store, &id, &json!({"sex": "M"})).unwrap();
    let before = shown(&store, &id).canonical();
    let mut store = post.relieve(store, "Mapou Wilner");
    let actor = store.actor().clone();
    store.rebuild(&post.ctx(&actor)).unwrap();
    assert_eq!(shown(&store, &id).canonical(), before);
    assert_ne!(store.device().journal, JournalId([0; 16]));
}
