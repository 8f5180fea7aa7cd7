//! How long a file and a function may be: what no longer fits the head is two things.

use crate::none;
use crate::tree::{self, File};

const FILE_LINES_MAX: usize = 400;
const COMPONENT_LINES_MAX: usize = 200;
const FUNCTION_LINES_MAX: usize = 70;
const CODE: [&str; 6] = ["rs", "ts", "mjs", "css", "sql", "sh"];

fn length_faults(file: &File) -> Vec<String> {
    let lines = file.text.lines().count();
    let limit = match file {
        file if file.is_generated() => return Vec::new(),
        file if file.has_extension(&["svelte"]) => COMPONENT_LINES_MAX,
        file if file.has_extension(&CODE) => FILE_LINES_MAX,
        _ => return Vec::new(),
    };
    let fault = || format!("{}: {lines} lines, {limit} at most", file.path);
    (lines > limit).then(fault).into_iter().collect()
}

/// A formatted function ends at the first line that is its own indent and a closing brace.
fn function_faults(file: &File) -> Vec<String> {
    let lines: Vec<&str> = file.text.lines().collect();
    let mut faults = Vec::new();
    for (start, line) in lines
        .iter()
        .enumerate()
        .filter(|(_, line)| opens_function(line))
    {
        let close = format!("{}}}", &line[..line.len() - line.trim_start().len()]);
        let length = lines[start..]
            .iter()
            .position(|line| *line == close)
            .map_or(1, |at| at + 1);
        if length > FUNCTION_LINES_MAX {
            let place = format!("{}:{}", file.path, start + 1);
            faults.push(format!(
                "{place}: function of {length} lines, {FUNCTION_LINES_MAX} at most"
            ));
        }
    }
    faults
}

fn opens_function(line: &str) -> bool {
    const BEFORE: [&str; 7] = [
        "pub ",
        "pub(crate) ",
        "pub(super) ",
        "async ",
        "const ",
        "unsafe ",
        "extern \"C\" ",
    ];
    let mut rest = line.trim_start();
    while let Some(shorter) = BEFORE.iter().find_map(|word| rest.strip_prefix(word)) {
        rest = shorter;
    }
    // A signature that closes on its own line holds no body below it.
    rest.starts_with("fn ") && !line.trim_end().ends_with([';', '}'])
}

#[test]
fn no_file_is_too_long() {
    none(tree::files().iter().flat_map(length_faults).collect());
}

#[test]
fn no_function_is_too_long() {
    none(tree::rust().iter().flat_map(function_faults).collect());
}

#[test]
fn a_long_file_and_a_long_component_are_seen() {
    let text = "x\n".repeat(COMPONENT_LINES_MAX + 1);
    assert_eq!(
        length_faults(&File::sample("ui/src/kit/Row.svelte", &text)).len(),
        1
    );
    assert!(length_faults(&File::sample("crates/domain/src/row.rs", &text)).is_empty());
    let text = "x\n".repeat(FILE_LINES_MAX + 1);
    assert_eq!(
        length_faults(&File::sample("crates/domain/src/row.rs", &text)).len(),
        1
    );
    assert!(length_faults(&File::sample("ui/src/ipc/bindings/Row.ts", &text)).is_empty());
}

#[test]
fn a_long_function_is_seen_and_its_neighbours_are_not() {
    let body = "        step();\n".repeat(FUNCTION_LINES_MAX);
    let text = format!(
        "fn short() {{\n}}\nimpl A {{\n    pub(crate) async fn long(\n        &self,\n    ) {{\n{body}    }}\n}}\n"
    );
    let faults = function_faults(&File::sample("a.rs", &text));
    assert_eq!(faults, ["a.rs:4: function of 74 lines, 70 at most"]);
}
