//! Shapes: what is asked and what is shown.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::shapes::{Delivery, OfficerView};

/// Attaches a file to a record; its bytes come beside the request.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AttachmentAddRequest {
    /// Id or number of the record.
    pub record: String,
    /// What is seen on it.
    pub caption: Option<String>,
}

/// Prints an attachment as it is kept.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AttachmentPrintRequest {
    /// Id of the attachment.
    pub id: String,
    /// Name of the printer; the system's own choice when absent.
    pub printer: Option<String>,
}

/// The files on a record. Beside it come their small pictures, in this order, one after the other.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttachmentsView {
    /// Oldest first.
    pub files: Vec<AttachmentView>,
    /// The person at the desk may add one.
    pub may_add: bool,
}

/// One file. With `attachment_read` its bytes come beside it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttachmentView {
    /// Id of its record.
    pub id: String,
    /// `image/jpeg`, `image/png`, `image/webp`, `application/pdf`; empty when its line did not say.
    pub media_type: String,
    /// Bytes, as it is kept.
    pub size: u32,
    /// SHA-256 of those bytes, in hexadecimal.
    pub sha256: String,
    /// What is seen on it.
    pub caption: String,
    /// Who added it.
    pub officer: OfficerView,
    /// When, RFC 3339.
    pub at: String,
    /// Way to headquarters of what is written about it; its bytes travel after.
    pub delivery: Delivery,
    /// Where its bytes are.
    pub state: AttachmentState,
    /// Length of its small picture, among those that come beside the list.
    pub small: u32,
    /// The person at the desk may declare it void.
    pub may_void: bool,
}

/// Where the bytes of an attachment are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AttachmentState {
    /// On this machine, whole.
    Here,
    /// Not on this machine.
    Missing,
    /// On this machine, and not as they were sealed.
    Damaged,
}
