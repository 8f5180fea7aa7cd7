//! The zone of a document on the command line: the specimens of ICAO 9303, no register needed.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod desk;

use desk::Machine;
use serde_json::{Value, json};

const PASSPORT: [&str; 2] = [
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
];

fn keys(value: &Value) -> Vec<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

#[test]
fn the_specimen_passport_is_read_whole() {
    let read = Machine::empty().json(&["mrz", PASSPORT[0], PASSPORT[1]]);
    assert_eq!(keys(&read), ["checks", "fields", "format", "valid"]);
    assert_eq!(
        (&read["format"], &read["valid"]),
        (&json!("TD3"), &json!(true))
    );
    let fields = json!({"document_number": "L898902C3", "issuer": "UTO", "nationality": "UTO",
        "family_name": "ERIKSSON", "given_names": "ANNA MARIA", "birth_date": "1974-08-12", "sex": "F",
        "expiry_date": "2012-04-15", "optional": "ZE184226B"});
    assert_eq!(read["fields"], fields);
    assert_eq!(
        keys(&read["checks"][0]),
        ["expected", "found", "name", "ok"]
    );
}

#[test]
fn a_wrong_digit_is_named_and_what_is_no_zone_is_bad_input() {
    let machine = Machine::empty();
    let forged = PASSPORT[1].replace("7408122", "7408132");
    let read = machine.json(&["mrz", PASSPORT[0], &forged]);
    assert_eq!(read["valid"], false);
    let wrong: Vec<_> = read["checks"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|check| check["ok"] == false)
        .map(|check| check["name"].as_str().unwrap())
        .collect();
    assert_eq!(wrong, ["birth_date", "composite"]);
    assert_eq!(machine.fails(&["mrz", "P<UTO"]), (2, "not_mrz".into()));
}
