//! The draft of a form of which a part is saved: kept in the very transaction that saves that part.

use serde_json::json;
use store::DraftForm;

use super::shapes::{ArrestSavedView, DraftKeepRequest};
use crate::fault::Fault;

/// What is still only typed, with what was written beside it as `written`: a cut right after finds the two in step.
pub(super) fn with_written(
    request: &DraftKeepRequest,
    saved: &ArrestSavedView,
) -> Result<DraftForm, Fault> {
    let mut body = request.body.clone();
    let parts = body
        .as_object_mut()
        .ok_or_else(|| Fault::field("keep.body", "bad_type"))?;
    parts.insert("written".to_owned(), json!(saved));
    if body.to_string().len() > crate::drafts::DRAFT_BYTES_MAX {
        return Err(Fault::new("draft_too_large"));
    }
    Ok(DraftForm {
        form: "arrest".to_owned(),
        label: request.label.clone(),
        body,
    })
}
