//! Each type and each rule, with what it refuses.

use serde_json::json;

use super::*;

struct Known;

impl Around for Known {
    fn kind_of(&self, id: &str) -> Option<String> {
        id.strip_prefix("a-").map(str::to_owned)
    }

    fn listed(&self, list: &str, code: &str) -> bool {
        list == "offence" && code == "maroonage"
    }
}

fn codes(kind: &str, fields: Value) -> Vec<(String, &'static str)> {
    let mut all: Fields = serde_json::from_value(json!({
        "base": "OUA", "occurred_at": "2018-03-04T06:10:00-05:00",
    }))
    .expect("an object");
    all.extend(serde_json::from_value::<Fields>(fields).expect("an object"));
    let faults = check(Kind::find(kind).expect("a kind"), &all, &Known);
    faults
        .into_iter()
        .map(|fault| (fault.field, fault.code))
        .collect()
}

fn custody(more: Value) -> Vec<(String, &'static str)> {
    let mut fields = json!({
        "person": "a-person", "incident": "a-incident",
        "arrested_at": "2018-03-04T06:10:00-05:00",
    });
    fields
        .as_object_mut()
        .expect("an object")
        .extend(more.as_object().expect("one").clone());
    codes("custody", fields)
}

fn one(field: &str, code: &'static str) -> Vec<(String, &'static str)> {
    vec![(field.to_owned(), code)]
}

#[test]
fn what_is_starred_must_be_there() {
    assert_eq!(codes("incident", json!({})), one("nature", "missing"));
    let blank = json!({"category": "other", "text": " \n"});
    assert_eq!(codes("log_entry", blank), one("text", "missing"));
    assert_eq!(codes("incident", json!({"nature": "weapons"})), []);
}

#[test]
fn a_person_has_a_name_or_marks() {
    let base = json!({"sex": "F", "nationality": "HTI"});
    let with = |more: Value| {
        let mut fields = base.clone();
        let map = fields.as_object_mut().expect("an object");
        map.extend(more.as_object().expect("an object").clone());
        codes("person", fields)
    };
    assert_eq!(with(json!({})), one("family_name", "missing"));
    assert_eq!(with(json!({"name_unknown": true})), one("marks", "missing"));
    assert_eq!(with(json!({"name_unknown": true, "marks": "scar"})), []);
    assert_eq!(with(json!({"given_names": "Islande"})), []);
}

#[test]
fn a_presumed_victim_is_a_protection_file() {
    let role = |role: &str, person: &str| {
        codes(
            "involvement",
            json!({"incident": "a-incident", "person": person, "role": role}),
        )
    };
    assert_eq!(
        role("presumed_victim", "a-person"),
        one("person", "protection_file")
    );
    assert_eq!(role("presumed_victim", "a-screening"), []);
    assert_eq!(role("smuggler", "a-person"), []);
    assert_eq!(
        role("smuggler", "a-child_file"),
        one("person", "protection_file")
    );
    assert_eq!(role("smuggler", "a-incident"), one("person", "wrong_kind"));
    assert_eq!(role("smuggler", "nobody"), one("person", "dangling_ref"));
}

#[test]
fn police_do_not_release_without_an_order() {
    let exit = |more: Value| {
        let mut exit = json!({"kind": "released_by_order", "at": "2018-03-05T06:10:00-05:00"});
        exit.as_object_mut()
            .expect("one")
            .extend(more.as_object().expect("one").clone());
        custody(json!({ "exit": exit }))
    };
    assert_eq!(exit(json!({})), one("exit.order_reference", "missing"));
    assert_eq!(exit(json!({"order_by_phone": true})), []);
    assert_eq!(exit(json!({"order_reference": "12/2018"})), []);
    let escaped = json!({"exit": {"kind": "escaped", "at": "2018-03-05T06:10:00-05:00"}});
    assert_eq!(custody(escaped), []);
}

#[test]
fn a_telephone_order_stands_in_the_queue() {
    let kind = Kind::find("custody").expect("a kind");
    let by_phone = json!({"kind": "released_by_order", "order_by_phone": true});
    let fields = Fields::from([("exit".into(), by_phone)]);
    assert_eq!(
        kind.missing(&fields),
        ["basis", "offences", "exit.order_reference"]
    );
}

#[test]
fn nobody_leaves_before_the_arrest() {
    let early = "2018-03-04T12:09:59+01:00";
    assert_eq!(
        custody(json!({"presented": {"at": early}})),
        one("presented.at", "before_arrest")
    );
    let exit = json!({"exit": {"kind": "escaped", "at": early}});
    assert_eq!(custody(exit), one("exit.at", "before_arrest"));
}

#[test]
fn values_keep_to_their_types() {
    let incident = |name: &str, value: Value| {
        let mut fields = json!({"nature": "other"});
        fields[name] = value;
        codes("incident", fields)
    };
    assert_eq!(
        incident("nature", json!("piracy")),
        one("nature", "bad_code")
    );
    assert_eq!(
        incident("force_used", json!("yes")),
        one("force_used", "bad_type")
    );
    assert_eq!(incident("injured", json!(1.5)), one("injured", "bad_type"));
    assert_eq!(
        incident("injured", json!(-1)),
        one("injured", "out_of_range")
    );
    assert_eq!(
        incident("description", json!("\u{0}")),
        one("description", "bad_text")
    );
    let long = "é".repeat(crate::kind::NARRATIVE_BYTES_MAX / 2 + 1);
    assert_eq!(
        incident("description", json!(long)),
        one("description", "too_long")
    );
    assert_eq!(
        incident("vehicles", json!([{"plate": "AA-1"}, {"wheels": 4}])),
        one("vehicles[1].wheels", "unknown_field")
    );
    assert_eq!(
        incident("place", json!({"lat": 91_000_000})),
        one("place.lat", "out_of_range")
    );
    assert_eq!(
        incident("place", json!({"boundary_stone": 333})),
        one("place.boundary_stone", "out_of_range")
    );
}

#[test]
fn a_list_of_headquarters_stays_open() {
    assert_eq!(custody(json!({"offences": ["maroonage", "weapons"]})), []);
    assert_eq!(
        custody(json!({"offences": ["heresy"]})),
        one("offences[0]", "bad_code")
    );
}

#[test]
fn a_date_is_one_that_a_clock_and_a_calendar_can_show() {
    let at = |text: &str| {
        let faults = codes("incident", json!({"nature": "other", "started_at": text}));
        faults.first().map(|(_, code)| *code)
    };
    assert_eq!(at("2018-03-04T06:10:00Z"), None);
    for (text, code) in [
        ("2018-03-04", "bad_date"),
        ("2018-03-04 06:10:00-05:00", "bad_date"),
        ("2018-03-04T06:10:00", "date_without_offset"),
        ("2018-03-04T06:10:00-00:00", "date_without_offset"),
        ("2018-02-30T00:00:00Z", "no_such_date"),
        ("2016-12-31T23:59:60Z", "no_such_date"),
        ("1018-03-04T06:10:00Z", "date_out_of_range"),
    ] {
        assert_eq!(at(text), Some(code), "{text}");
    }
}

#[test]
fn what_is_void_says_why() {
    let with = |more: Value| {
        let mut fields = json!({"nature": "other", "stage": "void"});
        let map = fields.as_object_mut().expect("an object");
        map.extend(more.as_object().expect("an object").clone());
        codes("incident", fields)
    };
    assert_eq!(with(json!({})), one("void_reason", "missing"));
    assert_eq!(
        with(json!({"void_reason": " "})),
        one("void_reason", "missing")
    );
    assert_eq!(with(json!({"void_reason": "entered twice"})), []);
    assert_eq!(with(json!({"stage": "amended"})), []);
}

#[test]
fn a_record_past_its_size_is_refused() {
    let piece = "x".repeat(crate::kind::LINE_BYTES_MAX);
    let names = vec![json!(piece); LIST_LEN_MAX];
    let fields = json!({
        "nature": "other", "officers": names, "description": "x".repeat(60_000),
        "vehicles": vec![json!({"plate": piece, "make": piece, "colour": piece}); 300],
    });
    assert_eq!(codes("incident", fields), one("", "too_long"));
}
