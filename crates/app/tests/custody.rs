//! The custody board, its clocks, running fields and events: one story a rule.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod post;

use post::{Post, arrest};
use serde_json::{Value, json};

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap()
}

fn custody(post: &Post) -> String {
    let saved = post.ask("arrest_save", arrest());
    text(&saved["persons"][0]["custody"], "id").to_owned()
}

#[test]
fn the_board_counts_from_the_arrest_and_warns() {
    let post = Post::begun();
    let id = custody(&post);
    let row = |post: &Post| post.ask("custody_board", json!({}))["rows"][0].clone();
    assert_eq!(
        (
            &row(&post)["clock"]["left_minutes"],
            text(&row(&post)["clock"], "level")
        ),
        (&json!(2858), "running")
    );
    for (hours, level) in [(24, "h24"), (12, "h36"), (8, "h44"), (4, "over")] {
        post.wait(hours, 0);
        assert_eq!(text(&row(&post)["clock"], "level"), level);
    }
    let board = post.ask("custody_board", json!({}));
    assert_eq!(
        (&board["overdue"], &board["next_deadline"]),
        (&json!(1), &Value::Null)
    );
    assert_eq!(row(&post)["todo"][0], "write_overrun_reason");
    assert_eq!(
        post.ask("status_bar", json!({}))["rail"]["custody_danger"],
        true
    );
    post.ask("status_bar", json!({}));
    let history = post.ask("record_history", json!({"id": id}));
    let alerts = history["changes"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|change| change["op"] == "alert");
    assert_eq!(alerts.count(), 1, "the alert is written once");
    let view = post.ask("custody_view", json!({"id": id}));
    assert_eq!(view["follow_up"][0]["event"], "deadline");
    assert_eq!(view["follow_up"][1]["event"], "warning_44");
}

#[test]
fn any_officer_fills_running_fields_and_nothing_else() {
    let post = Post::begun();
    let id = custody(&post);
    post.add("Guerline Laurier", "officer");
    post.change_to("Guerline Laurier");
    let right = json!({"offered_at": "2026-11-17T14:20:00-05:00", "result": "refused"});
    let view = post.ask(
        "custody_update",
        json!({"id": id, "set": {"cell": "2", "rights.lawyer": right}}),
    );
    assert_eq!(
        (
            text(&view["row"], "cell"),
            text(&view["rights"][0], "result")
        ),
        ("2", "refused")
    );
    assert_eq!(view["rights"][3]["applicable"], false);
    let other = json!({"id": id, "set": {"arrested_at": "2026-11-17T15:00:00-05:00"}});
    assert_eq!(
        post.refused("custody_update", other).fields[0].code,
        "not_running"
    );
    let cleared = post.ask("custody_update", json!({"id": id, "set": {"cell": null}}));
    assert!(cleared["row"]["cell"].is_null());
    let history = post.ask("record_history", json!({"id": id}));
    assert_eq!(history["changes"][0]["before"], "2");
    assert_eq!(
        text(&history["changes"][0]["officer"], "name"),
        "Guerline Laurier"
    );
}

#[test]
fn an_appearance_stops_the_clock_and_writes_its_line() {
    let post = Post::begun();
    let id = custody(&post);
    post.wait(20, 0);
    let presented = json!({"at": "2026-11-18T09:30:00-05:00", "judge": "juge de paix"});
    let view = post.ask(
        "custody_update",
        json!({"id": id, "set": {"presented": presented}}),
    );
    assert_eq!(
        (
            &view["row"]["held_after_appearance"],
            &view["row"]["clock"]["elapsed_minutes"]
        ),
        (&json!(true), &json!(1160))
    );
    let day = post.ask("log_day", json!({"date": "2026-11-18"}));
    assert!(text(&day["lines"][0], "text").starts_with("Présentation au juge"));
}

#[test]
fn nobody_is_released_without_an_order() {
    let post = Post::begun();
    let id = custody(&post);
    post.wait(3, 0);
    let exit = |more: Value| {
        let mut exit = json!({"kind": "released_by_order", "at": "2026-11-17T17:00:00-05:00"});
        exit.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        json!({"id": id, "set": {"exit": exit}})
    };
    assert_eq!(
        post.refused("custody_update", exit(json!({}))).fields[0].field,
        "exit.order_reference"
    );
    let view = post.ask(
        "custody_update",
        exit(json!({"order_by_phone": true, "authority": "commissaire"})),
    );
    assert!(
        view["row"]["todo"]
            .as_array()
            .unwrap()
            .contains(&json!("complete_order"))
    );
    let board = post.ask("custody_board", json!({}));
    assert_eq!(
        (
            board["rows"].as_array().unwrap().len(),
            text(&board["exits"][0], "exit")
        ),
        (0, "released_by_order")
    );
    let earlier =
        json!({"id": id, "set": {"exit": {"kind": "escaped", "at": "2026-11-17T10:00:00-05:00"}}});
    assert_eq!(
        post.refused("custody_update", earlier).fields[0].code,
        "before_arrest"
    );
}

#[test]
fn an_escape_raises_an_alert() {
    let post = Post::begun();
    let id = custody(&post);
    post.wait(1, 0);
    post.ask(
        "custody_update",
        json!({"id": id, "set": {"exit": {"kind": "escaped", "at": "2026-11-17T15:10:00-05:00"}}}),
    );
    let history = post.ask("record_history", json!({"id": id}));
    let ops: Vec<_> = history["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|change| text(change, "op"))
        .collect();
    assert!(ops.contains(&"alert"), "{ops:?}");
    assert_eq!(
        post.ask("sending", json!({}))["items"][0]["departure"],
        "urgent"
    );
}

#[test]
fn events_stand_in_the_follow_up() {
    let post = Post::begun();
    let id = custody(&post);
    let view = post.ask(
        "custody_event_add",
        json!({"custody": id, "event": "meal", "text": "riz"}),
    );
    assert_eq!(
        (
            text(&view["follow_up"][0], "event"),
            text(&view["follow_up"][0], "text")
        ),
        ("meal", "riz")
    );
    let bad = post.refused(
        "custody_event_add",
        json!({"custody": id, "event": "party"}),
    );
    assert_eq!(bad.fields[0].code, "bad_code");
}

#[test]
fn an_event_copied_from_paper_says_so_and_stands_at_its_hour() {
    let post = Post::begun();
    let id = custody(&post);
    let now = json!({"custody": id, "event": "check"});
    assert!(post.ask("custody_event_add", now)["follow_up"][0]["source"].is_null());
    let late = json!({"custody": id, "event": "meal", "occurred_at": "2026-11-17T14:20:00-05:00",
        "source": "paper", "reported_by": "Fritznel Gaïac", "paper_reference": "cahier 3, feuille 12"});
    let view = post.ask("custody_event_add", late);
    let meal = &view["follow_up"][1];
    assert_eq!(
        (text(meal, "event"), text(meal, "source")),
        ("meal", "paper")
    );
}

#[test]
fn a_minor_in_custody_is_masked_in_lists_and_needs_two_notifications() {
    let post = Post::begun();
    let mut request = arrest();
    request["persons"][0]["person"] = json!({"family_name": "Wilner", "given_names": "Laurent", "sex": "M",
        "age_declared": 17, "nationality": "HTI"});
    let saved = post.ask("arrest_save", request);
    let row = &post.ask("custody_board", json!({}))["rows"][0];
    assert_eq!(
        (
            text(&row["person"], "name"),
            &row["person"]["age"]["estimated"]
        ),
        ("L. W.", &json!(true))
    );
    assert_eq!(
        row["todo"].as_array().unwrap()[..2],
        [json!("notify_bpm"), json!("notify_ibesr")]
    );
    let line = post.ask("log_day", json!({}))["lines"][0].clone();
    assert!(!line.to_string().contains("Wilner"), "{line}");
    let case = post.ask("case_view", json!({"id": saved["incident"]["id"]}));
    assert_eq!(
        text(&case["persons"][0]["person"], "name"),
        "WILNER Laurent"
    );
    let found = post.ask("search", json!({"text": "wilner"}));
    assert!(
        text(&found["results"][0], "label").starts_with("L. W."),
        "{found}"
    );
}
