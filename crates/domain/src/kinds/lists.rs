//! Lists that headquarters edits, as shipped: codes are stable for ever, labels live in the catalogues.

/// The four bases.
pub const BASES: &[&str] = &["OUA", "MAL", "BEL", "ANP"];

/// The four official crossings. No public list of the others exists, and none is invented here.
pub const CROSSING_POINTS: &[&str] = &["ouanaminthe", "malpasse", "belladere", "anse_a_pitres"];

/// What an incident is about, and what a person is held for.
pub const NATURES: &[&str] = &[
    "human_trafficking",
    "migrant_smuggling",
    "irregular_crossing",
    "contraband",
    "narcotics",
    "weapons",
    "document_fraud",
    "stolen_vehicle",
    "kidnapping",
    "assault",
    "other",
];

/// Who people are referred to.
pub const AGENCIES: &[&str] = &[
    "bpm",
    "ibesr",
    "cnltp",
    "onm",
    "iom_crf",
    "hospital",
    "ngo_shelter",
    "conani",
    "dcpj",
    "prosecutor",
];

/// What a user may be.
pub const ROLES: &[&str] = &[
    "officer",
    "commander",
    "protection",
    "administrator",
    "hq_analyst",
    "hq_administrator",
    "hq_protection",
    "auditor",
];

/// Sexes, as documents and people state them.
pub const SEXES: &[&str] = &["F", "M", "X", "unknown"];
