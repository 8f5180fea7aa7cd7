//! Any record, read and changed by the table of its kind: one sheet, one door for changes, void and back.

mod may;
mod shapes;
mod sheet;
mod table;

use chrono::NaiveDate;
use domain::entry::{Fields, Op};
use domain::kind::{Class, Compartment, Field, Kind, Need, Type};
use domain::record::{Record, Stage};
use serde_json::Value;
use store::WriteTx;

use crate::case::{CaseView, RecordRequest};
use crate::desk::{Desk, Session};
use crate::fault::Fault;
use crate::fields::{check_fields, check_new, merged, split};
use crate::rights::Action;
use crate::shapes::SavedView;
pub use shapes::*;
pub(crate) use sheet::view as sheet_view;

/// What was asked of a record.
pub(crate) struct Change {
    pub(crate) values: Fields,
    pub(crate) clear: Vec<String>,
    pub(crate) why: Option<String>,
    /// The draft it was typed in, dropped with it.
    pub(crate) draft: Option<String>,
}

impl Change {
    /// Field to value; null clears.
    pub(crate) fn of(set: std::collections::BTreeMap<String, Value>, why: Option<&str>) -> Self {
        let (values, clear) = split(set);
        let why = why.map(str::trim).filter(|why| !why.is_empty());
        Self {
            values,
            clear,
            why: why.map(str::to_owned),
            draft: None,
        }
    }

    /// The fields it touches.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.values.keys().chain(&self.clear).map(String::as_str)
    }

    /// A record is dated by the moment that its kind names: both move together.
    fn dated(mut self, table: &Kind) -> Self {
        let moment = table.occurred.and_then(|name| self.values.get(name));
        if let Some(moment) = moment.cloned() {
            self.values.insert("occurred_at".into(), moment);
        }
        self
    }
}

/// A record as a sheet.
pub(crate) fn record_sheet(desk: &Desk, request: RecordRequest) -> Result<SheetView, Fault> {
    desk.with(|session| {
        session.may(Action::Read)?;
        let reading = session.read()?;
        let record = reading.named(&request.id)?;
        sheet::view(session, &reading, &record)
    })
}

/// The empty form of a kind.
pub(crate) fn record_form(desk: &Desk, request: RecordFormRequest) -> Result<FormView, Fault> {
    desk.with(|session| {
        let table = Kind::find(&request.kind);
        let table = table.ok_or_else(|| Fault::new("unknown_kind").with("kind", &request.kind))?;
        session.may(may::creating(table)?)?;
        Ok(FormView {
            kind: table.code.to_owned(),
            sections: table::sections(table, None, &|_| true),
        })
    })
}

/// Saves a record for the first time, from its kind's form.
pub(crate) fn record_create(desk: &Desk, request: RecordCreateRequest) -> Result<SavedView, Fault> {
    desk.with(|session| {
        let table = ordinary(&request.kind)?;
        session.may(may::creating(table)?)?;
        let mut fields = Change::of(request.set, None).dated(table).values;
        let now = domain::when::format_moment(&session.now());
        fields.entry("occurred_at".into()).or_insert(now.into());
        let today = session.read()?.today;
        let id = session.acting(|_, ctx| store::new_id(ctx));
        let refers = table.code == "referral";
        let authorises = refers && session.may(Action::ReferralAuthorise).is_ok();
        if refers {
            crate::referrals::begin(&id, &mut fields);
        }
        let id = session.write(|tx| {
            check_new(tx, table.code, &fields, "")?;
            let id = tx.create(table.code, Some(id), fields.clone())?;
            follow(tx, None, &id, (today, &fields))?;
            if authorises {
                crate::referrals::authorise(tx, &id)?;
            }
            if let Some(draft) = &request.draft {
                tx.drop_draft(draft)?;
            }
            Ok(id)
        })?;
        if authorises {
            bind(session)?;
        }
        crate::drafts::note(desk, session)?;
        session.read()?.saved(&id)
    })
}

/// Amends a record, or completes it.
pub(crate) fn record_amend(desk: &Desk, request: RecordAmendRequest) -> Result<CaseView, Fault> {
    desk.with(|session| {
        session.may(Action::Running)?;
        let reading = session.read()?;
        let record = reading.named(&request.id)?;
        let mut change = Change::of(request.set, request.why.as_deref());
        change.draft = request.draft;
        let table = may::change(session, &reading, &record, &change)?;
        drop(reading);
        let settles = change
            .names()
            .any(|name| record.conflicts.contains_key(name));
        if write(session, table, &record.id, change)? == 0 {
            return Err(Fault::new("nothing_to_change"));
        }
        if settles {
            bind(session)?;
        }
        crate::drafts::note(desk, session)?;
        crate::case::view(session, &record.id)
    })
}

/// Writes what was asked of a record, checked as it will stand, and what follows from it. Gives the number of entries.
pub(crate) fn write(
    session: &mut Session,
    table: &'static Kind,
    id: &str,
    change: Change,
) -> Result<usize, Fault> {
    let today = session.read()?.today;
    let Change {
        values,
        clear,
        why,
        draft,
    } = change.dated(table);
    session.write(|tx| {
        let folded = tx
            .folded(id)?
            .filter(|folded| folded.record.kind == table.code)
            .ok_or_else(|| Fault::new("not_found").with("id", id))?;
        let clear: Vec<&str> = clear.iter().map(String::as_str).collect();
        let opened = match folded.protected {
            true => tx.opened(id)?,
            false => None,
        };
        let read = opened.as_ref().unwrap_or(&folded);
        if let Some(fault) = read.illegal_step(&values) {
            return Err(Fault::invalid("", vec![fault]));
        }
        let read = &read.record;
        // Of what this person cannot read, running fields are all they may write.
        if read.sealed && table.code == "referral" {
            crate::referrals::check_closed(tx, id, &values)?;
        }
        if !read.sealed {
            let before = domain::sealed::filled_in(&read.fields);
            check_fields(tx, table, &merged(&before, &values, &clear), "")?;
        }
        let written = tx.amend(id, &values, &clear, why.as_deref())?;
        if written > 0 {
            follow(tx, Some(&folded.record), id, (today, &values))?;
        }
        if let Some(draft) = &draft {
            tx.drop_draft(draft)?;
        }
        Ok(written)
    })
}

/// What a save brings with it: the lines that the main courante is due, and an alert where it cannot wait. `values` are
/// those just written: of a sealed record they are nowhere else to be read.
fn follow(
    tx: &mut WriteTx<'_>,
    before: Option<&Record>,
    id: &str,
    (today, values): (NaiveDate, &Fields),
) -> Result<(), Fault> {
    let after = tx.record(id)?.ok_or_else(|| Fault::new("not_found"))?;
    match after.kind.as_str() {
        "custody" => crate::custody::follow(tx, before, &after, today)?,
        "asset_event" => crate::equipment::follow(tx, &after)?,
        _ => {}
    }
    crate::referrals::follow(tx, before, &after, values)?;
    crate::arrest::line::of_saved(tx, before, (id, values))?;
    Ok(())
}

/// Declares a record void; nothing is deleted.
pub(crate) fn record_void(desk: &Desk, request: RecordVoidRequest) -> Result<CaseView, Fault> {
    turn(desk, &request, Op::Void)
}

/// Takes a `void` back.
pub(crate) fn record_unvoid(desk: &Desk, request: RecordVoidRequest) -> Result<CaseView, Fault> {
    turn(desk, &request, Op::Unvoid)
}

fn turn(desk: &Desk, request: &RecordVoidRequest, op: Op) -> Result<CaseView, Fault> {
    desk.with(|session| {
        let record = session.read()?.named(&request.id)?;
        may::void(session, &record)?;
        let why = request.why.trim();
        if why.is_empty() {
            return Err(Fault::field("why", "reason_missing"));
        }
        match (op, record.stage) {
            (Op::Void, Stage::Void) => return Err(Fault::new("record_void")),
            (Op::Unvoid, Stage::Final | Stage::Amended) => {
                return Err(Fault::new("nothing_to_change"));
            }
            _ => {}
        }
        session.write(|tx| {
            match op {
                Op::Void => tx.void(&record.id, why)?,
                _ => tx.unvoid(&record.id, why)?,
            }
            if record.kind == "asset_event" {
                crate::equipment::turned(tx, &record)?;
            }
            Ok(())
        })?;
        bind(session)?;
        crate::case::view(session, &record.id)
    })
}

/// Acts that bind are signed at once.
fn bind(session: &mut Session) -> Result<(), Fault> {
    session.acting(|store, ctx| store.sign(ctx))?;
    Ok(())
}

/// A kind that people write, neither headquarters nor an enrolment, and not under the protection key.
fn ordinary(code: &str) -> Result<&'static Kind, Fault> {
    Kind::find(code)
        .filter(|kind| !kind.reference && kind.compartment == Compartment::Open)
        .ok_or_else(|| Fault::new("unknown_kind").with("kind", code))
}

/// Whether a field is a pointer that the record cannot change once saved: it would be another record.
fn is_fixed(field: &Field) -> bool {
    field.class == Class::Assigned
        || (matches!(field.ty, Type::Record(_)) && field.need == Need::Save)
}
