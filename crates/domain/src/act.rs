//! An entry in its place, and what headquarters and clocks have said about it since.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use crate::check;
use crate::entry::{Entry, Hlc, Op};
use crate::id::{Identity, JournalId};

/// One entry, named and placed.
#[derive(Debug, Clone, PartialEq)]
pub struct Act {
    /// SHA-256 of its bytes.
    pub identity: Identity,
    /// Its number in the journal of its birth.
    pub seq: u64,
    /// Its words.
    pub entry: Entry,
}

/// What was judged of entries after they were written: by headquarters, or by their own machine of its clock.
///
/// Learning is commutative and idempotent; of two verdicts on one entry the later stands.
#[derive(Debug, Clone, Default)]
pub struct Verdicts {
    judged: HashMap<Identity, Judged>,
    wrong_clock: Vec<(JournalId, RangeInclusive<u64>)>,
}

/// Order of the verdict, and the code under which the entry is set aside; none if it is accepted.
type Judged = (Hlc, Identity, Option<String>);

impl Verdicts {
    /// Takes a `verdict` of headquarters or a `clock` entry; any other act says nothing here.
    ///
    /// The caller vouches that a verdict stood in a journal of headquarters.
    pub fn learn(&mut self, act: &Act) {
        match act.entry.op {
            Op::Verdict => self.learn_verdict(act),
            Op::Clock => self.learn_clock(act),
            _ => {}
        }
    }

    /// The code under which an entry is set aside.
    #[must_use]
    pub fn set_aside(&self, identity: &Identity) -> Option<&str> {
        self.judged.get(identity)?.2.as_deref()
    }

    /// Whether an entry's clock is doubted, by itself or afterwards.
    #[must_use]
    pub fn doubts(&self, act: &Act) -> bool {
        let in_range = |(journal, range): &(JournalId, RangeInclusive<u64>)| {
            *journal == act.entry.journal && range.contains(&act.seq)
        };
        act.entry.doubtful || self.wrong_clock.iter().any(in_range)
    }

    fn learn_verdict(&mut self, act: &Act) {
        let set = &act.entry.set;
        let Some(Ok(identity)) = check::text(set, "identity").map(str::parse) else {
            return;
        };
        let verdict = check::text(set, "verdict").unwrap_or_default();
        let code =
            (verdict != "accepted").then(|| check::text(set, "code").unwrap_or(verdict).to_owned());
        let judged = (act.entry.hlc, act.identity, code);
        let stands = self
            .judged
            .entry(identity)
            .or_insert_with(|| judged.clone());
        if (stands.0, stands.1) < (judged.0, judged.1) {
            *stands = judged;
        }
    }

    fn learn_clock(&mut self, act: &Act) {
        let number = |name| act.entry.set.get(name).and_then(serde_json::Value::as_u64);
        if let (Some(from), Some(to)) = (number("from"), number("to")) {
            let range = (act.entry.journal, from..=to);
            if !self.wrong_clock.contains(&range) {
                self.wrong_clock.push(range);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::testing::{Device, fields};

    fn verdict(hour: u64, verdict: &str) -> Act {
        let mut headquarters = Device::new(9);
        headquarters.time = hour;
        let set = json!({"identity": Identity([1; 32]), "verdict": verdict});
        let entry = headquarters.entry(Op::Verdict, "verdict", fields(set));
        headquarters.place(entry);
        headquarters.acts.remove(0)
    }

    proptest! {
        #[test]
        fn the_last_verdict_stands_whatever_came_first(
            order in Just(vec![1_u64, 2, 3, 3, 1]).prop_shuffle()
        ) {
            let mut verdicts = Verdicts::default();
            for hour in order {
                let code = ["", "revoked", "accepted", "set_aside"][hour as usize];
                verdicts.learn(&verdict(hour, code));
            }
            prop_assert_eq!(verdicts.set_aside(&Identity([1; 32])), Some("set_aside"));
        }
    }

    #[test]
    fn an_accepted_entry_counts() {
        let mut verdicts = Verdicts::default();
        verdicts.learn(&verdict(1, "revoked"));
        verdicts.learn(&verdict(2, "accepted"));
        assert_eq!(verdicts.set_aside(&Identity([1; 32])), None);
        assert_eq!(verdicts.set_aside(&Identity([2; 32])), None);
    }
}
