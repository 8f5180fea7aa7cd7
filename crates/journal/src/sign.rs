//! A person's signature over a stretch of a journal, as a `sign` entry carries it.

use domain::{
    entry::Fields,
    id::{Hash, JournalId},
};
use serde_json::{Value, json};

use crate::{
    Error,
    ids::{SignKey, Signature},
    keys::{self, SignPair},
    labels,
};

/// What a person signs: the journal from one number to another, with the hashes before and at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// The journal.
    pub journal: JournalId,
    /// First number signed.
    pub from: u64,
    /// Last number signed.
    pub to: u64,
    /// Chain hash before `from`.
    pub before: Hash,
    /// Chain hash at `to`.
    pub hash: Hash,
}

impl Stretch {
    /// Signs, and gives the fields of the `sign` entry.
    #[must_use]
    pub fn sign(&self, pair: &SignPair) -> Fields {
        let signature = self.parts(|parts| pair.sign(labels::SIGN, parts));
        let value = json!({
            "from": self.from, "to": self.to, "before": self.before, "hash": self.hash,
            "signature": signature,
        });
        match value {
            Value::Object(fields) => fields.into_iter().collect(),
            _ => Fields::new(),
        }
    }

    /// Reads the fields of a `sign` entry that stands in the journal.
    ///
    /// # Errors
    /// [`Error::Damaged`] when a field is missing or malformed.
    pub fn read(journal: JournalId, fields: &Fields) -> Result<(Self, Signature), Error> {
        let stretch = Self {
            journal,
            from: field(fields, "from")?,
            to: field(fields, "to")?,
            before: field(fields, "before")?,
            hash: field(fields, "hash")?,
        };
        Ok((stretch, field(fields, "signature")?))
    }

    /// Checks that the person signed this stretch.
    ///
    /// # Errors
    /// [`Error::Forged`].
    pub fn verify(&self, key: &SignKey, signature: &Signature) -> Result<(), Error> {
        self.parts(|parts| keys::verify(key, labels::SIGN, parts, signature, "sign"))
    }

    fn parts<T>(&self, with: impl FnOnce(&[&[u8]]) -> T) -> T {
        let (from, to) = (self.from.to_be_bytes(), self.to.to_be_bytes());
        with(&[&self.journal.0, &from, &to, &self.before.0, &self.hash.0])
    }
}

fn field<T: serde::de::DeserializeOwned>(fields: &Fields, name: &str) -> Result<T, Error> {
    let value = fields
        .get(name)
        .ok_or(Error::Damaged("a field is missing"))?;
    serde_json::from_value(value.clone()).map_err(|_| Error::Damaged("a field is malformed"))
}
