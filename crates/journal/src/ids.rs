//! Public keys and signatures as bytes.

use std::fmt;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::id::BadId;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

macro_rules! bytes_of {
    ($(#[$doc:meta])* $name:ident, $len:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; $len]);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&URL_SAFE_NO_PAD.encode(self.0))
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }
        impl std::str::FromStr for $name {
            type Err = BadId;
            fn from_str(text: &str) -> Result<Self, BadId> {
                let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| BadId)?;
                Ok(Self(bytes.try_into().map_err(|_| BadId)?))
            }
        }
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.collect_str(self)
            }
        }
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                String::deserialize(d)?.parse().map_err(D::Error::custom)
            }
        }
    };
}

bytes_of!(
    /// An Ed25519 public key: of a device, of headquarters, of a person. Names the signer everywhere.
    SignKey, 32
);
bytes_of!(
    /// An X25519 public key, to which parcels are sealed.
    SealKey, 32
);
bytes_of!(
    /// An Ed25519 signature.
    Signature, 64
);
