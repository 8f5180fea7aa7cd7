//! The 48-hour clock as the board shows it, and what is to be done about a custody.

use domain::custody::{Custody, Now, Standing, State, Trust, Warning, wanting};
use domain::record::Record;
use domain::when::format_moment;

use crate::shapes::{ClockLevel, ClockView};

/// The clock of a custody; `None` when its arrest has not arrived here.
#[must_use]
pub(crate) fn view(record: &Record, now: &Now) -> Option<(ClockView, Standing)> {
    let custody = Custody::of_record(record)?;
    let standing = custody.standing(now);
    let stopped_at = custody.stop().filter(|stop| !now.is_before(*stop));
    let view = ClockView {
        arrested_at: format_moment(&custody.arrested_at),
        deadline: format_moment(&standing.deadline),
        elapsed_minutes: u32::try_from(standing.elapsed.counted().num_minutes()).unwrap_or(0),
        left_minutes: i32::try_from(standing.left.num_minutes()).unwrap_or(i32::MIN),
        level: level(&standing),
        stopped_at: stopped_at.as_ref().map(format_moment),
        doubtful: standing.elapsed.is_doubtful()
            || custody.start_doubtful
            || now.trust() != Trust::Sure,
    };
    Some((view, standing))
}

fn level(standing: &Standing) -> ClockLevel {
    match standing.state {
        _ if standing.is_overrun() => ClockLevel::Over,
        State::Warned(Warning::Past44h) => ClockLevel::H44,
        State::Warned(Warning::Past36h) => ClockLevel::H36,
        State::Warned(Warning::Past24h) => ClockLevel::H24,
        _ => ClockLevel::Running,
    }
}

/// What to do, most pressing first: codes of `todo-…`.
#[must_use]
pub(crate) fn todo(record: &Record, standing: &Standing, minor: bool, now: &Now) -> Vec<String> {
    let out = standing.state == State::Out;
    let wanted = wanting(&record.fields, minor, Some(now));
    let wants = |field: &str| wanted.contains(&field);
    let late = matches!(
        standing.state,
        State::Overdue | State::Warned(Warning::Past36h | Warning::Past44h)
    );
    let told = record.get("reasons_told").is_some();
    let offered = ["lawyer", "family", "doctor"]
        .iter()
        .all(|right| record.get(&format!("rights.{right}")).is_some());
    let all = [
        ("write_overrun_reason", wants("overrun_reason")),
        ("present_to_judge", late && !out),
        ("record_exit", standing.state == State::Overdue),
        ("notify_bpm", wants("minor_notified.bpm_at")),
        ("notify_ibesr", wants("minor_notified.ibesr_at")),
        ("complete_order", wants("exit.order_reference")),
        ("tell_reasons", !told && !out),
        ("offer_rights", !offered && !out),
        ("complete_basis", wants("basis")),
        ("complete_offences", wants("offences")),
    ];
    all.into_iter()
        .filter(|(_, due)| *due)
        .map(|(code, _)| code.to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use domain::record::Stage;
    use serde_json::{Value, json};

    use super::*;

    fn custody(fields: Value) -> Record {
        Record {
            id: "c".into(),
            kind: "custody".into(),
            stage: Stage::Final,
            fields: serde_json::from_value(fields).unwrap(),
            conflicts: Default::default(),
            incomplete: Vec::new(),
            quarantined: false,
            sealed: false,
            set_aside: Vec::new(),
        }
    }

    fn at(moment: &str) -> Now {
        Now::sure(
            chrono::DateTime::parse_from_rfc3339(moment)
                .unwrap()
                .to_utc(),
        )
    }

    #[test]
    fn past_48_hours_the_reason_comes_first() {
        let record = custody(json!({"arrested_at": "2026-11-15T12:18:00-05:00"}));
        let now = at("2026-11-17T14:32:00-05:00");
        let (view, standing) = super::view(&record, &now).unwrap();
        assert_eq!((view.left_minutes, view.level), (-134, ClockLevel::Over));
        assert_eq!(view.deadline, "2026-11-17T12:18:00-05:00");
        let todo = todo(&record, &standing, false, &now);
        assert_eq!(
            todo[..3],
            ["write_overrun_reason", "present_to_judge", "record_exit"]
        );
    }

    #[test]
    fn an_appearance_stops_the_clock() {
        let record = custody(json!({
            "arrested_at": "2026-11-16T20:00:00-05:00", "basis": "warrant", "offences": ["weapons"],
            "presented": {"at": "2026-11-17T10:00:00-05:00"}, "reasons_told": {"at": "2026-11-16T20:05:00-05:00"},
            "rights.lawyer": {"result": "refused"}, "rights.family": {"result": "used"}, "rights.doctor": {"result": "used"},
        }));
        let now = at("2026-11-20T14:32:00-05:00");
        let (view, standing) = super::view(&record, &now).unwrap();
        assert_eq!(
            view.stopped_at.as_deref(),
            Some("2026-11-17T10:00:00-05:00")
        );
        assert_eq!(view.elapsed_minutes, 14 * 60);
        assert_eq!(standing.state, State::HeldAfterAppearance);
        assert!(todo(&record, &standing, false, &now).is_empty());
    }

    #[test]
    fn a_minor_needs_both_notifications() {
        let record = custody(json!({
            "arrested_at": "2026-11-17T07:45:00-05:00", "minor_notified.bpm_at": "2026-11-17T08:10:00-05:00",
        }));
        let now = at("2026-11-17T14:32:00-05:00");
        let (_, standing) = super::view(&record, &now).unwrap();
        let codes = todo(&record, &standing, true, &now);
        assert_eq!(codes[0], "notify_ibesr");
        assert!(!codes.contains(&"notify_bpm".to_owned()));
    }
}
