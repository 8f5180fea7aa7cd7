//! Catalogues of the four languages, sheets and papers.

#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test stops at the first surprise")
)]

pub mod catalogue;
pub mod export;
pub mod label;
pub mod line;
pub mod papers;
pub mod sheet;
