//! Who may do what: enrolments, approvals and revocations, judged alike on every engine.

use domain::id::{JournalId, Place};
use journal::{
    ids::SignKey,
    roster::{Claim, Standing},
    shelf::{Scope, ShelfTx},
    volume,
};
use sha2::{Digest, Sha256};

use crate::{
    Error,
    storage::{Device, Enrolment, Stage, Tables},
};

/// Name of the setting that counts changes of the roster.
const EPOCH: &str = "roster_epoch";

/// The hash under which a one-time secret is kept.
#[must_use]
pub fn secret_hash(secret: &[u8]) -> [u8; 32] {
    Sha256::new()
        .chain_update(b"fwontye/hq-secret/1\0")
        .chain_update(secret)
        .finalize()
        .into()
}

/// Number of the roster in force.
///
/// # Errors
/// What the engine said.
pub fn epoch(tables: &dyn Tables) -> Result<u64, Error> {
    let bytes = tables.setting(EPOCH)?.unwrap_or_default();
    Ok(bytes.try_into().map_or(0, u64::from_be_bytes))
}

/// Counts a change of the roster.
///
/// # Errors
/// What the engine said.
pub fn count_change(tables: &mut dyn Tables) -> Result<(), Error> {
    let next = epoch(tables)? + 1;
    tables.put_setting(EPOCH, &next.to_be_bytes())
}

/// How a device stands.
///
/// # Errors
/// What the engine said.
pub fn standing(tables: &dyn Tables, sign_key: &SignKey) -> Result<Standing, Error> {
    Ok(tables
        .device(sign_key)?
        .map_or(Standing::Unknown, |device| stands(&device)))
}

fn stands(device: &Device) -> Standing {
    let scope = match device.base.as_str() {
        Scope::PRIVATE => Scope::All,
        base => Scope::Base(base.to_owned()),
    };
    match device.stage {
        Stage::Waiting => Standing::Waiting(scope),
        Stage::Approved => Standing::Approved(scope),
        Stage::Revoked => Standing::Revoked(scope),
    }
}

/// The last place that stands of a journal, when the device that writes it is revoked. A journal that it opened
/// afterwards has none: it stands up to number 0.
///
/// # Errors
/// What the engine said.
pub fn last_good(
    shelf: &dyn ShelfTx,
    tables: &dyn Tables,
    journal: &JournalId,
) -> Result<Option<Place>, Error> {
    if let Some(place) = tables.last_good(journal)? {
        return Ok(Some(place));
    }
    for volume in shelf.volume(journal)? {
        let device = tables.device(&volume.sign_key)?;
        if device.is_some_and(|device| device.stage == Stage::Revoked) {
            return Ok(Some(volume::before_first(*journal)));
        }
    }
    Ok(None)
}

/// A stranger presents an enrolment. Gives the device to be admitted at once, when its invitation says so.
///
/// # Errors
/// What the engine said.
pub fn claim(tables: &mut dyn Tables, claim: &Claim, now_ms: i64) -> Result<Option<Device>, Error> {
    let Some(enrolment) = tables.enrolment(&claim.id)? else {
        return Ok(None);
    };
    // Hashes are compared, so that the time it takes tells nothing about the secret.
    if enrolment.used_by.is_some() || secret_hash(&claim.secret) != enrolment.secret {
        return Ok(None);
    }
    let device = Device {
        sign_key: claim.sign_key,
        seal_key: claim.seal_key,
        journal: claim.journal,
        enrolment: enrolment.id.clone(),
        base: enrolment.base.clone(),
        stage: Stage::Waiting,
        record: None,
        claimed_ms: now_ms,
        approved_ms: None,
        revoked_ms: None,
    };
    tables.put_device(&device)?;
    tables.put_enrolment(&Enrolment {
        used_by: Some(claim.sign_key),
        ..enrolment.clone()
    })?;
    count_change(tables)?;
    Ok(enrolment.approved.then_some(device))
}
