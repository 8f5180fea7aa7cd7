//! The disk itself on trial, under bare SQLCipher: it must take what is not synced and nothing that
//! is.
#![expect(
    clippy::unwrap_used,
    reason = "a failed test should stop where it failed"
)]

use std::collections::BTreeMap;

use crashvfs::{Disk, Fault};
use rusqlite::{Connection, OpenFlags};

const CUTS: u64 = 2_000;
const ROWS: i64 = 12;

type Files = BTreeMap<String, Vec<u8>>;

/// How a register would be opened, for better or worse.
#[derive(Clone, Copy)]
struct Settings {
    journal: &'static str,
    synchronous: &'static str,
}

const WAL_FULL: Settings = Settings {
    journal: "WAL",
    synchronous: "FULL",
};
const WAL_NORMAL: Settings = Settings {
    journal: "WAL",
    synchronous: "NORMAL",
};
const DELETE_EXTRA: Settings = Settings {
    journal: "DELETE",
    synchronous: "EXTRA",
};

fn open(disk: &Disk, settings: Settings) -> rusqlite::Result<Connection> {
    let conn = Connection::open_with_flags_and_vfs(
        "/register.db",
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        disk.register(),
    )?;
    let Settings {
        journal,
        synchronous,
    } = settings;
    conn.execute_batch(&format!(
        "PRAGMA cipher_log_level = NONE;
         PRAGMA key = \"x'{}'\";
         PRAGMA journal_mode = {journal};
         PRAGMA synchronous = {synchronous};
         PRAGMA wal_autocheckpoint = 7;",
        "5a".repeat(32)
    ))?;
    Ok(conn)
}

fn prepared(settings: Settings) -> Files {
    let disk = Disk::new(0);
    let conn = open(&disk, settings).unwrap();
    conn.execute_batch("CREATE TABLE rows (n INTEGER PRIMARY KEY, text TEXT)")
        .unwrap();
    conn.close().unwrap();
    disk.files()
}

/// Writes rows one transaction each until the power goes out; returns how many were acknowledged.
fn write_rows(conn: &mut Connection) -> i64 {
    for n in 0..ROWS {
        let written = conn.transaction().and_then(|tx| {
            tx.execute(
                "INSERT INTO rows VALUES (?1, ?2)",
                (n, "kalbas ".repeat(40)),
            )?;
            tx.commit()
        });
        if written.is_err() {
            return n;
        }
    }
    ROWS
}

/// The rows that are there, or nothing when the file is corrupt.
fn rows_found(disk: &Disk, settings: Settings) -> Option<i64> {
    let conn = open(disk, settings).ok()?;
    let whole: String = conn
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .ok()?;
    let sql = "SELECT count(*), coalesce(max(n) + 1, 0) FROM rows";
    let (count, end): (i64, i64) = conn
        .query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
        .ok()?;
    (whole == "ok" && count == end).then_some(count)
}

/// How many of `CUTS` cuts lost an acknowledged row, and how many left a corrupt file.
fn try_cuts(settings: Settings) -> (u64, u64) {
    let files = prepared(settings);
    let whole = Disk::with_files(0, &files);
    write_rows(&mut open(&whole, settings).unwrap());
    let calls = whole.calls();
    let (mut lost, mut corrupt) = (0, 0);
    for seed in 0..CUTS {
        let disk = Disk::with_files(seed, &files);
        disk.fail_call(1 + seed * 7919 % calls, Fault::PowerOff);
        let acknowledged = open(&disk, settings).map_or(0, |mut conn| write_rows(&mut conn));
        match rows_found(&disk.power_cut(), settings) {
            Some(found) => lost += u64::from(found < acknowledged),
            None => corrupt += 1,
        }
    }
    (lost, corrupt)
}

#[test]
fn a_synced_log_loses_nothing() {
    assert_eq!(try_cuts(WAL_FULL), (0, 0));
}

#[test]
fn an_unsynced_log_loses_rows_so_the_disk_can_take() {
    let (lost, corrupt) = try_cuts(WAL_NORMAL);
    assert!(
        lost > CUTS / 100,
        "only {lost} of {CUTS} cuts lost anything"
    );
    assert_eq!(corrupt, 0);
}

#[test]
fn a_rollback_journal_that_syncs_the_folder_loses_nothing() {
    assert_eq!(try_cuts(DELETE_EXTRA), (0, 0));
}

#[test]
fn no_syncing_at_all_leaves_corrupt_files() {
    let (_, corrupt) = try_cuts(Settings {
        journal: "WAL",
        synchronous: "OFF",
    });
    assert!(corrupt > 0);
}

#[test]
fn the_same_seed_and_calls_give_the_same_cut() {
    let cut = |seed| {
        let disk = Disk::new(seed);
        let conn =
            Connection::open_with_flags_and_vfs("/plain.db", OpenFlags::default(), disk.register())
                .unwrap();
        conn.execute_batch(
            "PRAGMA synchronous = OFF; CREATE TABLE t (a); INSERT INTO t VALUES (1)",
        )
        .unwrap();
        disk.power_cut().files()
    };
    assert_eq!(cut(3), cut(3));
    assert!((0..20).any(|seed| cut(seed) != cut(3)));
}

/// Every disk call of one save fails once. Returns how often "saved" was said of a row that is not
/// there.
fn false_successes(fault: Fault, save: fn(&mut Connection) -> rusqlite::Result<i64>) -> u64 {
    let files = prepared(WAL_FULL);
    let mut untrue = 0;
    for n in 1.. {
        let disk = Disk::with_files(n, &files);
        let mut conn = open(&disk, WAL_FULL).unwrap();
        disk.fail_call(n, fault);
        let said = save(&mut conn).is_ok();
        if !disk.fault_met() {
            assert!(
                said && n > 4,
                "a save makes more than four calls and works without faults"
            );
            return untrue;
        }
        let found = rows_found(&disk.power_cut(), WAL_FULL).expect("a fault corrupts nothing");
        untrue += u64::from(said && found == 0);
    }
    unreachable!("a save ends")
}

fn save_in_a_transaction(conn: &mut Connection) -> rusqlite::Result<i64> {
    let tx = conn.transaction()?;
    let n = tx.query_row("INSERT INTO rows VALUES (0, 'a') RETURNING n", [], |row| {
        row.get(0)
    })?;
    tx.commit()?;
    Ok(n)
}

fn save_by_a_query_alone(conn: &mut Connection) -> rusqlite::Result<i64> {
    conn.query_row("INSERT INTO rows VALUES (0, 'a') RETURNING n", [], |row| {
        row.get(0)
    })
}

#[test]
fn each_failing_call_is_told_by_a_transaction() {
    assert_eq!(false_successes(Fault::Io, save_in_a_transaction), 0);
    assert_eq!(false_successes(Fault::Full, save_in_a_transaction), 0);
}

#[test]
fn a_query_that_writes_outside_a_transaction_hides_failures() {
    assert!(false_successes(Fault::Io, save_by_a_query_alone) > 0);
}

#[test]
fn two_connections_see_each_other() {
    let disk = Disk::with_files(1, &prepared(WAL_FULL));
    let writer = open(&disk, WAL_FULL).unwrap();
    let reader = open(&disk, WAL_FULL).unwrap();
    reader.busy_timeout(std::time::Duration::ZERO).unwrap();
    writer
        .execute_batch("BEGIN IMMEDIATE; INSERT INTO rows VALUES (0, 'a')")
        .unwrap();
    let count = |conn: &Connection| -> i64 {
        conn.query_row("SELECT count(*) FROM rows", [], |row| row.get(0))
            .unwrap()
    };
    assert_eq!((count(&writer), count(&reader)), (1, 0));
    assert!(
        reader.execute_batch("BEGIN IMMEDIATE").is_err(),
        "one writes at a time"
    );
    writer.execute_batch("COMMIT").unwrap();
    assert_eq!(count(&reader), 1);
}

#[test]
fn threads_may_share_a_disk() {
    let disk = Disk::with_files(1, &prepared(WAL_FULL));
    disk.register();
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let disk = &disk;
            scope.spawn(move || {
                let conn = open(disk, WAL_FULL).unwrap();
                for n in 0..25 {
                    conn.execute("INSERT INTO rows VALUES (?1, 'a')", [thread * 25 + n])
                        .unwrap();
                }
            });
        }
    });
    assert_eq!(rows_found(&disk, WAL_FULL), Some(100));
}

#[test]
fn a_deleted_file_can_still_be_searched() {
    let disk = Disk::new(1);
    let conn = open(&disk, WAL_FULL).unwrap();
    conn.execute_batch("CREATE TABLE t (a)").unwrap();
    assert!(disk.files().contains_key("/register.db-wal"));
    conn.close().unwrap();
    assert!(!disk.files().contains_key("/register.db-wal"));
    assert!(disk.files_ever().len() > disk.files().len());
}
