//! What a kind of record is: a table of fields and a few rules, read by everything that checks, folds or prints one.

mod declare;

use crate::check::{Around, Fault};
use crate::entry::Fields;
use crate::kinds::{HEADER, KINDS};

pub(crate) use declare::joined;
pub use declare::{
    code, count, field, flag, instant, line, list, narrative, object, record, remark,
};

/// Narrative texts, in bytes.
pub const NARRATIVE_BYTES_MAX: usize = 64 * 1024;
/// Notes of a few sentences, in bytes.
pub const REMARK_BYTES_MAX: usize = 4 * 1024;
/// Names, numbers and other single lines, in bytes.
pub const LINE_BYTES_MAX: usize = 200;
/// A whole record, in bytes of its canonical form.
pub const RECORD_BYTES_MAX: usize = 256 * 1024;
/// Elements of one list.
pub const LIST_LEN_MAX: usize = 500;
/// People of one incident.
pub const INCIDENT_PEOPLE_MAX: usize = 500;

/// A kind of record.
#[derive(Debug)]
pub struct Kind {
    /// Its code, stable for ever.
    pub code: &'static str,
    /// Written once and never patched: a correction is another record.
    pub append_only: bool,
    /// Who may open it.
    pub compartment: Compartment,
    /// The sequence its numbers come from, if it is numbered.
    pub series: Option<Series>,
    /// Published by headquarters or made by enrolment, never imported.
    pub reference: bool,
    /// The field that dates the record when `occurred_at` is not given.
    pub occurred: Option<&'static str>,
    /// Its own fields, after the header's.
    pub fields: &'static [Field],
    /// What no single field can say.
    pub rules: &'static [Rule],
    /// Fields that this record, as filled so far, still needs to be complete.
    pub wanting: fn(&Fields) -> Vec<&'static str>,
}

/// A rule over several fields, judged at every save.
pub type Rule = fn(&Fields, &dyn Around, &mut Vec<Fault>);

/// Which key opens a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compartment {
    /// Everyone of the base.
    Open,
    /// Protection focal points.
    Protection,
}

/// A sequence of human numbers, without a gap within a mark and a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Series {
    /// `OUA-K7Q2-2026-000123`
    Record,
    /// The main courante: `OUA-K7Q2-2026-MC-000045`
    DayBook,
}

/// One field of a kind, or of an object within one.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Its code; a dot separates a group from its member (`rights.lawyer`), nested in files, apart in the journal.
    pub name: &'static str,
    /// What it may hold.
    pub ty: Type,
    /// When it must be there.
    pub need: Need,
    /// What happens when two people change it without knowing of each other.
    pub class: Class,
    /// Any officer on duty may fill it, also after countersigning.
    pub running: bool,
}

/// What a field may hold.
#[derive(Debug, Clone, Copy)]
pub enum Type {
    /// Text of at most so many bytes.
    Text(usize),
    /// One of a closed list.
    Code(&'static [&'static str]),
    /// One of a list that headquarters edits: its name, and the codes shipped.
    Listed(&'static str, &'static [&'static str]),
    /// Yes or no.
    Bool,
    /// A whole number, bounds included.
    Int(i64, i64),
    /// Millionths of a degree; decimal degrees in files. Holds the greatest number of degrees.
    Coordinate(i64),
    /// RFC 3339 with offset.
    Instant,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    PartialDate,
    /// `YYYY-MM-DD`.
    Day,
    /// The id of a record of one of these kinds; of any kind when none is named.
    Record(&'static [&'static str]),
    /// The id of a record of this kind, or a name written out.
    Named(&'static str),
    /// The id of a record of any kind, or a day of the main courante, `YYYY-MM-DD`.
    RecordOrDay,
    /// ISO 3166-1 alpha-3, `XXA`, `XXX`.
    Country,
    /// Elements added and removed one by one.
    List(&'static Type),
    /// Particulars that change together.
    Object(&'static [Field]),
}

/// When a field must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// At the first save (`*`).
    Save,
    /// For the record to be complete (`°`).
    Complete,
    /// Never.
    Optional,
}

/// Legal steps of a state: from, and what may follow.
pub type Steps = &'static [(&'static str, &'static [&'static str])];

/// Whether a state may follow another; from a state of a newer program every step is.
#[must_use]
pub fn is_step(steps: Steps, from: &str, to: Option<&str>) -> bool {
    let known = steps.iter().find(|(state, _)| *state == from);
    known.is_none_or(|(_, next)| to.is_some_and(|to| to == from || next.contains(&to)))
}

/// How concurrent values of a field are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Narrative: both are shown.
    Free,
    /// Flagged.
    Plain,
    /// Who a person is: flagged for the commander.
    Identity,
    /// The most protective stands until a person resolves; most protective first.
    Protective(&'static [&'static str]),
    /// Only these steps are legal: from, and the states that may follow.
    State(Steps),
    /// Elements; an addition wins over a removal that did not know of it.
    List,
    /// Given once by the machine that saved the record first.
    Assigned,
}

impl Kind {
    /// An open kind, neither numbered nor dated by a field of its own.
    #[must_use]
    pub const fn open(code: &'static str, fields: &'static [Field]) -> Self {
        Self {
            code,
            append_only: false,
            compartment: Compartment::Open,
            series: None,
            reference: false,
            occurred: None,
            fields,
            rules: &[],
            wanting: nothing_more,
        }
    }

    /// With a number of the register on every record.
    #[must_use]
    pub const fn numbered(mut self) -> Self {
        self.series = Some(Series::Record);
        self
    }

    /// Written once: a correction is another record.
    #[must_use]
    pub const fn append_only(mut self) -> Self {
        self.append_only = true;
        self
    }

    /// Sealed to the protection focal points.
    #[must_use]
    pub const fn protected(mut self) -> Self {
        self.compartment = Compartment::Protection;
        self
    }

    /// Dated by this field when `occurred_at` is not given.
    #[must_use]
    pub const fn dated_by(mut self, field: &'static str) -> Self {
        self.occurred = Some(field);
        self
    }

    /// With rules over several fields.
    #[must_use]
    pub const fn with_rules(mut self, rules: &'static [Rule]) -> Self {
        self.rules = rules;
        self
    }

    /// With more to complete than the table can say.
    #[must_use]
    pub const fn with_wanting(mut self, wanting: fn(&Fields) -> Vec<&'static str>) -> Self {
        self.wanting = wanting;
        self
    }

    /// Looks a kind up by its code.
    #[must_use]
    pub fn find(code: &str) -> Option<&'static Kind> {
        KINDS.iter().copied().find(|kind| kind.code == code)
    }

    /// One of its fields, the header's included.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields
            .iter()
            .chain(HEADER)
            .find(|field| field.name == name)
    }

    /// All fields, the header's first; a kind's own field takes the place of the header's of that name.
    pub fn all_fields(&self) -> impl Iterator<Item = &'static Field> + use<> {
        let own = self.fields;
        let header = HEADER.iter();
        let header = header.filter(|field| own.iter().all(|other| other.name != field.name));
        header.chain(own)
    }

    /// Whether `name` opens a group (`rights` of `rights.lawyer`).
    #[must_use]
    pub fn is_group(&self, name: &str) -> bool {
        let opens = |field: &Field| {
            field
                .name
                .strip_prefix(name)
                .is_some_and(|m| m.starts_with('.'))
        };
        self.fields.iter().any(opens)
    }

    /// The fields a record still needs to be complete (`°`); empty when it is.
    #[must_use]
    pub fn missing(&self, fields: &Fields) -> Vec<&'static str> {
        let mut missing: Vec<_> = self
            .fields
            .iter()
            .filter(|field| field.need == Need::Complete && !fields.contains_key(field.name))
            .map(|field| field.name)
            .collect();
        missing.extend((self.wanting)(fields));
        missing
    }
}

impl Field {
    /// The group a dotted field belongs to.
    #[must_use]
    pub fn group(&self) -> Option<&'static str> {
        self.name.split_once('.').map(|(group, _)| group)
    }

    /// Required at the first save.
    #[must_use]
    pub const fn save(mut self) -> Self {
        self.need = Need::Save;
        self
    }

    /// Required to be complete.
    #[must_use]
    pub const fn complete(mut self) -> Self {
        self.need = Need::Complete;
        self
    }

    /// May be filled by any officer on duty.
    #[must_use]
    pub const fn running(mut self) -> Self {
        self.running = true;
        self
    }

    /// Says who a person is.
    #[must_use]
    pub const fn identity(mut self) -> Self {
        if !matches!(self.ty, Type::List(_)) {
            self.class = Class::Identity;
        }
        self
    }

    /// Sets the class of conflicts.
    #[must_use]
    pub const fn class(mut self, class: Class) -> Self {
        self.class = class;
        self
    }
}

/// Nothing more is needed than what the table says.
#[must_use]
pub fn nothing_more(_: &Fields) -> Vec<&'static str> {
    Vec::new()
}
