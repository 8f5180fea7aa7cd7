//! Which `have` counts: the larger number, the child volume, and between strangers only what both cover.

use std::collections::BTreeMap;

use domain::id::{JournalId, Place};
use journal::{
    ctx::testing::TestCtx,
    have::{self, Have, Held, Receipts},
    shelf::Shelf,
    volume::{Cause, Volume},
};

use crate::common::{BASE, Post, opening};

struct Signer {
    test: TestCtx,
    post: Post,
    own: Post,
}

fn signer() -> Signer {
    let test = TestCtx::seeded(1);
    let mut post = Post::new(&test);
    post.write_many(&test, 9);
    let own = Post::new(&test);
    Signer { test, post, own }
}

impl Signer {
    fn have(&self, journal: JournalId, parent: Option<Place>, n: u64, up_to: u64) -> Have {
        let (hash, _) = self
            .post
            .shelf
            .link(&self.post.journal, 0, up_to)
            .unwrap()
            .unwrap();
        let held = Held {
            tips: vec![(up_to, hash)],
            kept: Vec::new(),
        };
        Have {
            signer: self.own.key(),
            own: Place {
                journal,
                ..self.own.tip()
            },
            parent,
            n,
            journals: BTreeMap::from([(self.post.journal, held)]),
            express: Vec::new(),
        }
    }

    fn keep(&mut self, have: &Have) -> bool {
        let stored = have.sign(&self.own.keys.sign);
        have::keep(&mut self.post.shelf, have, &stored).unwrap()
    }

    fn covered(&self) -> u64 {
        let receipts = Receipts::of(&self.post.shelf, &self.own.key()).unwrap();
        let covers = |seq: &u64| {
            let (hash, _) = self
                .post
                .shelf
                .link(&self.post.journal, 0, *seq)
                .unwrap()
                .unwrap();
            let place = Place {
                journal: self.post.journal,
                seq: *seq,
                hash,
            };
            receipts.covers(&self.post.shelf, &place).unwrap()
        };
        (1..=10).filter(covers).max().unwrap_or(0)
    }
}

const A: JournalId = JournalId([1; 16]);
const B: JournalId = JournalId([2; 16]);
const C: JournalId = JournalId([3; 16]);

fn end_of(journal: JournalId, signer: &Signer) -> Option<Place> {
    Some(Place {
        journal,
        ..signer.own.tip()
    })
}

#[test]
fn the_larger_number_wins_in_any_order() {
    let mut signer = signer();
    assert!(signer.keep(&signer.have(A, None, 5, 7)));
    assert!(!signer.keep(&signer.have(A, None, 4, 9)), "older");
    assert!(
        !signer.keep(&signer.have(A, None, 5, 9)),
        "the same number says the same once"
    );
    assert_eq!(signer.covered(), 7);
    assert!(
        signer.keep(&signer.have(A, None, 6, 3)),
        "later, though it holds less"
    );
    assert_eq!(signer.covered(), 3);
}

#[test]
fn a_child_volume_replaces_its_ancestor_and_never_the_other_way() {
    let mut signer = signer();
    signer.keep(&signer.have(A, None, 90, 9));
    let parent = end_of(A, &signer);
    assert!(signer.keep(&signer.have(B, parent, 1, 4)));
    assert_eq!(signer.covered(), 4);
    assert!(!signer.keep(&signer.have(A, None, 91, 9)));
    assert_eq!(signer.covered(), 4);
}

#[test]
fn a_grandchild_replaces_through_a_volume_that_is_known() {
    let mut signer = signer();
    signer.keep(&signer.have(A, None, 90, 9));
    let first = opening(&signer.own.keys, BASE, Cause::Restore, end_of(A, &signer));
    let place = Place {
        journal: B,
        ..signer.own.tip()
    };
    let volume = Volume {
        place,
        base: first.base,
        device: first.device,
        sign_key: first.sign_key,
        seal_key: first.seal_key,
        cause: first.cause,
        parent: first.parent,
    };
    journal::shelf::ShelfTx::put_volume(&mut signer.post.shelf, &volume).unwrap();
    assert!(signer.keep(&signer.have(C, Some(place), 1, 2)));
    assert_eq!(signer.covered(), 2);
}

#[test]
fn of_unrelated_volumes_only_what_both_cover_counts() {
    let mut signer = signer();
    signer.keep(&signer.have(A, None, 5, 8));
    signer.keep(&signer.have(B, None, 5, 6));
    assert_eq!(signer.covered(), 6);
    signer.keep(&signer.have(B, None, 6, 9));
    assert_eq!(signer.covered(), 8);
}

#[test]
fn of_unrelated_volumes_the_one_given_in_knowledge_of_the_other_counts_alone() {
    let mut signer = signer();
    let other = signer.post.journal;
    let mut first = signer.have(A, None, 5, 8);
    first.own = signer.post.tip();
    assert!(signer.keep(&first));
    let mut second = signer.have(B, None, 1, 6);
    assert!(signer.keep(&second));
    assert_eq!(signer.covered(), 6, "side by side");
    second.n = 2;
    second.journals.get_mut(&other).unwrap().tips = vec![(10, signer.post.tip().hash)];
    assert!(signer.keep(&second));
    assert_eq!(
        signer.covered(),
        10,
        "it holds the place at which the first was given"
    );
    first.n = 6;
    assert!(!signer.keep(&first), "and an old one does not come back");
}

#[test]
fn a_tip_that_is_unknown_here_covers_nothing() {
    let mut signer = signer();
    let mut have = signer.have(A, None, 1, 5);
    for held in have.journals.values_mut() {
        held.tips[0].1.0[0] ^= 1;
    }
    signer.keep(&have);
    assert_eq!(signer.covered(), 0);
}

#[test]
fn only_the_canonical_bytes_and_the_signers_hand_count() {
    let signer = signer();
    let have = signer.have(A, None, 23, 5);
    let stored = have.sign(&signer.own.keys.sign);
    assert_eq!(Have::open(&stored).unwrap(), have);
    for at in 0..stored.bytes.len() {
        let mut other = stored.clone();
        other.bytes[at] ^= 1;
        assert!(Have::open(&other).is_err(), "byte {at}");
    }
    let mut longer = stored.bytes.clone();
    longer.push(0);
    assert!(Have::decode(&longer).is_err());
    let n = stored.bytes.iter().position(|byte| *byte == 23).unwrap();
    let wide = [&stored.bytes[..n], &[0x18, 23], &stored.bytes[n + 1..]].concat();
    assert!(Have::decode(&wide).is_err(), "23 in two bytes");
    let forged = have.sign(&signer.post.keys.sign);
    assert!(Have::open(&forged).is_err());
    drop(signer.test);
}
