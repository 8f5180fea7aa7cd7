//! Checks fields against the tables: what one value may be, what must be there, what the rules of the kind say.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde_json::{Map, Value};

use crate::canonical::weight;
use crate::country::is_country;
use crate::entry::Fields;
use crate::kind::{Field, Kind, LIST_LEN_MAX, Need, RECORD_BYTES_MAX, Type};
use crate::kinds::HEADER;

/// Millionths in a degree.
pub const MICRODEGREES: i64 = 1_000_000;

/// The greatest whole number that every JSON reader holds exactly.
pub const INT_MAX: i64 = (1 << 53) - 1;

/// What a record can see of the rest of the register.
pub trait Around {
    /// The kind of the record with this id, if there is one.
    fn kind_of(&self, id: &str) -> Option<String>;

    /// Whether headquarters published this code in this list, beyond those shipped.
    fn listed(&self, list: &str, code: &str) -> bool;
}

/// One thing wrong with a record; the sentence belongs to the catalogues.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Path of the field (`exit.at`, `officers[3]`); empty for the record as a whole.
    pub field: String,
    /// A stable code.
    pub code: &'static str,
    /// What the sentence needs.
    pub params: BTreeMap<&'static str, String>,
}

impl Fault {
    /// A fault of a field.
    #[must_use]
    pub fn new(field: impl Into<String>, code: &'static str) -> Self {
        Self {
            field: field.into(),
            code,
            params: BTreeMap::new(),
        }
    }

    /// Adds a parameter for the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.params.insert(name, value.to_string());
        self
    }
}

/// Everything that keeps these fields from being saved; fields the table does not know are left alone.
#[must_use]
pub fn check(kind: &Kind, fields: &Fields, around: &dyn Around) -> Vec<Fault> {
    let mut check = Check {
        around,
        faults: Vec::new(),
    };
    for field in kind.all_fields() {
        match fields.get(field.name) {
            Some(value) => check.value(field.name, &field.ty, value),
            None if is_needed(kind, field) => check.fault(Fault::new(field.name, "missing")),
            None => {}
        }
    }
    let mut faults = check.faults;
    if faults.is_empty() {
        for rule in kind.rules {
            rule(fields, around, &mut faults);
        }
    }
    faults.extend(too_large(fields));
    faults
}

/// Faults for the fields that the kind does not have.
#[must_use]
pub fn unknown_fields(kind: &Kind, fields: &Fields) -> Vec<Fault> {
    let unknown = fields.keys().filter(|name| kind.field(name).is_none());
    unknown
        .map(|name| Fault::new(name, "unknown_field"))
        .collect()
}

/// A field's text.
#[must_use]
pub fn text<'a>(fields: &'a Fields, name: &str) -> Option<&'a str> {
    fields.get(name)?.as_str()
}

/// A field's moment, if it is one.
#[must_use]
pub fn moment(fields: &Fields, name: &str) -> Option<DateTime<FixedOffset>> {
    DateTime::parse_from_rfc3339(text(fields, name)?).ok()
}

/// The text of one particular of an object.
#[must_use]
pub fn part_text<'a>(fields: &'a Fields, name: &str, part: &str) -> Option<&'a str> {
    fields.get(name)?.get(part)?.as_str()
}

/// The moment of one particular of an object.
#[must_use]
pub fn part_moment(fields: &Fields, name: &str, part: &str) -> Option<DateTime<FixedOffset>> {
    DateTime::parse_from_rfc3339(part_text(fields, name, part)?).ok()
}

/// Reference kinds belong to no base unless they say so, and happen at no moment.
fn is_needed(kind: &Kind, field: &Field) -> bool {
    let header = HEADER.iter().any(|of_header| of_header.name == field.name);
    field.need == Need::Save && !(kind.reference && header)
}

fn too_large(fields: &Fields) -> Option<Fault> {
    let bytes: usize = fields
        .iter()
        .map(|(name, value)| name.len() + 4 + weight(value))
        .sum();
    (bytes > RECORD_BYTES_MAX).then(|| {
        Fault::new("", "too_long")
            .with("limit", RECORD_BYTES_MAX)
            .with("bytes", bytes)
    })
}

struct Check<'a> {
    around: &'a dyn Around,
    faults: Vec<Fault>,
}

impl Check<'_> {
    fn fault(&mut self, fault: Fault) {
        self.faults.push(fault);
    }

    fn value(&mut self, path: &str, ty: &Type, value: &Value) {
        match (ty, value) {
            (Type::Bool, Value::Bool(_)) => {}
            (Type::Int(min, max), Value::Number(_)) => self.number(path, value, *min, *max, 1),
            (Type::Coordinate(degrees), Value::Number(_)) => {
                self.number(path, value, -degrees, *degrees, MICRODEGREES);
            }
            (Type::List(of), Value::Array(items)) => self.list(path, of, items),
            (Type::Object(of), Value::Object(map)) => self.object(path, of, map),
            (ty, Value::String(text)) if expects(ty) == "text" => self.text(path, ty, text),
            _ => self.fault(Fault::new(path, "bad_type").with("expected", expects(ty))),
        }
    }

    fn number(&mut self, path: &str, value: &Value, min: i64, max: i64, scale: i64) {
        let Some(number) = value.as_i64() else {
            let code = if value.is_f64() {
                "bad_type"
            } else {
                "out_of_range"
            };
            return self.fault(Fault::new(path, code).with("expected", "whole_number"));
        };
        if !(min * scale..=max * scale).contains(&number) {
            self.fault(
                Fault::new(path, "out_of_range")
                    .with("min", min)
                    .with("max", max),
            );
        }
    }

    fn list(&mut self, path: &str, of: &Type, items: &[Value]) {
        if items.len() > LIST_LEN_MAX {
            self.fault(Fault::new(path, "too_many").with("limit", LIST_LEN_MAX));
        }
        for (index, item) in items.iter().enumerate() {
            self.value(&format!("{path}[{index}]"), of, item);
        }
    }

    fn object(&mut self, path: &str, of: &[Field], map: &Map<String, Value>) {
        for field in of {
            let path = || format!("{path}.{}", field.name);
            match map.get(field.name) {
                Some(value) => self.value(&path(), &field.ty, value),
                None if field.need == Need::Save => self.fault(Fault::new(path(), "missing")),
                None => {}
            }
        }
        for name in map
            .keys()
            .filter(|name| of.iter().all(|field| field.name != *name))
        {
            self.fault(Fault::new(format!("{path}.{name}"), "unknown_field"));
        }
    }

    fn text(&mut self, path: &str, ty: &Type, text: &str) {
        match ty {
            Type::Text(max) => self.free_text(path, text, *max),
            Type::Named(_) => self.free_text(path, text, crate::kind::LINE_BYTES_MAX),
            Type::Code(codes) if codes.contains(&text) => {}
            Type::Listed(list, shipped)
                if shipped.contains(&text) || self.around.listed(list, text) => {}
            Type::Country if is_country(text) => {}
            Type::Code(_) | Type::Listed(..) | Type::Country => {
                self.fault(Fault::new(path, "bad_code").with("value", text));
            }
            Type::Record(kinds) => self.pointer(path, kinds, text),
            _ if !is_date(ty, text) => self.fault(Fault::new(path, "bad_date").with("value", text)),
            _ => {}
        }
    }

    fn free_text(&mut self, path: &str, text: &str, max: usize) {
        if text.len() > max {
            self.fault(
                Fault::new(path, "too_long")
                    .with("limit", max)
                    .with("bytes", text.len()),
            );
        } else if text
            .chars()
            .any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
        {
            self.fault(Fault::new(path, "bad_text"));
        }
    }

    fn pointer(&mut self, path: &str, kinds: &[&str], id: &str) {
        match self.around.kind_of(id) {
            None => self.fault(Fault::new(path, "dangling_ref").with("value", id)),
            Some(kind) if kinds.is_empty() || kinds.contains(&kind.as_str()) => {}
            Some(kind) => self.fault(
                Fault::new(path, "wrong_kind")
                    .with("kind", kind)
                    .with("expected", kinds.join(", ")),
            ),
        }
    }
}

/// What JSON a type is written in; also the parameter of `bad_type`.
fn expects(ty: &Type) -> &'static str {
    match ty {
        Type::Bool => "true_or_false",
        Type::Int(..) => "whole_number",
        Type::Coordinate(_) => "degrees",
        Type::List(_) => "list",
        Type::Object(_) => "object",
        _ => "text",
    }
}

fn is_date(ty: &Type, text: &str) -> bool {
    match ty {
        Type::Instant => {
            text.as_bytes().get(10) == Some(&b'T') && DateTime::parse_from_rfc3339(text).is_ok()
        }
        Type::PartialDate => is_partial_date(text),
        Type::Day => text.len() == 10 && is_partial_date(text),
        _ => false,
    }
}

/// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and a day the calendar has.
fn is_partial_date(text: &str) -> bool {
    let first_day = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        10 => text.to_owned(),
        _ => return false,
    };
    let shaped = first_day.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    shaped && NaiveDate::parse_from_str(&first_day, "%Y-%m-%d").is_ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    struct Known;

    impl Around for Known {
        fn kind_of(&self, id: &str) -> Option<String> {
            id.strip_prefix("a-").map(str::to_owned)
        }

        fn listed(&self, list: &str, code: &str) -> bool {
            list == "offence" && code == "maroonage"
        }
    }

    fn codes(kind: &str, fields: Value) -> Vec<(String, &'static str)> {
        let mut all: Fields = serde_json::from_value(json!({
            "base": "OUA", "occurred_at": "2018-03-04T06:10:00-05:00",
        }))
        .expect("an object");
        all.extend(serde_json::from_value::<Fields>(fields).expect("an object"));
        let faults = check(Kind::find(kind).expect("a kind"), &all, &Known);
        faults
            .into_iter()
            .map(|fault| (fault.field, fault.code))
            .collect()
    }

    fn custody(more: Value) -> Vec<(String, &'static str)> {
        let mut fields = json!({
            "person": "a-person", "incident": "a-incident",
            "arrested_at": "2018-03-04T06:10:00-05:00",
        });
        fields
            .as_object_mut()
            .expect("an object")
            .extend(more.as_object().expect("one").clone());
        codes("custody", fields)
    }

    fn one(field: &str, code: &'static str) -> Vec<(String, &'static str)> {
        vec![(field.to_owned(), code)]
    }

    #[test]
    fn what_is_starred_must_be_there() {
        assert_eq!(codes("incident", json!({})), one("nature", "missing"));
        assert_eq!(codes("incident", json!({"nature": "weapons"})), []);
    }

    #[test]
    fn a_person_has_a_name_or_marks() {
        let base = json!({"sex": "F", "nationality": "HTI"});
        let with = |more: Value| {
            let mut fields = base.clone();
            let map = fields.as_object_mut().expect("an object");
            map.extend(more.as_object().expect("an object").clone());
            codes("person", fields)
        };
        assert_eq!(with(json!({})), one("family_name", "missing"));
        assert_eq!(with(json!({"name_unknown": true})), one("marks", "missing"));
        assert_eq!(with(json!({"name_unknown": true, "marks": "scar"})), []);
        assert_eq!(with(json!({"given_names": "Islande"})), []);
    }

    #[test]
    fn a_presumed_victim_is_a_protection_file() {
        let role = |role: &str, person: &str| {
            codes(
                "involvement",
                json!({"incident": "a-incident", "person": person, "role": role}),
            )
        };
        assert_eq!(
            role("presumed_victim", "a-person"),
            one("person", "protection_file")
        );
        assert_eq!(role("presumed_victim", "a-screening"), []);
        assert_eq!(role("smuggler", "a-person"), []);
        assert_eq!(
            role("smuggler", "a-child_file"),
            one("person", "protection_file")
        );
        assert_eq!(role("smuggler", "a-incident"), one("person", "wrong_kind"));
        assert_eq!(role("smuggler", "nobody"), one("person", "dangling_ref"));
    }

    #[test]
    fn police_do_not_release_without_an_order() {
        let exit = |more: Value| {
            let mut exit = json!({"kind": "released_by_order", "at": "2018-03-05T06:10:00-05:00"});
            exit.as_object_mut()
                .expect("one")
                .extend(more.as_object().expect("one").clone());
            custody(json!({ "exit": exit }))
        };
        assert_eq!(exit(json!({})), one("exit.order_reference", "missing"));
        assert_eq!(exit(json!({"order_by_phone": true})), []);
        assert_eq!(exit(json!({"order_reference": "12/2018"})), []);
        let escaped = json!({"exit": {"kind": "escaped", "at": "2018-03-05T06:10:00-05:00"}});
        assert_eq!(custody(escaped), []);
    }

    #[test]
    fn a_telephone_order_stands_in_the_queue() {
        let kind = Kind::find("custody").expect("a kind");
        let by_phone = json!({"kind": "released_by_order", "order_by_phone": true});
        let fields = Fields::from([("exit".into(), by_phone)]);
        assert_eq!(
            kind.missing(&fields),
            ["basis", "offences", "exit.order_reference"]
        );
    }

    #[test]
    fn nobody_leaves_before_the_arrest() {
        let early = "2018-03-04T12:09:59+01:00";
        assert_eq!(
            custody(json!({"presented": {"at": early}})),
            one("presented.at", "before_arrest")
        );
        let exit = json!({"exit": {"kind": "escaped", "at": early}});
        assert_eq!(custody(exit), one("exit.at", "before_arrest"));
    }

    #[test]
    fn values_keep_to_their_types() {
        let incident = |name: &str, value: Value| {
            let mut fields = json!({"nature": "other"});
            fields[name] = value;
            codes("incident", fields)
        };
        assert_eq!(
            incident("nature", json!("piracy")),
            one("nature", "bad_code")
        );
        assert_eq!(
            incident("force_used", json!("yes")),
            one("force_used", "bad_type")
        );
        assert_eq!(incident("injured", json!(1.5)), one("injured", "bad_type"));
        assert_eq!(
            incident("injured", json!(-1)),
            one("injured", "out_of_range")
        );
        assert_eq!(
            incident("started_at", json!("2018-02-30T00:00:00Z")),
            one("started_at", "bad_date")
        );
        assert_eq!(
            incident("started_at", json!("2018-03-04")),
            one("started_at", "bad_date")
        );
        assert_eq!(
            incident("started_at", json!("2018-03-04T06:10:00")),
            one("started_at", "bad_date")
        );
        assert_eq!(
            incident("description", json!("\u{0}")),
            one("description", "bad_text")
        );
        let long = "é".repeat(crate::kind::NARRATIVE_BYTES_MAX / 2 + 1);
        assert_eq!(
            incident("description", json!(long)),
            one("description", "too_long")
        );
        assert_eq!(
            incident("vehicles", json!([{"plate": "AA-1"}, {"wheels": 4}])),
            one("vehicles[1].wheels", "unknown_field")
        );
        assert_eq!(
            incident("place", json!({"lat": 91_000_000})),
            one("place.lat", "out_of_range")
        );
        assert_eq!(
            incident("place", json!({"boundary_stone": 333})),
            one("place.boundary_stone", "out_of_range")
        );
    }

    #[test]
    fn a_list_of_headquarters_stays_open() {
        assert_eq!(custody(json!({"offences": ["maroonage", "weapons"]})), []);
        assert_eq!(
            custody(json!({"offences": ["heresy"]})),
            one("offences[0]", "bad_code")
        );
    }

    #[test]
    fn partial_dates_are_days_of_the_calendar() {
        for good in ["2004", "2004-02", "2004-02-29"] {
            assert!(is_partial_date(good), "{good}");
        }
        for bad in [
            "204",
            "2004-13",
            "2005-02-29",
            "2004-2-9",
            "+004",
            "2004-02-29T",
            "20040229",
        ] {
            assert!(!is_partial_date(bad), "{bad}");
        }
    }

    #[test]
    fn a_record_past_its_size_is_refused() {
        let piece = "x".repeat(crate::kind::LINE_BYTES_MAX);
        let names = vec![json!(piece); LIST_LEN_MAX];
        let fields = json!({
            "nature": "other", "officers": names, "description": "x".repeat(60_000),
            "vehicles": vec![json!({"plate": piece, "make": piece, "colour": piece}); 300],
        });
        assert_eq!(codes("incident", fields), one("", "too_long"));
    }
}
