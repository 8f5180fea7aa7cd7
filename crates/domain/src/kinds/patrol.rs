//! A patrol, out and back.

use super::order::{in_order, not_below};
use crate::check::{Around, Fault};
use crate::entry::Fields;
use crate::kind::{
    Field, Kind, LINE_BYTES_MAX, Type, code, count, field, instant, line, list, object, record,
    remark,
};
use crate::kinds::BOUNDARY_STONE_MAX;
use crate::kinds::lists::CROSSING_POINTS;

/// Its return may be filled in by any officer on duty.
pub(super) const PATROL: Kind = Kind::open(
    "patrol",
    &[
        code("type", &["foot", "vehicle", "motorcycle", "mixed", "joint"]).save(),
        line("order_number"),
        field("leader", Type::Named("user")).save(),
        list("crew", &Type::Named("user")),
        instant("departed_at").save(),
        instant("returned_at").running(),
        record("vehicle", &["asset"]),
        field("km_out", Type::Int(0, ODOMETER_KM_MAX)),
        field("km_in", Type::Int(0, ODOMETER_KM_MAX)).running(),
        field("fuel_l", Type::Int(0, FUEL_L_MAX)).running(),
        line("radio"),
        list("stops", &Type::Object(STOP)).running(),
        object(
            "persons_checked",
            &[count("women"), count("men"), count("minors")],
        )
        .running(),
        count("vehicles_checked").running(),
        list("findings", &Type::Text(LINE_BYTES_MAX)).running(),
        remark("equipment_problem").running(),
    ],
)
.numbered()
.dated_by("departed_at")
.with_rules(&[back_after_going_out]);

/// What six digits of an odometer show.
pub(super) const ODOMETER_KM_MAX: i64 = 9_999_999;
/// Litres: a tank and every can.
pub(super) const FUEL_L_MAX: i64 = 10_000;

/// A crossing point or a boundary stone.
const STOP: &[Field] = &[
    field(
        "crossing_point",
        Type::Listed("crossing_point", CROSSING_POINTS),
    ),
    field("boundary_stone", Type::Int(1, BOUNDARY_STONE_MAX)),
    instant("at"),
    line("note"),
];

fn back_after_going_out(fields: &Fields, _: &dyn Around, faults: &mut Vec<Fault>) {
    in_order(fields, "departed_at", "returned_at", faults);
    not_below(fields, "km_out", "km_in", faults);
}
