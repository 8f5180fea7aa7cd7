//! Hands the raw key to SQLCipher through its C interface: the one place of this program with
//! `unsafe` in it.
//!
//! `PRAGMA key` would do the same through an SQL text, which SQLite copies, may trace, and does not
//! wipe.
#![expect(unsafe_code, reason = "sqlite3_key_v2 has no safe form")]

use libsqlite3_sys as ffi;
use rusqlite::Connection;

use crate::{Error, key::Key};

/// Keys the main database of `conn`, which must not have been read or written yet.
///
/// # Errors
/// Whatever SQLCipher refuses with; a wrong key is only noticed at the first read.
pub(crate) fn apply(conn: &Connection, key: &Key) -> Result<(), Error> {
    let spec = key.spec();
    let len = i32::try_from(spec.len()).expect("a key specification is 99 bytes");
    // SAFETY: `conn` is open and borrowed for the whole call, so its handle is valid; the database
    // name is a C string literal; `spec` outlives the call and SQLCipher copies the `len` bytes it
    // is told of.
    let code =
        unsafe { ffi::sqlite3_key_v2(conn.handle(), c"main".as_ptr(), spec.as_ptr().cast(), len) };
    if code == ffi::SQLITE_OK {
        return Ok(());
    }
    Err(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None).into())
}
