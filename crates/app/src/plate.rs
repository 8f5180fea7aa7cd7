//! The plate on the door: what the lock screen says without a key. No name of anyone but of those who hold the register.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// Name of the file, beside the keyring.
const FILE: &str = "desk.json";

/// What is known of a register without opening it. Convenience only: a lost or altered plate changes words on the
/// lock screen and nothing else.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Plate {
    /// Code of the base.
    pub(crate) base: Option<String>,
    /// Mark of the current volume.
    pub(crate) machine: Option<String>,
    /// Language of the lock screen.
    pub(crate) language: Option<String>,
    /// Role code by user id.
    pub(crate) roles: BTreeMap<String, String>,
    /// Drafts kept, by user id.
    pub(crate) drafts: BTreeMap<String, u32>,
    /// When the program was last seen at work, RFC 3339; nothing after it ended by its own will.
    pub(crate) at_work: Option<String>,
    /// The latest hour that anything knew of, RFC 3339: a clock behind it is behind.
    pub(crate) hour: Option<String>,
    /// The machine's clock beside headquarters', at the last exchange that told it.
    pub(crate) compared: Option<Compared>,
    /// When a backup was last opened and verified, RFC 3339; nothing while there is none.
    pub(crate) last_backup: Option<String>,
}

/// The machine's clock beside headquarters'.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Compared {
    /// When, RFC 3339.
    pub(crate) at: String,
    /// Machine minus headquarters, in seconds.
    pub(crate) offset_seconds: i32,
}

impl Plate {
    /// Reads the plate of a data folder; a blank one where there is none or it cannot be read.
    pub(crate) fn read(data: &Path) -> Self {
        let text = fs::read_to_string(data.join(FILE)).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// Puts it up. A disk that refuses it keeps nobody from working.
    pub(crate) fn put_up(&self, data: &Path) {
        let text = serde_json::to_vec(self).expect("a plate is plain");
        let _ = replace(&data.join(FILE), &text);
    }
}

fn replace(path: &PathBuf, bytes: &[u8]) -> std::io::Result<()> {
    let fresh = path.with_extension("new");
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&fresh)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&fresh, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plate_is_read_back_and_a_broken_one_is_blank() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Plate::read(folder.path()), Plate::default());
        let plate = Plate {
            base: Some("OUA".into()),
            at_work: Some("2026-11-17T14:21:40-05:00".into()),
            ..Plate::default()
        };
        plate.put_up(folder.path());
        assert_eq!(Plate::read(folder.path()), plate);
        fs::write(folder.path().join(FILE), b"{\"base\":").unwrap();
        assert_eq!(Plate::read(folder.path()), Plate::default());
    }
}
