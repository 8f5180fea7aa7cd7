//! Opening and migrating while the disk fails and the power goes.
#![expect(
    clippy::unwrap_used,
    reason = "a failed test should stop where it failed"
)]

use std::{collections::BTreeMap, path::Path};

use crashvfs::{Disk, Fault};
use rusqlite::Connection;
use vault::{Error, Key, Mode, migrate, open};

const FIRST: &[&str] = &["CREATE TABLE logs (n INTEGER PRIMARY KEY, text TEXT)"];
const THEN: &[&str] = &[
    FIRST[0],
    "ALTER TABLE logs ADD COLUMN place TEXT",
    "CREATE TABLE people (name TEXT); INSERT INTO people SELECT text FROM logs",
];
const ROWS: i64 = 40;

fn key() -> Key {
    Key::new(&[6; 32])
}

fn open_on(disk: &Disk, mode: Mode) -> Result<Connection, Error> {
    open(
        Path::new("/register.db"),
        &key(),
        mode,
        Some(disk.register()),
    )
}

/// A register of the first schema with some rows, closed.
fn prepared() -> BTreeMap<String, Vec<u8>> {
    let disk = Disk::new(0);
    let mut conn = open_on(&disk, Mode::Write).unwrap();
    migrate(&mut conn, FIRST, 1).unwrap();
    for n in 0..ROWS {
        conn.execute(
            "INSERT INTO logs VALUES (?1, ?2)",
            (n, "GUAYACÁN Rafael ".repeat(20)),
        )
        .unwrap();
    }
    conn.close().unwrap();
    disk.files()
}

/// The schema a disk is at, after checking that it is that schema and nothing between two.
fn schema(disk: &Disk) -> u32 {
    let conn = open_on(disk, Mode::Write).unwrap();
    let one = |sql: &str| conn.query_row(sql, [], |row| row.get::<_, i64>(0));
    assert_eq!(
        conn.query_row("PRAGMA integrity_check", [], |row| row.get::<_, String>(0))
            .unwrap(),
        "ok"
    );
    assert_eq!(one("SELECT count(*) FROM logs").unwrap(), ROWS);
    let version = one("SELECT user_version FROM pragma_user_version").unwrap();
    match one("SELECT count(*) FROM people") {
        Ok(people) => assert_eq!((version, people), (3, ROWS)),
        Err(_) => assert_eq!(version, 1),
    }
    u32::try_from(version).unwrap()
}

#[test]
fn a_migration_is_whole_or_absent_wherever_the_power_goes() {
    let files = prepared();
    let mut seen = [0, 0];
    for n in 1.. {
        let disk = Disk::with_files(n, &files);
        disk.fail_call(n, Fault::PowerOff);
        let done = open_on(&disk, Mode::Write).and_then(|mut conn| migrate(&mut conn, THEN, 3));
        let met = disk.fault_met();
        let found = schema(&disk.power_cut());
        assert!(done.is_err() || found == 3, "call {n}: done and gone");
        seen[usize::from(found == 3)] += 1;
        if !met {
            break;
        }
    }
    assert!(seen[0] > 10 && seen[1] > 0, "{seen:?}");
}

#[test]
fn a_failing_call_is_told_and_leaves_the_register_as_it_was_or_done() {
    let files = prepared();
    let mut told = BTreeMap::new();
    for fault in [Fault::Io, Fault::Full] {
        for n in 1.. {
            let disk = Disk::with_files(n, &files);
            disk.fail_call(n, fault);
            let done = open_on(&disk, Mode::Write).and_then(|mut conn| migrate(&mut conn, THEN, 3));
            let met = disk.fault_met();
            let found = schema(&disk.power_cut());
            match done {
                Ok(_) => assert_eq!(found, 3, "call {n}: done and gone"),
                Err(error) => *told.entry(error.code()).or_insert(0) += 1,
            }
            if !met {
                break;
            }
        }
    }
    let codes: Vec<_> = told.keys().copied().collect();
    assert_eq!(
        codes,
        ["disk_error", "disk_full", "folder_not_writable"],
        "{told:?}"
    );
}

#[test]
fn a_reader_sees_what_is_committed_and_writes_nothing() {
    let disk = Disk::with_files(1, &prepared());
    let writer = open_on(&disk, Mode::Write).unwrap();
    let reader = open_on(&disk, Mode::Read).unwrap();
    writer
        .execute("INSERT INTO logs VALUES (100, 'a')", [])
        .unwrap();
    let last: i64 = reader
        .query_row("SELECT max(n) FROM logs", [], |row| row.get(0))
        .unwrap();
    assert_eq!(last, 100);
    assert!(reader.execute("DELETE FROM logs", []).is_err());
}

#[test]
fn a_thousand_names_are_in_no_file_ever_written() {
    let disk = Disk::new(1);
    let mut conn = open_on(&disk, Mode::Write).unwrap();
    migrate(&mut conn, FIRST, 1).unwrap();
    let tx = conn.transaction().unwrap();
    for n in 0..1_000 {
        tx.execute(
            "INSERT INTO logs VALUES (?1, ?2)",
            (n, format!("ACAJOU-{n}")),
        )
        .unwrap();
    }
    tx.execute("CREATE INDEX by_text ON logs (text)", [])
        .unwrap();
    tx.commit().unwrap();
    let while_open = disk.files_ever();
    conn.close().unwrap();
    for bytes in while_open.iter().chain(&disk.files_ever()) {
        assert!(!bytes.windows(7).any(|window| window == b"ACAJOU-"));
    }
    assert!(while_open.iter().map(Vec::len).sum::<usize>() > 50_000);
}
