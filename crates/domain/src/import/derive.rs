//! Ids of lines that bring none: from their content, so that the same line is the same record on every machine.
//!
//! The id is a UUIDv7. Its time is `occurred_at` in milliseconds (the field that dates the kind, else `recorded_at`,
//! else 1970). Its chance is the first ten bytes of SHA-256(C ‖ rank): C = SHA-256(`fwontye/import/1` ‖ 0x00 ‖
//! the canonical JSON of `[base, ref, kind, fields]`), `fields` are those of the line as the journal would hold them,
//! pointers replaced by ids, and `rank`, eight bytes, counts the identical lines before it in the file. For protection
//! files and what hangs on one, whose id must confirm no name, C is over `[base, ref, kind, occurred_at]`.

use std::collections::HashMap;

use chrono::DateTime;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::{Parsed, Sheet};
use crate::canonical::canonical;
use crate::check::{Fault, text};
use crate::entry::Fields;
use crate::uuid::Uuid;

/// How many lines with the same content came before, by the hash of the content.
type Ranks = HashMap<[u8; 32], u64>;

impl Sheet<'_> {
    /// Gives every good line its id, the lines it points to first.
    pub(super) fn derive_ids(&mut self) {
        let mut ranks = Ranks::new();
        let mut on_path = vec![false; self.lines.len()];
        let mut circular = false;
        for start in 0..self.lines.len() {
            let mut path = vec![start];
            while let Some(&index) = path.last() {
                on_path[index] = true;
                match self.waits_for(index) {
                    Some(dep) if !on_path[dep] => path.push(dep),
                    Some(_) => {
                        circular = true;
                        self.fault(index, Fault::new("ref", "circular_ref"));
                    }
                    None => {
                        self.derive_id(index, &mut ranks);
                        on_path[index] = false;
                        path.pop();
                    }
                }
            }
        }
        if circular {
            self.spread_faults();
        }
    }

    /// A line whose id this line's id is made of, and which has none yet.
    fn waits_for(&self, index: usize) -> Option<usize> {
        if self.is_bad(index) || self.lines[index].id.is_some() {
            return None;
        }
        let deps = self.lines[index].deps.iter().map(|dep| *dep as usize);
        deps.into_iter()
            .find(|dep| !self.is_bad(*dep) && self.lines[*dep].id.is_none())
    }

    fn derive_id(&mut self, index: usize, ranks: &mut Ranks) {
        if self.is_bad(index) || self.lines[index].id.is_some() {
            return;
        }
        let parsed = self.parse(index).expect("a good line parses");
        let fields = self.resolved(&parsed);
        let hidden = self.lines[index].protected;
        self.lines[index].id = Some(derive(&parsed, &fields, hidden, ranks));
    }
}

fn derive(parsed: &Parsed, fields: &Fields, hidden: bool, ranks: &mut Ranks) -> Uuid {
    let base = text(fields, "base").unwrap_or_default();
    let name = parsed.reference.as_deref().unwrap_or_default();
    let when = text(fields, "occurred_at").unwrap_or_default();
    let said = match hidden {
        true => json!([base, name, parsed.kind.code, when]),
        false => json!([base, name, parsed.kind.code, fields]),
    };
    let content: [u8; 32] = Sha256::new()
        .chain_update(b"fwontye/import/1\0")
        .chain_update(canonical(&said))
        .finalize()
        .into();
    let rank = ranks.entry(content).or_insert(0);
    let hash = Sha256::new()
        .chain_update(content)
        .chain_update(rank.to_be_bytes())
        .finalize();
    *rank += 1;
    let mut chance = [0; 10];
    chance.copy_from_slice(&hash[..10]);
    Uuid::v7(milliseconds(when), chance)
}

fn milliseconds(when: &str) -> u64 {
    let when = DateTime::parse_from_rfc3339(when);
    when.map_or(0, |when| {
        u64::try_from(when.timestamp_millis()).unwrap_or(0)
    })
}
