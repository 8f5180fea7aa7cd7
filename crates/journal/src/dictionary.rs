//! The dictionaries that bodies are compressed with. One that was released is never removed: a stick may be of any age.
//!
//! Trained by `cargo run -p xtask -- dictionary`, which names the file by the id inside it.

use crate::Error;

/// No dictionary.
pub const NONE: u32 = 0;
/// The one that this program compresses with.
pub const CURRENT: u32 = 1_996_506_788;

/// Every dictionary ever released, by id.
const ALL: &[(u32, &[u8])] = &[
    (NONE, &[]),
    (
        477_055_096,
        include_bytes!("../../../assets/dictionary/477055096.dict"),
    ),
    (
        CURRENT,
        include_bytes!("../../../assets/dictionary/1996506788.dict"),
    ),
];

/// The bytes of a dictionary.
///
/// # Errors
/// [`Error::NeedDictionary`] for one that this program does not have.
pub fn find(id: u32) -> Result<&'static [u8], Error> {
    let found = ALL.iter().find(|(candidate, _)| *candidate == id);
    found
        .map(|(_, bytes)| *bytes)
        .ok_or(Error::NeedDictionary(id))
}
