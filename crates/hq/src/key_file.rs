//! The key file: 32 random bytes that only the operator's account can read. Who can read it is the operator.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    os::unix::fs::{MetadataExt, OpenOptionsExt},
    path::Path,
};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chacha20poly1305::{
    ChaCha20Poly1305, KeyInit,
    aead::{Aead, Payload},
};
use journal::ctx::Random;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::Error;

/// Name of the file in the data folder.
pub const KEY_FILE: &str = "headquarters.key";
const KEY_BYTES: usize = 32;
const NONCE_BYTES: usize = 12;
/// Bits of the mode that give others than the owner any access.
const OTHERS: u32 = 0o077;

/// What is derived from the key file: one key for the database, another for the keys kept in it.
pub struct KeyFile(Zeroizing<[u8; KEY_BYTES]>);

impl KeyFile {
    /// Reads the key file, or makes it when there is none and `may_create`.
    ///
    /// # Errors
    /// `key_file_missing`, `key_file_open` when others than its owner can read it, `key_file_damaged`, or what the
    /// disk said.
    pub fn open_or_create(path: &Path, may_create: bool, rng: &dyn Random) -> Result<Self, Error> {
        if !path.exists() {
            if !may_create {
                return Err(Error::KeyFileMissing);
            }
            create(path, rng)?;
        }
        read(path)
    }

    /// The key of the encrypted database.
    #[must_use]
    pub fn database_key(&self) -> vault::Key {
        vault::Key::new(&self.derive(b"fwontye/hq-database/1\0"))
    }

    /// Seals a secret that will stand in the database under `name`.
    ///
    /// # Panics
    /// Never: the cipher takes any text of this size.
    #[must_use]
    pub fn seal(&self, name: &str, secret: &[u8], rng: &dyn Random) -> Vec<u8> {
        let mut nonce = [0; NONCE_BYTES];
        rng.fill(&mut nonce);
        let (msg, aad) = (secret, name.as_bytes());
        let sealed = self
            .cipher()
            .encrypt(&nonce.into(), Payload { msg, aad })
            .expect("a key is far below the cipher's limit");
        [nonce.as_slice(), &sealed].concat()
    }

    /// Opens what [`Self::seal`] sealed under the same name.
    ///
    /// # Errors
    /// `key_file_wrong` when it was sealed with another key file.
    pub fn open(&self, name: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Error> {
        let (nonce, msg) = sealed
            .split_first_chunk::<NONCE_BYTES>()
            .ok_or(Error::KeyFileWrong)?;
        let aad = name.as_bytes();
        self.cipher()
            .decrypt(&(*nonce).into(), Payload { msg, aad })
            .map(Zeroizing::new)
            .map_err(|_| Error::KeyFileWrong)
    }

    fn cipher(&self) -> ChaCha20Poly1305 {
        ChaCha20Poly1305::new(&(*self.derive(b"fwontye/hq-keys/1\0")).into())
    }

    fn derive(&self, label: &[u8]) -> Zeroizing<[u8; 32]> {
        let hash = Sha256::new().chain_update(label).chain_update(*self.0);
        Zeroizing::new(hash.finalize().into())
    }
}

fn read(path: &Path) -> Result<KeyFile, Error> {
    let mut file = File::open(path)?;
    if file.metadata()?.mode() & OTHERS != 0 {
        return Err(Error::KeyFileOpen);
    }
    let mut text = Zeroizing::new(String::new());
    file.read_to_string(&mut text)
        .map_err(|_| Error::KeyFileDamaged)?;
    let bytes = Zeroizing::new(
        URL_SAFE_NO_PAD
            .decode(text.trim_end())
            .map_err(|_| Error::KeyFileDamaged)?,
    );
    let key = <[u8; KEY_BYTES]>::try_from(bytes.as_slice()).map_err(|_| Error::KeyFileDamaged)?;
    Ok(KeyFile(Zeroizing::new(key)))
}

/// Written whole under another name, then linked: of two first starts at once one wins, and both read the same key.
fn create(path: &Path, rng: &dyn Random) -> Result<(), Error> {
    let folder = path.parent().ok_or(Error::KeyFileMissing)?;
    let mut tag = [0; 8];
    rng.fill(&mut tag);
    let unique = format!("{KEY_FILE}.{:016x}.new", u64::from_be_bytes(tag));
    let new = folder.join(unique);
    let mut key = Zeroizing::new([0; KEY_BYTES]);
    rng.fill(key.as_mut_slice());
    let text = Zeroizing::new(URL_SAFE_NO_PAD.encode(*key) + "\n");
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&new)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    let linked = fs::hard_link(&new, path);
    fs::remove_file(&new)?;
    match linked {
        Ok(()) => Ok(File::open(folder)?.sync_all()?),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use journal::ctx::testing::SeededRandom;

    use super::*;

    #[test]
    fn it_is_made_once_for_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(KEY_FILE);
        let rng = SeededRandom::new(1);
        let code = |may| KeyFile::open_or_create(&path, may, &rng).map_err(|error| error.code());
        assert_eq!(code(false).err(), Some("key_file_missing"));
        let first = code(true).unwrap();
        let again = code(true).unwrap();
        assert_eq!(*first.0, *again.0);
        assert_eq!(fs::metadata(&path).unwrap().mode() & 0o777, 0o600);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        fs::set_permissions(&path, PermissionsExt::from_mode(0o640)).unwrap();
        assert_eq!(code(false).err(), Some("key_file_open"));
    }

    #[test]
    fn a_torn_file_is_said_and_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(KEY_FILE);
        let rng = SeededRandom::new(1);
        KeyFile::open_or_create(&path, true, &rng).unwrap();
        fs::write(&path, "abc\n").unwrap();
        let error = KeyFile::open_or_create(&path, true, &rng).err().unwrap();
        assert_eq!(error.code(), "key_file_damaged");
        assert_eq!(fs::read(&path).unwrap(), b"abc\n");
    }

    #[test]
    fn a_secret_opens_with_its_own_file_and_name_only() {
        let rng = SeededRandom::new(3);
        let (one, two) = (KeyFile([1; 32].into()), KeyFile([2; 32].into()));
        let sealed = one.seal("tls", b"secret", &rng);
        assert_eq!(one.open("tls", &sealed).unwrap().as_slice(), b"secret");
        assert!(one.open("identity", &sealed).is_err());
        assert_eq!(
            two.open("tls", &sealed).unwrap_err().code(),
            "key_file_wrong"
        );
        assert!(!sealed.windows(6).any(|window| window == b"secret"));
    }
}
