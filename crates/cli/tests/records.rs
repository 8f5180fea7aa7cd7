//! Export, show, history, search, verify, rebuild: stories on the command line.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod desk;

use std::fs;

use desk::{Machine, six_kinds};
use serde_json::{Value, json};

fn import(machine: &Machine, lines: &str, more: &[&str]) -> Value {
    let file = machine.file("in.jsonl", lines);
    machine.json(&[&["import", &file], more].concat())
}

#[test]
fn what_is_exported_is_imported_elsewhere_to_the_same_digest() {
    let here = Machine::begun();
    import(&here, &six_kinds(), &[]);
    let out = here.path("all.jsonl");
    let out = out.to_str().unwrap();
    let exported = here.json(&["export", "all", "--format", "jsonl", "--out", out]);
    assert_eq!(
        (&exported["records"], &exported["file"]),
        (&json!(6), &json!(out))
    );
    assert_eq!(
        exported["bytes"].as_u64().unwrap(),
        fs::metadata(out).unwrap().len()
    );
    assert_eq!(
        here.fails(&["export", "all", "--format", "jsonl", "--out", out]),
        (2, "file_exists".into())
    );
    here.json(&[
        "export", "all", "--format", "jsonl", "--out", out, "--force",
    ]);
    assert_eq!(
        import(&here, &fs::read_to_string(out).unwrap(), &[])["unchanged"],
        6
    );

    let there = Machine::begun();
    assert_eq!(
        import(&there, &fs::read_to_string(out).unwrap(), &[])["stored"],
        6
    );
    let again = there.path("again.jsonl");
    there.json(&[
        "export",
        "all",
        "--format",
        "jsonl",
        "--out",
        again.to_str().unwrap(),
    ]);
    let strip = |path: &str| -> Vec<Value> {
        let text = fs::read_to_string(path).unwrap();
        text.lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    };
    assert_eq!(strip(out), strip(again.to_str().unwrap()));
}

#[test]
fn sheets_are_written_inert_and_by_kind_and_day() {
    let machine = Machine::begun();
    let text = six_kinds().replace("Relève assurée.", "=HYPERLINK(1)");
    import(&machine, &text, &[]);
    let csv = machine.path("log.csv");
    machine.json(&[
        "export",
        "log_entry",
        "--format",
        "csv",
        "--out",
        csv.to_str().unwrap(),
    ]);
    let csv = fs::read_to_string(csv).unwrap();
    assert!(csv.starts_with("id,kind,number,base,stage"), "{csv}");
    assert!(csv.contains("'=HYPERLINK(1)"), "{csv}");
    let xlsx = machine.path("all.xlsx");
    let all = machine.json(&[
        "export",
        "all",
        "--format",
        "xlsx",
        "--out",
        xlsx.to_str().unwrap(),
    ]);
    assert_eq!(all["records"], 6);
    let none = machine.path("none.csv");
    let later = [
        "export",
        "all",
        "--format",
        "csv",
        "--from",
        "2018-03-05",
        "--to",
        "2018-03-06",
        "--out",
    ];
    assert_eq!(
        machine.json(&[&later[..], &[none.to_str().unwrap()]].concat())["records"],
        0
    );
    let kind = [
        "export",
        "seance",
        "--format",
        "csv",
        "--out",
        "/tmp/never.csv",
    ];
    assert_eq!(machine.fails(&kind), (2, "unknown_kind".into()));
}

#[test]
fn an_officer_exports_nothing() {
    let machine = Machine::empty();
    machine.json(&[
        "init",
        "--base",
        "OUA",
        "--officer",
        "Wilner Mapou",
        "--role",
        "officer",
    ]);
    let out = machine.path("out.jsonl");
    let line = [
        "export",
        "all",
        "--format",
        "jsonl",
        "--out",
        out.to_str().unwrap(),
    ];
    assert_eq!(machine.fails(&line), (3, "no_permission".into()));
    assert!(!out.exists());
}

#[test]
fn show_and_history_follow_the_contract() {
    let machine = Machine::begun();
    import(&machine, &six_kinds(), &[]);
    let found = machine.json(&["search", "tamarin", "--kind", "person"]);
    assert_eq!(found["query"], "tamarin");
    let hit = &found["results"][0];
    assert_eq!(
        (&hit["label"], &hit["why"]),
        (&json!("TAMARIN Dieusel"), &json!("exact"))
    );
    assert!(hit["score"].as_f64().unwrap() > 0.5);
    let number = hit["number"].as_str().unwrap();
    let shown = machine.json(&["show", number]);
    assert_eq!(
        (&shown["id"], &shown["number"], &shown["delivery"]),
        (&hit["id"], &hit["number"], &json!("here"))
    );
    assert_eq!(
        (&shown["birth_date"], &shown["conflicts"]),
        (&json!("1987"), &json!({}))
    );
    let history = machine.json(&["history", number]);
    assert_eq!(history["id"], hit["id"]);
    for key in [
        "at", "by", "op", "field", "before", "after", "journal", "seq", "delivery",
    ] {
        assert!(history["changes"][0].get(key).is_some(), "{key}");
    }
    assert_eq!(
        machine.fails(&["show", "OUA-0000-2026-000001"]),
        (2, "not_found".into())
    );
    let people = machine.run(&["show", number]);
    assert!(
        people.out.contains("Family name: Tamarin"),
        "{}",
        people.out
    );
    assert!(
        machine
            .run(&["history", number])
            .out
            .contains("Mirlande Acajou")
    );
    assert!(machine.run(&["search", "nobody"]).out.contains("No result"));
    assert_eq!(
        machine.fails(&["search", "x", "--kind", "seance"]),
        (2, "unknown_kind".into())
    );
}

#[test]
fn rebuild_gives_the_same_records_and_appends_nothing() {
    let machine = Machine::begun();
    import(&machine, &six_kinds(), &[]);
    let before = machine.json(&["verify"]);
    let rebuilt = machine.json(&["rebuild"]);
    let after = machine.json(&["verify"]);
    assert_eq!(rebuilt["projection_digest"], before["projection_digest"]);
    assert_eq!(
        (&after["entries"], &after["projection_digest"]),
        (&before["entries"], &before["projection_digest"])
    );
    assert!(rebuilt["seconds"].is_number() && rebuilt["schema"] == domain::SCHEMA);
}

#[test]
fn reading_commands_append_nothing() {
    let machine = Machine::begun();
    import(&machine, &six_kinds(), &[]);
    let entries = |machine: &Machine| machine.json(&["status"])["journals"][0]["entries"].clone();
    let before = entries(&machine);
    machine.json(&["search", "tamarin"]);
    machine.json(&["verify"]);
    machine.json(&["user", "list"]);
    machine.json(&[
        "export",
        "all",
        "--format",
        "jsonl",
        "--out",
        machine.path("x").to_str().unwrap(),
    ]);
    assert_eq!(entries(&machine), before);
}
