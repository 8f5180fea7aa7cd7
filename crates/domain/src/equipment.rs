//! Where a piece of equipment stands: its state and who has it, by what happened to it.

use chrono::{DateTime, FixedOffset};

use crate::check::Fault;
use crate::kind::is_step;
use crate::kinds::asset::{STEPS, state_after};
use crate::record::Record;

const IN_SERVICE: &str = "in_service";
const RETIRED: &str = "retired";

/// Where a piece of equipment stands.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Standing {
    /// Code.
    pub state: String,
    /// Who has it: the id of an officer, or a name.
    pub holder: Option<String>,
    /// Since when they have it, as far as an event says so.
    pub since: Option<DateTime<FixedOffset>>,
    /// The last event, by id.
    pub last: Option<String>,
}

/// Where a piece of equipment stands, by its events in any order; those that are void, and other pieces', say nothing.
///
/// What no event says is as its record has it. Whoever lost a thing still answers for it.
#[must_use]
pub fn standing(asset: &Record, events: &[Record]) -> Standing {
    let mut standing = Standing {
        state: asset.text("state").unwrap_or(IN_SERVICE).to_owned(),
        holder: asset.text("assigned_to").map(str::to_owned),
        ..Standing::default()
    };
    for event in in_order(asset, events) {
        let code = event.text("event").unwrap_or_default();
        if let Some(state) = state_after(code) {
            state.clone_into(&mut standing.state);
        }
        if let "assigned" | "returned" = code {
            let given = event.text("officer").filter(|_| code == "assigned");
            standing.holder = given.map(str::to_owned);
            standing.since = event.occurred_at();
        }
        standing.last = Some(event.id.clone());
    }
    standing
}

/// What keeps an event from being written at the desk: the state of the piece then does not allow it, nobody is named who
/// takes it, or nobody has it who could give it back.
#[must_use]
pub fn refusal(asset: &Record, events: &[Record], event: &Record) -> Option<Fault> {
    let at = event.occurred_at();
    let earlier: Vec<Record> = events
        .iter()
        .filter(|one| one.id != event.id && one.occurred_at() <= at)
        .cloned()
        .collect();
    let then = standing(asset, &earlier);
    let code = event.text("event").unwrap_or_default();
    let illegal = || Some(Fault::new("event", "illegal_event").with("from", &then.state));
    match code {
        _ if then.state == RETIRED => illegal(),
        "assigned" if event.text("officer").is_none() => Some(Fault::new("officer", "missing")),
        "assigned" if then.state != IN_SERVICE => illegal(),
        "returned" if then.holder.is_none() => Some(Fault::new("event", "not_held")),
        _ => match state_after(code) {
            Some(after) if !is_step(STEPS, &then.state, Some(after)) => illegal(),
            _ => None,
        },
    }
}

/// A piece as its record would stand without an event that is void now: in service and in nobody's hands, unless another
/// event says otherwise.
#[must_use]
pub fn without(asset: &Record, event: &Record) -> Record {
    let mut before = asset.clone();
    let code = event.text("event").unwrap_or_default();
    if state_after(code).is_some_and(|state| asset.text("state") == Some(state)) {
        before.fields.insert("state".to_owned(), IN_SERVICE.into());
    }
    if code == "assigned" && asset.text("assigned_to") == event.text("officer") {
        before.fields.remove("assigned_to");
    }
    before
}

/// The events of a piece that count, in the order in which they happened.
#[must_use]
pub fn in_order<'a>(asset: &Record, events: &'a [Record]) -> Vec<&'a Record> {
    let of_piece = |event: &&Record| {
        event.kind == "asset_event" && event.counts() && event.text("asset") == Some(&asset.id)
    };
    let mut found: Vec<&Record> = events.iter().filter(of_piece).collect();
    found.sort_by_key(|event| (event.occurred_at(), event.id.clone()));
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    fn record(value: Value) -> Record {
        serde_json::from_value(value).unwrap()
    }

    fn radio(state: &str) -> Record {
        record(json!({"id": "a", "kind": "asset", "stage": "final", "state": state}))
    }

    fn event(id: &str, hour: u32, code: &str, officer: Option<&str>) -> Record {
        let mut value = json!({"id": id, "kind": "asset_event", "stage": "final", "asset": "a", "event": code,
            "occurred_at": format!("2026-11-17T{hour:02}:00:00-05:00")});
        if let Some(officer) = officer {
            value["officer"] = json!(officer);
        }
        record(value)
    }

    fn stands(events: &[Record]) -> (String, Option<String>) {
        let standing = standing(&radio(IN_SERVICE), events);
        (standing.state, standing.holder)
    }

    fn is(state: &str, holder: Option<&str>) -> (String, Option<String>) {
        (state.to_owned(), holder.map(str::to_owned))
    }

    #[test]
    fn whoever_was_given_it_last_has_it_until_it_is_returned() {
        let given = event("e1", 6, "assigned", Some("MAPOU Wilner"));
        let on = event("e2", 9, "assigned", Some("LAURIER Guerline"));
        let back = event("e3", 18, "returned", None);
        assert_eq!(stands(&[]), is(IN_SERVICE, None));
        assert_eq!(
            stands(std::slice::from_ref(&given)),
            is(IN_SERVICE, Some("MAPOU Wilner"))
        );
        assert_eq!(
            stands(&[on.clone(), given.clone()]),
            is(IN_SERVICE, Some("LAURIER Guerline"))
        );
        assert_eq!(stands(&[back, given, on]), is(IN_SERVICE, None));
    }

    #[test]
    fn whoever_lost_it_still_answers_for_it() {
        let given = event("e1", 6, "assigned", Some("MAPOU Wilner"));
        let lost = event("e2", 9, "lost", None);
        assert_eq!(stands(&[given, lost]), is("lost", Some("MAPOU Wilner")));
    }

    #[test]
    fn what_no_event_says_is_as_the_record_has_it() {
        let mut piece = radio("broken");
        piece
            .fields
            .insert("assigned_to".to_owned(), json!("MAPOU Wilner"));
        let kept = event("e1", 6, "maintenance", None);
        let standing = standing(&piece, &[kept]);
        assert_eq!(
            (standing.state, standing.holder),
            is("broken", Some("MAPOU Wilner"))
        );
        assert_eq!(standing.last.as_deref(), Some("e1"));
    }

    #[test]
    fn a_void_event_and_another_piece_s_say_nothing() {
        let mut void = event("e1", 6, "lost", None);
        void.stage = crate::record::Stage::Void;
        let mut other = event("e2", 6, "stolen", None);
        other.fields.insert("asset".to_owned(), json!("b"));
        assert_eq!(stands(&[void, other]), is(IN_SERVICE, None));
    }

    #[test]
    fn the_desk_refuses_what_cannot_have_happened() {
        let refused = |state: &str, before: &[Record], code: &str, officer: Option<&str>| {
            refusal(&radio(state), before, &event("e9", 20, code, officer)).map(|fault| fault.code)
        };
        assert_eq!(refused(IN_SERVICE, &[], "assigned", None), Some("missing"));
        assert_eq!(refused(IN_SERVICE, &[], "assigned", Some("x")), None);
        assert_eq!(
            refused("broken", &[], "assigned", Some("x")),
            Some("illegal_event")
        );
        assert_eq!(refused(IN_SERVICE, &[], "returned", None), Some("not_held"));
        assert_eq!(
            refused(IN_SERVICE, &[], "repaired", None),
            None,
            "it was in service all along"
        );
        assert_eq!(
            refused("retired", &[], "maintenance", None),
            Some("illegal_event")
        );
        let given = event("e1", 6, "assigned", Some("MAPOU Wilner"));
        assert_eq!(refused(IN_SERVICE, &[given], "returned", None), None);
    }

    /// Copied from paper: what it was then counts, not what happened since.
    #[test]
    fn an_event_written_late_is_judged_by_its_own_hour() {
        let lost = event("e1", 12, "lost", None);
        let earlier = event("e2", 6, "assigned", Some("x"));
        assert_eq!(refusal(&radio(IN_SERVICE), &[lost], &earlier), None);
    }

    #[test]
    fn without_the_event_that_said_so_it_was_in_service_and_in_nobody_s_hands() {
        let mut piece = radio("lost");
        piece
            .fields
            .insert("assigned_to".to_owned(), json!("MAPOU Wilner"));
        let standing_without = |event: &Record| {
            let standing = standing(&without(&piece, event), &[]);
            (standing.state, standing.holder)
        };
        let lost = event("e1", 6, "lost", None);
        assert_eq!(
            standing_without(&lost),
            is(IN_SERVICE, Some("MAPOU Wilner"))
        );
        let given = event("e2", 5, "assigned", Some("MAPOU Wilner"));
        assert_eq!(standing_without(&given), is("lost", None));
    }

    proptest! {
        #[test]
        fn the_order_of_arrival_says_nothing(
            codes in prop::collection::vec(0_usize..8, 6),
            shuffle in Just((0_usize..6).collect::<Vec<_>>()).prop_shuffle(),
        ) {
            const CODES: [&str; 8] =
                ["assigned", "returned", "maintenance", "broken", "repaired", "lost", "stolen", "retired"];
            let made: Vec<_> = codes
                .iter()
                .enumerate()
                .map(|(n, code)| event(&n.to_string(), n as u32 / 2, CODES[*code], Some("x")))
                .collect();
            let shuffled: Vec<_> = shuffle.iter().map(|n| made[*n].clone()).collect();
            prop_assert_eq!(stands(&made), stands(&shuffled));
        }
    }
}
