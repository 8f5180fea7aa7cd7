//! The shell is glue: no rule, no SQL, no plugin, and under a tenth of the Rust.

use crate::none;
use crate::tree::{self, File};
use serde_json::Value;

/// The shell's share of the Rust lines stays below one in this many.
const SHELL_SHARE: usize = 10;

fn share_faults(files: &[File]) -> Vec<String> {
    let lines = |prefix: &str| -> usize {
        let ours = files.iter().filter(|file| file.path.starts_with(prefix));
        ours.map(|file| file.text.lines().count()).sum()
    };
    let (shell, rest) = (lines("src-tauri/"), lines("crates/"));
    let fault = || format!("src-tauri: {shell} lines beside {rest} in the crates");
    (shell * SHELL_SHARE >= shell + rest)
        .then(fault)
        .into_iter()
        .collect()
}

/// What the window may never be given.
fn policy_faults(configuration: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    let policy = configuration["app"]["security"]["csp"].to_string();
    for word in ["unsafe-", "http:", "https:", "data:", "*"] {
        // The web view reaches the program itself through this one address of its own.
        if policy.replace("http://ipc.localhost", "").contains(word) {
            faults.push(format!("tauri.conf.json: the policy allows {word}"));
        }
    }
    if !policy.contains("default-src") {
        faults.push("tauri.conf.json: no policy by default".to_owned());
    }
    if configuration["plugins"]
        .as_object()
        .is_some_and(|plugins| !plugins.is_empty())
    {
        faults.push("tauri.conf.json: the window has no plugin".to_owned());
    }
    faults
}

#[test]
fn the_shell_is_under_a_tenth() {
    none(share_faults(&tree::rust()));
}

#[test]
fn the_window_reaches_nothing_but_the_program() {
    let text = std::fs::read_to_string(tree::root().join("tauri.conf.json")).unwrap();
    none(policy_faults(&serde_json::from_str(&text).unwrap()));
}

#[test]
fn a_heavy_shell_and_a_loose_policy_are_seen() {
    let file = |path: &str, lines: usize| File::sample(path, &"x\n".repeat(lines));
    let heavy = [
        file("src-tauri/src/lib.rs", 10),
        file("crates/domain/src/lib.rs", 90),
    ];
    assert_eq!(share_faults(&heavy).len(), 1);
    let light = [
        file("src-tauri/src/lib.rs", 9),
        file("crates/domain/src/lib.rs", 91),
    ];
    assert!(share_faults(&light).is_empty());
    let loose = serde_json::json!({
        "app": { "security": { "csp": "script-src 'unsafe-inline' https://example.org" } },
        "plugins": { "shell": {} },
    });
    assert_eq!(policy_faults(&loose).len(), 4);
}
