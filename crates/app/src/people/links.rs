//! One person or two: what people decided of two records, and who may still be one.

use std::collections::{BTreeMap, BTreeSet};

use domain::record::{Record, Stage};
use domain::when::format_moment;

use super::{LinkedPersonView, PersonLinkRequest, PersonLinksRequest, PersonLinksView, candidates};
use crate::desk::Desk;
use crate::fault::Fault;
use crate::fields::{Filling, check_new};
use crate::label::Names;
use crate::reading::Reading;
use crate::rights::Action;

/// Records of one person that are gone through: nobody is written down so often.
const RECORDS_MAX: usize = 100;

/// What was decided of a person's record.
#[derive(Debug, Default)]
pub(crate) struct Decided {
    /// The records that are said to be the same person, this one among them.
    pub(crate) same: BTreeSet<String>,
    /// Those that are said to be someone else.
    pub(crate) other: BTreeSet<String>,
    /// The decision on this record itself, by the other one; not those that follow from others.
    pub(crate) by: BTreeMap<String, Record>,
}

impl Decided {
    /// Follows "same person" from record to record; the latest decision on two records counts.
    pub(crate) fn of(reading: &Reading<'_>, id: &str) -> Result<Self, Fault> {
        let mut decided = Self::default();
        let mut open = vec![id.to_owned()];
        while let Some(next) = open.pop() {
            if decided.same.len() >= RECORDS_MAX || !decided.same.insert(next.clone()) {
                continue;
            }
            let mut links = reading.reader.naming(&next, Some("person_link"))?;
            links.retain(|link| link.stage != Stage::Void);
            links.sort_by_key(|link| (link.recorded_at(), link.id.clone()));
            let far = |link: &Record| {
                let ends = ["person", "other"].map(|end| link.text(end).unwrap_or_default());
                ends.iter()
                    .find(|end| **end != next)
                    .map(|end| (*end).to_owned())
            };
            let mut seen = BTreeSet::new();
            for link in links.iter().rev() {
                let Some(far) = far(link).filter(|far| seen.insert(far.clone())) else {
                    continue;
                };
                if next == id {
                    decided.by.insert(far.clone(), link.clone());
                }
                match link.text("verdict") {
                    Some("same") => open.push(far),
                    Some("other") => drop(decided.other.insert(far)),
                    _ => {}
                }
            }
        }
        decided.other.retain(|other| !decided.same.contains(other));
        Ok(decided)
    }
}

/// What was decided of this person, and who may still be the same.
pub(crate) fn person_links(
    desk: &Desk,
    request: PersonLinksRequest,
) -> Result<PersonLinksView, Fault> {
    desk.with(|session| {
        session.may(Action::Read)?;
        view(&session.read()?, &request.id)
    })
}

/// Says that two records are one person, or two, or takes that back. Neither record changes.
pub(crate) fn person_link(
    desk: &Desk,
    request: PersonLinkRequest,
) -> Result<PersonLinksView, Fault> {
    let mut filling = Filling::default();
    filling.text("person", Some(request.person.clone()));
    filling.text("other", Some(request.other));
    filling.text("verdict", Some(request.verdict));
    desk.with(|session| {
        session.may(Action::Create)?;
        let now = format_moment(&session.now());
        session.write(|tx| {
            let fields = filling.fields(&now);
            check_new(tx, "person_link", &fields, "")?;
            Ok(tx.create("person_link", None, fields)?)
        })?;
        view(&session.read()?, &request.person)
    })
}

fn view(reading: &Reading<'_>, id: &str) -> Result<PersonLinksView, Fault> {
    let record = reading.record(id)?;
    let decided = Decided::of(reading, id)?;
    let people = |ids: &BTreeSet<String>, verdict: &str| {
        let others = ids.iter().filter(|other| *other != id);
        let by = |other: &String| {
            let link = decided.by.get(other);
            link.filter(|link| link.text("verdict") == Some(verdict))
        };
        others
            .map(|other| linked(reading, other, by(other)))
            .collect::<Result<Vec<_>, _>>()
    };
    Ok(PersonLinksView {
        same: people(&decided.same, "same")?,
        other: people(&decided.other, "other")?,
        candidates: candidates::find(reading, &record.fields, &decided)?,
    })
}

fn linked(reading: &Reading<'_>, id: &str, by: Option<&Record>) -> Result<LinkedPersonView, Fault> {
    let record = reading.reader.record(id)?;
    let author = by.and_then(Record::author);
    Ok(LinkedPersonView {
        person: reading.person(id, Names::Masked)?,
        number: record
            .as_ref()
            .and_then(Record::number)
            .unwrap_or_default()
            .to_owned(),
        cases: crate::custody::count(reading.reader.naming(id, Some("involvement"))?.iter()),
        by: author.map(|author| reading.officer(author)).transpose()?,
        at: by
            .and_then(Record::recorded_at)
            .map(|at| format_moment(&at)),
    })
}
