//! Trainings, the latest first, with how many took part.

mod shapes;

use domain::record::{Record, Stage};
use serde_json::Value;
use store::Span;

use crate::desk::Desk;
use crate::fault::Fault;
use crate::reading::Reading;
use crate::rights::Action;
use crate::shapes::Nothing;
pub use shapes::*;

/// Trainings that one base has had in all its years, with room to spare.
const TRAININGS_MAX: u32 = 10_000;

/// Every training, the latest first.
pub(crate) fn trainings(desk: &Desk, _: Nothing) -> Result<TrainingsView, Fault> {
    desk.with(|session| {
        session.may(Action::Read)?;
        let reading = session.read()?;
        let all = reading
            .reader
            .of_kind("training", Span::ALWAYS, TRAININGS_MAX)?;
        let standing = all.iter().filter(|one| one.stage != Stage::Void);
        Ok(TrainingsView {
            now: reading.hour(),
            rows: standing
                .map(|one| row(&reading, one))
                .collect::<Result<_, _>>()?,
        })
    })
}

fn row(reading: &Reading<'_>, training: &Record) -> Result<TrainingRow, Fault> {
    let text = |name: &str| training.text(name).map(str::to_owned);
    let attendees = training.list("attendees");
    let with =
        |test: fn(&Value) -> bool| crate::custody::count(attendees.iter().filter(|one| test(one)));
    Ok(TrainingRow {
        id: training.id.clone(),
        number: text("number").unwrap_or_default(),
        theme: text("theme").unwrap_or_default(),
        organiser: text("organiser"),
        donor: text("donor"),
        from: text("from").unwrap_or_default(),
        to: text("to").unwrap_or_default(),
        hours: training.int("hours"),
        attendees: with(|_| true),
        women: with(|one| one["sex"] == "F"),
        certified: with(|one| one["certified"] == true),
        delivery: reading.delivery(&training.id)?,
    })
}
