//! One person or two: proposed while typing, decided by a person, remembered.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod post;

use post::{Post, arrest};
use serde_json::{Value, json};

/// Two arrests of the same name: the ids of the two people.
fn twice() -> (Post, Value, Value) {
    let post = Post::begun();
    let person = |saved: Value| saved["persons"][0]["person"]["id"].clone();
    let first = person(post.ask("arrest_save", arrest()));
    let second = person(post.ask("arrest_save", arrest()));
    (post, first, second)
}

fn ids(people: &Value) -> Vec<Value> {
    let people = people.as_array().unwrap().iter();
    people
        .map(|one| one.get("person").unwrap_or(one)["id"].clone())
        .collect()
}

#[test]
fn a_name_that_sounds_alike_is_proposed_with_its_reasons() {
    let (post, first, _) = twice();
    let typed = json!({"family_name": "tamaren", "given_names": "djesèl"});
    let found = post.ask("person_candidates", typed);
    assert_eq!(found["candidates"].as_array().unwrap().len(), 2);
    let reason = &found["candidates"][0]["reasons"][0];
    assert_eq!(
        *reason,
        json!({"what": "family_name", "how": "sound", "agrees": true})
    );
    let typed = json!({"family_name": "tamaren", "not": [first]});
    let found = post.ask("person_candidates", typed);
    assert_eq!(found["candidates"].as_array().unwrap().len(), 1);
}

#[test]
fn a_decision_is_remembered_and_the_latest_counts() {
    let (post, first, second) = twice();
    let before = post.ask("person_links", json!({"id": first}));
    assert_eq!(ids(&before["candidates"]), std::slice::from_ref(&second));
    let decide = |verdict: &str| {
        post.ask(
            "person_link",
            json!({"person": first, "other": second, "verdict": verdict}),
        )
    };
    let other = decide("other");
    assert_eq!(ids(&other["other"]), std::slice::from_ref(&second));
    assert!(ids(&other["candidates"]).is_empty());
    let same = decide("same");
    assert_eq!(ids(&same["same"]), std::slice::from_ref(&second));
    assert!(ids(&same["other"]).is_empty());
    let back = post.ask("person_links", json!({"id": second}));
    assert_eq!(ids(&back["same"]), [first]);
}

#[test]
fn a_decision_is_taken_back_where_it_was_made() {
    let (post, first, second) = twice();
    let decide = |verdict: &str| {
        post.ask(
            "person_link",
            json!({"person": first, "other": second, "verdict": verdict}),
        )
    };
    let same = decide("same");
    assert_eq!(same["same"][0]["by"]["name"], "Mirlande Acajou");
    let case = post.ask("case_view", json!({"id": first}));
    let incidents = case["incidents"].as_array().unwrap();
    let under = incidents.iter().filter(|one| !one["under"].is_null());
    assert_eq!((incidents.len(), under.count()), (2, 1));
    let open = decide("open");
    assert!(ids(&open["same"]).is_empty() && ids(&open["other"]).is_empty());
    assert_eq!(ids(&open["candidates"]), [second]);
}

#[test]
fn somebody_else_is_remembered_with_the_arrest() {
    let post = Post::begun();
    let person = |saved: &Value| saved["persons"][0]["person"]["id"].clone();
    let first = person(&post.ask("arrest_save", arrest()));
    let mut again = arrest();
    again["persons"][0]["not"] = json!([first]);
    let second = person(&post.ask("arrest_save", again));
    let links = post.ask("person_links", json!({"id": second}));
    assert_eq!(ids(&links["other"]), std::slice::from_ref(&first));
    assert!(ids(&links["candidates"]).is_empty());
}
