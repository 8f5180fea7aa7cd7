//! Words and rules of the border register: no input or output, no clock, no SQL, no randomness.

pub mod entry;
pub mod id;

/// Version of the field tables and of the fold; digests are comparable within one.
pub const SCHEMA: u32 = 1;
