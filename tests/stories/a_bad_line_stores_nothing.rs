//! An import file with every kind of mistake: each is named by line and field, and nothing is stored.

use std::fs;

use serde_json::{Value, json};
use stories::{Post, records};

/// One mistake each, with the field and the code that it must be told by.
fn mistakes() -> Vec<(Vec<u8>, &'static str, &'static str)> {
    let line = |value: Value| value.to_string().into_bytes();
    let log = |extra: Value| {
        let mut line =
            json!({"kind": "log_entry", "base": "OUA", "category": "other", "text": "Ronde"});
        line.as_object_mut()
            .unwrap()
            .extend(extra.as_object().unwrap().clone());
        line.to_string().into_bytes()
    };
    vec![
        (
            line(json!({"kind": "unicorn", "base": "OUA"})),
            "kind",
            "unknown_kind",
        ),
        (log(json!({"colour": "blue"})), "colour", "unknown_field"),
        (
            log(json!({"occurred_at": "hier"})),
            "occurred_at",
            "bad_date",
        ),
        (
            line(json!({"kind": "log_entry", "base": "OUA", "category": "other"})),
            "text",
            "missing",
        ),
        (
            line(
                json!({"kind": "custody_event", "base": "OUA", "custody": "nobody", "event": "meal"}),
            ),
            "custody",
            "dangling_ref",
        ),
        (
            log(json!({"text": "é".repeat(40 * 1024)})),
            "text",
            "too_long",
        ),
        (
            b"{\"kind\":\"log_entry\",\"base\":\"OUA\",\"category\":\"other\",\"text\":\"\xff\"}"
                .to_vec(),
            "",
            "not_utf8",
        ),
        (b"{\"kind\":\"log_entry\"".to_vec(), "", "not_json"),
        (log(json!({"base": "ANP"})), "base", "wrong_base"),
        (log(json!({"category": "holiday"})), "category", "bad_code"),
    ]
}

/// Ten good lines with one mistake after each, and the numbers of the bad ones.
fn mixed() -> (Vec<u8>, Vec<u64>) {
    let (mut file, mut bad, mut number) = (Vec::new(), Vec::new(), 0);
    for ((mistake, ..), good) in mistakes().into_iter().zip(records::six_kinds(60).chunks(6)) {
        file.extend(records::file(good));
        file.extend(mistake);
        file.push(b'\n');
        number += 7;
        bad.push(number);
    }
    (file, bad)
}

#[test]
fn every_mistake_is_named_and_nothing_is_stored() {
    let post = Post::begun("OUA");
    let (file, bad) = mixed();
    let said = post.import(&file, &[]);
    assert_eq!((said.code, said.error().as_str()), (2, "bad_lines"));
    let document = said.json();
    assert_eq!(
        (&document["stored"], &document["rejected"]),
        (&json!(0), &json!(bad.len()))
    );
    let expected: Vec<Value> = mistakes()
        .iter()
        .zip(&bad)
        .map(|((_, field, code), line)| json!([line, field, code]))
        .collect();
    let told: Vec<Value> = document["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|error| json!([error["line"], error["field"], error["code"]]))
        .collect();
    assert_eq!(told, expected);
    let all_speak = |error: &Value| error["message"].as_str().unwrap().len() > 10;
    assert!(document["errors"].as_array().unwrap().iter().all(all_speak));
    assert_eq!(post.run(["status"]).done()["waiting"]["entries"], 3);
}

#[test]
fn for_people_each_mistake_is_one_line() {
    let post = Post::begun("OUA");
    let file = post.path("import.jsonl");
    fs::write(
        &file,
        b"{\"kind\":\"log_entry\",\"base\":\"OUA\",\"category\":\"other\"}\n",
    )
    .unwrap();
    let output = std::process::Command::new(stories::program("fwontye-cli"))
        .env("XDG_STATE_HOME", post.path("state"))
        .args(["--lang", "en", "--data-dir"])
        .arg(post.data())
        .arg("--passphrase-file")
        .arg(post.passphrase_file())
        .arg("import")
        .arg(&file)
        .output()
        .unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(told.starts_with("line 1: text: missing: "), "{told}");
}

#[test]
fn skipping_the_bad_ones_stores_the_good_and_gives_the_bad_back_whole() {
    let post = Post::begun("OUA");
    let (file, bad) = mixed();
    let rejects = post.path("rejects.jsonl");
    let said = post
        .import(&file, &["--skip-bad", rejects.to_str().unwrap()])
        .done();
    assert_eq!(
        (&said["stored"], &said["rejected"]),
        (&json!(60), &json!(bad.len()))
    );
    let rejects = fs::read(&rejects).unwrap();
    assert_eq!(
        rejects
            .split(|byte| *byte == b'\n')
            .filter(|line| !line.is_empty())
            .count(),
        bad.len()
    );
    let again = post.import(&rejects, &[]);
    assert_eq!(
        (again.code, &again.json()["rejected"]),
        (2, &json!(bad.len())),
        "still bad, still told"
    );
    let verified = post.run(["verify"]).done();
    assert_eq!(verified["ok"], true);
}

/// What a spreadsheet, an editor of another system or a hurried hand makes of a line; and what is said of it.
#[test]
fn strange_files_are_read_or_refused_with_a_word_about_what_is_strange() {
    let post = Post::begun("OUA");
    let incident = json!({"kind": "incident", "base": "OUA", "nature": "weapons",
        "occurred_at": "2018-03-04T06:10:00-05:00"});
    let with = |more: &str| {
        let line = incident.to_string();
        format!("{},{more}}}", &line[..line.len() - 1]).into_bytes()
    };
    let said = |file: &[u8]| {
        let said = post.import(file, &["--dry-run"]).json();
        let word = |error: &Value| error["message"].as_str().unwrap().to_owned();
        let errors = said["errors"].as_array().unwrap();
        (said["lines"].as_u64().unwrap(), errors.first().map(word))
    };
    let crlf = [
        b"\xef\xbb\xbf",
        incident.to_string().as_bytes(),
        b"\r\n\r\n",
    ]
    .concat();
    for (file, lines) in [(&b""[..], 0), (b"\n\n", 0), (&crlf, 1)] {
        assert_eq!(said(file), (lines, None));
    }
    let deep = format!(
        "\"extra\":{{\"x\":{}{}}}",
        "[".repeat(5000),
        "]".repeat(5000)
    );
    for (line, word) in [
        (with(r#""injured":1.0"#), "whole number"),
        (with(r#""injured":"1""#), "whole number"),
        (with(r#""injured":-1"#), "out of range"),
        (with(r#""officers":"MAPOU""#), "list"),
        (with(r#""description":7"#), "text is expected"),
        (with(r#""nature":"weapons""#), "twice"),
        (with(r#""description":"\ud800""#), "Not JSON"),
        (with(&deep), "Not JSON"),
        (vec![b'x'; 2 << 20], "too long"),
        (b"[{\"kind\":\"incident\"}]".to_vec(), "Not JSON"),
    ] {
        let (_, told) = said(&line);
        assert!(
            told.as_ref().is_some_and(|told| told.contains(word)),
            "{word}: {told:?}"
        );
    }
}
