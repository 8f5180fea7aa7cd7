//! Where a register lives on this machine.

use std::path::PathBuf;

use directories::ProjectDirs;

use crate::Error;

/// The folders of one register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    /// Database, keyring and lock.
    pub data: PathBuf,
    /// What must *not* be copied with the data: the side files that betray an older copy.
    pub state: PathBuf,
    /// Another file layer than the system's, for tests that cut the power.
    pub vfs: Option<String>,
}

impl Folder {
    /// The folders of the operating system for this person (XDG on Linux), or the data folder that was asked for.
    ///
    /// # Errors
    /// `no_home` where the system names no home folder.
    pub fn standard(data: Option<PathBuf>) -> Result<Self, Error> {
        let system = ProjectDirs::from("ht", "polifront", "fwontye").ok_or(Error::NoHome)?;
        let state = system.state_dir().unwrap_or(system.data_local_dir());
        Ok(Self {
            data: data.unwrap_or_else(|| system.data_local_dir().join("register")),
            state: state.join("places"),
            vfs: None,
        })
    }

    /// The encrypted database.
    #[must_use]
    pub fn database(&self) -> PathBuf {
        self.data.join("register.db")
    }

    /// Makes the data folder, for this person's eyes alone where the system knows such a thing.
    pub(crate) fn make(&self) -> Result<(), Error> {
        let mut maker = std::fs::DirBuilder::new();
        maker.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut maker, 0o700);
        maker
            .create(&self.data)
            .map_err(|error| Error::Vault(error.into()))
    }

    /// Whether a register was begun here.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        self.data.join("keyring.a").exists() || self.data.join("keyring.b").exists()
    }
}
