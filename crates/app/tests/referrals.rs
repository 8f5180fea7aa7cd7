//! A referral from its slip to its answer: the code dictated over a telephone, the time that runs, who lets it go, and what
//! everyone may know of a sealed one.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod post;

use app::printing::{PaperRequest, paper};
use post::{Post, arrest};
use serde_json::{Value, json};

const SENT: &str = "2026-11-17T14:32:00-05:00";
/// In everything of a sealed referral that is filled in freely.
const PLANTED: &str = "Zwariboxkwenzi";

/// A post with one person a role; an officer is at the desk.
fn staffed() -> Post {
    let post = Post::begun();
    post.add("Wilner Mapou", "officer");
    post.add("Rose Grenadia", "protection");
    post.change_to("Wilner Mapou");
    post
}

fn refer(post: &Post, set: Value) -> Value {
    post.ask("record_create", json!({"kind": "referral", "set": set}))
}

/// A migrant whom the officer has arrested and referred, at 14:32.
fn migrant(post: &Post, urgency: &str) -> Value {
    let saved = post.ask("arrest_save", arrest());
    let set = json!({"subject": saved["persons"][0]["person"]["id"], "subject_kind": "migrant",
        "agency": "onm", "reason": "Retour", "urgency": urgency, "sent_at": SENT});
    refer(post, set)
}

/// A presumed victim whose file the officer has written, referred by the same one.
fn victim(post: &Post, urgency: &str) -> (Value, Value) {
    let file = json!({"family_name": PLANTED, "sex": "F", "nationality": "HTI", "age_declared": 30,
        "age_as_of": "2026-11-17", "status": "possible"});
    let file = post.ask(
        "protection_create",
        json!({"kind": "screening", "set": file}),
    );
    let saved = refer(post, of_file(&file["id"], "bpm", urgency));
    (file, saved)
}

fn of_file(file: &Value, agency: &str, urgency: &str) -> Value {
    json!({"subject": file, "subject_kind": "presumed_victim", "agency": agency, "urgency": urgency,
        "reason": PLANTED, "services": [PLANTED], "reported_by": PLANTED, "sent_at": SENT})
}

fn board(post: &Post) -> Value {
    post.ask("referrals", json!({}))
}

fn queue(post: &Post) -> Value {
    let today = post.ask("today", json!({}));
    let queues = today["queues"].as_array().unwrap().iter();
    queues
        .into_iter()
        .find(|queue| queue["code"] == "referrals")
        .unwrap()
        .clone()
}

fn lines(post: &Post) -> Vec<String> {
    let day = post.ask("log_day", json!({"date": "2026-11-17"}));
    let lines = day["lines"].as_array().unwrap().iter();
    lines
        .map(|line| line["text"].as_str().unwrap().to_owned())
        .collect()
}

fn answer(id: &Value, state: &str) -> Value {
    json!({"id": id, "state": state, "at": "2026-11-17T14:50:00-05:00",
        "acknowledged_by": "ACAJOU Rosena", "channel": "phone"})
}

fn slip(post: &Post, id: &Value) -> Result<Vec<u8>, String> {
    let asked: PaperRequest =
        serde_json::from_value(json!({"paper": "referral", "record": id})).unwrap();
    paper(&post.desk, &asked)
        .map(|made| made.pdf)
        .map_err(|fault| fault.code)
}

fn tells(value: &impl ToString) -> bool {
    value.to_string().to_lowercase().contains("waribox")
}

#[test]
fn a_referral_is_sent_until_its_code_comes_back() {
    let post = staffed();
    let saved = migrant(&post, "immediate");
    assert!(saved["number"].as_str().unwrap().starts_with("OUA-"));
    let row = board(&post)["waiting"][0].clone();
    assert_eq!(
        (&row["state"], &row["overdue"]),
        (&json!("sent"), &json!(false))
    );
    assert_eq!(row["due_at"], "2026-11-17T16:32:00-05:00");
    assert_eq!(queue(&post)["count"], 1);
    assert!(lines(&post).iter().any(|line| {
        line.starts_with("Référencement vers l’ONM : TAMARIN Dieusel, urgence immédiate.")
    }));

    // As it may be heard: small letters, a space for the hyphen.
    let code = row["slip_code"].as_str().unwrap();
    let dictated = code.to_lowercase().replace('-', " ");
    let wrong = if code.ends_with('0') { "1" } else { "0" };
    let misheard = format!("{}{wrong}", &code[..8]);
    for (code, fault) in [
        (misheard.as_str(), "bad_slip_code"),
        ("0000-0000", "unknown_slip"),
    ] {
        let refused = post.refused("referral_find", json!({"code": code}));
        assert_eq!(refused.fields[0].code, fault);
    }
    let found = post.ask("referral_find", json!({"code": dictated}));
    assert_eq!(found["id"], saved["id"]);

    let view = post.ask("referral_answer", answer(&found["id"], "accepted"));
    let row = view["waiting"][0].clone();
    assert_eq!(
        (&row["state"], &row["channel"]),
        (&json!("accepted"), &json!("phone"))
    );
    assert_eq!(row["acknowledged_by"], "ACAJOU Rosena");
    assert_eq!(queue(&post)["count"], 0);
    let back = json!({"id": saved["id"], "state": "received", "at": SENT});
    let fault = post.refused("referral_answer", back);
    assert_eq!(fault.fields[0].code, "illegal_state");
    let case = post.ask("case_view", json!({"id": saved["id"]}));
    assert_eq!(case["record"]["stage"], "final");
}

#[test]
fn what_is_late_stands_first_and_every_attempt_is_kept() {
    let post = staffed();
    let late = migrant(&post, "immediate");
    let early = json!({"subject": post.ask("case_view", json!({"id": late["id"]}))["record"]["fields"]["subject"],
        "subject_kind": "migrant", "agency": "iom_crf", "reason": "Abri", "urgency": "immediate",
        "sent_at": SENT, "due_at": "2026-11-17T14:33:00-05:00", "state": "received", "received_at": SENT});
    refer(&post, early);
    post.wait(2, 1);
    let view = board(&post);
    assert_eq!(
        (&view["overdue"], &view["unanswered"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(
        (&view["waiting"][0]["id"], &view["waiting"][0]["overdue"]),
        (&late["id"], &json!(true))
    );
    for text in ["appelé, pas de réponse", "message laissé"] {
        post.ask("referral_attempt", json!({"id": late["id"], "text": text}));
    }
    let row = board(&post)["waiting"][0].clone();
    assert_eq!(
        row["attempts"],
        json!([
            "17/11/2026 16:33, Wilner Mapou: appelé, pas de réponse",
            "17/11/2026 16:33, Wilner Mapou: message laissé"
        ])
    );
    for (text, code) in [(" ", "missing"), ("x".repeat(200).as_str(), "too_long")] {
        let fault = post.refused("referral_attempt", json!({"id": late["id"], "text": text}));
        assert_eq!(
            (
                fault.fields[0].field.as_str(),
                fault.fields[0].code.as_str()
            ),
            ("text", code)
        );
    }
}

#[test]
fn a_refusal_says_why_and_is_done() {
    let post = staffed();
    let saved = migrant(&post, "routine");
    let mut no = json!({"id": saved["id"], "state": "refused", "at": "2026-11-17T15:00:00-05:00"});
    let fault = post.refused("referral_answer", no.clone());
    assert_eq!(fault.fields[0].field, "refusal_reason");
    no["refusal_reason"] = json!("complet");
    let view = post.ask("referral_answer", no);
    assert_eq!(
        (&view["waiting"], &view["unanswered"]),
        (&json!([]), &json!(0))
    );
    assert_eq!(view["done"][0]["refusal_reason"], "complet");
    let early = json!({"id": saved["id"], "state": "closed", "at": "2026-11-17T14:00:00-05:00"});
    assert_eq!(
        post.refused("referral_answer", early).fields[0].code,
        "ends_before_start"
    );
}

#[test]
fn a_commander_lets_it_go_and_an_immediate_one_goes_first() {
    let post = staffed();
    let (routine, immediate) = (migrant(&post, "routine"), migrant(&post, "immediate"));
    let asked = |saved: &Value| json!({"id": saved["id"]});
    assert_eq!(
        post.refused("referral_authorise", asked(&routine)).code,
        "no_permission"
    );
    assert_eq!(slip(&post, &routine["id"]).unwrap_err(), "not_authorised");
    assert!(slip(&post, &immediate["id"]).is_ok());

    post.change_to("Mirlande Acajou");
    for saved in [&routine, &immediate] {
        post.ask("referral_authorise", asked(saved));
    }
    let rows = board(&post)["waiting"].clone();
    for row in rows.as_array().unwrap() {
        assert_eq!(row["authorised"]["officer"]["name"], "Mirlande Acajou");
    }
    assert!(slip(&post, &routine["id"]).is_ok());
    assert_eq!(
        post.refused("referral_authorise", asked(&routine)).code,
        "nothing_to_change"
    );
    let history = post.ask("record_history", asked(&routine));
    assert!(
        history["changes"]
            .as_array()
            .unwrap()
            .iter()
            .any(|change| { change["after"] == "referral_authorised" && change["signed"] == true })
    );

    // Whoever may authorise has authorised their own.
    migrant(&post, "routine");
    let rows = board(&post)["waiting"].clone();
    assert!(
        rows.as_array()
            .unwrap()
            .iter()
            .all(|row| !row["authorised"].is_null())
    );
}

#[test]
fn a_commanders_signature_does_not_keep_an_answer_out() {
    let post = staffed();
    let saved = migrant(&post, "immediate");
    post.change_to("Mirlande Acajou");
    post.ask(
        "countersign",
        json!({"targets": [saved["id"]], "decision": "approved", "comment": null}),
    );
    post.change_to("Wilner Mapou");
    let view = post.ask("referral_answer", answer(&saved["id"], "received"));
    assert_eq!(view["waiting"][0]["state"], "received");
    let fixed = json!({"id": saved["id"], "set": {"reason": "autre"}});
    assert_eq!(post.refused("record_amend", fixed).code, "countersigned");
    let view = post.ask("case_view", json!({"id": saved["id"]}));
    assert_eq!(view["standing"]["state"], "approved");
}

#[test]
fn a_sealed_one_stands_on_the_board_by_token_number_and_state() {
    let post = staffed();
    let (_, saved) = victim(&post, "immediate");
    let view = board(&post);
    let row = &view["waiting"][0];
    assert!(
        row["subject"].as_str().unwrap().starts_with("V-OUA-"),
        "{row}"
    );
    assert_eq!(
        (&row["number"], &row["sealed"]),
        (&saved["number"], &json!(true))
    );
    assert_eq!(
        (&row["agency"], &row["reason"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(
        (&view["unanswered"], &queue(&post)["count"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(queue(&post)["detail"], row["subject"]);
    let line = lines(&post)
        .into_iter()
        .find(|line| line.contains("Référencement"))
        .unwrap();
    let told = format!(
        "Référencement vers la BPM : {}, urgence immédiate.",
        row["subject"].as_str().unwrap()
    );
    assert!(line.starts_with(&told), "{line}");
    let day = post.ask("log_day", json!({"date": "2026-11-17"}));
    assert!(!tells(&view) && !tells(&day));

    post.wait(2, 1);
    assert_eq!(board(&post)["waiting"][0]["overdue"], true);
    assert!(slip(&post, &saved["id"]).is_ok());
}

#[test]
fn a_sealed_one_is_answered_by_whoever_takes_the_call() {
    let post = staffed();
    let (_, saved) = victim(&post, "immediate");
    let row = board(&post)["waiting"][0].clone();
    post.ask(
        "referral_attempt",
        json!({"id": saved["id"], "text": PLANTED}),
    );
    let found = post.ask("referral_find", json!({"code": row["slip_code"]}));
    assert_eq!(found["id"], saved["id"]);
    let fault = post.refused("referral_answer", answer(&found["id"], "refused"));
    assert_eq!(fault.fields[0].field, "refusal_reason");
    let view = post.ask("referral_answer", answer(&found["id"], "received"));
    assert_eq!(
        (&view["unanswered"], &view["waiting"][0]["state"]),
        (&json!(0), &json!("received"))
    );
    let again = json!({"id": found["id"], "state": "sent", "at": SENT});
    assert_eq!(
        post.refused("referral_answer", again).fields[0].code,
        "illegal_state"
    );
    assert!(!tells(&board(&post)));

    post.change_to("Rose Grenadia");
    let sheet = post.ask("protection_file", json!({"id": saved["id"]}));
    assert_eq!(
        (
            &sheet["values"]["acknowledged_by"],
            &sheet["values"]["agency"]
        ),
        (&json!("ACAJOU Rosena"), &json!("bpm"))
    );
    assert!(tells(&sheet["values"]["attempts"]));
    let bad = json!({"id": saved["id"], "set": {"state": "sent"}, "why": "x"});
    assert_eq!(
        post.refused("protection_amend", bad).fields[0].code,
        "illegal_state"
    );
    let accepted = json!({"id": saved["id"], "set": {"state": "accepted", "accepted_at": "2026-11-17T16:40:00-05:00"}});
    post.ask("protection_amend", accepted);
    post.change_to("Mirlande Acajou");
    assert_eq!(board(&post)["waiting"][0]["state"], "accepted");
}

#[test]
fn a_commander_authorises_a_sealed_one_by_its_number_alone() {
    let post = staffed();
    let (_, saved) = victim(&post, "within_24h");
    assert_eq!(slip(&post, &saved["id"]).unwrap_err(), "not_authorised");
    post.change_to("Mirlande Acajou");
    let view = post.ask("referral_authorise", json!({"id": saved["number"]}));
    assert_eq!(
        view["waiting"][0]["authorised"]["officer"]["name"],
        "Mirlande Acajou"
    );
    assert!(!tells(&view));
    assert!(slip(&post, &saved["id"]).is_ok());
}
