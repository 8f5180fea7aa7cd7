//! Use cases of the desk, one module a noun, without a window.
//!
//! The window calls them by name through [`Desk::call`](desk::Desk::call); the commands use [`import`], [`export`],
//! [`show`], [`status`] and [`verify`] besides.

#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test stops at the first surprise")
)]
// A use case that the list does not name is reached by nobody: that must not build.
#![deny(dead_code)]

pub mod arrest;
pub mod attachments;
pub mod case;
mod clock;
pub mod custody;
pub mod daybook;
pub mod desk;
pub mod document;
pub mod drafts;
mod envelope;
pub mod equipment;
pub mod export;
pub mod fault;
mod fields;
pub mod frame;
pub mod import;
mod label;
pub mod lists;
pub mod lock;
pub mod missing;
pub mod officers;
pub mod patrols;
pub mod people;
mod plate;
pub mod preferences;
pub mod presence;
pub mod printing;
pub mod protection;
mod reading;
pub mod reception;
pub mod record;
pub mod referrals;
pub mod review;
mod rights;
pub mod seizures;
pub mod sending;
pub mod shapes;
pub mod shift;
pub mod show;
pub mod signing;
pub mod status;
pub mod surface;
pub mod today;
pub mod trainings;
pub mod users;
pub mod verify;
