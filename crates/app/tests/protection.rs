//! Protection files at the desk: who writes, who reads, what everyone else sees, on every path there is.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod post;

use app::export::{Export, Format};
use app::import::{Import, import};
use domain::permission::{Answer, Role, Scope, action_of, may};
use post::Post;
use reports::catalogue::Lang;
use serde_json::{Value, json};

/// In every field of the file that a person fills in freely, and nowhere else.
const PLANTED: &str = "Zwariboxkwenzi";

const PEOPLE: [(&str, &str); 4] = [
    ("Mirlande Acajou", "commander"),
    ("Wilner Mapou", "officer"),
    ("Rose Grenadia", "protection"),
    ("Max Cirouelle", "administrator"),
];

/// Use cases that change who sits at the desk.
const DOORS: [&str; 5] = [
    "lock",
    "unlock",
    "recover",
    "create_register",
    "change_passphrase",
];

/// A post with one person a role.
fn staffed() -> Post {
    let post = Post::begun();
    for (name, role) in &PEOPLE[1..] {
        post.add(name, role);
    }
    post
}

fn child() -> Value {
    json!({"kind": "child_file", "set": {"family_name": PLANTED, "sex": "F", "nationality": "HTI",
        "protection_status": "unaccompanied", "wishes": format!("{PLANTED} wants her mother"),
        "family": [{"name": PLANTED}], "reported_by": PLANTED}})
}

/// The id of a child's file, written by an officer.
fn written(post: &Post) -> String {
    post.change_to("Wilner Mapou");
    let saved = post.ask("protection_create", child());
    saved["id"].as_str().unwrap().to_owned()
}

fn allowed(post: &Post, case: &str, request: Value) -> bool {
    post.desk.call(case, request).is_ok()
}

fn tells(value: &impl ToString) -> bool {
    value.to_string().to_lowercase().contains("waribox")
}

#[test]
fn an_officer_writes_a_file_and_a_focal_point_reads_it() {
    let post = staffed();
    let id = written(&post);
    assert_eq!(
        post.refused("protection_file", json!({"id": id})).code,
        "not_own"
    );
    post.change_to("Mirlande Acajou");
    assert_eq!(
        post.refused("protection_file", json!({"id": id})).code,
        "sealed"
    );
    let files = post.ask("protection_files", json!({}));
    assert_eq!(files["opens"], false);
    let row = &files["files"][0];
    assert!(
        row["token"].as_str().unwrap().starts_with("M-OUA-"),
        "{row}"
    );
    assert!(row["number"].as_str().unwrap().starts_with("OUA-"), "{row}");
    post.change_to("Rose Grenadia");
    let sheet = post.ask("protection_file", json!({"id": row["number"]}));
    assert_eq!(sheet["values"]["family_name"], PLANTED);
    let request = json!({"id": id, "set": {"risk_level": "high"}});
    assert_eq!(
        post.ask("protection_amend", request)["values"]["risk_level"],
        "high"
    );
}

#[test]
fn each_reading_and_each_refusal_is_an_entry_that_names_nobody() {
    let post = staffed();
    let id = written(&post);
    post.refused("protection_file", json!({"id": id}));
    post.change_to("Rose Grenadia");
    post.ask("protection_file", json!({"id": id}));
    assert_eq!(
        app::show::show(&post.desk, &id).unwrap()["family_name"],
        PLANTED
    );
    let told = app::show::history(&post.desk, &id).unwrap();
    let reads = told["changes"].as_array().unwrap().iter();
    let reads: Vec<&Value> = reads.filter(|change| change["op"] == "read").collect();
    let by: Vec<&str> = reads
        .iter()
        .map(|read| read["by_name"].as_str().unwrap())
        .collect();
    assert_eq!(
        by,
        [
            "Wilner Mapou",
            "Rose Grenadia",
            "Rose Grenadia",
            "Rose Grenadia"
        ]
    );
    assert!(reads.iter().all(|read| !tells(*read)));
}

#[test]
fn a_focal_point_finds_a_file_by_what_is_sealed_and_nobody_else_does() {
    let post = staffed();
    written(&post);
    let asked = json!({"text": "zwariboxkw mother"});
    for (name, role) in PEOPLE {
        post.change_to(name);
        assert_eq!(
            allowed(&post, "search", json!({"text": PLANTED})),
            role != "administrator"
        );
        match role {
            "protection" => {
                let found = post.ask("protection_search", asked.clone());
                assert_eq!(found["files"].as_array().unwrap().len(), 1);
                let other = post.ask("protection_search", json!({"text": "zwariboxkw father"}));
                assert_eq!(other["files"], json!([]));
            }
            _ => drop(post.refused("protection_search", asked.clone())),
        }
    }
}

/// The generated matrix: every role, every use case, every way of asking about the file; and the commands.
#[test]
fn no_path_shows_anyone_what_only_focal_points_may_read() {
    let post = staffed();
    let id = written(&post);
    let number = app::show::show(&post.desk, &id).unwrap()["number"].clone();
    for (name, code) in PEOPLE {
        post.change_to(name);
        let role = Role::find(code).unwrap();
        let reads = |case: &str| {
            let scope = Scope {
                assigned: role == Role::Protection,
                ..Scope::at_home()
            };
            action_of(case).is_some_and(|action| may(role, action, &scope) == Answer::Yes)
        };
        let asked = [
            json!({}),
            json!({"id": id}),
            json!({"id": number}),
            json!({"text": PLANTED}),
            json!({"text": "", "every": true}),
            json!({"id": id, "set": {}}),
            json!({"id": id, "why": "seen"}),
            json!({"family_name": PLANTED, "given_names": PLANTED}),
        ];
        for case in app::surface::NAMES
            .iter()
            .filter(|case| !DOORS.contains(case))
        {
            for request in &asked {
                let answer = match post.desk.call(case, request.clone()) {
                    Ok(view) => view.to_string(),
                    Err(fault) => format!("{fault:?}"),
                };
                let echoed = request.to_string().contains(PLANTED);
                let opens = [
                    "protection_file",
                    "protection_amend",
                    "protection_history",
                    "protection_search",
                ];
                let may_tell = reads(case) && opens.contains(case);
                assert!(
                    !tells(&answer) || may_tell || echoed,
                    "{code} {case} {request}: {answer}"
                );
            }
        }
        assert_eq!(
            allowed(&post, "protection_file", json!({"id": id})),
            reads("protection_file")
        );
        let shown = app::show::show(&post.desk, &id).map(|shown| tells(&shown));
        assert_eq!(shown.unwrap_or(false), role == Role::Protection, "{code}");
        let told = app::show::history(&post.desk, &id).map(|told| tells(&told));
        assert_eq!(told.unwrap_or(false), role == Role::Protection, "{code}");
    }
}

fn exported(post: &Post, kind: Option<&str>, format: Format) -> Result<String, app::fault::Fault> {
    let out = post.folder.path().join("out");
    let what = Export {
        kind: kind.map(str::to_owned),
        format,
        from: None,
        to: None,
        force: true,
        lang: Lang::Fr,
    };
    app::export::export(&post.desk, &what, &out)?;
    Ok(String::from_utf8_lossy(&std::fs::read(&out).unwrap()).into_owned())
}

#[test]
fn an_export_holds_what_each_role_may_write_out() {
    let post = staffed();
    let id = written(&post);
    let logged = json!({"category": "other", "text": "Contrôle radio"});
    post.ask("log_add", logged);
    assert_eq!(
        exported(&post, None, Format::Jsonl).unwrap_err().code,
        "no_permission"
    );
    post.change_to("Mirlande Acajou");
    for format in [Format::Jsonl, Format::Csv, Format::Xlsx] {
        assert!(!tells(&exported(&post, None, format).unwrap()));
    }
    let lines = exported(&post, Some("child_file"), Format::Jsonl).unwrap();
    let line: Value = serde_json::from_str(lines.trim()).unwrap();
    let keys: Vec<&String> = line.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["facts", "id", "kind", "number", "stage", "token"]);
    assert_eq!(line["id"], id.as_str());
    post.change_to("Rose Grenadia");
    let lines = exported(&post, None, Format::Jsonl).unwrap();
    assert!(
        tells(&lines) && !lines.contains("Contrôle radio"),
        "{lines}"
    );
}

#[test]
fn an_import_seals_files_and_what_hangs_on_them_and_is_harmless_again() {
    let post = staffed();
    post.change_to("Wilner Mapou");
    let child = json!({"kind": "child_file", "ref": "m1", "base": "OUA", "occurred_at": "2018-03-04T06:10:00-05:00",
        "family_name": PLANTED, "sex": "F", "nationality": "HTI", "protection_status": "separated"});
    let note = json!({"kind": "note", "ref": "n1", "base": "OUA", "occurred_at": "2018-03-04T06:10:00-05:00",
        "target": "m1", "text": PLANTED});
    let file = format!("{note}\n{child}\n");
    let how = Import {
        skip_bad: false,
        amend: false,
        dry_run: false,
        lang: Lang::Fr,
    };
    let taken = || import(&post.desk, file.as_bytes(), how, &mut |_| {}).unwrap();
    let first = taken();
    assert_eq!(
        (first.stored, first.unchanged, first.rejected),
        (2, 0, 0),
        "{first:?}"
    );
    let again = taken();
    assert_eq!((again.stored, again.unchanged), (0, 2));
    post.change_to("Mirlande Acajou");
    assert!(!tells(&exported(&post, None, Format::Jsonl).unwrap()));
    post.change_to("Rose Grenadia");
    let lines = exported(&post, Some("note"), Format::Jsonl).unwrap();
    assert!(tells(&lines), "{lines}");
}

#[test]
fn the_key_is_handed_over_by_who_holds_it_or_by_the_printed_one() {
    let post = Post::empty();
    let created = post.ask(
        "create_register",
        post::begin("Mirlande Acajou", "commander"),
    );
    let printed = created["recovery"][6].as_str().unwrap().to_owned();
    post.add("Wilner Mapou", "officer");
    let before = written(&post);
    post.change_to("Mirlande Acajou");
    post.add("Rose Grenadia", "protection");
    let second = post.ask(
        "user_add",
        json!({"name": "Max Cirouelle", "role": "protection", "passphrase": post::PASSPHRASE}),
    );
    let second = second["user"]["id"].clone();
    let hand = |user: &Value, key: Option<&str>| match key {
        Some(key) => json!({"user": user, "key": key}),
        None => json!({"user": user}),
    };
    assert_eq!(
        post.refused("protection_hand_over", hand(&second, None))
            .code,
        "sealed"
    );
    post.change_to("Max Cirouelle");
    assert_eq!(
        post.refused("protection_file", json!({"id": before})).code,
        "not_assigned"
    );
    post.change_to("Rose Grenadia");
    assert!(
        !tells(&post.ask("protection_file", json!({"id": before}))),
        "an older key"
    );
    let me = post.ask("session", json!({}))["user"]["id"].clone();
    assert_eq!(
        post.refused("protection_hand_over", hand(&me, Some("x")))
            .code,
        "recovery_mistyped"
    );
    post.ask("protection_hand_over", hand(&me, Some(&printed)));
    assert!(tells(&post.ask("protection_file", json!({"id": before}))));
    let holders = post.ask("protection_hand_over", hand(&second, None));
    assert_eq!(holders["holders"], json!([me, second]));
    post.change_to("Max Cirouelle");
    assert!(tells(&post.ask("protection_file", json!({"id": before}))));
}

#[test]
fn broken_glass_opens_one_file_to_one_person_for_an_hour() {
    let post = staffed();
    let (id, other) = (written(&post), written(&post));
    let ask = json!({"id": id, "why": format!("{PLANTED} in danger")});
    assert_eq!(post.refused("glass_ask", ask.clone()).code, "no_permission");
    post.change_to("Mirlande Acajou");
    let me = post.ask("session", json!({}))["user"]["id"].clone();
    let grant = json!({"id": id, "user": me, "why": "life in danger"});
    assert_eq!(
        post.refused("glass_grant", grant.clone()).code,
        "no_permission"
    );
    let asked = post.ask("glass_ask", ask);
    assert_eq!(asked["asked"], json!([me]));
    assert!(!tells(&asked));
    assert_eq!(
        post.refused("protection_file", json!({"id": id})).code,
        "sealed"
    );
    post.change_to("Rose Grenadia");
    let unasked = json!({"id": other, "user": me, "why": "life in danger"});
    assert_eq!(post.refused("glass_grant", unasked).code, "not_found");
    assert_eq!(post.ask("glass_grant", grant)["asked"], json!([]));
    post.change_to("Mirlande Acajou");
    assert!(tells(&post.ask("protection_file", json!({"id": id}))));
    assert_eq!(
        post.refused("protection_file", json!({"id": other})).code,
        "sealed"
    );
    let files = post.ask("protection_files", json!({})).to_string();
    assert!(files.contains("glass_granted") && !tells(&files), "{files}");
    post.change_to("Wilner Mapou");
    assert_eq!(
        post.refused("protection_file", json!({"id": id})).code,
        "not_own"
    );
    post.change_to("Mirlande Acajou");
    post.wait(1, 1);
    assert_eq!(
        post.refused("protection_file", json!({"id": id})).code,
        "sealed"
    );
}
