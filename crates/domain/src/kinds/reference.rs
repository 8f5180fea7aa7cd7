//! Reference kinds: published by headquarters or made by enrolment, read by everyone, never imported.

use crate::kind::{
    Field, Kind, LINE_BYTES_MAX, Type, code, field, flag, instant, line, list, remark,
};
use crate::kinds::lists::{ROLES, SEXES};
use crate::kinds::person::DOCUMENT;

const fn reference(code: &'static str, fields: &'static [Field]) -> Kind {
    let mut kind = Kind::open(code, fields);
    kind.reference = true;
    kind
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

/// A rank of the police.
pub(super) const RANK: Kind = reference(
    "rank",
    &[line("code").save(), line("name").save(), flag("retired")],
);

/// A member of the police, who need not be a user of the program.
pub(super) const OFFICER: Kind = reference(
    "officer",
    &[
        line("name").save(),
        line("rank"),
        code("sex", SEXES),
        line("badge_number"),
        flag("retired"),
    ],
);

/// Somebody who is wanted or missing, matched offline when a person is typed.
pub(super) const LOOKOUT: Kind = reference(
    "lookout",
    &[
        code("reason", &["wanted", "missing"]).save(),
        line("family_name"),
        line("given_names"),
        list("aliases", &Type::Text(LINE_BYTES_MAX)),
        code("sex", SEXES),
        field("birth_date", Type::PartialDate),
        field("nationality", Type::Country),
        list("documents", &Type::Object(DOCUMENT)),
        remark("marks"),
        remark("text"),
        line("authority"),
        line("phone"),
        flag("retired"),
    ],
);

/// Who was seen elsewhere: suspects only, and no more than it takes to ask the other base. The base and the number of
/// the person's record there are the header's.
pub(super) const KNOWN_SUSPECT: Kind = reference(
    "known_suspect",
    &[
        line("name_key").save(),
        field("birth_year", Type::Int(1900, 9999)),
        flag("retired"),
    ],
);
