//! Enrolment and synchronisation for whoever waits for them: the commands.

use std::fs;
use std::path::Path;

use sync::outcome::{Ending, Outcome};
use sync::{Courier, Enrolled, Progress, Source, Trip};

use crate::desk::Desk;
use crate::fault::Fault;
use crate::plate::Plate;
use crate::rights::Action;

/// Makes headquarters known to this machine, from a file or from a dictated code.
///
/// # Errors
/// `no_permission`, `file_missing`, `bad_enrolment`, `bad_address`, `wrong_base`, `already_enrolled`, `server_needed`, `offline`, `wrong_server`, or
/// what the disk said.
pub fn enrol(desk: &Desk, source: &str, server: Option<&str>) -> Result<Enrolled, Fault> {
    desk.with(|session| session.may(Action::Enrol))?;
    let file = fs::read(Path::new(source)).ok();
    let named = match &file {
        Some(bytes) => Source::File(bytes),
        None => Source::Code(source),
    };
    match sync::enrol(&desk.loan(), named, server) {
        // Codes are letters, figures and hyphens: with a dot or a stroke, a file was meant.
        Err(sync::Error::BadEnrolment) if file.is_none() && source.contains(['.', '/', '\\']) => {
            Err(Fault::new("file_missing").with("file", source))
        }
        enrolled => Ok(enrolled?),
    }
}

/// One synchronisation: exchanges until nothing is left.
///
/// # Errors
/// What the disk said; a broken link is an outcome, and so is a headquarters that nobody has named yet.
pub fn synchronise(desk: &Desk, tell: &mut dyn FnMut(Progress)) -> Result<Outcome, Fault> {
    desk.with(|session| session.may(Action::Upkeep))?;
    match Courier::default().trip(&desk.loan(), tell) {
        Err(sync::Error::NotEnrolled) => not_enrolled(desk),
        trip => {
            let outcome = trip?.outcome;
            tell_the_door(desk)?;
            Ok(outcome)
        }
    }
}

/// Whoever stands before the locked register is to know what headquarters said of the hour.
fn tell_the_door(desk: &Desk) -> Result<(), Fault> {
    let mut known = Plate::default();
    desk.with(|session| crate::lock::note_hour(&mut known, &session.read()?))?;
    desk.post(|plate| {
        (plate.hour, plate.compared) = (known.hour, known.compared.or(plate.compared.take()))
    });
    Ok(())
}

/// Nobody is there to be asked, and no patience will help.
fn not_enrolled(desk: &Desk) -> Result<Outcome, Fault> {
    let waiting = desk.with(|session| Ok(session.store.read()?.waiting()?.entries))?;
    Ok(Outcome {
        outcome: Ending::Refused,
        code: Some(sync::Error::NotEnrolled.code().to_owned()),
        ..Outcome::begun(waiting)
    })
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
    match Courier::default().watch(&desk.loan(), tell, each) {
        Err(sync::Error::NotEnrolled) => not_enrolled(desk).map(Some),
        last => {
            let outcome = last?.map(|trip| trip.outcome);
            tell_the_door(desk)?;
            Ok(outcome)
        }
    }
}

impl From<sync::Error> for Fault {
    fn from(error: sync::Error) -> Self {
        let fault = Self::new(error.code());
        match error {
            // The same code as for a record that came to the wrong base, and another sentence.
            sync::Error::WrongBase(base) => fault.with("value", base).with("of", "enrolment"),
            _ => fault,
        }
    }
}
