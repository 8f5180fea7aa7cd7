//! The journal from outside, as stores and hosts use it.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;
mod exchange;
mod golden;
mod hostile;
mod hour;
mod intake;
mod receipts;
mod strict;
mod weather;
