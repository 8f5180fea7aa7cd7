//! One snapshot of the register, turned into what windows and commands show.

use std::cell::RefCell;
use std::collections::HashMap;

use chrono::NaiveDate;
use domain::age::Born;
use domain::custody::Now;
use domain::facts::Neighbours;
use domain::number::{Mark, Number};
use domain::record::Record;
use domain::when::{format_moment, local_day, offset_moment};
use journal::ctx::Ctx;
use reports::catalogue::Lang;
use store::{Coverage, OnLine, Reader, Signatures, Store};

use crate::clock;
use crate::custody::CustodyRow;
use crate::daybook::{LinkView, LogLineView};
use crate::fault::Fault;
use crate::label::{self, Names};
use crate::shapes::{Delivery, OfficerView, PersonBrief, SavedView};

/// A line counts as written later than it happened from this many minutes on.
const LATE_MINUTES: i64 = 10;

/// A snapshot, and what every view needs beside it.
pub(crate) struct Reading<'a> {
    pub(crate) reader: Reader<'a>,
    pub(crate) lang: Lang,
    pub(crate) now: Now,
    pub(crate) today: NaiveDate,
    coverage: Coverage,
    signatures: Signatures,
    officers: RefCell<HashMap<String, OfficerView>>,
}

impl<'a> Reading<'a> {
    pub(crate) fn new(store: &'a Store, ctx: &Ctx<'_>, lang: Lang) -> Result<Self, Fault> {
        let now = store.now(ctx)?;
        let reader = store.read()?;
        let coverage = reader.coverage()?;
        let today = local_day(&now.counted());
        Ok(Self {
            reader,
            lang,
            now,
            today,
            coverage,
            signatures: Signatures::default(),
            officers: RefCell::default(),
        })
    }

    /// The hour to show.
    pub(crate) fn hour(&self) -> String {
        format_moment(&offset_moment(&self.now.counted()))
    }

    /// A record that must be there.
    pub(crate) fn record(&self, id: &str) -> Result<Record, Fault> {
        self.reader
            .record(id)?
            .ok_or_else(|| Fault::new("not_found").with("id", id))
    }

    /// The one record that a person means by an id or a number.
    pub(crate) fn named(&self, key: &str) -> Result<Record, Fault> {
        let mut found = self.reader.named(key)?;
        match found.len() {
            0 => Err(Fault::new("not_found").with("id", key)),
            1 => Ok(found.remove(0)),
            _ => {
                let ids: Vec<&str> = found.iter().map(|record| record.id.as_str()).collect();
                Err(Fault::new("ambiguous_number").with("ids", ids.join(", ")))
            }
        }
    }

    /// How far a record has come.
    pub(crate) fn delivery(&self, id: &str) -> Result<Delivery, Fault> {
        Ok(self.reader.delivery(&self.coverage, id)?.into())
    }

    /// The number up to which headquarters has signed for a line of a journal.
    pub(crate) fn received(&self, journal: &domain::id::JournalId, line: u32) -> u64 {
        self.coverage.up_to(journal, line)
    }

    /// Whether whoever wrote an entry has signed it.
    pub(crate) fn is_signed(&self, at: &OnLine) -> Result<bool, Fault> {
        Ok(self.reader.is_signed(&self.signatures, at)?)
    }

    /// The same for an entry that stands on several lines.
    pub(crate) fn any_signed(&self, at: &[&OnLine]) -> Result<bool, Fault> {
        for place in at {
            if self.is_signed(place)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether all that was written about a record is signed by whoever wrote it.
    fn all_signed(&self, id: &str) -> Result<bool, Fault> {
        for at in self.reader.places(id)? {
            if !self.is_signed(&at)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Who a user id is.
    pub(crate) fn officer(&self, id: &str) -> Result<OfficerView, Fault> {
        if let Some(known) = self.officers.borrow().get(id) {
            return Ok(known.clone());
        }
        let officer = label::officer(id, self.reader.record(id)?.as_ref());
        self.officers
            .borrow_mut()
            .insert(id.to_owned(), officer.clone());
        Ok(officer)
    }

    /// One line that says what a record is.
    pub(crate) fn label(&self, record: &Record) -> String {
        label::line(record, self, self.lang, self.today)
    }

    /// A person, by the record or, where it has not arrived, by the id alone.
    pub(crate) fn person(&self, id: &str, names: Names) -> Result<PersonBrief, Fault> {
        let record = self.reader.record(id)?;
        Ok(match record {
            Some(record) => label::person(&record, names, self.lang, self.today),
            None => PersonBrief {
                id: id.to_owned(),
                name: id.to_owned(),
                masked: false,
                name_unknown: true,
                sex: "unknown".to_owned(),
                nationality: domain::country::UNKNOWN.to_owned(),
                age: None,
                birth_date: None,
            },
        })
    }

    /// A record pointed at.
    pub(crate) fn link(&self, id: &str) -> Result<LinkView, Fault> {
        let record = self.reader.record(id)?;
        Ok(LinkView {
            id: id.to_owned(),
            kind: record
                .as_ref()
                .map(|record| record.kind.clone())
                .unwrap_or_default(),
            number: record
                .as_ref()
                .and_then(Record::number)
                .unwrap_or_default()
                .to_owned(),
        })
    }

    /// A line of the main courante.
    pub(crate) fn log_line(&self, record: &Record) -> Result<LogLineView, Fault> {
        let text = |name: &str| record.text(name).unwrap_or_default().to_owned();
        let corrections = self.reader.naming(&record.id, Some("log_entry"))?;
        let correction = corrections
            .iter()
            .rfind(|other| other.text("corrects") == Some(&record.id));
        let links = record
            .list("links")
            .iter()
            .filter_map(serde_json::Value::as_str);
        Ok(LogLineView {
            id: record.id.clone(),
            number: text("number"),
            short_number: short_number(record.number()),
            occurred_at: text("occurred_at"),
            written_at: late(record),
            category: text("category"),
            text: text("text"),
            officer: self.officer(record.author().unwrap_or_default())?,
            follow_up: record.text("follow_up").map(str::to_owned),
            corrects: record
                .text("corrects")
                .map(|id| self.link(id))
                .transpose()?,
            corrected_by: correction.map(|other| self.link(&other.id)).transpose()?,
            links: links.map(|id| self.link(id)).collect::<Result<_, _>>()?,
            source: record.text("source").unwrap_or("direct").to_owned(),
            reported_by: record.text("reported_by").map(str::to_owned),
            paper_reference: record.text("paper_reference").map(str::to_owned),
            clock_doubtful: record.is("clock_doubtful"),
            signed: self.all_signed(&record.id)?,
            standing: self.standing_of(record)?,
            delivery: self.delivery(&record.id)?,
        })
    }

    /// A custody on the board; `None` when its arrest has not arrived here.
    pub(crate) fn custody_row(&self, record: &Record) -> Result<Option<CustodyRow>, Fault> {
        let Some((clock, standing)) = clock::view(record, &self.now) else {
            return Ok(None);
        };
        let person = record.text("person").unwrap_or_default();
        let known = self.reader.record(person)?;
        let minor =
            known.is_some_and(|person| Born::of(&person.fields).minority_on(self.today).protects());
        let part = |part: &str| record.part_text("exit", part).map(str::to_owned);
        Ok(Some(CustodyRow {
            id: record.id.clone(),
            number: record.number().unwrap_or_default().to_owned(),
            incident: record.text("incident").unwrap_or_default().to_owned(),
            person: self.person(person, Names::Masked)?,
            todo: clock::todo(record, &standing, minor, &self.now),
            clock,
            cell: record.text("cell").map(str::to_owned),
            offences: record
                .list("offences")
                .iter()
                .filter_map(|code| code.as_str().map(str::to_owned))
                .collect(),
            held_after_appearance: standing.state == domain::custody::State::HeldAfterAppearance,
            exit: part("kind"),
            exit_at: part("at"),
            delivery: self.delivery(&record.id)?,
        }))
    }

    /// The number and id of a record that was written.
    pub(crate) fn saved(&self, id: &str) -> Result<SavedView, Fault> {
        let record = self.record(id)?;
        Ok(SavedView {
            number: record.number().unwrap_or_default().to_owned(),
            id: record.id,
            kind: record.kind,
        })
    }
}

impl Neighbours for Reading<'_> {
    fn record(&self, id: &str) -> Option<Record> {
        self.reader.record(id).ok().flatten()
    }

    fn offering(&self, _: &str) -> Vec<Record> {
        Vec::new()
    }
}

impl From<store::Delivery> for Delivery {
    fn from(delivery: store::Delivery) -> Self {
        match delivery {
            store::Delivery::Here => Self::Here,
            store::Delivery::Base => Self::Base,
            store::Delivery::Stick => Self::Stick,
            store::Delivery::Received => Self::Received,
        }
    }
}

/// `K7Q2-45`: the margin of the book has no room for more.
fn short_number(number: Option<&str>) -> String {
    let number: Option<Number> = number.and_then(|text| text.parse().ok());
    number
        .map(|number| format!("{}-{}", number.mark, number.sequence))
        .unwrap_or_default()
}

/// When a record was written, if clearly later than it happened.
fn late(record: &Record) -> Option<String> {
    let (happened, written) = (record.occurred_at()?, record.recorded_at()?);
    ((written - happened).num_minutes() >= LATE_MINUTES).then(|| format_moment(&written))
}

/// The mark of a journal, as people name the machine that writes it.
pub(crate) fn mark(journal: &domain::id::JournalId) -> String {
    Mark::of(journal).to_string()
}
