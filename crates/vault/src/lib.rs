//! Opens an encrypted SQLite file and asserts that it is safe to write to.
//!
//! One door, [`open`]: it hands the raw key to SQLCipher, sets what a police register needs, reads
//! each setting back and refuses the file if one did not hold. Beside it, what every user of such a
//! file needs: all-or-nothing [`migrate`], the [`Lock`] that keeps a second process out, and the
//! words for a disk that is full or failing.
#![cfg_attr(
    test,
    expect(
        clippy::unwrap_used,
        reason = "a failed test should stop where it failed"
    )
)]

mod disk;
mod error;
mod key;
mod lock;
mod migrate;
mod open;
mod raw_key;
mod settings;

pub use disk::{disk_code, disk_free_bytes, io_code};
pub use error::Error;
pub use key::{KEY_BYTES, Key};
pub use lock::{LOCK_FILE, Lock};
pub use migrate::{migrate, pending};
pub use open::{Mode, open};
pub use settings::{Setting, check};
