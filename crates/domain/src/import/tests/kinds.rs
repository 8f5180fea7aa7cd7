//! Random records of every open kind, drawn from the tables: what goes in comes out, and comes in again as itself.

use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;

use super::{Shelf, file, shelf};
use crate::check::{Around, Fault, check};
use crate::entry::Fields;
use crate::export::export;
use crate::import::Wish;
use crate::kind::{Compartment, Field, Kind, Need, Type};
use crate::kinds::KINDS;
use crate::record::Record;
use crate::testing::Device;

use serde_json::{Value, json};

/// Tries to mend a record until no rule complains; more than any rule needs.
const ROUNDS: usize = 6;

/// One record a kind, each with the id of its kind.
struct World;

impl Around for World {
    fn kind_of(&self, id: &str) -> Option<String> {
        let kind = open_kinds().find(|kind| id_of(kind) == id)?;
        Some(kind.code.to_owned())
    }

    fn listed(&self, _: &str, _: &str) -> bool {
        false
    }
}

fn open_kinds() -> impl Iterator<Item = &'static Kind> {
    let kinds = KINDS.iter().copied();
    kinds.filter(|kind| !kind.reference && kind.compartment == Compartment::Open)
}

fn id_of(kind: &Kind) -> String {
    let at = KINDS.iter().position(|one| one.code == kind.code).unwrap();
    format!("0199bf00-0000-7000-8000-{at:012}")
}

fn ids_of(kinds: &[&str]) -> Vec<String> {
    let named = |kind: &&'static Kind| kinds.is_empty() || kinds.contains(&kind.code);
    open_kinds().filter(named).map(id_of).collect()
}

fn words() -> BoxedStrategy<Value> {
    "[a-zA-Zéèò0-9][a-zA-Zéèò0-9 '’-]{0,24}"
        .prop_map(Value::from)
        .boxed()
}

fn moment() -> BoxedStrategy<Value> {
    (2000..2050, 1..=12, 1..=28, 0..24, 0..60)
        .prop_map(|(y, m, d, h, min)| json!(format!("{y}-{m:02}-{d:02}T{h:02}:{min:02}:00-05:00")))
        .boxed()
}

fn day() -> BoxedStrategy<Value> {
    (1950..2050, 1..=12, 1..=28)
        .prop_map(|(y, m, d)| json!(format!("{y}-{m:02}-{d:02}")))
        .boxed()
}

fn value(ty: &'static Type) -> BoxedStrategy<Value> {
    match ty {
        Type::Text(_) | Type::Named(_) => words(),
        Type::Code(codes) | Type::Listed(_, codes) => select(*codes).prop_map(Value::from).boxed(),
        Type::Bool => any::<bool>().prop_map(Value::from).boxed(),
        Type::Int(min, max) => (*min..=*max).prop_map(Value::from).boxed(),
        Type::Coordinate(most) => (-most * 1_000_000..=most * 1_000_000)
            .prop_map(Value::from)
            .boxed(),
        Type::Instant => moment(),
        Type::Day => day(),
        Type::PartialDate => (day(), select(vec![4, 7, 10]))
            .prop_map(|(day, length)| json!(day.as_str().unwrap()[..length]))
            .boxed(),
        Type::Country => select(vec!["HTI", "DOM", "XXX"])
            .prop_map(Value::from)
            .boxed(),
        Type::Record(kinds) => select(ids_of(kinds)).prop_map(Value::from).boxed(),
        Type::RecordOrDay => prop_oneof![select(ids_of(&[])).prop_map(Value::from), day()].boxed(),
        Type::List(of) => vec(value(of), 1..4).prop_map(distinct).boxed(),
        Type::Object(of) => object(of),
    }
}

/// What is said twice in a list is shown once.
fn distinct(items: Vec<Value>) -> Value {
    let mut once = Vec::new();
    for item in items {
        if !once.contains(&item) {
            once.push(item);
        }
    }
    once.into()
}

fn object(of: &'static [Field]) -> BoxedStrategy<Value> {
    let parts: Vec<_> = of.iter().map(part).collect();
    let some = move |parts: Vec<Option<Value>>| {
        let named = of.iter().zip(parts);
        let map: serde_json::Map<_, _> = named
            .filter_map(|(field, value)| Some((field.name.to_owned(), value?)))
            .collect();
        (!map.is_empty()).then(|| Value::from(map))
    };
    parts
        .prop_filter_map("an object with nothing in it is not stored", some)
        .boxed()
}

fn part(field: &'static Field) -> BoxedStrategy<Option<Value>> {
    /// How often a field that nobody asks for is there.
    const OFTEN: f64 = 0.4;
    match field.need {
        Need::Save => value(&field.ty).prop_map(Some).boxed(),
        _ => weighted(OFTEN, value(&field.ty)).boxed(),
    }
}

/// A record of a kind that may be saved, as the journal holds it.
fn record(kind: &'static Kind) -> BoxedStrategy<Fields> {
    let fields: Vec<&'static Field> = kind
        .all_fields()
        .filter(|field| !["stage", "void_reason", "compartment", "base"].contains(&field.name))
        .collect();
    let values: Vec<_> = fields.iter().map(|field| part(field)).collect();
    let whole = move |values: Vec<Option<Value>>| {
        let named = fields.iter().zip(values);
        let mut record: Fields = named
            .filter_map(|(field, value)| Some((field.name.to_owned(), value?)))
            .collect();
        record.insert("base".into(), json!("OUA"));
        mended(kind, record)
    };
    values
        .prop_filter_map("no rule lets it pass", whole)
        .boxed()
}

/// Gives what a rule misses, and takes away what it refuses.
fn mended(kind: &'static Kind, mut record: Fields) -> Option<Fields> {
    for _ in 0..ROUNDS {
        let faults = check(kind, &record, &World);
        if faults.is_empty() {
            return Some(record);
        }
        for Fault { field, code, .. } in faults {
            match (
                code,
                record.get_mut(field.split('.').next().unwrap_or_default()),
            ) {
                ("missing", Some(Value::Object(map))) => {
                    map.insert(field.rsplit('.').next().unwrap().to_owned(), json!("dit"));
                }
                ("missing", _) => drop(record.insert(field, json!("dit"))),
                _ => {
                    let whole = field.split(['.', '[']).next().unwrap_or_default();
                    let dotted = record.contains_key(&field);
                    record.remove(if dotted { field.as_str() } else { whole });
                }
            }
        }
    }
    None
}

/// As a line of a file.
fn line(kind: &'static Kind, fields: &Fields) -> Value {
    let mut record = json!({"id": id_of(kind), "kind": kind.code, "stage": "final"});
    let map = record.as_object_mut().unwrap();
    map.extend(fields.clone());
    export(&serde_json::from_value::<Record>(record).unwrap())
}

fn every_kind() -> impl Strategy<Value = Vec<Value>> {
    let lines: Vec<_> = open_kinds()
        .map(|kind| record(kind).prop_map(move |fields| line(kind, &fields)))
        .collect();
    lines.prop_shuffle()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_kind_comes_out_as_it_went_in_and_in_again_as_itself(lines in every_kind()) {
        let mut here = shelf();
        let items = here.take(&file(&lines), false);
        prop_assert_eq!(items.len(), open_kinds().count(), "{:?}", here.sheet(&file(&lines)).faults().collect::<Vec<_>>());
        prop_assert!(items.iter().all(|item| matches!(item.wish, Wish::Create(_))));
        let exported = here.exported();
        for line in &lines {
            let out = exported.iter().find(|out| out["id"] == line["id"]).unwrap();
            for (name, value) in line.as_object().unwrap() {
                prop_assert_eq!(&out[name], value, "{}.{}", line["kind"], name);
            }
        }
        for file in [file(&lines), file(&exported)] {
            let again = here.take(&file, false);
            prop_assert!(again.iter().all(|item| item.wish == Wish::Unchanged));
            prop_assert_eq!(again.len(), lines.len());
        }
        let mut there = Shelf(Device::new(2));
        there.take(&file(&exported), false);
        prop_assert_eq!(there.exported(), exported);
    }
}
