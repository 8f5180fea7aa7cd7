//! One save for an interception or an arrest: everything of it, or nothing.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod post;

use post::{Post, arrest};
use serde_json::{Value, json};

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap()
}

#[test]
fn one_save_writes_incident_person_role_custody_and_its_line() {
    let post = Post::begun();
    let saved = post.ask("arrest_save", arrest());
    let person = &saved["persons"][0];
    let numbers = [&saved["incident"], &person["person"], &person["custody"]]
        .map(|saved| text(saved, "number"));
    for (index, number) in numbers.iter().enumerate() {
        assert!(
            number.ends_with(&format!("-2026-{:06}", index + 1)),
            "{numbers:?}"
        );
    }
    assert_eq!(saved["to_complete"], json!(["incident.description"]));
    assert_eq!(saved["log"].as_array().unwrap().len(), 1);

    let day = post.ask("log_day", json!({}));
    let line = &day["lines"][0];
    assert_eq!(
        (
            text(line, "category"),
            &day["lines"].as_array().unwrap().len()
        ),
        ("arrest", &1)
    );
    assert!(text(line, "text").contains("TAMARIN Dieusel"), "{line}");
    assert!(
        line["links"]
            .as_array()
            .unwrap()
            .iter()
            .any(|link| link["id"] == person["custody"]["id"])
    );
    assert_eq!(post.ask("status_bar", json!({}))["rail"]["custody"], 1);
}

#[test]
fn a_bad_field_anywhere_saves_nothing() {
    let post = Post::begun();
    let mut request = arrest();
    request["persons"][0]["person"]["nationality"] = json!("ABC");
    let fault = post.refused("arrest_save", request);
    assert_eq!(fault.fields[0].field, "persons[0].person.nationality");
    assert_eq!(post.ask("log_day", json!({}))["lines"], json!([]));
    assert_eq!(
        post.ask("search", json!({"text": "Tamarin"}))["results"],
        json!([])
    );
    let saved = post.ask("arrest_save", arrest());
    assert!(
        text(&saved["incident"], "number").ends_with("-000001"),
        "a refused save used a number"
    );
}

#[test]
fn an_interception_without_arrest_writes_its_line_too_and_drops_its_draft() {
    let post = Post::begun();
    let id = "0193a1b2-0000-7000-8000-000000000001";
    post.ask(
        "draft_save",
        json!({"id": id, "kind": "arrest", "label": "x", "body": {}}),
    );
    let mut request = arrest();
    request["persons"][0]
        .as_object_mut()
        .unwrap()
        .remove("custody");
    request["draft"] = json!(id);
    post.ask("arrest_save", request);
    let day = post.ask("log_day", json!({}));
    assert_eq!(text(&day["lines"][0], "category"), "incident");
    assert_eq!(post.ask("drafts", json!({}))["drafts"], json!([]));
}

#[test]
fn a_person_known_here_is_taken_up_again() {
    let post = Post::begun();
    let first = post.ask("arrest_save", arrest());
    let person = first["persons"][0]["person"]["id"].clone();
    let mut again = arrest();
    again["persons"][0] = json!({"id": person, "role": "suspect"});
    post.ask("arrest_save", again);
    let case = post.ask("case_view", json!({"id": person}));
    assert_eq!(case["incidents"].as_array().unwrap().len(), 2);
    let found = post.ask(
        "person_candidates",
        json!({"family_name": "Tamarin", "given_names": "Die", "birth_date": "1987"}),
    );
    assert_eq!(found["people"], 1);
    let candidate = &found["candidates"][0];
    assert_eq!(
        (&candidate["cases"], text(&candidate["person"], "name")),
        (&json!(2), "TAMARIN Dieusel")
    );
    let reasons: Vec<_> = candidate["reasons"]
        .as_array()
        .unwrap()
        .iter()
        .map(|reason| text(reason, "how"))
        .collect();
    assert_eq!(reasons, ["equal", "prefix", "equal"]);
}
