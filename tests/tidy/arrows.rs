//! Imports point down only, and some crates are known by what they never touch.

use crate::{none, tree};
use serde_json::Value;
use std::process::Command;

/// Who may lean on whom. A crate that is not here has no place yet, which is a fault of its own.
const MAY_IMPORT: [(&str, &[&str]); 15] = [
    ("domain", &[]),
    ("journal", &["domain"]),
    ("vault", &["domain"]),
    ("ledger", &["domain", "journal", "vault"]),
    ("store", &["domain", "journal", "vault", "ledger"]),
    ("sync", &["domain", "journal", "ledger", "store"]),
    ("paper", &[]),
    ("reports", &["domain", "journal", "paper"]),
    ("app", &["domain", "journal", "store", "sync", "reports"]),
    (
        "cli",
        &["domain", "journal", "store", "sync", "reports", "app"],
    ),
    ("fwontye", &["app", "cli"]),
    ("hq", &["domain", "journal", "vault", "ledger", "reports"]),
    ("crashvfs", &[]),
    ("xtask", &ANY),
    ("stories", &ANY),
];

/// For tests, and nothing else: no program may be built on it.
const ONLY_TESTS: [&str; 1] = ["crashvfs"];
const ABOVE: [&str; 2] = ["stories", "xtask"];

/// What stands above everything may look at everything but the window.
const ANY: [&str; 10] = [
    "domain", "journal", "vault", "ledger", "store", "sync", "reports", "app", "cli", "hq",
];

/// A library, and the only crates that may name it. Whatever looks at the world (a file, a clock,
/// a socket, a screen) has one door.
const ONLY_IN: [(&str, &[&str]); 10] = [
    ("tauri", &["fwontye"]),
    ("tauri-build", &["fwontye"]),
    ("libsqlite3-sys", &["vault"]),
    (
        "rusqlite",
        &[
            "vault", "ledger", "store", "hq", "crashvfs", "xtask", "stories",
        ],
    ),
    ("argon2", &["store", "xtask"]),
    ("reqwest", &["sync", "xtask", "stories"]),
    ("axum", &["hq"]),
    ("image", &["app"]),
    ("tokio", &["sync", "hq", "app", "cli", "xtask", "stories"]),
    (
        "getrandom",
        &["store", "hq", "app", "cli", "xtask", "stories"],
    ),
];

/// One crate and what its manifest asks for.
struct Package {
    name: String,
    needs: Vec<Need>,
}

struct Need {
    name: String,
    only_in_tests: bool,
}

fn packages() -> Vec<Package> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--offline", "--no-deps", "--format-version=1"])
        .current_dir(tree::root())
        .output()
        .unwrap();
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let list = |value: &Value, key: &str| value[key].as_array().unwrap().clone();
    let name = |value: &Value| value["name"].as_str().unwrap().to_owned();
    let need = |value: &Value| Need {
        name: name(value),
        only_in_tests: value["kind"] == "dev",
    };
    let packages = list(&metadata, "packages");
    let package = |value: &Value| Package {
        name: name(value),
        needs: list(value, "dependencies").iter().map(need).collect(),
    };
    packages.iter().map(package).collect()
}

fn arrow_faults(packages: &[Package]) -> Vec<String> {
    let is_ours = |need: &str| packages.iter().any(|package| package.name == need);
    let mut faults = Vec::new();
    for Package { name, needs } in packages {
        let Some((_, allowed)) = MAY_IMPORT.iter().find(|(known, _)| known == name) else {
            faults.push(format!("{name}: has no place in the map of crates"));
            continue;
        };
        for need in needs
            .iter()
            .filter(|need| is_ours(&need.name) && need.name != *name)
        {
            let for_tests = ONLY_TESTS.contains(&need.name.as_str())
                && (need.only_in_tests || ABOVE.contains(&name.as_str()));
            if !for_tests && !allowed.contains(&need.name.as_str()) {
                faults.push(format!("{name}: must not import {}", need.name));
            }
        }
    }
    faults
}

fn door_faults(packages: &[Package]) -> Vec<String> {
    let mut faults = Vec::new();
    for Package { name, needs } in packages {
        for (library, allowed) in ONLY_IN {
            if needs.iter().any(|need| need.name == library) && !allowed.contains(&name.as_str()) {
                faults.push(format!(
                    "{name}: must not name {library}, which belongs to {allowed:?}"
                ));
            }
        }
    }
    faults
}

#[test]
fn imports_point_down_only() {
    none(arrow_faults(&packages()));
}

#[test]
fn each_door_to_the_world_is_in_its_crate() {
    none(door_faults(&packages()));
}

#[test]
fn every_place_in_the_map_is_a_crate() {
    let packages = packages();
    let missing = MAY_IMPORT
        .iter()
        .filter(|(name, _)| !packages.iter().any(|p| p.name == *name));
    none(
        missing
            .map(|(name, _)| format!("{name}: in the map, but no such crate"))
            .collect(),
    );
}

#[test]
fn an_arrow_up_a_stranger_and_a_second_door_are_seen() {
    let package = |name: &str, needs: &[&str]| Package {
        name: name.to_owned(),
        needs: needs
            .iter()
            .map(|need| Need {
                name: need.trim_start_matches('?').to_owned(),
                only_in_tests: need.starts_with('?'),
            })
            .collect(),
    };
    let up = [
        package("domain", &["store", "serde"]),
        package("store", &["domain"]),
    ];
    assert_eq!(arrow_faults(&up), ["domain: must not import store"]);
    let across = [package("hq", &["sync"]), package("sync", &[])];
    assert_eq!(arrow_faults(&across), ["hq: must not import sync"]);
    assert_eq!(arrow_faults(&[package("common", &[])]).len(), 1);
    assert_eq!(
        door_faults(&[package("domain", &["tokio", "rusqlite"])]).len(),
        2
    );
    assert!(door_faults(&[package("vault", &["rusqlite"])]).is_empty());
    // A question mark stands for a need of the tests alone.
    let disk = |need: &str| [package("store", &[need]), package("crashvfs", &[])];
    assert!(arrow_faults(&disk("?crashvfs")).is_empty());
    assert_eq!(arrow_faults(&disk("crashvfs")).len(), 1);
}
