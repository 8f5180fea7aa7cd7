//! Enrolment: from a file or a dictated code to a headquarters that is known by its keys.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use journal::{
    enrol::{Code, Enrolment, Identity, id_of},
    keys::{fingerprint, headquarters_fingerprint},
};
use store::Headquarters;

use crate::{Error, courier::block_on, line::Line, pin::Pin, register::Register};

/// What both sides read to each other by telephone, and where exchanges go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrolled {
    /// Code of the base.
    pub base: String,
    /// Id of the device.
    pub device: String,
    /// Headquarters' 12 characters.
    pub hq_fingerprint: String,
    /// This device's 12 characters.
    pub fingerprint: String,
    /// `https://host:port`.
    pub server: String,
}

/// Where an enrolment comes from.
#[derive(Debug, Clone, Copy)]
pub enum Source<'a> {
    /// The bytes of a file.
    File(&'a [u8]),
    /// 24 characters, as typed.
    Code(&'a str),
}

/// Notes the headquarters of a file or of a code. The same one again changes nothing.
///
/// # Errors
/// `bad_enrolment`, `wrong_base`, `already_enrolled`, `server_needed`, `bad_address`, `offline`, `wrong_server`, or what
/// the disk said.
pub fn enrol(
    register: &impl Register,
    source: Source<'_>,
    server: Option<&str>,
) -> Result<Enrolled, Error> {
    let (hq, base) = match source {
        Source::File(bytes) => from_file(bytes, server)?,
        Source::Code(typed) => (from_code(typed, server)?, None),
    };
    Line::new(&hq.server, &pins(&hq), None).map_err(|_| Error::BadAddress)?;
    register
        .lend(|store, ctx| {
            if let Some(base) = base.filter(|base| *base != store.device().base) {
                return Err(Error::WrongBase(base));
            }
            let known = store.read()?.headquarters()?;
            if known
                .as_ref()
                .is_some_and(|known| known.sign_key != hq.sign_key)
            {
                return Err(Error::AlreadyEnrolled);
            }
            let again = known.filter(|known| known.enrolment == hq.enrolment);
            let hq = again.map_or(hq.clone(), |known| Headquarters {
                server: hq.server.clone(),
                ..known
            });
            store.write(ctx, |tx| tx.set_headquarters(&hq))?;
            let device = store.device();
            let (sign, seal) = (device.keys.sign.public(), device.keys.seal.public());
            Ok(Enrolled {
                base: device.base.clone(),
                device: device.id.clone(),
                hq_fingerprint: headquarters_fingerprint(&hq.sign_key, &hq.seal_key),
                fingerprint: fingerprint(&hq.sign_key, &sign, &seal, &hq.enrolment),
                server: hq.server,
            })
        })
        .unwrap_or(Err(Error::Locked))
}

fn from_file(bytes: &[u8], server: Option<&str>) -> Result<(Headquarters, Option<String>), Error> {
    let enrolment = Enrolment::read(bytes).map_err(|_| Error::BadEnrolment)?;
    let server = server.unwrap_or(&enrolment.server).to_owned();
    let hq = headquarters(&enrolment.hq, server, &enrolment.secret);
    Ok((hq.map_err(|_| Error::BadEnrolment)?, Some(enrolment.base)))
}

/// A code names headquarters' keys and no address: whoever answers there must have those keys, and hold the TLS key
/// that they vouch for.
fn from_code(typed: &str, server: Option<&str>) -> Result<Headquarters, Error> {
    let code = Code::read(typed).map_err(|_| Error::BadEnrolment)?;
    let server = server.ok_or(Error::ServerNeeded)?;
    let line = Line::new(server, &[], None).map_err(|_| Error::BadAddress)?;
    let served = block_on(line.identity())?.map_err(|_| Error::Offline)?;
    let identity: Identity = serde_json::from_slice(&served).map_err(|_| Error::WrongServer)?;
    code.check(&identity).map_err(|_| Error::WrongServer)?;
    if line.met().map(|met| URL_SAFE_NO_PAD.encode(met)) != Some(identity.pin.clone()) {
        return Err(Error::WrongServer);
    }
    headquarters(&identity, server.to_owned(), &code.secret).map_err(|_| Error::WrongServer)
}

fn headquarters(
    identity: &Identity,
    server: String,
    secret: &str,
) -> Result<Headquarters, journal::Error> {
    Ok(Headquarters {
        server,
        sign_key: identity.sign_key,
        seal_key: identity.seal_key,
        pins: vec![identity.pin.clone()],
        epoch: 0,
        enrolment: id_of(secret),
        secret: Some(URL_SAFE_NO_PAD.encode(secret)),
        protection: identity.protection_key()?,
    })
}

/// The pins of a headquarters; one that cannot be read is none.
pub(crate) fn pins(headquarters: &Headquarters) -> Vec<Pin> {
    let read = |pin: &String| URL_SAFE_NO_PAD.decode(pin).ok()?.try_into().ok();
    headquarters.pins.iter().filter_map(read).collect()
}
