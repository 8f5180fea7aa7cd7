//! Rules that several kinds share: what follows comes after, what grows does not shrink.

use crate::check::{Fault, moment};
use crate::entry::Fields;

/// The second moment is not before the first.
pub(super) fn in_order(fields: &Fields, first: &str, second: &str, faults: &mut Vec<Fault>) {
    if let (Some(start), Some(end)) = (moment(fields, first), moment(fields, second))
        && end < start
    {
        faults.push(Fault::new(second, "ends_before_start"));
    }
}

/// The second number is not below the first.
pub(super) fn not_below(fields: &Fields, first: &str, second: &str, faults: &mut Vec<Fault>) {
    let number = |name: &str| fields.get(name).and_then(serde_json::Value::as_i64);
    if let (Some(least), Some(given)) = (number(first), number(second))
        && given < least
    {
        faults.push(Fault::new(second, "out_of_range").with("min", least));
    }
}
