//! The frame around every page: status bar and the rail's counts.

mod battery;
mod shapes;

use chrono::TimeDelta;
use domain::custody::Trust;
use domain::when::{format_moment, offset_moment};

use crate::desk::Desk;
use crate::fault::Fault;
use crate::label::officer;
use crate::plate::Plate;
use crate::reading::mark;
use crate::rights::Action;
use crate::shapes::{ClockLevel, Nothing};
pub(crate) use battery::SUPPLIES;
pub use shapes::*;

/// Status bar and counts of the rail. Asked once a minute: what must be said of a custody by then is said here.
pub(crate) fn status_bar(desk: &Desk, _: Nothing) -> Result<StatusBarView, Fault> {
    crate::sending::attend(desk)?;
    let mut known = Plate::default();
    let view = desk.with(|session| {
        crate::custody::raise_alerts(session)?;
        let drafts = crate::drafts::of(desk, session)?;
        let status = session.acting(|store, ctx| store.status(ctx.clock.now()))?;
        let reading = session.read()?;
        let reads = session.may(Action::Read).is_ok();
        let custody = if reads {
            crate::custody::rows(&reading)?.0
        } else {
            Vec::new()
        };
        let register = if session.may(Action::Countersign).is_ok() {
            crate::review::lines_waiting(session, &reading)?
        } else {
            0
        };
        let danger = |row: &crate::custody::CustodyRow| {
            row.clock.level >= ClockLevel::H44 && row.clock.stopped_at.is_none()
        };
        let device = session.store.device();
        let to_send = u32::try_from(status.waiting.entries).unwrap_or(u32::MAX);
        let user = reading.reader.record(&session.user.id)?;
        crate::lock::note_hour(&mut known, &reading)?;
        Ok(StatusBarView {
            base: crate::lock::base_view(&device.base),
            machine: mark(&device.journal),
            officer: officer(&session.user.id, user.as_ref()),
            drafts: crate::custody::count(drafts.iter()),
            last_draft_at: drafts.first().map(|draft| draft.saved_at.clone()),
            link: crate::sending::link(desk, &reading)?,
            to_send,
            sending: desk.courier.progress(),
            last_success: status
                .last_success
                .map(|at| format_moment(&offset_moment(&at))),
            silence: silence(&status, reading.now.counted()),
            conflicts: u32::try_from(status.conflicts).unwrap_or(u32::MAX),
            clock_doubtful: status.clock_doubtful || reading.now.trust() != Trust::Sure,
            battery: battery::read(&desk.power),
            rail: RailView {
                register,
                custody: crate::custody::count(custody.iter()),
                custody_danger: custody.iter().any(danger),
                sending: to_send,
            },
            now: reading.hour(),
        })
    })?;
    desk.post(|plate| {
        plate.at_work = Some(format_moment(&desk.now()));
        plate.hour = known.hour;
        plate.compared = known.compared.or(plate.compared.take());
    });
    Ok(view)
}

/// How long the oldest unsent entry has waited, or nothing succeeded since.
fn silence(status: &store::Status, now: chrono::DateTime<chrono::Utc>) -> Silence {
    let Some(oldest) = status.waiting.oldest else {
        return Silence::Fine;
    };
    let since = status
        .last_success
        .map_or(oldest, |success| success.max(oldest));
    match now - since {
        waited if waited > TimeDelta::days(7) => Silence::Week,
        waited if waited > TimeDelta::days(1) => Silence::Day,
        _ => Silence::Fine,
    }
}
