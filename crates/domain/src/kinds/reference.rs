//! Reference kinds: published by headquarters or made by enrolment, read by everyone, never imported.

use crate::kind::{
    Compartment, Field, Kind, Type, code, field, flag, instant, line, nothing_more, remark,
};
use crate::kinds::lists::ROLES;

const fn reference(code: &'static str, fields: &'static [Field]) -> Kind {
    Kind {
        code,
        append_only: false,
        compartment: Compartment::Open,
        series: None,
        reference: true,
        occurred: None,
        fields,
        rules: &[],
        wanting: nothing_more,
    }
}

pub(super) const BASE: Kind = reference(
    "base",
    &[
        line("code").save(),
        line("name").save(),
        line("commune"),
        line("department"),
        flag("retired"),
    ],
);

/// A person who may act; they sign with their own key.
pub(super) const USER: Kind = reference(
    "user",
    &[
        line("name").save(),
        code("role", ROLES).save(),
        line("sign_key"),
        line("seal_key"),
        line("granted_by"),
        line("vouched_by"),
        flag("disabled"),
        instant("acting_until"),
    ],
);

/// A machine, as headquarters approved it.
pub(super) const DEVICE: Kind = reference(
    "device",
    &[
        line("name"),
        line("journal"),
        line("sign_key").save(),
        line("seal_key"),
        line("enrolment"),
        line("fingerprint"),
        instant("approved_at"),
        flag("retired"),
    ],
);

pub(super) const CROSSING_POINT: Kind = reference(
    "crossing_point",
    &[
        line("code").save(),
        line("name").save(),
        line("commune"),
        line("department"),
        flag("official"),
        field("lat", Type::Coordinate(90)),
        field("lon", Type::Coordinate(180)),
        line("facing"),
        flag("retired"),
    ],
);

pub(super) const OFFENCE: Kind = reference(
    "offence",
    &[
        line("code").save(),
        remark("legal_basis"),
        line("name"),
        flag("retired"),
    ],
);

pub(super) const AGENCY: Kind = reference(
    "agency",
    &[
        line("code").save(),
        line("name"),
        line("phone"),
        line("address"),
        flag("retired"),
    ],
);
