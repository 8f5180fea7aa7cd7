//! The procès-verbal of a seizure, with the chain of hands it went through.

use domain::record::Record;
use paper::{Block, Column, Document, Field};

use super::{Press, people, words};
use crate::label;

const ITEM: &[&str] = &["category", "description", "quantity", "unit"];
const SEAL: &[&str] = &["seal_number", "sealed_by", "stored_at"];
const NO_SEAL: &[&str] = &["no_seal_reason"];
const MORE: &[&str] = &[
    "gross_weight_g",
    "net_weight_g",
    "field_test",
    "make",
    "calibre",
    "serial",
    "plate",
    "vin",
    "value",
    "part_of",
    "report_number",
];

/// What was seized, from whom, under which seal, and each hand it passed to since.
#[must_use]
pub fn seizure(press: &Press<'_>, seizure: &Record) -> Document {
    let mut item = press.fields(seizure, ITEM);
    item.extend(press.known_fields(seizure, MORE));
    let mut from = press.fields(seizure, &["seized_from"]);
    if seizure.is("no_owner") {
        from = press.fields(seizure, &["no_owner"]);
    }
    from.extend(press.known_fields(seizure, &["incident"]));
    from.extend(press.fields(seizure, &["occurred_at", "place", "witness"]));
    let [officer, witness] = ["sealed_by", "witness"].map(|by| words::value(press, seizure, by));
    let part = |title: &str, rows| Block::Fields {
        title: press.say(title),
        columns: 2,
        rows,
    };
    let blocks = vec![
        part("paper-item", item),
        part("paper-taken-from", from),
        part("paper-seal", seal(press, seizure)),
        chain(press, seizure),
        held(press, seizure),
        press.signatures(&[
            ("paper-sign-officer", officer.unwrap_or_default()),
            ("paper-sign-holder", String::new()),
            ("paper-sign-witness", witness.unwrap_or_default()),
        ]),
    ];
    press.about(press.say("paper-title-seizure"), seizure, blocks)
}

/// The seal and who put it on, or why there is none: a line to write on for what is still to be said.
fn seal(press: &Press<'_>, seizure: &Record) -> Vec<Field> {
    let has = |field: &str| seizure.text(field).is_some();
    let mut rows = match has("no_seal_reason") {
        true => press.known_fields(seizure, SEAL),
        false => press.fields(seizure, SEAL),
    };
    rows.extend(match has("seal_number") {
        true => press.known_fields(seizure, NO_SEAL),
        false => press.fields(seizure, NO_SEAL),
    });
    rows
}

/// Where the item is now.
fn held(press: &Press<'_>, seizure: &Record) -> Block {
    Block::Fields {
        title: String::new(),
        columns: 1,
        rows: vec![Field {
            label: press.say("paper-held-by"),
            value: people::held_by(press, seizure),
            ..Field::default()
        }],
    }
}

/// From hand to hand, oldest first; a hand-over that is void does not count.
fn chain(press: &Press<'_>, seizure: &Record) -> Block {
    const COLUMNS: [(&str, u8); 7] = [
        ("at", 2),
        ("from", 3),
        ("to", 3),
        ("reason", 2),
        ("seal_intact", 2),
        ("new_seal", 2),
        ("receipt_number", 2),
    ];
    let columns = COLUMNS.map(|(name, width)| Column {
        heading: label::field(press.lang, "seizure_transfer", name),
        width,
        ..Column::default()
    });
    let row = |transfer: &Record| {
        let said = |(name, _)| match name {
            "at" => { transfer.moment(name) }
                .map_or_else(String::new, |at| words::figures(press.lang, &at)),
            "from" | "to" => people::hand(transfer, name),
            _ => words::value(press, transfer, name).unwrap_or_default(),
        };
        COLUMNS.map(said).to_vec()
    };
    let transfers = press.standing(&seizure.id, "seizure_transfer");
    Block::Table {
        title: press.say("paper-chain"),
        columns: columns.to_vec(),
        rows: transfers.iter().map(row).collect(),
        empty: press.say("paper-no-transfer"),
    }
}
