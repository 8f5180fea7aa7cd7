//! The custody register (garde à vue): board of clocks, running fields, events.

mod shapes;

use chrono::{NaiveDate, TimeDelta};
use domain::act::Act;
use domain::age::Born;
use domain::custody::{Custody, State, Warning, closing};
use domain::entry::Op;
use domain::kind::Kind;
use domain::record::{Record, Stage};
use domain::when::{format_moment, offset_moment};
use serde_json::Value;
use store::{Span, WriteTx};

use crate::desk::{Desk, Session};
use crate::fault::Fault;
use crate::fields::{Filling, check_new};
use crate::label::Names;
use crate::lock::TimeView;
use crate::reading::Reading;
use crate::record::Change;
use crate::rights::Action;
use crate::shapes::Nothing;
pub use shapes::*;

/// Exits stay on the board's second list for this long.
const EXITS_SHOWN: TimeDelta = TimeDelta::days(7);

/// The board.
pub(crate) fn custody_board(desk: &Desk, _: Nothing) -> Result<CustodyBoardView, Fault> {
    desk.with(|session| {
        session.may(Action::Read)?;
        let reading = session.read()?;
        let (rows, exits) = rows(&reading)?;
        let still = |row: &&CustodyRow| row.clock.stopped_at.is_none();
        let to_come = rows
            .iter()
            .filter(still)
            .filter(|row| row.clock.left_minutes >= 0);
        Ok(CustodyBoardView {
            now: reading.hour(),
            overdue: count(
                rows.iter()
                    .filter(|row| still(row) && row.clock.left_minutes < 0),
            ),
            next_deadline: to_come.map(|row| row.clock.deadline.clone()).next(),
            time: time(&reading)?,
            rows,
            exits,
        })
    })
}

pub(crate) fn time(reading: &Reading<'_>) -> Result<TimeView, Fault> {
    let compared = crate::lock::compared(reading)?;
    Ok(TimeView {
        sure: reading.now.trust() == domain::custody::Trust::Sure,
        offset_seconds: compared.as_ref().map(|compared| compared.offset_seconds),
        compared_at: compared.map(|compared| compared.at),
    })
}

pub(crate) fn count<T>(rows: impl Iterator<Item = T>) -> u32 {
    u32::try_from(rows.count()).unwrap_or(u32::MAX)
}

/// Everyone held, least time left first; and who left lately, latest first.
pub(crate) fn rows(reading: &Reading<'_>) -> Result<(Vec<CustodyRow>, Vec<CustodyRow>), Fault> {
    let mut held = Vec::new();
    for record in reading
        .reader
        .open_custodies()?
        .iter()
        .filter(|record| record.stage != Stage::Void)
    {
        held.extend(
            reading
                .custody_row(record)?
                .map(|row| (order(record, reading), row)),
        );
    }
    let since = (reading.now.counted() - EXITS_SHOWN - TimeDelta::days(3)).timestamp_millis();
    let recent = Span {
        from_ms: since,
        to_ms: i64::MAX,
    };
    let mut left = Vec::new();
    for record in reading.reader.of_kind("custody", recent, CUSTODIES_MAX)? {
        let out = Custody::of_record(&record).map(|custody| custody.standing(&reading.now).state)
            == Some(State::Out);
        if out && record.stage != Stage::Void {
            left.extend(reading.custody_row(&record)?);
        }
    }
    held.sort_by_key(|(order, _)| *order);
    left.sort_by(|a, b| b.exit_at.cmp(&a.exit_at));
    Ok((held.into_iter().map(|(_, row)| row).collect(), left))
}

/// Custodies of ten days at one base, with room to spare.
const CUSTODIES_MAX: u32 = 1_000;

fn order(record: &Record, reading: &Reading<'_>) -> (u8, TimeDelta) {
    let custody = Custody::of_record(record);
    custody.map_or((u8::MAX, TimeDelta::zero()), |custody| {
        custody.standing(&reading.now).board_order()
    })
}

/// What the alert of the last warning is called.
const PAST_44H: &str = "past_44h";

/// Past 44 h the register says so itself, once, in an entry that travels first.
pub(crate) fn raise_alerts(session: &mut Session) -> Result<(), Fault> {
    if session.may(Action::Running).is_err() {
        return Ok(());
    }
    let due = overdue_and_silent(&session.read()?)?;
    if due.is_empty() {
        return Ok(());
    }
    session.write(|tx| {
        for id in &due {
            tx.alert(id, PAST_44H)?;
        }
        Ok(())
    })
}

fn overdue_and_silent(reading: &Reading<'_>) -> Result<Vec<String>, Fault> {
    let mut due = Vec::new();
    for record in reading.reader.open_custodies()? {
        let state = Custody::of_record(&record).map(|custody| custody.standing(&reading.now).state);
        if !matches!(
            state,
            Some(State::Overdue | State::Warned(Warning::Past44h))
        ) {
            continue;
        }
        let said = |act: &Act| {
            act.entry.op == Op::Alert
                && act
                    .entry
                    .set
                    .get("alert")
                    .is_some_and(|alert| alert == PAST_44H)
        };
        if !reading.reader.acts(&record.id)?.iter().any(said) {
            due.push(record.id);
        }
    }
    Ok(due)
}

/// The side panel of the board.
pub(crate) fn custody_view(desk: &Desk, request: CustodyRequestById) -> Result<CustodyView, Fault> {
    desk.with(|session| {
        session.may(Action::Read)?;
        view(&session.read()?, &request.id)
    })
}

fn view(reading: &Reading<'_>, id: &str) -> Result<CustodyView, Fault> {
    let record = reading.named(id)?;
    let not_here = || Fault::new("not_found").with("id", id);
    if record.kind != "custody" {
        return Err(not_here());
    }
    let row = reading.custody_row(&record)?.ok_or_else(not_here)?;
    let text = |name: &str| record.text(name).map(str::to_owned);
    let told = |part: &str| record.part_text("reasons_told", part).map(str::to_owned);
    let foreign = row.person.nationality != "HTI";
    let full = reading.person(&row.person.id, Names::Full)?;
    Ok(CustodyView {
        incident_number: reading.link(&row.incident)?.number,
        basis: text("basis"),
        reasons_told_at: told("at"),
        reasons_told_language: told("language"),
        rights: ["lawyer", "family", "doctor", "consulate"]
            .map(|right| right_view(&record, right, foreign))
            .into(),
        bpm_at: text("minor_notified.bpm_at"),
        ibesr_at: text("minor_notified.ibesr_at"),
        overrun_reason: text("overrun_reason"),
        presented: record.get("presented").cloned(),
        exit: record.get("exit").cloned(),
        property: record.list("property").to_vec(),
        follow_up: follow_up(reading, &record)?,
        officers: officers(reading, &record)?,
        conflicts: record.conflicts.keys().cloned().collect(),
        row: CustodyRow {
            person: full,
            ..row
        },
    })
}

fn right_view(record: &Record, right: &str, foreign: bool) -> RightView {
    let part = |part: &str| {
        record
            .part_text(&format!("rights.{right}"), part)
            .map(str::to_owned)
    };
    RightView {
        right: right.to_owned(),
        applicable: right != "consulate" || foreign,
        offered_at: part("offered_at"),
        used_at: part("used_at"),
        result: part("result"),
    }
}

/// Users by name, others as they were written.
fn officers(reading: &Reading<'_>, record: &Record) -> Result<Vec<String>, Fault> {
    let named = record.list("officers").iter().filter_map(Value::as_str);
    named.map(|who| Ok(reading.officer(who)?.name)).collect()
}

/// Events and the cuts of the clock, latest first.
fn follow_up(reading: &Reading<'_>, record: &Record) -> Result<Vec<FollowUpView>, Fault> {
    let mut lines = Vec::new();
    for event in reading.reader.naming(&record.id, Some("custody_event"))? {
        lines.push(FollowUpView {
            at: event.text("occurred_at").unwrap_or_default().to_owned(),
            event: event.text("event").unwrap_or_default().to_owned(),
            text: event.text("text").map(str::to_owned),
            officer: Some(reading.officer(event.author().unwrap_or_default())?),
            source: told(&event),
            delivery: Some(reading.delivery(&event.id)?),
        });
    }
    let custody = Custody::of_record(record);
    for (warning, at) in custody.iter().flat_map(Custody::alarms) {
        let stopped = custody
            .as_ref()
            .and_then(Custody::stop)
            .is_some_and(|stop| stop <= at);
        if stopped || at.to_utc() > reading.now.counted() {
            continue;
        }
        let event = warning.map_or("deadline".to_owned(), |warning| {
            format!("warning_{}", warning.after().num_hours())
        });
        let at = format_moment(&offset_moment(&at));
        lines.push(FollowUpView {
            at,
            event,
            text: None,
            officer: None,
            source: None,
            delivery: None,
        });
    }
    let when = |line: &FollowUpView| domain::when::parse_moment(&line.at).ok();
    lines.sort_by_key(|line| std::cmp::Reverse(when(line)));
    Ok(lines)
}

/// How it was learned, where nobody of the post saw it.
fn told(event: &Record) -> Option<String> {
    let source = event.text("source").filter(|source| *source != "direct");
    source.map(str::to_owned)
}

/// Fills running fields: any officer on duty may.
pub(crate) fn custody_update(
    desk: &Desk,
    request: CustodyUpdateRequest,
) -> Result<CustodyView, Fault> {
    if request.set.is_empty() {
        return Err(Fault::new("nothing_to_change"));
    }
    let table = Kind::find("custody").expect("custody is a kind of this program");
    let running = |name: &str| {
        name == "overrun_reason" || table.field(name).is_some_and(|field| field.running)
    };
    if let Some(name) = request.set.keys().find(|name| !running(name)) {
        return Err(Fault::field(name, "not_running"));
    }
    desk.with(|session| {
        session.may(Action::Running)?;
        let change = Change::of(request.set, None);
        crate::record::write(session, table, &request.id, change)?;
        view(&session.read()?, &request.id)
    })
}

/// What a change of a custody brings with it: an exit is one that the law knows, and one that cannot wait is told.
pub(crate) fn follow(
    tx: &mut WriteTx<'_>,
    before: Option<&Record>,
    after: &Record,
    today: NaiveDate,
) -> Result<(), Fault> {
    let exit = before.and_then(|before| before.get("exit"));
    if after.get("exit").is_some() && after.get("exit") != exit {
        let detained = after
            .text("person")
            .map(|id| tx.record(id))
            .transpose()?
            .flatten();
        let minor =
            detained.is_some_and(|person| Born::of(&person.fields).minority_on(today).protects());
        let closing = closing(&after.fields, minor).map_err(|faults| Fault::invalid("", faults))?;
        if let Some(alert) = closing.alert {
            tx.alert(&after.id, alert)?;
        }
    }
    Ok(())
}

/// Writes a line in the follow-up of a custody.
pub(crate) fn custody_event_add(
    desk: &Desk,
    request: CustodyEventAddRequest,
) -> Result<CustodyView, Fault> {
    let mut filling = Filling::default();
    filling.text("custody", Some(request.custody.clone()));
    filling.text("event", Some(request.event));
    filling.text("text", request.text);
    filling.text("at", request.occurred_at.clone());
    filling.text("occurred_at", request.occurred_at);
    filling.text("source", request.source);
    filling.text("reported_by", request.reported_by);
    filling.text("paper_reference", request.paper_reference);
    desk.with(|session| {
        session.may(Action::Running)?;
        let now = format_moment(&session.now());
        session.write(|tx| {
            let fields = filling.fields(&now);
            check_new(tx, "custody_event", &fields, "")?;
            Ok(tx.create("custody_event", None, fields)?)
        })?;
        view(&session.read()?, &request.custody)
    })
}

/// The custodies of a case.
pub(crate) fn of_incident(reading: &Reading<'_>, incident: &str) -> Result<Vec<CustodyRow>, Fault> {
    let mut rows = Vec::new();
    for record in reading.reader.naming(incident, Some("custody"))? {
        rows.extend(reading.custody_row(&record)?);
    }
    Ok(rows)
}
