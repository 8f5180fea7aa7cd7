//! Beginning a register, who opens it, exit codes, languages: stories on the command line.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod desk;

use desk::Machine;
use serde_json::{Value, json};

fn keys(value: &Value) -> Vec<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

#[test]
fn init_begins_a_register_and_writes_the_recovery_sheet() {
    let machine = Machine::empty();
    let sheet = machine.path("sheet.txt");
    let line = [
        "init",
        "--base",
        "OUA",
        "--officer",
        "Jean Pierre",
        "--role",
        "commander",
        "--recovery-out",
    ];
    let begun = machine.json(&[&line[..], &[sheet.to_str().unwrap()]].concat());
    assert_eq!(keys(&begun), ["base", "device", "journal", "user"]);
    assert_eq!(begun["base"], "OUA");
    let sheet = std::fs::read_to_string(sheet).unwrap();
    assert_eq!(
        sheet.lines().nth(2).unwrap().split('-').count(),
        8,
        "{sheet}"
    );

    let status = machine.json(&["status"]);
    assert_eq!(
        (&status["device"], &status["user"]),
        (&begun["device"], &begun["user"])
    );
    assert_eq!(machine.fails(&line[..7]), (2, "register_exists".into()));
}

#[test]
fn init_says_what_it_cannot_begin_with() {
    let machine = Machine::empty();
    let with = |base: &str, role: &str| {
        machine.fails(&[
            "init",
            "--base",
            base,
            "--officer",
            "Jean Pierre",
            "--role",
            role,
        ])
    };
    assert_eq!(with("XXX", "commander"), (2, "unknown_base".into()));
    assert_eq!(with("OUA", "auditor"), (2, "bad_role".into()));
    machine.file("passphrase", "short");
    assert_eq!(with("OUA", "commander"), (2, "passphrase_too_short".into()));
    assert_eq!(
        machine.fails(&["init", "--base", "OUA"]),
        (2, "usage".into())
    );
}

#[test]
fn without_a_register_or_a_passphrase_nothing_opens() {
    let machine = Machine::empty();
    assert_eq!(machine.fails(&["status"]), (2, "no_register".into()));
    let machine = Machine::begun();
    machine.file("passphrase", "not the phrase of anyone");
    assert_eq!(machine.fails(&["status"]), (3, "wrong_passphrase".into()));
    let data = machine.path("data");
    let args = [
        "fwontye-cli",
        "status",
        "--json",
        "--data-dir",
        data.to_str().unwrap(),
    ]
    .map(Into::into);
    let ran = machine.raw(args.to_vec(), false);
    assert_eq!((ran.exit, ran.error()), (3, "passphrase_needed".into()));
    let missing = machine.fails(&["status", "--passphrase-file", "/nonexistent"]);
    assert_eq!(missing, (2, "file_missing".into()));
}

#[test]
fn a_second_process_is_told_so() {
    let machine = Machine::begun();
    let folder = store::Folder {
        data: machine.path("data"),
        state: machine.path("state"),
        vfs: None,
    };
    let held = store::Store::open(folder).unwrap();
    assert_eq!(machine.fails(&["status"]), (3, "second_process".into()));
    drop(held);
    machine.json(&["status"]);
}

#[test]
fn one_damaged_copy_of_the_keyring_is_no_obstacle_and_two_are_said() {
    let machine = Machine::begun();
    let data = machine.path("data");
    std::fs::write(data.join("keyring.a"), b"damaged").unwrap();
    machine.json(&["status"]);
    std::fs::write(data.join("keyring.a"), b"damaged").unwrap();
    std::fs::write(data.join("keyring.b"), b"damaged").unwrap();
    assert_eq!(machine.fails(&["status"]), (1, "keyring_damaged".into()));
}

#[test]
fn several_people_hold_a_register_and_say_who_they_are() {
    let machine = Machine::begun();
    let phrase = machine.file("his", "une autre phrase bien longue");
    let add = [
        "user",
        "add",
        "Wilner Mapou",
        "--role",
        "officer",
        "--new-passphrase-file",
        &phrase,
    ];
    let added = machine.json(&add);
    assert_eq!(
        (&added["role"], &added["state"]),
        (&json!("officer"), &json!("active"))
    );
    assert!(added.get("passphrase").is_none());
    assert_eq!(machine.fails(&["status"]), (2, "which_user".into()));
    let his = [
        "status",
        "--user",
        "wilner mapou",
        "--passphrase-file",
        &phrase,
    ];
    assert_eq!(machine.json(&his)["user"], added["id"]);
    assert_eq!(
        machine.fails(&["status", "--user", "Nobody"]),
        (3, "unknown_person".into())
    );
    let another = [
        "user",
        "add",
        "Estimé Bayahonde",
        "--role",
        "officer",
        "--user",
        "Wilner Mapou",
        "--passphrase-file",
        &phrase,
        "--new-passphrase-file",
        &phrase,
    ];
    assert_eq!(machine.fails(&another), (3, "no_permission".into()));
}

#[test]
fn a_forgotten_passphrase_is_replaced_and_five_words_are_offered() {
    let machine = Machine::begun();
    let me = ["--user", "Mirlande Acajou"];
    let added = machine.json(&["user", "add", "Wilner Mapou", "--role", "officer"]);
    let first = machine.file("first", added["passphrase"].as_str().unwrap());
    let his = |file: &str| {
        machine
            .run(&[
                "status",
                "--json",
                "--user",
                "Wilner Mapou",
                "--passphrase-file",
                file,
            ])
            .exit
    };
    let line = r#"{"kind":"log_entry","base":"OUA","category":"order","text":"Ordre reçu."}"#;
    let file = machine.file("line.jsonl", line);
    machine.json(&[
        "import",
        &file,
        "--user",
        "Wilner Mapou",
        "--passphrase-file",
        &first,
    ]);
    assert_eq!(his(&first), 0);
    let reset = machine.json(&[&["user", "reset", "Wilner Mapou"], &me[..]].concat());
    let second = machine.file("second", reset["passphrase"].as_str().unwrap());
    assert_eq!((his(&first), his(&second)), (3, 0));
    let own = [&["user", "disable", "Mirlande Acajou"], &me[..]].concat();
    assert_eq!(machine.fails(&own), (3, "last_manager".into()));
    let closed = machine.json(&[&["user", "disable", "Wilner Mapou"], &me[..]].concat());
    assert_eq!(closed["state"], "disabled");
    assert_eq!(his(&second), 3);
    let last = [&["user", "disable", "Mirlande Acajou"], &me[..]].concat();
    assert_eq!(machine.fails(&last), (3, "last_person".into()));
    assert_eq!(
        machine.json(&["verify"])["ok"],
        true,
        "what the old pair signed still holds"
    );
}

#[test]
fn status_has_every_key_of_the_contract() {
    let machine = Machine::begun();
    let status = machine.json(&["status"]);
    for key in [
        "version",
        "schema",
        "base",
        "device",
        "user",
        "journals",
        "waiting",
        "last_success",
        "conflicts",
        "set_aside",
        "clock_doubtful",
        "disk_free_bytes",
    ] {
        assert!(status.get(key).is_some(), "{key}");
    }
    for key in [
        "journal",
        "device",
        "mine",
        "entries",
        "received_by_hq",
        "kept",
    ] {
        assert!(status["journals"][0].get(key).is_some(), "{key}");
    }
    for key in ["entries", "bytes", "oldest"] {
        assert!(status["waiting"].get(key).is_some(), "{key}");
    }
    assert_eq!(
        status["waiting"]["entries"],
        status["journals"][0]["entries"]
    );
}
