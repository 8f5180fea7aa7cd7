//! A group intercepted together: one save for everyone, and no child among the plain people.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod post;

use post::Post;
use serde_json::{Value, json};

/// In the names of protected people, and nowhere else.
const PLANTED: &str = "Zwariboxkwenzi";

fn one(family: &str, sex: &str, age: u32, role: &str) -> Value {
    json!({"person": {"family_name": family, "sex": sex, "age_declared": age, "nationality": "HTI"}, "role": role})
}

/// Eight people at the north ford: six adults, a child alone, a presumed victim.
fn group() -> Value {
    let migrant = "smuggled_migrant";
    json!({
        "incident": {
            "occurred_at": "2026-11-17T14:10:00-05:00", "nature": "migrant_smuggling",
            "place": {"text": "gué nord"}, "migrants": {"women": 4, "men": 3, "girls": 1, "boys": 0}
        },
        "persons": [
            one("Tamarin", "M", 31, migrant), one("Sablier", "M", 24, migrant),
            one("Mapou", "M", 40, migrant), one("Acajou", "F", 28, migrant),
            one("Grenadia", "F", 19, migrant), one("Corossol", "F", 52, migrant),
            one(PLANTED, "F", 11, "unaccompanied_minor"), one(PLANTED, "F", 22, "presumed_victim")
        ]
    })
}

fn staffed() -> Post {
    let post = Post::begun();
    post.add("Wilner Mapou", "officer");
    post.add("Rose Grenadia", "protection");
    post.change_to("Wilner Mapou");
    post
}

#[test]
fn one_save_writes_everyone_and_one_line_of_the_book() {
    let post = staffed();
    let saved = post.ask("group_save", group());
    let kinds: Vec<&str> = saved["persons"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["person"]["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds[..6], ["person"; 6]);
    assert_eq!(kinds[6..], ["child_file", "screening"]);
    let day = post.ask("log_day", json!({}));
    let lines = day["lines"].as_array().unwrap();
    assert_eq!(lines.len(), 1);
    let text = lines[0]["text"].as_str().unwrap();
    assert!(
        text.starts_with("Interception d’un groupe : 8 personnes (4 femmes, 3 hommes, 1 fille)"),
        "{text}"
    );
    assert!(text.contains("M-OUA-") && text.contains("V-OUA-"), "{text}");
    let case = post.ask("case_view", json!({"id": saved["incident"]["id"]}));
    assert_eq!(case["persons"].as_array().unwrap().len(), 8);
    assert!(!case.to_string().contains(PLANTED), "{case}");
}

#[test]
fn a_child_or_a_presumed_victim_is_read_by_focal_points_only() {
    let post = staffed();
    let saved = post.ask("group_save", group());
    let child = saved["persons"][6]["person"]["id"].clone();
    assert_eq!(
        post.refused("protection_file", json!({"id": child})).code,
        "not_own"
    );
    assert_eq!(
        post.ask("search", json!({"text": PLANTED}))["results"],
        json!([])
    );
    post.change_to("Rose Grenadia");
    let sheet = post.ask("protection_file", json!({"id": child}));
    assert_eq!(sheet["values"]["family_name"], PLANTED);
    assert_eq!(sheet["values"]["protection_status"], "unaccompanied");
    assert_eq!(sheet["values"]["incident"], saved["incident"]["id"]);
    assert_eq!(sheet["values"]["age_as_of"], "2026-11-17");
}

#[test]
fn a_minor_never_becomes_a_plain_person_and_each_wrong_line_is_told() {
    let post = staffed();
    let mut request = group();
    request["persons"][1]["person"]["nationality"] = json!("ABC");
    request["persons"][3]["person"]["age_declared"] = json!(17);
    request["persons"][4]["person"]["birth_date"] = json!("2008");
    let fault = post.refused("group_save", request);
    let told: Vec<(&str, &str)> = fault
        .fields
        .iter()
        .map(|one| (one.field.as_str(), one.code.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("persons[1].person.nationality", "bad_code"),
            ("persons[3].role", "protection_file"),
            ("persons[4].role", "protection_file"),
        ]
    );
    assert_eq!(post.ask("log_day", json!({}))["lines"], json!([]));
    let again = post.ask("group_save", group());
    let number = again["incident"]["number"].as_str().unwrap();
    assert!(number.ends_with("-000001"), "a refused save used a number");
}

#[test]
fn the_draft_goes_with_the_saving_and_stays_without_it() {
    let post = staffed();
    let id = "0193a1b2-0000-7000-8000-000000000001";
    let draft = json!({"id": id, "kind": "group", "label": "gué nord", "body": {}});
    post.ask("draft_save", draft);
    let mut request = group();
    request["draft"] = json!(id);
    let mut bad = request.clone();
    bad["persons"] = json!([]);
    assert_eq!(post.refused("group_save", bad).fields[0].code, "missing");
    assert_eq!(
        post.ask("drafts", json!({}))["drafts"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    post.ask("group_save", request);
    assert_eq!(post.ask("drafts", json!({}))["drafts"], json!([]));
}

#[test]
fn who_writes_no_protection_file_saves_no_group() {
    let post = staffed();
    post.change_to("Mirlande Acajou");
    post.add("Max Cirouelle", "administrator");
    post.change_to("Max Cirouelle");
    assert_eq!(post.refused("group_save", group()).code, "no_permission");
}
