//! From a form to the fields of a record, and the checks before a first save.

use std::cell::RefCell;
use std::collections::BTreeMap;

use domain::check::{Around, check, unknown_fields};
use domain::entry::Fields;
use domain::facts::Neighbours;
use domain::kind::Kind;
use domain::record::Record;
use serde_json::Value;
use store::WriteTx;

use crate::fault::Fault;

/// Fields being filled in: what is empty stays out.
#[derive(Debug, Default)]
pub(crate) struct Filling(Fields);

impl Filling {
    pub(crate) fn text(&mut self, name: &str, text: Option<String>) {
        let text = text
            .map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty());
        self.value(name, text.map(Value::from));
    }

    pub(crate) fn list(&mut self, name: &str, items: Vec<String>) {
        let items: Vec<Value> = items
            .into_iter()
            .map(|item| item.trim().to_owned())
            .filter(|item| !item.is_empty())
            .map(Value::from)
            .collect();
        self.value(name, (!items.is_empty()).then(|| items.into()));
    }

    /// Any value; nulls and empty particulars inside it stay out too.
    pub(crate) fn value(&mut self, name: &str, value: Option<Value>) {
        if let Some(value) = value.and_then(pruned) {
            self.0.insert(name.to_owned(), value);
        }
    }

    /// The fields of a new record, which happened `now` unless it says otherwise.
    pub(crate) fn fields(&self, now: &str) -> Fields {
        let mut fields = self.0.clone();
        fields
            .entry("occurred_at".to_owned())
            .or_insert_with(|| now.into());
        fields
    }
}

/// Nothing of nothing: `null`, `""`, `[]` and `{}` are not stored.
pub(crate) fn pruned(value: Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::String(text) if text.is_empty() => None,
        Value::Array(items) => {
            let items: Vec<Value> = items.into_iter().filter_map(pruned).collect();
            (!items.is_empty()).then(|| items.into())
        }
        Value::Object(map) => {
            let map: serde_json::Map<_, _> = map
                .into_iter()
                .filter_map(|(name, value)| Some((name, pruned(value)?)))
                .collect();
            (!map.is_empty()).then(|| map.into())
        }
        other => Some(other),
    }
}

/// Values to write, and names of fields to clear.
pub(crate) fn split(set: BTreeMap<String, Value>) -> (Fields, Vec<String>) {
    let (mut values, mut clear) = (Fields::new(), Vec::new());
    for (name, value) in set {
        match pruned(value) {
            Some(value) => drop(values.insert(name, value)),
            None => clear.push(name),
        }
    }
    (values, clear)
}

/// A record's fields as they will stand.
pub(crate) fn merged(before: &Fields, values: &Fields, clear: &[&str]) -> Fields {
    let mut after = before.clone();
    after.retain(|name, _| !clear.contains(&name.as_str()));
    after.extend(
        values
            .iter()
            .map(|(name, value)| (name.clone(), value.clone())),
    );
    after
}

/// Checks a record before its first save; `at` is where the form has it.
pub(crate) fn check_new(
    tx: &mut WriteTx<'_>,
    kind: &str,
    fields: &Fields,
    at: &str,
) -> Result<(), Fault> {
    let table = Kind::find(kind).ok_or_else(|| Fault::new("unknown_kind").with("kind", kind))?;
    let mut whole = fields.clone();
    whole
        .entry("base".to_owned())
        .or_insert_with(|| tx.device().base.clone().into());
    check_fields(tx, table, &whole, at)
}

/// Checks all fields of a record, as they will stand.
pub(crate) fn check_fields(
    tx: &mut WriteTx<'_>,
    table: &Kind,
    fields: &Fields,
    at: &str,
) -> Result<(), Fault> {
    let unknown = unknown_fields(table, fields);
    let around = Within(RefCell::new(tx));
    let faults: Vec<_> = unknown
        .into_iter()
        .chain(check(table, fields, &around))
        .collect();
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Fault::invalid(at, faults))
    }
}

/// The register as a transaction sees it.
pub(crate) struct Within<'t, 'w>(pub(crate) RefCell<&'t mut WriteTx<'w>>);

impl Around for Within<'_, '_> {
    fn kind_of(&self, id: &str) -> Option<String> {
        let mut tx = self.0.borrow_mut();
        tx.record(id).ok().flatten().map(|record| record.kind)
    }

    fn listed(&self, _: &str, _: &str) -> bool {
        false
    }
}

impl Neighbours for Within<'_, '_> {
    fn record(&self, id: &str) -> Option<Record> {
        self.0.borrow_mut().record(id).ok().flatten()
    }

    fn offering(&self, _: &str) -> Vec<Record> {
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_empty_is_not_stored() {
        let mut filling = Filling::default();
        filling.text("text", Some("  ".into()));
        filling.text("category", Some(" order ".into()));
        filling.list("links", vec![String::new()]);
        filling.value(
            "place",
            Some(json!({"commune": null, "text": "", "lat": 0})),
        );
        filling.value("warrant", Some(json!({"type": null})));
        let fields = filling.fields("2026-11-17T14:10:00-05:00");
        assert_eq!(
            serde_json::to_value(fields).unwrap(),
            json!({"category": "order", "occurred_at": "2026-11-17T14:10:00-05:00", "place": {"lat": 0}})
        );
    }
}
