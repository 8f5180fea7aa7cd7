//! Links cut at a byte: the next exchange converges, nothing is lost, nothing is there twice.

use sync::{Courier, outcome::Ending};

use crate::{
    office::Office,
    post::Post,
    proxy::{Proxy, Way},
};

/// Cuts tried in each direction of a connection, from its first byte to its last.
const CUTS: usize = 120;

#[test]
fn a_connection_cut_anywhere_converges_at_the_next() {
    let office = Office::open();
    let proxy = Proxy::before(office.address, &office.runtime);
    let post = Post::begin();
    post.enrol(&office.invite(true), Some(&proxy.url()));
    post.converge();
    // One whole exchange tells how many bytes there are to cut between.
    post.write("la relève");
    proxy.mend();
    post.converge();
    let (passed, _) = proxy.mend();
    let (mut broken, mut lost_replies) = (0, 0);
    for (way, bytes) in [(Way::Up, passed[0]), (Way::Down, passed[1])] {
        for step in 0..CUTS {
            let at = bytes * step / CUTS;
            post.write(&format!("inscription {way:?} {at}"));
            let before = office.entries();
            proxy.cut_after(way, at);
            let cut = post.sync(&mut Courier::default());
            let (_, came) = proxy.mend();
            assert!(came, "nothing was cut at {way:?} {at} of {bytes}");
            if cut.outcome == Ending::Offline {
                broken += 1;
                lost_replies += usize::from(office.entries() > before);
            }
            post.converge();
            assert_eq!(office.entries(), post.entries(), "{way:?} {at}");
        }
    }
    assert!(broken > CUTS, "only {broken} cuts broke an exchange");
    assert!(
        lost_replies > 10,
        "only {lost_replies} replies were lost after the commit"
    );
    assert_eq!(office.digest(), post.digest());
    assert!(office.is_well());
}

#[test]
fn a_kept_connection_cut_between_and_within_exchanges_converges() {
    let office = Office::open();
    let proxy = Proxy::before(office.address, &office.runtime);
    let post = Post::begin();
    post.enrol(&office.invite(true), Some(&proxy.url()));
    let mut courier = Courier::default();
    assert_eq!(post.sync(&mut courier).outcome, Ending::Done);
    for at in (0..1200).step_by(40) {
        for way in [Way::Up, Way::Down] {
            post.write(&format!("inscription {at}"));
            proxy.cut_after(way, at);
            post.sync(&mut courier);
            proxy.mend();
            let outcome = post.sync(&mut courier);
            assert_eq!(
                (outcome.outcome, outcome.waiting),
                (Ending::Done, 0),
                "{way:?} {at}"
            );
        }
    }
    assert_eq!(office.entries(), post.entries());
    assert_eq!(office.digest(), post.digest());
}

#[test]
fn a_backlog_cut_again_and_again_gets_through_and_shrinks() {
    let office = Office::open();
    let proxy = Proxy::before(office.address, &office.runtime);
    let post = Post::begin();
    post.enrol(&office.invite(true), Some(&proxy.url()));
    for line in 0..300 {
        post.write(&format!(
            "MAPOU Wilner, passage {line}, {}",
            "détail ".repeat(line % 40)
        ));
    }
    let mut courier = Courier::default();
    let mut waiting = u64::MAX;
    let mut trips = 0;
    while waiting > 0 {
        proxy.cut_after(Way::Up, 9_000);
        let now = post.sync(&mut courier).waiting;
        assert!(now <= waiting, "the backlog grew from {waiting} to {now}");
        waiting = now;
        trips += 1;
        assert!(trips < 100, "{waiting} still wait");
    }
    proxy.mend();
    post.converge();
    assert_eq!(office.entries(), post.entries());
    assert_eq!(office.digest(), post.digest());
}

#[test]
fn only_receipts_come_back_for_a_backlog() {
    let office = Office::open();
    let post = Post::begin();
    post.enrol(&office.invite(true), None);
    post.converge();
    for line in 0..600 {
        post.write(&format!("ACAJOU Mirlande, passage {line}, {}", line * 7919));
    }
    let outcome = post.converge();
    assert_eq!((outcome.sent, outcome.received), (600, 0));
    assert!(outcome.exchanges > 1, "{outcome:?}");
    let each = outcome.bytes_in / outcome.exchanges;
    assert!(each < 1_000, "{each} bytes a receipt: {outcome:?}");
}
