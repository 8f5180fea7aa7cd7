//! A commander countersigns and returns, officers answer: one story a rule.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod post;

use post::{Post, arrest};
use serde_json::{Value, json};

const COMMANDER: &str = "Mirlande Acajou";
const OFFICER: &str = "Wilner Mapou";

/// A base with two officers; the first has the desk.
fn base() -> Post {
    let post = Post::begun();
    post.add(OFFICER, "officer");
    post.add("Guerline Laurier", "officer");
    post.change_to(OFFICER);
    post
}

fn id(view: &Value) -> Value {
    view["id"].clone()
}

fn line(post: &Post, text: &str) -> Value {
    id(&post.ask("log_add", json!({"category": "order", "text": text})))
}

fn approve(post: &Post, targets: &[&Value]) -> Value {
    post.ask(
        "countersign",
        json!({"targets": targets, "decision": "approved"}),
    )
}

fn send_back(post: &Post, target: &Value, comment: &str) -> Value {
    let request = json!({"targets": [target], "decision": "returned", "comment": comment});
    post.ask("countersign", request)
}

/// The ids of a list of rows.
fn targets(view: &Value, list: &str) -> Vec<Value> {
    let rows = view[list].as_array().unwrap();
    rows.iter().map(|row| row["target"].clone()).collect()
}

fn review(post: &Post) -> Value {
    post.ask("review", json!({}))
}

fn state(post: &Post, id: &Value) -> Value {
    post.ask("case_view", json!({"id": id}))["standing"]["state"].clone()
}

fn queued(post: &Post, code: &str) -> Value {
    let today = post.ask("today", json!({}));
    let queues = today["queues"].as_array().unwrap();
    let queue = queues.iter().find(|queue| queue["code"] == code).unwrap();
    queue["count"].clone()
}

#[test]
fn an_officers_records_wait_for_the_commander_and_for_nobody_else() {
    let post = base();
    let saved = post.ask("arrest_save", arrest());
    let custody = id(&saved["persons"][0]["custody"]);
    let order = line(&post, "Ordre reçu.");
    assert_eq!(
        review(&post)["waiting"],
        json!([]),
        "an officer decides nothing"
    );
    assert_eq!(queued(&post, "to_countersign"), 0);
    let asked = json!({"targets": [order], "decision": "approved"});
    assert_eq!(post.refused("countersign", asked).code, "no_permission");

    post.change_to(COMMANDER);
    let waiting = targets(&review(&post), "waiting");
    for one in [&saved["incident"]["id"], &custody, &order] {
        assert!(waiting.contains(one), "{waiting:?}");
    }
    assert_eq!(queued(&post, "to_countersign"), waiting.len());
    let after = approve(&post, &waiting.iter().collect::<Vec<_>>());
    assert_eq!(after["waiting"], json!([]));
    assert_eq!(queued(&post, "to_countersign"), 0);
    assert_eq!(state(&post, &custody), "approved");
    let day = post.ask("log_day", json!({}));
    let lines = day["lines"].as_array().unwrap();
    assert!(
        lines
            .iter()
            .all(|line| line["standing"]["state"] == "approved"
                && line["standing"]["by"]["name"] == COMMANDER)
    );
}

#[test]
fn nobody_countersigns_their_own_record_and_one_of_them_refuses_all() {
    let post = base();
    let theirs = line(&post, "D’un agent.");
    post.change_to(COMMANDER);
    let own = line(&post, "De la commandante.");
    let view = review(&post);
    assert_eq!(targets(&view, "waiting"), std::slice::from_ref(&theirs));
    assert_eq!(view["own"], 1);
    let both = json!({"targets": [theirs, own], "decision": "approved"});
    assert_eq!(post.refused("countersign", both).code, "own_record");
    assert_eq!(state(&post, &theirs), "waiting");

    // Another commander of the base does.
    post.add("Estimé Bayahonde", "commander");
    post.change_to("Estimé Bayahonde");
    approve(&post, &[&own]);
    assert_eq!(state(&post, &own), "approved");
}

#[test]
fn a_commander_alone_waits_for_headquarters() {
    let post = Post::begun();
    let own = line(&post, "Seule à la base.");
    assert_eq!(review(&post)["own"], 1);
    let day = json!({"targets": ["2026-11-17"], "decision": "approved"});
    assert_eq!(post.refused("countersign", day).code, "own_record");
    assert_eq!(state(&post, &own), "waiting");
}

#[test]
fn a_returned_record_appears_to_its_author_with_the_reason_until_it_is_answered() {
    let post = base();
    let saved = post.ask("arrest_save", arrest());
    let incident = id(&saved["incident"]);
    post.change_to(COMMANDER);
    let bare = json!({"targets": [incident], "decision": "returned", "comment": "  "});
    let fault = post.refused("countersign", bare);
    assert_eq!(fault.fields[0].code, "reason_missing");
    send_back(&post, &incident, "Dire qui conduisait.");
    assert!(!targets(&review(&post), "waiting").contains(&incident));

    post.change_to(OFFICER);
    let returned = review(&post)["returned"].clone();
    assert_eq!(returned[0]["target"], incident);
    assert_eq!(returned[0]["standing"]["comment"], "Dire qui conduisait.");
    assert_eq!(queued(&post, "returned"), 1);
    post.change_to("Guerline Laurier");
    assert_eq!(queued(&post, "returned"), 0, "it is not hers");

    post.change_to(OFFICER);
    let set = json!({"description": "SABLIER Evens conduisait."});
    post.ask("record_amend", json!({"id": incident, "set": set}));
    assert_eq!(queued(&post, "returned"), 0);
    assert_eq!(state(&post, &incident), "again");
    post.change_to(COMMANDER);
    assert!(targets(&review(&post), "waiting").contains(&incident));
}

#[test]
fn a_returned_line_is_answered_by_a_note_or_by_the_line_that_corrects_it() {
    let post = base();
    let (first, second) = (
        line(&post, "Retour de patrouille."),
        line(&post, "Six personnes."),
    );
    post.change_to(COMMANDER);
    send_back(&post, &first, "Compléter les km.");
    send_back(&post, &second, "Six ou huit ?");
    post.change_to(OFFICER);
    assert_eq!(queued(&post, "returned"), 2);
    post.ask("note_add", json!({"target": first, "text": "42 km."}));
    let correction = json!({"category": "order", "text": "Lire « huit ».", "corrects": second});
    post.ask("log_add", correction);
    assert_eq!(queued(&post, "returned"), 0);
    let case = post.ask("case_view", json!({"id": first}));
    assert_eq!(case["notes"][0]["text"], "42 km.");
    post.change_to(COMMANDER);
    let waiting = targets(&review(&post), "waiting");
    assert!(waiting.contains(&first) && waiting.contains(&second));
    approve(&post, &[&first, &second]);
    let changes = post.ask("record_history", json!({"id": first}))["changes"].clone();
    assert_eq!(
        changes.as_array().unwrap().len(),
        1,
        "a decision changes nothing"
    );
}

#[test]
fn once_countersigned_its_author_no_longer_amends_and_a_change_makes_it_wait_again() {
    let post = base();
    let saved = post.ask("arrest_save", arrest());
    let custody = id(&saved["persons"][0]["custody"]);
    post.change_to(COMMANDER);
    approve(&post, &[&custody]);

    post.change_to(OFFICER);
    let basis = json!({"id": custody, "set": {"basis": "warrant"}, "why": "mandat"});
    assert_eq!(
        post.refused("record_amend", basis.clone()).code,
        "countersigned"
    );
    let sheet = post.ask("record_sheet", json!({"id": custody}));
    assert_eq!(sheet["may"]["refusal"], "countersigned");
    post.ask("record_amend", json!({"id": custody, "set": {"cell": "2"}}));
    assert_eq!(
        state(&post, &custody),
        "approved",
        "a field that runs changes nothing"
    );

    post.change_to(COMMANDER);
    post.ask("record_amend", basis.clone());
    assert_eq!(state(&post, &custody), "again");
    assert!(targets(&review(&post), "waiting").contains(&custody));
    post.change_to(OFFICER);
    let again = json!({"id": custody, "set": {"basis": "flagrante_delicto"}});
    assert_eq!(
        post.refused("record_amend", again.clone()).code,
        "countersigned"
    );

    // Returned, it is its author's again.
    post.change_to(COMMANDER);
    send_back(&post, &custody, "Le mandat n’y est pas.");
    post.change_to(OFFICER);
    post.ask("record_amend", again);
}

#[test]
fn a_decision_is_signed_at_once_and_cannot_be_taken_twice() {
    let post = base();
    let order = line(&post, "Ordre reçu.");
    post.change_to(COMMANDER);
    approve(&post, &[&order]);
    assert_eq!(app::status::status(&post.desk).unwrap()["unsigned"], 0);
    let book = app::verify::verify(&post.desk, reports::catalogue::Lang::En).unwrap();
    assert_eq!(book["problems"], json!([]));
    let again = json!({"targets": [order], "decision": "approved"});
    assert_eq!(post.refused("countersign", again).code, "nothing_to_change");
    let wrong = json!({"targets": [order], "decision": "seen"});
    assert_eq!(
        post.refused("countersign", wrong).fields[0].code,
        "bad_code"
    );
}

#[test]
fn an_earlier_day_waits_as_one_and_its_approval_covers_its_lines() {
    let post = base();
    let lines = [line(&post, "Un."), line(&post, "Deux.")];
    post.wait(24, 0);
    post.change_to(COMMANDER);
    let own = post.ask(
        "log_add",
        json!({"category": "order", "text": "D’hier.", "occurred_at": "2026-11-17T15:00:00-05:00"}),
    );
    let waiting = review(&post)["waiting"].clone();
    assert_eq!(waiting.as_array().unwrap().len(), 1);
    assert_eq!(
        (&waiting[0]["kind"], &waiting[0]["lines"]),
        (&json!("day"), &json!(3))
    );
    let day = json!("2026-11-17");
    assert_eq!(waiting[0]["target"], day);
    approve(&post, &[&day]);
    assert!(lines.iter().all(|line| state(&post, line) == "approved"));
    assert_eq!(
        state(&post, &id(&own)),
        "waiting",
        "her own line is not hers to countersign"
    );
    let sheet = post.ask("log_day", json!({"date": day}));
    assert_eq!(sheet["standing"]["state"], "approved");
    assert_eq!(sheet["may_close"], false);

    // A line written for that day afterwards opens it again.
    post.change_to(OFFICER);
    let late = post.ask(
        "log_add",
        json!({"category": "order", "text": "Oublié.", "occurred_at": "2026-11-17T16:00:00-05:00"}),
    );
    assert_eq!(state(&post, &id(&late)), "waiting");
    post.change_to(COMMANDER);
    let sheet = post.ask("log_day", json!({"date": day}));
    assert_eq!(sheet["standing"]["state"], "again");
    assert_eq!(targets(&review(&post), "waiting"), [day]);
}

#[test]
fn a_silent_day_is_written_down_before_it_is_countersigned() {
    let post = base();
    post.change_to(COMMANDER);
    let close = |day: &str| json!({"targets": [day], "decision": "approved"});
    assert_eq!(
        post.refused("countersign", close("2026-11-17")).code,
        "empty_day"
    );
    let tomorrow = post.refused("countersign", close("2026-11-18"));
    assert_eq!(tomorrow.fields[0].code, "bad_date");
    post.change_to(OFFICER);
    post.ask(
        "log_add",
        json!({"category": "nil_report", "text": "Rien à signaler."}),
    );
    post.change_to(COMMANDER);
    assert_eq!(post.ask("log_day", json!({}))["may_close"], true);
    post.ask("countersign", close("2026-11-17"));
}

#[test]
fn an_approval_written_by_an_officer_counts_for_nothing() {
    let post = base();
    let order = line(&post, "Ordre reçu.");
    let users = post.ask("users", json!({}));
    let named = |user: &&Value| user["name"] == COMMANDER;
    let commander = id(users["users"]
        .as_array()
        .unwrap()
        .iter()
        .find(named)
        .unwrap());
    let forged = json!({"kind": "countersign", "base": "OUA", "ref": "c1", "target": order,
        "decision": "approved", "author": commander, "occurred_at": "2026-11-17T14:40:00-05:00"});
    let how = app::import::Import {
        skip_bad: false,
        amend: false,
        dry_run: false,
        lang: reports::catalogue::Lang::En,
    };
    let report = app::import::import(&post.desk, forged.to_string().as_bytes(), how, &mut |_| ());
    assert_eq!(report.unwrap().stored, 1, "kept, as any line");
    post.change_to(COMMANDER);
    assert_eq!(state(&post, &order), "waiting");
}

#[test]
fn what_cannot_be_countersigned_is_refused_by_name() {
    let post = base();
    let order = line(&post, "Ordre reçu.");
    post.change_to(COMMANDER);
    approve(&post, &[&order]);
    let users = post.ask("users", json!({}));
    let user = users["users"][0]["id"].clone();
    let asked = json!({"targets": [user], "decision": "approved"});
    assert_eq!(post.refused("countersign", asked).code, "unknown_kind");
    let nothing = json!({"targets": ["OUA-K7Q2-2026-999999"], "decision": "approved"});
    assert_eq!(post.refused("countersign", nothing).code, "not_found");
}

#[test]
fn an_acting_commander_countersigns_until_the_end_that_was_named() {
    let post = base();
    let theirs = line(&post, "De Wilner.");
    let until = |at: &str| json!({"id": "Guerline Laurier", "until": at});
    let soon = until("2026-11-18T18:00:00-05:00");
    assert_eq!(
        post.refused("user_acting", soon.clone()).code,
        "no_permission"
    );
    post.change_to(COMMANDER);
    let own = line(&post, "De Mirlande.");
    for wrong in ["2026-11-17T14:00:00-05:00", "2027-11-17T14:00:00-05:00"] {
        let fault = post.refused("user_acting", until(wrong));
        assert_eq!(fault.fields[0].code, "bad_period", "{wrong}");
    }
    post.ask("user_acting", soon);
    assert_eq!(app::status::status(&post.desk).unwrap()["unsigned"], 0);
    let session = post.change_to("Guerline Laurier");
    assert!(
        session["rights"]
            .as_array()
            .unwrap()
            .contains(&json!("countersign"))
    );
    let hers = line(&post, "De Guerline.");
    assert_eq!(
        targets(&review(&post), "waiting"),
        [theirs.clone(), own.clone()]
    );
    approve(&post, &[&own]);
    let asked = |target: &Value| json!({"targets": [target], "decision": "approved"});
    assert_eq!(post.refused("countersign", asked(&hers)).code, "own_record");

    post.wait(48, 0);
    post.change_to("Guerline Laurier");
    assert_eq!(
        post.refused("countersign", asked(&theirs)).code,
        "no_permission"
    );
    assert_eq!(
        state(&post, &own),
        "approved",
        "what was decided in time stands"
    );
    assert_eq!(state(&post, &theirs), "waiting");
}
