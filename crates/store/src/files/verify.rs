//! Whether every sealed file that a record names is here, and is the one that was sealed.

use std::collections::HashSet;

use domain::id::JournalId;
use journal::{
    blob::BlobName,
    shelf::{Scope, Shelf},
};
use ledger::{Problem, acts::OnLine};
use serde::Serialize;

use super::{KIND, name_in};
use crate::{Error, Reader, Store};

/// What the sealed files came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct FilesVerified {
    /// Files that are here and whole.
    pub here: u64,
    /// Files of other machines that have not come here.
    pub elsewhere: u64,
}

impl Store {
    /// Hashes every sealed file. A file that this machine wrote and no longer has is a problem, as is one that is not
    /// the one that was sealed; another machine's may not have arrived.
    ///
    /// # Errors
    /// What the disk said of the register.
    pub fn verify_files(&self) -> Result<(FilesVerified, Vec<Problem>), Error> {
        let reader = self.read()?;
        let mine = reader.volumes_of(&self.session.device.id)?;
        let (mut found, mut problems) = (FilesVerified::default(), Vec::new());
        for (name, place) in reader.files()? {
            match self.locked.folder.fault_of(&name) {
                None => found.here += 1,
                Some(Error::FileMissing) if !mine.contains(&place.journal) => found.elsewhere += 1,
                Some(error) => problems.push(Problem {
                    code: error.code(),
                    journal: place.journal.to_string(),
                    seq: place.seq,
                    message: error.to_string(),
                }),
            }
        }
        Ok((found, problems))
    }
}

impl Reader<'_> {
    /// Every file that a record names, with the place of the record's first entry.
    fn files(&self) -> Result<Vec<(BlobName, OnLine)>, Error> {
        let mut named = Vec::new();
        self.walk(Some(KIND), |record| {
            named.extend(name_in(&record).map(|name| (record.id, name)));
            Ok::<_, Error>(())
        })?;
        let mut files = Vec::new();
        for (record, name) in named {
            files.extend(self.places(&record)?.first().map(|place| (name, *place)));
        }
        Ok(files)
    }

    /// The journals that a device writes, or wrote.
    fn volumes_of(&self, device: &str) -> Result<HashSet<JournalId>, Error> {
        let volumes = self.book().volumes(&Scope::All);
        let volumes = volumes.map_err(journal::Error::from)?.into_iter();
        let own = volumes.filter(|volume| volume.device == device);
        Ok(own.map(|volume| volume.journal()).collect())
    }
}
