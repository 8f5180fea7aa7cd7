//! Measures what pushing a backlog costs on the wire, against `zstd -19` of the same entries in one piece.
//!
//! Counts whole parcels both ways. TLS and HTTP framing are counted where a socket is: in `make bench`.

use std::collections::BTreeMap;

use domain::{
    entry::Hlc,
    id::{JournalId, Place},
};
use journal::{
    chain,
    ctx::{Ctx, testing::TestCtx},
    exchange::{Client, Device, Effect, Event},
    have::Have,
    head::{self, BYTES_BETWEEN_HEADS, ENTRIES_BETWEEN_HEADS},
    ingest::{Gate, ingest},
    keys::DeviceKeys,
    parcel::{self, Address, Item, Run, Sealed},
    pen::Pen,
    shelf::{Scope, ShelfTx},
    volume::{Cause, Opening, Volume},
};
use ledger::Book;
use rusqlite::Connection;

use crate::{Done, sample, say};

/// Level against which the wire is measured.
const PEER_LEVEL: i32 = 19;

pub(crate) fn run(_: &[String]) -> Done {
    for entries in [1_000, 10_000] {
        let (wire, peer, trips) = push(entries)?;
        let ratio = wire as f64 / peer as f64;
        say(&format!(
            "{entries:>6} entries: {wire} B in {trips} trips, zstd -19 {peer} B, ratio {ratio:.3}"
        ));
    }
    Ok(())
}

fn shelf() -> Result<Connection, rusqlite::Error> {
    let conn = Connection::open_in_memory()?;
    ledger::MIGRATIONS
        .iter()
        .try_for_each(|sql| conn.execute_batch(sql))?;
    Ok(conn)
}

fn push(count: usize) -> Result<(usize, usize, usize), Box<dyn std::error::Error>> {
    let test = TestCtx::seeded(1);
    let ctx = test.ctx();
    let (post, office) = (shelf()?, shelf()?);
    let (mut post, mut office) = (Book::new(&post), Book::new(&office));
    let (ours, theirs) = (
        DeviceKeys::generate(&test.rng),
        DeviceKeys::generate(&test.rng),
    );
    let scope = Scope::Base("OUA".into());
    let own = open(&ctx, &mut office, &theirs)?;
    let (journal, raw) = fill(&mut post, &ours, count)?;
    let peer = zstd::bulk::compress(&raw, PEER_LEVEL)?.len();
    let device = Device {
        keys: &ours,
        retired: &[],
        journal,
        scope: &scope,
        headquarters: theirs.sign.public(),
        to: theirs.seal.public(),
        epoch: 0,
        enrolment: None,
    };
    let mut client = Client::default();
    let (mut wire, mut trips) = (0, 0);
    let mut step = client.step(&ctx, &device, &mut post, Event::Asked)?;
    while let Some(Effect::Send(parcel)) = step
        .effects
        .iter()
        .find(|effect| matches!(effect, Effect::Send(_)))
    {
        let reply = answer(&ctx, &theirs, &mut office, &own, &scope, parcel)?;
        (wire, trips) = (wire + parcel.len() + reply.len(), trips + 1);
        step = client.step(&ctx, &device, &mut post, Event::Reply(&reply))?;
    }
    if !step.effects.contains(&Effect::Even) {
        return Err("the exchange did not end even".into());
    }
    Ok((wire, peer, trips))
}

fn open(
    ctx: &Ctx<'_>,
    shelf: &mut Book<'_>,
    keys: &DeviceKeys,
) -> Result<JournalId, journal::Error> {
    let opening = Opening {
        base: "OUA".into(),
        device: "headquarters".into(),
        sign_key: keys.sign.public(),
        seal_key: keys.seal.public(),
        cause: Cause::Init,
        parent: None,
    };
    let (_, first) = Pen::open(ctx, shelf, &keys.sign, &opening, false, Hlc::default())?;
    Ok(first.place.journal)
}

/// A backlog of sample entries under a first entry, with the heads that a pen would sign.
fn fill(
    shelf: &mut Book<'_>,
    keys: &DeviceKeys,
    count: usize,
) -> Result<(JournalId, Vec<u8>), Box<dyn std::error::Error>> {
    let (journal, first) = sample::first(7, keys);
    let entries: Vec<Vec<u8>> = [first]
        .into_iter()
        .chain(sample::journal(7, count))
        .collect();
    let raw = entries.join(&b'\n');
    let before = chain::opening(&journal);
    let placed = chain::place(1, &before, entries);
    shelf.put_volume(&Volume::read(journal, &placed[0])?)?;
    let line = shelf.open_line(&journal, 1, &before)?;
    shelf.append(&line, &placed)?;
    let (mut unsigned, mut bytes) = (0, 0);
    for entry in &placed {
        (unsigned, bytes) = (unsigned + 1, bytes + entry.bytes.len());
        if entry.seq == 1 || unsigned >= ENTRIES_BETWEEN_HEADS || bytes >= BYTES_BETWEEN_HEADS {
            let place = Place {
                journal,
                seq: entry.seq,
                hash: entry.hash,
            };
            shelf.put_head(&journal, line.line, &head::sign(&keys.sign, &place))?;
            (unsigned, bytes) = (0, 0);
        }
    }
    Ok((journal, raw))
}

/// Takes everything and receipts it, as headquarters does.
fn answer(
    ctx: &Ctx<'_>,
    keys: &DeviceKeys,
    shelf: &mut Book<'_>,
    own: &JournalId,
    scope: &Scope,
    parcel: &[u8],
) -> Result<Vec<u8>, journal::Error> {
    let sealed = Sealed::read(parcel)?;
    let body = sealed.open(std::slice::from_ref(&keys.seal))?;
    let runs: Vec<Run> = body
        .items
        .into_iter()
        .filter_map(|item| match item {
            Item::Run(run) => Some(run),
            _ => None,
        })
        .collect();
    let gate = Gate {
        scope,
        headquarters: &[],
        own: &[*own],
        last_good: BTreeMap::new(),
    };
    ingest(shelf, &gate, runs)?;
    let have = Have::take(shelf, keys.sign.public(), own, scope, |volume| {
        volume.journal() != *own
    })?;
    let address = Address {
        to: sealed.header.reply,
        nonce: ctx.random(),
        answers: Some(sealed.header.nonce),
        epoch: 0,
        dictionary: sealed.header.dictionary,
        reply: keys.seal.public(),
    };
    let items = [Item::Have(have.sign(&keys.sign))];
    Ok(parcel::make(ctx.rng, &keys.sign, &address, 3, &items)?.bytes)
}
