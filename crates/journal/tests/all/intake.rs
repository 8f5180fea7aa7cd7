//! Runs that come in any order, twice, overlapping, from branches, forged: the same is stored in the end.

use std::collections::BTreeMap;

use domain::{
    entry::Hlc,
    id::{JournalId, Place},
};
use journal::{
    chain,
    chart::Chart,
    ctx::testing::TestCtx,
    head,
    ingest::{Gate, Missing, Report, ingest},
    keys::DeviceKeys,
    parcel::{RUN_RAW_BYTES_MAX, Run},
    pen::{self, Pen},
    shelf::{Head, Scope, Shelf},
    volume::Cause,
};
use proptest::prelude::*;

use crate::common::{BASE, Post, memory::Memory, opening};

/// A journal whose every entry is signed, so that it may be cut anywhere.
fn writer(test: &TestCtx, entries: usize) -> Post {
    let mut post = Post::new(test);
    write(test, &mut post, entries);
    post
}

fn write(test: &TestCtx, post: &mut Post, entries: usize) {
    for number in 0..entries {
        post.write(test, &format!("ligne {number}"));
        let mut pen = Pen::take(&post.shelf, &post.journal, Hlc::default()).unwrap();
        pen.sign_tip(&mut post.shelf, &post.keys.sign).unwrap();
    }
}

fn run(post: &Post, from: u64, to: u64) -> Run {
    let journal = post.journal;
    let entries = post
        .shelf
        .entries(&journal, 0, from, to, usize::MAX)
        .unwrap();
    let before = match from {
        1 => chain::opening(&journal),
        _ => post.shelf.link(&journal, 0, from - 1).unwrap().unwrap().0,
    };
    let heads = post.shelf.heads(&journal, 0, to, to).unwrap();
    let entries = entries.into_iter().map(|entry| entry.bytes).collect();
    Run {
        journal,
        from,
        before,
        entries,
        heads,
    }
}

fn gate(scope: &Scope) -> Gate<'_> {
    Gate {
        scope,
        headquarters: &[],
        own: &[],
        last_good: BTreeMap::new(),
    }
}

fn take(shelf: &mut Memory, runs: Vec<Run>) -> Report {
    let scope = Scope::Base(BASE.into());
    ingest(shelf, &gate(&scope), runs).unwrap()
}

fn tips(shelf: &Memory, journal: JournalId) -> Vec<Place> {
    Chart::load(shelf, journal).unwrap().tips()
}

#[test]
fn sticks_out_of_order_are_stored_reported_missing_and_joined_later() {
    let test = TestCtx::seeded(1);
    let post = writer(&test, 29);
    let mut shelf = Memory::default();
    take(&mut shelf, vec![run(&post, 1, 5)]);
    let report = take(&mut shelf, vec![run(&post, 21, 30)]);
    let journal = post.journal;
    assert_eq!(report.new, 10);
    assert_eq!(
        report.missing,
        [Missing {
            journal,
            from: 6,
            to: 20
        }]
    );
    assert_eq!(report.forks, []);
    assert_eq!(tips(&shelf, journal)[0].seq, 5, "no tip until joined");
    let report = take(&mut shelf, vec![run(&post, 11, 15)]);
    assert_eq!(report.missing.len(), 2);
    let report = take(&mut shelf, vec![run(&post, 4, 22)]);
    assert_eq!((report.new, report.already), (10, 9));
    assert_eq!((report.missing, report.forks), (Vec::new(), Vec::new()));
    assert_eq!(tips(&shelf, journal), [post.tip()]);
    assert_eq!(shelf.everything(), post.shelf.everything());
}

#[test]
fn a_run_whose_volume_is_unknown_waits_for_it() {
    let test = TestCtx::seeded(2);
    let post = writer(&test, 9);
    let mut shelf = Memory::default();
    let report = take(&mut shelf, vec![run(&post, 5, 10)]);
    assert_eq!((report.new, report.refused[0].code), (0, "gap"));
    assert_eq!(shelf, Memory::default());
    take(
        &mut shelf,
        vec![run(&post, 1, 1), run(&post, 5, 10), run(&post, 2, 4)],
    );
    assert_eq!(tips(&shelf, post.journal), [post.tip()]);
}

#[test]
fn a_run_that_lies_is_refused_whole_and_delays_nobody() {
    let test = TestCtx::seeded(3);
    let (post, other) = (writer(&test, 9), writer(&test, 3));
    let good = run(&post, 1, 10);
    let mut lies: Vec<(&str, Run)> = Vec::new();
    let mut lie = |code: &'static str, edit: &dyn Fn(&mut Run)| {
        let mut run = good.clone();
        edit(&mut run);
        lies.push((code, run));
    };
    lie("damaged", &|run| run.entries[4][100] ^= 1);
    lie("damaged", &|run| run.entries.swap(3, 4));
    lie("damaged", &|run| drop(run.entries.remove(3)));
    lie("damaged", &|run| run.entries.push(b"{}".to_vec()));
    lie("damaged", &|run| run.before.0[0] ^= 1);
    lie("damaged", &|run| run.from = 0);
    lie("gap", &|run| run.from = 2);
    lie("damaged", &|run| run.heads.clear());
    lie("damaged", &|run| run.heads[0].seq = 9);
    lie("damaged", &|run| {
        run.heads.insert(
            0,
            Head {
                seq: 99,
                ..run.heads[0]
            },
        )
    });
    lie("damaged", &|run| run.journal = other.journal);
    lie("damaged", &|run| run.entries.clear());
    lie("too_large", &|run| {
        run.entries[9] = vec![b'x'; journal::entry::ENTRY_BYTES_MAX + 1]
    });
    lie("too_large", &|run| {
        run.entries
            .extend(vec![vec![b'x'; 16_000]; RUN_RAW_BYTES_MAX / 16_000 + 1])
    });
    let foreign = DeviceKeys::generate(&test.rng);
    let tip = post.tip();
    lie("damaged", &|run| {
        run.heads = vec![head::sign(&foreign.sign, &tip)]
    });
    for (code, lie) in lies {
        let mut shelf = Memory::default();
        let report = take(&mut shelf, vec![lie, run(&other, 1, 4)]);
        let codes: Vec<_> = report.refused.iter().map(|refused| refused.code).collect();
        assert_eq!((report.new, codes), (4, vec![code]));
        assert_eq!(shelf.lines(&post.journal).unwrap(), []);
    }
}

#[test]
fn an_entry_nobody_understands_is_stored_and_the_next_one_too() {
    let test = TestCtx::seeded(4);
    let post = writer(&test, 1);
    let mut run = run(&post, 1, 2);
    run.entries.push(b"not even JSON \xff".to_vec());
    run.entries.push(run.entries[1].clone());
    let placed = chain::place(1, &run.before, run.entries.clone());
    let place = Place {
        journal: post.journal,
        seq: 4,
        hash: placed[3].hash,
    };
    run.heads = vec![head::sign(&post.keys.sign, &place)];
    let mut shelf = Memory::default();
    let report = take(&mut shelf, vec![run]);
    assert_eq!((report.new, report.refused), (4, Vec::new()));
    assert_eq!(report.fresh[2].bytes, b"not even JSON \xff");
    assert_eq!(
        report.fresh[1].identity, report.fresh[3].identity,
        "two places, one act"
    );
}

#[test]
fn a_second_hash_at_a_number_is_a_fork_and_both_branches_stay() {
    let test = TestCtx::seeded(5);
    let mut one = writer(&test, 9);
    let mut two = one.clone();
    write(&test, &mut one, 5);
    write(&test, &mut two, 8);
    let mut shelf = Memory::default();
    assert_eq!(take(&mut shelf, vec![run(&one, 1, 15)]).forks, []);
    let report = take(&mut shelf, vec![run(&two, 6, 18)]);
    assert_eq!((report.new, report.already), (8, 5));
    assert_eq!(report.forks.len(), 1);
    assert_eq!(report.forks[0].seq, 11);
    let mut both = vec![one.tip(), two.tip()];
    both.sort();
    assert_eq!(tips(&shelf, one.journal), both);
    let chart = Chart::load(&shelf, one.journal).unwrap();
    assert!(!chart.leads(&shelf, &one.tip(), &two.tip()).unwrap());
    let shared = report.forks[0];
    assert!(chart.leads(&shelf, &shared, &two.tip()).unwrap());
    assert!(!chart.leads(&shelf, &shared, &one.tip()).unwrap());
    assert_eq!(
        take(&mut shelf, vec![run(&two, 1, 18), run(&one, 1, 15)]).new,
        0
    );
}

#[test]
fn what_comes_for_ones_own_journal_never_moves_the_pen() {
    let test = TestCtx::seeded(6);
    let mut post = writer(&test, 4);
    let copy = post.clone();
    write(&test, &mut post, 5);
    let mut restored = copy;
    let scope = Scope::Base(BASE.into());
    let own = [restored.journal];
    let gate = Gate {
        own: &own,
        ..gate(&scope)
    };
    let tip = restored.tip();
    ingest(&mut restored.shelf, &gate, vec![run(&post, 1, 10)]).unwrap();
    assert_eq!(restored.tip(), tip);
    assert!(pen::has_twin(&restored.shelf, &restored.journal).unwrap());
    assert!(!pen::has_twin(&post.shelf, &post.journal).unwrap());
    assert_eq!(tips(&restored.shelf, post.journal), [post.tip()]);
}

#[test]
fn only_headquarters_owns_the_public_journal() {
    let test = TestCtx::seeded(7);
    let keys = DeviceKeys::generate(&test.rng);
    let mut shelf = Memory::default();
    let first = opening(&keys, Scope::PUBLIC, Cause::Init, None);
    let (_, written) = Pen::open(
        &test.ctx(),
        &mut shelf,
        &keys.sign,
        &first,
        false,
        Hlc::default(),
    )
    .unwrap();
    let post = Post {
        shelf,
        keys,
        journal: written.place.journal,
        ..Post::new(&test)
    };
    let scope = Scope::Base(BASE.into());
    let key = [post.key()];
    let mut other = Memory::default();
    let report = ingest(&mut other, &gate(&scope), vec![run(&post, 1, 1)]).unwrap();
    assert_eq!(report.refused[0].code, "wrong_base");
    let known = Gate {
        headquarters: &key,
        ..gate(&scope)
    };
    assert_eq!(
        ingest(&mut other, &known, vec![run(&post, 1, 1)])
            .unwrap()
            .new,
        1
    );
}

#[test]
fn what_a_revoked_device_wrote_before_stands_whoever_carries_it() {
    let test = TestCtx::seeded(8);
    let mut post = writer(&test, 9);
    let good = Place {
        seq: 6,
        ..place_of(&post, 6)
    };
    let scope = Scope::Base(BASE.into());
    let last_good = BTreeMap::from([(post.journal, good)]);
    let gate = Gate {
        last_good,
        ..gate(&scope)
    };
    let mut shelf = Memory::default();
    let report = ingest(&mut shelf, &gate, vec![run(&post, 1, 10)]).unwrap();
    assert_eq!(
        (report.new, report.refused[0].from, report.refused[0].code),
        (6, 7, "revoked")
    );
    assert_eq!(tips(&shelf, post.journal), [good]);
    let mut forged = Post {
        shelf: Memory::default(),
        ..post.clone()
    };
    take(&mut forged.shelf, vec![run(&post, 1, 5)]);
    write(&test, &mut forged, 3);
    let report = ingest(&mut shelf, &gate, vec![run(&forged, 1, 8)]).unwrap();
    assert_eq!(
        report.new, 0,
        "another branch does not stand at the last good place"
    );
    write(&test, &mut post, 1);
    let report = ingest(&mut shelf, &gate, vec![run(&post, 11, 11)]).unwrap();
    assert_eq!((report.new, shelf.quarantined.len()), (0, 3));
}

fn place_of(post: &Post, seq: u64) -> Place {
    let (hash, _) = post.shelf.link(&post.journal, 0, seq).unwrap().unwrap();
    Place {
        journal: post.journal,
        seq,
        hash,
    }
}

/// Two branches of a journal, and cuts of them to be delivered in some order.
fn cuts() -> impl Strategy<Value = (u64, u64, u64, Vec<(bool, u64, u64)>)> {
    let cut = (any::<bool>(), 1..30u64, 0..12u64);
    (
        2..10u64,
        1..8u64,
        1..8u64,
        prop::collection::vec(cut, 1..25),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_order_of_the_same_runs_stores_the_same((shared, a, b, cuts) in cuts(), seed in any::<u64>()) {
        let test = TestCtx::seeded(9);
        let mut one = writer(&test, usize::try_from(shared).unwrap());
        let mut two = one.clone();
        write(&test, &mut one, usize::try_from(a).unwrap());
        write(&test, &mut two, usize::try_from(b).unwrap());
        let mut runs: Vec<Run> = cuts.into_iter().filter_map(|(second, from, length)| {
            let post = if second { &two } else { &one };
            let last = post.tip().seq;
            (from <= last).then(|| run(post, from, (from + length).min(last)))
        }).collect();
        runs.push(run(&one, 1, one.tip().seq));
        runs.push(run(&two, 1, two.tip().seq));
        let mut forwards = Memory::default();
        take(&mut forwards, vec![run(&one, 1, 1)]);
        let mut shuffled = forwards.clone();
        for run in &runs {
            take(&mut forwards, vec![run.clone()]);
        }
        shuffle(&mut runs, seed);
        let report = take(&mut shuffled, runs);
        prop_assert_eq!(report.missing, Vec::new());
        prop_assert_eq!(report.refused, Vec::new());
        prop_assert_eq!(forwards.everything(), shuffled.everything());
        prop_assert!(shuffled.each_once());
        let mut both = vec![one.tip(), two.tip()];
        both.sort();
        prop_assert_eq!(tips(&shuffled, one.journal), both.clone());
        prop_assert_eq!(tips(&forwards, one.journal), both);
    }
}

fn shuffle(runs: &mut [Run], mut seed: u64) {
    for at in (1..runs.len()).rev() {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        runs.swap(at, usize::try_from((seed >> 33) % (at as u64 + 1)).unwrap());
    }
}
