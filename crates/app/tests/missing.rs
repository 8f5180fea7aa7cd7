//! Missing people: matched blind. Who writes a report learns nothing of the files; who reads the files does.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod post;

use post::Post;
use serde_json::{Value, json};

/// Everything at the desk that an officer may ask, and the ways to ask it.
const ASKED: [&str; 9] = [
    "today",
    "status_bar",
    "presences",
    "log_day",
    "drafts",
    "review",
    "sending",
    "unsigned",
    "receptions",
];

fn staffed() -> Post {
    let post = Post::begun();
    post.add("Wilner Mapou", "officer");
    post.add("Rose Grenadia", "protection");
    post.change_to("Wilner Mapou");
    post
}

/// A post with the file of one child, GRENADIA Islande, and then a report of a girl of this name.
fn reported(family: &str, given: &str) -> (Post, Value) {
    let post = staffed();
    post.ask(
        "protection_create",
        json!({"kind": "child_file", "set": {"family_name": "Grenadia", "given_names": "Islande", "sex": "F",
            "age_declared": 9, "nationality": "HTI", "protection_status": "unaccompanied"}}),
    );
    let saved = post.ask(
        "protection_create",
        json!({"kind": "missing_report", "set": {"family_name": family, "given_names": given, "sex": "F",
            "age_declared": 9, "reporter": {"name": "TAMARIN Dieusel", "phone": "3700 0000"}}}),
    );
    (post, saved)
}

/// A view without the bytes of what is sealed: two names are never packed alike.
fn unweighed(mut view: Value) -> Value {
    view["waiting_bytes"] = Value::Null;
    for item in view["items"].as_array_mut().into_iter().flatten() {
        item["bytes"] = Value::Null;
    }
    view
}

#[test]
fn an_officer_gets_the_same_answer_whether_a_file_is_alike_or_not() {
    let (alike, saved) = reported("Grenadia", "Islande");
    let (other, saved_other) = reported("Corossol", "Fabiola");
    assert_eq!(
        saved, saved_other,
        "the same number, the same id, nothing more"
    );
    for name in ASKED {
        let told = |post: &Post| unweighed(post.ask(name, json!({})));
        assert_eq!(told(&alike), told(&other), "{name}");
    }
    let history = json!({"id": saved["id"]});
    let told = |post: &Post| post.ask("record_history", history.clone());
    assert_eq!(told(&alike), told(&other));
    for post in [&alike, &other] {
        assert_eq!(post.refused("missing_matches", json!({})).code, "not_own");
        post.change_to("Mirlande Acajou");
        assert_eq!(post.refused("missing_matches", json!({})).code, "sealed");
    }
    assert_eq!(
        alike.ask("today", json!({}))["queues"],
        other.ask("today", json!({}))["queues"]
    );
}

#[test]
fn a_focal_point_is_told_of_the_file_alike_by_its_token() {
    let (post, saved) = reported("Grenadya", "Islande");
    post.change_to("Rose Grenadia");
    let queue = |post: &Post| {
        let today = post.ask("today", json!({}));
        let queues = today["queues"].as_array().unwrap().clone();
        queues
            .into_iter()
            .find(|one| one["code"] == "matches")
            .unwrap()["count"]
            .clone()
    };
    assert_eq!(queue(&post), 1);
    let view = post.ask("missing_matches", json!({}));
    let report = &view["reports"][0];
    assert_eq!(report["number"], saved["number"]);
    let file = &report["matches"][0];
    assert!(file["token"].as_str().unwrap().starts_with("M-OUA-"));
    let agree: Vec<&str> = file["reasons"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["what"].as_str().unwrap())
        .collect();
    assert_eq!(agree, ["family_name", "given_names", "sex", "birth_year"]);
    assert!(!view.to_string().contains("Islande"), "{view}");
    let (unlike, _) = reported("Corossol", "Fabiola");
    unlike.change_to("Rose Grenadia");
    assert_eq!(queue(&unlike), 0);
    assert_eq!(
        unlike.ask("missing_matches", json!({}))["reports"][0]["matches"],
        json!([])
    );
}

#[test]
fn being_told_is_one_reading_of_each_however_often_the_list_is_opened() {
    let (post, saved) = reported("Grenadia", "Islande");
    post.change_to("Rose Grenadia");
    for _ in 0..3 {
        post.ask("missing_matches", json!({}));
    }
    // The last one is this very look into the history.
    let told = app::show::history(&post.desk, saved["id"].as_str().unwrap()).unwrap();
    let reads = told["changes"].as_array().unwrap().iter();
    let reads = reads.filter(|one| one["op"] == "read").count();
    assert_eq!(reads, 2, "{told}");
}
