//! Shapes: what is asked and what is shown.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One draft.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DraftView {
    /// Draft id.
    pub id: String,
    /// The form it belongs to: `arrest`, `log_entry`, …
    pub kind: String,
    /// What to call it: `TAMARIN Dieusel`.
    pub label: String,
    /// Last saved, RFC 3339 to the second.
    pub saved_at: String,
    /// Found after the program did not end by its own will; offered by name and second.
    pub recovered: bool,
    /// When the power went, as far as is known, RFC 3339.
    pub cut_at: Option<String>,
}

/// One draft, with what was typed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DraftOpenView {
    /// The draft.
    pub draft: DraftView,
    /// What `draft_save` was given.
    pub body: serde_json::Value,
}

/// The user's drafts, newest first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DraftsView {
    /// Newest first.
    pub drafts: Vec<DraftView>,
}

/// Keeps what is being typed.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DraftSaveRequest {
    /// Chosen by the form when it opens: a UUID, lower case. The same id replaces.
    pub id: String,
    /// The form it belongs to.
    pub kind: String,
    /// What to call it.
    pub label: String,
    /// Anything; at most 256 KiB as JSON.
    pub body: serde_json::Value,
}

/// When the draft was kept, for "Brouillon enregistré 14:32:07".
#[derive(Debug, Clone, Serialize, TS)]
pub struct DraftSavedView {
    /// Draft id.
    pub id: String,
    /// RFC 3339.
    pub saved_at: String,
}

/// Names one draft.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DraftRequest {
    /// Draft id.
    pub id: String,
}
