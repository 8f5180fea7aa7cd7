//! A post for tests: a register in a folder of its own, a clock that moves when told.

#![allow(dead_code, reason = "each story uses its own part")]

use std::sync::Arc;
use std::time::Duration;

use app::desk::Desk;
use app::fault::Fault;
use journal::ctx::testing::{FixedClock, SeededRandom};
use reports::catalogue::Lang;
use serde_json::{Value, json};
use store::Folder;
use tempfile::TempDir;

/// Long enough, and nobody's name.
pub(crate) const PASSPHRASE: &str = "mango lalue tambour rivière soleil";

/// One machine of a base.
pub(crate) struct Post {
    pub(crate) folder: TempDir,
    pub(crate) clock: Arc<FixedClock>,
    pub(crate) desk: Desk,
    seed: u64,
}

impl Post {
    /// An empty machine, on 17 November 2026 at 14:32.
    pub(crate) fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(FixedClock::at("2026-11-17T14:32:00-05:00"));
        let desk = desk(&folder, &clock, 1);
        Self {
            folder,
            clock,
            desk,
            seed: 1,
        }
    }

    /// A register at Ouanaminthe, begun by Mirlande Acajou, its commander, who is at the desk.
    pub(crate) fn begun() -> Self {
        Self::begun_by("Mirlande Acajou", "commander")
    }

    /// A register begun by someone, who is at the desk.
    pub(crate) fn begun_by(name: &str, role: &str) -> Self {
        let post = Self::empty();
        post.ask("create_register", begin(name, role));
        post
    }

    /// The program ends without a word, as in a power cut, and is started again.
    pub(crate) fn cut_and_restart(&mut self) {
        self.seed += 1;
        let blank = Desk::new(
            nowhere(&self.folder),
            self.clock.clone(),
            Arc::new(SeededRandom::new(9)),
            Lang::Fr,
        );
        drop(std::mem::replace(&mut self.desk, blank));
        self.desk = desk(&self.folder, &self.clock, self.seed);
    }

    /// What a use case answers.
    pub(crate) fn ask(&self, name: &str, request: Value) -> Value {
        self.desk
            .call(name, request)
            .unwrap_or_else(|fault| panic!("{name}: {fault:?}"))
    }

    /// Why a use case refuses.
    pub(crate) fn refused(&self, name: &str, request: Value) -> Fault {
        match self.desk.call(name, request) {
            Err(fault) => fault,
            Ok(view) => panic!("{name} should have been refused: {view}"),
        }
    }

    /// Adds a person with the usual passphrase.
    pub(crate) fn add(&self, name: &str, role: &str) -> String {
        let added = self.ask(
            "user_add",
            json!({"name": name, "role": role, "passphrase": PASSPHRASE}),
        );
        added["user"]["id"].as_str().unwrap().to_owned()
    }

    /// Someone else takes the desk.
    pub(crate) fn change_to(&self, name: &str) -> Value {
        self.ask("lock", json!({}));
        self.ask("unlock", json!({"user": name, "passphrase": PASSPHRASE}))
    }

    /// Someone who chose another passphrase takes the desk.
    pub(crate) fn change_to_with(&self, name: &str, passphrase: &str) -> Value {
        self.ask("lock", json!({}));
        self.ask("unlock", json!({"user": name, "passphrase": passphrase}))
    }

    /// Time passes.
    pub(crate) fn wait(&self, hours: u64, minutes: u64) {
        self.clock
            .advance(Duration::from_secs(hours * 3600 + minutes * 60));
    }
}

/// The request that begins a register.
pub(crate) fn begin(name: &str, role: &str) -> Value {
    json!({"base": "OUA", "officer": name, "role": role, "passphrase": PASSPHRASE, "language": "fr"})
}

/// The arrest of TAMARIN Dieusel at the bridge, at 14:10.
pub(crate) fn arrest() -> Value {
    json!({
        "incident": {
            "occurred_at": "2026-11-17T14:10:00-05:00", "nature": "migrant_smuggling",
            "place": {"text": "pont d’Ouanaminthe"}
        },
        "persons": [{
            "person": {"family_name": "Tamarin", "given_names": "Dieusel", "sex": "M", "birth_date": "1987",
                       "nationality": "HTI"},
            "role": "smuggler",
            "custody": {"arrested_at": "2026-11-17T14:10:00-05:00", "basis": "flagrante_delicto"}
        }]
    })
}

fn desk(folder: &TempDir, clock: &Arc<FixedClock>, seed: u64) -> Desk {
    Desk::new(
        place(folder),
        clock.clone(),
        Arc::new(SeededRandom::new(seed)),
        Lang::Fr,
    )
}

fn place(folder: &TempDir) -> Folder {
    Folder {
        data: folder.path().join("data"),
        state: folder.path().join("state"),
        vfs: None,
    }
}

fn nowhere(folder: &TempDir) -> Folder {
    Folder {
        data: folder.path().join("nowhere"),
        ..place(folder)
    }
}
