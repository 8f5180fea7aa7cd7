//! The line itself: what is wrong with it, its help, its flags, its places. Stories on the command line.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod desk;

use desk::Machine;
use serde_json::{Value, json};

#[test]
fn a_wrong_line_is_exit_2_and_help_is_exit_0_in_the_language_asked_for() {
    let machine = Machine::empty();
    assert_eq!(machine.fails(&["frobnicate"]), (2, "usage".into()));
    assert_eq!(machine.fails(&["search"]), (2, "usage".into()));
    assert_eq!(machine.fails(&[]), (2, "usage".into()), "one document");
    let plain = machine.run(&["search", "--limit", "0", "x"]);
    assert_eq!((plain.exit, plain.out.as_str()), (2, ""));
    for (lang, word) in [
        ("fr", "Utilisation"),
        ("ht", "Kijan pou sèvi"),
        ("en", "Usage"),
        ("es", "Uso"),
    ] {
        let help = machine.run(&["--lang", lang, "--help"]);
        assert_eq!(help.exit, 0);
        assert!(help.out.contains(word), "{}", help.out);
    }
    let version = machine.run(&["--version"]);
    assert!(version.out.starts_with("fwontye 0."), "{}", version.out);
}

#[test]
fn what_is_wrong_with_a_line_is_said_in_the_language_asked_for() {
    let machine = Machine::empty();
    for (lang, said) in [
        ("fr", "Option inconnue : --couleur. Voir --help."),
        ("ht", "Opsyon sa a enkoni: --couleur. Gade --help."),
        ("en", "Unknown flag: --couleur. See --help."),
        ("es", "Opción desconocida: --couleur. Vea --help."),
    ] {
        let ran = machine.run(&["status", "--couleur", "--lang", lang]);
        assert_eq!((ran.exit, ran.out.as_str()), (2, ""));
        assert_eq!(ran.err.trim_end(), said);
        let ran = machine.run(&["status", "--couleur", "--lang", lang, "--json"]);
        let document: Value = serde_json::from_str(&ran.err).unwrap();
        assert_eq!(document["error"]["message"], said);
        assert_eq!(document["error"]["params"], json!({"arg": "--couleur"}));
    }
    let ran = machine.run(&["user"]);
    assert_eq!((ran.exit, ran.out.as_str()), (2, ""), "no command of user");
}

#[test]
fn with_json_help_and_version_are_one_document_too() {
    let machine = Machine::empty();
    let help = machine.json(&["import", "--help"]);
    assert!(help["help"].as_str().unwrap().contains("--skip-bad"));
    assert_eq!(machine.json(&["--version"])["program"], "fwontye");
    assert_eq!(
        machine.json(&["--version"])["version"],
        env!("CARGO_PKG_VERSION")
    );
    // After two hyphens nothing is a flag: this looks for a word, in a folder without a register.
    let args = ["fwontye-cli", "search", "--lang", "en", "--data-dir"].map(Into::into);
    let data = machine.path("data").into_os_string();
    let after = ["--", "--json"].map(Into::into);
    let line = args.into_iter().chain([data]).chain(after).collect();
    let ran = machine.raw(line, true);
    assert!(ran.err.starts_with("No register"), "{ran:?}");
}

#[test]
fn global_flags_stand_anywhere_on_the_line() {
    let machine = Machine::begun();
    let data = machine.path("data");
    let data = data.to_str().unwrap();
    for args in [
        vec!["--data-dir", data, "--json", "user", "list"],
        vec!["user", "--json", "--data-dir", data, "list"],
        vec!["user", "list", "--data-dir", data, "--json"],
    ] {
        let args = std::iter::once("fwontye-cli")
            .chain(args)
            .map(Into::into)
            .collect();
        assert_eq!(
            machine.raw(args, true).json()["users"][0]["name"],
            "Mirlande Acajou"
        );
    }
}

#[test]
fn a_name_or_a_role_that_this_base_does_not_have_is_bad_input() {
    let machine = Machine::begun();
    for act in ["disable", "reset"] {
        let line = ["user", act, "Nobody"];
        assert_eq!(machine.fails(&line), (2, "unknown_person".into()));
    }
    for (name, code) in [
        (" ".to_owned(), "missing"),
        ("x".repeat(201), "too_long"),
        ("Evens\u{7}Sablier".to_owned(), "bad_text"),
    ] {
        let line = ["user", "add", &name, "--role", "officer"];
        assert_eq!(machine.fails(&line), (2, code.into()));
    }
    for role in [
        "auditor",
        "hq_analyst",
        "hq_administrator",
        "hq_protection",
        "pope",
    ] {
        let line = ["user", "add", "Evens Sablier", "--role", role];
        assert_eq!(machine.fails(&line), (2, "bad_role".into()));
        let said = machine.run(&line);
        assert!(said.err.contains("officer, commander"), "{said:?}");
    }
}

#[test]
fn a_place_where_nothing_can_be_is_said_before_anything_is_begun() {
    let machine = Machine::empty();
    let file = machine.file("file", "");
    let init = [
        "init",
        "--base",
        "OUA",
        "--officer",
        "Jean Pierre",
        "--role",
    ];
    let lost = format!("{file}/sheet");
    let missing = machine.path("no/sheet");
    for (sheet, code) in [
        (lost.as_str(), "not_a_folder"),
        (missing.to_str().unwrap(), "folder_missing"),
        (file.as_str(), "file_exists"),
    ] {
        let line = [&init[..], &["commander", "--recovery-out", sheet]].concat();
        assert_eq!(machine.fails(&line), (2, code.into()));
        assert!(!machine.path("data").exists(), "no key without its sheet");
    }
    let sheet = machine.path("sheet");
    let line = [
        &init[..],
        &["auditor", "--recovery-out", sheet.to_str().unwrap()],
    ]
    .concat();
    assert_eq!(machine.fails(&line), (2, "bad_role".into()));
    assert!(!sheet.exists(), "no sheet without its register");
    for command in [&["status"][..], &[&init[..], &["commander"]].concat()] {
        let args = [&["fwontye-cli", "--json", "--data-dir", &file], command].concat();
        let ran = machine.raw(args.iter().map(Into::into).collect(), true);
        assert_eq!((ran.exit, ran.error()), (2, "not_a_folder".into()));
    }
}

#[test]
fn completions_are_written_for_three_shells() {
    let machine = Machine::empty();
    for shell in ["bash", "zsh", "fish"] {
        let ran = machine.run(&["completions", shell]);
        assert!(ran.exit == 0 && ran.out.contains("fwontye-cli"), "{shell}");
    }
}
