//! The sending page and the courier, where headquarters does not answer.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod post;

use std::collections::BTreeMap;

use journal::ctx::testing::SeededRandom;
use journal::enrol::{Enrolment, Identity};
use journal::keys::DeviceKeys;
use post::Post;
use serde_json::json;

/// Enrolled to a headquarters that does not answer: port 9 discards.
fn enrolled() -> Post {
    let post = Post::begun();
    let rng = SeededRandom::new(7);
    let keys = DeviceKeys::generate(&rng);
    let identity = Identity {
        sign_key: keys.sign.public(),
        seal_key: keys.seal.public(),
        pin: "A".repeat(43),
        journals: BTreeMap::new(),
        protection: None,
    };
    let made = Enrolment::issue(&rng, &keys.sign, "OUA", "https://127.0.0.1:9", identity);
    let file = post.folder.path().join("enrol.json");
    std::fs::write(&file, made.to_bytes()).unwrap();
    app::sending::enrol(&post.desk, file.to_str().unwrap(), None).unwrap();
    post
}

#[test]
fn a_machine_that_is_not_enrolled_says_so() {
    let post = Post::begun();
    assert_eq!(post.ask("status_bar", json!({}))["link"], "not_enrolled");
    assert_eq!(post.refused("sync_now", json!({})).code, "not_enrolled");
    let page = post.ask("sending", json!({}));
    assert!(page["server"].is_null() && page["device_fingerprint"].is_null());
}

#[test]
fn a_trip_without_a_link_is_noted_and_nothing_is_lost() {
    let post = enrolled();
    let waiting = post.ask("sending", json!({}))["waiting_entries"].clone();
    let outcome = app::sending::synchronise(&post.desk, &mut |_| {}).unwrap();
    assert_eq!(
        (outcome.exit_code(), outcome.code.as_deref()),
        (1, Some("offline"))
    );
    let page = post.ask("sending", json!({}));
    assert_eq!(
        (&page["waiting_entries"], &page["failure"]),
        (&waiting, &json!("offline"))
    );
    assert_eq!(page["exchanges"][0]["outcome"], "offline");
    assert_eq!(page["hq_fingerprint"].as_str().unwrap().len(), 12);
    assert!(page["last_success"].is_null());
}

#[test]
fn someone_may_ask_it_to_wait() {
    let post = enrolled();
    assert_eq!(
        post.ask("sync_pause", json!({"paused": true}))["link"],
        "paused"
    );
    assert_eq!(post.refused("sync_now", json!({})).code, "paused");
    assert_eq!(post.ask("status_bar", json!({}))["link"], "paused");
    let resumed = post.ask("sync_pause", json!({"paused": false}))["link"].clone();
    assert!(resumed == "offline" || resumed == "sending", "{resumed}");
}

#[test]
fn locking_sends_the_courier_home() {
    let post = enrolled();
    post.ask("sync_now", json!({}));
    assert_eq!(post.ask("lock", json!({}))["state"], "locked");
    post.ask(
        "unlock",
        json!({"user": "Mirlande Acajou", "passphrase": post::PASSPHRASE}),
    );
    post.ask(
        "log_add",
        json!({"category": "order", "text": "Ordre reçu."}),
    );
    post.ask("status_bar", json!({}));
    let verified = app::verify::verify(&post.desk, reports::catalogue::Lang::En).unwrap();
    assert_eq!(verified["problems"], json!([]));
}
