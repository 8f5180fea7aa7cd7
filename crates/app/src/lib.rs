//! Use cases of the desk, one module a noun, without a window.

#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test stops at the first surprise")
)]

pub mod arrest;
pub mod case;
pub mod common;
pub mod custody;
pub mod daybook;
pub mod drafts;
pub mod frame;
pub mod lists;
pub mod lock;
pub mod people;
pub mod preferences;
pub mod sending;
pub mod surface;
pub mod today;
pub mod users;
