//! The few things that are done to files beside the database. A test cuts the power between any two of them.

use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

/// Where sealed files live, under the data folder.
const FOLDER: &str = "attachments";

/// A folder of files. What is written is lost with the power until it is synced, bytes and name apart.
pub(crate) trait Files {
    /// Makes a file, or empties it, and writes all of it.
    fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()>;
    /// Syncs the bytes of a file.
    fn sync(&self, name: &str) -> io::Result<()>;
    /// Syncs the names of the files.
    fn sync_folder(&self) -> io::Result<()>;
    /// Gives a file another name.
    fn rename(&self, from: &str, to: &str) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, name: &str) -> io::Result<()>;
    /// The first bytes of a file.
    fn read(&self, name: &str, bytes_max: usize) -> io::Result<Vec<u8>>;
    /// The names of all files.
    fn names(&self) -> io::Result<Vec<String>>;
}

/// The folder beside the database, on the system's disk.
#[derive(Debug)]
pub(crate) struct Beside(PathBuf);

impl Beside {
    /// The folder of a register.
    pub(crate) fn of(data: &Path) -> Self {
        Self(data.join(FOLDER))
    }

    /// Makes the folder at the first file, for this person's eyes alone where the system knows such a thing.
    fn make(&self) -> io::Result<()> {
        if self.0.is_dir() {
            return Ok(());
        }
        let mut maker = DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut maker, 0o700);
        maker.create(&self.0)?;
        self.0.parent().map_or(Ok(()), sync)
    }
}

impl Files for Beside {
    fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.make()?;
        let mut how = OpenOptions::new();
        how.create(true).write(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut how, 0o600);
        how.open(self.0.join(name))?.write_all(bytes)
    }

    fn sync(&self, name: &str) -> io::Result<()> {
        let file = OpenOptions::new().write(true).open(self.0.join(name))?;
        file.sync_all()
    }

    fn sync_folder(&self) -> io::Result<()> {
        sync(&self.0)
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        fs::rename(self.0.join(from), self.0.join(to))
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        fs::remove_file(self.0.join(name))
    }

    fn read(&self, name: &str, bytes_max: usize) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let file = File::open(self.0.join(name))?;
        file.take(bytes_max as u64).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn names(&self) -> io::Result<Vec<String>> {
        let files = match fs::read_dir(&self.0) {
            Ok(files) => files,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let name = |file: io::Result<fs::DirEntry>| Ok(file?.file_name().into_string().ok());
        files.filter_map(|file| name(file).transpose()).collect()
    }
}

/// Windows syncs names with the files, and opens no folder as a file.
fn sync(folder: &Path) -> io::Result<()> {
    match cfg!(unix) {
        true => File::open(folder)?.sync_all(),
        false => Ok(()),
    }
}
