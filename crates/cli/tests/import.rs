//! Import, and every way in which a line can be bad: stories on the command line.

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
fn six_kinds_are_imported_once_and_are_unchanged_the_second_time() {
    let machine = Machine::begun();
    let first = import(&machine, &six_kinds(), &[]);
    assert_eq!(
        first,
        json!({"lines": 6, "stored": 6, "unchanged": 0, "rejected": 0, "errors": []})
    );
    let entries = machine.json(&["status"])["journals"][0]["entries"].clone();
    let again = import(&machine, &six_kinds(), &[]);
    assert_eq!(
        (&again["stored"], &again["unchanged"]),
        (&json!(0), &json!(6))
    );
    assert_eq!(
        machine.json(&["status"])["journals"][0]["entries"],
        entries,
        "an import repeated wrote something"
    );
    let verified = machine.json(&["verify"]);
    assert_eq!(
        (&verified["ok"], &verified["problems"]),
        (&json!(true), &json!([]))
    );
    assert!(
        verified["projection_digest"]["OUA"]
            .as_str()
            .unwrap()
            .starts_with("sha256:")
    );
}

#[test]
fn a_dry_run_stores_nothing() {
    let machine = Machine::begun();
    let before = machine.json(&["verify"])["projection_digest"].clone();
    let report = import(&machine, &six_kinds(), &["--dry-run"]);
    assert_eq!(report["stored"], 6);
    assert_eq!(machine.json(&["verify"])["projection_digest"], before);
}

/// A bad line, the field it is bad in, and the code.
fn bad_lines() -> Vec<(Vec<u8>, &'static str, &'static str)> {
    let incident = |more: &str| {
        format!(
            r#"{{"kind":"incident","base":"OUA","occurred_at":"2018-03-04T06:10:00-05:00"{more}}}"#
        )
        .into_bytes()
    };
    vec![
        (br#"{"kind":"seance","base":"OUA"}"#.to_vec(), "kind", "unknown_kind"),
        (incident(r#","nature":"weapons","colour":"red""#), "colour", "unknown_field"),
        (incident(r#","nature":"weapons","started_at":"4 mars""#), "started_at", "bad_date"),
        (incident(""), "nature", "missing"),
        (incident(r#","nature":"piracy""#), "nature", "bad_code"),
        (incident(r#","nature":"weapons","injured":"two""#), "injured", "bad_type"),
        (
            br#"{"kind":"involvement","base":"OUA","occurred_at":"2018-03-04T06:10:00-05:00","incident":"i9","person":"p9","role":"suspect"}"#
                .to_vec(),
            "incident",
            "dangling_ref",
        ),
        (incident(&format!(r#","nature":"weapons","description":"{}""#, "x".repeat(64 * 1024 + 1))), "description", "too_long"),
        (b"{\"kind\":\"incident\",\"base\":\"OUA\",\"nature\":\"\xff\"}".to_vec(), "", "not_utf8"),
        (br#"{"kind":"incident","#.to_vec(), "", "not_json"),
        (br#"{"kind":"incident","base":"MAL","occurred_at":"2018-03-04T06:10:00-05:00","nature":"weapons"}"#.to_vec(), "base", "wrong_base"),
    ]
}

#[test]
fn every_kind_of_bad_line_is_named_and_nothing_is_stored() {
    let machine = Machine::begun();
    let bad = bad_lines();
    let mut text = six_kinds().into_bytes();
    for (line, ..) in &bad {
        text.extend(line);
        text.push(b'\n');
    }
    let file = machine.file("bad.jsonl", &text);
    let said = machine.run(&["import", &file]);
    assert_eq!(said.exit, 2, "{said:?}");
    let ran = machine.run(&["import", &file, "--json"]);
    assert_eq!((ran.exit, ran.error()), (2, "bad_lines".into()));
    let report = ran.document();
    assert_eq!(
        (&report["stored"], &report["rejected"]),
        (&json!(0), &json!(bad.len()))
    );
    for (number, (_, field, code)) in (7..).zip(&bad) {
        let shown = if field.is_empty() { "-" } else { field };
        let line = format!("line {number}: {shown}: {code}: ");
        assert!(said.err.contains(&line), "{line} not in {}", said.err);
        let errors = report["errors"].as_array().unwrap();
        let error = errors.iter().find(|error| error["line"] == number).unwrap();
        assert_eq!(
            (&error["field"], &error["code"]),
            (&json!(field), &json!(code))
        );
        assert!(error["message"].as_str().unwrap().len() > 20);
    }
    assert_eq!(machine.json(&["search", "Tamarin"])["results"], json!([]));
}

#[test]
fn rejects_do_not_take_the_place_of_the_file_they_come_from() {
    let machine = Machine::begun();
    let text = format!("{}not json\n", six_kinds());
    let file = machine.file("mixed.jsonl", &text);
    let same = machine.path("./mixed.jsonl");
    let line = ["import", &file, "--skip-bad", same.to_str().unwrap()];
    assert_eq!(machine.fails(&line), (2, "file_exists".into()));
    assert_eq!(fs::read_to_string(&file).unwrap(), text);
    let digest = machine.json(&["verify"])["projection_digest"].clone();
    assert_eq!(digest, json!({}), "nothing is stored");
}

#[test]
fn rejects_that_have_no_place_stop_the_import() {
    let machine = Machine::begun();
    let file = machine.file("mixed.jsonl", format!("{}not json\n", six_kinds()));
    for (rejects, code) in [
        (machine.path("no/rejects.jsonl"), "folder_missing"),
        (machine.folder.path().to_owned(), "not_a_file"),
    ] {
        let line = ["import", &file, "--skip-bad", rejects.to_str().unwrap()];
        assert_eq!(machine.fails(&line), (2, code.into()));
    }
    assert_eq!(machine.json(&["verify"])["projection_digest"], json!({}));
    let null = machine.json(&["import", &file, "--skip-bad", "/dev/null"]);
    assert_eq!((&null["stored"], &null["rejected"]), (&json!(6), &json!(1)));
}

#[test]
#[cfg(unix)]
fn rejects_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let machine = Machine::begun();
    let rejects = machine.path("rejects.jsonl");
    let more = ["--skip-bad", rejects.to_str().unwrap()];
    import(&machine, "not json\n", &more);
    let mode = fs::metadata(&rejects).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    import(&machine, &six_kinds(), &more);
    assert_eq!(
        fs::read_to_string(&rejects).unwrap(),
        "",
        "the last import's"
    );
}

#[test]
fn skip_bad_stores_the_good_lines_and_writes_the_others_whole() {
    let machine = Machine::begun();
    let mut text = six_kinds().into_bytes();
    let bad = bad_lines();
    for (line, ..) in &bad {
        text.extend(line);
        text.push(b'\n');
    }
    let pointing = r#"{"kind":"custody_event","base":"OUA","at":"2018-03-04T12:00:00-05:00","custody":"c9","event":"meal"}
{"kind":"custody","ref":"c9","base":"OUA","arrested_at":"never","incident":"i1","person":"p1"}
"#;
    text.extend(pointing.as_bytes());
    let file = machine.file("mixed.jsonl", &text);
    let rejects = machine.path("rejects.jsonl");
    let report = machine.json(&["import", &file, "--skip-bad", rejects.to_str().unwrap()]);
    assert_eq!(
        (&report["stored"], &report["rejected"]),
        (&json!(6), &json!(bad.len() + 2))
    );
    let rejects = fs::read_to_string(rejects).unwrap();
    let lines: Vec<Value> = rejects
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), bad.len() + 2);
    assert!(
        lines
            .iter()
            .all(|line| !line["$errors"].as_array().unwrap().is_empty())
    );
    let custody = lines.last().unwrap();
    let incident = custody["incident"].as_str().unwrap();
    assert_eq!(
        incident.len(),
        36,
        "a ref to a stored record becomes its id"
    );
    assert_eq!(machine.json(&["show", incident])["kind"], "incident");
}

#[test]
fn another_content_under_the_same_id_is_an_error_or_with_amend_a_change() {
    let machine = Machine::begun();
    let id = "0161f0a0-0000-7000-8000-000000000001";
    let line = |nature: &str| {
        format!(
            r#"{{"kind":"incident","id":"{id}","base":"OUA","occurred_at":"2018-03-04T06:10:00-05:00","nature":"{nature}"}}"#
        )
    };
    import(&machine, &line("weapons"), &[]);
    assert_eq!(import(&machine, &line("weapons"), &[])["unchanged"], 1);
    let file = machine.file("other.jsonl", line("narcotics"));
    let ran = machine.run(&["import", &file, "--json"]);
    assert_eq!(
        (ran.exit, &ran.document()["errors"][0]["code"]),
        (2, &json!("exists"))
    );
    assert_eq!(
        import(&machine, &line("narcotics"), &["--amend"])["stored"],
        1
    );
    let shown = machine.json(&["show", id]);
    assert_eq!(
        (&shown["nature"], &shown["stage"]),
        (&json!("narcotics"), &json!("amended"))
    );
}

#[test]
fn an_import_of_lines_with_blanks_counts_lines_as_an_editor_does() {
    let machine = Machine::begun();
    let text = format!("\u{feff}\n\n{}\n{{\"kind\":\"person\"}}\n", six_kinds());
    let file = machine.file("blank.jsonl", text.replace('\n', "\r\n"));
    let ran = machine.run(&["import", &file, "--json"]);
    assert_eq!(ran.document()["errors"][0]["line"], 10);
    assert_eq!(
        machine.fails(&["import", "/nonexistent.jsonl"]),
        (2, "file_missing".into())
    );
}
