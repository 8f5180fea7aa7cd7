//! Words and rules of the border register: no input or output, no clock, no SQL, no randomness.

pub mod canonical;
pub mod check;
pub mod country;
pub mod entry;
pub mod id;
pub mod kind;
pub mod kinds;

/// Version of the field tables and of the fold; digests are comparable within one.
pub const SCHEMA: u32 = 1;
