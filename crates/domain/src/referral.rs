//! How far a referral has come: what may follow, by when an answer is waited for, and what everyone may know of a sealed one.
//!
//! Of a sealed referral only number, token, stage, facts and alerts are in clear. Whoever writes one, or its answer, says in
//! an alert how urgent it is and how far it came, and nothing else: so it stands on every board.

use chrono::{DateTime, FixedOffset, TimeDelta};

use crate::act::Act;
use crate::check::text;
use crate::entry::Op;
use crate::kind::{Class, Kind, Steps};

/// The state of one that nobody has answered.
pub const SENT: &str = "sent";
/// The state of one that the institution would not take.
pub const REFUSED: &str = "refused";
/// The urgency of one that leaves before it is authorised.
pub const IMMEDIATE: &str = "immediate";
/// In an alert: a commander or a focal point lets it go, or says so afterwards.
pub const AUTHORISED: &str = "authorised";

/// Before each code of an alert.
const PREFIX: &str = "referral_";
/// By when an answer is waited for, where nobody said otherwise.
const WAITS: [(&str, TimeDelta); 3] = [
    (IMMEDIATE, TimeDelta::hours(2)),
    ("within_24h", TimeDelta::hours(24)),
    ("routine", TimeDelta::days(7)),
];

/// By when an answer is waited for, by how urgent it is.
#[must_use]
pub fn due(urgency: &str, sent: &DateTime<FixedOffset>) -> Option<DateTime<FixedOffset>> {
    let wait = WAITS.iter().find(|(code, _)| *code == urgency);
    wait.map(|(_, wait)| *sent + *wait)
}

/// The states that may follow one, in their usual order.
#[must_use]
pub fn next(state: &str) -> &'static [&'static str] {
    let found = steps().iter().find(|(from, _)| *from == state);
    found.map_or(&[], |(_, next)| next)
}

/// Whether nothing more is waited for.
#[must_use]
pub fn is_done(state: &str) -> bool {
    [REFUSED, "service_given", "closed"].contains(&state)
}

fn steps() -> Steps {
    let state = Kind::find("referral").and_then(|kind| kind.field("state"));
    match state.map(|field| field.class) {
        Some(Class::State(steps)) => steps,
        _ => &[],
    }
}

/// What an alert says of a sealed referral: its state, its urgency, or [`AUTHORISED`].
#[must_use]
pub fn alert(code: &str) -> String {
    format!("{PREFIX}{code}")
}

/// What the alerts of a referral tell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// The last state told; [`SENT`] before the first.
    pub state: Option<String>,
    /// How urgent it is.
    pub urgency: Option<String>,
    /// User id of who first authorised it, and when by that machine's clock.
    pub authorised: Option<(String, DateTime<FixedOffset>)>,
}

impl Told {
    /// Read from everything that was written about a referral, in any order.
    #[must_use]
    pub fn of(acts: &[Act]) -> Self {
        let mut alerts: Vec<&Act> = acts
            .iter()
            .filter(|act| act.entry.op == Op::Alert)
            .collect();
        alerts.sort_by_key(|act| act.entry.hlc);
        let mut told = Self::default();
        for act in alerts {
            let code = text(&act.entry.set, "alert").and_then(|code| code.strip_prefix(PREFIX));
            match code {
                Some(AUTHORISED) if told.authorised.is_none() => {
                    told.authorised = Some((act.entry.by.clone(), act.entry.wall));
                }
                Some(code) if WAITS.iter().any(|(urgency, _)| *urgency == code) => {
                    told.urgency = Some(code.to_owned());
                }
                Some(code) if steps().iter().any(|(state, _)| *state == code) => {
                    told.state = Some(code.to_owned());
                }
                _ => {}
            }
        }
        told
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::{Device, fields};

    fn told(codes: &[&str]) -> Told {
        let mut device = Device::new(1);
        for code in codes {
            let entry = device.entry(Op::Alert, "referral", fields(json!({"alert": code})));
            device.place(entry);
        }
        Told::of(&device.acts)
    }

    #[test]
    fn each_urgency_has_its_time_and_an_unknown_one_has_none() {
        let sent = DateTime::parse_from_rfc3339("2026-11-17T14:32:00-05:00").unwrap();
        let waits = |urgency: &str| due(urgency, &sent).map(|at| (at - sent).num_hours());
        assert_eq!(waits("immediate"), Some(2));
        assert_eq!(waits("within_24h"), Some(24));
        assert_eq!(waits("routine"), Some(7 * 24));
        assert_eq!(waits("later"), None);
    }

    #[test]
    fn what_is_done_leads_to_nothing_but_its_end() {
        for (state, _) in steps() {
            assert_eq!(is_done(state), next(state).len() < 2, "{state}");
        }
        assert_eq!(next(SENT)[0], "received");
        assert_eq!(next("elsewhere"), [] as [&str; 0]);
    }

    #[test]
    fn alerts_tell_how_urgent_it_is_how_far_it_came_and_who_let_it_go() {
        let told_all = told(&[
            "referral_immediate",
            "referral_received",
            "referral_authorised",
            "referral_accepted",
            "referral_authorised",
            "past_44h",
            "referral_drones",
        ]);
        assert_eq!(told_all.urgency.as_deref(), Some("immediate"));
        assert_eq!(told_all.state.as_deref(), Some("accepted"));
        let first = told(&[
            "referral_immediate",
            "referral_received",
            "referral_authorised",
        ]);
        assert_eq!(told_all.authorised, first.authorised);
        assert_eq!(told(&["glass_asked"]), Told::default());
    }
}
