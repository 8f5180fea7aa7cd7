//! Posts and headquarters under weather drawn at random: whatever happened, afterwards everything is everywhere once.

use journal::{
    ctx::testing::TestCtx,
    exchange::{Event, pace::BODY_BYTES_FIRST},
    parcel::{self, Address, Item, Sealed},
};
use proptest::prelude::*;

use crate::common::{BASE, Headquarters, Link, Post, all_there};

/// What happens next.
#[derive(Debug, Clone)]
enum Turn {
    Write {
        post: usize,
        entries: usize,
    },
    HeadquartersWrites,
    Exchange {
        post: usize,
        link: Link,
    },
    /// The program is killed and started: what was in memory is gone.
    Restart {
        post: usize,
    },
    /// The post's data is put back as it was when it was last copied.
    Restore {
        post: usize,
    },
    Copy {
        post: usize,
    },
    /// Headquarters is put back as it was when it was last copied.
    RestoreHeadquarters,
    CopyHeadquarters,
}

fn link() -> impl Strategy<Value = Link> {
    prop_oneof![
        3 => Just(Link::Whole),
        1 => (0..400usize).prop_map(Link::RequestCut),
        1 => (0..900usize).prop_map(Link::ReplyCut),
        1 => Just(Link::ReplyLost),
    ]
}

fn turn() -> impl Strategy<Value = Turn> {
    let post = 0..2usize;
    prop_oneof![
        4 => (post.clone(), 1..70usize).prop_map(|(post, entries)| Turn::Write { post, entries }),
        1 => Just(Turn::HeadquartersWrites),
        6 => (post.clone(), link()).prop_map(|(post, link)| Turn::Exchange { post, link }),
        1 => post.clone().prop_map(|post| Turn::Restart { post }),
        1 => post.clone().prop_map(|post| Turn::Restore { post }),
        1 => post.prop_map(|post| Turn::Copy { post }),
        1 => Just(Turn::RestoreHeadquarters),
        1 => Just(Turn::CopyHeadquarters),
    ]
}

struct World {
    test: TestCtx,
    posts: Vec<Post>,
    copies: Vec<Post>,
    headquarters: Headquarters,
    copy: Headquarters,
    /// Places that a post saw receipted.
    received: Vec<domain::id::Place>,
}

impl World {
    fn new() -> Self {
        let test = TestCtx::seeded(77);
        let mut headquarters = Headquarters::new(&test);
        let posts = vec![Post::new(&test), Post::new(&test)];
        posts.iter().for_each(|post| headquarters.approve(post));
        let (copies, copy) = (posts.clone(), headquarters.clone());
        Self {
            test,
            posts,
            copies,
            headquarters,
            copy,
            received: Vec::new(),
        }
    }

    fn turn(&mut self, turn: &Turn) {
        match turn {
            Turn::Write { post, entries } => self.posts[*post].write_many(&self.test, *entries),
            Turn::HeadquartersWrites => self.headquarters.write(&self.test, BASE, "for all"),
            Turn::Exchange { post, link } => self.exchange(*post, *link),
            Turn::Restart { post } => self.posts[*post].client = Default::default(),
            Turn::Restore { post } => self.posts[*post] = self.copies[*post].clone(),
            Turn::Copy { post } => {
                self.copies[*post] = self.posts[*post].clone();
                self.copies[*post].client = Default::default();
            }
            Turn::RestoreHeadquarters => self.headquarters = self.copy.clone(),
            Turn::CopyHeadquarters => self.copy = self.headquarters.clone(),
        }
    }

    /// One session: the first round trip over the given link, then none.
    fn exchange(&mut self, post: usize, link: Link) {
        let post = &mut self.posts[post];
        let Some(parcel) = post.step(&self.test, &self.headquarters, Event::Asked).1 else {
            return;
        };
        let reply = match link {
            Link::RequestCut(bytes) => {
                assert!(
                    self.headquarters
                        .answer(&self.test, &parcel[..bytes])
                        .is_err()
                );
                Vec::new()
            }
            _ => self.headquarters.answer(&self.test, &parcel).unwrap(),
        };
        match link {
            Link::Whole => post.step(&self.test, &self.headquarters, Event::Reply(&reply)),
            Link::ReplyCut(bytes) => {
                let cut = &reply[..bytes.min(reply.len() - 1)];
                post.step(&self.test, &self.headquarters, Event::Reply(cut))
            }
            _ => post.step(&self.test, &self.headquarters, Event::Failed),
        };
        post.step(&self.test, &self.headquarters, Event::Failed);
        let tip = post.tip();
        if post.received(&self.headquarters, &tip) {
            self.received.push(tip);
        }
    }

    /// Calm: everybody exchanges until nothing moves any more.
    fn settle(&mut self) {
        for _ in 0..3 {
            for post in &mut self.posts {
                post.client = Default::default();
                post.sync(&self.test, &mut self.headquarters);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn after_any_weather_everything_is_everywhere_once(turns in prop::collection::vec(turn(), 1..30)) {
        let mut world = World::new();
        for turn in &turns {
            world.turn(turn);
        }
        world.settle();
        for post in &world.posts {
            prop_assert!(all_there(post, &world.headquarters));
            let tip = post.tip();
            prop_assert!(post.received(&world.headquarters, &tip));
        }
        prop_assert!(world.posts[0].shelf.everything() == world.posts[1].shelf.everything());
        let lost_both_sides = turns.iter().any(|turn| matches!(turn, Turn::Restore { .. }))
            && turns.iter().any(|turn| matches!(turn, Turn::RestoreHeadquarters));
        if !lost_both_sides {
            let there = world.headquarters.shelf.everything();
            for place in &world.received {
                prop_assert!(there.iter().any(|(known, _)| known == place), "a receipt was broken");
            }
        }
    }
}

#[test]
fn a_backlog_goes_in_as_many_exchanges_as_bodies_and_three() {
    let test = TestCtx::seeded(5);
    let mut headquarters = Headquarters::new(&test);
    let mut post = Post::new(&test);
    headquarters.approve(&post);
    post.write_many(&test, 4000);
    let mut bodies = 0;
    let trips = post.sync_over(&test, &mut headquarters, |_| {
        bodies += 1;
        Link::Whole
    });
    assert!(all_there(&post, &headquarters));
    assert!(
        trips <= 7,
        "{trips} trips for some 300 KB that double from {BODY_BYTES_FIRST}"
    );
}

#[test]
fn without_a_common_dictionary_the_exchange_goes_on_without_one() {
    let test = TestCtx::seeded(6);
    let mut headquarters = Headquarters::new(&test);
    let mut post = Post::new(&test);
    headquarters.approve(&post);
    let place = post.write(&test, "nil");
    let parcel = post.step(&test, &headquarters, Event::Asked).1.unwrap();
    let header = Sealed::read(&parcel).unwrap().header;
    let address = Address {
        to: header.reply,
        nonce: [9; 16],
        answers: Some(header.nonce),
        epoch: 0,
        dictionary: 0,
        reply: headquarters.keys.seal.public(),
    };
    let items = [Item::Note("need_dictionary".into())];
    let reply = parcel::make(&test.rng, &headquarters.keys.sign, &address, 3, &items)
        .unwrap()
        .bytes;
    let again = post
        .step(&test, &headquarters, Event::Reply(&reply))
        .1
        .unwrap();
    assert_eq!(Sealed::read(&again).unwrap().header.dictionary, 0);
    let answer = headquarters.answer(&test, &again).unwrap();
    assert_eq!(Sealed::read(&answer).unwrap().header.dictionary, 0);
    post.step(&test, &headquarters, Event::Reply(&answer));
    assert!(post.received(&headquarters, &place));
}
