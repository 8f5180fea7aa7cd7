//! A journal's lines laid out: which continue which, what the tips are, what stands before what, what is missing.

use std::collections::BTreeMap;

use domain::id::{Hash, JournalId, Place};

use crate::{
    chain,
    shelf::{Line, Shelf, ShelfResult},
};

/// A journal's lines and how they hang together. Small: a line more for every fork or island, not for every entry.
#[derive(Debug, Clone)]
pub struct Chart {
    journal: JournalId,
    lines: Vec<Line>,
    /// For each line the index of the line that holds the place before it; `None` at number 1 and for islands.
    parents: Vec<Option<usize>>,
}

/// A stretch of one line, both numbers included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// Which line.
    pub line: u32,
    /// First number.
    pub from: u64,
    /// Last number.
    pub to: u64,
}

/// Up to which number each line is covered; lines not named are not covered at all.
pub type Covered = BTreeMap<u32, u64>;

impl Chart {
    /// Lays out a journal. An unknown one has no lines.
    ///
    /// # Errors
    /// When the shelf fails.
    pub fn load(shelf: &(impl Shelf + ?Sized), journal: JournalId) -> ShelfResult<Self> {
        let lines = shelf.lines(&journal)?;
        let mut chart = Self {
            journal,
            parents: vec![None; lines.len()],
            lines,
        };
        for index in 0..chart.lines.len() {
            chart.parents[index] = chart.parent_of(shelf, index)?;
        }
        Ok(chart)
    }

    fn parent_of(&self, shelf: &(impl Shelf + ?Sized), index: usize) -> ShelfResult<Option<usize>> {
        let line = &self.lines[index];
        if line.first == 1 {
            return Ok(None);
        }
        let before = Place {
            journal: self.journal,
            seq: line.first - 1,
            hash: line.before,
        };
        self.index_of(shelf, &before)
    }

    fn index_of(&self, shelf: &(impl Shelf + ?Sized), place: &Place) -> ShelfResult<Option<usize>> {
        for (index, line) in self.lines.iter().enumerate() {
            if self.hash_in(shelf, line, place.seq)? == Some(place.hash) {
                return Ok(Some(index));
            }
        }
        Ok(None)
    }

    fn hash_in(
        &self,
        shelf: &(impl Shelf + ?Sized),
        line: &Line,
        seq: u64,
    ) -> ShelfResult<Option<Hash>> {
        if seq < line.first || seq > line.last {
            return Ok(None);
        }
        if seq == line.last {
            return Ok(Some(line.tip));
        }
        Ok(shelf
            .link(&self.journal, line.line, seq)?
            .map(|(hash, _)| hash))
    }

    /// The journal.
    #[must_use]
    pub fn journal(&self) -> JournalId {
        self.journal
    }

    /// The lines, by number.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The line on which a place stands, joined or not. Number 0 stands on none.
    ///
    /// # Errors
    /// When the shelf fails.
    pub fn line_of(
        &self,
        shelf: &(impl Shelf + ?Sized),
        place: &Place,
    ) -> ShelfResult<Option<u32>> {
        Ok(self
            .index_of(shelf, place)?
            .map(|index| self.lines[index].line))
    }

    /// Whether a line goes back to number 1 without a gap.
    #[must_use]
    pub fn joined(&self, line: u32) -> bool {
        self.index(line)
            .is_some_and(|index| self.root(index).is_some())
    }

    /// The place of the first entry that a line goes back to, for a joined line.
    #[must_use]
    pub fn root(&self, index: usize) -> Option<u32> {
        let mut at = index;
        while let Some(parent) = self.parents[at] {
            at = parent;
        }
        let line = &self.lines[at];
        (line.first == 1 && line.before == chain::opening(&self.journal)).then_some(line.line)
    }

    /// The position of a line number in [`Chart::lines`].
    #[must_use]
    pub fn index(&self, line: u32) -> Option<usize> {
        self.lines
            .iter()
            .position(|candidate| candidate.line == line)
    }

    /// The last places of all branches: of joined lines that no other line continues. Sorted.
    #[must_use]
    pub fn tips(&self) -> Vec<Place> {
        let mut tips: Vec<Place> = (0..self.lines.len())
            .filter(|&index| self.root(index).is_some() && !self.continued(index))
            .map(|index| self.end(index))
            .collect();
        tips.sort();
        tips
    }

    fn continued(&self, index: usize) -> bool {
        let end = self.end(index);
        let goes_on = |other: &Line| other.first == end.seq + 1 && other.before == end.hash;
        let empty = self.lines[index].last < self.lines[index].first;
        empty
            || self
                .lines
                .iter()
                .any(|other| goes_on(other) && other.last >= other.first)
    }

    fn end(&self, index: usize) -> Place {
        let line = &self.lines[index];
        Place {
            journal: self.journal,
            seq: line.last,
            hash: line.tip,
        }
    }

    /// The lines that start after a place of this line.
    pub fn continuing(&self, line: u32) -> impl Iterator<Item = &Line> {
        let parent = self.index(line);
        let follows =
            move |&(index, _): &(usize, &Line)| parent.is_some() && self.parents[index] == parent;
        self.lines
            .iter()
            .enumerate()
            .filter(follows)
            .map(|(_, line)| line)
    }

    /// The numbers that islands wait for, as first and last missing.
    #[must_use]
    pub fn missing(&self) -> Vec<(u64, u64)> {
        let islands = (0..self.lines.len())
            .filter(|&index| self.parents[index].is_none() && self.root(index).is_none());
        islands
            .map(|index| {
                let to = self.lines[index].first - 1;
                let below = |line: &&Line| line.last < to && self.joined(line.line);
                let held = self.lines.iter().filter(below).map(|line| line.last).max();
                (held.unwrap_or(0) + 1, to)
            })
            .collect()
    }

    /// The way from the beginning to a number of a line, oldest stretch first. An island begins at its own start.
    #[must_use]
    pub fn path(&self, line: u32, seq: u64) -> Vec<Stretch> {
        let mut way = Vec::new();
        let (mut at, mut to) = (self.index(line), seq);
        while let Some(index) = at {
            let line = &self.lines[index];
            way.push(Stretch {
                line: line.line,
                from: line.first,
                to: to.min(line.last),
            });
            (at, to) = (self.parents[index], line.first - 1);
        }
        way.reverse();
        way
    }

    /// Whether `place` stands on the way to `tip`, or is it.
    ///
    /// # Errors
    /// When the shelf fails.
    pub fn leads(
        &self,
        shelf: &(impl Shelf + ?Sized),
        place: &Place,
        tip: &Place,
    ) -> ShelfResult<bool> {
        let Some(line) = self.line_of(shelf, tip)? else {
            return Ok(false);
        };
        let Some(stands) = self.line_of(shelf, place)? else {
            return Ok(false);
        };
        let way = self.path(line, tip.seq);
        Ok(way
            .iter()
            .any(|part| part.line == stands && place.seq <= part.to))
    }

    /// What is covered by holding the given places: all that leads to those of them that are known here.
    ///
    /// # Errors
    /// When the shelf fails.
    pub fn covered(
        &self,
        shelf: &(impl Shelf + ?Sized),
        held: &[(u64, Hash)],
    ) -> ShelfResult<Covered> {
        let mut covered = Covered::new();
        for &(seq, hash) in held {
            let place = Place {
                journal: self.journal,
                seq,
                hash,
            };
            let Some(line) = self.line_of(shelf, &place)? else {
                continue;
            };
            for part in self.path(line, seq) {
                let up_to = covered.entry(part.line).or_insert(part.to);
                *up_to = part.to.max(*up_to);
            }
        }
        Ok(covered)
    }

    /// What joined lines hold beyond the covered, older lines first.
    #[must_use]
    pub fn beyond(&self, covered: &Covered) -> Vec<Stretch> {
        let mut rest: Vec<Stretch> = (0..self.lines.len())
            .filter(|&index| self.root(index).is_some())
            .map(|index| {
                let line = &self.lines[index];
                let from = covered
                    .get(&line.line)
                    .map_or(line.first, |up_to| up_to + 1);
                Stretch {
                    line: line.line,
                    from,
                    to: line.last,
                }
            })
            .filter(|part| part.from <= part.to)
            .collect();
        rest.sort_by_key(|part| (part.from, part.line));
        rest
    }

    /// Places from each tip backwards, 32, 64, 128 … entries apart, down to the first entry: enough for the other
    /// side to find where its copy parts from this one. Sorted, each once.
    ///
    /// # Errors
    /// When the shelf fails.
    pub fn steps(&self, shelf: &(impl Shelf + ?Sized)) -> ShelfResult<Vec<Place>> {
        let mut steps = Vec::new();
        for tip in self.tips() {
            let Some(line) = self.line_of(shelf, &tip)? else {
                continue;
            };
            let way = self.path(line, tip.seq);
            let mut back = 0;
            while let Some(seq) = tip.seq.checked_sub(back).filter(|&seq| seq > 1) {
                steps.extend(self.on_way(shelf, &way, seq)?);
                back = (back * 2).max(STEP_BACK_FIRST);
            }
            steps.extend(self.on_way(shelf, &way, 1)?);
        }
        steps.sort();
        steps.dedup();
        Ok(steps)
    }

    fn on_way(
        &self,
        shelf: &(impl Shelf + ?Sized),
        way: &[Stretch],
        seq: u64,
    ) -> ShelfResult<Option<Place>> {
        let Some(part) = way.iter().find(|part| (part.from..=part.to).contains(&seq)) else {
            return Ok(None);
        };
        let link = shelf.link(&self.journal, part.line, seq)?;
        Ok(link.map(|(hash, _)| Place {
            journal: self.journal,
            seq,
            hash,
        }))
    }
}

/// The first step back from a tip that the other side does not know, in entries; each next one is twice as far.
pub const STEP_BACK_FIRST: u64 = 32;
