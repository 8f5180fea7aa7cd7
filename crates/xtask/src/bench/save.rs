//! P1: one arrest made durable, against one bare SQLCipher transaction that writes the same bytes to one table.

use std::{
    error::Error,
    time::{Duration, Instant},
};

use domain::{entry::Fields, facts, term};
use journal::ctx::{
    Ctx,
    testing::{FixedClock, SeededRandom},
};
use serde_json::{Value, json};
use store::{Begin, Folder, Store, passphrase::Passphrase};
use vault::{Key, Mode};

use super::{Measure, median};

/// Saves timed; each beside its peer, so that both meet the same disk.
const ROUNDS: usize = 301;
/// Saves before the first timed one.
const WARM_UP: usize = 30;
const LIMIT: f64 = 1.5;

pub(super) fn measure() -> Result<Vec<Measure>, Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let (clock, rng) = (
        FixedClock::at("2026-11-17T14:32:07-05:00"),
        SeededRandom::new(7),
    );
    let begin = Begin {
        base: "OUA",
        officer: "Mapou Wilner",
        role: "officer",
        passphrase: &Passphrase::typed("mango lanmè zetwal chemen kafe"),
    };
    let place = Folder {
        data: folder.path().join("data"),
        state: folder.path().join("state"),
        vfs: None,
    };
    let (mut store, _) = Store::begin(&clock, &rng, place, &begin)?;
    let peer = folder.path().join("peer.db");
    let mut peer = vault::open(&peer, &Key::new(&[7; 32]), Mode::Write, None)?;
    peer.execute_batch("CREATE TABLE bytes (n INTEGER PRIMARY KEY, bytes BLOB NOT NULL)")?;
    let actor = store.actor().clone();
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS + WARM_UP {
        clock.advance(Duration::from_secs(60));
        let ctx = Ctx::new(&clock, &rng, &actor);
        let start = Instant::now();
        let ids = save(&mut store, &ctx, round)?;
        ours.push(start.elapsed().as_secs_f64() * 1e6);
        let bytes = written(&store, &ids)?;
        let start = Instant::now();
        let tx = peer.transaction()?;
        tx.prepare_cached("INSERT INTO bytes (bytes) VALUES (?1)")?
            .execute([bytes])?;
        tx.commit()?;
        theirs.push(start.elapsed().as_secs_f64() * 1e6);
    }
    Ok(vec![Measure {
        name: "P1",
        what: "an arrest made durable / bare SQLCipher, same bytes",
        ours: median(ours.split_off(WARM_UP)),
        peer: median(theirs.split_off(WARM_UP)),
        unit: "us",
        limit: LIMIT,
    }])
}

fn save(store: &mut Store, ctx: &Ctx<'_>, round: usize) -> Result<Vec<String>, store::Error> {
    let at = "2026-11-17T14:10:00-05:00";
    store.write(ctx, |tx| {
        let incident = tx.create(
            "incident",
            None,
            fields(json!({
                "nature": "migrant_smuggling", "occurred_at": at, "discovered_by": "patrol",
                "description": "Huit personnes conduites à pied vers la rivière par un homme qui a pris la fuite."
            })),
        )?;
        let person = tx.create(
            "person",
            None,
            fields(json!({
                "family_name": "TAMARIN", "given_names": format!("Dieusel {round}"), "sex": "M",
                "nationality": "HTI", "birth_date": "1987"
            })),
        )?;
        let custody = tx.create(
            "custody",
            None,
            fields(json!({
                "person": person, "incident": incident, "arrested_at": at, "basis": "flagrante_delicto",
                "offences": ["migrant_smuggling"]
            })),
        )?;
        Ok(vec![incident, person, custody])
    })
}

fn fields(value: Value) -> Fields {
    match value {
        Value::Object(fields) => fields.into_iter().collect(),
        _ => Fields::new(),
    }
}

/// The bytes that a save wrote: entries, projections, search terms, facts.
fn written(store: &Store, ids: &[String]) -> Result<Vec<u8>, Box<dyn Error>> {
    let reader = store.read()?;
    let mut bytes = Vec::new();
    for id in ids {
        for act in reader.acts(id)? {
            bytes.extend(journal::entry::encode(&act.entry)?.0);
        }
        let record = reader.record(id)?.ok_or("the record was just saved")?;
        bytes.extend(record.canonical().into_bytes());
        bytes.extend(term::index(&record).into_bytes());
        let facts = facts::facts(&record, &Near(&reader));
        bytes.extend(serde_json::to_vec(&facts)?);
    }
    Ok(bytes)
}

/// The register around a record, as the fold sees it.
struct Near<'a>(&'a store::Reader<'a>);

impl facts::Neighbours for Near<'_> {
    fn record(&self, id: &str) -> Option<domain::record::Record> {
        self.0.record(id).ok().flatten()
    }

    fn offering(&self, _: &str) -> Vec<domain::record::Record> {
        Vec::new()
    }
}
