//! The raw key of one database: 32 bytes, wiped when dropped, never printed.

use std::fmt;

use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

/// Length of a raw database key.
pub const KEY_BYTES: usize = 32;

const SALT_BYTES: usize = 16;
const SALT_LABEL: &[u8] = b"fwontye/database-salt/1\0";
const HEX: &[u8; 16] = b"0123456789abcdef";

/// The key of one encrypted database. On the heap, so that moving it leaves no copy behind.
pub struct Key(Box<[u8; KEY_BYTES]>);

impl Key {
    /// Takes a copy of `bytes`; the caller wipes their own.
    #[must_use]
    pub fn new(bytes: &[u8; KEY_BYTES]) -> Self {
        Self(Box::new(*bytes))
    }

    /// The secret itself, for deriving or sealing. Never print or store it.
    #[must_use]
    pub fn expose(&self) -> &[u8; KEY_BYTES] {
        &self.0
    }

    /// What SQLCipher writes in the first 16 bytes of the file. It is made from the key instead of
    /// by chance, so that a file which does not open tells a wrong key from a damaged page, and so
    /// that damage to it does no harm.
    pub(crate) fn salt(&self) -> [u8; SALT_BYTES] {
        let hash = Sha256::new()
            .chain_update(SALT_LABEL)
            .chain_update(*self.0)
            .finalize();
        let mut salt = [0; SALT_BYTES];
        salt.copy_from_slice(&hash[..SALT_BYTES]);
        salt
    }

    /// SQLCipher's form for "no derivation, take this": `x'<key><salt>'`.
    pub(crate) fn spec(&self) -> Zeroizing<Vec<u8>> {
        // Room for all of it at once: growing would leave an unwiped copy.
        let mut spec = Zeroizing::new(Vec::with_capacity(2 * (KEY_BYTES + SALT_BYTES) + 3));
        spec.extend_from_slice(b"x'");
        for byte in self.0.iter().chain(&self.salt()) {
            spec.push(HEX[usize::from(byte >> 4)]);
            spec.push(HEX[usize::from(byte & 15)]);
        }
        spec.push(b'\'');
        spec
    }
}

impl Clone for Key {
    fn clone(&self) -> Self {
        Self::new(&self.0)
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_is_never_printed() {
        assert_eq!(format!("{:?}", Key::new(&[7; KEY_BYTES])), "Key(redacted)");
    }

    #[test]
    fn the_specification_is_hex_of_key_and_salt() {
        let spec = Key::new(&[0xa5; KEY_BYTES]).spec();
        assert_eq!(spec.len(), 99);
        assert!(spec.starts_with(&[b"x'".as_slice(), &b"a5".repeat(KEY_BYTES)].concat()));
        assert!(spec.ends_with(b"'"));
    }

    #[test]
    fn two_keys_have_two_salts() {
        assert_ne!(
            Key::new(&[1; KEY_BYTES]).salt(),
            Key::new(&[2; KEY_BYTES]).salt()
        );
    }
}
