//! The drop box: what belongs to a protection file is sealed as it is written, to people who may not be the writer.

use std::collections::{BTreeMap, HashSet};

use domain::{
    draft::Draft,
    entry::{Fields, Op},
    facts::{Fact, Neighbours, declare, facts, facts_once_answered},
    fold::{Folded, fold},
    kind::Kind,
    number::{Mark, Protected, Token},
    record::{Record, Stage},
    sealed::{hangs_on, is_protection},
};
use journal::{ids::SealKey, keys::SealPair, pen};
use ledger::{lists, records};
use serde_json::json;

use super::WriteTx;
use crate::{Error, protection};

/// What a transaction seals with, and what it knows to be sealed.
#[derive(Debug, Default)]
pub(crate) struct Seals {
    /// The protection key of the base.
    base: Option<SealKey>,
    /// What the person at the desk opens.
    secrets: Vec<SealPair>,
    /// Protection files that this transaction writes.
    known: HashSet<String>,
    /// The last token of each series that was asked for.
    tokens: BTreeMap<String, u32>,
    /// Ids of the sealed referrals of each token, once they were looked for.
    referred: Option<BTreeMap<String, Vec<String>>>,
}

/// The kinds that bear a token of their own.
const FILES: [&str; 2] = ["screening", "child_file"];
/// The kind whose facts depend on others of the same person.
const REFERRAL: &str = "referral";

impl Seals {
    pub(super) fn new(base: Option<SealKey>, secrets: Vec<SealPair>) -> Self {
        Self {
            base,
            secrets,
            ..Self::default()
        }
    }
}

impl WriteTx<'_> {
    /// Notes records as protection files before they are written: what an import writes first may hang on them.
    pub fn protect(&mut self, ids: impl IntoIterator<Item = String>) {
        self.seals.known.extend(ids);
    }

    /// Whether a record is a protection file, or hangs on one.
    ///
    /// # Errors
    /// What the disk said.
    pub fn is_protected(&self, id: &str) -> Result<bool, Error> {
        if self.seals.known.contains(id) {
            return Ok(true);
        }
        let record = records::record(&self.tx, id)?;
        Ok(record.is_some_and(|record| record.sealed || is_protection(&record.kind)))
    }

    /// Whether these fields of a kind belong into a protection file.
    pub(super) fn must_seal(&self, kind: &str, fields: &Fields) -> Result<bool, Error> {
        let mut must = is_protection(kind);
        for id in hangs_on(fields) {
            must = must || self.is_protected(id)?;
        }
        Ok(must)
    }

    /// The first save of a protection file: a token and the facts in clear, everything else sealed.
    pub(super) fn create_sealed(
        &mut self,
        kind: &Kind,
        id: &str,
        mut fields: Fields,
    ) -> Result<(), Error> {
        if let Some(token) = self.token(kind.code, &fields)? {
            fields.insert("token".to_owned(), json!(token));
        }
        fields.remove("facts");
        let facts = self.facts_of(&whole(kind.code, id, &fields))?;
        if !facts.is_empty() {
            fields.insert("facts".to_owned(), declare(&facts));
        }
        self.seals.known.insert(id.to_owned());
        if let (REFERRAL, Some(token), Some(known)) = (
            kind.code,
            domain::check::text(&fields, "token"),
            &mut self.seals.referred,
        ) {
            known
                .entry(token.to_owned())
                .or_default()
                .push(id.to_owned());
        }
        self.write_draft(&Draft::create_sealed(kind.code, id, fields), true)?;
        Ok(())
    }

    /// The edits of a protection file: by who reads it, like any other; by who does not, of running fields only.
    pub(super) fn amend_sealed(
        &mut self,
        folded: &Folded,
        values: &Fields,
        clear: &[&str],
    ) -> Result<Vec<Draft>, Error> {
        let record = &folded.record;
        if record.sealed {
            let blind = folded.amend_blind(values).filter(|_| clear.is_empty());
            let drafts = blind.ok_or(Error::Sealed)?;
            return Ok(match record.kind.as_str() {
                REFERRAL => folded.restate(drafts, &self.facts_once_answered(record, values)?),
                _ => drafts,
            });
        }
        let mut fields = record.fields.clone();
        fields.extend(values.clone());
        fields.retain(|name, _| !clear.contains(&name.as_str()));
        let mut after = whole(&record.kind, &record.id, &fields);
        after.stage = record.stage;
        let facts = self.facts_of(&after)?;
        Ok(folded.declare(folded.amend(values, clear), &facts))
    }

    /// States the facts of a protection file anew, by who reads it: what it tells may have been told better since.
    ///
    /// # Errors
    /// `not_found`, or what the disk said.
    pub fn restate(&mut self, id: &str) -> Result<(), Error> {
        let folded = self.opened(id)?.ok_or(Error::NotFound)?;
        if !folded.protected || folded.record.sealed {
            return Ok(());
        }
        let facts = self.facts_of(&folded.record)?;
        self.drafts(&folded.restate(Vec::new(), &facts))
    }

    fn facts_of(&mut self, record: &Record) -> Result<Vec<Fact>, Error> {
        let siblings = match record.kind.as_str() {
            REFERRAL => self.referred(record.text("token"))?,
            _ => Vec::new(),
        };
        Ok(facts(record, &Register(&self.tx, siblings)))
    }

    fn facts_once_answered(
        &mut self,
        record: &Record,
        values: &Fields,
    ) -> Result<Vec<Fact>, Error> {
        let token = record.text("token");
        let mut others = self.referred(token)?;
        others.retain(|other| other.id != record.id);
        let mut file = None;
        for kind in FILES {
            lists::walk(&self.tx, Some(kind), |found| {
                if token.is_some() && found.text("token") == token {
                    file = Some(found);
                }
                Ok::<_, ledger::Error>(())
            })?;
        }
        Ok(facts_once_answered(record, values, &others, file.as_ref()))
    }

    /// The sealed referrals of a protected person, as they stand now. Looked for once a transaction.
    fn referred(&mut self, token: Option<&str>) -> Result<Vec<Record>, Error> {
        let Some(token) = token else {
            return Ok(Vec::new());
        };
        self.fold()?;
        if self.seals.referred.is_none() {
            let mut known = BTreeMap::<String, Vec<String>>::new();
            lists::walk(&self.tx, Some(REFERRAL), |record| {
                if let Some(token) = record.text("token") {
                    known.entry(token.to_owned()).or_default().push(record.id);
                }
                Ok::<_, ledger::Error>(())
            })?;
            self.seals.referred = Some(known);
        }
        let known = self
            .seals
            .referred
            .iter()
            .filter_map(|known| known.get(token));
        let ids: Vec<String> = known.flatten().cloned().collect();
        let mut found = Vec::new();
        for id in ids {
            found.extend(records::record(&self.tx, &id)?);
        }
        Ok(found)
    }

    /// A record folded with what the person at the desk can open of it.
    ///
    /// # Errors
    /// What the disk said.
    pub fn opened(&mut self, id: &str) -> Result<Option<Folded>, Error> {
        let verdicts = ledger::acts::verdicts(&self.tx)?;
        let acts = protection::acts(&self.tx, id, self.seals.secrets.iter())?;
        Ok(fold(id, &acts, &verdicts))
    }

    /// Writes down that a protection file was opened, and how; or with which code that was refused.
    ///
    /// # Errors
    /// What the disk said.
    pub fn note_read(
        &mut self,
        record: &Record,
        how: &str,
        refused: Option<&str>,
    ) -> Result<(), Error> {
        let mut set = Fields::from([("how".to_owned(), json!(how))]);
        set.extend(refused.map(|code| ("refused".to_owned(), json!(code))));
        self.append(pen::Draft::of(Op::Read, &record.kind, &record.id).set(set))?;
        Ok(())
    }

    /// Writes down that a person was handed the protection key, and by what.
    pub(crate) fn note_hand_over(&mut self, user: &str, how: &str) -> Result<(), Error> {
        let set = Fields::from([
            ("alert".to_owned(), json!("protection_key_handed_over")),
            ("how".to_owned(), json!(how)),
        ]);
        self.append(pen::Draft::of(Op::Alert, "user", user).set(set))?;
        Ok(())
    }

    /// Who is to read a protection file: the focal points of the base, and headquarters' once it is known.
    pub(crate) fn readers(&self) -> Result<Vec<SealKey>, Error> {
        let base = self.seals.base.ok_or(Error::NoProtectionKey)?;
        let headquarters = protection::headquarters_key(&self.tx)?;
        Ok([base].into_iter().chain(headquarters).collect())
    }

    /// The token of a file: its own, the one it was imported with, or that of the file it hangs on.
    fn token(&mut self, kind: &str, fields: &Fields) -> Result<Option<String>, Error> {
        let given = fields.get("token").and_then(|token| token.as_str());
        if let Some(token) = given.and_then(|text| text.parse::<Token>().ok()) {
            self.note_token(&token)?;
            return Ok(Some(token.to_string()));
        }
        let protected = match kind {
            "screening" => Protected::Victim,
            "child_file" => Protected::Minor,
            _ => {
                let of = hangs_on(fields).next().map(str::to_owned);
                let of = of.map(|id| self.record(&id)).transpose()?.flatten();
                return Ok(of.and_then(|record| record.text("token").map(str::to_owned)));
            }
        };
        self.settle()?;
        let mut token = Token {
            protected,
            base: self.device.base.clone(),
            mark: Mark::of(&self.device.journal),
            sequence: 0,
        };
        let last = self.last_token(&token)?;
        *last += 1;
        token.sequence = *last;
        Ok(Some(token.to_string()))
    }

    fn note_token(&mut self, token: &Token) -> Result<(), Error> {
        let last = self.last_token(token)?;
        *last = token.sequence.max(*last);
        Ok(())
    }

    /// The last token of a series: files are few, so they are looked through.
    fn last_token(&mut self, token: &Token) -> Result<&mut u32, Error> {
        let series = token.prefix();
        if !self.seals.tokens.contains_key(&series) {
            let mut last = 0;
            for kind in FILES {
                lists::walk(&self.tx, Some(kind), |record| {
                    let token = record.text("token").and_then(|text| text.parse().ok());
                    let of_series = token.filter(|token: &Token| token.prefix() == series);
                    last = of_series.map_or(last, |token| token.sequence.max(last));
                    Ok::<_, ledger::Error>(())
                })?;
            }
            self.seals.tokens.insert(series.clone(), last);
        }
        Ok(self.seals.tokens.entry(series).or_default())
    }
}

/// A record as it is about to be: what its facts are computed from.
fn whole(kind: &str, id: &str, fields: &Fields) -> Record {
    Record {
        id: id.to_owned(),
        kind: kind.to_owned(),
        stage: match fields.get("stage").and_then(|stage| stage.as_str()) {
            Some("void") => Stage::Void,
            _ => Stage::Final,
        },
        fields: fields.clone(),
        conflicts: BTreeMap::new(),
        incomplete: Vec::new(),
        quarantined: false,
        sealed: false,
        set_aside: Vec::new(),
    }
}

/// The register around a file whose facts are stated, with the other referrals of its person: as everyone sees them, so
/// that the facts do not depend on who writes.
struct Register<'c>(&'c rusqlite::Connection, Vec<Record>);

impl Neighbours for Register<'_> {
    fn record(&self, id: &str) -> Option<Record> {
        records::record(self.0, id).ok().flatten()
    }

    fn offering(&self, _: &str) -> Vec<Record> {
        self.1.clone()
    }
}

#[cfg(test)]
mod tests;
