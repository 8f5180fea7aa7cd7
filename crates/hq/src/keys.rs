//! Headquarters' own keys: made at the first start, kept in the database, sealed with the key file.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use journal::{
    ctx::Random,
    enrol::Identity,
    keys::{DeviceKeys, SealPair, SignPair, headquarters_fingerprint},
    shelf::Scope,
};

use crate::{Error, key_file::KeyFile, own, serve::tls::TlsKey, storage::Desk};

const SIGN: &str = "key_sign";
const SEAL: &str = "key_seal";
const TLS: &str = "key_tls";
/// Not secret: the certificate that carries the TLS key.
const CERTIFICATE: &str = "certificate";

/// Everything headquarters proves itself with.
#[derive(Clone)]
pub struct Keys {
    /// Signs receipts, parcels and journals; receives parcels.
    pub office: DeviceKeys,
    /// Serves TLS.
    pub tls: TlsKey,
}

impl Keys {
    /// Reads the keys, or makes them where there are none; inside a transaction.
    ///
    /// # Errors
    /// `key_file_wrong`, or what the engine said.
    pub fn read_or_make(
        desk: &mut dyn Desk,
        key_file: &KeyFile,
        rng: &dyn Random,
    ) -> Result<Self, Error> {
        if let Some(keys) = Self::read(desk, key_file)? {
            return Ok(keys);
        }
        let keys = Self {
            office: DeviceKeys::generate(rng),
            tls: TlsKey::generate()?,
        };
        let (_, tables) = desk.sides();
        let (sign, seal) = (keys.office.sign.secret(), keys.office.seal.secret());
        let secrets = [
            (SIGN, sign.as_slice()),
            (SEAL, seal.as_slice()),
            (TLS, &keys.tls.key),
        ];
        for (name, secret) in secrets {
            tables.put_setting(name, &key_file.seal(name, secret, rng))?;
        }
        tables.put_setting(CERTIFICATE, &keys.tls.certificate)?;
        Ok(keys)
    }

    fn read(desk: &mut dyn Desk, key_file: &KeyFile) -> Result<Option<Self>, Error> {
        let (_, tables) = desk.sides();
        let open = |name| {
            let sealed = tables.setting(name)?;
            sealed
                .map(|sealed| key_file.open(name, &sealed))
                .transpose()
        };
        let (Some(sign), Some(seal), Some(tls)) = (open(SIGN)?, open(SEAL)?, open(TLS)?) else {
            return Ok(None);
        };
        let seed = |bytes: &[u8]| <[u8; 32]>::try_from(bytes).map_err(|_| Error::KeyFileWrong);
        Ok(Some(Self {
            office: DeviceKeys {
                sign: SignPair::from_secret(&seed(&sign)?),
                seal: SealPair::from_secret(&seed(&seal)?),
            },
            tls: TlsKey {
                key: tls.to_vec(),
                certificate: tables.setting(CERTIFICATE)?.ok_or(Error::Tls)?,
            },
        }))
    }

    /// The 12 characters that name headquarters over the phone.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        headquarters_fingerprint(&self.office.sign.public(), &self.office.seal.public())
    }

    /// What a device needs to know: of one base, or of no base when a stranger asks.
    ///
    /// # Errors
    /// What the engine said.
    pub fn identity(&self, desk: &mut dyn Desk, base: Option<&str>) -> Result<Identity, Error> {
        let protection = crate::protection::key(desk)?;
        let (shelf, _) = desk.sides();
        let mut journals = own::journals(shelf, &self.office)?;
        journals.retain(|code, _| code == Scope::PUBLIC || base == Some(code.as_str()));
        Ok(Identity {
            sign_key: self.office.sign.public(),
            seal_key: self.office.seal.public(),
            pin: URL_SAFE_NO_PAD.encode(self.tls.pin()?),
            journals,
            protection,
        })
    }
}
