//! The main courante, arrests, custodies, cases, search: one story a rule.

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
fn one_save_writes_incident_person_role_custody_and_its_line() {
    let post = Post::begun();
    let saved = post.ask("arrest_save", arrest());
    let person = &saved["persons"][0];
    let numbers = [&saved["incident"], &person["person"], &person["custody"]]
        .map(|saved| text(saved, "number"));
    for (index, number) in numbers.iter().enumerate() {
        assert!(
            number.ends_with(&format!("-2026-{:06}", index + 1)),
            "{numbers:?}"
        );
    }
    assert_eq!(saved["to_complete"], json!(["incident.description"]));
    assert_eq!(saved["log"].as_array().unwrap().len(), 1);

    let day = post.ask("log_day", json!({}));
    let line = &day["lines"][0];
    assert_eq!(
        (
            text(line, "category"),
            &day["lines"].as_array().unwrap().len()
        ),
        ("arrest", &1)
    );
    assert!(text(line, "text").contains("TAMARIN Dieusel"), "{line}");
    assert!(
        line["links"]
            .as_array()
            .unwrap()
            .iter()
            .any(|link| link["id"] == person["custody"]["id"])
    );
    assert_eq!(post.ask("status_bar", json!({}))["rail"]["custody"], 1);
}

#[test]
fn a_bad_field_anywhere_saves_nothing() {
    let post = Post::begun();
    let mut request = arrest();
    request["persons"][0]["person"]["nationality"] = json!("ABC");
    let fault = post.refused("arrest_save", request);
    assert_eq!(fault.fields[0].field, "persons[0].person.nationality");
    assert_eq!(post.ask("log_day", json!({}))["lines"], json!([]));
    assert_eq!(
        post.ask("search", json!({"text": "Tamarin"}))["results"],
        json!([])
    );
    let saved = post.ask("arrest_save", arrest());
    assert!(
        text(&saved["incident"], "number").ends_with("-000001"),
        "a refused save used a number"
    );
}

#[test]
fn an_interception_without_arrest_writes_its_line_too_and_drops_its_draft() {
    let post = Post::begun();
    let id = "0193a1b2-0000-7000-8000-000000000001";
    post.ask(
        "draft_save",
        json!({"id": id, "kind": "arrest", "label": "x", "body": {}}),
    );
    let mut request = arrest();
    request["persons"][0]
        .as_object_mut()
        .unwrap()
        .remove("custody");
    request["draft"] = json!(id);
    post.ask("arrest_save", request);
    let day = post.ask("log_day", json!({}));
    assert_eq!(text(&day["lines"][0], "category"), "incident");
    assert_eq!(post.ask("drafts", json!({}))["drafts"], json!([]));
}

#[test]
fn a_person_known_here_is_taken_up_again() {
    let post = Post::begun();
    let first = post.ask("arrest_save", arrest());
    let person = first["persons"][0]["person"]["id"].clone();
    let mut again = arrest();
    again["persons"][0] = json!({"id": person, "role": "suspect"});
    post.ask("arrest_save", again);
    let case = post.ask("case_view", json!({"id": person}));
    assert_eq!(case["incidents"].as_array().unwrap().len(), 2);
    let found = post.ask(
        "person_candidates",
        json!({"family_name": "Tamarin", "given_names": "Die", "birth_date": "1987"}),
    );
    assert_eq!(found["people"], 1);
    let candidate = &found["candidates"][0];
    assert_eq!(
        (&candidate["cases"], text(&candidate["person"], "name")),
        (&json!(2), "TAMARIN Dieusel")
    );
    let reasons: Vec<_> = candidate["reasons"]
        .as_array()
        .unwrap()
        .iter()
        .map(|reason| text(reason, "how"))
        .collect();
    assert_eq!(reasons, ["equal", "prefix", "equal"]);
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
    assert_eq!(forms, ["arrest", "log_entry"]);
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
