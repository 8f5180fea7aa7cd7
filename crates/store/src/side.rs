//! The side file: the highest place of a journal that ever left this machine, kept outside the data folder.
//!
//! Who puts an older copy of the data folder back does not put this back. When it is ahead of the database, the old
//! journal has a twin out there, and writing on would give a number two meanings.

use std::{
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
};

use domain::id::{JournalId, Place};

use crate::{Error, Folder};

/// Where the place of a journal is kept: the state folder or, where that cannot be written, beside the data.
fn paths(folder: &Folder, journal: &JournalId) -> [PathBuf; 2] {
    let name = format!("{journal}.place");
    [folder.state.join(&name), folder.data.join(name)]
}

/// The highest place noted for a journal; nothing when no file is there or none can be read.
pub(crate) fn read(folder: &Folder, journal: &JournalId) -> Option<Place> {
    let noted = paths(folder, journal)
        .iter()
        .filter_map(|path| serde_json::from_slice(&fs::read(path).ok()?).ok())
        .collect::<Vec<Place>>();
    noted.into_iter().max_by_key(|place| place.seq)
}

/// Notes a place, on disk before it returns.
///
/// # Errors
/// What the disk said, when neither folder could be written.
pub(crate) fn note(folder: &Folder, place: &Place) -> Result<(), Error> {
    let [state, beside] = paths(folder, &place.journal);
    replace(&state, place)
        .or_else(|_| replace(&beside, place))
        .map_err(|error| Error::Vault(error.into()))
}

fn replace(path: &Path, place: &Place) -> std::io::Result<()> {
    let dir = path.parent().expect("a side file stands in a folder");
    fs::create_dir_all(dir)?;
    let fresh = path.with_extension("new");
    let mut file = File::create(&fresh)?;
    let text = serde_json::to_vec(place).expect("a place has no key that JSON cannot write");
    file.write_all(&text)?;
    file.sync_all()?;
    fs::rename(&fresh, path)?;
    File::open(dir)?.sync_all()
}

/// Birth time and inode of a file, as text; empty where the disk keeps none, which says nothing.
#[cfg(unix)]
pub(crate) fn file_identity(path: &Path) -> String {
    use std::{os::unix::fs::MetadataExt, time::UNIX_EPOCH};
    let Ok(meta) = fs::metadata(path) else {
        return String::new();
    };
    let born = meta.created().ok();
    let born = born.and_then(|at| at.duration_since(UNIX_EPOCH).ok());
    born.map_or_else(String::new, |at| {
        format!("{}.{}.{}", meta.dev(), meta.ino(), at.as_nanos())
    })
}

/// No inode to compare on this system.
#[cfg(not(unix))]
pub(crate) fn file_identity(_path: &Path) -> String {
    String::new()
}

#[cfg(test)]
mod tests {
    use domain::id::Hash;

    use super::*;

    fn folder(root: &Path) -> Folder {
        Folder {
            data: root.join("data"),
            state: root.join("state"),
            vfs: None,
        }
    }

    fn place(seq: u64) -> Place {
        Place {
            journal: JournalId([7; 16]),
            seq,
            hash: Hash([1; 32]),
        }
    }

    #[test]
    fn the_highest_place_is_read_back() {
        let root = tempfile::tempdir().unwrap();
        let folder = folder(root.path());
        assert_eq!(read(&folder, &place(1).journal), None);
        note(&folder, &place(3)).unwrap();
        assert_eq!(read(&folder, &place(1).journal), Some(place(3)));
    }

    #[test]
    fn an_unwritable_state_folder_is_no_obstacle() {
        let root = tempfile::tempdir().unwrap();
        let folder = folder(root.path());
        // A file where the folder should be: nobody can write below it, not even root.
        fs::write(&folder.state, b"").unwrap();
        note(&folder, &place(4)).unwrap();
        assert!(
            folder
                .data
                .join(format!("{}.place", place(4).journal))
                .exists()
        );
        assert_eq!(read(&folder, &place(4).journal), Some(place(4)));
    }

    #[test]
    fn a_copy_of_a_file_is_another_file() {
        let root = tempfile::tempdir().unwrap();
        let (one, two) = (root.path().join("one"), root.path().join("two"));
        fs::write(&one, b"x").unwrap();
        fs::copy(&one, &two).unwrap();
        let identity = file_identity(&one);
        if !identity.is_empty() {
            assert_ne!(identity, file_identity(&two));
            fs::rename(&one, root.path().join("three")).unwrap();
            assert_eq!(identity, file_identity(&root.path().join("three")));
        }
    }
}
