//! Children and presumed victims at the post: what the board shows everyone, and what stays sealed.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod post;

use post::Post;
use serde_json::{Value, json};

/// In every word that is to be sealed, and nowhere else.
const PLANTED: &str = "Zwariboxkwenzi";

fn staffed() -> Post {
    let post = Post::begun();
    post.add("Wilner Mapou", "officer");
    post.add("Rose Grenadia", "protection");
    post.change_to("Wilner Mapou");
    post
}

fn child(arrived: &str) -> Value {
    json!({
        "file": {"role": "unaccompanied_minor", "travelled_with": PLANTED, "person": {
            "family_name": PLANTED, "sex": "F", "age_declared": 9, "nationality": "HTI"}},
        "leaves_only_with": PLANTED, "arrived_at": format!("2026-11-17T{arrived}:00-05:00")
    })
}

fn leaves(presence: &Value) -> Value {
    json!({"presence": presence, "agency": "ibesr", "name": PLANTED, "document": PLANTED, "signed_by": PLANTED})
}

#[test]
fn who_waits_longest_stands_first_and_only_the_token_and_the_times_are_shown() {
    let post = staffed();
    post.ask("presence_open", child("13:00"));
    let first = post.ask("presence_open", child("11:30"))["id"].clone();
    let event = json!({"presence": first, "event": "meal"});
    let board = post.ask("presence_event_add", event);
    let waiting = board["waiting"].as_array().unwrap();
    let minutes: Vec<&Value> = waiting.iter().map(|row| &row["waited_minutes"]).collect();
    assert_eq!(minutes, [&json!(182), &json!(92)]);
    assert_eq!(waiting[0]["id"], first);
    assert_eq!(
        waiting[0]["token"].as_str().unwrap().split('-').next(),
        Some("M")
    );
    assert_eq!(waiting[0]["care"][0]["event"], "meal");
    let today = post.ask("today", json!({}));
    assert_eq!(today["presence"][0]["id"], first);
    assert_eq!(today["presence_total"], 2);
    for shown in [board, today, post.ask("log_day", json!({}))] {
        assert!(!shown.to_string().contains(PLANTED), "{shown}");
    }
}

#[test]
fn an_officer_who_reads_nothing_of_it_writes_the_leaving_with_its_two_signatures() {
    let post = staffed();
    let id = post.ask("presence_open", child("13:00"))["id"].clone();
    post.wait(0, 28);
    let board = post.ask("presence_leave", leaves(&id));
    assert_eq!(board["waiting"], json!([]));
    assert_eq!(board["left"][0]["waited_minutes"], 120);
    assert!(!board.to_string().contains(PLANTED));
    assert_eq!(post.refused("presence_leave", leaves(&id)).code, "has_left");
    let event = json!({"presence": id, "event": "meal"});
    assert_eq!(post.refused("presence_event_add", event).code, "has_left");
    let officer = post.ask("session", json!({}))["user"]["id"].clone();
    assert_eq!(
        post.ask("unsigned", json!({}))["count"],
        0,
        "who hands over signs at once"
    );
    post.change_to("Rose Grenadia");
    let sheet = post.ask("protection_file", json!({"id": id}));
    let handed = &sheet["values"]["handed_to"];
    assert_eq!(handed["handed_over_by"], officer);
    assert_eq!(
        (&handed["signed_by"], &handed["agency"]),
        (&json!(PLANTED), &json!("ibesr"))
    );
    assert_eq!(sheet["values"]["leaves_only_with"], PLANTED);
}

#[test]
fn nobody_leaves_with_a_name_alone_nor_before_arriving() {
    let post = staffed();
    let id = post.ask("presence_open", child("13:00"))["id"].clone();
    let missing = |request: Value| -> Vec<String> {
        let fault = post.refused("presence_leave", request);
        fault.fields.iter().map(|one| one.field.clone()).collect()
    };
    let bare = json!({"presence": id, "name": "", "signed_by": ""});
    assert_eq!(missing(bare), ["name", "relation", "document", "signed_by"]);
    let mut aunt = leaves(&id);
    aunt["agency"] = Value::Null;
    assert_eq!(missing(aunt), ["relation"]);
    let mut early = leaves(&id);
    early["left_at"] = json!("2026-11-17T12:59:00-05:00");
    assert_eq!(missing(early), ["left_at"]);
    let mut nowhere = leaves(&id);
    nowhere["agency"] = json!("elsewhere");
    assert_eq!(missing(nowhere), ["handed_to.agency"]);
    assert_eq!(post.ask("presences", json!({}))["left"], json!([]));
}

#[test]
fn a_file_is_named_by_its_token_and_waits_once() {
    let post = staffed();
    post.ask("presence_open", child("13:00"));
    let token = post.ask("presences", json!({}))["waiting"][0]["token"].clone();
    let again = json!({"subject": token});
    let code = |request: Value| {
        post.refused("presence_open", request).fields[0]
            .code
            .clone()
    };
    assert_eq!(code(again.clone()), "waits_already");
    assert_eq!(code(json!({"subject": "M-OUA-K7Q2-99"})), "dangling_ref");
    assert_eq!(code(json!({})), "missing");
    let id = post.ask("presences", json!({}))["waiting"][0]["id"].clone();
    post.ask("presence_leave", leaves(&id));
    post.ask("presence_open", again);
    assert_eq!(
        post.ask("presences", json!({}))["waiting"][0]["token"],
        token
    );
}
