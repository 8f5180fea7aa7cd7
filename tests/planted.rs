//! Names planted in records, and the search of every file for what is left of them.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Letters of every planted name, and of no file by chance. The first letter is left out: it changes case.
const COMMON: &str = "waribo";

/// The planted name of this number.
#[must_use]
pub fn planted(n: usize) -> String {
    format!("Z{COMMON}{n:04}kwenzi")
}

/// Import lines of as many people, each under a planted name.
#[must_use]
pub fn planted_people(count: usize) -> Vec<u8> {
    let line = |n| {
        let person = serde_json::json!({"kind": "person", "base": "OUA", "occurred_at": "2018-03-04T06:10:00-05:00",
            "family_name": planted(n), "given_names": "Dieusel", "sex": "F", "nationality": "HTI"});
        format!("{person}\n").into_bytes()
    };
    (0..count).flat_map(line).collect()
}

/// Every file under the folder.
///
/// # Panics
/// When one cannot be listed.
#[must_use]
pub fn every_file(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        // A socket or a link is no place where anything is kept.
        match entry.file_type().unwrap() {
            kind if kind.is_dir() => files.extend(every_file(&entry.path())),
            kind if kind.is_file() => files.push(entry.path()),
            _ => {}
        }
    }
    files
}

/// Whether the bytes hold any planted name, as written or in lower case, in one byte or two a letter.
#[must_use]
pub fn holds_planted(bytes: &[u8]) -> bool {
    let wide: Vec<u8> = COMMON.bytes().flat_map(|letter| [letter, 0]).collect();
    let holds = |letters: &[u8]| bytes.windows(letters.len()).any(|window| window == letters);
    holds(COMMON.as_bytes()) || holds(&wide)
}

/// Stops the story at the first file that holds a planted name.
///
/// # Panics
/// At that file, or when one cannot be read.
pub fn nothing_planted_in(files: &[PathBuf]) {
    for file in files {
        let bytes = fs::read(file).unwrap();
        assert!(!holds_planted(&bytes), "{} holds a name", file.display());
    }
}
