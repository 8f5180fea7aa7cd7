//! A child or a presumed victim at the post: how long, and cared for when. Who it is, and who may fetch them, is sealed.

use super::order::in_order;
use crate::check::{Around, Fault};
use crate::entry::Fields;
use crate::kind::{Class, Field, Kind, Type, code, field, instant, line, object, record, remark};
use crate::kinds::lists::AGENCIES;

/// The waiting clock runs from `arrived_at` to `left_at`.
pub(super) const PRESENCE: Kind = Kind::open(
    "presence",
    &[
        line("token").class(Class::Assigned),
        instant("arrived_at").save(),
        instant("left_at").running(),
        record("subject", &["screening", "child_file"]).save(),
        remark("leaves_only_with"),
        object("handed_to", HANDED_TO).running(),
    ],
)
.protected()
.dated_by("arrived_at")
.with_rules(&[leaves_after_arriving]);

/// What was done for somebody who waits; never a name in it.
pub(super) const PRESENCE_EVENT: Kind = Kind::open(
    "presence_event",
    &[
        record("presence", &["presence"]).save(),
        code("event", &["meal", "care", "visit", "call", "medical"]).save(),
        instant("at"),
    ],
)
.protected()
.append_only()
.dated_by("at");

/// An institution, or a member of the family whose papers were seen; both sign.
const HANDED_TO: &[Field] = &[
    field("agency", Type::Listed("agency", AGENCIES)),
    line("name").save(),
    line("relation"),
    line("document"),
    line("signed_by"),
    field("handed_over_by", Type::Named("user")),
    instant("at"),
];

fn leaves_after_arriving(fields: &Fields, _: &dyn Around, faults: &mut Vec<Fault>) {
    in_order(fields, "arrived_at", "left_at", faults);
}
