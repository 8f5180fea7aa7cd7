//! Headquarters as this device was enrolled to it.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use journal::ids::{SealKey, SignKey};
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use crate::{Error, Reader, WriteTx};

/// What the device knows of headquarters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Headquarters {
    /// `https://host:port`.
    pub server: String,
    /// Its signing key.
    pub sign_key: SignKey,
    /// Its receiving key.
    pub seal_key: SealKey,
    /// Keys of its TLS, current and next: SHA-256 of the SPKI, base64url.
    pub pins: Vec<String>,
    /// Number of the roster last told.
    pub epoch: u64,
    /// Id of the enrolment.
    pub enrolment: String,
    /// The one-time secret, base64url; gone once headquarters approved the device.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<String>,
    /// Where protection files are sealed at headquarters, as it certified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protection: Option<SealKey>,
}

impl Headquarters {
    /// What the device presents until it is approved.
    #[must_use]
    pub fn claim(&self) -> Option<(&str, Vec<u8>)> {
        let secret = URL_SAFE_NO_PAD.decode(self.secret.as_ref()?).ok()?;
        Some((&self.enrolment, secret))
    }

    /// Whether headquarters has approved the device.
    #[must_use]
    pub fn is_approved(&self) -> bool {
        self.secret.is_none()
    }
}

impl Reader<'_> {
    /// Headquarters, once the device is enrolled.
    ///
    /// # Errors
    /// What the disk said.
    pub fn headquarters(&self) -> Result<Option<Headquarters>, Error> {
        read(self.conn())
    }
}

impl WriteTx<'_> {
    /// Headquarters, once the device is enrolled.
    ///
    /// # Errors
    /// What the disk said.
    pub fn headquarters(&self) -> Result<Option<Headquarters>, Error> {
        read(self.conn())
    }

    /// Notes headquarters, in place of what was known.
    ///
    /// # Errors
    /// What the disk said.
    pub fn set_headquarters(&self, headquarters: &Headquarters) -> Result<(), Error> {
        let text = serde_json::to_string(headquarters).expect("plain fields have JSON");
        self.conn().execute(
            "INSERT OR REPLACE INTO headquarters (one, sign_key, enrolment) VALUES (1, ?1, ?2)",
            params![headquarters.sign_key.0, text],
        )?;
        Ok(())
    }

    /// Notes the time that headquarters signed, in milliseconds since 1970; an earlier one changes nothing.
    ///
    /// # Errors
    /// What the disk said.
    pub fn note_headquarters_time(&self, ms: i64) -> Result<(), Error> {
        self.conn()
            .execute("UPDATE device SET hq_time_ms = max(hq_time_ms, ?1)", [ms])?;
        Ok(())
    }
}

pub(crate) fn read(conn: &Connection) -> Result<Option<Headquarters>, Error> {
    let text = conn
        .query_row("SELECT enrolment FROM headquarters", [], |row| {
            row.get::<_, String>(0)
        })
        .optional()?;
    text.map(|text| {
        serde_json::from_str(&text).map_err(|_| ledger::Error::Row("headquarters").into())
    })
    .transpose()
}

/// The key that receipts are signed with.
pub(crate) fn sign_key(conn: &Connection) -> Result<Option<SignKey>, Error> {
    let key = conn
        .query_row("SELECT sign_key FROM headquarters", [], |row| {
            row.get::<_, [u8; 32]>(0)
        })
        .optional()?;
    Ok(key.map(SignKey))
}
