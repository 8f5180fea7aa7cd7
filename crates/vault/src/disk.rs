//! The disk under the register: how much room is left, and which of its failures a person can do
//! something about.

use std::{io, path::Path};

use rusqlite::ErrorCode;

/// Bytes that an ordinary user can still write where `path` is.
///
/// # Errors
/// When `path` does not exist or the file system does not answer.
pub fn disk_free_bytes(path: &Path) -> io::Result<u64> {
    let stat = rustix::fs::statvfs(path)?;
    Ok(stat.f_bavail.saturating_mul(stat.f_frsize))
}

/// `disk_full`, `disk_error` or `folder_not_writable` when the disk is why SQLite refused; `None`
/// for everything else.
#[must_use]
pub fn disk_code(error: &rusqlite::Error) -> Option<&'static str> {
    match error.sqlite_error_code()? {
        ErrorCode::DiskFull => Some("disk_full"),
        ErrorCode::SystemIoFailure => Some("disk_error"),
        ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied => {
            Some("folder_not_writable")
        }
        _ => None,
    }
}

/// The same three codes for a plain file error.
#[must_use]
pub fn io_code(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "disk_full",
        io::ErrorKind::PermissionDenied
        | io::ErrorKind::ReadOnlyFilesystem
        | io::ErrorKind::NotADirectory => "folder_not_writable",
        _ => "disk_error",
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::ffi;

    use super::*;

    fn sqlite(code: i32) -> rusqlite::Error {
        rusqlite::Error::SqliteFailure(ffi::Error::new(code), None)
    }

    #[test]
    fn a_real_folder_has_room() {
        assert!(disk_free_bytes(&std::env::temp_dir()).unwrap() > 0);
        assert!(disk_free_bytes(Path::new("/no/such/folder")).is_err());
    }

    #[test]
    fn extended_codes_are_told_apart() {
        assert_eq!(disk_code(&sqlite(ffi::SQLITE_FULL)), Some("disk_full"));
        assert_eq!(
            disk_code(&sqlite(ffi::SQLITE_IOERR_FSYNC)),
            Some("disk_error")
        );
        assert_eq!(
            disk_code(&sqlite(ffi::SQLITE_READONLY_DIRECTORY)),
            Some("folder_not_writable")
        );
        assert_eq!(
            disk_code(&sqlite(ffi::SQLITE_CANTOPEN)),
            Some("folder_not_writable")
        );
        assert_eq!(disk_code(&sqlite(ffi::SQLITE_CONSTRAINT)), None);
    }

    #[test]
    fn file_errors_have_the_same_codes() {
        assert_eq!(io_code(&io::ErrorKind::StorageFull.into()), "disk_full");
        assert_eq!(
            io_code(&io::ErrorKind::PermissionDenied.into()),
            "folder_not_writable"
        );
        assert_eq!(io_code(&io::ErrorKind::UnexpectedEof.into()), "disk_error");
    }
}
