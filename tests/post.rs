//! A post: one machine with its folders, worked through its commands.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use serde_json::Value;
use tempfile::TempDir;

use crate::program;

/// Who begins every post's register.
pub const OFFICER: &str = "Mapou Wilner";
/// What opens it.
pub const PASSPHRASE: &str = "mango lanmè zetwal chemen kafe";

/// Everything of one machine, thrown away with it.
pub struct Post {
    home: TempDir,
}

/// What a command said.
#[derive(Debug)]
pub struct Said {
    /// Its exit code.
    pub code: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Said {
    /// The one document on standard output.
    ///
    /// # Panics
    /// When there is none, or more.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|_| panic!("one document: {self:?}"))
    }

    /// The code of the error document on standard error.
    #[must_use]
    pub fn error(&self) -> String {
        let last = self.err.lines().last().unwrap_or_default();
        let said: Value = serde_json::from_str(last).unwrap_or_default();
        said["error"]["code"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// The same, done.
    ///
    /// # Panics
    /// When the command failed.
    #[must_use]
    pub fn done(self) -> Value {
        assert_eq!(self.code, 0, "{self:?}");
        self.json()
    }
}

impl From<Output> for Said {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Default for Post {
    fn default() -> Self {
        Self::new()
    }
}

impl Post {
    /// A machine without a register.
    #[must_use]
    pub fn new() -> Self {
        let post = Self {
            home: tempfile::tempdir().unwrap(),
        };
        fs::write(post.passphrase_file(), PASSPHRASE).unwrap();
        post
    }

    /// A machine with a register of this base and one commander.
    #[must_use]
    pub fn begun(base: &str) -> Self {
        let post = Self::new();
        let sheet = post.path("recovery.txt");
        let init = [
            "init",
            "--base",
            base,
            "--officer",
            OFFICER,
            "--role",
            "commander",
            "--recovery-out",
        ];
        let _ = post
            .run(init.into_iter().chain([sheet.to_str().unwrap()]))
            .done();
        post
    }

    /// Its home folder.
    #[must_use]
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// A file in its home folder.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.home().join(name)
    }

    /// Where the register lies.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.path("register")
    }

    /// The file that the passphrase is read from.
    #[must_use]
    pub fn passphrase_file(&self) -> PathBuf {
        self.path("passphrase")
    }

    /// A command of this machine, not started yet.
    #[must_use]
    pub fn command<'a>(&self, args: impl IntoIterator<Item = &'a str>) -> Command {
        self.command_on(&self.data(), args)
    }

    /// The same on another data folder of this machine.
    #[must_use]
    pub fn command_on<'a>(&self, data: &Path, args: impl IntoIterator<Item = &'a str>) -> Command {
        let mut command = Command::new(program("fwontye-cli"));
        command
            .env("XDG_STATE_HOME", self.path("state"))
            .env("HOME", self.home());
        command
            .arg("--data-dir")
            .arg(data)
            .arg("--passphrase-file")
            .arg(self.passphrase_file());
        command.args(["--json", "--lang", "en"]).args(args);
        command
    }

    /// Runs a command of this machine to its end.
    #[must_use]
    pub fn run<'a>(&self, args: impl IntoIterator<Item = &'a str>) -> Said {
        self.command(args).output().unwrap().into()
    }

    /// Imports lines.
    #[must_use]
    pub fn import(&self, lines: &[u8], flags: &[&str]) -> Said {
        let file = self.path("import.jsonl");
        fs::write(&file, lines).unwrap();
        let file = file.to_str().unwrap().to_owned();
        self.run(["import", &file].into_iter().chain(flags.iter().copied()))
    }
}
