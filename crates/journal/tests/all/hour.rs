//! Headquarters' hour, told in each answer.

use std::time::Duration;

use journal::{ctx::testing::TestCtx, exchange::Event};

use crate::common::Post;
use crate::exchange::pair;

#[test]
fn each_answer_tells_headquarters_hour_and_a_slow_link_is_no_wrong_clock() {
    let (test, mut post, mut headquarters) = pair(31);
    let there = TestCtx::seeded(32);
    let mut told = |post: &mut Post, apart: i64, way: u64| {
        let at = test.ctx().clock.now() + chrono::TimeDelta::seconds(apart);
        there.clock.set(&at.to_rfc3339());
        let parcel = post.step(&test, &headquarters, Event::Asked).1.unwrap();
        let reply = headquarters.answer(&there, &parcel).unwrap();
        test.clock.advance(Duration::from_secs(way));
        let compared = post
            .step(&test, &headquarters, Event::Reply(&reply))
            .0
            .compared;
        let compared = compared.unwrap();
        assert_eq!(compared.headquarters_ms, at.timestamp_millis());
        compared.offset_ms
    };
    assert_eq!(told(&mut post, 0, 0), 0);
    assert_eq!(told(&mut post, 40, 40), 0, "signed on arrival");
    assert_eq!(told(&mut post, 0, 40), 0, "signed on departure");
    assert_eq!(
        told(&mut post, 3_600, 0),
        -3_600_000,
        "the machine is behind"
    );
    assert_eq!(
        told(&mut post, -3_600, 10),
        3_600_000,
        "the machine is ahead"
    );
}

#[test]
fn a_reply_that_is_no_answer_tells_no_hour() {
    let (test, mut post, mut headquarters) = pair(33);
    let parcel = post.step(&test, &headquarters, Event::Asked).1.unwrap();
    let reply = headquarters.answer(&test, &parcel).unwrap();
    post.step(&test, &headquarters, Event::Reply(&reply));
    post.step(&test, &headquarters, Event::Asked);
    let stale = post.step(&test, &headquarters, Event::Reply(&reply)).0;
    assert_eq!(stale.compared, None);
}
