//! Sending: what headquarters has not signed for, and how it goes there.

mod carry;
mod courier;
mod page;
mod shapes;

pub use carry::{enrol, synchronise, watch};
pub use courier::Courier;
pub(crate) use courier::{Loan, Shared, attend, link, sync_now, sync_pause};
pub(crate) use page::sending;
pub use shapes::*;
pub use sync::Progress;
pub use sync::outcome::{Ending, Outcome};
