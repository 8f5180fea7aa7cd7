//! A base to sit down at: a home folder whose register was begun by the commands.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

use crate::desk::program;

pub(crate) const OFFICER: &str = "Wilner Mapou";
pub(crate) const PASSPHRASE: &str = "mango tamarin sapotille corossol grenadine";

/// Everything of one machine, thrown away with it.
pub(crate) struct Base {
    home: TempDir,
}

impl Base {
    /// A register at Ouanaminthe with one commander.
    pub(crate) fn begin() -> Self {
        let base = Self {
            home: tempfile::tempdir().unwrap(),
        };
        std::fs::write(base.passphrase_file(), PASSPHRASE).unwrap();
        let sheet = base.home.path().join("recovery.txt");
        let sheet = sheet.to_str().unwrap();
        base.run(&[
            "init",
            "--base",
            "OUA",
            "--officer",
            OFFICER,
            "--role",
            "commander",
            "--recovery-out",
            sheet,
        ]);
        base
    }

    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    /// Where the register lies.
    pub(crate) fn data(home: &Path) -> PathBuf {
        home.join("register")
    }

    fn passphrase_file(&self) -> PathBuf {
        self.home.path().join("passphrase")
    }

    /// Runs a command on this base and gives back its document.
    pub(crate) fn run(&self, command: &[&str]) -> Value {
        let output: Output = Command::new(program())
            .arg("--data-dir")
            .arg(Self::data(self.home()))
            .arg("--passphrase-file")
            .arg(self.passphrase_file())
            .arg("--json")
            .args(command)
            .env("XDG_STATE_HOME", self.home().join("state"))
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{command:?}: {said}");
        serde_json::from_slice(&output.stdout).expect("one document")
    }
}
