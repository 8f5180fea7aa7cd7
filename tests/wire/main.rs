//! The exchange on real sockets: a real register, a real headquarters, and between them a line that fails.
#![expect(
    clippy::unwrap_used,
    reason = "a failed test should stop where it failed"
)]

mod cuts;
mod meddler;
mod office;
mod post;
mod proxy;
mod roster;
mod twins;
