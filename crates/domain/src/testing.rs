//! A pretend device for tests: it writes drafts as acts, with identities over what it wrote.

use chrono::DateTime;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::act::{Act, Verdicts};
use crate::draft::Draft;
use crate::entry::{Entry, Fields, Hlc, Op};
use crate::fold::{Folded, fold};
use crate::id::{Identity, JournalId};
use crate::sealed::{hide, is_protection, reveal};

/// The record most tests are about.
pub(crate) const RECORD: &str = "0199bf00-0000-7000-8000-000000000001";

/// One machine and what it knows.
#[derive(Debug, Clone)]
pub(crate) struct Device {
    journal: JournalId,
    seq: u64,
    pub(crate) time: u64,
    pub(crate) doubtful: bool,
    /// Writes everything as of a protection file.
    pub(crate) seals: bool,
    pub(crate) acts: Vec<Act>,
}

impl Device {
    pub(crate) fn new(number: u8) -> Self {
        let journal = JournalId([number; 16]);
        Self {
            journal,
            seq: 0,
            time: 0,
            doubtful: false,
            seals: false,
            acts: Vec::new(),
        }
    }

    /// Writes a draft and what does not fit in its first entry.
    pub(crate) fn write(&mut self, draft: Draft) -> Identity {
        let head = self.append(&draft);
        for rest in draft.rest(&head).collect::<Vec<_>>() {
            self.append(&rest);
        }
        head
    }

    pub(crate) fn create(&mut self, kind: &str, set: Value) -> Identity {
        self.write(Draft::create(kind, RECORD, fields(set)))
    }

    pub(crate) fn amend(&mut self, values: Value, clear: &[&str]) {
        let folded = self.folded();
        let mut drafts = folded.amend(&fields(values), clear);
        if folded.protected {
            drafts = folded.declare(drafts, &[]);
        }
        for draft in drafts {
            self.write(draft);
        }
    }

    pub(crate) fn folded(&self) -> Folded {
        self.judged(&Verdicts::default())
    }

    pub(crate) fn judged(&self, verdicts: &Verdicts) -> Folded {
        fold(RECORD, &self.acts, verdicts).expect("the device knows the record")
    }

    pub(crate) fn learn(&mut self, other: &Device) {
        self.acts.extend(other.acts.iter().cloned());
        self.time = self.time.max(other.time);
    }

    fn append(&mut self, draft: &Draft) -> Identity {
        let mut entry = self.entry(draft.op, &draft.kind, draft.set.clone());
        entry.record = Some(draft.record.clone());
        entry.was.clone_from(&draft.was);
        entry.why.clone_from(&draft.why);
        if self.seals || is_protection(&draft.kind) {
            let content = hide(&mut entry);
            reveal(&mut entry, content);
        }
        self.place(entry)
    }

    /// An entry about no record.
    pub(crate) fn entry(&mut self, op: Op, kind: &str, set: Fields) -> Entry {
        self.seq += 1;
        self.time += 1;
        Entry {
            journal: self.journal,
            op,
            kind: kind.to_owned(),
            record: None,
            schema: crate::SCHEMA,
            hlc: Hlc(self.time, 0),
            wall: DateTime::parse_from_rfc3339("2026-02-14T10:40:00-05:00").expect("a date"),
            doubtful: self.doubtful,
            by: format!("user-{}", self.journal.0[0]),
            set,
            was: Default::default(),
            why: None,
            salt: self.seq.to_string(),
            seal: None,
        }
    }

    pub(crate) fn place(&mut self, entry: Entry) -> Identity {
        let bytes = serde_json::to_vec(&entry).expect("an entry is plain data");
        let identity = Identity(Sha256::digest(&bytes).into());
        self.acts.push(Act {
            identity,
            seq: self.seq,
            entry,
        });
        identity
    }
}

pub(crate) fn fields(value: Value) -> Fields {
    serde_json::from_value(value).expect("an object")
}
