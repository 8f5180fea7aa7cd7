//! Taking runs in: every one is checked whole, placed, and stored once; what cannot be taken delays nothing else.
//!
//! Accept first, judge after: an entry that a newer program wrote, or that nobody understands, is stored like any other
//! as long as its chain and its origin's signature hold.

mod known;
mod report;

use std::collections::{BTreeMap, BTreeSet};

use domain::id::{JournalId, Place};

use crate::{
    Error, chain,
    chart::Chart,
    entry::{ENTRY_BYTES_MAX, INTEGER_MAX},
    head,
    ids::SignKey,
    parcel::{
        RUN_RAW_BYTES_MAX, Run,
        body::{place_before, run_bytes},
    },
    shelf::{Line, Placed, Scope, Shelf, ShelfTx},
    volume::{HEADQUARTERS, Volume},
};
pub use report::{Fresh, Missing, Refused, Report};

/// What may come in, whoever carries it.
#[derive(Debug, Clone)]
pub struct Gate<'a> {
    /// Journals of other bases are refused.
    pub scope: &'a Scope,
    /// Keys that may own the public journal.
    pub headquarters: &'a [SignKey],
    /// The receiver's own journals: what comes for them was written by a twin or before a restore, and is kept on lines
    /// of its own, so that it never moves the pen and is seen at every start.
    pub own: &'a [JournalId],
    /// For journals of revoked devices, the last place that stands.
    pub last_good: BTreeMap<JournalId, Place>,
}

/// Stores what is good of the runs. One transaction, the caller's; the caller projects [`Report::fresh`] in it too.
///
/// # Errors
/// Only when the shelf fails: everything else is told in the report.
pub fn ingest(
    shelf: &mut (impl ShelfTx + ?Sized),
    gate: &Gate<'_>,
    runs: Vec<Run>,
) -> Result<Report, Error> {
    let journals: BTreeSet<JournalId> = runs.iter().map(|run| run.journal).collect();
    let journals: Vec<JournalId> = journals.into_iter().collect();
    shelf.lock(&journals)?;
    let mut report = Report::default();
    for run in runs {
        let (journal, from, entries) = (run.journal, run.from, run.entries.len() as u64);
        match take_run(shelf, gate, run, &mut report) {
            Ok(()) => {}
            Err(Error::Shelf(failure)) => return Err(failure.into()),
            Err(refusal) => {
                report.refused.push(Refused {
                    journal,
                    from,
                    entries,
                    code: refusal.code(),
                });
            }
        }
    }
    for journal in journals {
        let missing = Chart::load(shelf, journal)?.missing();
        report.missing.extend(
            missing
                .into_iter()
                .map(|(from, to)| Missing { journal, from, to }),
        );
    }
    Ok(report)
}

fn take_run(
    shelf: &mut (impl ShelfTx + ?Sized),
    gate: &Gate<'_>,
    run: Run,
    report: &mut Report,
) -> Result<(), Error> {
    check_size(&run)?;
    let before = place_before(&run);
    let raw = gate
        .last_good
        .contains_key(&run.journal)
        .then(|| run_bytes(&run));
    let placed = chain::place(run.from, &run.before, run.entries);
    let chart = Chart::load(shelf, run.journal)?;
    if known::all(&chart, shelf, &placed)? {
        report.already += placed.len() as u64;
        return Ok(());
    }
    let volumes = authorities(shelf, gate, run.journal, &placed)?;
    check_heads(&run.journal, &volumes, &placed, &run.heads)?;
    let (stands, rest) = split(placed, gate.last_good.get(&run.journal));
    if !rest.is_empty() {
        shelf.quarantine(&before, &raw.unwrap_or_default(), Error::Revoked.code())?;
        let entries = rest.len() as u64;
        let (journal, from) = (run.journal, rest[0].seq);
        report.refused.push(Refused {
            journal,
            from,
            entries,
            code: Error::Revoked.code(),
        });
    }
    if stands.is_empty() {
        return Ok(());
    }
    if before.seq == 0 {
        for volume in &volumes {
            shelf.put_volume(volume)?;
        }
    }
    let up_to = stands.last().map_or(0, |entry| entry.seq);
    let places: Vec<Place> = run
        .heads
        .iter()
        .filter(|head| head.seq <= up_to)
        .map(|head| place_at(run.journal, &stands, head.seq))
        .collect();
    store(shelf, gate, &before, stands, report)?;
    let chart = Chart::load(shelf, run.journal)?;
    for (place, head) in places.iter().zip(&run.heads) {
        if let Some(line) = chart.line_of(shelf, place)? {
            shelf.put_head(&run.journal, line, head)?;
        }
    }
    Ok(())
}

fn place_at(journal: JournalId, placed: &[Placed], seq: u64) -> Place {
    let index = usize::try_from(seq - placed[0].seq).expect("a head within the run");
    Place {
        journal,
        seq,
        hash: placed[index].hash,
    }
}

fn check_size(run: &Run) -> Result<(), Error> {
    let sizes = || run.entries.iter().map(Vec::len);
    if sizes().any(|size| size > ENTRY_BYTES_MAX) {
        return Err(Error::TooLarge("entry"));
    }
    if sizes().sum::<usize>() > RUN_RAW_BYTES_MAX {
        return Err(Error::TooLarge("run"));
    }
    if run.entries.is_empty() || run.from == 0 || run.from > INTEGER_MAX {
        return Err(Error::Damaged("a run of nothing"));
    }
    if run.from == 1 && run.before != chain::opening(&run.journal) {
        return Err(Error::Damaged("a run before its opening"));
    }
    Ok(())
}

/// The volumes whose devices may have signed the run.
fn authorities(
    shelf: &(impl Shelf + ?Sized),
    gate: &Gate<'_>,
    journal: JournalId,
    placed: &[Placed],
) -> Result<Vec<Volume>, Error> {
    let volumes = match &placed[0] {
        first if first.seq == 1 => vec![Volume::read(journal, first)?],
        _ => shelf.volume(&journal)?,
    };
    if volumes.is_empty() {
        return Err(Error::Gap);
    }
    let fits = |volume: &Volume| {
        // Verdicts count in headquarters' volumes alone: nobody else may claim to write one.
        let claims = volume.base == Scope::PUBLIC || volume.device == HEADQUARTERS;
        gate.scope.holds(&volume.base) && (!claims || gate.headquarters.contains(&volume.sign_key))
    };
    if volumes.iter().all(fits) {
        Ok(volumes)
    } else {
        Err(Error::WrongBase)
    }
}

fn check_heads(
    journal: &JournalId,
    volumes: &[Volume],
    placed: &[Placed],
    heads: &[crate::shelf::Head],
) -> Result<(), Error> {
    const HEADS: Error = Error::Damaged("heads do not cover the run");
    let (first, last) = (placed[0].seq, placed[placed.len() - 1].seq);
    let ascending = heads.windows(2).all(|pair| pair[0].seq < pair[1].seq);
    let within = heads.first().is_some_and(|head| head.seq >= first);
    if !ascending || !within || heads.last().map(|head| head.seq) != Some(last) {
        return Err(HEADS);
    }
    let signed_by = |key: &SignKey| {
        heads
            .iter()
            .try_for_each(|head| head::verify(key, &place_at(*journal, placed, head.seq), head))
    };
    match volumes
        .iter()
        .any(|volume| signed_by(&volume.sign_key).is_ok())
    {
        true => Ok(()),
        false => Err(Error::Forged("head")),
    }
}

/// What stands, and what comes after the last good place of a revoked device.
fn split(mut placed: Vec<Placed>, last_good: Option<&Place>) -> (Vec<Placed>, Vec<Placed>) {
    let Some(good) = last_good else {
        return (placed, Vec::new());
    };
    let other = |entry: &Placed| entry.seq == good.seq && entry.hash != good.hash;
    let keep = match placed.iter().any(other) {
        true => 0,
        false => placed
            .iter()
            .take_while(|entry| entry.seq <= good.seq)
            .count(),
    };
    let rest = placed.split_off(keep);
    (placed, rest)
}

/// Writes what is not yet there, gap by gap.
fn store(
    shelf: &mut (impl ShelfTx + ?Sized),
    gate: &Gate<'_>,
    before: &Place,
    placed: Vec<Placed>,
    report: &mut Report,
) -> Result<(), Error> {
    let chart = Chart::load(shelf, before.journal)?;
    let known = known::parts(&chart, shelf, &placed)?;
    let is_known = |seq: u64| known.iter().any(|part| part.contains(&seq));
    let mut place = *before;
    let mut gap: Vec<Placed> = Vec::new();
    let mut gap_before = place;
    for entry in placed {
        let next = Place {
            seq: entry.seq,
            hash: entry.hash,
            ..place
        };
        if is_known(entry.seq) {
            report.already += 1;
            fill(shelf, gate, &gap_before, std::mem::take(&mut gap), report)?;
            gap_before = next;
        } else {
            gap.push(entry);
        }
        place = next;
    }
    fill(shelf, gate, &gap_before, gap, report)
}

fn fill(
    shelf: &mut (impl ShelfTx + ?Sized),
    gate: &Gate<'_>,
    before: &Place,
    entries: Vec<Placed>,
    report: &mut Report,
) -> Result<(), Error> {
    let Some((from, to)) = entries
        .first()
        .zip(entries.last())
        .map(|(a, b)| (a.seq, b.seq))
    else {
        return Ok(());
    };
    let lines = shelf.lines(&before.journal)?;
    for line in lines
        .iter()
        .filter(|line| line.first <= to && from <= line.last)
    {
        let seq = from.max(line.first);
        report.forks.push(place_at(before.journal, &entries, seq));
    }
    let line = match lines.iter().find(|line| goes_on(line, before, gate)) {
        Some(line) => line.clone(),
        None => shelf.open_line(&before.journal, from, &before.hash)?,
    };
    shelf.append(&line, &entries)?;
    report.new += entries.len() as u64;
    report.fresh.extend(
        entries
            .into_iter()
            .map(|entry| Fresh::of(before.journal, entry)),
    );
    Ok(())
}

fn goes_on(line: &Line, before: &Place, gate: &Gate<'_>) -> bool {
    let pens = line.line == 0 && gate.own.contains(&line.journal);
    !pens && line.last == before.seq && line.tip == before.hash && before.seq > 0
}
