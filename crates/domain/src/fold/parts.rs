//! Long texts: the entry that sets one says how many parts it has, and each part names that entry in its `was`.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::{PARTS, Ranked};
use crate::check;
use crate::entry::Hlc;
use crate::id::{Identity, Identity16, JournalId};

/// The parts at hand, by the entry they continue, its journal, and the field.
#[derive(Default)]
pub(super) struct Parts<'a>(HashMap<(JournalId, Identity16, &'a str), Numbered<'a>>);

/// Parts by number: of two that claim one number, the one written first.
type Numbered<'a> = BTreeMap<u64, (Hlc, Identity, &'a str)>;

impl<'a> Parts<'a> {
    pub(super) fn collect(acts: &[Ranked<'a>]) -> Self {
        let mut parts = Self::default();
        for act in acts.iter().filter(|act| act.is_part()) {
            parts.take(*act);
        }
        parts
    }

    fn take(&mut self, act: Ranked<'a>) -> Option<()> {
        let entry = act.entry();
        let (field, text) = (
            check::text(&entry.set, "field")?,
            check::text(&entry.set, "text")?,
        );
        let number = entry.set.get("part")?.as_u64()?;
        let part = (entry.hlc, act.identity(), text);
        for head in entry.was.get(field)? {
            let numbered = self.0.entry((entry.journal, *head, field)).or_default();
            let stands = numbered.entry(number).or_insert(part);
            *stands = part.min(*stands);
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
                let at_hand = self
                    .0
                    .get(&(act.entry().journal, act.short(), field.as_str()));
                let (mut text, mut next) = (String::new(), 1);
                while let Some(part) = at_hand.and_then(|parts| parts.get(&next)) {
                    text.push_str(part.2);
                    next += 1;
                }
                (field.as_str(), text, count.as_u64() == Some(next - 1))
            })
    }
}
