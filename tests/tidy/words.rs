//! What must not be written anywhere in the tree, and what must stand at the top of each file.

use crate::none;
use crate::tree::{self, File};

/// Places of one person's machine. Written in two halves, so that this file does not name them.
const MACHINE_PLACES: [&str; 5] = [
    concat!("/wo", "rk/"),
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
    concat!("/Us", "ers/"),
    concat!("C:", "\\Users"),
];

/// What is promised for later and never done.
/// (Three crosses are not among them: that is the code of an unknown country.)
const PROMISES: [&str; 3] = [
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("HA", "CK"),
];

/// Names that say nothing of what a thing is.
const HOLLOW_NAMES: [&str; 6] = ["manager", "service", "helper", "helpers", "util", "utils"];

/// Rust that silences a check for good, or a test.
const SILENCERS: [&str; 3] = [
    concat!("#[al", "low"),
    concat!("#![al", "low"),
    concat!("#[ig", "nore"),
];

fn place_faults(file: &File) -> Vec<String> {
    hits(file, &MACHINE_PLACES, |line, at| {
        // Part of a longer path such as an address, unless it begins there.
        !line[..at].ends_with(|c: char| c.is_alphanumeric() || ".-_}".contains(c))
    })
}

fn promise_faults(file: &File) -> Vec<String> {
    hits(file, &PROMISES, |line, at| {
        let word = |c: char| c.is_alphanumeric() || c == '_';
        let after = &line[at..];
        let end = after.find(|c: char| !word(c)).unwrap_or(after.len());
        PROMISES.contains(&&after[..end]) && !line[..at].ends_with(word)
    })
}

fn hits(file: &File, needles: &[&str], counts: impl Fn(&str, usize) -> bool) -> Vec<String> {
    let mut faults = Vec::new();
    for (number, line) in file.text.lines().enumerate() {
        for needle in needles {
            if line.match_indices(needle).any(|(at, _)| counts(line, at)) {
                faults.push(format!("{}:{}: {needle}", file.path, number + 1));
            }
        }
    }
    faults
}

/// A module that several test programs share is used in part by each: no `expect` holds in all of
/// them. There, and only there, dead code may be let be.
fn silencer_faults(file: &File) -> Vec<String> {
    let shared = file.path.contains("/tests/") && file.path.ends_with("/mod.rs");
    hits(file, &SILENCERS, |line, _| {
        !(shared && line.contains("(dead_code, reason"))
    })
}

/// Where C asks for it.
const UNSAFE_IN: [&str; 3] = [
    "crates/vault/src/raw_key.rs",
    "crates/crashvfs/src/vfs.rs",
    "crates/crashvfs/src/file.rs",
];

fn unsafe_faults(file: &File) -> Vec<String> {
    if UNSAFE_IN.contains(&file.path.as_str()) {
        return Vec::new();
    }
    hits(
        file,
        &[concat!("unsa", "fe_code"), concat!("unsa", "fe {")],
        |_, _| true,
    )
}

fn purpose_faults(file: &File) -> Vec<String> {
    let says = file.text.lines().find(|line| !line.trim().is_empty());
    let fault = || format!("{}: does not begin with `//!` and its purpose", file.path);
    (!says.is_some_and(|line| line.starts_with("//! ")))
        .then(fault)
        .into_iter()
        .collect()
}

fn name_faults(file: &File) -> Vec<String> {
    let mut faults = Vec::new();
    if HOLLOW_NAMES.contains(&file.stem()) || file.stem() == "common" {
        faults.push(format!("{}: a name that says nothing", file.path));
    }
    let types = ["struct ", "enum ", "trait ", "class ", "interface "];
    for (number, line) in file.text.lines().enumerate() {
        let Some(rest) = types.iter().find_map(|kind| Some(line.split_once(kind)?.1)) else {
            continue;
        };
        let name: String = rest.chars().take_while(|c| c.is_alphanumeric()).collect();
        let last = name
            .rfind(char::is_uppercase)
            .map_or("", |at| &name[at..])
            .to_lowercase();
        let before = line
            .split_once(rest)
            .is_some_and(|(before, _)| !before.contains("//"));
        if before && HOLLOW_NAMES.contains(&last.as_str()) {
            faults.push(format!("{}:{}: {name} says nothing", file.path, number + 1));
        }
    }
    faults
}

/// A test that waits for time to pass is slow on a good day and wrong on a bad one.
fn sleep_faults(file: &File) -> Vec<String> {
    let is_test =
        file.path.starts_with("tests/") || file.path.contains("/tests/") || file.stem() == "tests";
    if !is_test {
        return Vec::new();
    }
    hits(file, &[concat!("sle", "ep(")], |line, at| {
        !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_')
    })
}

fn code() -> Vec<File> {
    let code = ["rs", "ts", "svelte", "mjs", "css", "sql"];
    tree::files()
        .into_iter()
        .filter(|file| file.has_extension(&code))
        .collect()
}

#[test]
fn no_file_names_a_place_on_someone_s_machine() {
    none(tree::files().iter().flat_map(place_faults).collect());
}

#[test]
fn nothing_is_promised_for_later() {
    none(code().iter().flat_map(promise_faults).collect());
}

#[test]
fn no_check_is_silenced_for_good() {
    none(tree::rust().iter().flat_map(silencer_faults).collect());
}

#[test]
fn nothing_is_unsafe_but_what_speaks_to_c() {
    none(tree::rust().iter().flat_map(unsafe_faults).collect());
}

#[test]
fn every_rust_file_says_what_it_is_for() {
    none(tree::rust().iter().flat_map(purpose_faults).collect());
}

#[test]
fn names_come_from_the_trade() {
    none(
        code()
            .iter()
            .filter(|file| !file.is_generated())
            .flat_map(name_faults)
            .collect(),
    );
}

#[test]
fn no_test_waits_for_time_to_pass() {
    none(code().iter().flat_map(sleep_faults).collect());
}

#[test]
fn each_forbidden_word_is_seen() {
    let bad = |text: &str| File::sample("tests/a.rs", text);
    for place in MACHINE_PLACES {
        assert_eq!(
            place_faults(&bad(&format!("open(\"{place}x\")"))).len(),
            1,
            "{place}"
        );
    }
    assert!(place_faults(&bad(concat!("see example.org/ho", "me/page"))).is_empty());
    for promise in PROMISES {
        assert_eq!(
            promise_faults(&bad(&format!("// {promise}: later"))).len(),
            1,
            "{promise}"
        );
    }
    assert!(promise_faults(&bad(concat!("const TO", "DOS: u8"))).is_empty());
    for silencer in SILENCERS {
        assert_eq!(
            silencer_faults(&bad(&format!("{silencer}(dead_code)]"))).len(),
            1,
            "{silencer}"
        );
    }
    assert_eq!(
        sleep_faults(&bad(concat!("thread::sle", "ep(second)"))).len(),
        1
    );
}

#[test]
fn a_missing_purpose_and_a_hollow_name_are_seen() {
    assert_eq!(
        purpose_faults(&File::sample("a.rs", "use std::fs;\n")).len(),
        1
    );
    assert!(purpose_faults(&File::sample("a.rs", "//! Reads a card.\n")).is_empty());
    assert_eq!(
        name_faults(&File::sample("crates/x/src/utils.rs", "")).len(),
        1
    );
    assert_eq!(
        name_faults(&File::sample(
            "a.rs",
            concat!("pub struct Parcel", "Manager {\n")
        ))
        .len(),
        1
    );
    assert!(name_faults(&File::sample("a.rs", "pub struct Parcel {\n")).is_empty());
}
