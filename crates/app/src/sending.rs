//! Sending: what headquarters has not signed for, and how it goes there.

mod courier;
mod page;
mod shapes;

pub use courier::Courier;
pub(crate) use courier::{link, sync_now, sync_pause};
pub(crate) use page::sending;
pub use shapes::*;
