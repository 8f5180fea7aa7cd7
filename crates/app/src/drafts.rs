//! Drafts: rows of this machine, sealed to their author, with no entry and no number.

mod shapes;

use domain::uuid::Uuid;
use domain::when::{format_moment, offset_moment};
use store::{DraftForm, SavedDraft};

use crate::desk::{Desk, Session};
use crate::fault::Fault;
use crate::shapes::Nothing;
pub use shapes::*;

/// What a draft may weigh as JSON, in bytes: as much as a record.
pub const DRAFT_BYTES_MAX: usize = domain::kind::RECORD_BYTES_MAX;

/// The drafts of the person at the desk, newest first.
pub(crate) fn drafts(desk: &Desk, _: Nothing) -> Result<DraftsView, Fault> {
    desk.with(|session| {
        Ok(DraftsView {
            drafts: of(desk, session)?,
        })
    })
}

/// One draft, with what was typed.
pub(crate) fn draft_open(desk: &Desk, request: DraftRequest) -> Result<DraftOpenView, Fault> {
    desk.with(|session| {
        let found = session
            .store
            .drafts()?
            .into_iter()
            .find(|draft| draft.id == request.id);
        let draft = found.ok_or_else(|| Fault::new("not_found").with("id", &request.id))?;
        Ok(DraftOpenView {
            draft: view(desk, &draft),
            body: draft.form.body,
        })
    })
}

/// Keeps what is being typed, in place of what was kept before.
pub(crate) fn draft_save(desk: &Desk, request: DraftSaveRequest) -> Result<DraftSavedView, Fault> {
    let id = request
        .id
        .parse::<Uuid>()
        .map_err(|_| Fault::field("id", "bad_id"))?
        .to_string();
    if request.body.to_string().len() > DRAFT_BYTES_MAX {
        return Err(Fault::new("draft_too_large"));
    }
    let form = DraftForm {
        form: request.kind,
        label: request.label,
        body: request.body,
    };
    desk.with(|session| {
        let saved_at = session.acting(|store, ctx| store.keep_draft(ctx, &id, &form))?;
        note(desk, session)?;
        Ok(DraftSavedView {
            id,
            saved_at: format_moment(&offset_moment(&saved_at)),
        })
    })
}

/// Drops a draft; gone already is as good.
pub(crate) fn draft_drop(desk: &Desk, request: DraftRequest) -> Result<DraftsView, Fault> {
    desk.with(|session| {
        session.write(|tx| Ok(tx.drop_draft(&request.id)?))?;
        note(desk, session)?;
        Ok(DraftsView {
            drafts: of(desk, session)?,
        })
    })
}

/// Notes on the plate how many drafts this person has.
pub(crate) fn note(desk: &Desk, session: &Session) -> Result<(), Fault> {
    let kept = crate::custody::count(session.store.drafts()?.iter());
    desk.post(|plate| {
        plate.drafts.insert(session.user.id.clone(), kept);
    });
    Ok(())
}

/// A session's drafts, newest first.
pub(crate) fn of(desk: &Desk, session: &Session) -> Result<Vec<DraftView>, Fault> {
    Ok(session
        .store
        .drafts()?
        .iter()
        .map(|draft| view(desk, draft))
        .collect())
}

fn view(desk: &Desk, draft: &SavedDraft) -> DraftView {
    let cut_at = desk.cut_at().filter(|_| draft.saved_at < desk.started_at);
    DraftView {
        id: draft.id.clone(),
        kind: draft.form.form.clone(),
        label: draft.form.label.clone(),
        saved_at: format_moment(&offset_moment(&draft.saved_at)),
        recovered: cut_at.is_some(),
        cut_at,
    }
}
