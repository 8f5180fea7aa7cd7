//! A command line for tests: a folder of its own, captured outputs, a clock that moves when told.

#![allow(dead_code, reason = "each story uses its own part")]

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use journal::ctx::testing::{FixedClock, SeededRandom};
use serde_json::Value;
use tempfile::TempDir;

/// Long enough, and nobody's name.
pub(crate) const PASSPHRASE: &str = "mango lalue tambour rivière soleil";

/// What a command left behind.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) exit: u8,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    /// The one document on the output.
    pub(crate) fn json(&self) -> Value {
        assert_eq!(self.exit, 0, "{self:?}");
        self.document()
    }

    /// The one document on the output, whatever the exit.
    pub(crate) fn document(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The code of the one error document.
    pub(crate) fn error(&self) -> String {
        let document: Value =
            serde_json::from_str(&self.err).unwrap_or_else(|error| panic!("{error}: {self:?}"));
        assert!(
            document["error"]["message"].as_str().unwrap().contains(' '),
            "{document}"
        );
        document["error"]["code"].as_str().unwrap().to_owned()
    }
}

/// A machine with a terminal.
pub(crate) struct Machine {
    pub(crate) folder: TempDir,
    pub(crate) clock: Arc<FixedClock>,
    seed: AtomicU64,
}

impl Machine {
    /// An empty one, on 17 November 2026 at 14:32.
    pub(crate) fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(FixedClock::at("2026-11-17T14:32:00-05:00"));
        let machine = Self {
            folder,
            clock,
            seed: AtomicU64::new(1),
        };
        machine.file("passphrase", PASSPHRASE);
        machine
    }

    /// With a register begun by its commander.
    pub(crate) fn begun() -> Self {
        let machine = Self::empty();
        let init = [
            "init",
            "--base",
            "OUA",
            "--officer",
            "Mirlande Acajou",
            "--role",
            "commander",
        ];
        machine.json(&init);
        machine
    }

    /// Writes a file beside the register, and gives its path.
    pub(crate) fn file(&self, name: &str, text: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// A path beside the register.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs a line in English, with the passphrase in its file.
    pub(crate) fn run(&self, line: &[&str]) -> Ran {
        let data = self.path("data");
        let mut args: Vec<OsString> = vec!["fwontye-cli".into()];
        args.extend(line.iter().map(OsString::from));
        for arg in ["--data-dir", data.to_str().unwrap()] {
            args.push(arg.into());
        }
        if !line.contains(&"--lang") {
            args.extend(["--lang".into(), "en".into()]);
        }
        self.raw(args, true)
    }

    /// Runs a line as it is.
    pub(crate) fn raw(&self, args: Vec<OsString>, with_passphrase: bool) -> Ran {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let file = self.path("passphrase");
        let state = self.path("state");
        let env = move |name: &str| match name {
            "FWONTYE_PASSPHRASE_FILE" if with_passphrase => Some(file.clone().into_os_string()),
            "XDG_STATE_HOME" => Some(state.clone().into_os_string()),
            _ => None,
        };
        let seed = self.seed.fetch_add(1, Ordering::Relaxed);
        let mut world = cli::World {
            out: &mut out,
            err: &mut err,
            env: &env,
            ask: None,
            watched: false,
            clock: self.clock.clone(),
            rng: Arc::new(SeededRandom::new(seed)),
        };
        let exit = cli::run(args, &mut world);
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Ran {
            exit,
            out: text(out),
            err: text(err),
        }
    }

    /// The document of a line that succeeds.
    pub(crate) fn json(&self, line: &[&str]) -> Value {
        let mut line = line.to_vec();
        line.push("--json");
        self.run(&line).json()
    }

    /// Exit and code of a line that fails.
    pub(crate) fn fails(&self, line: &[&str]) -> (u8, String) {
        let mut line = line.to_vec();
        line.insert(0, "--json");
        let ran = self.run(&line);
        (ran.exit, ran.error())
    }
}

/// Six lines, one a kind, tied by refs.
pub(crate) fn six_kinds() -> String {
    let lines = [
        r#"{"kind":"log_entry","ref":"l1","base":"OUA","occurred_at":"2018-03-04T06:00:00-05:00","category":"duty_start","text":"Relève assurée."}"#,
        r#"{"kind":"incident","ref":"i1","base":"OUA","occurred_at":"2018-03-04T06:10:00-05:00","nature":"migrant_smuggling","description":"Six personnes.","place":{"lat":19.552,"lon":-71.723}}"#,
        r#"{"kind":"person","ref":"p1","base":"OUA","occurred_at":"2018-03-04T06:10:00-05:00","family_name":"Tamarin","given_names":"Dieusel","sex":"M","nationality":"HTI","birth_date":"1987"}"#,
        r#"{"kind":"involvement","base":"OUA","occurred_at":"2018-03-04T06:10:00-05:00","incident":"i1","person":"p1","role":"smuggler"}"#,
        r#"{"kind":"custody","ref":"c1","base":"OUA","arrested_at":"2018-03-04T06:10:00-05:00","incident":"i1","person":"p1","basis":"flagrante_delicto","offences":["migrant_smuggling"],"rights":{"lawyer":{"result":"refused"}},"exit":{"kind":"brought_before_judge","at":"2018-03-05T09:00:00-05:00"}}"#,
        r#"{"kind":"custody_event","base":"OUA","at":"2018-03-04T12:00:00-05:00","custody":"c1","event":"meal"}"#,
    ];
    lines.join("\n") + "\n"
}
