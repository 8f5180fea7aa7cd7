//! Facts of a protection file: written in clear by its author, who alone could compute them, and read back by everyone.
//!
//! `facts` is one field: `{"definitions":1,"of":[…]}`. It holds codes and a day, no name and no id. Nobody recomputes it.

use serde_json::{Value, json};

use super::{DEFINITIONS, Fact};
use crate::record::Record;

/// The facts as the author of a sealed entry states them.
///
/// # Panics
/// Never: facts are plain data.
#[must_use]
pub fn declare(facts: &[Fact]) -> Value {
    let of: Vec<Value> = facts
        .iter()
        .map(|fact| serde_json::to_value(fact).expect("a fact is plain data"))
        .collect();
    json!({"definitions": DEFINITIONS, "of": of})
}

/// The facts that a protection file states, of its own base only; a newer program's measures are passed over.
#[must_use]
pub fn declared_by(record: &Record) -> Vec<Fact> {
    let stated = record.part("facts", "of").and_then(Value::as_array);
    let facts = stated.into_iter().flatten();
    facts
        .filter_map(|fact| serde_json::from_value::<Fact>(fact.clone()).ok())
        .filter(|fact| Some(fact.base.as_str()) == record.base())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entry::Op;
    use crate::facts::{Measure, Neighbours, facts};
    use crate::testing::{Device, RECORD, fields};

    struct Nobody;

    impl Neighbours for Nobody {
        fn record(&self, _: &str) -> Option<Record> {
            None
        }

        fn offering(&self, _: &str) -> Vec<Record> {
            Vec::new()
        }
    }

    /// A record of which only this is in clear.
    fn closed(clear: Value) -> Record {
        let mut here = Device::new(1);
        let mut entry = here.entry(Op::Put, "file", fields(clear));
        entry.record = Some(RECORD.to_owned());
        entry.seal = Some("c2VhbGVk".to_owned());
        here.place(entry);
        here.folded().record
    }

    fn fact(base: &str) -> Fact {
        Fact {
            measure: Measure::Incidents,
            base: base.to_owned(),
            day: chrono::NaiveDate::from_ymd_opt(2026, 2, 14).expect("a day"),
            dims: Default::default(),
            value: 1,
            after: None,
        }
    }

    #[test]
    fn what_the_author_states_is_what_everyone_reads() {
        let stated = declare(&[fact("OUA")]);
        let record = closed(json!({"token": "M-OUA-K7Q2-1", "facts": stated}));
        assert_eq!(facts(&record, &Nobody), [fact("OUA")]);
    }

    #[test]
    fn another_bases_facts_and_unknown_measures_do_not_count() {
        let mut stated = declare(&[fact("MAL"), fact("OUA")]);
        stated["of"][1]["measure"] = "drones".into();
        let record = closed(json!({"token": "M-OUA-K7Q2-1", "facts": stated}));
        assert_eq!(facts(&record, &Nobody), []);
    }

    #[test]
    fn an_open_record_states_nothing_this_way() {
        let mut here = Device::new(1);
        here.create(
            "incident",
            json!({"base": "OUA", "facts": declare(&[fact("OUA")])}),
        );
        assert_eq!(facts(&here.folded().record, &Nobody), []);
    }
}
