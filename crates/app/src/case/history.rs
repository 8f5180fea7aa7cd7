//! Who changed what, when, from what to what; a creation is one change.

use domain::entry::Op;
use domain::fold::Change;
use domain::record::Record;
use domain::when::format_moment;

use store::OnLine;

use crate::case::ChangeView;
use crate::fault::Fault;
use crate::reading::{Reading, mark};
use crate::shapes::Delivery;

/// What a protection file says in clear for the figures; what it changed with is told, or is sealed.
const COUNTED: &str = "facts";

/// The changes of a record, in the order of their clocks.
pub(crate) fn changes(reading: &Reading<'_>, record: &Record) -> Result<Vec<ChangeView>, Fault> {
    views(reading, record, reading.reader.history(&record.id)?)
}

/// The changes of a record that were read by its keys, latest first.
pub(crate) fn told(
    reading: &Reading<'_>,
    record: &Record,
    changes: Vec<Change>,
) -> Result<Vec<ChangeView>, Fault> {
    let mut views = views(reading, record, changes)?;
    sort(&mut views);
    Ok(views)
}

fn views(
    reading: &Reading<'_>,
    record: &Record,
    changes: Vec<Change>,
) -> Result<Vec<ChangeView>, Fault> {
    let places = reading.reader.places(&record.id)?;
    let at = |change: &Change| {
        let here = |place: &&OnLine| place.identity == change.identity;
        places.iter().filter(here).collect::<Vec<_>>()
    };
    let received = |at: &[&OnLine]| {
        at.iter()
            .any(|place| place.seq <= reading.received(&place.journal, place.line))
    };
    let label = reading.label(record);
    let mut views: Vec<ChangeView> = Vec::new();
    let counted = |change: &Change| change.field.as_deref() == Some(COUNTED);
    for change in changes.into_iter().filter(|change| !counted(change)) {
        let whole = matches!(change.op, Op::Put | Op::Append);
        if let Some(last) = views.last_mut().filter(|last| whole && same(last, &change)) {
            last.fields += 1;
            continue;
        }
        let at = at(&change);
        views.push(ChangeView {
            signed: reading.any_signed(&at)?,
            at: format_moment(&change.at),
            officer: reading.officer(&change.by)?,
            machine: mark(&change.journal),
            record: record.id.clone(),
            kind: record.kind.clone(),
            label: label.clone(),
            op: op_code(change.op),
            fields: u32::from(whole),
            delivery: if received(&at) {
                Delivery::Received
            } else {
                Delivery::Here
            },
            field: change.field.filter(|_| !whole),
            before: change.before.filter(|_| !whole),
            after: change.after.filter(|_| !whole),
            why: change.why,
            clock_doubtful: change.doubtful,
            journal: change.journal.to_string(),
            seq: change.seq,
        });
    }
    Ok(views)
}

fn same(view: &ChangeView, change: &Change) -> bool {
    view.seq == change.seq && view.journal == change.journal.to_string()
}

/// Latest first; within one moment, in the order of the journal.
pub(super) fn sort(changes: &mut [ChangeView]) {
    let when = |change: &ChangeView| domain::when::parse_moment(&change.at).ok();
    changes.sort_by_key(|change| std::cmp::Reverse((when(change), change.seq)));
}

/// The code of an act, as entries write it.
pub(crate) fn op_code(op: Op) -> String {
    let value = serde_json::to_value(op).expect("an act has a code");
    value.as_str().unwrap_or_default().to_owned()
}
