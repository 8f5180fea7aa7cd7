//! A post and a headquarters in memory, with a link that can be cut, for every test of the exchange.

pub(crate) mod memory;

use std::{collections::BTreeMap, time::Duration};

use self::memory::Memory;
use domain::{
    entry::{Hlc, Op},
    id::{JournalId, Place},
};
use journal::{
    Error,
    ctx::testing::TestCtx,
    exchange::{Client, Device, Effect, Event, Office, Outcome, Step, answer},
    ids::SignKey,
    keys::DeviceKeys,
    pen::{Draft, Pen},
    roster::Standing,
    shelf::{Scope, Shelf},
    volume::{Cause, Opening},
};
use serde_json::json;

pub(crate) const BASE: &str = "OUA";

/// A device of the base at Ouanaminthe.
#[derive(Clone)]
pub(crate) struct Post {
    pub(crate) shelf: Memory,
    pub(crate) keys: DeviceKeys,
    pub(crate) journal: JournalId,
    pub(crate) client: Client,
    pub(crate) scope: Scope,
    pub(crate) enrolment: Option<(String, Vec<u8>)>,
    pub(crate) told: Vec<String>,
    pub(crate) waits: Vec<Duration>,
    pub(crate) volumes_opened: Vec<Cause>,
}

/// Headquarters.
#[derive(Clone)]
pub(crate) struct Headquarters {
    pub(crate) shelf: Memory,
    pub(crate) keys: DeviceKeys,
    pub(crate) journals: BTreeMap<String, JournalId>,
    pub(crate) reopened: u32,
}

/// What the link does to one round trip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Link {
    Whole,
    /// The request stops after so many bytes; no answer.
    RequestCut(usize),
    /// The answer stops after so many bytes.
    ReplyCut(usize),
    /// The answer never comes.
    ReplyLost,
}

pub(crate) fn opening(
    keys: &DeviceKeys,
    base: &str,
    cause: Cause,
    parent: Option<Place>,
) -> Opening {
    Opening {
        base: base.into(),
        device: "0199bf00-0000-7000-8000-0000000000aa".into(),
        sign_key: keys.sign.public(),
        seal_key: keys.seal.public(),
        cause,
        parent,
    }
}

impl Headquarters {
    pub(crate) fn new(test: &TestCtx) -> Self {
        let keys = DeviceKeys::generate(&test.rng);
        let mut shelf = Memory::default();
        let mut journals = BTreeMap::new();
        for base in [Scope::PUBLIC, BASE, Scope::PRIVATE] {
            let first = opening(&keys, base, Cause::Init, None);
            let (_, written) = Pen::open(
                &test.ctx(),
                &mut shelf,
                &keys.sign,
                &first,
                false,
                Hlc::default(),
            )
            .unwrap();
            journals.insert(base.to_owned(), written.place.journal);
        }
        Self {
            shelf,
            keys,
            journals,
            reopened: 0,
        }
    }

    pub(crate) fn approve(&mut self, post: &Post) {
        self.set(post, Standing::Approved(post.scope.clone()));
    }

    pub(crate) fn set(&mut self, post: &Post, standing: Standing) {
        self.shelf.roster.insert(post.key(), standing);
    }

    pub(crate) fn write(&mut self, test: &TestCtx, base: &str, text: &str) {
        let journal = self.journals[base];
        let mut pen = Pen::take(&self.shelf, &journal, Hlc::default()).unwrap();
        let draft = line(text);
        pen.write(&test.ctx(), &mut self.shelf, &self.keys.sign, draft, false)
            .unwrap();
        pen.sign_tip(&mut self.shelf, &self.keys.sign).unwrap();
    }

    /// Answers, as a host does: commit or roll back, and a new volume when one is asked for.
    pub(crate) fn answer(&mut self, test: &TestCtx, parcel: &[u8]) -> Result<Vec<u8>, Error> {
        for _ in 0..3 {
            let mut tx = self.shelf.clone();
            let office = Office {
                keys: &self.keys,
                retired: &[],
                journals: &self.journals,
            };
            match answer(&test.ctx(), &office, &mut tx, parcel)? {
                Outcome::Answered(answer) => {
                    self.shelf = tx;
                    return Ok(answer.reply);
                }
                Outcome::Reopen { journal, parent } => {
                    let scope = self.journals.iter().find(|(_, own)| **own == journal);
                    let base = scope.unwrap().0.clone();
                    let first = opening(&self.keys, &base, Cause::Restore, Some(parent));
                    let (_, written) = Pen::open(
                        &test.ctx(),
                        &mut tx,
                        &self.keys.sign,
                        &first,
                        false,
                        Hlc::default(),
                    )
                    .unwrap();
                    self.journals.insert(base, written.place.journal);
                    self.shelf = tx;
                    self.reopened += 1;
                }
            }
        }
        panic!("headquarters keeps opening volumes");
    }
}

fn line(text: &str) -> Draft {
    let set = [
        ("category".to_owned(), json!("visit")),
        ("text".to_owned(), json!(text)),
    ];
    Draft::of(Op::Put, "log_entry", "0199bf00-0000-7000-8000-000000000111")
        .set(set.into_iter().collect())
}

impl Post {
    pub(crate) fn new(test: &TestCtx) -> Self {
        Self::at(test, BASE)
    }

    pub(crate) fn at(test: &TestCtx, base: &str) -> Self {
        let keys = DeviceKeys::generate(&test.rng);
        let mut shelf = Memory::default();
        let first = opening(&keys, base, Cause::Init, None);
        let (_, written) = Pen::open(
            &test.ctx(),
            &mut shelf,
            &keys.sign,
            &first,
            false,
            Hlc::default(),
        )
        .unwrap();
        Self {
            shelf,
            keys,
            journal: written.place.journal,
            client: Client::default(),
            scope: Scope::Base(base.into()),
            enrolment: None,
            told: Vec::new(),
            waits: Vec::new(),
            volumes_opened: Vec::new(),
        }
    }

    pub(crate) fn key(&self) -> SignKey {
        self.keys.sign.public()
    }

    pub(crate) fn write(&mut self, test: &TestCtx, text: &str) -> Place {
        let mut pen = Pen::take(&self.shelf, &self.journal, Hlc::default()).unwrap();
        let draft = line(text);
        pen.write(&test.ctx(), &mut self.shelf, &self.keys.sign, draft, false)
            .unwrap()
            .place
    }

    pub(crate) fn write_many(&mut self, test: &TestCtx, count: usize) {
        let mut pen = Pen::take(&self.shelf, &self.journal, Hlc::default()).unwrap();
        for number in 0..count {
            let draft = line(&format!("visite {number} de CACHIMAN Islande"));
            pen.write(&test.ctx(), &mut self.shelf, &self.keys.sign, draft, false)
                .unwrap();
        }
    }

    pub(crate) fn tip(&self) -> Place {
        let line = &self.shelf.lines(&self.journal).unwrap()[0];
        Place {
            journal: self.journal,
            seq: line.last,
            hash: line.tip,
        }
    }

    /// One step as a host takes it: a transaction, a new volume in it when one is asked for, then the effects.
    pub(crate) fn step(
        &mut self,
        test: &TestCtx,
        headquarters: &Headquarters,
        event: Event<'_>,
    ) -> (Step, Option<Vec<u8>>) {
        let mut tx = self.shelf.clone();
        let keys = self.keys.clone();
        let enrolment = self.enrolment.clone();
        let device = Device {
            keys: &keys,
            retired: &[],
            journal: self.journal,
            scope: &self.scope,
            headquarters: headquarters.keys.sign.public(),
            to: headquarters.keys.seal.public(),
            epoch: 0,
            enrolment: enrolment
                .as_ref()
                .map(|(id, secret)| (id.as_str(), secret.as_slice())),
        };
        let step = self
            .client
            .step(&test.ctx(), &device, &mut tx, event)
            .unwrap();
        if let Some(cause) = step.open_volume {
            self.reopen(test, &mut tx, cause);
        }
        self.shelf = tx;
        let mut out = None;
        for effect in &step.effects {
            match effect {
                Effect::Send(bytes) => out = Some(bytes.clone()),
                Effect::Wait(time) => self.waits.push(*time),
                Effect::Approved => self.enrolment = None,
                Effect::Tell(code) => self.told.push(code.clone()),
                Effect::Even => {}
            }
        }
        (step, out)
    }

    fn reopen(&mut self, test: &TestCtx, tx: &mut Memory, cause: Cause) {
        let first = opening(&self.keys, BASE, cause, Some(self.tip()));
        let (_, written) = Pen::open(
            &test.ctx(),
            tx,
            &self.keys.sign,
            &first,
            false,
            Hlc::default(),
        )
        .unwrap();
        self.journal = written.place.journal;
        self.volumes_opened.push(cause);
    }

    /// Exchanges until both sides are even, each round trip over the link that `link` gives. Counts the round trips.
    pub(crate) fn sync_over(
        &mut self,
        test: &TestCtx,
        headquarters: &mut Headquarters,
        mut link: impl FnMut(usize) -> Link,
    ) -> usize {
        let mut event_out = self.step(test, headquarters, Event::Asked).1;
        for trip in 0..200 {
            let Some(parcel) = event_out else { return trip };
            let step = match link(trip) {
                Link::Whole => {
                    let reply = headquarters.answer(test, &parcel).unwrap();
                    self.step(test, headquarters, Event::Reply(&reply))
                }
                Link::RequestCut(bytes) => {
                    assert!(
                        headquarters.answer(test, &parcel[..bytes]).is_err(),
                        "cut, yet read"
                    );
                    self.step(test, headquarters, Event::Failed)
                }
                Link::ReplyCut(bytes) => {
                    let reply = headquarters.answer(test, &parcel).unwrap();
                    self.step(
                        test,
                        headquarters,
                        Event::Reply(&reply[..bytes.min(reply.len())]),
                    )
                }
                Link::ReplyLost => {
                    headquarters.answer(test, &parcel).unwrap();
                    self.step(test, headquarters, Event::Failed)
                }
            };
            event_out = step.1;
            if event_out.is_none() && !step.0.effects.contains(&Effect::Even) {
                let again = step.0.open_volume.is_some() || link(trip) != Link::Whole;
                if again {
                    event_out = self.step(test, headquarters, Event::Asked).1;
                }
            }
        }
        panic!("never even");
    }

    pub(crate) fn sync(&mut self, test: &TestCtx, headquarters: &mut Headquarters) -> usize {
        self.sync_over(test, headquarters, |_| Link::Whole)
    }

    /// Whether headquarters' receipts cover the place.
    pub(crate) fn received(&self, headquarters: &Headquarters, place: &Place) -> bool {
        let key = headquarters.keys.sign.public();
        let receipts = journal::have::Receipts::of(&self.shelf, &key).unwrap();
        receipts.covers(&self.shelf, place).unwrap()
    }
}

/// Every entry of the post is at headquarters, byte for byte, and each once.
pub(crate) fn all_there(post: &Post, headquarters: &Headquarters) -> bool {
    let there = headquarters.shelf.everything();
    let here = post.shelf.everything();
    here.iter().all(|entry| there.binary_search(entry).is_ok())
        && post.shelf.each_once()
        && headquarters.shelf.each_once()
}
