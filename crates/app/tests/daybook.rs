//! The main courante, the first page and the lists: one story a rule.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod post;

use post::{Post, arrest};
use serde_json::{Value, json};

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap()
}

#[test]
fn a_line_is_written_numbered_and_corrected_by_another() {
    let post = Post::begun();
    let first = post.ask(
        "log_add",
        json!({"category": "incident", "text": "Six personnes interceptées.",
        "occurred_at": "2026-11-17T09:40:00-05:00"}),
    );
    assert!(text(&first, "number").ends_with("-2026-MC-000001"));
    let second = post.ask(
        "log_add",
        json!({"category": "other", "text": "Lire « huit ».", "corrects": first["id"]}),
    );
    let day = post.ask("log_day", json!({}));
    let lines = day["lines"].as_array().unwrap();
    assert_eq!((lines.len(), &day["corrections"]), (2, &json!(1)));
    assert_eq!(lines[0]["written_at"], "2026-11-17T14:32:00-05:00");
    assert_eq!(lines[0]["corrected_by"]["id"], second["id"]);
    assert_eq!(lines[1]["corrects"]["number"], first["number"]);
    assert_eq!(lines[1]["officer"]["short"], "M. Acajou");
    assert_eq!(lines[1]["delivery"], "here");
    assert_eq!(day["runs"].as_array().unwrap().len(), 1);
    assert_eq!(day["runs"][0]["complete"], true);
    assert_eq!(text(&day, "day_code").len(), 14);
}

#[test]
fn days_are_linked_by_arrows_and_an_empty_one_has_no_code() {
    let post = Post::begun();
    for day in ["2026-11-14", "2026-11-17"] {
        let at = format!("{day}T08:00:00-05:00");
        post.ask(
            "log_add",
            json!({"category": "nil_report", "text": "Rien à signaler.", "occurred_at": at}),
        );
    }
    let between = post.ask("log_day", json!({"date": "2026-11-16"}));
    assert_eq!(
        (&between["previous"], &between["next"]),
        (&json!("2026-11-14"), &json!("2026-11-17"))
    );
    assert!(between["day_code"].is_null() && between["today"] == false);
    assert_eq!(
        post.refused("log_day", json!({"date": "hier"})).fields[0].field,
        "date"
    );
}

#[test]
fn a_line_without_words_or_category_is_refused_field_by_field() {
    let post = Post::begun();
    let fault = post.refused("log_add", json!({"category": "gossip", "text": " "}));
    let fields: Vec<_> = fault
        .fields
        .iter()
        .map(|field| (field.field.as_str(), field.code.as_str()))
        .collect();
    assert_eq!(fields, [("category", "bad_code"), ("text", "missing")]);
    assert_eq!(post.ask("log_day", json!({}))["lines"], json!([]));
}

#[test]
fn a_line_of_the_book_is_never_amended() {
    let post = Post::begun();
    let line = post.ask(
        "log_add",
        json!({"category": "order", "text": "Ordre reçu."}),
    );
    let amend = json!({"id": line["id"], "set": {"text": "Autre."}, "why": "faute"});
    assert_eq!(post.refused("record_amend", amend).code, "append_only");
}

#[test]
fn today_gathers_what_waits() {
    let post = Post::begun();
    post.ask(
        "log_add",
        json!({"category": "duty_start", "text": "Relève assurée, 14 présents."}),
    );
    post.ask("arrest_save", arrest());
    let today = post.ask("today", json!({}));
    assert_eq!(text(&today["duty"], "text"), "Relève assurée, 14 présents.");
    assert_eq!(
        (&today["custody_total"], &today["log_total"]),
        (&json!(1), &json!(2))
    );
    let queue = |code: &str| {
        today["queues"]
            .as_array()
            .unwrap()
            .iter()
            .find(|queue| queue["code"] == code)
            .unwrap()
            .clone()
    };
    assert_eq!(queue("to_complete")["count"], 1);
    assert_eq!(
        queue("to_complete")["records"][0]["fields"],
        json!(["description"])
    );
    assert_eq!(queue("drafts")["count"], 0);
    let forms: Vec<_> = today["new"]
        .as_array()
        .unwrap()
        .iter()
        .map(|form| text(form, "form"))
        .collect();
    let all = [
        "arrest",
        "group",
        "screening",
        "child_file",
        "seizure",
        "document_check",
        "patrol",
        "asset_event",
        "log_entry",
        "reception",
        "training",
        "presence",
        "missing_report",
    ];
    assert_eq!(forms, all);
}

#[test]
fn what_waits_to_be_sent_is_named_by_record() {
    let post = Post::begun();
    post.ask("arrest_save", arrest());
    let page = post.ask("sending", json!({}));
    assert_eq!(text(&page, "link"), "not_enrolled");
    let items = page["items"].as_array().unwrap();
    let counted: u64 = items
        .iter()
        .map(|item| item["count"].as_u64().unwrap())
        .sum();
    assert_eq!(json!(counted), page["waiting_entries"]);
    assert!(
        items
            .iter()
            .any(|item| item["kind"] == "incident" && item["number"].is_string())
    );
    assert_eq!(page["machines"][0]["mine"], true);
    let bar = post.ask("status_bar", json!({}));
    assert_eq!(bar["to_send"], page["waiting_entries"]);
}

#[test]
fn lists_are_there_before_anyone_unlocks() {
    let post = Post::empty();
    let lists = post.ask("lists", json!({}));
    assert!(
        lists["codes"]["incident.nature"]
            .as_array()
            .unwrap()
            .contains(&json!("weapons"))
    );
    assert_eq!(lists["crossing_points"].as_array().unwrap().len(), 4);
}

#[test]
fn lines_are_found_by_words_nature_writer_and_days() {
    let post = Post::begun();
    let me = post.ask("session", json!({}))["user"]["id"].clone();
    let line = |category: &str, words: &str, day: &str| {
        let at = format!("{day}T08:00:00-05:00");
        post.ask(
            "log_add",
            json!({"category": category, "text": words, "occurred_at": at, "source": "paper",
                   "reported_by": "E. Bayahonde", "paper_reference": "cahier 3, f. 12"}),
        );
    };
    line("breakdown", "Coupure de l’électricité.", "2026-11-14");
    line("order", "Électricité : ordre de la couper.", "2026-11-16");
    let found = |request: Value| post.ask("log_find", request)["lines"].clone();
    let both = found(json!({"text": "electricite COUP"}));
    assert_eq!(both.as_array().unwrap().len(), 2);
    assert_eq!(text(&both[0], "category"), "order");
    assert_eq!(text(&both[0], "paper_reference"), "cahier 3, f. 12");
    let one = |request: Value| found(request).as_array().unwrap().len();
    assert_eq!(one(json!({"text": "electricite", "category": "order"})), 1);
    assert_eq!(one(json!({"from": "2026-11-15", "to": "2026-11-16"})), 1);
    assert_eq!(one(json!({"to": "2026-11-14", "officer": me})), 1);
    assert_eq!(one(json!({"officer": "nobody"})), 0);
    let backwards = json!({"from": "2026-11-16", "to": "2026-11-15"});
    assert_eq!(
        post.refused("log_find", backwards).fields[0].code,
        "bad_period"
    );
}
