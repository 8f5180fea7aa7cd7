//! The lock files name no host: whoever builds fetches from wherever their own client is set up.

use crate::{none, tree};

/// The one address that Cargo writes for its default registry, wherever that is really fetched from.
const CRATES_INDEX: &str = "registry+https://github.com/rust-lang/crates.io-index";

fn cargo_faults(lock: &str) -> Vec<String> {
    let sources = lock
        .lines()
        .filter_map(|line| line.strip_prefix("source = "));
    let foreign = sources.filter(|source| source.trim_matches('"') != CRATES_INDEX);
    foreign
        .map(|source| format!("Cargo.lock: {source}"))
        .collect()
}

fn npm_faults(lock: &str) -> Vec<String> {
    let hosts = lock
        .lines()
        .enumerate()
        .filter(|(_, line)| line.trim().starts_with("\"resolved\""));
    hosts
        .map(|(number, line)| format!("package-lock.json:{}: {}", number + 1, line.trim()))
        .collect()
}

#[test]
fn the_lock_files_name_no_host() {
    let read = |path: &str| std::fs::read_to_string(tree::root().join(path)).unwrap();
    none(cargo_faults(&read("Cargo.lock")));
    none(npm_faults(&read("ui/package-lock.json")));
}

#[test]
fn a_host_in_a_lock_file_is_seen() {
    assert_eq!(
        cargo_faults("source = \"registry+https://mirror.example/index\"\n").len(),
        1
    );
    assert_eq!(
        cargo_faults("source = \"git+https://example.org/a#1\"\n").len(),
        1
    );
    assert!(cargo_faults(&format!("source = \"{CRATES_INDEX}\"\n")).is_empty());
    assert_eq!(
        npm_faults("  \"resolved\": \"https://mirror.example/a.tgz\",\n").len(),
        1
    );
}
