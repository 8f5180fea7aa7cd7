//! The C side: SQLite's `sqlite3_vfs` and `sqlite3_io_methods` over a [`State`].
//!
//! The rules that make this sound, named in the comments below:
//! - **V** SQLite passes the `sqlite3_vfs` that was registered. It is leaked, so it is valid for
//!   ever, and its `pAppData` points to a leaked [`Link`] that nobody writes to.
//! - **F** SQLite passes a `sqlite3_file` of `szOsFile` bytes that [`open`] filled, between `open`
//!   and [`close`], and never two calls on one file at a time.
//! - **P** Pointers to arguments are valid for the call and for the length that goes with them
//!   (SQLite's documentation of both structures).
#![expect(
    unsafe_code,
    reason = "SQLite calls its file layer through C function pointers"
)]

use std::{
    cell::UnsafeCell,
    ffi::{CStr, CString, c_char, c_int, c_void},
    ptr,
    sync::{
        Arc, MutexGuard, Weak,
        atomic::{AtomicU64, Ordering, fence},
    },
    thread,
    time::Duration,
};

use rusqlite::ffi;

use crate::{
    Shared,
    locks::LOG_LOCKS,
    state::{Call, Handle, State},
};

/// What a vfs knows of its disk. Weak, because the vfs is leaked and the disk must not be.
type Link = Weak<std::sync::Mutex<State>>;

const PATH_BYTES_MAX: c_int = 512;
const SECTOR: c_int = 4096;

/// 1 January 2026 at noon, in Julian days and their milliseconds: time stands still on this disk.
const NOW_DAYS: f64 = 2_461_042.0;
const NOW_MS: i64 = 212_634_028_800_000;

static REGISTERED: AtomicU64 = AtomicU64::new(0);

/// SQLite's file, with ours behind it.
#[repr(C)]
struct CrashFile {
    base: ffi::sqlite3_file,
    /// Null until `open` succeeds and after `close`.
    own: *mut Own,
}

struct Own {
    disk: Shared,
    handle: Handle,
}

impl Own {
    fn state(&self) -> MutexGuard<'_, State> {
        self.disk.lock().expect("no holder panics")
    }
}

static METHODS: ffi::sqlite3_io_methods = ffi::sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(check_reserved_lock),
    xFileControl: Some(file_control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(device_characteristics),
    xShmMap: Some(shm_map),
    xShmLock: Some(shm_lock),
    xShmBarrier: Some(shm_barrier),
    xShmUnmap: Some(shm_unmap),
    xFetch: None,
    xUnfetch: None,
};

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
/// Rule F. The borrow must end with the call.
unsafe fn own<'a>(file: *mut ffi::sqlite3_file) -> &'a mut Own {
    // SAFETY: rule F: `open` put a valid pointer there and nobody else uses it during this call.
    unsafe { &mut *(*file.cast::<CrashFile>()).own }
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

fn code_of(outcome: Result<(), c_int>) -> c_int {
    outcome.err().unwrap_or(ffi::SQLITE_OK)
}

/// SQLite never passes a negative offset or length.
fn place(number: impl TryInto<usize>) -> usize {
    number.try_into().unwrap_or_default()
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

unsafe extern "C" fn close(file: *mut ffi::sqlite3_file) -> c_int {
    let file = file.cast::<CrashFile>();
    // SAFETY: rule F; the pointer came from `Box::into_raw` and is taken back once.
    let own = unsafe {
        let own = std::mem::replace(&mut (*file).own, ptr::null_mut());
        (*file).base.pMethods = ptr::null();
        Box::from_raw(own)
    };
    own.state()
        .locks(&own.handle)
        .lower(own.handle.holder, ffi::SQLITE_LOCK_NONE);
    ffi::SQLITE_OK
}

unsafe extern "C" fn read(
    file: *mut ffi::sqlite3_file,
    into: *mut c_void,
    len: c_int,
    at: ffi::sqlite3_int64,
) -> c_int {
    // SAFETY: rules F and P.
    let (own, into) = unsafe {
        (
            own(file),
            std::slice::from_raw_parts_mut(into.cast::<u8>(), place(len)),
        )
    };
    match own.state().read(&own.handle, place(at), into) {
        Ok(count) if count == into.len() => ffi::SQLITE_OK,
        Ok(_) => ffi::SQLITE_IOERR_SHORT_READ,
        Err(code) => code,
    }
}

unsafe extern "C" fn write(
    file: *mut ffi::sqlite3_file,
    from: *const c_void,
    len: c_int,
    at: ffi::sqlite3_int64,
) -> c_int {
    // SAFETY: rules F and P.
    let (own, from) = unsafe {
        (
            own(file),
            std::slice::from_raw_parts(from.cast::<u8>(), place(len)),
        )
    };
    code_of(own.state().write(&own.handle, place(at), from))
}

unsafe extern "C" fn truncate(file: *mut ffi::sqlite3_file, len: ffi::sqlite3_int64) -> c_int {
    // SAFETY: rule F.
    let own = unsafe { own(file) };
    code_of(own.state().shorten(&own.handle, place(len)))
}

unsafe extern "C" fn sync(file: *mut ffi::sqlite3_file, _flags: c_int) -> c_int {
    // SAFETY: rule F.
    let own = unsafe { own(file) };
    code_of(own.state().sync(&own.handle))
}

unsafe extern "C" fn file_size(
    file: *mut ffi::sqlite3_file,
    size: *mut ffi::sqlite3_int64,
) -> c_int {
    // SAFETY: rule F.
    let own = unsafe { own(file) };
    match own.state().size(&own.handle) {
        Ok(found) => {
            // SAFETY: rule P.
            unsafe { *size = i64::try_from(found).unwrap_or(i64::MAX) };
            ffi::SQLITE_OK
        }
        Err(code) => code,
    }
}

unsafe extern "C" fn lock(file: *mut ffi::sqlite3_file, level: c_int) -> c_int {
    // SAFETY: rule F.
    let own = unsafe { own(file) };
    let taken = own
        .state()
        .locks(&own.handle)
        .raise(own.handle.holder, level);
    if taken {
        ffi::SQLITE_OK
    } else {
        ffi::SQLITE_BUSY
    }
}

unsafe extern "C" fn unlock(file: *mut ffi::sqlite3_file, level: c_int) -> c_int {
    // SAFETY: rule F.
    let own = unsafe { own(file) };
    own.state()
        .locks(&own.handle)
        .lower(own.handle.holder, level);
    ffi::SQLITE_OK
}

unsafe extern "C" fn check_reserved_lock(file: *mut ffi::sqlite3_file, out: *mut c_int) -> c_int {
    // SAFETY: rule F.
    let own = unsafe { own(file) };
    let reserved = own.state().locks(&own.handle).is_reserved();
    // SAFETY: rule P.
    unsafe { *out = c_int::from(reserved) };
    ffi::SQLITE_OK
}

unsafe extern "C" fn file_control(
    _file: *mut ffi::sqlite3_file,
    _op: c_int,
    _arg: *mut c_void,
) -> c_int {
    ffi::SQLITE_NOTFOUND
}

unsafe extern "C" fn sector_size(_file: *mut ffi::sqlite3_file) -> c_int {
    SECTOR
}

/// As Debian's disks say of themselves: bytes beside the ones being written are safe.
unsafe extern "C" fn device_characteristics(_file: *mut ffi::sqlite3_file) -> c_int {
    ffi::SQLITE_IOCAP_POWERSAFE_OVERWRITE
}

unsafe extern "C" fn shm_map(
    file: *mut ffi::sqlite3_file,
    page: c_int,
    page_bytes: c_int,
    extend: c_int,
    out: *mut *mut c_void,
) -> c_int {
    // SAFETY: rule F.
    let own = unsafe { own(file) };
    let Some(name) = &own.handle.name else {
        return ffi::SQLITE_IOERR_SHMMAP;
    };
    let mut state = own.state();
    if let Err(code) = state.plain(Call::Map) {
        return code;
    }
    let index = state.log_indexes.entry(name.clone()).or_default();
    if !index.users.contains(&own.handle.holder) {
        index.users.push(own.handle.holder);
    }
    let (page, words) = (place(page), place(page_bytes).div_ceil(size_of::<u64>()));
    while extend != 0 && index.pages.len() <= page {
        index
            .pages
            .push((0..words).map(|_| UnsafeCell::new(0)).collect());
    }
    let found = index
        .pages
        .get_mut(page)
        .map_or(ptr::null_mut(), |page| page.as_ptr().cast_mut().cast());
    // SAFETY: rule P. The page is on the heap, stays where it is when the list grows, and lives
    // until the last user has unmapped it; nothing on the Rust side reads or writes it meanwhile.
    unsafe { *out = found };
    ffi::SQLITE_OK
}

unsafe extern "C" fn shm_lock(
    file: *mut ffi::sqlite3_file,
    offset: c_int,
    n: c_int,
    flags: c_int,
) -> c_int {
    // SAFETY: rule F.
    let own = unsafe { own(file) };
    let range = place(offset)..place(offset + n).min(LOG_LOCKS);
    let Some(name) = &own.handle.name else {
        return ffi::SQLITE_IOERR_SHMLOCK;
    };
    let mut state = own.state();
    let index = state.log_indexes.entry(name.clone()).or_default();
    if flags & ffi::SQLITE_SHM_UNLOCK != 0 {
        index.locks.release(own.handle.holder, range);
        return ffi::SQLITE_OK;
    }
    let exclusive = flags & ffi::SQLITE_SHM_EXCLUSIVE != 0;
    let taken = index.locks.take(own.handle.holder, range, exclusive);
    if taken {
        ffi::SQLITE_OK
    } else {
        ffi::SQLITE_BUSY
    }
}

unsafe extern "C" fn shm_barrier(_file: *mut ffi::sqlite3_file) {
    fence(Ordering::SeqCst);
}

unsafe extern "C" fn shm_unmap(file: *mut ffi::sqlite3_file, _delete: c_int) -> c_int {
    // SAFETY: rule F.
    let own = unsafe { own(file) };
    let Some(name) = &own.handle.name else {
        return ffi::SQLITE_OK;
    };
    let mut state = own.state();
    if let Some(index) = state.log_indexes.get_mut(name) {
        index.locks.release(own.handle.holder, 0..LOG_LOCKS);
        index.users.retain(|holder| *holder != own.handle.holder);
        if index.users.is_empty() {
            state.log_indexes.remove(name);
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
