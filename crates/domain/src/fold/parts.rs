//! Long texts: the entry that sets one says how many parts it has, and each part names that entry in its `was`.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::{PARTS, Ranked};
use crate::check;
use crate::id::Identity16;

/// The parts at hand, by the entry they continue and the field.
#[derive(Default)]
pub(super) struct Parts<'a>(HashMap<(Identity16, &'a str), BTreeMap<u64, &'a str>>);

impl<'a> Parts<'a> {
    pub(super) fn collect(acts: &[Ranked<'a>]) -> Self {
        let mut parts = Self::default();
        for act in acts.iter().filter(|act| act.is_part()) {
            parts.take(*act);
        }
        parts
    }

    fn take(&mut self, act: Ranked<'a>) -> Option<()> {
        let set = &act.entry().set;
        let (field, text) = (check::text(set, "field")?, check::text(set, "text")?);
        let number = set.get("part")?.as_u64()?;
        for head in act.entry().was.get(field)? {
            self.0
                .entry((*head, field))
                .or_default()
                .entry(number)
                .or_insert(text);
        }
        Some(())
    }

    /// The long texts that an entry sets: field, the text as far as it goes, and whether all of it is there.
    pub(super) fn of(&self, act: Ranked<'a>) -> impl Iterator<Item = (&'a str, String, bool)> {
        let set = &act.entry().set;
        let stated = set
            .get(PARTS)
            .and_then(Value::as_object)
            .into_iter()
            .flatten();
        stated
            .filter(|(field, _)| !set.contains_key(*field))
            .map(move |(field, count)| {
                let at_hand = self.0.get(&(act.short(), field.as_str()));
                let (mut text, mut next) = (String::new(), 1);
                while let Some(part) = at_hand.and_then(|parts| parts.get(&next)) {
                    text.push_str(part);
                    next += 1;
                }
                (field.as_str(), text, count.as_u64() == Some(next - 1))
            })
    }
}
