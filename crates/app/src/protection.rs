//! Protection files: which there are, opening one, finding one, handing the key over. Each reading is written down, and
//! so is each refusal; what is opened is in memory only.

mod shapes;

use domain::act::Act;
use domain::entry::Op;
use domain::fold::Folded;
use domain::kind::Kind;
use domain::record::Record;
use domain::sealed::{filled_in, is_protection};
use domain::term::{terms, words};
use store::keyring::RecoveryKey;
use store::passphrase::plain;

use crate::case::RecordRequest;
use crate::desk::{Desk, Session};
use crate::fault::Fault;
use crate::fields::{check_fields, check_new, merged};
use crate::reading::Reading;
use crate::record::{Change, RecordAmendRequest, RecordCreateRequest, SheetView, sheet_view};
use crate::rights::{self, Action};
use crate::shapes::{Nothing, SavedView};
pub use shapes::*;

/// Kinds that are files of their own: what hangs on one is reached from it.
const FILES: [&str; 3] = ["child_file", "screening", "missing_report"];

/// Whether a record may be read by focal points only.
pub(crate) fn is_protected(record: &Record) -> bool {
    record.sealed || is_protection(&record.kind)
}

/// Every file of the base: number, token, stage and alerts.
pub(crate) fn protection_files(desk: &Desk, _: Nothing) -> Result<ProtectionFilesView, Fault> {
    desk.with(|session| {
        rights::listing_files(session)?;
        let reading = session.read()?;
        let mut files = Vec::new();
        for kind in FILES {
            reading.reader.walk(Some(kind), |record| {
                files.push(row(&reading, &record)?);
                Ok::<_, Fault>(())
            })?;
        }
        files.sort_by(|a, b| (&b.recorded_at, &a.id).cmp(&(&a.recorded_at, &b.id)));
        Ok(ProtectionFilesView {
            files,
            opens: session.store.opens_protection(),
        })
    })
}

fn row(reading: &Reading<'_>, record: &Record) -> Result<ProtectionRowView, Fault> {
    let text = |name: &str| record.text(name).unwrap_or_default().to_owned();
    let mut acts = reading.reader.acts(&record.id)?;
    acts.sort_by_key(|act| act.entry.hlc);
    let says = |act: &Act, name: &str| Some(act.entry.set.get(name)?.as_str()?.to_owned());
    let alerts = acts.iter().filter_map(|act| says(act, "alert"));
    let mut asked = Vec::new();
    for act in acts.iter().filter(|act| act.entry.op == Op::Alert) {
        let user = says(act, "for");
        match says(act, "alert").as_deref() {
            Some("glass_asked") => asked.extend(user),
            Some("glass_granted") => asked.retain(|asked| Some(asked) != user.as_ref()),
            _ => {}
        }
    }
    Ok(ProtectionRowView {
        number: text("number"),
        token: text("token"),
        recorded_at: text("recorded_at"),
        stage: record.stage.code().to_owned(),
        alerts: alerts.collect(),
        asked,
        delivery: reading.delivery(&record.id)?,
        id: record.id.clone(),
        kind: record.kind.clone(),
    })
}

/// One file, opened.
pub(crate) fn protection_file(desk: &Desk, request: RecordRequest) -> Result<SheetView, Fault> {
    desk.with(|session| {
        let record = session.read()?.named(&request.id)?;
        if !is_protected(&record) {
            return Err(Fault::new("not_found").with("id", &request.id));
        }
        let opened = open(session, &record, "desk")?.record;
        sheet_view(session, &session.read()?, &opened)
    })
}

/// Writes a file, whoever may read it afterwards; it is sealed as it is written.
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
            let id = tx.create(table.code, None, fields)?;
            if let Some(draft) = &request.draft {
                tx.drop_draft(draft)?;
            }
            Ok(id)
        })?;
        crate::drafts::note(desk, session)?;
        session.read()?.saved(&id)
    })
}

/// Changes a file, by who reads it.
pub(crate) fn protection_amend(
    desk: &Desk,
    request: RecordAmendRequest,
) -> Result<SheetView, Fault> {
    desk.with(|session| {
        let record = session.read()?.named(&request.id)?;
        if !is_protected(&record) {
            return Err(Fault::new("not_found").with("id", &request.id));
        }
        let folded = open(session, &record, "amend")?;
        let opened = &folded.record;
        let table = opened.known_kind().filter(|kind| !kind.append_only);
        let table = table.ok_or_else(|| Fault::new("append_only"))?;
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
            Ok(written)
        })?;
        if written == 0 {
            return Err(Fault::new("nothing_to_change"));
        }
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

/// Asks for one file, because a life is in danger.
pub(crate) fn glass_ask(desk: &Desk, request: GlassAskRequest) -> Result<ProtectionRowView, Fault> {
    desk.with(|session| {
        rights::asking_glass(session)?;
        let (record, why) = glass(session, &request.id, &request.why)?;
        session.acting(|store, ctx| store.glass_ask(ctx, &record, &why))?;
        row(&session.read()?, &record)
    })
}

/// Opens one file for an hour to who asked for it.
pub(crate) fn glass_grant(
    desk: &Desk,
    request: GlassGrantRequest,
) -> Result<ProtectionRowView, Fault> {
    desk.with(|session| {
        rights::granting_glass(session)?;
        let (record, why) = glass(session, &request.id, &request.why)?;
        session.acting(|store, ctx| store.glass_grant(ctx, &record, &request.user, &why))?;
        row(&session.read()?, &record)
    })
}

fn glass(session: &Session, id: &str, why: &str) -> Result<(Record, String), Fault> {
    let record = session.read()?.named(id)?;
    match why.trim() {
        _ if !is_protected(&record) => Err(Fault::new("not_found").with("id", id)),
        "" => Err(Fault::field("why", "reason_missing")),
        why => Ok((record, why.to_owned())),
    }
}

/// The files that hold every word typed. Each is opened for the length of the search, and found is read.
pub(crate) fn protection_search(
    desk: &Desk,
    request: ProtectionSearchRequest,
) -> Result<ProtectionFilesView, Fault> {
    desk.with(|session| {
        rights::searching_files(session)?;
        let typed: Vec<String> = words(&request.text).collect();
        let found = found(session, &typed)?;
        session.write(|tx| {
            for record in &found {
                tx.note_read(record, "search", None)?;
            }
            Ok(())
        })?;
        let reading = session.read()?;
        let rows = found.iter().map(|record| row(&reading, record));
        Ok(ProtectionFilesView {
            files: rows.collect::<Result<_, _>>()?,
            opens: true,
        })
    })
}

fn found(session: &Session, typed: &[String]) -> Result<Vec<Record>, Fault> {
    let mut found = Vec::new();
    if typed.is_empty() {
        return Ok(found);
    }
    let reading = session.read()?;
    for kind in FILES {
        reading.reader.walk(Some(kind), |record| {
            let opened = session.store.opened(&record.id)?;
            let terms = opened
                .map(|opened| terms(&opened.record))
                .unwrap_or_default();
            let begins = |word: &String| {
                terms
                    .iter()
                    .any(|term| term.text.starts_with(word.as_str()))
            };
            if typed.iter().all(begins) && rights::opening(session, &record, false).is_ok() {
                found.push(record);
            }
            Ok::<_, Fault>(())
        })?;
    }
    Ok(found)
}

/// Hands the key of the files to another focal point: by who holds it, or by the printed key.
pub(crate) fn protection_hand_over(
    desk: &Desk,
    request: HandOverRequest,
) -> Result<ProtectionKeyView, Fault> {
    let printed = request.key.as_deref().map(RecoveryKey::typed_protection);
    let printed = printed.transpose().map_err(store::Error::from)?;
    desk.with(|session| {
        rights::handing_over(session, printed.is_some())?;
        let to = session.read()?.record(&request.user)?;
        if to.text("role") != Some("protection") || to.is("disabled") {
            return Err(Fault::new("bad_role").with("role", to.text("role").unwrap_or_default()));
        }
        session.acting(|store, ctx| match &printed {
            Some(printed) => store.hand_over_printed(ctx, printed, &to.id),
            None => store.hand_over(ctx, &to.id),
        })?;
        Ok(ProtectionKeyView {
            holders: session.store.focal_points(),
        })
    })
}

impl Desk {
    /// Hands the key of the protection files to a focal point named by id or name; see [`HandOverRequest`].
    ///
    /// # Errors
    /// `unknown_person`, `bad_role`, `sealed`, `not_assigned`, `recovery_mistyped`, `recovery_wrong`, or what the disk
    /// said.
    pub fn hand_over(&self, name: &str, key: Option<String>) -> Result<ProtectionKeyView, Fault> {
        let known = self.users()?.users.into_iter();
        let mut named = known.filter(|user| user.id == name || plain(&user.name) == plain(name));
        let user = named
            .next()
            .ok_or_else(|| Fault::new("unknown_person").with("name", name))?
            .id;
        protection_hand_over(self, HandOverRequest { user, key })
    }
}
