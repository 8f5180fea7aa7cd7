//! One open file as SQLite calls it: `sqlite3_io_methods` over a [`Handle`]. Rules F and P are those of `vfs.rs`.
#![expect(
    unsafe_code,
    reason = "SQLite calls its file layer through C function pointers"
)]

use std::{
    cell::UnsafeCell,
    ffi::{c_int, c_void},
    ptr,
    sync::{
        MutexGuard,
        atomic::{Ordering, fence},
    },
};

use rusqlite::ffi;

use crate::{
    Shared,
    locks::LOG_LOCKS,
    state::{Call, Handle, State},
};

const SECTOR: c_int = 4096;

/// SQLite's file, with ours behind it.
#[repr(C)]
pub(crate) struct CrashFile {
    pub(crate) base: ffi::sqlite3_file,
    /// Null until `open` succeeds and after `close`.
    pub(crate) own: *mut Own,
}

pub(crate) struct Own {
    pub(crate) disk: Shared,
    pub(crate) handle: Handle,
}

impl Own {
    fn state(&self) -> MutexGuard<'_, State> {
        self.disk.lock().expect("no holder panics")
    }
}

pub(crate) static METHODS: ffi::sqlite3_io_methods = ffi::sqlite3_io_methods {
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

/// # Safety
/// Rule F. The borrow must end with the call.
unsafe fn own<'a>(file: *mut ffi::sqlite3_file) -> &'a mut Own {
    // SAFETY: rule F: `open` put a valid pointer there and nobody else uses it during this call.
    unsafe { &mut *(*file.cast::<CrashFile>()).own }
}

pub(crate) fn code_of(outcome: Result<(), c_int>) -> c_int {
    outcome.err().unwrap_or(ffi::SQLITE_OK)
}

/// SQLite never passes a negative offset or length.
pub(crate) fn place(number: impl TryInto<usize>) -> usize {
    number.try_into().unwrap_or_default()
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
