//! Import of JSON Lines: every line checked before any is taken, ids derived so that importing again changes nothing.
//!
//! The file is read twice. The first pass learns which line stands under which `ref` and `id`; the second checks each
//! line with that knowledge. Lines are parsed again when they are taken, so that a million of them fit in memory.

mod convert;
mod crowd;
mod derive;
mod line;
mod pointers;
mod protected;
mod reject;
#[cfg(test)]
mod tests;
mod years;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::check::{Around, Fault, check};
use crate::draft::Draft;
use crate::entry::Fields;
use crate::fold::Folded;
use crate::kind::{Kind, RECORD_BYTES_MAX};
use crate::uuid::Uuid;
use convert::convert;
use line::{Line, Parsed, split};
pub use years::IMPORT_YEAR_MAX;

/// Lines of one file.
pub const IMPORT_LINES_MAX: usize = 1_000_000;
/// One line, in bytes: a record with every character escaped.
pub const IMPORT_LINE_BYTES_MAX: usize = 2 * RECORD_BYTES_MAX;

/// The register that takes the lines.
pub trait Register: Around {
    /// The record with this id, folded from its entries.
    fn folded(&self, id: &str) -> Option<Folded>;

    /// Ids of the people in this incident, by the involvements that are not void.
    fn people_of(&self, incident: &str) -> BTreeSet<String>;

    /// Ids of the attachments of this record that are not void.
    fn attachments_of(&self, record: &str) -> BTreeSet<String>;
}

/// How a file is to be taken.
#[derive(Clone, Copy)]
pub struct Terms<'a> {
    /// The only base whose lines are taken; any, at headquarters.
    pub base: Option<&'a str>,
    /// The moment of the import, RFC 3339: when a line says neither when it happened nor when it was recorded.
    pub now: &'a str,
    /// Differences to records that exist are written, instead of being errors.
    pub amend: bool,
}

/// A file, checked.
pub struct Sheet<'a> {
    file: &'a [u8],
    terms: Terms<'a>,
    register: &'a dyn Register,
    lines: Vec<Line>,
    by_ref: HashMap<String, u32>,
    by_id: HashMap<Uuid, u32>,
    faults: BTreeMap<u32, Vec<Fault>>,
}

/// A good line, and what it asks of the journal.
#[derive(Debug)]
pub struct Item {
    /// Its number in the file, from 1.
    pub line: usize,
    /// Id of the record.
    pub id: String,
    /// Kind of the record.
    pub kind: &'static Kind,
    /// What is to be done.
    pub wish: Wish,
}

/// What a good line asks for.
#[derive(Debug, PartialEq)]
pub enum Wish {
    /// A new record with these fields.
    Create(Fields),
    /// Nothing: the record is there.
    Unchanged,
    /// These acts on a record that exists.
    Amend(Vec<Draft>),
}

impl<'a> Sheet<'a> {
    /// Reads and checks a whole file. `progress` is told bytes done and bytes to do.
    ///
    /// # Errors
    /// `too_many_lines`, in which case nothing was read.
    pub fn read(
        file: &'a [u8],
        terms: Terms<'a>,
        register: &'a dyn Register,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<Self, Fault> {
        let lines = split(file)?;
        let (by_ref, by_id, faults) = (HashMap::new(), HashMap::new(), BTreeMap::new());
        let mut sheet = Self {
            file,
            terms,
            register,
            lines,
            by_ref,
            by_id,
            faults,
        };
        for index in 0..sheet.lines.len() {
            sheet.learn(index);
            progress(sheet.lines[index].bytes.end, 2 * file.len());
        }
        for index in 0..sheet.lines.len() {
            sheet.check(index);
            progress(file.len() + sheet.lines[index].bytes.end, 2 * file.len());
        }
        sheet.spread_faults();
        sheet.derive_ids();
        sheet.check_existing();
        sheet.check_crowds();
        Ok(sheet)
    }

    /// Lines that are not blank.
    #[must_use]
    pub fn lines(&self) -> usize {
        self.lines.len()
    }

    /// Lines with faults.
    #[must_use]
    pub fn rejected(&self) -> usize {
        self.faults.len()
    }

    /// Every fault, with the number of its line.
    pub fn faults(&self) -> impl Iterator<Item = (usize, &Fault)> {
        self.faults.iter().flat_map(|(index, faults)| {
            let number = self.lines[*index as usize].number;
            faults.iter().map(move |fault| (number, fault))
        })
    }

    /// The good lines, in the order of the file.
    pub fn items(&self) -> impl Iterator<Item = Item> + '_ {
        (0..self.lines.len())
            .filter(|index| !self.is_bad(*index))
            .map(|index| self.item(index))
    }

    fn item(&self, index: usize) -> Item {
        let line = &self.lines[index];
        let id = line.id.expect("a good line has an id").to_string();
        let parsed = self.parse(index).expect("a good line parses");
        let kind = parsed.kind;
        let wish = if line.again {
            Wish::Unchanged
        } else {
            self.wish(&id, parsed)
        };
        Item {
            line: line.number,
            id,
            kind,
            wish,
        }
    }

    fn wish(&self, id: &str, parsed: Parsed) -> Wish {
        if self.register.kind_of(id).is_none() {
            let mut fields = self.resolved(&parsed);
            fields
                .entry("occurred_at".into())
                .or_insert_with(|| self.terms.now.into());
            return Wish::Create(fields);
        }
        match self.differences(id, &parsed) {
            drafts if drafts.is_empty() => Wish::Unchanged,
            drafts => Wish::Amend(drafts),
        }
    }

    /// What a line with a given id says that the record does not. An id derived from the content says nothing else.
    fn differences(&self, id: &str, parsed: &Parsed) -> Vec<Draft> {
        if parsed.id.is_none() || self.hides(parsed) || self.register.is_protected(id) {
            return Vec::new();
        }
        let folded = self.register.folded(id);
        folded.map_or_else(Vec::new, |folded| folded.amend_from(&self.resolved(parsed)))
    }

    fn is_bad(&self, index: usize) -> bool {
        self.faults.contains_key(&(index as u32))
    }

    fn fault(&mut self, index: usize, fault: Fault) {
        self.faults.entry(index as u32).or_default().push(fault);
    }

    /// First pass: the line's kind, and the names it can be pointed to by.
    fn learn(&mut self, index: usize) {
        let parsed = match self.parse(index) {
            Ok(parsed) => parsed,
            Err(fault) => return self.fault(index, fault),
        };
        self.lines[index].kind = Some(parsed.kind);
        self.lines[index].id = parsed.id;
        if let Some(name) = parsed.reference {
            if let Some(first) = self.by_ref.get(&name) {
                let first = self.lines[*first as usize].number;
                let fault = Fault::new("ref", "duplicate_ref").with("value", &name);
                return self.fault(index, fault.with("first", first));
            }
            self.by_ref.insert(name, index as u32);
        }
        if let Some(id) = parsed.id {
            self.by_id.entry(id).or_insert(index as u32);
        }
    }

    /// Second pass: everything the line says, in the light of all others.
    fn check(&mut self, index: usize) {
        if self.is_bad(index) {
            return;
        }
        let parsed = self.parse(index).expect("it parsed before");
        let (mut fields, mut faults) = convert(parsed.kind, &parsed.json);
        self.lines[index].deps = self.dependencies(parsed.kind, &mut fields);
        fields
            .entry("occurred_at".into())
            .or_insert_with(|| self.terms.now.into());
        faults.extend(check(parsed.kind, &fields, self));
        faults.extend(years::impossible(parsed.kind, &fields));
        faults.extend(self.wrong_base(&fields));
        let named = parsed.reference.is_some() || parsed.id.is_some();
        self.lines[index].protected = self.hides(&parsed);
        if self.lines[index].protected && !named {
            faults.push(Fault::new("ref", "missing"));
        }
        faults.extend(self.repeated_id(index, &parsed));
        if !faults.is_empty() {
            self.faults.entry(index as u32).or_default().extend(faults);
        }
    }

    fn wrong_base(&self, fields: &Fields) -> Option<Fault> {
        let (own, base) = (self.terms.base?, fields.get("base")?.as_str()?);
        (own != base).then(|| {
            Fault::new("base", "wrong_base")
                .with("value", base)
                .with("own", own)
        })
    }

    /// An id may stand twice if it says the same twice.
    fn repeated_id(&mut self, index: usize, parsed: &Parsed) -> Option<Fault> {
        let first = *self.by_id.get(&parsed.id?)? as usize;
        if first == index {
            return None;
        }
        self.lines[index].again = self
            .parse(first)
            .is_ok_and(|first| first.json == parsed.json);
        let number = self.lines[first].number;
        (!self.lines[index].again).then(|| Fault::new("id", "duplicate_id").with("first", number))
    }

    /// A line that points to a bad line is bad too.
    fn spread_faults(&mut self) {
        if self.faults.is_empty() {
            return;
        }
        let mut pointing: HashMap<u32, Vec<u32>> = HashMap::new();
        for (index, line) in self.lines.iter().enumerate() {
            for dep in &line.deps {
                pointing.entry(*dep).or_default().push(index as u32);
            }
        }
        let mut bad: Vec<u32> = self.faults.keys().copied().collect();
        while let Some(target) = bad.pop() {
            let number = self.lines[target as usize].number;
            for index in pointing.get(&target).into_iter().flatten() {
                if !self.is_bad(*index as usize) {
                    bad.push(*index);
                }
                let fault = Fault::new("", "bad_line_ref").with("referred", number);
                let faults = self.faults.entry(*index).or_default();
                if !faults.contains(&fault) {
                    faults.push(fault);
                }
            }
        }
    }

    /// Judges the lines whose record exists already.
    fn check_existing(&mut self) {
        for index in 0..self.lines.len() {
            if self.is_bad(index) || self.lines[index].again {
                continue;
            }
            let id = self.lines[index]
                .id
                .expect("a good line has an id")
                .to_string();
            if let Some(kind) = self.register.kind_of(&id)
                && let Some(fault) = self.existing_fault(index, &id, &kind)
            {
                self.fault(index, fault);
            }
        }
        self.spread_faults();
    }

    /// What keeps a line from being taken as, or into, the record that bears its id.
    fn existing_fault(&self, index: usize, id: &str, kind: &str) -> Option<Fault> {
        let parsed = self.parse(index).expect("it parsed before");
        if kind != parsed.kind.code {
            return Some(Fault::new("id", "wrong_kind").with("kind", kind));
        }
        if self.differences(id, &parsed).is_empty() {
            None
        } else if !self.terms.amend {
            Some(Fault::new("id", "exists").with("value", id))
        } else if parsed.kind.append_only {
            Some(Fault::new("id", "append_only").with("value", id))
        } else {
            self.register
                .folded(id)?
                .illegal_step(&self.resolved(&parsed))
        }
    }

    fn text(&self, index: usize) -> &'a [u8] {
        &self.file[self.lines[index].bytes.clone()]
    }

    fn parse(&self, index: usize) -> Result<Parsed, Fault> {
        Parsed::read(self.text(index))
    }
}

/// The lines of the file as one more place to find records in.
impl Around for Sheet<'_> {
    fn kind_of(&self, name: &str) -> Option<String> {
        match self.line_of(name) {
            Some(line) => self.lines[line as usize]
                .kind
                .map(|kind| kind.code.to_owned()),
            None => self.register.kind_of(name),
        }
    }

    fn listed(&self, list: &str, code: &str) -> bool {
        self.register.listed(list, code)
    }
}
