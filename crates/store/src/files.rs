//! Sealed files beside the database: on the disk before the entry that names them, and never deleted after it.
//!
//! A file is written under a passing name and synced. Its entry goes through the one write door; then the file takes
//! its own name. What the power cuts short is finished at the next unlock: a passing name that an entry gives is
//! completed, one that no entry came to give is swept. Only passing names are ever swept, so that an older database
//! put back deletes nothing.

mod disk;
mod find;
#[cfg(test)]
mod power;
mod verify;

use std::collections::HashSet;

use domain::{
    entry::Fields,
    id::{from_text, to_text},
    record::Record,
};
use journal::{
    blob::{self, BlobKey, BlobName, CHUNK_BYTES},
    ctx::Random,
};
use ledger::lists;
use rusqlite::Connection;
use serde_json::json;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

pub(crate) use disk::{Beside, Files};
pub use verify::FilesVerified;

use crate::{Error, Folder};

/// The kind whose records name a sealed file, and the fields by which they do.
const KIND: &str = "attachment";
const NAME: &str = "file";
const KEY: &str = "file_key";

/// A small picture before the file itself, in bytes: with its length it fits into the first chunk.
pub const SMALL_BYTES_MAX: usize = blob::CHUNK_PLAIN_BYTES - LENGTH_BYTES;
/// The length of the small picture, before it.
const LENGTH_BYTES: usize = 4;
/// No sealed file is longer: 10 MiB, the small picture, and what sealing adds.
const SEALED_BYTES_MAX: usize = domain::kinds::remarks::ATTACHMENT_BYTES_MAX + 2 * CHUNK_BYTES;
/// Behind a name until an entry gives it.
const PASSING: &str = ".new";

/// A file that is sealed and on the disk, and that no entry names yet.
pub struct Staged {
    name: BlobName,
    key: BlobKey,
    size: usize,
    sha256: [u8; 32],
}

/// Which file a record names, and what opens it.
#[derive(Debug, Clone)]
pub struct Named {
    name: BlobName,
    key: BlobKey,
}

/// A file, opened: in memory only, and wiped when dropped.
pub struct Opened {
    plain: Zeroizing<Vec<u8>>,
    small: usize,
}

impl Folder {
    /// Seals a file and puts it on the disk, with a small picture of it before it; no entry names it yet.
    ///
    /// # Errors
    /// `too_large`, or what the disk said; then nothing is left.
    pub fn stage(&self, rng: &dyn Random, small: &[u8], content: &[u8]) -> Result<Staged, Error> {
        stage(&self.beside(), rng, small, content)
    }

    /// Whether a staged file is still there: an unlock meanwhile sweeps it.
    #[must_use]
    pub fn holds(&self, staged: &Staged) -> bool {
        self.beside().read(&passing(&staged.name), 1).is_ok()
    }

    /// Gives a staged file its own name, once its entry is on the disk. What fails here is done at the next unlock.
    pub fn settle(&self, staged: &Staged) {
        let _ = settle(&self.beside(), &staged.name);
    }

    /// The whole file that a record names.
    ///
    /// # Errors
    /// `attachment_missing`, `attachment_damaged`, or what the disk said.
    pub fn open_file(&self, named: &Named) -> Result<Opened, Error> {
        open(&self.beside(), named)
    }

    /// The small picture before it.
    ///
    /// # Errors
    /// As [`Folder::open_file`].
    pub fn open_small(&self, named: &Named) -> Result<Opened, Error> {
        let chunk = find(&self.beside(), &named.name, CHUNK_BYTES + 1)?;
        let alone = chunk.len() <= CHUNK_BYTES;
        let first = &chunk[..chunk.len().min(CHUNK_BYTES)];
        let plain = blob::open_first(&named.key, first, alone).map_err(|_| Error::FileDamaged)?;
        Opened::read(plain)
    }

    /// Whether the file that a record names is here and is the one that was sealed: `None` when all is well.
    pub(crate) fn fault_of(&self, name: &BlobName) -> Option<Error> {
        match find(&self.beside(), name, SEALED_BYTES_MAX) {
            Ok(sealed) if blob::name(&sealed) == *name => None,
            Ok(_) => Some(Error::FileDamaged),
            Err(error) => Some(error),
        }
    }

    pub(crate) fn beside(&self) -> Beside {
        Beside::of(&self.data)
    }
}

impl Staged {
    /// What its entry says of it.
    #[must_use]
    pub fn fields(&self) -> Fields {
        let hex = self.sha256.iter().map(|byte| format!("{byte:02x}"));
        Fields::from([
            ("size".to_owned(), json!(self.size)),
            ("sha256".to_owned(), json!(hex.collect::<String>())),
            (NAME.to_owned(), json!(self.name)),
            (KEY.to_owned(), json!(to_text(&*self.key))),
        ])
    }
}

impl Named {
    /// The file of a record, opened if it is sealed; nothing where its line came without one.
    #[must_use]
    pub fn of(record: &Record) -> Option<Self> {
        let key = from_text(record.text(KEY)?).ok()?;
        Some(Self {
            name: name_in(record)?,
            key: Zeroizing::new(key),
        })
    }
}

impl Opened {
    fn read(plain: Zeroizing<Vec<u8>>) -> Result<Self, Error> {
        let length = plain
            .first_chunk::<LENGTH_BYTES>()
            .ok_or(Error::FileDamaged)?;
        let small = u32::from_be_bytes(*length) as usize;
        if plain.len() - LENGTH_BYTES < small {
            return Err(Error::FileDamaged);
        }
        Ok(Self { plain, small })
    }

    /// The small picture; empty for a paper.
    #[must_use]
    pub fn small(&self) -> &[u8] {
        &self.plain[LENGTH_BYTES..][..self.small]
    }

    /// The file itself.
    #[must_use]
    pub fn content(&self) -> &[u8] {
        &self.plain[LENGTH_BYTES + self.small..]
    }
}

/// The name in clear of a record's file.
pub(crate) fn name_in(record: &Record) -> Option<BlobName> {
    record.text(NAME)?.parse().ok()
}

fn stage(
    files: &dyn Files,
    rng: &dyn Random,
    small: &[u8],
    content: &[u8],
) -> Result<Staged, Error> {
    let length = u32::try_from(small.len()).ok();
    let length = length.filter(|_| small.len() <= SMALL_BYTES_MAX);
    let length = length.ok_or(journal::Error::TooLarge("small picture"))?;
    let plain = Zeroizing::new([&length.to_be_bytes(), small, content].concat());
    let blob = blob::seal(rng, &plain)?;
    let name = passing(&blob.name);
    let put = || {
        files.write(&name, &blob.sealed)?;
        files.sync(&name)?;
        files.sync_folder()
    };
    if let Err(error) = put() {
        // No entry was tried: what is left of it is nobody's.
        let _ = files.remove(&name);
        return Err(vault::Error::from(error).into());
    }
    Ok(Staged {
        name: blob.name,
        key: blob.key,
        size: content.len(),
        sha256: Sha256::digest(content).into(),
    })
}

fn settle(files: &dyn Files, name: &BlobName) -> std::io::Result<()> {
    files.rename(&passing(name), &own(name))?;
    files.sync_folder()
}

fn open(files: &dyn Files, named: &Named) -> Result<Opened, Error> {
    let sealed = find(files, &named.name, SEALED_BYTES_MAX)?;
    Opened::read(blob::open(&named.key, &sealed).map_err(|_| Error::FileDamaged)?)
}

/// A sealed file by its own name, or by the passing one where the power went in between.
fn find(files: &dyn Files, name: &BlobName, bytes_max: usize) -> Result<Vec<u8>, Error> {
    let found = files.read(&own(name), bytes_max);
    let found = found.or_else(|_| files.read(&passing(name), bytes_max));
    found.map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Error::FileMissing,
        _ => vault::Error::from(error).into(),
    })
}

/// Finishes what was cut short: gives the names that an entry gives, and sweeps the other passing ones.
pub(crate) fn sweep(files: &dyn Files, conn: &Connection) -> Result<(), Error> {
    let names = files.names().map_err(vault::Error::from)?;
    let unsettled: Vec<&str> = names
        .iter()
        .filter_map(|name| name.strip_suffix(PASSING))
        .collect();
    if unsettled.is_empty() {
        return Ok(());
    }
    let mut named = HashSet::new();
    lists::walk(conn, Some(KIND), |record| {
        named.extend(name_in(&record).map(|name| own(&name)));
        Ok::<_, ledger::Error>(())
    })?;
    for name in unsettled {
        let passing = format!("{name}{PASSING}");
        let done = match named.contains(name) {
            true => files.rename(&passing, name),
            false => files.remove(&passing),
        };
        done.map_err(vault::Error::from)?;
    }
    Ok(files.sync_folder().map_err(vault::Error::from)?)
}

/// In small letters and figures only: some disks do not tell capitals apart.
fn own(name: &BlobName) -> String {
    name.0.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn passing(name: &BlobName) -> String {
    own(name) + PASSING
}

impl std::fmt::Debug for Staged {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Staged({}, {} bytes)", self.name, self.size)
    }
}

impl std::fmt::Debug for Opened {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Opened({} bytes)", self.plain.len())
    }
}
