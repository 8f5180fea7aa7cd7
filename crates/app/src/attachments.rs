//! Photos and papers on a record: kept sealed, shown from memory. On a protection file they are protected like it.

mod picture;
mod shapes;

use std::collections::BTreeSet;

use domain::entry::Fields;
use domain::kind::Kind;
use domain::kinds::remarks::{ATTACHMENTS_MAX, FILE_KEY, FILE_NAME};
use domain::record::{Record, Stage};
use domain::when::format_moment;
use store::{Folder, Named, WriteTx};

use crate::case::RecordRequest;
use crate::desk::{Desk, Session};
use crate::fault::Fault;
use crate::fields::{Filling, check_new};
use crate::printing::{self, PrintedView};
use crate::protection::{self, is_protected};
use crate::reading::Reading;
use crate::rights::{self, Action};
use crate::shapes::SavedView;
pub use shapes::*;

/// Kinds that bear no files: what is said about a record, and not the record.
const BARE: [&str; 3] = ["attachment", "countersign", "note"];

/// Attaches a file to a record.
pub(crate) fn attachment_add(
    desk: &Desk,
    request: AttachmentAddRequest,
    file: &[u8],
) -> Result<(SavedView, Vec<u8>), Fault> {
    let folder = desk.with(|session| {
        bearer(session, &request.record)?;
        Ok(session.store.folder().clone())
    })?;
    // A large picture takes a second: the desk goes on meanwhile.
    let kept = picture::keep(file)?;
    let staged = folder.stage(&*desk.rng, &kept.small, &kept.content)?;
    let saved = desk.with(|session| {
        let record = bearer(session, &request.record)?;
        let mut filling = Filling::default();
        filling.text("record", Some(record.id.clone()));
        filling.text("media_type", Some(kept.media_type.to_owned()));
        filling.text("caption", request.caption.clone());
        let mut fields = filling.fields(&format_moment(&session.now()));
        fields.extend(staged.fields());
        let id = session.write(|tx| {
            if !folder.holds(&staged) {
                return Err(Fault::new("attachment_missing"));
            }
            create(tx, &record.id, fields)
        })?;
        folder.settle(&staged);
        session.read()?.saved(&id)
    })?;
    Ok((saved, Vec::new()))
}

/// The record that is to bear a file, if the person at the desk may put one on it.
fn bearer(session: &Session, key: &str) -> Result<Record, Fault> {
    session.may(Action::Create)?;
    let record = session.read()?.named(key)?;
    may_add(session, &record)?;
    Ok(record)
}

fn may_add(session: &Session, record: &Record) -> Result<(), Fault> {
    session.may(match is_protected(record) {
        true => Action::ProtectionCreate,
        false => Action::Create,
    })?;
    let bears = Kind::find(&record.kind).is_some_and(|kind| !kind.reference);
    if !bears || BARE.contains(&record.kind.as_str()) {
        return Err(Fault::new("unknown_kind").with("kind", &record.kind));
    }
    match record.stage {
        Stage::Void => Err(Fault::new("record_void")),
        _ => Ok(()),
    }
}

fn create(tx: &mut WriteTx<'_>, record: &str, fields: Fields) -> Result<String, Fault> {
    if of_record(tx, record)?.len() >= ATTACHMENTS_MAX {
        return Err(Fault::new("too_many_attachments").with("limit", ATTACHMENTS_MAX));
    }
    let mut typed = fields.clone();
    typed.retain(|name, _| ![FILE_NAME, FILE_KEY].contains(&name.as_str()));
    check_new(tx, "attachment", &typed, "")?;
    Ok(tx.create("attachment", None, fields)?)
}

/// Ids of the attachments that a record has, as far as they can be told without a key.
pub(crate) fn of_record(tx: &mut WriteTx<'_>, record: &str) -> Result<BTreeSet<String>, Fault> {
    let Some(record) = tx.record(record)? else {
        return Ok(BTreeSet::new());
    };
    if is_protected(&record) && record.text("token").is_none() {
        return Ok(BTreeSet::new());
    }
    let found = tx.attachments_of(&record)?.into_iter();
    Ok(found.map(|attachment| attachment.id).collect())
}

/// The files on a record, with their small pictures. Of a protection file, that is reading it.
pub(crate) fn attachment_list(
    desk: &Desk,
    request: RecordRequest,
    _: &[u8],
) -> Result<(AttachmentsView, Vec<u8>), Fault> {
    let (folder, mut view, named) = desk.with(|session| {
        session.may(Action::Read)?;
        let record = session.read()?.named(&request.id)?;
        let found = on(session, &record)?;
        let reading = session.read()?;
        let row = |attachment: &Record| row(session, &reading, attachment);
        let view = AttachmentsView {
            files: found.iter().map(row).collect::<Result<_, _>>()?,
            may_add: may_add(session, &record).is_ok(),
        };
        let named: Vec<_> = found.iter().map(Named::of).collect();
        Ok((session.store.folder().clone(), view, named))
    })?;
    let mut pictures = Vec::new();
    for (row, named) in view.files.iter_mut().zip(named) {
        let (state, small) = small(&folder, named)?;
        row.state = state;
        row.small = u32::try_from(small.len()).unwrap_or_default();
        pictures.extend(small);
    }
    Ok((view, pictures))
}

fn small(folder: &Folder, named: Option<Named>) -> Result<(AttachmentState, Vec<u8>), Fault> {
    let Some(named) = named else {
        return Ok((AttachmentState::Missing, Vec::new()));
    };
    match folder.open_small(&named) {
        Ok(opened) => Ok((AttachmentState::Here, opened.small().to_vec())),
        Err(store::Error::FileMissing) => Ok((AttachmentState::Missing, Vec::new())),
        Err(store::Error::FileDamaged) => Ok((AttachmentState::Damaged, Vec::new())),
        Err(error) => Err(error.into()),
    }
}

/// The attachments of a record that are not void, oldest first; of a protection file those that its reader can open.
fn on(session: &mut Session, record: &Record) -> Result<Vec<Record>, Fault> {
    if is_protected(record) {
        protection::open(session, record, "attachments")?;
    }
    let mut found = Vec::new();
    for attachment in session.store.read()?.attachments_of(record)? {
        let opened = match attachment.sealed {
            true => session
                .store
                .opened(&attachment.id)?
                .map(|opened| opened.record),
            false => Some(attachment),
        };
        found.extend(opened.filter(|opened| opened.text("record") == Some(&record.id)));
    }
    found.sort_by_key(Record::recorded_at);
    Ok(found)
}

/// How many files a record has. Of a protection file its page tells, to who reads it.
pub(crate) fn count(reading: &Reading<'_>, record: &Record) -> Result<u32, Fault> {
    Ok(match is_protected(record) {
        true => 0,
        false => crate::custody::count(reading.reader.attachments_of(record)?.iter()),
    })
}

fn row(
    session: &Session,
    reading: &Reading<'_>,
    attachment: &Record,
) -> Result<AttachmentView, Fault> {
    let text = |name: &str| attachment.text(name).unwrap_or_default().to_owned();
    let size = attachment.int("size").unwrap_or_default();
    Ok(AttachmentView {
        id: attachment.id.clone(),
        media_type: text("media_type"),
        size: u32::try_from(size).unwrap_or_default(),
        sha256: text("sha256"),
        caption: text("caption"),
        officer: reading.officer(attachment.author().unwrap_or_default())?,
        at: text("recorded_at"),
        delivery: reading.delivery(&attachment.id)?,
        state: AttachmentState::Here,
        small: 0,
        may_void: rights::voiding(session, attachment).is_ok() && !is_protected(attachment),
    })
}

/// One file, whole, from memory to memory.
pub(crate) fn attachment_read(
    desk: &Desk,
    request: RecordRequest,
    _: &[u8],
) -> Result<(AttachmentView, Vec<u8>), Fault> {
    let (folder, view, named) = desk.with(|session| {
        let attachment = readable(session, &request.id, "attachment")?;
        let view = row(session, &session.read()?, &attachment)?;
        Ok((session.store.folder().clone(), view, Named::of(&attachment)))
    })?;
    Ok((view, content(&folder, named)?))
}

/// Prints a file as it is kept, on the system's printer.
pub(crate) fn attachment_print(
    desk: &Desk,
    request: AttachmentPrintRequest,
) -> Result<PrintedView, Fault> {
    let (folder, named, title) = desk.with(|session| {
        let attachment = readable(session, &request.id, "print")?;
        let title = attachment.text("caption").unwrap_or_default().to_owned();
        Ok((
            session.store.folder().clone(),
            Named::of(&attachment),
            title,
        ))
    })?;
    printing::hand_over(&content(&folder, named)?, request.printer.as_deref())?;
    Ok(PrintedView { title })
}

fn content(folder: &Folder, named: Option<Named>) -> Result<Vec<u8>, Fault> {
    let named = named.ok_or_else(|| Fault::new("attachment_missing"))?;
    Ok(folder.open_file(&named)?.content().to_vec())
}

/// An attachment that the person at the desk may see, opened; that a protected one was is written down.
fn readable(session: &mut Session, id: &str, how: &str) -> Result<Record, Fault> {
    session.may(Action::Read)?;
    let record = session.read()?.named(id)?;
    if record.kind != "attachment" {
        return Err(Fault::new("not_found").with("id", id));
    }
    match record.sealed {
        true => Ok(protection::open(session, &record, how)?.record),
        false => Ok(record),
    }
}
