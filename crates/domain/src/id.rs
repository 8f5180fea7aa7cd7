//! Names of things: journals, identities, places.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};

/// Declares a name made of so many bytes, written as base64url without padding.
#[macro_export]
macro_rules! bytes_id {
    ($(#[$doc:meta])* $name:ident, $len:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; $len]);

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(&$crate::id::to_text(&self.0))
            }
        }
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }
        impl ::std::str::FromStr for $name {
            type Err = $crate::id::BadId;
            fn from_str(text: &str) -> Result<Self, $crate::id::BadId> {
                $crate::id::from_text(text).map(Self)
            }
        }
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.collect_str(self)
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let text = <String as ::serde::Deserialize>::deserialize(d)?;
                text.parse().map_err(::serde::de::Error::custom)
            }
        }
    };
}

/// Bytes as base64url without padding.
#[must_use]
pub fn to_text(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Exactly so many bytes from base64url without padding.
///
/// # Errors
/// [`BadId`].
pub fn from_text<const N: usize>(text: &str) -> Result<[u8; N], BadId> {
    let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| BadId)?;
    bytes.try_into().map_err(|_| BadId)
}

/// The text is not the base64url, without padding, of the right number of bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not base64url of the expected length")]
pub struct BadId;

bytes_id!(
    /// A journal volume: 16 random bytes.
    JournalId, 16
);
bytes_id!(
    /// SHA-256 of an entry's bytes.
    Identity, 32
);
bytes_id!(
    /// The first 16 bytes of an identity, as `was` and list elements name it.
    Identity16, 16
);
bytes_id!(
    /// A link of a chain, SHA-256 over the link before and an identity.
    Hash, 32
);

impl Identity {
    /// The short form that `was` uses.
    #[must_use]
    pub fn short(&self) -> Identity16 {
        let mut short = [0; 16];
        short.copy_from_slice(&self.0[..16]);
        Identity16(short)
    }
}

/// Where an entry stands: journal, number from 1, and the chain's hash there.
///
/// `seq` 0 with the volume's opening hash is the place before the first entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Place {
    /// The journal.
    pub journal: JournalId,
    /// The entry's number, from 1 without a gap.
    pub seq: u64,
    /// The chain's hash at that number.
    pub hash: Hash,
}
