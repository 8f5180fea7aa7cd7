//! Enrolment and synchronisation for whoever waits for them: the commands.

use std::fs;
use std::path::Path;

use sync::outcome::Outcome;
use sync::{Courier, Enrolled, Progress, Source, Trip};

use crate::desk::Desk;
use crate::fault::Fault;
use crate::rights::Action;

/// Makes headquarters known to this machine, from a file or from a dictated code.
///
/// # Errors
/// `no_permission`, `bad_enrolment`, `wrong_base`, `already_enrolled`, `server_needed`, `offline`, `wrong_server`, or
/// what the disk said.
pub fn enrol(desk: &Desk, source: &str, server: Option<&str>) -> Result<Enrolled, Fault> {
    desk.with(|session| session.may(Action::Enrol))?;
    let file = fs::read(Path::new(source)).ok();
    let source = match &file {
        Some(bytes) => Source::File(bytes),
        None => Source::Code(source),
    };
    Ok(sync::enrol(&desk.loan(), source, server)?)
}

/// One synchronisation: exchanges until nothing is left.
///
/// # Errors
/// `not_enrolled`, or what the disk said; a broken link is an outcome.
pub fn synchronise(desk: &Desk, tell: &mut dyn FnMut(Progress)) -> Result<Outcome, Fault> {
    desk.with(|session| session.may(Action::Upkeep))?;
    Ok(Courier::default().trip(&desk.loan(), tell)?.outcome)
}

/// Synchronises until someone presses Ctrl+C; gives the last outcome, if there was one.
///
/// # Errors
/// As [`synchronise`].
pub fn watch(
    desk: &Desk,
    tell: &mut dyn FnMut(Progress),
    each: &mut dyn FnMut(&Trip),
) -> Result<Option<Outcome>, Fault> {
    desk.with(|session| session.may(Action::Upkeep))?;
    let last = Courier::default().watch(&desk.loan(), tell, each)?;
    Ok(last.map(|trip| trip.outcome))
}

impl From<sync::Error> for Fault {
    fn from(error: sync::Error) -> Self {
        let fault = Self::new(error.code());
        match error {
            sync::Error::WrongBase(base) => fault.with("value", base),
            _ => fault,
        }
    }
}
