//! Headquarters: receives what the bases write, projects it, answers with signed receipts.
//!
//! [`Headquarters`] is the whole of it without a network; [`serve`] puts it on one; [`command`] is what an operator
//! types. Everything stands in one [`storage::Storage`].
#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test stops at the first surprise")
)]

pub mod command;
mod counter;
pub mod devices;
mod error;
pub mod export;
mod headquarters;
pub mod key_file;
pub mod keys;
pub mod machine;
mod own;
mod protection;
pub mod roster;
pub mod search;
pub mod serve;
pub mod status;
pub mod storage;

pub use error::Error;
pub use headquarters::{Headquarters, Served};
