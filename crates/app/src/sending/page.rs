//! The page: what waits, machines of the base, exchanges.

use std::collections::BTreeMap;

use domain::entry::{Entry, Op};
use domain::record::Record;
use domain::when::{format_moment, offset_moment};
use journal::keys::{fingerprint, headquarters_fingerprint};
use journal::shelf::{Placed, Scope, Shelf};

use super::{ExchangeView, MachineView, SendingItemView, SendingView, SetAsideView};
use crate::desk::Desk;
use crate::fault::Fault;
use crate::reading::{Reading, mark};
use crate::rights::Action;
use crate::shapes::{Delivery, Nothing};

/// Lines of the history of exchanges that the page shows.
const EXCHANGES_SHOWN: u32 = 20;
/// Entries looked at to say what waits; more are counted and not named.
const NAMED_MAX: usize = 500;
/// Bytes of entries read at once.
const READ_BYTES: usize = 256 * 1024;

/// The page.
pub(crate) fn sending(desk: &Desk, _: Nothing) -> Result<SendingView, Fault> {
    desk.with(|session| {
        session.may(Action::Upkeep)?;
        let reading = session.read()?;
        let waiting = reading.reader.waiting()?;
        let exchanges = reading.reader.exchanges(EXCHANGES_SHOWN)?;
        let headquarters = reading.reader.headquarters()?;
        let moment = |at: chrono::DateTime<chrono::Utc>| format_moment(&offset_moment(&at));
        let failure = exchanges
            .first()
            .filter(|last| last.outcome != "done" && !last.code.is_empty());
        Ok(SendingView {
            link: super::link(desk, &reading)?,
            failure: failure.map(|last| last.code.clone()),
            progress: desk.courier.progress(),
            waiting_entries: u32::try_from(waiting.entries).unwrap_or(u32::MAX),
            waiting_bytes: waiting.bytes,
            oldest: waiting.oldest.map(moment),
            items: items(&reading)?,
            set_aside: set_aside(&reading)?,
            machines: machines(&reading, &session.store.device().id)?,
            exchanges: exchanges.iter().map(exchange).collect(),
            last_success: reading.reader.last_success()?.map(moment),
            next_attempt: desk.courier.next_attempt(),
            server: headquarters.as_ref().map(|hq| hq.server.clone()),
            hq_fingerprint: headquarters
                .as_ref()
                .map(|hq| headquarters_fingerprint(&hq.sign_key, &hq.seal_key)),
            device_fingerprint: headquarters
                .as_ref()
                .map(|hq| device_fingerprint(hq, session.store.device())),
        })
    })
}

/// What the post reads to headquarters before its machine is approved.
pub(crate) fn device_fingerprint(
    headquarters: &store::Headquarters,
    device: &store::Device,
) -> String {
    let (sign, seal) = (device.keys.sign.public(), device.keys.seal.public());
    fingerprint(
        &headquarters.sign_key,
        &sign,
        &seal,
        &headquarters.enrolment,
    )
}

fn exchange(exchange: &store::Exchange) -> ExchangeView {
    ExchangeView {
        at: format_moment(&offset_moment(&exchange.at)),
        outcome: exchange.outcome.clone(),
        code: Some(exchange.code.clone()).filter(|code| !code.is_empty()),
        sent: u32::try_from(exchange.sent).unwrap_or(u32::MAX),
        received: u32::try_from(exchange.received).unwrap_or(u32::MAX),
        bytes: exchange.bytes_out + exchange.bytes_in,
    }
}

/// What is due to one record, or to the register itself, in the order of departure.
#[derive(Default)]
struct Due {
    urgent: bool,
    first: usize,
    count: u32,
    bytes: u64,
    kind: String,
}

fn items(reading: &Reading<'_>) -> Result<Vec<SendingItemView>, Fault> {
    let mut due: BTreeMap<String, Due> = BTreeMap::new();
    for (index, (entry, bytes)) in unsent(reading)?.into_iter().enumerate() {
        let item = due
            .entry(entry.record.clone().unwrap_or_default())
            .or_default();
        item.urgent |= entry.op == Op::Alert;
        item.first = if item.count == 0 { index } else { item.first };
        item.count += 1;
        item.bytes += bytes as u64;
        item.kind = entry.kind;
    }
    let mut due: Vec<(String, Due)> = due.into_iter().collect();
    due.sort_by_key(|(_, item)| (!item.urgent, item.first));
    due.into_iter()
        .map(|(id, item)| item_view(reading, &id, item))
        .collect()
}

fn item_view(reading: &Reading<'_>, id: &str, item: Due) -> Result<SendingItemView, Fault> {
    let record = reading.reader.record(id)?;
    let label = record.as_ref().map(|record| reading.label(record));
    Ok(SendingItemView {
        departure: if item.urgent { "urgent" } else { "register" }.to_owned(),
        count: item.count,
        kind: item.kind,
        record: record.as_ref().map(|record| record.id.clone()),
        number: record.as_ref().and_then(Record::number).map(str::to_owned),
        label: label.unwrap_or_default(),
        bytes: item.bytes,
        delivery: Delivery::Here,
    })
}

/// The first entries that no receipt covers, decoded, with their bytes.
fn unsent(reading: &Reading<'_>) -> Result<Vec<(Entry, usize)>, Fault> {
    let book = reading.reader.book();
    let mut found = Vec::new();
    for volume in book.volumes(&Scope::All).map_err(shelf)? {
        if volume.device == HEADQUARTERS {
            continue;
        }
        for line in book.lines(&volume.journal()).map_err(shelf)? {
            let from = reading
                .received(&line.journal, line.line)
                .max(line.first - 1)
                + 1;
            if found.len() >= NAMED_MAX || from > line.last {
                continue;
            }
            let last = line.last.min(from + NAMED_MAX as u64);
            let entries = book
                .entries(&line.journal, line.line, from, last, READ_BYTES)
                .map_err(shelf)?;
            found.extend(entries.iter().filter_map(decoded));
        }
    }
    found.truncate(NAMED_MAX);
    Ok(found)
}

/// `device` of the volumes that headquarters writes.
const HEADQUARTERS: &str = "HQ";

fn decoded(placed: &Placed) -> Option<(Entry, usize)> {
    journal::entry::decode(&placed.bytes)
        .ok()
        .map(|entry| (entry, placed.bytes.len()))
}

fn shelf(_: journal::shelf::ShelfError) -> Fault {
    Fault::new("store")
}

/// Acts that were kept and do not count, record by record.
fn set_aside(reading: &Reading<'_>) -> Result<Vec<SetAsideView>, Fault> {
    let mut found = Vec::new();
    for record in reading.reader.set_aside()? {
        for aside in &record.set_aside {
            let places = reading.reader.places(&record.id)?;
            let place = places
                .iter()
                .find(|place| place.identity.short() == aside.entry);
            found.push(SetAsideView {
                record: Some(record.id.clone()),
                number: record.number().map(str::to_owned),
                code: aside.code.clone(),
                journal: place
                    .map(|place| place.journal.to_string())
                    .unwrap_or_default(),
                seq: place.map(|place| place.seq).unwrap_or_default(),
            });
        }
    }
    Ok(found)
}

fn machines(reading: &Reading<'_>, own: &str) -> Result<Vec<MachineView>, Fault> {
    let book = reading.reader.book();
    let mut machines = Vec::new();
    for volume in book.volumes(&Scope::All).map_err(shelf)? {
        if volume.device == HEADQUARTERS {
            continue;
        }
        let lines = book.lines(&volume.journal()).map_err(shelf)?;
        let covered = |line: &journal::shelf::Line| {
            reading
                .received(&line.journal, line.line)
                .min(line.last)
                .saturating_sub(line.first - 1)
        };
        let last = lines.iter().max_by_key(|line| line.last);
        let last = last
            .map(|line| book.entries(&line.journal, line.line, line.last, line.last, 0))
            .transpose()
            .map_err(shelf)?;
        let last = last.and_then(|entries| entries.first().and_then(decoded));
        machines.push(MachineView {
            machine: mark(&volume.journal()),
            mine: volume.device == own,
            device: volume.device.clone(),
            entries: lines.iter().map(|line| line.last + 1 - line.first).sum(),
            received: lines.iter().map(covered).sum(),
            last_entry: last.map(|(entry, _)| format_moment(&entry.wall)),
        });
    }
    Ok(machines)
}
