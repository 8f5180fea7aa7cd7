//! What the stories share: posts and headquarters as real programs with folders of their own.
#![expect(
    clippy::unwrap_used,
    reason = "a failed story should stop where it failed"
)]

mod hq;
pub mod planted;
mod post;
pub mod records;

pub use hq::Headquarters;
pub use post::{OFFICER, PASSPHRASE, Post, Said};

use std::path::PathBuf;

/// A program of this workspace, built beside this test.
///
/// # Panics
/// When it was not built.
#[must_use]
pub fn program(name: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let folder = test.ancestors().nth(2).expect("a test stands in `deps`");
    let program = folder.join(name);
    assert!(program.exists(), "build it first: cargo build --bin {name}");
    program
}
