//! Which facts a record gives, and that they add up whatever the order.

mod files;
mod referrals;
mod whole;
mod work;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use super::*;

/// A register in memory that keeps facts up to date by the edges alone, as a store does.
#[derive(Default)]
struct Register {
    records: BTreeMap<String, Record>,
    facts: BTreeMap<String, Vec<Fact>>,
}

impl Neighbours for Register {
    fn record(&self, id: &str) -> Option<Record> {
        self.records.get(id).cloned()
    }

    fn offering(&self, key: &str) -> Vec<Record> {
        let all = self.records.values();
        all.filter(|record| offers(record).iter().any(|k| k == key))
            .cloned()
            .collect()
    }
}

impl Register {
    fn arrive(&mut self, record: Record) {
        let mut keys = BTreeSet::from([record.id.clone()]);
        keys.extend(offers(&record));
        if let Some(before) = self.records.insert(record.id.clone(), record.clone()) {
            keys.extend(offers(&before));
        }
        let touched = |other: &&Record| {
            other.id == record.id || depends_on(other).iter().any(|key| keys.contains(key))
        };
        let ids: Vec<_> = self
            .records
            .values()
            .filter(touched)
            .map(|r| r.id.clone())
            .collect();
        for id in ids {
            let folded = facts(&self.records[&id], self);
            self.facts.insert(id, folded);
        }
    }

    fn all(&self) -> Vec<Fact> {
        let mut all: Vec<_> = self.facts.values().flatten().cloned().collect();
        all.sort();
        all
    }
}

fn record(id: &str, kind: &str, more: Value) -> Record {
    let mut record = json!({
        "id": id, "kind": kind, "stage": "final", "base": "OUA",
        "occurred_at": "2018-03-04T06:10:00-05:00",
    });
    record
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    serde_json::from_value(record).unwrap()
}

fn custody(more: Value) -> Record {
    let mut fields = json!({
        "person": "p", "incident": "i", "arrested_at": "2018-03-04T06:10:00-05:00",
        "offences": ["migrant_smuggling"],
    });
    fields
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    record("c", "custody", fields)
}

fn person() -> Record {
    let born = json!({"sex": "M", "nationality": "HTI", "birth_date": "1987"});
    record("p", "person", born)
}

fn involvement(id: &str, role: &str) -> Record {
    record(
        id,
        "involvement",
        json!({"incident": "i", "person": "p", "role": role}),
    )
}

fn arrived(records: impl IntoIterator<Item = Record>) -> Register {
    let mut register = Register::default();
    for record in records {
        register.arrive(record);
    }
    register
}

fn of(register: &Register, measure: Measure) -> Vec<Fact> {
    register
        .all()
        .into_iter()
        .filter(|fact| fact.measure == measure)
        .collect()
}

fn dims(fact: &Fact) -> Vec<(&'static str, &str)> {
    fact.dims
        .iter()
        .map(|(dim, value)| (dim.code(), value.as_str()))
        .collect()
}

#[test]
fn an_arrest_takes_its_dims_from_the_person_and_the_part_in_the_incident() {
    let register = arrived([custody(json!({})), person(), involvement("v", "smuggler")]);
    let arrests = of(&register, Measure::Arrests);
    assert_eq!(arrests.len(), 1);
    assert_eq!(arrests[0].base, "OUA");
    assert_eq!(arrests[0].day.to_string(), "2018-03-04");
    assert_eq!(
        dims(&arrests[0]),
        [
            ("sex", "M"),
            ("age_band", "25-59"),
            ("nationality", "HTI"),
            ("role", "smuggler")
        ]
    );
}

#[test]
fn an_arrest_whose_person_has_not_arrived_is_counted_as_unknown() {
    let register = arrived([custody(json!({}))]);
    assert_eq!(
        dims(&of(&register, Measure::Arrests)[0]),
        [
            ("sex", "unknown"),
            ("age_band", "unknown"),
            ("nationality", "XXX"),
            ("role", "other")
        ]
    );
}

#[test]
fn a_trafficker_is_anyone_who_recruits_transports_harbours_or_exploits() {
    let role = |roles: &[&str]| {
        let parts = roles
            .iter()
            .zip(["v1", "v2", "v3"])
            .map(|(role, id)| involvement(id, role));
        let register = arrived(parts.chain([custody(json!({}))]));
        of(&register, Measure::Arrests)[0].dims[&Dim::Role].clone()
    };
    for one in [
        "trafficker",
        "recruiter",
        "transporter",
        "harbourer",
        "exploiter",
    ] {
        assert_eq!(role(&["smuggler", one]), "trafficker", "{one}");
    }
    assert_eq!(role(&["suspect", "smuggler"]), "smuggler");
    assert_eq!(role(&["suspect", "witness"]), "other");
    assert_eq!(role(&[]), "other");
}

#[test]
fn a_void_part_or_one_in_another_incident_says_nothing() {
    let mut void = involvement("v1", "trafficker");
    void.stage = crate::record::Stage::Void;
    let elsewhere = json!({"incident": "j", "person": "p", "role": "trafficker"});
    let register = arrived([
        custody(json!({})),
        void,
        record("v2", "involvement", elsewhere),
    ]);
    assert_eq!(of(&register, Measure::Arrests)[0].dims[&Dim::Role], "other");
}

#[test]
fn a_part_moved_to_another_incident_leaves_the_first_arrest() {
    let moved = json!({"incident": "j", "person": "p", "role": "smuggler"});
    let register = arrived([
        custody(json!({})),
        involvement("v", "smuggler"),
        record("v", "involvement", moved),
    ]);
    assert_eq!(of(&register, Measure::Arrests)[0].dims[&Dim::Role], "other");
}

#[test]
fn two_offences_are_two_lines_of_one_arrest() {
    let offences = json!({"offences": ["narcotics", "weapons", "narcotics"]});
    let register = arrived([custody(offences)]);
    assert_eq!(of(&register, Measure::Arrests).len(), 1);
    let lines = of(&register, Measure::ArrestsByOffence);
    let offences: Vec<_> = lines
        .iter()
        .map(|fact| fact.dims[&Dim::Offence].as_str())
        .collect();
    assert_eq!(offences, ["narcotics", "weapons"]);
    let none = arrived([custody(json!({"offences": []}))]);
    assert_eq!(
        of(&none, Measure::ArrestsByOffence)[0].dims[&Dim::Offence],
        "unknown"
    );
}

#[test]
fn the_day_is_local_at_midnight_in_winter_and_in_summer() {
    let day = |at: &str| {
        let register = arrived([custody(json!({"arrested_at": at}))]);
        of(&register, Measure::Arrests)[0].day.to_string()
    };
    assert_eq!(day("2018-03-05T04:59:59Z"), "2018-03-04");
    assert_eq!(day("2018-03-05T05:00:00Z"), "2018-03-05");
    assert_eq!(day("2018-07-05T03:59:59Z"), "2018-07-04");
    assert_eq!(day("2018-07-05T04:00:00Z"), "2018-07-05");
}

#[test]
fn the_age_is_that_of_the_day_of_the_arrest() {
    let born = json!({"sex": "F", "nationality": "DOM", "birth_date": "2000-03-05"});
    let band = |at: &str| {
        let register = arrived([
            custody(json!({"arrested_at": at})),
            record("p", "person", born.clone()),
        ]);
        of(&register, Measure::Arrests)[0].dims[&Dim::AgeBand].clone()
    };
    assert_eq!(band("2018-03-05T04:59:59Z"), "15-17");
    assert_eq!(band("2018-03-05T05:00:00Z"), "18-24");
}

#[test]
fn an_open_custody_is_an_overrun_only_once_its_deadline_has_passed() {
    let register = arrived([custody(json!({}))]);
    let overruns = of(&register, Measure::CustodyOverruns);
    assert_eq!(overruns[0].day.to_string(), "2018-03-06");
    let after = overruns[0].after.unwrap();
    assert_eq!(
        crate::when::format_moment(&after),
        "2018-03-06T06:10:00-05:00"
    );
}

#[test]
fn a_custody_closed_in_time_is_none_and_one_closed_late_is_one_for_ever() {
    let closed = |at: &str| {
        let register = arrived([custody(json!({"exit": {"kind": "transferred", "at": at}}))]);
        of(&register, Measure::CustodyOverruns)
    };
    assert_eq!(closed("2018-03-06T06:10:00-05:00"), []);
    let late = closed("2018-03-06T06:10:01-05:00");
    assert_eq!((late.len(), late[0].after), (1, None));
    let seen = json!({"presented": {"at": "2018-03-05T06:10:00-05:00"},
                      "exit": {"kind": "transferred", "at": "2018-03-09T06:10:00-05:00"}});
    assert_eq!(of(&arrived([custody(seen)]), Measure::CustodyOverruns), []);
}

#[test]
fn an_overrun_counts_on_the_day_of_its_deadline_across_the_change_of_the_clocks() {
    // 48 h after 23:30 on Saturday 10 March 2018 is 00:30 on Tuesday: Sunday had 23 hours.
    let register = arrived([custody(json!({"arrested_at": "2018-03-10T23:30:00-05:00"}))]);
    assert_eq!(
        of(&register, Measure::CustodyOverruns)[0].day.to_string(),
        "2018-03-13"
    );
}

#[test]
fn an_incident_counts_itself_and_the_migrants_in_it() {
    let fields = json!({"nature": "migrant_smuggling", "direction": "to_dominican_republic",
                        "migrants": {"women": 3, "men": 4, "girls": 0}});
    let register = arrived([record("i", "incident", fields)]);
    assert_eq!(
        dims(&of(&register, Measure::Incidents)[0]),
        [
            ("nature", "migrant_smuggling"),
            ("direction", "to_dominican_republic")
        ]
    );
    let migrants = of(&register, Measure::MigrantsIntercepted);
    let counts: Vec<_> = migrants
        .iter()
        .map(|f| (f.dims[&Dim::Category].as_str(), f.value))
        .collect();
    assert_eq!(counts, [("men", 4), ("women", 3)]);
    let bare = arrived([record("i", "incident", json!({"nature": "other"}))]);
    assert_eq!(
        of(&bare, Measure::Incidents)[0].dims[&Dim::Direction],
        "unknown"
    );
}

#[test]
fn nil_days_and_silent_days_can_be_told_from_the_lines() {
    let line = |id: &str, category: &str| record(id, "log_entry", json!({"category": category}));
    let register = arrived([line("a", "nil_report"), line("b", "relief")]);
    assert_eq!(of(&register, Measure::LogEntries).len(), 2);
    assert_eq!(of(&register, Measure::NilReports).len(), 1);
}

#[test]
fn void_and_incomplete_records_give_no_facts() {
    for stage in ["void", "final"] {
        let incomplete = if stage == "final" {
            json!(["description"])
        } else {
            json!([])
        };
        let fields = json!({"nature": "other", "stage": stage, "$incomplete": incomplete});
        assert_eq!(arrived([record("i", "incident", fields)]).all(), []);
    }
}

#[test]
fn a_fact_is_stored_and_read_back_equal() {
    for fact in arrived([custody(json!({})), person()]).all() {
        let text = serde_json::to_string(&fact).unwrap();
        assert_eq!(serde_json::from_str::<Fact>(&text).unwrap(), fact);
    }
}

proptest! {
    #[test]
    fn facts_are_the_same_in_every_order_of_arrival(order in prop::collection::vec(any::<Index>(), 8)) {
        let stays = [
            custody(json!({})), person(), involvement("v1", "suspect"), involvement("v2", "smuggler"),
            record("i", "incident", json!({"nature": "contraband"})),
            record("v3", "involvement", json!({"incident": "j", "person": "p", "role": "trafficker"})),
            record("v4", "involvement", json!({"incident": "i", "person": "q", "role": "trafficker"})),
            record("l", "log_entry", json!({"category": "relief"})),
        ];
        let expected = arrived(stays.clone()).all();
        let mut waiting = Vec::from(stays);
        let mut register = Register::default();
        for pick in order {
            let next = waiting.remove(pick.index(waiting.len()));
            register.arrive(next);
        }
        prop_assert_eq!(register.all(), expected);
    }
}
