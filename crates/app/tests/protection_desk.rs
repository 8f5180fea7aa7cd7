//! The pages of the protection files: the form, the incident that shows a token, the list of each role, what an opened
//! file offers, and the hour of a broken glass.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod post;

use post::{Post, arrest};
use serde_json::{Value, json};

/// In the fields that a person fills in, and nowhere else.
const PLANTED: &str = "Zwariboxkwenzi";

/// One person a role; an officer is at the desk.
fn staffed() -> Post {
    let post = Post::begun();
    for (name, role) in [
        ("Wilner Mapou", "officer"),
        ("Guerline Laurier", "officer"),
        ("Rose Grenadia", "protection"),
    ] {
        post.add(name, role);
    }
    post.change_to("Wilner Mapou");
    post
}

fn tells(value: &Value) -> bool {
    value.to_string().contains(PLANTED)
}

fn victim(more: Value) -> Value {
    let mut set =
        json!({"family_name": PLANTED, "sex": "F", "nationality": "HTI", "status": "possible"});
    set.as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    json!({"kind": "screening", "set": set})
}

fn child(status: &str, incident: &Value) -> Value {
    json!({"kind": "child_file", "set": {"given_names": PLANTED, "sex": "F", "nationality": "HTI",
        "protection_status": status, "incident": incident}})
}

fn tokens(files: &Value) -> Vec<&str> {
    let rows = files["files"].as_array().unwrap().iter();
    rows.map(|row| row["token"].as_str().unwrap()).collect()
}

#[test]
fn whoever_may_write_a_file_gets_its_form() {
    let post = staffed();
    for kind in ["screening", "child_file"] {
        let form = post.ask("record_form", json!({"kind": kind}));
        let names = form["sections"].to_string();
        assert!(names.contains("consents.sharing") && !names.contains("\"token\""));
    }
    let open = json!({"kind": "screening", "set": {}});
    assert_eq!(post.refused("record_create", open).code, "unknown_kind");
    post.change_to("Mirlande Acajou");
    post.add("Max Cirouelle", "administrator");
    post.change_to("Max Cirouelle");
    let asked = json!({"kind": "screening"});
    assert_eq!(post.refused("record_form", asked).code, "no_permission");
}

#[test]
fn the_open_incident_shows_the_token_and_nobody() {
    let post = staffed();
    let saved = post.ask("arrest_save", arrest());
    let incident = &saved["incident"]["id"];
    post.ask("protection_create", victim(json!({"incident": incident})));
    post.ask("protection_create", child("separated", incident));
    post.ask("protection_create", child("unaccompanied", incident));
    let case = post.ask("case_view", json!({"id": incident}));
    let people = case["persons"].as_array().unwrap();
    let mut shown: Vec<(&str, &str)> = people
        .iter()
        .map(|one| {
            let name = one["person"]["name"].as_str().unwrap();
            (one["role"].as_str().unwrap(), &name[..6])
        })
        .collect();
    shown.sort_unstable();
    let wanted = [
        ("presumed_victim", "V-OUA-"),
        ("separated_minor", "M-OUA-"),
        ("smuggler", "TAMARI"),
        ("unaccompanied_minor", "M-OUA-"),
    ];
    assert_eq!(shown, wanted);
    assert!(!tells(&case) && !case["history"].to_string().contains("facts"));
}

#[test]
fn a_file_is_tied_once_and_to_an_incident_that_stands() {
    let post = staffed();
    let saved = post.ask("arrest_save", arrest());
    let incident = &saved["incident"]["id"];
    let file = post.ask("protection_create", victim(json!({})))["id"].clone();
    post.change_to("Rose Grenadia");
    let tie = json!({"id": file, "set": {"incident": incident}});
    post.ask("protection_amend", tie.clone());
    assert_eq!(
        post.refused("protection_amend", tie).code,
        "nothing_to_change"
    );
    let case = post.ask("case_view", json!({"id": incident}));
    assert_eq!(case["persons"].as_array().unwrap().len(), 2);
    post.change_to("Mirlande Acajou");
    post.ask(
        "record_void",
        json!({"id": incident, "why": "écrit deux fois"}),
    );
    let late = post.refused("protection_create", victim(json!({"incident": incident})));
    assert_eq!(late.code, "record_void");
    let files = post.ask("protection_files", json!({}));
    assert_eq!(tokens(&files).len(), 1, "nothing was written of it");
}

#[test]
fn each_role_knows_of_the_files_what_is_theirs_to_know() {
    let post = staffed();
    post.ask("protection_create", victim(json!({})));
    let own = post.ask("protection_files", json!({}));
    assert!(tokens(&own)[0].starts_with("V-OUA-") && !tells(&own));
    post.change_to("Guerline Laurier");
    assert_eq!(
        post.ask("protection_files", json!({}))["files"],
        json!([]),
        "not theirs"
    );
    post.change_to("Mirlande Acajou");
    let files = post.ask("protection_files", json!({}));
    assert_eq!((tokens(&files).len(), &files["opens"]), (1, &json!(false)));
    assert!(!tells(&files));
    post.change_to("Rose Grenadia");
    let me = post.ask("session", json!({}))["user"]["id"].clone();
    let files = post.ask("protection_files", json!({}));
    assert_eq!(files["holders"], json!([me]));
    assert!(
        !tells(&files) && files["files"][0]["person"].is_null(),
        "names wait until they are asked for"
    );
}

#[test]
fn a_name_that_was_found_was_read() {
    let post = staffed();
    let id = post.ask("protection_create", victim(json!({})))["id"].clone();
    post.change_to("Rose Grenadia");
    let every = post.ask("protection_search", json!({"text": "", "every": true}));
    assert_eq!(
        every["files"][0]["person"]["name"],
        PLANTED.to_uppercase().as_str()
    );
    let none = post.ask("protection_search", json!({"text": " "}));
    assert_eq!(none["files"], json!([]));
    let history = post.ask("protection_history", json!({"id": id}));
    let reads = history["changes"].as_array().unwrap().iter();
    let reads: Vec<&Value> = reads.filter(|change| change["op"] == "read").collect();
    assert_eq!(reads.len(), 2, "the search, and this history");
    post.change_to("Mirlande Acajou");
    let every = json!({"text": "", "every": true});
    assert_eq!(post.refused("protection_search", every).code, "sealed");
    assert_eq!(
        post.refused("protection_history", json!({"id": id})).code,
        "sealed"
    );
}

#[test]
fn an_opened_file_offers_its_fields_to_who_holds_the_key() {
    let post = staffed();
    let id = post.ask("protection_create", victim(json!({})))["id"].clone();
    post.change_to("Rose Grenadia");
    let sheet = post.ask("protection_file", json!({"id": id}));
    let may = |sheet: &Value, name: &str| {
        let sections = sheet["sections"].as_array().unwrap().clone();
        let fields = sections
            .iter()
            .flat_map(|one| one["fields"].as_array().unwrap());
        let found = fields.filter(|field| field["name"] == name);
        found.map(|field| field["may"] == true).next().unwrap()
    };
    assert!(may(&sheet, "status") && !may(&sheet, "token"));
    assert_eq!(sheet["may"]["refusal"], Value::Null);
    let draft = json!({"id": "0192f7a0-1111-7000-8000-000000000009", "kind": "screening", "label": "x",
        "body": {"record": id, "section": "answer", "changes": {"needs": ["food"]}, "why": ""}});
    post.ask("draft_save", draft.clone());
    let amend = json!({"id": id, "set": {"needs": ["food"], "red_flags": ["debt", PLANTED]}, "draft": draft["id"]});
    let sheet = post.ask("protection_amend", amend);
    assert_eq!(sheet["values"]["red_flags"], json!(["debt", PLANTED]));
    assert_eq!(sheet["stage"], "amended");
    assert_eq!(post.ask("drafts", json!({}))["drafts"], json!([]));
    let history = post.ask("protection_history", json!({"id": id}));
    let told = history["changes"].to_string();
    assert!(
        told.contains("\"needs\"") && !told.contains("\"facts\""),
        "{told}"
    );
}

#[test]
fn broken_glass_says_until_when_shows_and_changes_nothing() {
    let post = staffed();
    let id = post.ask("protection_create", victim(json!({})))["id"].clone();
    post.change_to("Mirlande Acajou");
    let me = post.ask("session", json!({}))["user"]["id"].clone();
    post.ask(
        "glass_ask",
        json!({"id": id, "why": "on la cherche à l’hôpital"}),
    );
    assert_eq!(waiting(&post), 0, "not theirs to answer");
    post.change_to("Rose Grenadia");
    assert_eq!(waiting(&post), 1);
    let history = post.ask("protection_history", json!({"id": id}));
    let why = history["changes"].as_array().unwrap().iter();
    let mut why = why.filter(|change| change["after"] == "glass_reason");
    assert_eq!(why.next().unwrap()["why"], "on la cherche à l’hôpital");
    let row = post.ask(
        "glass_grant",
        json!({"id": id, "user": me, "why": "danger"}),
    );
    assert_eq!(row["opened"][0]["user"], me);
    assert_eq!(row["open_until"], Value::Null, "the focal point needs none");
    assert_eq!(waiting(&post), 0);
    post.change_to("Mirlande Acajou");
    let row = &post.ask("protection_files", json!({}))["files"][0];
    assert_eq!(row["open_until"], "2026-11-17T15:32:00-05:00");
    let sheet = post.ask("protection_file", json!({"id": id}));
    assert_eq!(sheet["may"]["refusal"], "sealed");
    let amend = json!({"id": id, "set": {"status": "not_victim"}});
    assert_eq!(post.refused("protection_amend", amend).code, "sealed");
    post.wait(1, 1);
    let row = &post.ask("protection_files", json!({}))["files"][0];
    assert_eq!(
        (&row["open_until"], &row["opened"]),
        (&Value::Null, &json!([]))
    );
}

/// Files that Today says are asked for.
fn waiting(post: &Post) -> u64 {
    let today = post.ask("today", json!({}));
    let queues = today["queues"].as_array().unwrap().iter();
    let mut asked = queues.filter(|queue| queue["code"] == "glass_asked");
    asked.next().unwrap()["count"].as_u64().unwrap()
}
