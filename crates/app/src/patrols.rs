//! Patrols: those out now, the longest first, and those back.

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

/// Patrols that one base has sent out in all its years, with room to spare.
const PATROLS_MAX: u32 = 20_000;
/// Patrols back that the page shows; more are counted.
const BACK_SHOWN: usize = 60;

/// Those out now, oldest first, and the last ones back.
pub(crate) fn patrols(desk: &Desk, _: Nothing) -> Result<PatrolsView, Fault> {
    desk.with(|session| {
        session.may(Action::Read)?;
        let reading = session.read()?;
        let all = reading
            .reader
            .of_kind("patrol", Span::ALWAYS, PATROLS_MAX)?;
        let standing = all.iter().filter(|one| one.stage != Stage::Void);
        let (mut back, out): (Vec<&Record>, Vec<&Record>) =
            standing.partition(|one| one.moment("returned_at").is_some());
        back.sort_by_key(|one| std::cmp::Reverse(one.moment("returned_at")));
        let rows = |some: &mut dyn Iterator<Item = &Record>| {
            some.map(|one| row(&reading, one)).collect::<Result<_, _>>()
        };
        Ok(PatrolsView {
            now: reading.hour(),
            back_total: crate::custody::count(back.iter()),
            out: rows(&mut out.into_iter().rev())?,
            back: rows(&mut back.into_iter().take(BACK_SHOWN))?,
        })
    })
}

/// Patrols that have not come back.
pub(crate) fn out(reading: &Reading<'_>) -> Result<Vec<PatrolRow>, Fault> {
    let all = reading
        .reader
        .of_kind("patrol", Span::ALWAYS, PATROLS_MAX)?;
    let still = |one: &&Record| one.stage != Stage::Void && one.moment("returned_at").is_none();
    let out = all.iter().rev().filter(still);
    out.map(|one| row(reading, one)).collect()
}

fn row(reading: &Reading<'_>, patrol: &Record) -> Result<PatrolRow, Fault> {
    let text = |name: &str| patrol.text(name).map(str::to_owned);
    let vehicle = patrol.text("vehicle").map(|id| reading.reader.record(id));
    let crew = patrol.list("crew").iter().filter_map(Value::as_str);
    let checked = ["women", "men", "minors"].map(|who| patrol.part("persons_checked", who));
    Ok(PatrolRow {
        id: patrol.id.clone(),
        number: text("number").unwrap_or_default(),
        way: text("type").unwrap_or_default(),
        leader: reading
            .officer(patrol.text("leader").unwrap_or_default())?
            .name,
        crew: crew
            .map(|one| Ok(reading.officer(one)?.name))
            .collect::<Result<_, Fault>>()?,
        order_number: text("order_number"),
        departed_at: text("departed_at").unwrap_or_default(),
        returned_at: text("returned_at"),
        vehicle: vehicle
            .transpose()?
            .flatten()
            .map(|one| reading.label(&one)),
        km_out: patrol.int("km_out"),
        km_in: patrol.int("km_in"),
        fuel_l: patrol.int("fuel_l"),
        stops: patrol.list("stops").iter().map(stop).collect(),
        persons_checked: checked
            .into_iter()
            .flatten()
            .filter_map(Value::as_i64)
            .sum(),
        vehicles_checked: patrol.int("vehicles_checked").unwrap_or_default(),
        findings: patrol
            .list("findings")
            .iter()
            .filter_map(|one| one.as_str().map(str::to_owned))
            .collect(),
        equipment_problem: text("equipment_problem"),
        source: text("source").unwrap_or_else(|| "direct".to_owned()),
        delivery: reading.delivery(&patrol.id)?,
    })
}

fn stop(stop: &Value) -> PatrolStopView {
    let text = |name: &str| stop[name].as_str().map(str::to_owned);
    PatrolStopView {
        crossing_point: text("crossing_point"),
        boundary_stone: stop["boundary_stone"].as_i64(),
        at: text("at"),
        note: text("note"),
    }
}
