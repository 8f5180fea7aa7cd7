//! A file of every earlier shape becomes one of today's, with the same rows as if it had been written today.
#![expect(
    clippy::unwrap_used,
    reason = "a failed test should stop where it failed"
)]

use std::path::Path;

use domain::entry::{Hlc, Op};
use journal::{
    ctx::{Ctx, testing::TestCtx},
    keys::DeviceKeys,
    pen::{Draft, Pen},
    volume::{Cause, Opening},
};
use ledger::{Book, MIGRATIONS};
use rusqlite::{Connection, types::Value};
use serde_json::json;

/// Rows of the first shape, from those that today's program wrote into the database `today`.
const AS_BEFORE_WAYS: &str = include_str!("sql/as_before_ways.sql");

#[test]
fn a_file_from_before_the_ways_reads_as_one_of_today() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("today.db");
    write_today(&path);
    let old = Connection::open_in_memory().unwrap();
    old.execute_batch(MIGRATIONS[0]).unwrap();
    old.execute("ATTACH ?1 AS today", [path.to_str().unwrap()])
        .unwrap();
    old.execute_batch(AS_BEFORE_WAYS).unwrap();
    for later in &MIGRATIONS[1..] {
        old.execute_batch(later).unwrap();
    }
    ledger::reindex(&old).unwrap();
    for table in ["way", "record", "term_word"] {
        let (upgraded, today) = (rows(&old, "main", table), rows(&old, "today", table));
        assert!(!today.is_empty());
        assert_eq!(upgraded, today, "{table}");
    }
    let schema = |of: &str| rows(&old, of, "sqlite_schema").len();
    assert_eq!(schema("main"), schema("today"));
}

/// A person who is named, a custody that names them and waits, and a line of the main courante.
fn write_today(path: &Path) {
    let mut conn = Connection::open(path).unwrap();
    MIGRATIONS
        .iter()
        .for_each(|sql| conn.execute_batch(sql).unwrap());
    let tx = conn.transaction().unwrap();
    let test = TestCtx::seeded(5);
    let (ctx, keys) = (test.ctx(), DeviceKeys::generate(&test.rng));
    let mut book = Book::new(&tx);
    let opening = Opening {
        base: "OUA".into(),
        device: "poste".into(),
        sign_key: keys.sign.public(),
        seal_key: keys.seal.public(),
        cause: Cause::Init,
        parent: None,
    };
    let (mut pen, _) =
        Pen::open(&ctx, &mut book, &keys.sign, &opening, false, Hlc::default()).unwrap();
    let at = "2026-11-17T14:10:00-05:00";
    for (op, kind, id, set) in [
        (
            Op::Put,
            "person",
            "p1",
            json!({"number": "OUA-K7Q2-2026-000041", "family_name": "TAMARIN"}),
        ),
        (
            Op::Put,
            "custody",
            "c1",
            json!({"number": "OUA-K7Q2-2026-000042", "person": "p1", "incident": "i1", "arrested_at": at}),
        ),
        (
            Op::Append,
            "log_entry",
            "l1",
            json!({"number": "OUA-K7Q2-2026-MC-000007", "text": "Ronde"}),
        ),
        (
            Op::Put,
            "involvement",
            "v1",
            json!({"incident": "i1", "person": "p1", "role": "suspect"}),
        ),
    ] {
        append(&ctx, &mut book, &keys, &mut pen, (op, kind, id, set));
    }
    ledger::project(&tx).unwrap();
    tx.commit().unwrap();
}

fn append(
    ctx: &Ctx<'_>,
    book: &mut Book<'_>,
    keys: &DeviceKeys,
    pen: &mut Pen,
    (op, kind, id, mut set): (Op, &str, &str, serde_json::Value),
) {
    let at = "2026-11-17T14:32:07-05:00";
    for (name, value) in [("base", "OUA"), ("recorded_at", at), ("occurred_at", at)] {
        set[name] = value.into();
    }
    let set = set.as_object().unwrap().clone().into_iter().collect();
    let draft = Draft::of(op, kind, id).set(set);
    pen.write(ctx, book, &keys.sign, draft, false).unwrap();
}

fn rows(conn: &Connection, of: &str, table: &str) -> Vec<Vec<Value>> {
    let order = if table == "way" { "key, how, n" } else { "1" };
    let sql = format!("SELECT * FROM {of}.{table} ORDER BY {order}");
    let mut find = conn.prepare(&sql).unwrap();
    let width = find.column_count();
    let rows = find.query_map([], |r| (0..width).map(|n| r.get(n)).collect());
    rows.unwrap().collect::<Result<_, _>>().unwrap()
}
