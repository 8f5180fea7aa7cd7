//! Headquarters' side of the exchange: one parcel in, one parcel out, nothing remembered but what is stored.

use std::collections::BTreeMap;

use domain::id::{Hash, JournalId, Place};

use super::{
    client::steps,
    load::{Load, Ratio},
    note,
    pace::{BODY_BYTES_FIRST, BODY_BYTES_MAX, BODY_BYTES_MIN},
};
use crate::{
    Error, chain,
    ctx::Ctx,
    dictionary,
    have::{self, Have, Receipts},
    hlc,
    ids::SignKey,
    ingest::{Gate, Report, ingest},
    keys::{DeviceKeys, SealPair},
    offer::{Claims, Selection, strangers},
    parcel::{Address, Body, Header, Item, Run, Sealed},
    roster::{Claim, Roster, Standing},
    shelf::{Scope, ShelfTx, StoredHave},
};

/// Compression level of headquarters: many ask at once.
const LEVEL: i32 = 9;

/// What headquarters is.
#[derive(Clone, Copy)]
pub struct Office<'a> {
    /// Its keys.
    pub keys: &'a DeviceKeys,
    /// Receiving pairs that parcels may still be sealed to.
    pub retired: &'a [SealPair],
    /// Its own volume for each scope, by [`Scope::code`]; the public one under [`Scope::PUBLIC`].
    pub journals: &'a BTreeMap<String, JournalId>,
}

impl Office<'_> {
    /// Its own volume for a device's scope.
    fn journal(&self, scope: &Scope) -> Result<JournalId, Error> {
        let journal = self.journals.get(scope.code());
        journal
            .copied()
            .ok_or(Error::Damaged("no journal for this scope"))
    }
}

/// What a parcel came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Answered.
    Answered(Answer),
    /// A device showed a receipt of ours that we know nothing of: this database is older than the receipt. In the same
    /// transaction open a new volume, commit, and answer the same parcel again.
    Reopen {
        /// The volume to be replaced.
        journal: JournalId,
        /// What the new volume names as its parent, so that its receipts replace the ones we have forgotten.
        parent: Place,
    },
}

/// An answer, to be sent after the commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The parcel that goes back.
    pub reply: Vec<u8>,
    /// What came in: to be projected before the commit.
    pub report: Report,
    /// Who asked.
    pub from: SignKey,
    /// How the device stands now.
    pub standing: Standing,
}

/// Answers a parcel, inside one transaction of the host's.
///
/// # Errors
/// [`Error::Shelf`] when the store fails: roll back, 500. Anything else: the parcel is damaged, forged, too large or
/// not for us, nothing was stored, and there is nobody to answer: 400.
pub fn answer<D: ShelfTx + Roster>(
    ctx: &Ctx<'_>,
    office: &Office<'_>,
    desk: &mut D,
    parcel: &[u8],
) -> Result<Outcome, Error> {
    let sealed = Sealed::read(parcel)?;
    let pairs: Vec<SealPair> = [&office.keys.seal]
        .into_iter()
        .chain(office.retired)
        .cloned()
        .collect();
    let mut desk = Desk {
        ctx,
        office,
        header: &sealed.header,
        desk,
    };
    match sealed.open(&pairs) {
        Ok(body) => desk.take(Request::read(body)?),
        Err(Error::NeedDictionary(_)) => desk.refuse(note::NEED_DICTIONARY),
        Err(failure) => Err(failure),
    }
}

/// The items of a request, sorted out.
#[derive(Default)]
struct Request {
    enrol: Option<(String, Vec<u8>)>,
    haves: Vec<(Have, StoredHave)>,
    runs: Vec<Run>,
    steps: BTreeMap<JournalId, Vec<(u64, Hash)>>,
    want: Option<u64>,
}

impl Request {
    fn read(body: Body) -> Result<Self, Error> {
        let mut request = Self::default();
        for item in body.items {
            match item {
                Item::Enrol(id, secret) => request.enrol = Some((id, secret)),
                Item::Have(stored) => request.haves.push((Have::open(&stored)?, stored)),
                Item::Run(run) => request.runs.push(run),
                Item::Gap(journal, steps) => drop(request.steps.insert(journal, steps)),
                Item::Want(bytes) => request.want = Some(bytes),
                Item::Note(_) | Item::Hour(_) => {}
            }
        }
        Ok(request)
    }

    fn have_of(&self, signer: &SignKey) -> Option<&(Have, StoredHave)> {
        self.haves.iter().find(|(have, _)| have.signer == *signer)
    }
}

struct Desk<'a, D> {
    ctx: &'a Ctx<'a>,
    office: &'a Office<'a>,
    header: &'a Header,
    desk: &'a mut D,
}

impl<D: ShelfTx + Roster> Desk<'_, D> {
    fn take(&mut self, request: Request) -> Result<Outcome, Error> {
        let standing = self.standing(&request)?;
        let scope = match &standing {
            Standing::Unknown => return self.refuse(note::NOT_APPROVED),
            Standing::Waiting(scope) | Standing::Approved(scope) | Standing::Revoked(scope) => {
                scope.clone()
            }
        };
        let journal = self.office.journal(&scope)?;
        if let Some(parent) = self.forgotten(&request, &journal, &scope)? {
            return Ok(Outcome::Reopen { journal, parent });
        }
        if let Some((have, stored)) = request.have_of(&self.header.from) {
            have::keep(self.desk, have, stored)?;
        }
        let mut request = request;
        // Whoever sends a run holds it with all that it continues, also while the tip it names is not here yet.
        for run in &request.runs {
            let next = |hash, bytes: &Vec<u8>| chain::link(&hash, &chain::identity(bytes));
            let hash = run.entries.iter().fold(run.before, next);
            let seq = run
                .from
                .saturating_add(run.entries.len() as u64)
                .saturating_sub(1);
            request
                .steps
                .entry(run.journal)
                .or_default()
                .push((seq, hash));
        }
        let report = self.ingest(&scope, std::mem::take(&mut request.runs))?;
        let reply = match standing {
            Standing::Revoked(_) => self.seal(&[Item::Note(note::REVOKED.into())])?,
            _ => self.reply(&request, &scope, &journal, &standing, &report)?,
        };
        Ok(Outcome::Answered(Answer {
            reply,
            report,
            from: self.header.from,
            standing,
        }))
    }

    fn standing(&mut self, request: &Request) -> Result<Standing, Error> {
        let standing = self.desk.standing(&self.header.from)?;
        let (Standing::Unknown, Some((id, secret)), Some((have, _))) = (
            &standing,
            &request.enrol,
            request.have_of(&self.header.from),
        ) else {
            return Ok(standing);
        };
        let claim = Claim {
            id: id.clone(),
            secret: secret.clone(),
            sign_key: self.header.from,
            seal_key: self.header.reply,
            journal: have.own.journal,
        };
        Ok(self.desk.enrol(&claim)?)
    }

    /// Where our own journal stood in a `have` of ours that is later than what this database knows. It is noted, so
    /// that the same one is no news the next time.
    fn forgotten(
        &mut self,
        request: &Request,
        journal: &JournalId,
        scope: &Scope,
    ) -> Result<Option<Place>, Error> {
        let us = self.office.keys.sign.public();
        let mut forgotten = None;
        for (have, stored) in request.haves.iter().filter(|(have, _)| have.signer == us) {
            let noted = self.desk.haves(&us)?;
            let noted = noted.iter().find(|noted| noted.journal == have.own.journal);
            let given = self.desk.counter(&have.own.journal, scope)?;
            if have.n > noted.map_or(given, |noted| noted.n.max(given)) {
                self.desk.put_have(stored)?;
                let unknown = self.desk.lines(&have.own.journal)?.is_empty();
                if unknown || have.own.journal == *journal {
                    forgotten = Some(have.own);
                }
            }
        }
        Ok(forgotten)
    }

    fn ingest(&mut self, scope: &Scope, runs: Vec<Run>) -> Result<Report, Error> {
        let mut last_good = BTreeMap::new();
        for run in &runs {
            if let Some(place) = self.desk.last_good(&run.journal)? {
                last_good.insert(run.journal, place);
            }
        }
        let own: Vec<JournalId> = self.office.journals.values().copied().collect();
        let headquarters = [self.office.keys.sign.public()];
        let gate = Gate {
            scope,
            headquarters: &headquarters,
            own: &own,
            last_good,
        };
        ingest(self.desk, &gate, runs)
    }

    fn reply(
        &mut self,
        request: &Request,
        scope: &Scope,
        journal: &JournalId,
        standing: &Standing,
        report: &Report,
    ) -> Result<Vec<u8>, Error> {
        let (us, them) = (self.office.keys.sign.public(), self.header.from);
        let waiting = !matches!(standing, Standing::Approved(_));
        let mine = Have::take(self.desk, us, journal, scope, |volume| {
            !waiting || volume.sign_key == them
        })?;
        let mut items = vec![
            Item::Have(mine.sign(&self.office.keys.sign)),
            Item::Hour(hlc::millis(&self.ctx.clock.now())),
        ];
        let mut codes: Vec<&str> = report.refused.iter().map(|refused| refused.code).collect();
        codes.sort_unstable();
        codes.dedup();
        items.extend(codes.into_iter().map(|code| Item::Note(code.into())));
        if waiting {
            items.push(Item::Note(note::NOT_APPROVED.into()));
            return self.seal(&items);
        }
        let Some((have, _)) = request.have_of(&them) else {
            return self.seal(&items);
        };
        let claims = Claims::of(&Receipts(vec![have.clone()])).with(&request.steps);
        self.offer(request, scope, &claims, items)
    }

    fn offer(
        &mut self,
        request: &Request,
        scope: &Scope,
        claims: &Claims,
        mut items: Vec<Item>,
    ) -> Result<Vec<u8>, Error> {
        let us = self.office.keys.sign.public();
        let selection = Selection { scope, first: &us };
        for journal in strangers(self.desk, selection, claims)? {
            items.push(steps(self.desk, journal)?);
        }
        let want = request.want.and_then(|want| usize::try_from(want).ok());
        let address = self.address()?;
        let load = Load {
            pair: &self.office.keys.sign,
            address: &address,
            level: LEVEL,
            items: &items,
            selection,
            claims,
            body: want
                .unwrap_or(BODY_BYTES_FIRST)
                .clamp(BODY_BYTES_MIN, BODY_BYTES_MAX),
        };
        let (packed, _) = load.fill(self.ctx, self.desk, &mut Ratio::default())?;
        Ok(packed.bytes)
    }

    fn refuse(&mut self, code: &str) -> Result<Outcome, Error> {
        let reply = self.seal(&[Item::Note(code.into())])?;
        let standing = self.desk.standing(&self.header.from)?;
        let from = self.header.from;
        Ok(Outcome::Answered(Answer {
            reply,
            report: Report::default(),
            from,
            standing,
        }))
    }

    fn seal(&mut self, items: &[Item]) -> Result<Vec<u8>, Error> {
        let address = self.address()?;
        let pair = &self.office.keys.sign;
        Ok(crate::parcel::make(self.ctx.rng, pair, &address, LEVEL, items)?.bytes)
    }

    fn address(&self) -> Result<Address, Error> {
        let known = dictionary::find(self.header.dictionary).is_ok();
        Ok(Address {
            to: self.header.reply,
            nonce: self.ctx.random(),
            answers: Some(self.header.nonce),
            epoch: self.desk.epoch()?,
            dictionary: if known {
                self.header.dictionary
            } else {
                dictionary::NONE
            },
            reply: self.office.keys.seal.public(),
        })
    }
}
