//! Entries that stand in someone's name without their signature, because the power went before they locked: shown,
//! signed or disowned.

mod shapes;

use domain::record::Record;
use domain::when::format_moment;
use reports::catalogue::{Lang, text};
use store::{Answer, Unsigned, WriteTx};

use crate::case::op_code;
use crate::desk::{Desk, Session};
use crate::fault::Fault;
use crate::fields::{Filling, check_new};
use crate::reading::{Reading, mark};
use crate::shapes::Nothing;
pub use shapes::*;

/// Entries listed; more are counted.
const SHOWN_MAX: usize = 200;
/// The book's own language, whoever reads it.
const LANG: Lang = Lang::Fr;

/// What the person at the desk wrote before they unlocked and did not sign.
pub(crate) fn unsigned(desk: &Desk, _: Nothing) -> Result<UnsignedView, Fault> {
    desk.with(|session| view(session))
}

/// Signs what is theirs, and says in the book what is not.
pub(crate) fn unsigned_answer(
    desk: &Desk,
    request: UnsignedAnswerRequest,
) -> Result<UnsignedView, Fault> {
    let answer = Answer {
        up_to: request.up_to,
        not_mine: request.not_mine.into_iter().collect(),
    };
    desk.with(|session| {
        let (name, now) = (session.user.name.clone(), format_moment(&session.now()));
        let machine = mark(&session.store.device().journal);
        session.acting(|store, ctx| {
            store.answer(ctx, &answer, |tx, left| {
                disown(tx, &name, &machine, &now, left)
            })
        })?;
        session.rang();
        view(session)
    })
}

/// How many entries the person at the desk is asked about.
pub(crate) fn count(session: &Session) -> Result<u32, Fault> {
    Ok(crate::custody::count(session.store.unsigned()?.iter()))
}

fn view(session: &Session) -> Result<UnsignedView, Fault> {
    let all = session.store.unsigned()?;
    let reading = session.read()?;
    let shown = all.iter().take(SHOWN_MAX);
    Ok(UnsignedView {
        machine: mark(&session.store.device().journal),
        count: crate::custody::count(all.iter()),
        up_to: all.last().map_or(0, |last| last.seq),
        entries: shown
            .map(|unsigned| entry(&reading, unsigned))
            .collect::<Result<_, _>>()?,
    })
}

fn entry(reading: &Reading<'_>, unsigned: &Unsigned) -> Result<UnsignedEntryView, Fault> {
    let entry = &unsigned.entry;
    let id = entry.record.as_deref();
    let record = id
        .map(|id| reading.reader.record(id))
        .transpose()?
        .flatten();
    Ok(UnsignedEntryView {
        seq: unsigned.seq,
        at: format_moment(&entry.wall),
        op: op_code(entry.op),
        kind: entry.kind.clone(),
        number: record.as_ref().and_then(Record::number).map(str::to_owned),
        label: record.as_ref().map(|record| reading.label(record)),
        fields: entry.set.keys().cloned().collect(),
    })
}

/// The line of the book about what someone says they did not write: it stays, and everyone can see that.
fn disown(
    tx: &mut WriteTx<'_>,
    name: &str,
    machine: &str,
    now: &str,
    left: &[Unsigned],
) -> Result<(), Fault> {
    let seqs: Vec<String> = left.iter().map(|one| one.seq.to_string()).collect();
    let args = [
        ("name", name.into()),
        ("machine", machine.into()),
        ("entries", seqs.join(", ").into()),
    ];
    let mut links: Vec<String> = left
        .iter()
        .filter_map(|one| one.entry.record.clone())
        .collect();
    links.sort();
    links.dedup();
    let mut filling = Filling::default();
    filling.text("category", Some("other".to_owned()));
    filling.text("text", Some(text(LANG, "log-disowned", &args)));
    filling.list("links", links);
    let fields = filling.fields(now);
    check_new(tx, "log_entry", &fields, "log")?;
    tx.create("log_entry", None, fields)?;
    Ok(())
}
