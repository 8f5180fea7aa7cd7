//! Two copies of the keyring, so that no power cut and no bad sector closes the register.
//!
//! Each copy is replaced whole: written beside it, synced, renamed, and the folder synced. The
//! second is touched only when the first is durable, so at every instant one of the two is whole
//! and at least as new as the last success.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    os::unix::fs::OpenOptionsExt,
    path::Path,
};

use super::{Error, file::Stored};

/// The two copies, in the order they are written.
pub(super) const COPIES: [&str; 2] = ["keyring.a", "keyring.b"];

/// A keyring of a hundred people is 100 KB; nothing larger is read.
const FILE_BYTES_MAX: u64 = 4 * 1024 * 1024;

pub(super) fn exists(folder: &Path) -> bool {
    COPIES.iter().any(|copy| folder.join(copy).exists())
}

/// Replaces both copies.
pub(super) fn write(folder: &Path, stored: &Stored) -> Result<(), Error> {
    let text = stored.to_text();
    for copy in COPIES {
        replace(folder, copy, &text)?;
    }
    Ok(())
}

/// The newer of the whole copies. The other is written again if it is damaged, missing or older;
/// where that fails (a full disk, a folder that may only be read) the whole one is enough to go on
/// with.
pub(super) fn read(folder: &Path) -> Result<Stored, Error> {
    let (first, second) = (read_one(folder, COPIES[0]), read_one(folder, COPIES[1]));
    let (stored, text) = match (first, second) {
        // Never write over what a later program has begun to write.
        (Err(Error::Newer), _) | (_, Err(Error::Newer)) => return Err(Error::Newer),
        (Ok(first), Ok(second)) if first.0.body.generation >= second.0.body.generation => first,
        (_, Ok(second)) => second,
        (Ok(first), _) => first,
        (Err(first), Err(second)) => return Err(why_neither(first, second)),
    };
    for copy in COPIES {
        if read_text(folder, copy).ok().as_ref() != Some(&text) {
            let _ = replace(folder, copy, &text);
        }
    }
    Ok(stored)
}

/// Why there is no keyring: a disk that does not answer, before damage, before nothing being there.
fn why_neither(first: Error, second: Error) -> Error {
    match (first, second) {
        (Error::Disk(error), _) | (_, Error::Disk(error)) => Error::Disk(error),
        (Error::Missing, Error::Missing) => Error::Missing,
        _ => Error::Damaged,
    }
}

fn read_one(folder: &Path, copy: &str) -> Result<(Stored, String), Error> {
    let text = read_text(folder, copy)?;
    Ok((Stored::parse(&text)?, text))
}

fn read_text(folder: &Path, copy: &str) -> Result<String, Error> {
    let path = folder.join(copy);
    let found = fs::metadata(&path).and_then(|metadata| match metadata.len() {
        0..=FILE_BYTES_MAX => fs::read(&path),
        _ => Ok(Vec::new()),
    });
    match found {
        Ok(bytes) => String::from_utf8(bytes).map_err(|_| Error::Damaged),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(Error::Missing),
        Err(error) => Err(error.into()),
    }
}

fn replace(folder: &Path, copy: &str, text: &str) -> Result<(), Error> {
    let beside = folder.join(format!("{copy}.new"));
    let mut file = OpenOptions::new()
        .create(true)
        .write(true)
        .truncate(true)
        .mode(0o600)
        .open(&beside)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&beside, folder.join(copy))?;
    File::open(folder)?.sync_all()?;
    Ok(())
}
