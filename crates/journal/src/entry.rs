//! Bytes of an entry: strict on the way in, exact for ever after.

use std::fmt;

use domain::{entry::Entry, id::Identity};
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::{Error, chain};

/// No entry is larger, in bytes.
pub const ENTRY_BYTES_MAX: usize = 16 * 1024;
/// Integers beyond this are not the same number in every program that reads them.
pub const INTEGER_MAX: u64 = (1 << 53) - 1;
/// Random bytes in `salt`.
pub const SALT_BYTES: usize = 8;

/// Reads an entry strictly. Unknown keys are accepted and stay in the bytes, which are what is kept.
///
/// # Errors
/// [`Error::TooLarge`] past [`ENTRY_BYTES_MAX`]; [`Error::Damaged`] for a byte order mark, duplicate keys, null,
/// floats, large integers, lone surrogates, bytes after the end, or anything that is no entry.
pub fn decode(bytes: &[u8]) -> Result<Entry, Error> {
    if bytes.len() > ENTRY_BYTES_MAX {
        return Err(Error::TooLarge("entry"));
    }
    let Strict(value) =
        serde_json::from_slice(bytes).map_err(|_| Error::Damaged("entry is not strict JSON"))?;
    let entry = Entry::deserialize(value).map_err(|_| Error::Damaged("JSON is no entry"))?;
    salted(&entry)?;
    Ok(entry)
}

/// Writes an entry and gives the bytes with their identity.
///
/// # Errors
/// As [`decode`]: nothing is written that would not be read.
pub fn encode(entry: &Entry) -> Result<(Vec<u8>, Identity), Error> {
    let bytes = serde_json::to_vec(entry).map_err(|_| Error::Damaged("entry has no JSON"))?;
    if decode(&bytes)? != *entry {
        return Err(Error::Damaged("entry does not read as it was written"));
    }
    let identity = chain::identity(&bytes);
    Ok((bytes, identity))
}

fn salted(entry: &Entry) -> Result<(), Error> {
    use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
    match URL_SAFE_NO_PAD.decode(&entry.salt) {
        Ok(salt) if salt.len() == SALT_BYTES => Ok(()),
        _ => Err(Error::Damaged("salt is not eight bytes")),
    }
}

/// A JSON value without null, floats, large integers or duplicate keys.
struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(StrictVisitor).map(Self)
    }
}

struct StrictVisitor;

impl<'de> Visitor<'de> for StrictVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON without null or floats")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Value, E> {
        match value.unsigned_abs() {
            0..=INTEGER_MAX => Ok(value.into()),
            _ => Err(E::custom("integer too large")),
        }
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Value, E> {
        match value {
            0..=INTEGER_MAX => Ok(value.into()),
            _ => Err(E::custom("integer too large")),
        }
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Strict(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(list.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some((key, Strict(member))) = members.next_entry::<String, Strict>()? {
            if object.insert(key, member).is_some() {
                return Err(A::Error::custom("duplicate key"));
            }
        }
        Ok(object.into())
    }
}
