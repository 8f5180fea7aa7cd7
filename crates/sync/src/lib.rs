//! Carries parcels between a device and headquarters.
#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test stops at the first surprise")
)]

mod courier;
mod enrol;
mod error;
pub mod line;
pub mod outcome;
pub mod pin;
mod register;

pub use courier::{Courier, Progress, Trip};
pub use enrol::{Enrolled, Source, enrol};
pub use error::Error;
pub use register::Register;
