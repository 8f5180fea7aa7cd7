//! The C side: SQLite's `sqlite3_vfs` over a [`State`]. What an open file does is in `file.rs`.
//!
//! The rules that make this sound, named in the comments below:
//! - **V** SQLite passes the `sqlite3_vfs` that was registered. It is leaked, so it is valid for
//!   ever, and its `pAppData` points to a leaked [`Link`] that nobody writes to.
//! - **F** SQLite passes a `sqlite3_file` of `szOsFile` bytes that [`open`] filled, until it is
//!   closed, and never makes two calls on one file at a time.
//! - **P** Pointers to arguments are valid for the call and for the length that goes with them
//!   (SQLite's documentation of both structures).
#![expect(
    unsafe_code,
    reason = "SQLite calls its file layer through C function pointers"
)]

use std::{
    ffi::{CStr, CString, c_char, c_int},
    ptr,
    sync::{
        Arc, Weak,
        atomic::{AtomicU64, Ordering},
    },
    thread,
    time::Duration,
};

use rusqlite::ffi;

use crate::{
    Shared,
    file::{CrashFile, METHODS, Own, code_of, place},
    state::State,
};

/// What a vfs knows of its disk. Weak, because the vfs is leaked and the disk must not be.
type Link = Weak<std::sync::Mutex<State>>;

const PATH_BYTES_MAX: c_int = 512;

/// 1 January 2026 at noon, in Julian days and their milliseconds: time stands still on this disk.
const NOW_DAYS: f64 = 2_461_042.0;
const NOW_MS: i64 = 212_634_028_800_000;

static REGISTERED: AtomicU64 = AtomicU64::new(0);

/// Makes `disk` known to SQLite under a name of its own.
pub(crate) fn register(disk: &Shared) -> String {
    let name = format!("crash-{}", REGISTERED.fetch_add(1, Ordering::Relaxed));
    let link: &'static Link = Box::leak(Box::new(Arc::downgrade(disk)));
    let vfs = Box::leak(Box::new(ffi::sqlite3_vfs {
        iVersion: 2,
        szOsFile: c_int::try_from(size_of::<CrashFile>()).expect("a handle is small"),
        mxPathname: PATH_BYTES_MAX,
        pNext: ptr::null_mut(),
        zName: CString::new(name.as_str())
            .expect("no zero in a number")
            .into_raw(),
        pAppData: ptr::from_ref(link).cast_mut().cast(),
        xOpen: Some(open),
        xDelete: Some(delete),
        xAccess: Some(access),
        xFullPathname: Some(full_pathname),
        xDlOpen: None,
        xDlError: None,
        xDlSym: None,
        xDlClose: None,
        xRandomness: Some(randomness),
        xSleep: Some(sleep),
        xCurrentTime: Some(current_time),
        xGetLastError: Some(get_last_error),
        xCurrentTimeInt64: Some(current_time_ms),
        xSetSystemCall: None,
        xGetSystemCall: None,
        xNextSystemCall: None,
    }));
    // SAFETY: the structure and everything it points to are leaked, so SQLite may keep it.
    let code = unsafe { ffi::sqlite3_vfs_register(vfs, 0) };
    assert_eq!(code, ffi::SQLITE_OK, "SQLite takes any file layer");
    name
}

/// Takes the name away again. The structure stays, for connections that are still open.
pub(crate) fn unregister(name: &str) {
    let name = CString::new(name).expect("no zero in a number");
    // SAFETY: both take any valid string and any registered vfs; a null one is not passed on.
    unsafe {
        let vfs = ffi::sqlite3_vfs_find(name.as_ptr());
        if !vfs.is_null() {
            ffi::sqlite3_vfs_unregister(vfs);
        }
    }
}

/// # Safety
/// Rule V.
unsafe fn disk_of(vfs: *mut ffi::sqlite3_vfs) -> Option<Shared> {
    // SAFETY: rule V.
    unsafe { (*(*vfs).pAppData.cast::<Link>()).upgrade() }
}

/// # Safety
/// Rule P: null or a C string.
unsafe fn text<'a>(name: *const c_char) -> Option<&'a str> {
    if name.is_null() {
        return None;
    }
    // SAFETY: rule P.
    unsafe { CStr::from_ptr(name) }.to_str().ok()
}

unsafe extern "C" fn open(
    vfs: *mut ffi::sqlite3_vfs,
    name: ffi::sqlite3_filename,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    out_flags: *mut c_int,
) -> c_int {
    let file = file.cast::<CrashFile>();
    // SAFETY: SQLite gives `szOsFile` bytes here; null methods tell it not to close what did not
    // open.
    unsafe {
        file.write(CrashFile {
            base: ffi::sqlite3_file {
                pMethods: ptr::null(),
            },
            own: ptr::null_mut(),
        })
    };
    // SAFETY: rule V.
    let Some(disk) = (unsafe { disk_of(vfs) }) else {
        return ffi::SQLITE_CANTOPEN;
    };
    // SAFETY: rule P.
    let name = unsafe { text(name) };
    let create = flags & ffi::SQLITE_OPEN_CREATE != 0 || name.is_none();
    let opened = disk.lock().expect("no holder panics").open(name, create);
    let handle = match opened {
        Ok(handle) => handle,
        Err(code) => return code,
    };
    let own = Box::into_raw(Box::new(Own { disk, handle }));
    // SAFETY: as above; `out_flags` may be null.
    unsafe {
        file.write(CrashFile {
            base: ffi::sqlite3_file {
                pMethods: &raw const METHODS,
            },
            own,
        });
        if !out_flags.is_null() {
            *out_flags = flags;
        }
    }
    ffi::SQLITE_OK
}

unsafe extern "C" fn delete(
    vfs: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    sync_folder: c_int,
) -> c_int {
    // SAFETY: rules V and P.
    let (disk, name) = unsafe { (disk_of(vfs), text(name)) };
    let (Some(disk), Some(name)) = (disk, name) else {
        return ffi::SQLITE_IOERR_DELETE;
    };
    code_of(
        disk.lock()
            .expect("no holder panics")
            .delete(name, sync_folder != 0),
    )
}

unsafe extern "C" fn access(
    vfs: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    _flags: c_int,
    out: *mut c_int,
) -> c_int {
    // SAFETY: rules V and P.
    let (disk, name) = unsafe { (disk_of(vfs), text(name)) };
    let (Some(disk), Some(name)) = (disk, name) else {
        return ffi::SQLITE_IOERR_ACCESS;
    };
    match disk.lock().expect("no holder panics").exists(name) {
        Ok(exists) => {
            // SAFETY: rule P.
            unsafe { *out = c_int::from(exists) };
            ffi::SQLITE_OK
        }
        Err(code) => code,
    }
}

unsafe extern "C" fn full_pathname(
    _vfs: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    room: c_int,
    out: *mut c_char,
) -> c_int {
    // SAFETY: rule P.
    let bytes = unsafe { CStr::from_ptr(name) }.to_bytes_with_nul();
    if bytes.len() > place(room) {
        return ffi::SQLITE_CANTOPEN;
    }
    // SAFETY: rule P: `out` has `room` bytes, which is enough, and does not overlap `name`.
    unsafe { ptr::copy_nonoverlapping(bytes.as_ptr().cast(), out, bytes.len()) };
    ffi::SQLITE_OK
}

unsafe extern "C" fn randomness(vfs: *mut ffi::sqlite3_vfs, len: c_int, out: *mut c_char) -> c_int {
    // SAFETY: rules V and P.
    let (disk, buffer) = unsafe {
        (
            disk_of(vfs),
            std::slice::from_raw_parts_mut(out.cast::<u8>(), place(len)),
        )
    };
    if let Some(disk) = disk {
        disk.lock().expect("no holder panics").random(buffer);
    }
    len
}

/// Only a connection that waits for another one's lock sleeps, so this must take real time.
unsafe extern "C" fn sleep(_vfs: *mut ffi::sqlite3_vfs, microseconds: c_int) -> c_int {
    thread::sleep(Duration::from_micros(
        u64::try_from(microseconds).unwrap_or_default(),
    ));
    microseconds
}

unsafe extern "C" fn current_time(_vfs: *mut ffi::sqlite3_vfs, out: *mut f64) -> c_int {
    // SAFETY: rule P.
    unsafe { *out = NOW_DAYS };
    ffi::SQLITE_OK
}

unsafe extern "C" fn current_time_ms(
    _vfs: *mut ffi::sqlite3_vfs,
    out: *mut ffi::sqlite3_int64,
) -> c_int {
    // SAFETY: rule P.
    unsafe { *out = NOW_MS };
    ffi::SQLITE_OK
}

unsafe extern "C" fn get_last_error(
    _vfs: *mut ffi::sqlite3_vfs,
    _len: c_int,
    _out: *mut c_char,
) -> c_int {
    0
}
