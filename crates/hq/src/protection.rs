//! Headquarters' protection key: bases seal their protection files to it too. Its secret is nowhere at headquarters.
//!
//! It is made once, written to a file for the people of headquarters' protection, and forgotten: whoever can read the
//! key file and the database reads everything but protection content.

use std::{fs::OpenOptions, io::Write, os::unix::fs::OpenOptionsExt, path::Path};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{entry::Fields, entry::Op, when::format_moment};
use journal::{certificate::ProtectionKey, keys::SealPair, pen::Draft, shelf::Scope};
use serde_json::json;
use zeroize::Zeroizing;

use crate::{
    Error, Headquarters,
    headquarters::new_id,
    own,
    storage::{self, Desk},
};

/// Setting: the public half, certified.
const PROTECTION: &str = "protection_key";

impl Headquarters {
    /// Makes the pair, writes its secret to a new file for its owner alone, and publishes the public half to every base.
    ///
    /// # Errors
    /// `protection_key_exists`, `file_exists`, or what the disk or the engine said; then no base learns of a key.
    pub fn make_protection_key(&self, out: &Path) -> Result<ProtectionKey, Error> {
        crate::export::free(out, false)?;
        storage::change(&*self.storage, |desk| {
            if key(desk)?.is_some() {
                return Err(Error::State("protection_key_exists"));
            }
            let pair = SealPair::generate(&*self.rng);
            let certified = ProtectionKey::issue(&self.keys.office.sign, pair.public());
            write(out, &pair)?;
            self.publish(desk, &certified)?;
            Ok(certified)
        })
    }

    /// Devices that were enrolled before learn of it by headquarters' public journal, later ones by their enrolment.
    fn publish(&self, desk: &mut dyn Desk, certified: &ProtectionKey) -> Result<(), Error> {
        let ctx = self.ctx();
        let (shelf, tables) = desk.sides();
        let text = serde_json::to_vec(certified).map_err(|_| Error::State("internal"))?;
        tables.put_setting(PROTECTION, &text)?;
        let set = Fields::from([
            ("protection_key".to_owned(), json!(certified)),
            (
                "recorded_at".to_owned(),
                json!(format_moment(&ctx.clock.now())),
            ),
        ]);
        let record = new_id(ctx.clock, ctx.rng);
        let draft = Draft::of(Op::Put, PROTECTION, &record).set(set);
        own::write(&ctx, shelf, &self.keys.office, Scope::PUBLIC, vec![draft])?;
        desk.project()
    }
}

/// The public half, where there is one.
pub(crate) fn key(desk: &mut dyn Desk) -> Result<Option<ProtectionKey>, Error> {
    let stored = desk.sides().1.setting(PROTECTION)?;
    let read = |bytes: Vec<u8>| serde_json::from_slice(&bytes).map_err(|_| Error::KeyFileDamaged);
    stored.map(read).transpose()
}

fn write(out: &Path, pair: &SealPair) -> Result<(), Error> {
    let secret = Zeroizing::new(URL_SAFE_NO_PAD.encode(*pair.secret()));
    let text = Zeroizing::new(format!(
        "{{\"v\":1,\"protection_secret\":\"{}\"}}\n",
        *secret
    ));
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(out)?;
    file.write_all(text.as_bytes())?;
    Ok(file.sync_all()?)
}
