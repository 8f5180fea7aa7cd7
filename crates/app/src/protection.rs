//! Protection files: which there are, opening one, finding one, handing the key over. Each reading is written down, and
//! so is each refusal; what is opened is in memory only.

mod glass;
mod key;
mod list;
mod shapes;

use domain::check::text;
use domain::entry::Fields;
use domain::fold::Folded;
use domain::kind::Kind;
use domain::record::{Record, Stage};
use domain::sealed::{filled_in, is_protection};
use store::WriteTx;

use crate::case::{HistoryView, RecordRequest};
use crate::desk::{Desk, Session};
use crate::fault::Fault;
use crate::fields::{check_fields, check_new, merged};
use crate::record::{Change, RecordAmendRequest, RecordCreateRequest, SheetView, sheet_view};
use crate::rights::{self, Action};
use crate::shapes::SavedView;
pub(crate) use glass::{glass_ask, glass_grant};
pub(crate) use key::protection_hand_over;
pub(crate) use list::{asked_for, protection_files, protection_search};
pub use shapes::*;

/// Whether a record may be read by focal points only.
pub(crate) fn is_protected(record: &Record) -> bool {
    record.sealed || is_protection(&record.kind)
}

/// The protected record that a person means by an id or a number.
fn protected(session: &Session, key: &str) -> Result<Record, Fault> {
    let record = session.read()?.named(key)?;
    match is_protected(&record) {
        true => Ok(record),
        false => Err(Fault::new("not_found").with("id", key)),
    }
}

/// One file, opened.
pub(crate) fn protection_file(desk: &Desk, request: RecordRequest) -> Result<SheetView, Fault> {
    desk.with(|session| {
        let record = protected(session, &request.id)?;
        let opened = open(session, &record, "desk")?.record;
        sheet_view(session, &session.read()?, &opened)
    })
}

/// The changes of one file, opened, latest first: its readings are among them.
pub(crate) fn protection_history(
    desk: &Desk,
    request: RecordRequest,
) -> Result<HistoryView, Fault> {
    desk.with(|session| {
        let record = protected(session, &request.id)?;
        let opened = open(session, &record, "history")?.record;
        let told = session.store.opened_history(&record.id)?;
        let changes = crate::case::told(&session.read()?, &opened, told)?;
        Ok(HistoryView {
            id: record.id,
            changes,
        })
    })
}

/// Writes a file, whoever may read it afterwards; it is sealed as it is written. The incident that it names shows its
/// token.
pub(crate) fn protection_create(
    desk: &Desk,
    request: RecordCreateRequest,
) -> Result<SavedView, Fault> {
    desk.with(|session| {
        session.may(Action::ProtectionCreate)?;
        let table = Kind::find(&request.kind).filter(|kind| is_protection(kind.code));
        let table = table.ok_or_else(|| Fault::new("unknown_kind").with("kind", &request.kind))?;
        let mut fields = Change::of(request.set, None).values;
        let dated = table.occurred.and_then(|name| fields.get(name)).cloned();
        let now = || domain::when::format_moment(&session.now()).into();
        let at = dated.unwrap_or_else(now);
        fields.entry("occurred_at".into()).or_insert(at);
        let id = session.write(|tx| {
            check_new(tx, table.code, &fields, "")?;
            let id = tx.create(table.code, None, fields.clone())?;
            tie(tx, table, &id, &fields)?;
            if let Some(draft) = &request.draft {
                tx.drop_draft(draft)?;
            }
            Ok(id)
        })?;
        crate::drafts::note(desk, session)?;
        session.read()?.saved(&id)
    })
}

/// The open incident has a part that names the file by its id, and nobody: who reads the incident sees the token.
fn tie(tx: &mut WriteTx<'_>, table: &Kind, id: &str, fields: &Fields) -> Result<(), Fault> {
    let role = match (table.code, text(fields, "protection_status")) {
        ("screening", _) => "presumed_victim",
        ("child_file", Some("separated")) => "separated_minor",
        ("child_file", _) => "unaccompanied_minor",
        _ => return Ok(()),
    };
    match text(fields, "incident") {
        Some(incident) => crate::arrest::name_file(tx, incident, id, role),
        None => Ok(()),
    }
}

/// Changes a file, by who holds the key: broken glass shows one, and changes nothing.
pub(crate) fn protection_amend(
    desk: &Desk,
    request: RecordAmendRequest,
) -> Result<SheetView, Fault> {
    desk.with(|session| {
        let record = protected(session, &request.id)?;
        let folded = open(session, &record, "amend")?;
        rights::opening(session, &record, false)?;
        let opened = &folded.record;
        let table = opened.known_kind().filter(|kind| !kind.append_only);
        let table = table.ok_or_else(|| Fault::new("append_only"))?;
        if opened.stage == Stage::Void {
            return Err(Fault::new("record_void"));
        }
        let change = Change::of(request.set, request.why.as_deref());
        if let Some(fault) = folded.illegal_step(&change.values) {
            return Err(Fault::invalid("", vec![fault]));
        }
        let clear: Vec<&str> = change.clear.iter().map(String::as_str).collect();
        let written = session.write(|tx| {
            let after = merged(&filled_in(&opened.fields), &change.values, &clear);
            check_fields(tx, table, &after, "")?;
            let why = change.why.as_deref();
            let written = tx.amend(&record.id, &change.values, &clear, why)?;
            crate::referrals::follow(tx, Some(&record), &record, &change.values)?;
            if change.values.contains_key("incident") {
                tie(tx, table, &record.id, &after)?;
            }
            if let Some(draft) = &request.draft {
                tx.drop_draft(draft)?;
            }
            Ok(written)
        })?;
        if written == 0 {
            return Err(Fault::new("nothing_to_change"));
        }
        crate::drafts::note(desk, session)?;
        let opened = session.store.opened(&record.id)?;
        let opened = opened.ok_or_else(|| Fault::new("not_found"))?.record;
        sheet_view(session, &session.read()?, &opened)
    })
}

/// Opens a record to whoever may read it, once the entry that says so is written; a refusal is written too.
pub(crate) fn open(session: &mut Session, record: &Record, how: &str) -> Result<Folded, Fault> {
    let read = readable(session, record);
    let code = read.as_ref().err().map(|fault| fault.code.as_str());
    session.write(|tx| Ok(tx.note_read(record, how, code)?))?;
    read
}

/// A record as this person may see it: opened where they may, and what is in clear where not.
pub(crate) fn as_seen(session: &mut Session, record: Record, how: &str) -> Result<Record, Fault> {
    if !is_protected(&record) {
        return Ok(record);
    }
    match readable(session, &record) {
        Err(_) => Ok(record),
        Ok(opened) => {
            session.write(|tx| Ok(tx.note_read(&record, how, None)?))?;
            Ok(opened.record)
        }
    }
}

/// With the key of the files; or for an hour, by break-glass.
fn readable(session: &mut Session, record: &Record) -> Result<Folded, Fault> {
    let missing = || Fault::new("not_found").with("id", &record.id);
    if rights::opening(session, record, false).is_ok() {
        return session.store.opened(&record.id)?.ok_or_else(missing);
    }
    let glass = session.acting(|store, ctx| store.glass_opened(ctx, &record.id))?;
    rights::opening(session, record, glass.is_some())?;
    glass.ok_or_else(missing)
}
