//! The exchange over links that fail in every way: it converges, nothing is lost, nothing stands twice.

use crate::common::{BASE, Headquarters, Link, Post, all_there};
use journal::{
    ctx::testing::TestCtx,
    exchange::{Effect, Event, note},
    roster::Standing,
    shelf::{Scope, Shelf},
    volume::Cause,
};

pub(crate) fn pair(seed: u64) -> (TestCtx, Post, Headquarters) {
    let test = TestCtx::seeded(seed);
    let mut headquarters = Headquarters::new(&test);
    let post = Post::new(&test);
    headquarters.approve(&post);
    (test, post, headquarters)
}

#[test]
fn what_a_post_wrote_is_received_and_what_headquarters_wrote_arrives() {
    let (test, mut post, mut headquarters) = pair(1);
    let place = post.write(&test, "nil");
    headquarters.write(&test, BASE, "for the base");
    headquarters.write(&test, Scope::PUBLIC, "for all");
    headquarters.write(&test, Scope::PRIVATE, "for nobody else");
    post.sync(&test, &mut headquarters);
    assert!(all_there(&post, &headquarters));
    assert!(post.received(&headquarters, &place));
    let journals: Vec<_> = post.shelf.volumes(&Scope::All).unwrap();
    assert_eq!(
        journals.len(),
        3,
        "its own, its base's, the public one; never the private one"
    );
}

#[test]
fn a_second_sync_changes_nothing() {
    let (test, mut post, mut headquarters) = pair(2);
    post.write_many(&test, 100);
    post.sync(&test, &mut headquarters);
    let before = headquarters.shelf.everything();
    assert_eq!(post.sync(&test, &mut headquarters), 1);
    assert_eq!(headquarters.shelf.everything(), before);
}

#[test]
fn a_cut_at_every_byte_of_the_request_leaves_nothing_and_the_next_exchange_converges() {
    let (test, mut post, mut headquarters) = pair(3);
    post.write(&test, "nil");
    headquarters.write(&test, BASE, "for the base");
    let mut probe = post.clone();
    let length = probe
        .step(&test, &headquarters, Event::Asked)
        .1
        .unwrap()
        .len();
    let untouched = headquarters.shelf.clone();
    for bytes in 0..length {
        let (mut post, mut headquarters) = (post.clone(), headquarters.clone());
        let parcel = post.step(&test, &headquarters, Event::Asked).1.unwrap();
        assert!(
            headquarters
                .answer(&test, &parcel[..bytes.min(parcel.len() - 1)])
                .is_err()
        );
        assert_eq!(headquarters.shelf, untouched, "cut at {bytes}");
        post.step(&test, &headquarters, Event::Failed);
        post.sync(&test, &mut headquarters);
        assert!(all_there(&post, &headquarters), "cut at {bytes}");
    }
}

#[test]
fn a_cut_at_every_byte_of_the_reply_loses_nothing_and_doubles_nothing() {
    let (test, mut post, mut headquarters) = pair(4);
    let place = post.write(&test, "nil");
    headquarters.write(&test, BASE, "for the base");
    let mut probe = (post.clone(), headquarters.clone());
    let parcel = probe.0.step(&test, &probe.1, Event::Asked).1.unwrap();
    let length = probe.1.answer(&test, &parcel).unwrap().len();
    for bytes in 0..length {
        let (mut post, mut headquarters) = (post.clone(), headquarters.clone());
        let cut = |trip| {
            if trip == 0 {
                Link::ReplyCut(bytes)
            } else {
                Link::Whole
            }
        };
        post.sync_over(&test, &mut headquarters, cut);
        assert!(all_there(&post, &headquarters), "cut at {bytes}");
        assert!(post.received(&headquarters, &place), "cut at {bytes}");
    }
}

#[test]
fn cuts_in_the_middle_of_a_long_backlog_converge() {
    let (test, mut post, mut headquarters) = pair(5);
    post.write_many(&test, 600);
    let links = |trip: usize| match trip % 4 {
        0 => Link::RequestCut(700 + trip),
        1 => Link::ReplyLost,
        2 => Link::ReplyCut(90),
        _ => Link::Whole,
    };
    post.sync_over(&test, &mut headquarters, links);
    assert!(all_there(&post, &headquarters));
    assert_eq!(post.shelf.everything().len(), 601 + 2);
}

#[test]
fn a_reply_lost_after_the_commit_is_made_good() {
    let (test, mut post, mut headquarters) = pair(6);
    let place = post.write(&test, "nil");
    let lost = |trip| {
        if trip == 0 {
            Link::ReplyLost
        } else {
            Link::Whole
        }
    };
    post.sync_over(&test, &mut headquarters, lost);
    assert!(all_there(&post, &headquarters));
    assert!(post.received(&headquarters, &place));
}

#[test]
fn a_portal_page_an_unsigned_and_a_stale_reply_change_nothing() {
    let (test, mut post, mut headquarters) = pair(7);
    let first = post.step(&test, &headquarters, Event::Asked).1.unwrap();
    let stale = headquarters.answer(&test, &first).unwrap();
    post.step(&test, &headquarters, Event::Failed);
    let (mut other, mut stranger) = (Post::new(&test), Headquarters::new(&test));
    stranger.approve(&other);
    let asked = other.step(&test, &stranger, Event::Asked).1.unwrap();
    let foreign = stranger.answer(&test, &asked).unwrap();
    let mut unsigned = stale.clone();
    let signature = unsigned.len() - 200;
    unsigned[signature] ^= 1;
    let portal = b"<!doctype html><title>Bienvenue</title>".to_vec();
    for reply in [portal, unsigned, stale, foreign, Vec::new()] {
        post.write(&test, "nil");
        let parcel = post.step(&test, &headquarters, Event::Asked).1.unwrap();
        let before = post.shelf.clone();
        let (step, out) = post.step(&test, &headquarters, Event::Reply(&reply));
        assert!(out.is_none());
        assert_eq!(post.shelf, before);
        assert!(step.effects.contains(&Effect::Tell("bad_reply".into())));
        assert!(
            headquarters.answer(&test, &parcel).is_ok(),
            "it was a good question"
        );
    }
    post.sync(&test, &mut headquarters);
    assert!(all_there(&post, &headquarters));
}

#[test]
fn a_restored_copy_gets_back_what_it_sent_and_goes_on_in_a_new_volume() {
    let (test, mut post, mut headquarters) = pair(8);
    post.write_many(&test, 10);
    post.sync(&test, &mut headquarters);
    let copy = post.clone();
    post.write_many(&test, 10);
    let last = post.write(&test, "sent, then forgotten");
    post.sync(&test, &mut headquarters);
    let mut restored = Post {
        client: Default::default(),
        ..copy
    };
    let old = restored.journal;
    restored.sync(&test, &mut headquarters);
    assert_eq!(restored.volumes_opened, [Cause::Restore]);
    assert_ne!(restored.journal, old);
    assert!(
        restored
            .shelf
            .everything()
            .iter()
            .any(|(place, _)| *place == last)
    );
    let new = restored.write(&test, "written after the restore");
    restored.sync(&test, &mut headquarters);
    assert!(all_there(&restored, &headquarters));
    assert!(restored.received(&headquarters, &new));
    assert_eq!(restored.volumes_opened.len(), 1, "once is enough");
}

#[test]
fn a_restored_copy_that_wrote_first_forks_and_keeps_both_branches() {
    let (test, mut post, mut headquarters) = pair(9);
    post.write_many(&test, 50);
    post.sync(&test, &mut headquarters);
    let copy = post.clone();
    post.write_many(&test, 100);
    post.sync(&test, &mut headquarters);
    let mut twin = Post {
        client: Default::default(),
        ..copy
    };
    twin.write_many(&test, 120);
    let mine = twin.tip();
    twin.sync(&test, &mut headquarters);
    assert_eq!(twin.volumes_opened.len(), 1);
    assert!(
        all_there(&twin, &headquarters),
        "the twin's branch is at headquarters"
    );
    assert!(all_there(&post, &headquarters), "and so is the first one");
    assert!(twin.received(&headquarters, &mine));
    let theirs = headquarters.shelf.everything();
    post.sync(&test, &mut headquarters);
    twin.sync(&test, &mut headquarters);
    post.sync(&test, &mut headquarters);
    for one in [&post, &twin] {
        let here = one.shelf.everything();
        assert!(
            theirs
                .iter()
                .filter(|(place, _)| place.journal == mine.journal)
                .all(|entry| { here.binary_search(entry).is_ok() })
        );
    }
    assert_eq!(
        post.volumes_opened.len(),
        1,
        "the other one saw its twin too"
    );
}

#[test]
fn a_folder_copied_and_run_twice_converges_with_nothing_lost() {
    let (test, mut one, mut headquarters) = pair(10);
    one.write_many(&test, 5);
    let mut two = one.clone();
    for round in 0..4 {
        one.write(&test, &format!("one {round}"));
        two.write(&test, &format!("two {round}"));
        one.sync(&test, &mut headquarters);
        two.sync(&test, &mut headquarters);
    }
    one.sync(&test, &mut headquarters);
    assert!(all_there(&one, &headquarters) && all_there(&two, &headquarters));
    assert_eq!(one.shelf.everything(), two.shelf.everything());
    assert_eq!((one.volumes_opened.len(), two.volumes_opened.len()), (1, 1));
}

#[test]
fn headquarters_put_back_from_a_copy_holds_again_all_it_had_receipted() {
    let (test, mut post, mut headquarters) = pair(11);
    post.write_many(&test, 10);
    post.sync(&test, &mut headquarters);
    let copy = headquarters.clone();
    headquarters.write(&test, BASE, "forgotten by the restore");
    post.write_many(&test, 10);
    let place = post.tip();
    post.sync(&test, &mut headquarters);
    let all = headquarters.shelf.everything();
    let mut restored = copy;
    let mut post = Post {
        client: Default::default(),
        ..post
    };
    post.sync(&test, &mut restored);
    assert_eq!(restored.reopened, 1);
    let again = restored.shelf.everything();
    assert!(all.iter().all(|entry| again.binary_search(entry).is_ok()));
    assert!(post.received(&restored, &place));
    let next = post.write(&test, "goes on");
    post.sync(&test, &mut restored);
    assert!(post.received(&restored, &next));
    assert_eq!(restored.reopened, 1, "once is enough");
}

#[test]
fn headquarters_put_back_twice_still_gives_receipts_that_count() {
    let (test, mut post, mut headquarters) = pair(12);
    post.sync(&test, &mut headquarters);
    let copy = headquarters.clone();
    for _ in 0..2 {
        post.write_many(&test, 3);
        post.sync(&test, &mut headquarters);
        headquarters = Headquarters {
            reopened: 0,
            ..copy.clone()
        };
        post.client = Default::default();
        post.sync(&test, &mut headquarters);
    }
    let place = post.write(&test, "after both");
    post.sync(&test, &mut headquarters);
    assert!(post.received(&headquarters, &place) && all_there(&post, &headquarters));
}

#[test]
fn a_device_that_waits_for_approval_sends_and_gets_receipts_only() {
    let (test, mut post, mut headquarters) = pair(13);
    headquarters.write(&test, BASE, "for the approved only");
    headquarters.shelf.roster.clear();
    let waiting = Standing::Waiting(post.scope.clone());
    let key = ("id".to_owned(), b"secret".to_vec());
    headquarters.shelf.enrolments.insert(key, (waiting, None));
    let place = post.write(&test, "nil");
    post.sync(&test, &mut headquarters);
    assert!(!post.received(&headquarters, &place), "nobody let it in");
    assert_eq!(headquarters.shelf.volume(&post.journal).unwrap(), []);
    post.enrolment = Some(("id".into(), b"secret".to_vec()));
    post.sync(&test, &mut headquarters);
    assert!(post.received(&headquarters, &place));
    assert_eq!(
        post.shelf.volumes(&Scope::All).unwrap().len(),
        1,
        "receipts only"
    );
    assert!(post.told.contains(&note::NOT_APPROVED.to_owned()));
    assert!(post.enrolment.is_some());
    headquarters.approve(&post);
    post.sync(&test, &mut headquarters);
    assert_eq!(post.enrolment, None);
    assert_eq!(post.shelf.volumes(&Scope::All).unwrap().len(), 3);
}

#[test]
fn after_a_revocation_nothing_is_handed_out_and_what_comes_later_is_set_aside() {
    let (test, mut post, mut headquarters) = pair(14);
    post.write_many(&test, 5);
    post.sync(&test, &mut headquarters);
    let good = post.tip();
    headquarters.set(&post, Standing::Revoked(post.scope.clone()));
    headquarters.shelf.last_good.insert(post.journal, good);
    headquarters.write(&test, BASE, "not for the revoked");
    let bad = post.write(&test, "after the theft");
    let held = post.shelf.everything().len();
    let parcel = post.step(&test, &headquarters, Event::Asked).1.unwrap();
    let reply = headquarters.answer(&test, &parcel).unwrap();
    let (step, out) = post.step(&test, &headquarters, Event::Reply(&reply));
    assert!(out.is_none() && step.effects.contains(&Effect::Tell(note::REVOKED.into())));
    assert_eq!(post.shelf.everything().len(), held);
    assert!(!post.received(&headquarters, &bad));
    assert!(
        headquarters
            .shelf
            .everything()
            .iter()
            .all(|(place, _)| *place != bad)
    );
    assert_eq!(headquarters.shelf.quarantined.len(), 1);
    let mut again = post.clone();
    let parcel = again.step(&test, &headquarters, Event::Asked).1.unwrap();
    headquarters.answer(&test, &parcel).unwrap();
    assert_eq!(
        headquarters.shelf.quarantined.len(),
        1,
        "the same is kept once"
    );
}

#[test]
fn one_device_carries_what_another_wrote() {
    let (test, mut writer, mut headquarters) = pair(15);
    let mut carrier = Post::new(&test);
    headquarters.approve(&carrier);
    let mut backup = headquarters.clone();
    writer.write_many(&test, 300);
    writer.sync(&test, &mut headquarters);
    carrier.sync(&test, &mut headquarters);
    carrier.client = Default::default();
    carrier.sync(&test, &mut backup);
    assert!(
        all_there(&writer, &backup),
        "brought back by someone who never wrote it"
    );
}

#[test]
fn another_base_is_refused_and_delays_nobody() {
    let (test, _, mut headquarters) = pair(16);
    let mut post = Post::at(&test, "MAL");
    headquarters.set(&post, Standing::Approved(Scope::Base(BASE.into())));
    post.write(&test, "nil");
    let parcel = post.step(&test, &headquarters, Event::Asked).1.unwrap();
    let reply = headquarters.answer(&test, &parcel).unwrap();
    let (step, out) = post.step(&test, &headquarters, Event::Reply(&reply));
    assert!(step.effects.contains(&Effect::Tell("wrong_base".into())));
    assert!(out.is_some() || step.effects.iter().any(|e| matches!(e, Effect::Wait(_))));
    assert_eq!(headquarters.shelf.volume(&post.journal).unwrap(), []);
}
