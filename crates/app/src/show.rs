//! `show` and `history`, as the contract of the commands shapes them.

use serde_json::{Value, json};
use store::OnLine;

use crate::case::op_code;
use crate::desk::Desk;
use crate::fault::Fault;
use crate::protection;
use crate::rights::Action;

/// A record as in the import format, with `number`, `stage`, `delivery` and `conflicts`.
///
/// # Errors
/// `not_found`, `ambiguous_number`, `no_permission`, or what the register said.
pub fn show(desk: &Desk, key: &str) -> Result<Value, Fault> {
    desk.with(|session| {
        session.may(Action::Read)?;
        let record = session.read()?.named(key)?;
        let record = protection::as_seen(session, record, "show")?;
        let reading = session.read()?;
        let mut shown = domain::export::export(&record);
        shown["number"] = json!(record.number());
        shown["delivery"] = json!(reading.delivery(&record.id)?);
        shown["conflicts"] = json!(record.conflicts);
        Ok(shown)
    })
}

/// `{"id","changes":[{"at","by","op","field","before","after","journal","seq","delivery"}]}`, oldest first.
///
/// # Errors
/// As [`show`].
pub fn history(desk: &Desk, key: &str) -> Result<Value, Fault> {
    desk.with(|session| {
        session.may(Action::Read)?;
        let record = session.read()?.named(key)?;
        let record = protection::as_seen(session, record, "history")?;
        let reading = session.read()?;
        let told = match protection::is_protected(&record) && !record.sealed {
            true => session.store.opened_history(&record.id)?,
            false => reading.reader.history(&record.id)?,
        };
        let places = reading.reader.places(&record.id)?;
        let mut changes = Vec::new();
        for change in told {
            let at: Vec<&OnLine> = places
                .iter()
                .filter(|place| place.identity == change.identity)
                .collect();
            let covered = at
                .iter()
                .any(|place| place.seq <= reading.received(&place.journal, place.line));
            changes.push(json!({
                "at": domain::when::format_moment(&change.at),
                "by": change.by,
                "by_name": reading.officer(&change.by)?.name,
                "op": op_code(change.op),
                "kind": record.kind,
                "field": change.field,
                "before": change.before,
                "after": change.after,
                "why": change.why,
                "journal": change.journal.to_string(),
                "seq": change.seq,
                "signed": reading.any_signed(&at)?,
                "delivery": if covered { "received" } else { "here" },
            }));
        }
        Ok(json!({"id": record.id, "changes": changes}))
    })
}
