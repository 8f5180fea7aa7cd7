//! The demonstration's month, taken as `make run` takes it: each stretch in the name of who wrote it, then sent.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use stories::{Headquarters, Post};

/// Who begins the register, and whom she lets in.
const COMMANDER: &str = "Mirlande Acajou";
const PEOPLE: [(&str, &str); 4] = [
    ("Wilner Mapou", "officer"),
    ("Guerline Laurier", "officer"),
    ("Nadège Amandier", "protection"),
    ("Josué Palmiste", "administrator"),
];

/// A register with everybody in it.
fn register() -> Post {
    let post = Post::new();
    let sheet = post.path("recovery.txt");
    let sheet = sheet.to_str().unwrap();
    let init = ["init", "--base", "OUA", "--officer", COMMANDER, "--role"];
    let begun = [&init[..], &["commander", "--recovery-out", sheet]].concat();
    let _ = post.run(begun).done();
    let passphrase = post.passphrase_file();
    let passphrase = passphrase.to_str().unwrap();
    for (name, role) in PEOPLE {
        let add = ["--user", COMMANDER, "user", "add", name, "--role", role];
        let add = [&add[..], &["--new-passphrase-file", passphrase]].concat();
        let _ = post.run(add).done();
    }
    post
}

/// The month in its stretches, first to last, each under the name of who wrote it.
fn stretches(post: &Post) -> Vec<(String, PathBuf)> {
    let folder = post.path("history");
    fs::create_dir(&folder).unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let made = Command::new(root.join("scripts/history"))
        .arg("--into")
        .arg(&folder)
        .arg(root.join("assets/demonstration/ouanaminthe.jsonl"))
        .status();
    assert!(made.unwrap().success());
    let mut files: Vec<PathBuf> = { fs::read_dir(&folder).unwrap() }
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let name = |file: &PathBuf| {
        let stem = file.file_stem().unwrap().to_str().unwrap();
        stem.split_once('.').unwrap().1.to_owned()
    };
    files
        .iter()
        .map(|file| (name(file), file.clone()))
        .collect()
}

fn import(post: &Post, by: &str, file: &Path) -> Value {
    post.run(["--user", by, "import", file.to_str().unwrap()])
        .done()
}

#[test]
fn a_month_is_imported_whole_sent_and_the_same_at_both_ends() {
    let (post, mut headquarters) = (register(), Headquarters::new());
    let (mut whole, mut lines) = (Vec::new(), 0);
    for (by, file) in stretches(&post) {
        let taken = import(&post, &by, &file);
        assert_eq!(taken["rejected"], 0, "{by}: {taken}");
        assert_eq!(taken["stored"], taken["lines"], "{by}: {taken}");
        lines += taken["lines"].as_u64().unwrap();
        whole.extend(fs::read(&file).unwrap());
    }
    let again = post.path("again.jsonl");
    fs::write(&again, whole).unwrap();
    let again = import(&post, COMMANDER, &again);
    assert_eq!(again["stored"], 0, "{again}");
    assert_eq!(again["unchanged"], lines, "{again}");

    headquarters.listen();
    let invitation = headquarters.invite("OUA");
    let enrol = ["--user", COMMANDER, "enrol", invitation.to_str().unwrap()];
    let _ = post.run(enrol).done();
    let sent = post.run(["--user", "Wilner Mapou", "sync"]).done();
    assert_eq!(sent["waiting"], 0, "{sent}");
    let here = post.run(["--user", "Wilner Mapou", "verify"]).done();
    let there = headquarters.run(["verify"]).done();
    assert_eq!(here["ok"], true, "{here}");
    assert_eq!(there["ok"], true, "{there}");
    assert_eq!(here["projection_digest"], there["projection_digest"]);
}
