//! A post: the real encrypted register, and a courier.

use std::{cell::RefCell, path::Path};

use journal::{
    ctx::{Actor, Ctx},
    enrol::Enrolment,
};
use serde_json::json;
use store::{
    Begin, Folder, Store,
    machine::{SystemClock, SystemRandom},
    passphrase::Passphrase,
};
use sync::{
    Courier, Enrolled, Register, Source,
    outcome::{Ending, Outcome},
};
use tempfile::TempDir;

const OFFICER: &str = "CACHIMAN Islande";
const WORDS: &str = "mango lanmè zetwal chemen kafe";

pub(crate) struct Post {
    store: RefCell<Store>,
    actor: Actor,
    clock: SystemClock,
    root: TempDir,
}

impl Register for Post {
    fn lend<R>(&self, act: impl FnOnce(&mut Store, &Ctx<'_>) -> R) -> Option<R> {
        let ctx = Ctx::new(&self.clock, &SystemRandom, &self.actor);
        Some(act(&mut self.store.borrow_mut(), &ctx))
    }
}

impl Post {
    pub(crate) fn begin() -> Self {
        let root = tempfile::tempdir().unwrap();
        let clock = SystemClock::start();
        let words = Passphrase::typed(WORDS);
        let begin = Begin {
            base: "OUA",
            officer: OFFICER,
            role: "officer",
            passphrase: &words,
        };
        let at = folder(root.path(), "data", "state");
        let (store, _) = Store::begin(&clock, &SystemRandom, at, &begin).unwrap();
        Self::sit(store, root)
    }

    fn sit(store: Store, root: TempDir) -> Self {
        Self {
            actor: store.actor().clone(),
            store: RefCell::new(store),
            clock: SystemClock::start(),
            root,
        }
    }

    /// Opens a copy of another post's data on another machine, which has no side files.
    pub(crate) fn copy_of(other: &Self) -> Self {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir(root.path().join("data")).unwrap();
        for entry in std::fs::read_dir(other.root.path().join("data")).unwrap() {
            let entry = entry.unwrap();
            std::fs::copy(
                entry.path(),
                root.path().join("data").join(entry.file_name()),
            )
            .unwrap();
        }
        let at = folder(root.path(), "data", "state");
        let locked = Store::open(at).unwrap();
        let store = locked.unlock(&SystemRandom, OFFICER, &Passphrase::typed(WORDS));
        Self::sit(store.map_err(|failed| failed.1).unwrap(), root)
    }

    pub(crate) fn enrol(&self, invitation: &Enrolment, server: Option<&str>) -> Enrolled {
        sync::enrol(self, Source::File(&invitation.to_bytes()), server).unwrap()
    }

    pub(crate) fn write(&self, text: &str) {
        let fields = json!({"category": "other", "text": text});
        let fields = fields.as_object().unwrap().clone().into_iter().collect();
        let written =
            self.lend(|store, ctx| store.write(ctx, |tx| tx.create("log_entry", None, fields)));
        written.unwrap().unwrap();
    }

    pub(crate) fn sync(&self, courier: &mut Courier) -> Outcome {
        courier.trip(self, &mut |_| {}).unwrap().outcome
    }

    /// A synchronisation that must end well, over a new connection.
    pub(crate) fn converge(&self) -> Outcome {
        let outcome = self.sync(&mut Courier::default());
        assert_eq!(outcome.outcome, Ending::Done, "{outcome:?}");
        assert_eq!(outcome.waiting, 0, "{outcome:?}");
        outcome
    }

    /// The last exchange in which headquarters told its hour.
    pub(crate) fn last_compared(&self) -> Option<store::Exchange> {
        self.lend(|store, _| store.read()?.last_compared())
            .unwrap()
            .unwrap()
    }

    /// Headquarters' hour in milliseconds since 1970, as the custody clock knows it.
    pub(crate) fn headquarters_ms(&self) -> Option<i64> {
        let hour = self.lend(|store, _| store.read()?.headquarters_hour());
        hour.unwrap().unwrap().map(|hour| hour.timestamp_millis())
    }

    /// Entries of devices held here.
    pub(crate) fn entries(&self) -> u64 {
        let status = self
            .lend(|store, ctx| store.status(ctx.clock.now()))
            .unwrap()
            .unwrap();
        let devices = status
            .journals
            .iter()
            .filter(|journal| journal.device != "HQ");
        devices.map(|journal| journal.entries).sum()
    }

    pub(crate) fn journals(&self) -> usize {
        let status = self
            .lend(|store, ctx| store.status(ctx.clock.now()))
            .unwrap()
            .unwrap();
        status
            .journals
            .iter()
            .filter(|journal| journal.device != "HQ")
            .count()
    }

    pub(crate) fn digest(&self) -> Option<String> {
        let digests = self.lend(|store, _| store.read()?.digests()).unwrap();
        digests.unwrap().remove("OUA")
    }
}

fn folder(root: &Path, data: &str, state: &str) -> Folder {
    Folder {
        data: root.join(data),
        state: root.join(state),
        vfs: None,
    }
}
