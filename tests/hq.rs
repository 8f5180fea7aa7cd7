//! Headquarters as its own program, on a free port of this machine.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use tempfile::TempDir;

use crate::{Said, program};

/// Headquarters and its folder; its server, if one runs, ends with it.
pub struct Headquarters {
    home: TempDir,
    server: Option<Child>,
    address: String,
}

impl Default for Headquarters {
    fn default() -> Self {
        Self::new()
    }
}

impl Headquarters {
    /// A headquarters that does not listen yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            home: tempfile::tempdir().unwrap(),
            server: None,
            address: "127.0.0.1:0".to_owned(),
        }
    }

    /// Its folder.
    #[must_use]
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Starts listening and waits for the line that says so. A second start takes the first one's port.
    ///
    /// # Panics
    /// When the server ends instead.
    pub fn listen(&mut self) -> String {
        let mut server = self
            .command(["serve", "--listen", &self.address])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let out = server.stdout.take().expect("piped");
        BufReader::new(out).read_line(&mut line).unwrap();
        let address = line
            .split(|c: char| c.is_whitespace() || c == '"')
            .find_map(|word| word.strip_prefix("https://"))
            .unwrap_or_else(|| panic!("an address in {line:?}"));
        self.address = address.trim_end_matches(['/', ',']).to_owned();
        self.server = Some(server);
        format!("https://{}", self.address)
    }

    /// Ends the server as a power cut would.
    ///
    /// # Panics
    /// When it cannot be ended.
    pub fn cut_power(&mut self) {
        if let Some(mut server) = self.server.take() {
            server.kill().unwrap();
            server.wait().unwrap();
        }
    }

    /// A command of headquarters, not started yet.
    #[must_use]
    pub fn command<'a>(&self, args: impl IntoIterator<Item = &'a str>) -> Command {
        let mut command = Command::new(program("fwontye-hq"));
        command
            .env("HOME", self.home())
            .env("XDG_DATA_HOME", self.home().join("share"))
            .env("XDG_STATE_HOME", self.home().join("state"))
            .arg("--data-dir")
            .arg(self.home().join("headquarters"))
            .args(["--json", "--lang", "en"])
            .args(args);
        command
    }

    /// Runs a command to its end.
    #[must_use]
    pub fn run<'a>(&self, args: impl IntoIterator<Item = &'a str>) -> Said {
        self.command(args).output().unwrap().into()
    }

    /// Makes an enrolment whose first device needs no further approval.
    #[must_use]
    pub fn invite(&self, base: &str) -> PathBuf {
        let file = self.home().join(format!("{base}.enrolment"));
        let out = file.to_str().unwrap().to_owned();
        let _ = self
            .run([
                "device",
                "enrol",
                "--base",
                base,
                "--out",
                &out,
                "--approved",
            ])
            .done();
        file
    }
}

impl Drop for Headquarters {
    fn drop(&mut self) {
        self.cut_power();
    }
}
