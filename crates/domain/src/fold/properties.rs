//! Whatever the machines do and in whatever order the entries arrive, everyone sees the same record and no value is
//! lost unseen.

use std::collections::HashSet;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::fold;
use crate::act::{Act, Verdicts};
use crate::id::Identity16;
use crate::sealed::hide;
use crate::testing::{Device, RECORD};

const DEVICES: usize = 3;

/// One thing a machine does, chosen by three numbers.
type Step = (usize, u8, u8);

fn play(steps: &[Step]) -> Vec<Device> {
    play_as(steps, false)
}

fn play_as(steps: &[Step], seals: bool) -> Vec<Device> {
    let mut devices: Vec<_> = (1..=DEVICES).map(|n| Device::new(n as u8)).collect();
    devices.iter_mut().for_each(|device| device.seals = seals);
    devices[0].create(
        "incident",
        json!({"nature": "other", "state": "open", "officers": ["a"]}),
    );
    for (device, what, detail) in steps {
        let other = devices[usize::from(*detail) % DEVICES].clone();
        act(&mut devices[device % DEVICES], &other, *what, *detail);
    }
    devices
}

fn act(device: &mut Device, other: &Device, what: u8, detail: u8) {
    let known = fold(RECORD, &device.acts, &Verdicts::default());
    let states = ["open", "sent_to_prosecutor", "sent_to_dcpj", "closed"];
    match (what % 11, known) {
        (0..=2, _) => device.learn(other),
        (3, _) => drop(device.create(
            "incident",
            json!({"nature": "other", "injured": detail % 3}),
        )),
        (_, None) => {}
        (4, _) => device.amend(json!({"injured": detail % 3}), &[]),
        (5, _) => device.amend(
            json!({"state": states[usize::from(detail) % 4]}),
            &["injured"],
        ),
        (6, _) => device.amend(json!({"officers": people(detail)}), &[]),
        (7, _) => device.amend(
            json!({"description": "é".repeat(usize::from(detail) * 40 + 1)}),
            &[],
        ),
        (8, _) => device.amend(
            json!({"vehicles": [{"plate": detail % 2}], "dead": detail}),
            &[],
        ),
        (9, Some(known)) => drop(device.write(known.void("why"))),
        (_, Some(known)) => drop(device.write(known.unvoid("why"))),
    }
    device.doubtful = detail.is_multiple_of(16);
}

fn people(detail: u8) -> Vec<Value> {
    (0..4)
        .filter(|bit| detail >> bit & 1 == 1)
        .map(|bit| json!(["a", "b", "c", "d"][bit]))
        .collect()
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec((0..DEVICES, any::<u8>(), any::<u8>()), 1..40)
}

fn everything(devices: &[Device]) -> Vec<Act> {
    devices
        .iter()
        .flat_map(|device| device.acts.iter().cloned())
        .collect()
}

/// The same acts as whoever holds no key has them, but those that `opens` names by a byte of their identity.
fn closed(acts: &[Act], opens: impl Fn(u8) -> bool) -> Vec<Act> {
    let close = |act: &Act| {
        let mut act = act.clone();
        if !opens(act.identity.0[0]) {
            hide(&mut act.entry);
            act.entry.seal = Some("c2VhbGVk".to_owned());
        }
        act
    };
    acts.iter().map(close).collect()
}

fn line(acts: &[Act]) -> Option<String> {
    let folded = fold(RECORD, acts, &Verdicts::default())?;
    Some(format!(
        "{}\n{:?}",
        folded.record.canonical(),
        (folded.heads, folded.elements, folded.tips)
    ))
}

proptest! {
    #[test]
    fn any_order_and_any_copies_give_the_same_bytes(
        (acts, shuffled) in steps().prop_flat_map(|steps| {
            let acts = everything(&play(&steps));
            (Just(acts.clone()), Just(acts).prop_shuffle())
        })
    ) {
        prop_assert_eq!(line(&acts), line(&shuffled));
        let mut seen = HashSet::new();
        let once: Vec<Act> =
            shuffled.into_iter().filter(|act| seen.insert(act.identity)).collect();
        prop_assert_eq!(line(&acts), line(&once));
    }

    #[test]
    fn sealed_acts_fold_to_the_same_bytes_however_many_of_them_are_opened(
        (acts, shuffled) in (steps(), any::<u8>()).prop_flat_map(|(steps, opens)| {
            let acts = everything(&play_as(&steps, true));
            let acts = closed(&acts, |byte| byte < opens);
            (Just(acts.clone()), Just(acts).prop_shuffle())
        })
    ) {
        prop_assert_eq!(line(&acts), line(&shuffled));
        let mut seen = HashSet::new();
        let once: Vec<Act> =
            shuffled.into_iter().filter(|act| seen.insert(act.identity)).collect();
        prop_assert_eq!(line(&acts), line(&once));
    }

    #[test]
    fn with_the_key_or_without_the_clear_part_is_the_same(steps in steps()) {
        let acts = everything(&play_as(&steps, true));
        let record = |acts: &[Act]| fold(RECORD, acts, &Verdicts::default()).expect("created").record;
        let (with, without) = (record(&acts), record(&closed(&acts, |_| false)));
        prop_assert!(without.sealed && !with.sealed);
        prop_assert_eq!(with.stage, without.stage);
        prop_assert_eq!(with.conflicts.get("stage"), without.conflicts.get("stage"));
        for name in ["number", "token", "facts", "author", "recorded_at", "clock_doubtful"] {
            prop_assert_eq!(with.get(name), without.get(name), "{}", name);
        }
        for name in ["nature", "officers", "description", "injured", "state"] {
            prop_assert_eq!(without.get(name), None, "{}", name);
        }
    }

    #[test]
    fn a_protection_file_folds_as_an_open_record_would(steps in steps()) {
        let open = everything(&play(&steps));
        let mut opened = open.clone();
        opened.iter_mut().for_each(|act| act.entry.seal = Some(String::new()));
        let record = |acts: &[Act]| fold(RECORD, acts, &Verdicts::default()).expect("created").record;
        let (open, mut opened) = (record(&open), record(&opened));
        prop_assert_eq!(&opened.fields, &open.fields);
        opened.conflicts.remove("stage");
        for (field, versions) in opened.conflicts {
            prop_assert_eq!(Some(&versions), open.conflicts.get(&field));
        }
    }

    #[test]
    fn a_value_stands_until_an_entry_that_saw_it_replaces_it(steps in steps()) {
        let acts = everything(&play(&steps));
        let folded = fold(RECORD, &acts, &Verdicts::default()).expect("created in the first step");
        for field in ["injured", "dead"] {
            let said = acts.iter().filter(|act| act.entry.set.contains_key(field));
            let named: HashSet<Identity16> =
                acts.iter().filter_map(|act| act.entry.was.get(field)).flatten().copied().collect();
            for act in said.filter(|act| !named.contains(&act.identity.short())) {
                prop_assert!(folded.heads[field].contains(&act.identity.short()));
                let value = act.entry.set.get(field);
                let shown = folded.record.fields.get(field) == value;
                let variants = folded.record.conflicts.get(field).into_iter().flatten();
                prop_assert!(shown || variants.into_iter().any(|v| v.value.as_ref() == value));
            }
        }
    }

    #[test]
    fn one_machine_that_knows_everything_never_contradicts_itself(steps in steps()) {
        let alone: Vec<Step> = steps
            .into_iter()
            .map(|(_, what, detail)| (0, what, detail & !15 | 1))
            .filter(|(_, what, _)| what % 11 > 3)
            .collect();
        let folded = play(&alone)[0].folded();
        let mut conflicts = folded.record.conflicts;
        // Edits of a void record are against the void, which has not seen them.
        conflicts.remove("stage");
        prop_assert_eq!(conflicts, Default::default());
    }

    #[test]
    fn a_person_can_always_end_a_conflict(steps in steps()) {
        let devices = play(&steps);
        let mut judge = devices[0].clone();
        for device in &devices[1..] {
            judge.learn(device);
        }
        let record = judge.folded().record;
        let contested: Vec<_> = record.conflicts.keys().filter(|name| *name != "stage").collect();
        for name in contested {
            match record.fields.get(name) {
                Some(value) => judge.amend(json!({ name: value }), &[]),
                None => judge.amend(json!({}), &[name]),
            }
        }
        let mut conflicts = judge.folded().record.conflicts;
        conflicts.remove("stage");
        conflicts.remove("state");
        prop_assert_eq!(conflicts, Default::default());
    }
}
