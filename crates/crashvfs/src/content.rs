//! The bytes of one file: what a program reads, what is synced, and what lies between.

use crate::chance::Chance;

/// What a disk writes at once, or tears.
pub const SECTOR_BYTES: usize = 512;

/// A change since the last sync.
#[derive(Clone, Debug)]
enum Change {
    Write { at: usize, bytes: Vec<u8> },
    Shorten(usize),
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Content {
    now: Vec<u8>,
    synced: Vec<u8>,
    unsynced: Vec<Change>,
}

impl Content {
    pub(crate) fn synced(bytes: Vec<u8>) -> Self {
        Self {
            now: bytes.clone(),
            synced: bytes,
            unsynced: Vec::new(),
        }
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.now
    }

    /// Fills `buffer` and says how many bytes there were; the rest is zeros.
    pub(crate) fn read(&self, at: usize, buffer: &mut [u8]) -> usize {
        let there = self.now.get(at..).unwrap_or_default();
        let count = there.len().min(buffer.len());
        buffer[..count].copy_from_slice(&there[..count]);
        buffer[count..].fill(0);
        count
    }

    pub(crate) fn write(&mut self, at: usize, bytes: &[u8]) {
        put(&mut self.now, at, bytes);
        self.unsynced.push(Change::Write {
            at,
            bytes: bytes.to_vec(),
        });
    }

    pub(crate) fn shorten(&mut self, len: usize) {
        self.now.truncate(len);
        self.unsynced.push(Change::Shorten(len));
    }

    pub(crate) fn sync(&mut self) {
        for change in self.unsynced.drain(..) {
            match change {
                Change::Write { at, bytes } => put(&mut self.synced, at, &bytes),
                Change::Shorten(len) => self.synced.truncate(len),
            }
        }
    }

    /// What is found after the power went out. `kept` of four unsynced sectors are there on
    /// average.
    pub(crate) fn after_cut(&self, chance: &mut Chance, kept: usize) -> Vec<u8> {
        let mut found = self.synced.clone();
        for change in &self.unsynced {
            match change {
                Change::Write { at, bytes } => write_some(&mut found, *at, bytes, chance, kept),
                Change::Shorten(len) if chance.quarters(kept) => found.truncate(*len),
                Change::Shorten(_) => {}
            }
        }
        // The file system may have noted the new length before the data came.
        if found.len() < self.now.len() && chance.quarters(1) {
            found.resize(self.now.len(), 0);
        }
        found
    }
}

/// Writes the sectors that made it, some of them only in part.
fn write_some(found: &mut Vec<u8>, at: usize, bytes: &[u8], chance: &mut Chance, kept: usize) {
    let mut start = 0;
    while start < bytes.len() {
        let room = SECTOR_BYTES - (at + start) % SECTOR_BYTES;
        let end = bytes.len().min(start + room);
        if chance.quarters(kept) {
            let piece = if chance.below(8) == 0 {
                torn(start, end, chance)
            } else {
                start..end
            };
            put(found, at + piece.start, &bytes[piece]);
        }
        start = end;
    }
}

/// The first or the last bytes of a sector.
fn torn(start: usize, end: usize, chance: &mut Chance) -> std::ops::Range<usize> {
    let middle = start + chance.below(end - start);
    if chance.quarters(2) {
        start..middle
    } else {
        middle..end
    }
}

fn put(bytes: &mut Vec<u8>, at: usize, piece: &[u8]) {
    let end = at + piece.len();
    if bytes.len() < end && !piece.is_empty() {
        bytes.resize(end, 0);
    }
    if !piece.is_empty() {
        bytes[at..end].copy_from_slice(piece);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cuts(content: &Content, kept: usize) -> Vec<Vec<u8>> {
        (0..400)
            .map(|seed| content.after_cut(&mut Chance::new(seed), kept))
            .collect()
    }

    #[test]
    fn what_is_synced_is_never_touched() {
        let mut content = Content::default();
        content.write(0, &[1; 2000]);
        content.sync();
        content.write(2000, &[2; 2000]);
        for found in cuts(&content, 2) {
            assert!(found.len() >= 2000 && found[..2000] == [1; 2000]);
        }
    }

    #[test]
    fn unsynced_sectors_are_kept_lost_and_torn() {
        let mut content = Content::synced(vec![0; 2048]);
        content.write(0, &[7; 2048]);
        let sectors: Vec<usize> = cuts(&content, 2)
            .iter()
            .flat_map(|found| {
                found
                    .chunks(SECTOR_BYTES)
                    .map(|s| s.iter().filter(|b| **b == 7).count())
                    .collect::<Vec<_>>()
            })
            .collect();
        assert!(sectors.contains(&0) && sectors.contains(&SECTOR_BYTES));
        assert!(
            sectors
                .iter()
                .any(|written| (1..SECTOR_BYTES).contains(written))
        );
        assert!(
            cuts(&content, 0)
                .iter()
                .all(|found| found == &vec![0; 2048])
        );
        assert!(
            cuts(&content, 4)
                .iter()
                .any(|found| found == &vec![7; 2048])
        );
    }

    #[test]
    fn a_later_write_may_be_lost_where_an_earlier_one_is_kept() {
        let mut content = Content::synced(vec![0; SECTOR_BYTES]);
        content.write(0, &[1; SECTOR_BYTES]);
        content.write(0, &[2; SECTOR_BYTES]);
        let found: Vec<u8> = cuts(&content, 2).iter().map(|found| found[0]).collect();
        assert!([0, 1, 2].iter().all(|byte| found.contains(byte)));
    }

    #[test]
    fn an_unsynced_shortening_may_be_undone() {
        let mut content = Content::synced(vec![3; 1000]);
        content.shorten(10);
        let lengths: Vec<usize> = cuts(&content, 2).iter().map(Vec::len).collect();
        assert!(lengths.contains(&10) && lengths.contains(&1000));
    }

    #[test]
    fn a_length_may_arrive_before_its_bytes() {
        let mut content = Content::default();
        content.write(0, &[5; 100]);
        assert!(cuts(&content, 0).iter().any(|found| found == &vec![0; 100]));
    }

    #[test]
    fn reading_past_the_end_gives_zeros() {
        let content = Content::synced(vec![1; 3]);
        let mut buffer = [9; 5];
        assert_eq!(content.read(1, &mut buffer), 2);
        assert_eq!(buffer, [1, 1, 0, 0, 0]);
        assert_eq!(content.read(9, &mut buffer), 0);
    }
}
