//! `verify` and `rebuild`: is the register whole, and are its records those of its journals?

use std::time::Duration;

use reports::catalogue::{Lang, error};
use serde_json::{Value, json};

use crate::desk::Desk;
use crate::fault::Fault;
use crate::rights::Action;

/// Checks every chain and signature, as the contract names the outcome.
///
/// # Errors
/// What kept the register from being read.
pub fn verify(desk: &Desk, lang: Lang) -> Result<Value, Fault> {
    check(desk, false, lang)
}

/// As [`verify`], and whether the records, the search and the figures are what the journals make of them: as long as a
/// rebuild, and as much room on the disk.
///
/// # Errors
/// As [`verify`].
pub fn verify_deep(desk: &Desk, lang: Lang) -> Result<Value, Fault> {
    check(desk, true, lang)
}

fn check(desk: &Desk, deep: bool, lang: Lang) -> Result<Value, Fault> {
    let began = desk.clock.monotonic();
    let (verified, files, digests) = desk.with(|session| {
        session.may(Action::Upkeep)?;
        let reading = session.store.read()?;
        let (mut verified, digests) = (reading.verify()?, reading.digests()?);
        drop(reading);
        if deep {
            verified.problems.extend(session.store.compare()?);
        }
        let (files, problems) = session.store.verify_files()?;
        verified.problems.extend(problems);
        Ok((verified, files, digests))
    })?;
    let problem = |problem: &store::Problem| {
        json!({
            "code": problem.code,
            "journal": problem.journal,
            "seq": problem.seq,
            "message": error(lang, problem.code, &[]),
        })
    };
    Ok(json!({
        "ok": verified.problems.is_empty(),
        "journals": verified.journals,
        "entries": verified.entries,
        "attachments": files,
        "problems": verified.problems.iter().map(problem).collect::<Vec<_>>(),
        "projection_digest": digests,
        "schema": domain::SCHEMA,
        "seconds": seconds(desk, began),
    }))
}

/// Throws every projection away and makes them again from the journals.
///
/// # Errors
/// What kept them from being written; then the old ones stand.
pub fn rebuild(desk: &Desk) -> Result<Value, Fault> {
    let began = desk.clock.monotonic();
    let (entries, digests) = desk.with(|session| {
        session.may(Action::Upkeep)?;
        let entries = session.acting(|store, ctx| store.rebuild(ctx))?;
        Ok((entries, session.store.read()?.digests()?))
    })?;
    Ok(json!({
        "entries": entries,
        "seconds": seconds(desk, began),
        "schema": domain::SCHEMA,
        "projection_digest": digests,
    }))
}

/// Since then, in seconds, to the millisecond.
fn seconds(desk: &Desk, began: Duration) -> f64 {
    let spent = desk.clock.monotonic().saturating_sub(began);
    (spent.as_secs_f64() * 1000.0).round() / 1000.0
}
