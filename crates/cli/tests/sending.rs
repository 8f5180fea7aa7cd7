//! Enrolment and synchronisation where nobody answers: stories on the command line.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod desk;

use std::collections::BTreeMap;

use desk::Machine;
use journal::ctx::testing::SeededRandom;
use journal::enrol::{Enrolment, Identity};
use journal::keys::DeviceKeys;
use serde_json::json;

/// An invitation of a headquarters that does not answer: port 9 discards.
fn invitation(base: &str, seed: u64) -> Enrolment {
    let rng = SeededRandom::new(seed);
    let keys = DeviceKeys::generate(&rng);
    let identity = Identity {
        sign_key: keys.sign.public(),
        seal_key: keys.seal.public(),
        pin: "A".repeat(43),
        journals: BTreeMap::new(),
        protection: None,
    };
    Enrolment::issue(&rng, &keys.sign, base, "https://127.0.0.1:9", identity)
}

#[test]
fn a_machine_that_is_not_enrolled_sends_nothing_and_says_so() {
    let machine = Machine::begun();
    let ran = machine.run(&["sync", "--json"]);
    assert_eq!((ran.exit, ran.error()), (3, "not_enrolled".into()));
    let outcome = ran.document();
    assert_eq!(
        (&outcome["outcome"], &outcome["code"]),
        (&json!("refused"), &json!("not_enrolled"))
    );
    let waiting = &machine.json(&["status"])["waiting"]["entries"];
    assert_eq!(
        (&outcome["waiting"], &outcome["sent"]),
        (waiting, &json!(0))
    );
}

#[test]
fn a_fresh_machine_is_told_that_a_register_comes_first() {
    let machine = Machine::empty();
    let file = machine.file("enrol.json", invitation("OUA", 7).to_bytes());
    assert_eq!(machine.fails(&["enrol", &file]), (2, "no_register".into()));
    let said = machine.run(&["enrol", &file]);
    assert!(said.err.contains("init"), "{}", said.err);
}

#[test]
fn an_invitation_is_taken_once_or_again_and_another_headquarters_is_not() {
    let machine = Machine::begun();
    let file = machine.file("enrol.json", invitation("OUA", 7).to_bytes());
    let first = machine.json(&["enrol", &file]);
    for key in ["base", "device", "hq_fingerprint", "server"] {
        assert!(first[key].is_string(), "{key}");
    }
    assert_eq!(first["server"], "https://127.0.0.1:9");
    assert_eq!(machine.json(&["enrol", &file]), first);
    let moved = machine.json(&["enrol", &file, "--server", "https://127.0.0.1:10"]);
    assert_eq!(moved["server"], "https://127.0.0.1:10");
    let other = machine.file("other.json", invitation("OUA", 8).to_bytes());
    assert_eq!(
        machine.fails(&["enrol", &other]),
        (1, "already_enrolled".into())
    );
}

#[test]
fn an_invitation_that_is_none_or_anothers_is_refused() {
    let machine = Machine::begun();
    let garbage = machine.file("garbage.json", "{}");
    assert_eq!(
        machine.fails(&["enrol", &garbage]),
        (2, "bad_enrolment".into())
    );
    let mut forged = invitation("OUA", 7);
    forged.base = "MAL".into();
    let forged = machine.file("forged.json", forged.to_bytes());
    assert_eq!(
        machine.fails(&["enrol", &forged]),
        (2, "bad_enrolment".into())
    );
    let elsewhere = machine.file("mal.json", invitation("MAL", 7).to_bytes());
    assert_eq!(
        machine.fails(&["enrol", &elsewhere]),
        (2, "wrong_base".into())
    );
    let said = machine.run(&["enrol", &elsewhere]);
    assert!(
        said.err.contains("enrolment is for the base MAL"),
        "{said:?}"
    );
    let code = invitation("OUA", 7).code();
    assert_eq!(
        machine.fails(&["enrol", &code]),
        (2, "server_needed".into())
    );
    let line = ["enrol", &code, "--server", "http://127.0.0.1:9"];
    assert_eq!(machine.fails(&line), (2, "bad_address".into()));
    let line = ["enrol", &code, "--server", "https://127.0.0.1:9"];
    assert_eq!(machine.fails(&line), (1, "offline".into()));
    assert_eq!(
        machine.fails(&["enrol", "no/such/file"]),
        (2, "file_missing".into())
    );
    let file = machine.file("oua.json", invitation("OUA", 7).to_bytes());
    let line = ["enrol", &file, "--server", "hq.example"];
    assert_eq!(machine.fails(&line), (2, "bad_address".into()));
    assert_eq!(machine.fails(&["sync"]), (3, "not_enrolled".into()));
}

#[test]
fn an_officer_enrols_no_machine() {
    let machine = Machine::empty();
    machine.json(&[
        "init",
        "--base",
        "OUA",
        "--officer",
        "Wilner Mapou",
        "--role",
        "officer",
    ]);
    let file = machine.file("enrol.json", invitation("OUA", 7).to_bytes());
    assert_eq!(
        machine.fails(&["enrol", &file]),
        (3, "no_permission".into())
    );
}

#[test]
fn without_a_link_the_document_says_what_waits_and_nothing_is_lost() {
    let machine = Machine::begun();
    let file = machine.file("enrol.json", invitation("OUA", 7).to_bytes());
    machine.json(&["enrol", &file]);
    let ran = machine.run(&["sync", "--json"]);
    assert_eq!((ran.exit, ran.error()), (1, "offline".into()));
    let outcome = ran.document();
    assert_eq!(
        (&outcome["outcome"], &outcome["code"]),
        (&json!("offline"), &json!("offline"))
    );
    for key in [
        "exchanges",
        "sent",
        "received",
        "bytes_out",
        "bytes_in",
        "waiting",
    ] {
        assert!(outcome[key].is_u64(), "{key}");
    }
    let status = machine.json(&["status"]);
    assert_eq!(outcome["waiting"], status["waiting"]["entries"]);
    assert!(status["last_success"].is_null());
    let said = machine.run(&["sync"]);
    assert!(
        said.out.contains("Waiting: ") && said.err.contains("No link"),
        "{said:?}"
    );
}
