//! How the bases stand: who is silent, and how much is known to be still on its way.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use domain::when::{format_moment, offset_moment};
use journal::{
    have::Receipts,
    shelf::{Scope, Shelf},
};
use serde::Serialize;

use crate::{
    Error, Headquarters, roster,
    storage::{self, Desk, Stage},
};

/// A base is called silent when nothing came from it for this long.
pub const SILENT_MS: i64 = 24 * 60 * 60 * 1000;

/// The state of headquarters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Status {
    /// Every base that has a device or an entry here.
    pub bases: Vec<BaseStatus>,
    /// Of the program.
    pub version: &'static str,
    /// Of the field tables and the fold.
    pub schema: u32,
    /// What headquarters is called over the phone.
    pub fingerprint: String,
    /// Where devices find it.
    pub server: Option<String>,
    /// Number of the roster.
    pub roster: u64,
    /// Devices that wait for approval.
    pub waiting_devices: u64,
    /// Runs set aside after a revocation.
    pub quarantined: u64,
}

/// The state of one base.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BaseStatus {
    /// Its code.
    pub base: String,
    /// Devices approved or waiting.
    pub devices: u64,
    /// Entries of its devices held here.
    pub entries: u64,
    /// When one of its devices last came.
    pub last_contact: Option<String>,
    /// Entries that its devices said to hold and that are not here.
    pub backlog: u64,
    /// When it fell silent, if nothing came for a day.
    pub silent_since: Option<String>,
}

impl Headquarters {
    /// The state of headquarters now.
    ///
    /// # Errors
    /// What the engine said.
    pub fn status(&self) -> Result<Status, Error> {
        let server = self.server()?;
        storage::view(&*self.storage, |desk| {
            let bases = self.bases(desk)?;
            let quarantined = desk.quarantined()?;
            let (_, tables) = desk.sides();
            let waiting = |stage| stage == Stage::Waiting;
            let devices = tables.devices()?;
            Ok(Status {
                bases,
                version: env!("CARGO_PKG_VERSION"),
                schema: domain::SCHEMA,
                fingerprint: self.keys.fingerprint(),
                server: server.clone(),
                roster: roster::epoch(tables)?,
                waiting_devices: devices.iter().filter(|d| waiting(d.stage)).count() as u64,
                quarantined,
            })
        })
    }

    fn bases(&self, desk: &mut dyn Desk) -> Result<Vec<BaseStatus>, Error> {
        let us = self.keys.office.sign.public();
        let (shelf, tables) = desk.sides();
        let mut bases: BTreeMap<String, (BaseStatus, Option<i64>)> = BTreeMap::new();
        for volume in shelf.volumes(&Scope::All)? {
            if volume.sign_key != us {
                let lines = shelf.lines(&volume.journal())?;
                let held: u64 = lines.iter().map(|line| line.last + 1 - line.first).sum();
                of(&mut bases, &volume.base).0.entries += held;
            }
        }
        let contacts = tables.contacts()?;
        for device in tables.devices()? {
            let (status, last) = of(&mut bases, &device.base);
            if device.stage == Stage::Revoked {
                continue;
            }
            status.devices += 1;
            status.backlog += backlog(shelf, &device.sign_key)?;
            let contact = contacts.iter().find(|c| c.sign_key == device.sign_key);
            *last = (*last).max(contact.map(|contact| contact.at_ms));
        }
        let now = self.now_ms();
        Ok(bases
            .into_values()
            .map(|(status, last)| dated(status, last, now))
            .collect())
    }
}

type Bases = BTreeMap<String, (BaseStatus, Option<i64>)>;

fn of<'b>(bases: &'b mut Bases, base: &str) -> &'b mut (BaseStatus, Option<i64>) {
    bases.entry(base.to_owned()).or_insert_with(|| {
        let empty = BaseStatus {
            base: base.to_owned(),
            devices: 0,
            entries: 0,
            last_contact: None,
            backlog: 0,
            silent_since: None,
        };
        (empty, None)
    })
}

fn dated(mut status: BaseStatus, last: Option<i64>, now: i64) -> BaseStatus {
    status.last_contact = last.and_then(moment);
    status.silent_since = last.filter(|last| now - last > SILENT_MS).and_then(moment);
    status
}

/// Entries that a device said to hold, in its latest `have`, beyond what is held here.
fn backlog(shelf: &(impl Shelf + ?Sized), device: &journal::ids::SignKey) -> Result<u64, Error> {
    let mut backlog = 0;
    for have in Receipts::of(shelf, device)?.0 {
        for (journal, held) in &have.journals {
            let theirs = held.tips.iter().map(|(seq, _)| *seq).max().unwrap_or(0);
            let lines = shelf.lines(journal)?;
            let ours = lines.iter().map(|line| line.last).max().unwrap_or(0);
            backlog += theirs.saturating_sub(ours);
        }
    }
    Ok(backlog)
}

/// A moment of the tables as people and programs read it.
pub(crate) fn moment(ms: i64) -> Option<String> {
    let at = DateTime::<Utc>::from_timestamp_millis(ms)?;
    Some(format_moment(&offset_moment(&at)))
}
