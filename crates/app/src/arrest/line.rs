//! The lines that a save writes in the main courante by itself, an arrest first of all: nobody writes a thing twice.

use std::cell::RefCell;

use domain::daybook::{Line, due, group};
use domain::entry::Fields;
use domain::record::Record;
use domain::when::format_moment;
use reports::catalogue::{Lang, text};
use reports::label::code;
use store::WriteTx;

use super::late;
use crate::fault::Fault;
use crate::fields::{Filling, Within, check_new};
use crate::label::place;

/// The book's own language, whoever reads it.
const LANG: Lang = Lang::Fr;

/// Writes the lines that a save is due, whatever the kind of its record.
pub(crate) fn of_record(
    tx: &mut WriteTx<'_>,
    before: Option<&Record>,
    id: &str,
) -> Result<Vec<String>, Fault> {
    of_saved(tx, before, (id, &Fields::new()))
}

/// The same. Of a sealed record the line is made of the values just written: it takes codes of them, and the token.
pub(crate) fn of_saved(
    tx: &mut WriteTx<'_>,
    before: Option<&Record>,
    (id, values): (&str, &Fields),
) -> Result<Vec<String>, Fault> {
    let mut after = tx.record(id)?.ok_or_else(|| Fault::new("not_found"))?;
    if after.sealed {
        after.fields.extend(values.clone());
    }
    let due = due(before, &after, &Within(RefCell::new(tx)));
    let incident = after
        .text("incident")
        .map(|id| tx.record(id))
        .transpose()?
        .flatten();
    // What was written late has a line written late; what follows at the desk does not.
    let source = Some(&after).filter(|after| before.is_none() && !after.sealed);
    due.into_iter()
        .map(|line| write(tx, line, incident.as_ref(), source))
        .collect()
}

/// Writes the line of an incident in which nobody was arrested.
pub(super) fn of_incident(
    tx: &mut WriteTx<'_>,
    incident: &str,
    people: Vec<String>,
) -> Result<Vec<String>, Fault> {
    let record = tx
        .record(incident)?
        .ok_or_else(|| Fault::new("not_found"))?;
    let nature = code(
        LANG,
        "incident",
        "nature",
        record.text("nature").unwrap_or_default(),
    );
    let at = place(&record, LANG)
        .map(|place| format!(", {place}"))
        .unwrap_or_default();
    let args = [
        ("nature", nature.into()),
        ("place", at.into()),
        ("count", people.len().into()),
    ];
    let line = Line {
        category: "incident",
        text: text(LANG, "log-incident", &args),
        occurred_at: record.occurred_at().ok_or_else(|| Fault::new("internal"))?,
        links: vec![incident.to_owned()],
        persons_named: people,
    };
    Ok(vec![write(tx, line, Some(&record), Some(&record))?])
}

/// Writes the line of a group intercepted together.
pub(super) fn of_group(
    tx: &mut WriteTx<'_>,
    incident: &str,
    people: &[super::Party],
) -> Result<Vec<String>, Fault> {
    let missing = || Fault::new("internal");
    let record = tx.record(incident)?.ok_or_else(missing)?;
    let mut everyone = Vec::new();
    for one in people {
        everyone.push(tx.record(&one.person)?.ok_or_else(missing)?);
    }
    let line = group(&record, &everyone).ok_or_else(missing)?;
    Ok(vec![write(tx, line, Some(&record), Some(&record))?])
}

/// `source` is the record whose origin the line shares.
fn write(
    tx: &mut WriteTx<'_>,
    line: Line,
    incident: Option<&Record>,
    source: Option<&Record>,
) -> Result<String, Fault> {
    let mut filling = Filling::default();
    filling.text("category", Some(line.category.to_owned()));
    filling.text("text", Some(line.text));
    filling.list("links", line.links);
    filling.list("persons_named", line.persons_named);
    filling.value(
        "place",
        incident.and_then(|incident| incident.get("place").cloned()),
    );
    if let Some(source) = source {
        late(&mut filling, &source.fields);
    }
    let fields = filling.fields(&format_moment(&line.occurred_at));
    check_new(tx, "log_entry", &fields, "log")?;
    Ok(tx.create("log_entry", None, fields)?)
}
