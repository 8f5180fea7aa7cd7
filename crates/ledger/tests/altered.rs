//! A book altered behind the program's back is noticed: every column that says something, every byte, every row.
#![expect(
    clippy::unwrap_used,
    reason = "a failed test should stop where it failed"
)]

use domain::entry::{Fields, Hlc, Op};
use journal::{
    ctx::{Ctx, testing::TestCtx},
    keys::{DeviceKeys, SignPair},
    pen::{Draft, Pen, Written},
    sign::Stretch,
    volume::{Cause, Opening, before_first},
};
use ledger::{Book, MIGRATIONS, verify};
use rusqlite::{Connection, types::Value};
use serde_json::json;

/// A book under one pen, with what is needed to write on.
struct Desk {
    conn: Connection,
    test: TestCtx,
    keys: DeviceKeys,
    pen: Pen,
}

impl Desk {
    /// A volume with its person and two lines of the main courante.
    fn begun() -> Self {
        let conn = Connection::open_in_memory().unwrap();
        MIGRATIONS
            .iter()
            .for_each(|sql| conn.execute_batch(sql).unwrap());
        let test = TestCtx::seeded(11);
        let keys = DeviceKeys::generate(&test.rng);
        let opening = Opening {
            base: "OUA".into(),
            device: "poste".into(),
            sign_key: keys.sign.public(),
            seal_key: keys.seal.public(),
            cause: Cause::Init,
            parent: None,
        };
        let mut book = Book::new(&conn);
        let ctx = test.ctx();
        let (pen, _) =
            Pen::open(&ctx, &mut book, &keys.sign, &opening, false, Hlc::default()).unwrap();
        Self {
            conn,
            test,
            keys,
            pen,
        }
    }

    fn write(&mut self, draft: Draft) -> Written {
        let ctx: Ctx<'_> = self.test.ctx();
        let mut book = Book::new(&self.conn);
        self.pen
            .write(&ctx, &mut book, &self.keys.sign, draft, false)
            .unwrap()
    }

    fn line(&mut self, id: &str, text: &str) -> Written {
        let set = fields(json!({"category": "visit", "text": text}));
        self.write(Draft::of(Op::Append, "log_entry", id).set(set))
    }

    /// The person at this desk, known by a key.
    fn known(&mut self, pair: &SignPair) {
        let user = self.test.ctx().actor.user.clone();
        let set =
            fields(json!({"name": "Mapou Wilner", "role": "officer", "sign_key": pair.public()}));
        self.write(Draft::of(Op::Put, "user", &user).set(set));
    }

    fn sign(&mut self, pair: &SignPair, stretch: &Stretch) {
        self.write(Draft::of_journal(Op::Sign).set(stretch.sign(pair)));
    }

    fn codes(&self) -> Vec<&'static str> {
        let found = verify(&self.conn).unwrap();
        found.problems.iter().map(|problem| problem.code).collect()
    }
}

fn fields(value: serde_json::Value) -> Fields {
    let serde_json::Value::Object(fields) = value else {
        return Fields::new();
    };
    fields.into_iter().collect()
}

/// All that was written up to an entry.
fn up_to(written: &Written) -> Stretch {
    Stretch {
        journal: written.place.journal,
        from: 1,
        to: written.place.seq,
        before: before_first(written.place.journal).hash,
        hash: written.place.hash,
    }
}

/// A whole book: a person, two lines, their signature.
fn whole() -> Desk {
    let mut desk = Desk::begun();
    let pair = DeviceKeys::generate(&desk.test.rng).sign;
    desk.known(&pair);
    desk.line("l1", "Visite du juge de paix.");
    let last = desk.line("l2", "Panne du groupe.");
    desk.sign(&pair, &up_to(&last));
    assert_eq!(desk.codes(), Vec::<&str>::new());
    desk
}

#[test]
fn every_flipped_bit_is_noticed() {
    let desk = whole();
    let mut flips = 0;
    for (table, column) in [
        ("entry", "bytes"),
        ("entry", "hash"),
        ("entry", "identity"),
        ("entry", "record"),
        ("head", "signature"),
        ("line", "tip"),
        ("line", "before"),
    ] {
        for (rowid, before) in cells(&desk.conn, table, column) {
            let bytes = match &before {
                Value::Blob(bytes) => bytes.clone(),
                Value::Text(text) => text.clone().into_bytes(),
                _ => continue,
            };
            for at in 0..bytes.len() {
                let mut altered = bytes.clone();
                altered[at] ^= 1;
                let altered = match &before {
                    Value::Blob(_) => Value::Blob(altered),
                    _ => Value::Text(String::from_utf8(altered).unwrap()),
                };
                put(&desk.conn, (table, column), rowid, &altered);
                let noticed = verify(&desk.conn).map(|found| found.problems);
                assert!(
                    noticed.map_or(true, |problems| !problems.is_empty()),
                    "byte {at} of {table}.{column}, row {rowid}"
                );
                flips += 1;
            }
            put(&desk.conn, (table, column), rowid, &before);
        }
    }
    assert!(flips > 1_000, "{flips}");
    assert_eq!(desk.codes(), Vec::<&str>::new(), "as it was");
}

#[test]
fn a_row_taken_out_is_noticed() {
    for (seq, code) in [(3, "chain_broken"), (5, "tail_lost")] {
        let desk = whole();
        let sql = "DELETE FROM entry WHERE n & 0xFFFFFFFFFF = ?1";
        assert_eq!(desk.conn.execute(sql, [seq]).unwrap(), 1);
        assert_eq!(desk.codes(), [code], "entry {seq}");
    }
}

#[test]
fn a_signature_of_another_hand_or_over_another_history_is_noticed() {
    let mut desk = Desk::begun();
    let pair = DeviceKeys::generate(&desk.test.rng).sign;
    desk.known(&pair);
    let last = desk.line("l1", "Visite du juge de paix.");
    let other = DeviceKeys::generate(&desk.test.rng).sign;
    desk.sign(&other, &up_to(&last));
    assert_eq!(desk.codes(), ["signature_forged"], "another hand");

    let mut elsewhere = up_to(&last);
    elsewhere.hash.0[0] ^= 1;
    desk.sign(&pair, &elsewhere);
    assert_eq!(desk.codes(), ["signature_forged"; 2], "another history");
}

fn cells(conn: &Connection, table: &str, column: &str) -> Vec<(i64, Value)> {
    let key = key(table);
    let sql = format!("SELECT {key}, {column} FROM {table} ORDER BY 1");
    let mut find = conn.prepare(&sql).unwrap();
    let rows = find.query_map([], |r| Ok((r.get(0)?, r.get(1)?))).unwrap();
    rows.map(Result::unwrap).collect()
}

fn put(conn: &Connection, (table, column): (&str, &str), row: i64, value: &Value) {
    let key = key(table);
    let sql = format!("UPDATE {table} SET {column} = ?1 WHERE {key} = ?2");
    assert_eq!(conn.execute(&sql, (value, row)).unwrap(), 1);
}

/// A head has no row of its own: in a book of one line, its number tells it.
fn key(table: &str) -> &'static str {
    match table {
        "head" => "seq",
        _ => "n",
    }
}
