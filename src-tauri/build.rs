//! Puts the window's commands under Tauri's access list: those that the one list of use cases
//! names, and no other.

use std::path::Path;
use std::{env, fs};

use tauri_build::{AppManifest, Attributes};

/// The names of the use cases, one a line: written, and compared at each test run, by
/// `crates/app/src/surface.rs`.
const NAMES: &str = "ui/src/ipc/bindings/names.txt";

fn main() {
    println!("cargo:rerun-if-changed={NAMES}");
    let names = fs::read_to_string(NAMES).expect("the list of use cases is committed");
    let names: Vec<&'static str> = names.leak().lines().collect();
    let folder = Path::new(&env::var_os("OUT_DIR").expect("cargo says where")).join("capabilities");
    fs::create_dir_all(&folder).expect("the build's own folder can be written");
    fs::write(folder.join("window.json"), capability(&names)).expect("and so can a file in it");

    let pattern: &'static str = format!("{}/*.json", folder.display()).leak();
    let attributes = Attributes::new()
        .app_manifest(AppManifest::new().commands(names.leak()))
        .capabilities_path_pattern(pattern);
    tauri_build::try_build(attributes).expect("the window's configuration is sound");
}

/// What the page may ask: each use case, and to hear the core's own news.
fn capability(names: &[&str]) -> String {
    let events = ["core:event:allow-listen", "core:event:allow-unlisten"].map(str::to_owned);
    let cases = names
        .iter()
        .map(|name| format!("allow-{}", name.replace('_', "-")));
    let permissions: Vec<String> = events.into_iter().chain(cases).collect();
    format!(
        "{{\"identifier\": \"window\", \"windows\": [\"main\"], \"permissions\": {permissions:?}}}"
    )
}
