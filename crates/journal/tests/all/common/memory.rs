//! A shelf in memory. A transaction is a copy that replaces the original or is thrown away.

use std::collections::BTreeMap;

use domain::id::{Hash, Identity, JournalId, Place};
use journal::{
    ids::{SignKey, Signature},
    roster::{Claim, Roster, Standing},
    shelf::{Head, Line, Placed, Scope, Shelf, ShelfResult, ShelfTx, StoredHave, Volume},
};

/// Everything a store keeps, and headquarters' roster beside it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Memory {
    volumes: BTreeMap<Place, Volume>,
    lines: BTreeMap<JournalId, Vec<(Line, Vec<Placed>)>>,
    heads: BTreeMap<(JournalId, u32, u64), Signature>,
    haves: BTreeMap<(SignKey, JournalId), StoredHave>,
    counters: BTreeMap<(JournalId, Scope), u64>,
    pub(crate) quarantined: Vec<(Place, Vec<u8>)>,
    pub(crate) roster: BTreeMap<SignKey, Standing>,
    pub(crate) enrolments: BTreeMap<(String, Vec<u8>), (Standing, Option<SignKey>)>,
    pub(crate) last_good: BTreeMap<JournalId, Place>,
}

impl Memory {
    /// Every entry's place and identity, of joined lines and islands alike.
    pub(crate) fn everything(&self) -> Vec<(Place, Identity)> {
        let mut all = Vec::new();
        for (journal, lines) in &self.lines {
            for entry in lines.iter().flat_map(|(_, entries)| entries) {
                let place = Place {
                    journal: *journal,
                    seq: entry.seq,
                    hash: entry.hash,
                };
                all.push((place, entry.identity));
            }
        }
        all.sort();
        all
    }

    /// Whether no place stands twice.
    pub(crate) fn each_once(&self) -> bool {
        let mut all = self.everything();
        let length = all.len();
        all.dedup();
        all.len() == length
    }
}

impl Shelf for Memory {
    fn volumes(&self, scope: &Scope) -> ShelfResult<Vec<Volume>> {
        Ok(self
            .volumes
            .values()
            .filter(|volume| scope.holds(&volume.base))
            .cloned()
            .collect())
    }

    fn volume(&self, journal: &JournalId) -> ShelfResult<Vec<Volume>> {
        Ok(self
            .volumes
            .values()
            .filter(|volume| volume.journal() == *journal)
            .cloned()
            .collect())
    }

    fn lines(&self, journal: &JournalId) -> ShelfResult<Vec<Line>> {
        let lines = self.lines.get(journal).map_or(&[][..], Vec::as_slice);
        Ok(lines.iter().map(|(line, _)| line.clone()).collect())
    }

    fn link(
        &self,
        journal: &JournalId,
        line: u32,
        seq: u64,
    ) -> ShelfResult<Option<(Hash, Identity)>> {
        let found = self.entries(journal, line, seq, seq, 0)?;
        Ok(found.first().map(|entry| (entry.hash, entry.identity)))
    }

    fn entries(
        &self,
        journal: &JournalId,
        line: u32,
        from: u64,
        to: u64,
        bytes_max: usize,
    ) -> ShelfResult<Vec<Placed>> {
        let Some((_, entries)) = self.lines.get(journal).and_then(|l| l.get(line as usize)) else {
            return Ok(Vec::new());
        };
        let mut given = Vec::new();
        let mut sum = 0;
        for entry in entries
            .iter()
            .filter(|entry| (from..=to).contains(&entry.seq))
        {
            given.push(entry.clone());
            sum += entry.bytes.len();
            if sum >= bytes_max {
                break;
            }
        }
        Ok(given)
    }

    fn heads(&self, journal: &JournalId, line: u32, from: u64, to: u64) -> ShelfResult<Vec<Head>> {
        if from > to {
            return Ok(Vec::new());
        }
        let heads = self
            .heads
            .range((*journal, line, from)..=(*journal, line, to));
        Ok(heads
            .map(|((_, _, seq), signature)| Head {
                seq: *seq,
                signature: *signature,
            })
            .collect())
    }

    fn haves(&self, signer: &SignKey) -> ShelfResult<Vec<StoredHave>> {
        Ok(self
            .haves
            .values()
            .filter(|have| have.signer == *signer)
            .cloned()
            .collect())
    }

    fn counter(&self, own: &JournalId, scope: &Scope) -> ShelfResult<u64> {
        Ok(self
            .counters
            .get(&(*own, scope.clone()))
            .copied()
            .unwrap_or(0))
    }
}

impl ShelfTx for Memory {
    fn lock(&mut self, journals: &[JournalId]) -> ShelfResult<()> {
        assert!(journals.is_sorted(), "journals are taken in order");
        Ok(())
    }

    fn put_volume(&mut self, volume: &Volume) -> ShelfResult<()> {
        self.volumes.insert(volume.place, volume.clone());
        Ok(())
    }

    fn open_line(&mut self, journal: &JournalId, first: u64, before: &Hash) -> ShelfResult<Line> {
        let lines = self.lines.entry(*journal).or_default();
        let number = u32::try_from(lines.len()).unwrap();
        let line = Line {
            journal: *journal,
            line: number,
            first,
            before: *before,
            last: first - 1,
            tip: *before,
        };
        lines.push((line.clone(), Vec::new()));
        Ok(line)
    }

    fn append(&mut self, line: &Line, entries: &[Placed]) -> ShelfResult<()> {
        let lines = self.lines.get_mut(&line.journal).unwrap();
        let (kept, stored) = &mut lines[line.line as usize];
        assert_eq!(kept, line, "the caller knows the end of the line");
        for entry in entries {
            assert_eq!(entry.seq, kept.last + 1, "no gap");
            (kept.last, kept.tip) = (entry.seq, entry.hash);
            stored.push(entry.clone());
        }
        Ok(())
    }

    fn put_head(&mut self, journal: &JournalId, line: u32, head: &Head) -> ShelfResult<()> {
        self.heads
            .entry((*journal, line, head.seq))
            .or_insert(head.signature);
        Ok(())
    }

    fn put_have(&mut self, have: &StoredHave) -> ShelfResult<()> {
        self.haves.insert((have.signer, have.journal), have.clone());
        Ok(())
    }

    fn drop_have(&mut self, signer: &SignKey, journal: &JournalId) -> ShelfResult<()> {
        self.haves.remove(&(*signer, *journal));
        Ok(())
    }

    fn bump(&mut self, own: &JournalId, scope: &Scope) -> ShelfResult<u64> {
        let counter = self.counters.entry((*own, scope.clone())).or_default();
        *counter += 1;
        Ok(*counter)
    }

    fn quarantine(&mut self, after: &Place, run: &[u8], _code: &str) -> ShelfResult<()> {
        let kept = (*after, run.to_vec());
        if !self.quarantined.contains(&kept) {
            self.quarantined.push(kept);
        }
        Ok(())
    }
}

impl Roster for Memory {
    fn standing(&self, device: &SignKey) -> ShelfResult<Standing> {
        Ok(self
            .roster
            .get(device)
            .cloned()
            .unwrap_or(Standing::Unknown))
    }

    fn last_good(&self, journal: &JournalId) -> ShelfResult<Option<Place>> {
        Ok(self.last_good.get(journal).copied())
    }

    fn epoch(&self) -> ShelfResult<u64> {
        Ok(self.roster.len() as u64)
    }

    fn enrol(&mut self, claim: &Claim) -> ShelfResult<Standing> {
        let key = (claim.id.clone(), claim.secret.clone());
        let Some((standing, taken)) = self.enrolments.get_mut(&key) else {
            return Ok(Standing::Unknown);
        };
        if taken.is_some_and(|device| device != claim.sign_key) {
            return Ok(Standing::Unknown);
        }
        *taken = Some(claim.sign_key);
        self.roster.insert(claim.sign_key, standing.clone());
        Ok(standing.clone())
    }
}
