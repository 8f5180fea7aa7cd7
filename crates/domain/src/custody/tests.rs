//! Custody clocks told in minutes: each warning, each way out, each doubt about the hour.

mod properties;

use serde_json::{Value, json};

use super::*;
use crate::when::{format_moment, parse_moment};

const ARREST: &str = "2026-11-15T12:18:00-05:00";

fn at(text: &str) -> DateTime<FixedOffset> {
    parse_moment(text).unwrap()
}

fn fields(more: Value) -> Fields {
    let mut fields: Fields = serde_json::from_value(json!({
        "person": "p", "incident": "i", "arrested_at": ARREST,
        "basis": "flagrante_delicto", "offences": ["human_trafficking"],
    }))
    .unwrap();
    fields.extend(serde_json::from_value::<Fields>(more).unwrap());
    fields
}

fn custody(more: Value) -> Custody {
    Custody::of(&fields(more)).unwrap()
}

/// So many hours after the arrest, by a clock that nothing doubts.
fn after(hours: f64) -> Now {
    #[expect(clippy::cast_possible_truncation, reason = "a few days in minutes")]
    let minutes = (hours * 60.0).round() as i64;
    Now::sure(at(ARREST).to_utc() + TimeDelta::minutes(minutes))
}

fn readings(system: &str) -> Readings {
    Readings {
        system: at(system).to_utc(),
        heartbeat: None,
        journals: None,
        headquarters: None,
    }
}

#[test]
fn the_clock_starts_at_the_arrest_and_warns_three_times() {
    let custody = custody(json!({}));
    let state = |hours| custody.standing(&after(hours)).state;
    assert_eq!(state(0.0), State::Running);
    assert_eq!(state(23.98), State::Running);
    assert_eq!(state(24.0), State::Warned(Warning::Past24h));
    assert_eq!(state(36.0), State::Warned(Warning::Past36h));
    assert_eq!(state(43.98), State::Warned(Warning::Past36h));
    assert_eq!(state(44.0), State::Warned(Warning::Past44h));
    assert_eq!(state(47.98), State::Warned(Warning::Past44h));
    assert_eq!(state(48.0), State::Overdue);
    assert_eq!(state(5000.0), State::Overdue);
}

#[test]
fn time_left_is_negative_past_the_deadline() {
    let standing =
        custody(json!({})).standing(&Now::sure(at("2026-11-17T14:32:00-05:00").to_utc()));
    assert_eq!(standing.left, -TimeDelta::minutes(2 * 60 + 14));
    assert!(standing.is_overrun());
    assert_eq!(
        format_moment(&standing.deadline),
        "2026-11-17T12:18:00-05:00"
    );
}

#[test]
fn only_the_last_warning_is_an_alert() {
    let alarms = custody(json!({})).alarms();
    let alerts: Vec<_> = alarms
        .iter()
        .filter(|(w, _)| w.is_some_and(Warning::is_alert))
        .collect();
    assert_eq!(alerts.len(), 1);
    assert_eq!(format_moment(&alerts[0].1), "2026-11-17T08:18:00-05:00");
    assert_eq!(alarms[3], (None, at("2026-11-17T12:18:00-05:00")));
}

#[test]
fn forty_eight_hours_across_the_end_of_summer_time_are_forty_eight_hours() {
    let custody = custody(json!({"arrested_at": "2026-10-31T14:10:00-04:00"}));
    assert_eq!(
        format_moment(&custody.deadline()),
        "2026-11-02T13:10:00-05:00"
    );
    let standing = custody.standing(&Now::sure(at("2026-11-02T13:09:00-05:00").to_utc()));
    assert_eq!(standing.left, TimeDelta::minutes(1));
}

#[test]
fn forty_eight_hours_across_the_start_of_summer_time_are_forty_eight_hours() {
    let custody = custody(json!({"arrested_at": "2026-03-07T14:10:00-05:00"}));
    assert_eq!(
        format_moment(&custody.deadline()),
        "2026-03-09T15:10:00-04:00"
    );
}

#[test]
fn the_offset_written_changes_nothing() {
    let here = custody(json!({}));
    let elsewhere = custody(json!({"arrested_at": "2026-11-15T17:18:00+00:00"}));
    assert_eq!(
        here.standing(&after(30.0)),
        elsewhere.standing(&after(30.0))
    );
    assert_eq!(
        format_moment(&elsewhere.deadline()),
        "2026-11-17T12:18:00-05:00"
    );
}

#[test]
fn the_clock_stops_at_the_earlier_of_appearance_and_exit() {
    let seen = json!({"at": "2026-11-16T12:18:00-05:00"});
    let out = |hour: &str| json!({"kind": "transferred", "at": hour});
    let held = custody(json!({"presented": seen})).standing(&after(70.0));
    assert_eq!(held.state, State::HeldAfterAppearance);
    assert_eq!(held.left, TimeDelta::hours(24));
    assert!(!held.is_overrun());
    let later = custody(json!({"presented": seen, "exit": out("2026-11-18T12:18:00-05:00")}));
    assert_eq!(later.standing(&after(80.0)).left, TimeDelta::hours(24));
    assert_eq!(later.standing(&after(80.0)).state, State::Out);
    let earlier = custody(json!({"presented": seen, "exit": out("2026-11-16T00:18:00-05:00")}));
    assert_eq!(earlier.standing(&after(80.0)).left, TimeDelta::hours(36));
}

#[test]
fn a_stop_at_the_last_second_is_in_time_and_one_second_later_is_not() {
    let stop = |at: &str| custody(json!({"presented": {"at": at}})).overrun();
    assert_eq!(stop("2026-11-17T12:18:00-05:00"), Overrun::No);
    assert_eq!(stop("2026-11-17T12:18:01-05:00"), Overrun::Yes);
    let open = custody(json!({}));
    assert_eq!(open.overrun(), Overrun::After(open.deadline()));
}

#[test]
fn a_late_stop_stays_an_overrun_after_the_exit() {
    let exit = json!({"kind": "transferred", "at": "2026-11-17T14:32:00-05:00"});
    let standing = custody(json!({"exit": exit})).standing(&after(200.0));
    assert_eq!(standing.state, State::Out);
    assert_eq!(standing.left, -TimeDelta::minutes(2 * 60 + 14));
    assert!(standing.is_overrun());
}

#[test]
fn an_appearance_still_to_come_does_not_stop_the_clock() {
    let custody = custody(json!({"presented": {"at": "2026-11-17T16:00:00-05:00"}}));
    let before = custody.standing(&Now::sure(at("2026-11-17T12:30:00-05:00").to_utc()));
    assert_eq!(before.state, State::Overdue);
    assert_eq!(before.questions, [Question::StopAhead]);
    let then = custody.standing(&Now::sure(at("2026-11-17T15:56:00-05:00").to_utc()));
    assert_eq!(then.state, State::HeldAfterAppearance);
    assert_eq!(then.questions, []);
}

#[test]
fn a_stop_before_the_arrest_is_asked_about_and_stops_nothing() {
    let custody = custody(json!({"presented": {"at": "2026-11-15T12:17:59-05:00"}}));
    let standing = custody.standing(&after(50.0));
    assert_eq!(standing.state, State::Overdue);
    assert_eq!(standing.questions, [Question::StopBeforeArrest]);
}

#[test]
fn a_clock_set_back_says_at_least_and_never_gives_hours_back() {
    let mut readings = readings("2026-11-15T13:00:00-05:00");
    readings.journals = Some(at("2026-11-17T10:18:00-05:00").to_utc());
    let standing = custody(json!({})).standing(&readings.now());
    assert_eq!(
        standing.elapsed,
        Elapsed {
            least: TimeDelta::hours(46),
            most: None
        }
    );
    assert_eq!(standing.state, State::Warned(Warning::Past44h));
    assert_eq!(standing.questions, [Question::ConfirmTime]);
}

#[test]
fn a_clock_set_back_while_running_is_outlived_by_the_heartbeat() {
    let mut readings = readings("1970-01-01T00:00:00Z");
    readings.heartbeat = Some(Heartbeat {
        at: at("2026-11-17T08:18:00-05:00").to_utc(),
        since: TimeDelta::hours(5),
    });
    let standing = custody(json!({})).standing(&readings.now());
    assert_eq!(standing.elapsed.least, TimeDelta::hours(49));
    assert_eq!(standing.state, State::Overdue);
    assert_eq!(readings.now().trust(), Trust::Behind);
}

#[test]
fn a_machine_that_slept_counts_by_its_clock_which_is_the_larger() {
    let mut readings = readings("2026-11-16T12:18:00-05:00");
    readings.heartbeat = Some(Heartbeat {
        at: at(ARREST).to_utc(),
        since: TimeDelta::minutes(10),
    });
    let standing = custody(json!({})).standing(&readings.now());
    assert_eq!(standing.elapsed, Elapsed::exactly(TimeDelta::hours(24)));
    assert_eq!(standing.questions, []);
}

#[test]
fn the_time_that_headquarters_signed_counts_as_well() {
    let mut readings = readings("2026-11-15T13:00:00-05:00");
    readings.headquarters = Some(at("2026-11-17T12:18:00-05:00").to_utc());
    assert_eq!(
        custody(json!({})).standing(&readings.now()).state,
        State::Overdue
    );
}

#[test]
fn a_clock_years_ahead_is_shown_as_a_range_and_counts_against_the_post() {
    let mut readings = readings("2032-01-01T00:00:00-05:00");
    readings.headquarters = Some(at("2026-11-15T15:18:00-05:00").to_utc());
    let standing = custody(json!({})).standing(&readings.now());
    assert_eq!(readings.now().trust(), Trust::Ahead);
    assert_eq!(standing.elapsed.least, TimeDelta::hours(3));
    assert!(standing.elapsed.is_doubtful());
    assert_eq!(standing.state, State::Overdue);
    assert_eq!(standing.questions, [Question::ConfirmTime]);
}

#[test]
fn two_honest_clocks_a_few_minutes_apart_raise_no_question() {
    let mut readings = readings("2026-11-16T12:00:00-05:00");
    readings.journals = Some(at("2026-11-16T12:04:00-05:00").to_utc());
    assert_eq!(
        readings.now(),
        Now::sure(at("2026-11-16T12:04:00-05:00").to_utc())
    );
    readings.journals = Some(at("2026-11-16T12:06:00-05:00").to_utc());
    assert_eq!(readings.now().trust(), Trust::Behind);
}

#[test]
fn of_two_hours_of_arrest_in_conflict_the_earlier_counts() {
    let variant =
        |at: &str| json!({"value": at, "by": "u", "at": at, "entry": "AAAAAAAAAAAAAAAAAAAAAA"});
    let mut record = json!({"id": "c", "kind": "custody", "stage": "final", "arrested_at": ARREST});
    let alone: Record = serde_json::from_value(record.clone()).unwrap();
    assert_eq!(Custody::of_record(&alone), Custody::of(&alone.fields));
    let earlier = "2026-11-15T09:18:00-05:00";
    record["$conflicts"] = json!({"arrested_at": [variant(ARREST), variant(earlier)]});
    let record: Record = serde_json::from_value(record).unwrap();
    assert_eq!(
        Custody::of_record(&record).unwrap().arrested_at,
        at(earlier)
    );
}

#[test]
fn an_arrest_still_to_come_is_asked_about_and_gives_no_extra_hours() {
    let standing =
        custody(json!({"arrested_at": "2026-11-16T12:18:00-05:00"})).standing(&after(1.0));
    assert_eq!(standing.left, LIMIT);
    assert_eq!(standing.questions, [Question::ArrestAhead]);
}

#[test]
fn an_arrest_written_by_a_doubtful_clock_is_to_be_confirmed() {
    let standing = custody(json!({"clock_doubtful": true})).standing(&after(1.0));
    assert_eq!(standing.questions, [Question::ConfirmArrest]);
}

#[test]
fn the_board_puts_the_least_time_left_first_and_exits_last() {
    let overdue = custody(json!({})).standing(&after(50.0));
    let running = custody(json!({})).standing(&after(2.0));
    let seen = json!({"presented": {"at": "2026-11-17T12:00:00-05:00"}});
    let held = custody(seen).standing(&after(50.0));
    let exit = json!({"exit": {"kind": "transferred", "at": "2026-11-15T13:00:00-05:00"}});
    let out = custody(exit).standing(&after(50.0));
    let mut board = [&out, &held, &running, &overdue];
    board.sort_by_key(|standing| standing.board_order());
    assert_eq!(board, [&overdue, &running, &held, &out]);
}

#[test]
fn an_exit_by_order_needs_its_reference_unless_it_came_by_telephone() {
    let close = |exit: Value| closing(&fields(json!({ "exit": exit })), false);
    let at = "2026-11-16T12:18:00-05:00";
    let faults = close(json!({"kind": "released_by_order", "at": at})).unwrap_err();
    assert_eq!(
        (faults[0].field.as_str(), faults[0].code),
        ("exit.order_reference", "missing")
    );
    let by_phone = close(json!({"kind": "committal_order", "at": at, "order_by_phone": true}));
    assert_eq!(by_phone.unwrap().wanting, ["exit.order_reference"]);
    let signed = close(json!({"kind": "committal_order", "at": at, "order_reference": "12/2026"}));
    assert_eq!(
        signed.unwrap(),
        Closing {
            alert: None,
            wanting: vec![]
        }
    );
    assert_eq!(closing(&fields(json!({})), false).unwrap_err().len(), 2);
}

#[test]
fn an_escape_and_a_death_need_no_order_and_raise_an_alert() {
    for kind in ["escaped", "died"] {
        let exit = json!({"kind": kind, "at": "2026-11-16T12:18:00-05:00"});
        assert_eq!(
            closing(&fields(json!({ "exit": exit })), false)
                .unwrap()
                .alert,
            Some(kind)
        );
    }
}

#[test]
fn an_exit_before_the_arrest_is_refused() {
    let exit = json!({"kind": "transferred", "at": "2026-11-15T12:00:00-05:00"});
    assert_eq!(
        closing(&fields(json!({ "exit": exit })), false).unwrap_err()[0].code,
        "before_arrest"
    );
}

#[test]
fn a_minor_lets_out_without_both_notifications_stays_to_complete() {
    let exit = json!({"kind": "transferred", "at": "2026-11-16T12:18:00-05:00"});
    let told = json!({"exit": exit, "minor_notified.bpm_at": "2026-11-15T13:00:00-05:00"});
    assert_eq!(
        closing(&fields(told.clone()), true).unwrap().wanting,
        ["minor_notified.ibesr_at"]
    );
    assert_eq!(
        closing(&fields(told), false).unwrap().wanting,
        Vec::<&str>::new()
    );
}

#[test]
fn an_overrun_asks_for_its_reason() {
    assert_eq!(
        wanting(&fields(json!({})), false, Some(&after(47.0))),
        Vec::<&str>::new()
    );
    assert_eq!(
        wanting(&fields(json!({})), false, Some(&after(49.0))),
        ["overrun_reason"]
    );
    assert_eq!(wanting(&fields(json!({})), false, None), Vec::<&str>::new());
    let late = json!({"exit": {"kind": "transferred", "at": "2026-11-18T12:18:00-05:00"}});
    assert_eq!(wanting(&fields(late), false, None), ["overrun_reason"]);
    let said = json!({"overrun_reason": "Pont fermé"});
    assert_eq!(
        wanting(&fields(said), false, Some(&after(49.0))),
        Vec::<&str>::new()
    );
}
