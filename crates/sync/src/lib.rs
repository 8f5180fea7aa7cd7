//! Carries parcels between a device and headquarters.
#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test stops at the first surprise")
)]

pub mod line;
pub mod outcome;
pub mod pace;
pub mod pin;
