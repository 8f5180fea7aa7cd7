//! A small register of one case: a smuggler, a minor, a man without a name, a child whose file is sealed, what was
//! seized and where it went.

use std::collections::BTreeMap;

use super::*;

/// A small register, by id.
pub(super) struct Shelf(pub(super) BTreeMap<String, Record>);

impl Neighbours for Shelf {
    fn record(&self, id: &str) -> Option<Record> {
        self.0.get(id).cloned()
    }

    fn offering(&self, _: &str) -> Vec<Record> {
        Vec::new()
    }
}

impl Around for Shelf {
    fn naming(&self, id: &str, kind: &str) -> Vec<Record> {
        let names = |record: &&Record| record.fields.values().any(|value| value == id);
        let of_kind = self.0.values().filter(|record| record.kind == kind);
        of_kind.filter(names).cloned().collect()
    }

    fn rank(&self, name: &str) -> Option<String> {
        let mut officers = self.0.values().filter(|record| record.kind == "officer");
        let officer = officers.find(|officer| officer.text("name") == Some(name))?;
        officer.text("rank").map(str::to_owned)
    }
}

/// A record from `{"id", "kind", …its fields}`.
fn record(line: &str) -> Record {
    let mut fields: serde_json::Map<String, Value> = serde_json::from_str(line).unwrap();
    let mut text = |name: &str| fields.remove(name).unwrap().as_str().unwrap().to_owned();
    Record {
        id: text("id"),
        kind: text("kind"),
        stage: Stage::Final,
        fields: fields.into_iter().collect(),
        conflicts: BTreeMap::new(),
        incomplete: Vec::new(),
        quarantined: false,
        sealed: false,
        set_aside: Vec::new(),
    }
}

pub(super) fn shelf() -> Shelf {
    let lines = include_str!("shelf.jsonl").lines().map(record);
    Shelf(lines.map(|record| (record.id.clone(), record)).collect())
}

/// Lines enough for a sheet of several pages.
pub(super) fn full_day(shelf: &Shelf) -> Vec<Record> {
    let line = |at: u32| {
        let mut line = shelf
            .record(if at.is_multiple_of(7) { "m" } else { "l" })
            .unwrap();
        let number = format!("OUA-K7Q2-2026-MC-{:06}", 45 + at);
        line.fields.insert("number".to_owned(), number.into());
        if at == LONG_AT {
            line.fields
                .insert("text".to_owned(), "Ronde au gué, rien. ".repeat(300).into());
        }
        line
    };
    (0..LINES).map(line).collect()
}

const LINES: u32 = 90;
/// The line that is longer than a page.
const LONG_AT: u32 = 20;

pub(super) fn press(around: &dyn Around, lang: Lang) -> Press<'_> {
    Press {
        lang,
        size: Size::A4,
        base: "OUA",
        machine: "K7Q2",
        by: "Mirlande Acajou",
        at: "2026-11-17T10:00:00-05:00".parse().unwrap(),
        around,
    }
}

pub(super) fn changes() -> Vec<Change> {
    let change =
        |op: &str, field: Option<&str>, before: Option<Value>, after: Option<Value>| Change {
            at: "2026-11-17T09:00:00-05:00".parse().unwrap(),
            by: "Mirlande Acajou".to_owned(),
            kind: "incident".to_owned(),
            record: "OUA-K7Q2-2026-000001".to_owned(),
            op: op.to_owned(),
            field: field.map(str::to_owned),
            before,
            after,
            why: None,
        };
    let nature = change(
        "patch",
        Some("nature"),
        Some("migrant_smuggling".into()),
        Some("contraband".into()),
    );
    vec![change("put", None, None, None), nature]
}
