//! Devices: invited, approved, revoked. Approvals and revocations are entries that the base can read.

use domain::{
    entry::{Fields, Op},
    id::Place,
    when::format_moment,
};
use journal::{
    enrol::Enrolment as Invitation,
    keys::fingerprint,
    pen::Draft,
    shelf::{Scope, Shelf, ShelfTx},
    volume::Volume,
};
use serde::Serialize;
use serde_json::{Value, json};

use crate::{
    Error, Headquarters,
    headquarters::new_id,
    own, roster,
    storage::{self, Desk, Device, Enrolment, Stage, Tables},
};

/// A device or an invitation, as an operator sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DeviceView {
    /// Id of its enrolment: its name at headquarters.
    pub id: String,
    /// The base.
    pub base: String,
    /// `invited`, `waiting`, `approved`, `revoked`.
    pub standing: &'static str,
    /// The 12 characters to compare by phone, once it has come.
    pub fingerprint: Option<String>,
    /// The id under which it writes its journals.
    pub device: Option<String>,
    /// Its journals.
    pub journals: Vec<String>,
    /// Entries of them held here.
    pub entries: u64,
    /// When it last came.
    pub last_contact: Option<String>,
}

impl Headquarters {
    /// Invites one device of a base. Nobody else ever sees the secret again.
    ///
    /// # Errors
    /// `unknown_base`, `no_server` before headquarters has an address, or what the engine said.
    pub fn enrol(&self, base: &str, approved: bool) -> Result<Invitation, Error> {
        if domain::places::base(base).is_none() && base != Scope::PRIVATE {
            return Err(Error::UnknownBase(base.to_owned()));
        }
        let server = self.server()?.ok_or(Error::State("no_server"))?;
        storage::change(&*self.storage, |desk| {
            let identity = self.keys.identity(desk, Some(base))?;
            let pair = &self.keys.office.sign;
            let invitation = Invitation::issue(&*self.rng, pair, base, &server, identity);
            desk.sides().1.put_enrolment(&Enrolment {
                id: invitation.id.clone(),
                secret: roster::secret_hash(invitation.secret.as_bytes()),
                base: base.to_owned(),
                approved,
                made_ms: self.now_ms(),
                used_by: None,
            })?;
            Ok(invitation)
        })
    }

    /// Approves a device whose fingerprint was read over the phone. Approving again changes nothing.
    ///
    /// # Errors
    /// `unknown_device`, `fingerprint_differs`, `device_revoked`, or what the engine said.
    pub fn approve(&self, id: &str, read: &str) -> Result<DeviceView, Error> {
        let read = domain::crockford::read(read).ok_or(Error::FingerprintDiffers)?;
        storage::change(&*self.storage, |desk| {
            let device = self.find(desk, id)?;
            if self.fingerprint(&device) != read {
                return Err(Error::FingerprintDiffers);
            }
            match device.stage {
                Stage::Waiting => {
                    let (shelf, tables) = desk.sides();
                    self.admit(shelf, tables, &device)?;
                    desk.project()?;
                }
                Stage::Approved => {}
                Stage::Revoked => return Err(Error::State("device_revoked")),
            }
            let device = self.find(desk, id)?;
            self.view_of(desk, &device)
        })
    }

    /// Writes the approval as an entry of the base and notes it.
    pub(crate) fn admit(
        &self,
        shelf: &mut dyn ShelfTx,
        tables: &mut dyn Tables,
        device: &Device,
    ) -> Result<(), Error> {
        let ctx = self.ctx();
        let record = new_id(ctx.clock, ctx.rng);
        let volumes = volumes(shelf, device)?;
        let now = format_moment(&ctx.clock.now());
        let mut set = fields(json!({
            "base": device.base,
            "recorded_at": now,
            "approved_at": now,
            "sign_key": device.sign_key.to_string(),
            "seal_key": device.seal_key.to_string(),
            "journal": device.journal.to_string(),
            "enrolment": device.enrolment,
            "fingerprint": self.fingerprint(device),
        }));
        if let Some(volume) = volumes.last() {
            set.insert("name".into(), volume.device.clone().into());
        }
        let draft = Draft::of(Op::Put, "device", &record).set(set);
        own::write(&ctx, shelf, &self.keys.office, &device.base, vec![draft])?;
        tables.put_device(&Device {
            stage: Stage::Approved,
            record: Some(record),
            approved_ms: Some(self.now_ms()),
            ..device.clone()
        })?;
        roster::count_change(tables)
    }

    /// Revokes a device: what it sent so far stands, what it sends from now on is quarantined. Revoking again changes
    /// nothing.
    ///
    /// # Errors
    /// `unknown_device`, or what the engine said.
    pub fn revoke(&self, id: &str) -> Result<DeviceView, Error> {
        storage::change(&*self.storage, |desk| {
            let device = self.find(desk, id)?;
            if device.stage != Stage::Revoked {
                self.expel(desk, &device)?;
            }
            let device = self.find(desk, id)?;
            self.view_of(desk, &device)
        })
    }

    fn expel(&self, desk: &mut dyn Desk, device: &Device) -> Result<(), Error> {
        let (shelf, tables) = desk.sides();
        let mut drafts = Vec::new();
        for volume in volumes(shelf, device)? {
            let place = end(shelf, &volume)?;
            drafts.push(Draft::of_journal(Op::Verdict).set(fields(json!({
                "journal": place.journal.to_string(),
                "seq": place.seq,
                "hash": place.hash.to_string(),
                "verdict": "revoked",
                "code": "revoked",
            }))));
            tables.put_last_good(&place)?;
        }
        if !drafts.is_empty() {
            own::write(&self.ctx(), shelf, &self.keys.office, &device.base, drafts)?;
        }
        tables.put_device(&Device {
            stage: Stage::Revoked,
            revoked_ms: Some(self.now_ms()),
            ..device.clone()
        })?;
        roster::count_change(tables)?;
        desk.project()
    }

    /// Every device and every invitation that is still open, oldest first.
    ///
    /// # Errors
    /// What the engine said.
    pub fn devices(&self) -> Result<Vec<DeviceView>, Error> {
        storage::view(&*self.storage, |desk| {
            let (_, tables) = desk.sides();
            let devices = tables.devices()?;
            let invited = tables.enrolments()?;
            let mut views = devices
                .iter()
                .map(|device| self.view_of(desk, device))
                .collect::<Result<Vec<_>, _>>()?;
            let open = invited
                .iter()
                .filter(|enrolment| enrolment.used_by.is_none());
            views.extend(open.map(invited_view));
            Ok(views)
        })
    }

    /// By the id of the enrolment, or the id under which the device writes.
    fn find(&self, desk: &mut dyn Desk, id: &str) -> Result<Device, Error> {
        let (shelf, tables) = desk.sides();
        for device in tables.devices()? {
            let mut written = volumes(shelf, &device)?.into_iter();
            if device.enrolment == id || written.any(|volume| volume.device == id) {
                return Ok(device);
            }
        }
        Err(Error::UnknownDevice(id.to_owned()))
    }

    fn fingerprint(&self, device: &Device) -> String {
        let us = self.keys.office.sign.public();
        fingerprint(&us, &device.sign_key, &device.seal_key, &device.enrolment)
    }

    fn view_of(&self, desk: &mut dyn Desk, device: &Device) -> Result<DeviceView, Error> {
        let (shelf, tables) = desk.sides();
        let volumes = volumes(shelf, device)?;
        let mut entries = 0;
        for volume in &volumes {
            let lines = shelf.lines(&volume.journal())?;
            entries += lines
                .iter()
                .map(|line| line.last + 1 - line.first)
                .sum::<u64>();
        }
        let contact = tables
            .contacts()?
            .into_iter()
            .find(|c| c.sign_key == device.sign_key);
        Ok(DeviceView {
            id: device.enrolment.clone(),
            base: device.base.clone(),
            standing: device.stage.code(),
            fingerprint: Some(self.fingerprint(device)),
            device: volumes.last().map(|volume| volume.device.clone()),
            journals: volumes
                .iter()
                .map(|volume| volume.journal().to_string())
                .collect(),
            entries,
            last_contact: contact.and_then(|contact| crate::status::moment(contact.at_ms)),
        })
    }
}

fn invited_view(enrolment: &Enrolment) -> DeviceView {
    DeviceView {
        id: enrolment.id.clone(),
        base: enrolment.base.clone(),
        standing: "invited",
        fingerprint: None,
        device: None,
        journals: Vec::new(),
        entries: 0,
        last_contact: None,
    }
}

fn volumes(shelf: &(impl Shelf + ?Sized), device: &Device) -> Result<Vec<Volume>, Error> {
    let mut volumes = shelf.volumes(&Scope::All)?;
    volumes.retain(|volume| volume.sign_key == device.sign_key);
    Ok(volumes)
}

/// The end of the line that goes on from a volume's first entry.
fn end(shelf: &(impl Shelf + ?Sized), volume: &Volume) -> Result<Place, Error> {
    let journal = volume.journal();
    let lines = shelf.lines(&journal)?;
    let first = lines.first().ok_or(Error::State("no_journal"))?;
    Ok(Place {
        journal,
        seq: first.last,
        hash: first.tip,
    })
}

fn fields(value: Value) -> Fields {
    match value {
        Value::Object(fields) => fields.into_iter().collect(),
        _ => Fields::new(),
    }
}
