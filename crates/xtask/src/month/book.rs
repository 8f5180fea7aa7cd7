//! The pen of the demonstration: who writes a line, what it says, and the order in which all of it was written.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::when::{DAY, When};
use crate::sample::Dice;

/// The officers, who keep the desk in turn.
const OFFICERS: [&str; 2] = ["Wilner Mapou", "Guerline Laurier"];
/// The commander.
pub(super) const COMMANDER: &str = "Mirlande Acajou";

/// Days that one officer keeps the desk before the other does.
const ROTA_DAYS: i64 = 2;
/// The minute of the day at which the desk passes on.
const RELIEF: i64 = 7 * 60;
/// A line is written so many minutes after what it tells, at most.
const DELAY_MINUTES: u32 = 7;

/// Who keeps the desk.
pub(super) fn desk(at: When) -> &'static str {
    let turn = (at.order() + RELIEF - 1)
        .div_euclid(DAY)
        .div_euclid(ROTA_DAYS);
    OFFICERS[usize::from(turn % 2 != 0)]
}

/// Everything that was written, and the chance that it was written with.
pub(super) struct Book {
    pub(super) dice: Dice,
    lines: Vec<(When, Map<String, Value>)>,
    recorded: BTreeMap<String, When>,
}

impl Book {
    pub(super) fn new(dice: Dice) -> Self {
        Self {
            dice,
            lines: Vec::new(),
            recorded: BTreeMap::new(),
        }
    }

    /// Writes a record a few minutes after it happened; gives its id.
    pub(super) fn write(&mut self, by: &str, kind: &str, at: When, says: Value) -> String {
        let delay = 1 + i64::from(self.dice.below(DELAY_MINUTES));
        self.write_at(by, kind, at, at.plus(delay), says)
    }

    /// The same at an hour of its own; never before what it points to.
    pub(super) fn write_at(
        &mut self,
        by: &str,
        kind: &str,
        at: When,
        recorded: When,
        says: Value,
    ) -> String {
        let id = self.dice.uuid(at.nominal());
        let recorded = self.after_what_it_names(&says, recorded);
        let head = json!({
            "$by": by, "kind": kind, "id": id, "base": "OUA", "occurred_at": at.to_string(),
            "recorded_at": recorded.to_string(),
        });
        let fields = [head, says].into_iter().filter_map(|part| match part {
            Value::Object(fields) => Some(fields),
            _ => None,
        });
        self.lines.push((recorded, fields.flatten().collect()));
        self.recorded.insert(id.clone(), recorded);
        id
    }

    fn after_what_it_names(&self, says: &Value, recorded: When) -> When {
        let mut names = Vec::new();
        texts(says, &mut names);
        let named = names.iter().filter_map(|name| self.recorded.get(*name));
        let last = named.min_by_key(|when| when.order());
        last.filter(|last| last.order() < recorded.order())
            .copied()
            .unwrap_or(recorded)
    }

    /// The records of some kinds that were written up to a moment, by id; none of those that run by a clock from now.
    pub(super) fn written(&self, kinds: &[&str], until: When) -> Vec<String> {
        let lines = self.lines.iter().filter(|(recorded, line)| {
            matches!(recorded, When::Day(..))
                && recorded.order() > until.order()
                && kinds.iter().any(|kind| line["kind"] == *kind)
        });
        let ids = lines.filter_map(|(_, line)| Some(line["id"].as_str()?.to_owned()));
        ids.collect()
    }

    /// What the commander decided upon so far.
    pub(super) fn decided(&self) -> BTreeSet<String> {
        let lines = self.lines.iter().map(|(_, line)| line);
        let decisions = lines.filter(|line| line["kind"] == "countersign");
        let targets = decisions.filter_map(|line| Some(line["target"].as_str()?.to_owned()));
        targets.collect()
    }

    /// The whole file, in the order in which it was written.
    pub(super) fn lines(mut self) -> Vec<Value> {
        self.lines
            .sort_by_key(|(recorded, _)| std::cmp::Reverse(recorded.order()));
        let lines = self.lines.into_iter();
        lines.map(|(_, line)| Value::Object(line)).collect()
    }
}

fn texts<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::String(text) => found.push(text),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(fields) => fields.values().for_each(|field| texts(field, found)),
        _ => {}
    }
}
