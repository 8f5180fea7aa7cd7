//! Which part of a run is already stored. A chain's hash at a number stands for everything before it, so a few
//! questions answer for any length.

use std::ops::RangeInclusive;

use domain::id::Hash;

use crate::{
    chart::Chart,
    shelf::{Line, Placed, Shelf, ShelfResult},
};

/// Whether every entry of the run stands already.
pub(super) fn all(
    chart: &Chart,
    shelf: &(impl Shelf + ?Sized),
    placed: &[Placed],
) -> ShelfResult<bool> {
    let known = parts(chart, shelf, placed)?;
    Ok(placed
        .iter()
        .all(|entry| known.iter().any(|part| part.contains(&entry.seq))))
}

/// The numbers of the run that stand already, line by line.
pub(super) fn parts(
    chart: &Chart,
    shelf: &(impl Shelf + ?Sized),
    placed: &[Placed],
) -> ShelfResult<Vec<RangeInclusive<u64>>> {
    let (Some(first), Some(last)) = (placed.first(), placed.last()) else {
        return Ok(Vec::new());
    };
    let mut parts = Vec::new();
    for line in chart.lines() {
        let (low, high) = (line.first.max(first.seq), line.last.min(last.seq));
        if low > high {
            continue;
        }
        let same = |seq: u64| -> ShelfResult<bool> {
            let index = usize::try_from(seq - first.seq).expect("a number within the run");
            Ok(hash_at(shelf, line, seq)? == Some(placed[index].hash))
        };
        if let Some(up_to) = last_same(low, high, same)? {
            parts.push(low..=up_to);
        }
    }
    Ok(parts)
}

fn hash_at(shelf: &(impl Shelf + ?Sized), line: &Line, seq: u64) -> ShelfResult<Option<Hash>> {
    if seq == line.last {
        return Ok(Some(line.tip));
    }
    Ok(shelf
        .link(&line.journal, line.line, seq)?
        .map(|(hash, _)| hash))
}

/// The last number that is the same, where all before it are too.
fn last_same(
    low: u64,
    high: u64,
    same: impl Fn(u64) -> ShelfResult<bool>,
) -> ShelfResult<Option<u64>> {
    if same(high)? {
        return Ok(Some(high));
    }
    if !same(low)? {
        return Ok(None);
    }
    let (mut yes, mut no) = (low, high);
    while no - yes > 1 {
        let middle = yes + (no - yes) / 2;
        if same(middle)? {
            yes = middle
        } else {
            no = middle
        }
    }
    Ok(Some(yes))
}
