//! Cases, amendments and search: one story a rule.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod post;

use post::{Post, arrest};
use serde_json::{Value, json};

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap()
}

#[test]
fn a_case_shows_people_custody_lines_and_history() {
    let post = Post::begun();
    let saved = post.ask("arrest_save", arrest());
    let number = saved["incident"]["number"].clone();
    let case = post.ask("case_view", json!({"id": number}));
    assert_eq!(
        text(&case["record"], "label"),
        "Trafic illicite de migrants, pont d’Ouanaminthe"
    );
    assert_eq!(case["record"]["to_complete"], json!(["description"]));
    let sizes = ["persons", "custody", "log"].map(|list| case[list].as_array().unwrap().len());
    assert_eq!(sizes, [1, 1, 1]);
    let creations = case["history"].as_array().unwrap();
    assert_eq!(creations.len(), 4);
    assert!(
        creations
            .iter()
            .all(|change| change["op"] == "put" && change["fields"].as_u64().unwrap() > 3)
    );
    assert_eq!(
        post.refused("case_view", json!({"id": "OUA-ZZZZ-2026-000001"}))
            .code,
        "not_found"
    );
}

#[test]
fn a_record_is_amended_by_its_author_or_with_a_reason_by_the_commander() {
    let post = Post::begun();
    post.add("Wilner Mapou", "officer");
    post.add("Guerline Laurier", "officer");
    post.change_to("Wilner Mapou");
    let saved = post.ask("arrest_save", arrest());
    let id = saved["incident"]["id"].clone();
    let amend = |set: Value, why: Option<&str>| json!({"id": id, "set": set, "why": why});
    let case = post.ask(
        "record_amend",
        amend(json!({"description": "Un homme et six migrants."}), None),
    );
    assert_eq!(
        (
            text(&case["record"], "stage"),
            &case["record"]["to_complete"]
        ),
        ("final", &json!([]))
    );
    let same = amend(json!({"description": "Un homme et six migrants."}), None);
    assert_eq!(post.refused("record_amend", same).code, "nothing_to_change");

    post.change_to("Guerline Laurier");
    assert_eq!(
        post.refused("record_amend", amend(json!({"dead": 1}), None))
            .code,
        "not_own"
    );

    let session = post.change_to("Mirlande Acajou");
    assert!(
        session["rights"]
            .as_array()
            .unwrap()
            .contains(&json!("amend"))
    );
    assert_eq!(
        post.refused("record_amend", amend(json!({"dead": 1}), None))
            .code,
        "reason_missing"
    );
    let case = post.ask(
        "record_amend",
        amend(json!({"nature": "human_trafficking"}), Some("requalifié")),
    );
    assert_eq!(text(&case["record"], "stage"), "amended");
    assert_eq!(case["history"][0]["why"], "requalifié");
    let bad = amend(json!({"nature": "piracy"}), Some("x"));
    assert_eq!(post.refused("record_amend", bad).fields[0].code, "bad_code");
}

#[test]
fn search_says_why_it_found() {
    let post = Post::begun();
    post.ask("arrest_save", arrest());
    let whole = post.ask(
        "search",
        json!({"text": "tamarin dieusel", "kind": "person"}),
    );
    assert_eq!(
        (
            text(&whole["results"][0], "why"),
            &whole["results"][0]["score"]
        ),
        ("exact", &json!(1000))
    );
    let begun = post.ask(
        "search",
        json!({"text": "tama", "kind": "person", "limit": 1}),
    );
    assert_eq!(text(&begun["results"][0], "why"), "prefix");
    assert_eq!(
        post.ask("search", json!({"text": "sablier"}))["results"],
        json!([])
    );
}
