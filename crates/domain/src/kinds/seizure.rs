//! What was seized, and from hand to hand where it went.

use crate::check::{Around, Fault, text};
use crate::entry::Fields;
use crate::kind::{
    Field, Kind, Type, code, field, flag, instant, line, narrative, object, record, remark,
};

/// One item, or a quantity of one thing.
pub(super) const SEIZURE: Kind = Kind::open(
    "seizure",
    &[
        record("incident", &["incident"]),
        code("category", CATEGORIES).save(),
        narrative("description").save(),
        field("quantity", Type::Int(0, QUANTITY_MAX)),
        line("unit"),
        field("gross_weight_g", Type::Int(0, WEIGHT_G_MAX)),
        field("net_weight_g", Type::Int(0, WEIGHT_G_MAX)),
        object("field_test", &[line("kind"), line("result")]),
        line("make"),
        line("calibre"),
        line("serial"),
        line("plate"),
        line("vin"),
        object("value", VALUE),
        record("seized_from", &["person"]),
        flag("no_owner"),
        line("seal_number"),
        remark("no_seal_reason"),
        field("sealed_by", Type::Named("user")),
        line("stored_at"),
        record("part_of", &["seizure"]),
        field("witness", Type::Named("user")),
        line("report_number"),
    ],
)
.numbered()
.with_rules(&[an_owner_or_none])
.with_wanting(a_seal_or_its_absence);

/// An item passes from one to another.
pub(super) const SEIZURE_TRANSFER: Kind = Kind::open(
    "seizure_transfer",
    &[
        record("seizure", &["seizure"]).save(),
        object("from", HOLDER).save(),
        object("to", HOLDER).save(),
        code("reason", REASONS).save(),
        flag("seal_intact").save(),
        line("new_seal"),
        field("weight_g", Type::Int(0, WEIGHT_G_MAX)),
        line("receipt_number"),
        instant("at").save(),
        record("follows", &["seizure", "seizure_transfer"]),
    ],
)
.append_only()
.dated_by("at")
.with_rules(&[a_receipt_is_brought_back]);

/// More pieces than any lorry holds.
const QUANTITY_MAX: i64 = 1_000_000_000;
/// A thousand tonnes, in grams.
const WEIGHT_G_MAX: i64 = 1_000_000_000;
/// In whole units of the currency.
const AMOUNT_MAX: i64 = 1_000_000_000_000;

const CATEGORIES: &[&str] = &[
    "narcotics",
    "weapon",
    "ammunition",
    "cash",
    "contraband_goods",
    "fuel",
    "vehicle",
    "livestock",
    "forged_document",
    "phone",
    "other",
];

const VALUE: &[Field] = &[
    field("amount", Type::Int(0, AMOUNT_MAX)).save(),
    code("currency", &["HTG", "USD", "DOP"]).save(),
];

/// Who holds an item.
const HOLDER: &[Field] = &[line("name").save(), line("rank"), line("institution")];

const REASONS: &[&str] = &[
    "storage",
    "laboratory",
    "customs",
    "blts",
    "dcpj",
    "court_clerk",
    "returned",
    "destroyed",
];

/// Those who give a receipt for what they take.
const WITH_RECEIPT: &[&str] = &["court_clerk", "customs"];

fn an_owner_or_none(fields: &Fields, _: &dyn Around, faults: &mut Vec<Fault>) {
    if has_no_owner(fields) && fields.contains_key("seized_from") {
        faults.push(Fault::new("no_owner", "one_of_two").with("other", "seized_from"));
    }
}

/// A seal and who put it on, or why there is none; from whom, unless nobody or a load whose vehicle says so.
fn a_seal_or_its_absence(fields: &Fields) -> Vec<&'static str> {
    let has = |name: &str| fields.contains_key(name);
    let mut wanting = Vec::new();
    if !has("seal_number") && !has("no_seal_reason") {
        wanting.push("seal_number");
    }
    if !has("sealed_by") && !has("no_seal_reason") {
        wanting.push("sealed_by");
    }
    if !has("seized_from") && !has_no_owner(fields) && !has("part_of") {
        wanting.push("seized_from");
    }
    wanting
}

fn has_no_owner(fields: &Fields) -> bool {
    fields.get("no_owner") == Some(&true.into())
}

fn a_receipt_is_brought_back(fields: &Fields, _: &dyn Around, faults: &mut Vec<Fault>) {
    let due = text(fields, "reason").is_some_and(|reason| WITH_RECEIPT.contains(&reason));
    if due && text(fields, "receipt_number").is_none() {
        faults.push(Fault::new("receipt_number", "missing"));
    }
}
