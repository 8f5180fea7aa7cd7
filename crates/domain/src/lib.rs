//! Words and rules of the border register: no input or output, no clock, no SQL, no randomness.
#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test that meets no value has failed")
)]

pub mod act;
pub mod age;
mod amend;
pub mod canonical;
pub mod check;
pub mod country;
pub mod crockford;
pub mod custody;
pub mod daybook;
pub mod draft;
pub mod entry;
pub mod equipment;
pub mod export;
pub mod facts;
pub mod fold;
pub mod holder;
pub mod id;
pub mod import;
pub mod json;
pub mod kind;
pub mod kinds;
pub mod label;
pub mod mrz;
pub mod number;
pub mod permission;
pub mod places;
mod pointer;
pub mod record;
pub mod referral;
pub mod review;
pub mod same;
pub mod sealed;
pub mod slip_code;
pub mod sound;
pub mod term;
#[cfg(test)]
mod testing;
pub mod uuid;
pub mod when;

/// Version of the field tables and of the fold; digests are comparable within one.
pub const SCHEMA: u32 = 1;
