//! Equipment, and what happens to it.

use super::patrol::{FUEL_L_MAX, ODOMETER_KM_MAX};
use crate::kind::{Class, Kind, Steps, Type, code, field, instant, line, record, remark};

/// One piece of equipment.
pub(super) const ASSET: Kind = Kind::open(
    "asset",
    &[
        code("category", CATEGORIES).save(),
        line("inventory_number").save(),
        line("serial"),
        remark("description"),
        code("donor", &["inl", "canada_psops", "iom", "pnh", "other"]),
        code(
            "state",
            &["in_service", "broken", "lost", "stolen", "retired"],
        )
        .save()
        .class(Class::State(STEPS)),
        field("assigned_to", Type::Named("officer")),
        field("acquired_on", Type::PartialDate),
    ],
)
.numbered();

/// What happens to a piece of equipment.
pub(super) const ASSET_EVENT: Kind = Kind::open(
    "asset_event",
    &[
        record("asset", &["asset"]).save(),
        code(
            "event",
            &[
                "assigned",
                "returned",
                "maintenance",
                "broken",
                "repaired",
                "lost",
                "stolen",
                "retired",
            ],
        )
        .save(),
        field("officer", Type::Named("officer")),
        remark("text"),
        field("odometer_km", Type::Int(0, ODOMETER_KM_MAX)),
        field("fuel_l", Type::Int(0, FUEL_L_MAX)),
        instant("at"),
    ],
)
.append_only()
.dated_by("at");

const CATEGORIES: &[&str] = &[
    "vehicle",
    "motorcycle",
    "radio",
    "weapon",
    "vest",
    "uniform",
    "computer",
    "generator",
    "solar",
    "forensic_kit",
    "other",
];

/// What was lost or stolen may be found; what was retired stays so.
pub(crate) const STEPS: Steps = &[
    ("in_service", &["broken", "lost", "stolen", "retired"]),
    ("broken", &["in_service", "lost", "stolen", "retired"]),
    ("lost", &["in_service", "broken", "stolen", "retired"]),
    ("stolen", &["in_service", "broken", "lost", "retired"]),
    ("retired", &[]),
];

/// The state that an event brings; none when it brings no change.
#[must_use]
pub fn state_after(event: &str) -> Option<&'static str> {
    Some(match event {
        "broken" => "broken",
        "repaired" => "in_service",
        "lost" => "lost",
        "stolen" => "stolen",
        "retired" => "retired",
        _ => return None,
    })
}
