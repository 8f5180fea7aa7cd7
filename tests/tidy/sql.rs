//! SQL longer than three lines lives in a `.sql` file beside its Rust; tables are made by numbered
//! migrations that stand together and are never renumbered.

use crate::none;
use crate::tree::{self, File};
use std::collections::BTreeMap;

const SQL_LINES_MAX: usize = 3;
const VERBS: [&str; 9] = [
    "SELECT", "INSERT", "UPDATE", "DELETE", "CREATE", "WITH", "ALTER", "DROP", "REPLACE",
];

/// The string literals of a Rust text, each with the line it begins on.
fn literals(text: &str) -> Vec<(usize, String)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        at = match bytes[at] {
            b'/' if bytes.get(at + 1) == Some(&b'/') => line_end(bytes, at),
            b'\'' => after_quote(bytes, at),
            b'"' => {
                let hashes = bytes[..at]
                    .iter()
                    .rev()
                    .take_while(|byte| **byte == b'#')
                    .count();
                let raw = at > hashes && bytes[at - hashes - 1] == b'r';
                let end = if raw {
                    raw_end(bytes, at, hashes)
                } else {
                    plain_end(bytes, at)
                };
                let line = text[..at].matches('\n').count() + 1;
                found.push((line, text[at + 1..end.min(text.len())].to_owned()));
                end + 1
            }
            _ => at + 1,
        };
    }
    found
}

fn line_end(bytes: &[u8], at: usize) -> usize {
    bytes[at..]
        .iter()
        .position(|byte| *byte == b'\n')
        .map_or(bytes.len(), |found| at + found)
}

/// Steps over a character literal; a lifetime is one step.
fn after_quote(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at + 1) {
        Some(b'\\') => bytes[at + 3..]
            .iter()
            .position(|b| *b == b'\'')
            .map_or(at + 1, |n| at + n + 4),
        _ if bytes.get(at + 2) == Some(&b'\'') => at + 3,
        _ => at + 1,
    }
}

fn plain_end(bytes: &[u8], open: usize) -> usize {
    let mut at = open + 1;
    while at < bytes.len() && bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at
}

fn raw_end(bytes: &[u8], open: usize, hashes: usize) -> usize {
    let close: Vec<u8> = [b"\"".as_slice(), &b"#".repeat(hashes)].concat();
    let found = bytes[open + 1..]
        .windows(close.len())
        .position(|window| window == close);
    found.map_or(bytes.len(), |at| open + 1 + at)
}

fn literal_faults(file: &File) -> Vec<String> {
    let long = literals(&file.text).into_iter().filter(|(_, text)| {
        let verb = text.split_whitespace().next().unwrap_or_default();
        VERBS.contains(&verb) && text.trim().lines().count() > SQL_LINES_MAX
    });
    long.map(|(line, _)| format!("{}:{line}: SQL over {SQL_LINES_MAX} lines", file.path))
        .collect()
}

/// Makes the one table that says which migrations a file has had.
const GUARD: &str = "crates/vault/src/migrate.rs";

/// A table in Rust text is one that no migration made.
fn table_faults(file: &File) -> Vec<String> {
    let is_migration = file.path.contains("/migrations/") || file.path == GUARD;
    let lasting = |line: &&str| line.contains("CREATE TABLE") && !line.contains("TEMP");
    let program = file.text.split("#[cfg(test)]").next().unwrap_or_default();
    let count = program.lines().filter(lasting).count();
    let fault = || format!("{}: makes a table outside `migrations/`", file.path);
    (count > 0 && !is_migration)
        .then(fault)
        .into_iter()
        .collect()
}

/// `0001-name.sql`, `0002-name.sql` and so on, without a gap.
fn number_faults(files: &[File]) -> Vec<String> {
    let mut folders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for file in files.iter().filter(|file| file.has_extension(&["sql"])) {
        if let Some((folder, name)) = file.path.rsplit_once('/')
            && folder.ends_with("/migrations")
        {
            folders.entry(folder).or_default().push(name);
        }
    }
    let mut faults = Vec::new();
    for (folder, names) in folders {
        for (index, name) in names.iter().enumerate() {
            let number = format!("{:04}", index + 1);
            if name.get(..4) != Some(&number) {
                faults.push(format!("{folder}/{name}: expected number {number}"));
            }
        }
    }
    faults
}

fn program() -> Vec<File> {
    let mut files = tree::files();
    files.retain(|file| file.path.starts_with("crates/") && file.has_extension(&["rs", "sql"]));
    files
}

#[test]
fn long_sql_lives_in_its_own_file() {
    none(
        tree::rust()
            .iter()
            .filter(|f| f.path.starts_with("crates/"))
            .flat_map(literal_faults)
            .collect(),
    );
}

#[test]
fn tables_are_made_by_migrations_only() {
    let made_by_tests = |file: &&File| {
        file.path.contains("/tests/") || file.stem() == "tests" || file.path.contains("xtask")
    };
    none(
        program()
            .iter()
            .filter(|file| !made_by_tests(file))
            .flat_map(table_faults)
            .collect(),
    );
}

#[test]
fn migrations_are_numbered_without_a_gap() {
    none(number_faults(&program()));
}

#[test]
fn long_sql_is_seen_and_long_prose_is_not() {
    let long = "fn a() { run(r#\"SELECT a,\n b,\n c\n FROM t\"#) }";
    assert_eq!(
        literal_faults(&File::sample("a.rs", long)),
        ["a.rs:1: SQL over 3 lines"]
    );
    let short =
        "// don't\nconst A: char = '\"';\nrun(\"SELECT a\n FROM t\");\nsay(\"a\n\n\n\nSELECT\")";
    assert!(literal_faults(&File::sample("a.rs", short)).is_empty());
    assert_eq!(literals("f('\\'', \"x\\\"y\", \"z\")").len(), 2);
}

#[test]
fn a_stray_table_and_a_gap_are_seen() {
    let table = "conn.execute(\"CREATE TABLE t (a)\")";
    assert_eq!(
        table_faults(&File::sample("crates/store/src/a.rs", table)).len(),
        1
    );
    assert!(
        table_faults(&File::sample(
            "crates/store/src/migrations/0001-t.sql",
            table
        ))
        .is_empty()
    );
    let step = |name: &str| File::sample(&format!("crates/store/src/migrations/{name}"), "");
    assert_eq!(
        number_faults(&[step("0001-a.sql"), step("0003-c.sql")]).len(),
        1
    );
    assert!(number_faults(&[step("0001-a.sql"), step("0002-b.sql")]).is_empty());
}
