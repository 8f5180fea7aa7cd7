//! Shapes: what is asked and what is shown.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use crate::shapes::{Delivery, OfficerView};

/// One record as a sheet: the sections of its kind, its values, and what this person may do.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SheetView {
    /// Id.
    pub id: String,
    /// Kind.
    pub kind: String,
    /// Number; empty for kinds without one.
    pub number: String,
    /// One line of label.
    pub label: String,
    /// `final`, `amended`, `void`.
    pub stage: String,
    /// Why it is void.
    pub void_reason: Option<String>,
    /// Who saved it first.
    pub author: OfficerView,
    /// RFC 3339.
    pub recorded_at: String,
    /// Now, RFC 3339, by the best clock known.
    pub now: String,
    /// Sections, in the order to show. Empty for a kind of a newer program.
    pub sections: Vec<SectionView>,
    /// Field to value as the journal holds it: groups dotted, coordinates in millionths of a degree.
    pub values: BTreeMap<String, serde_json::Value>,
    /// How people call the records that the values name: id to name.
    pub names: BTreeMap<String, String>,
    /// Fields still to complete.
    pub to_complete: Vec<String>,
    /// Fields with several versions.
    pub conflicts: Vec<String>,
    /// What this person may do.
    pub may: MayView,
    /// Way to headquarters.
    pub delivery: Delivery,
}

/// What the person at the desk may do with a record.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MayView {
    /// A change of a field that does not run asks for a reason.
    pub needs_reason: bool,
    /// May declare it void, or take that back.
    pub void: bool,
    /// Why fields that do not run cannot be changed: an error code.
    pub refusal: Option<String>,
}

/// A part of a sheet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SectionView {
    /// `identity`, `particulars`, `running`, `circumstances`, or the name of a group (`rights`).
    pub code: String,
    /// Its fields, in the order of the table.
    pub fields: Vec<FieldView>,
}

/// A field, as the table of its kind has it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FieldView {
    /// Name; dotted within a group.
    pub name: String,
    /// What it may hold.
    pub of: TypeView,
    /// `save`, `complete`, `optional`.
    pub need: String,
    /// Anyone on duty may fill it, without a reason.
    pub running: bool,
    /// This person may change it now.
    pub may: bool,
}

/// What a field may hold.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum TypeView {
    /// Text; `long` for several lines.
    Text {
        /// Several lines.
        long: bool,
        /// Longest, in bytes of UTF-8.
        bytes_max: u32,
    },
    /// One of these codes.
    Code {
        /// In the order to show.
        codes: Vec<String>,
    },
    /// Yes or no.
    Bool,
    /// A whole number, bounds included.
    Int {
        /// Least.
        min: i64,
        /// Greatest.
        max: i64,
    },
    /// Millionths of a degree.
    Coordinate {
        /// Greatest number of degrees.
        degrees_max: i64,
    },
    /// RFC 3339.
    Instant,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    PartialDate,
    /// `YYYY-MM-DD`.
    Day,
    /// The id of a record.
    Record {
        /// Of one of these kinds; of any when empty.
        kinds: Vec<String>,
    },
    /// The id of a record, or a name written out.
    Named {
        /// Of this kind.
        kind: String,
    },
    /// ISO 3166 alpha-3, XXA, XXX.
    Country,
    /// Any number of these.
    List {
        /// Each.
        of: Box<TypeView>,
    },
    /// Particulars that change together.
    Object {
        /// In order.
        fields: Vec<FieldView>,
    },
}

/// Asks for the empty form of a kind.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RecordFormRequest {
    /// Code of the kind.
    pub kind: String,
}

/// The empty form of a kind.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FormView {
    /// Code of the kind.
    pub kind: String,
    /// Its sections.
    pub sections: Vec<SectionView>,
}

/// Saves a record for the first time.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RecordCreateRequest {
    /// Code of the kind.
    pub kind: String,
    /// Field to value, as in a sheet.
    pub set: BTreeMap<String, serde_json::Value>,
    /// The draft to drop in the same transaction.
    pub draft: Option<String>,
}

/// Amends a record, or completes it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RecordAmendRequest {
    /// Record id, or number.
    pub id: String,
    /// Field to value, as in a sheet; null clears.
    pub set: BTreeMap<String, serde_json::Value>,
    /// Why; required of a commander for fields that do not run.
    pub why: Option<String>,
    /// The draft to drop in the same transaction.
    pub draft: Option<String>,
}

/// Declares a record void, or takes that back.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RecordVoidRequest {
    /// Record id, or number.
    pub id: String,
    /// Why.
    pub why: String,
}
