//! Who holds a seized item: the end of the chain of its transfers.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::record::{Record, Stage};
use crate::term::normalise;

/// Who holds an item.
#[derive(Debug, Clone, PartialEq)]
pub enum Holder<'a> {
    /// Whoever seized it: nothing was handed over yet.
    Seizer,
    /// The `to` of the last transfer.
    One(&'a Record),
    /// Two people were given it without knowing of each other: the transfers that nobody followed, by id.
    Disputed(Vec<&'a Record>),
}

/// Who holds an item, by its transfers in any order; those that are void, and other items', say nothing.
///
/// A transfer that names none before it follows the seizure; one that follows a void transfer follows what that one did.
#[must_use]
pub fn holder<'a>(seizure: &Record, transfers: &'a [Record]) -> Holder<'a> {
    let of_item = |transfer: &&Record| {
        transfer.kind == "seizure_transfer" && transfer.text("seizure") == Some(&seizure.id)
    };
    let all: BTreeMap<&str, &Record> = transfers
        .iter()
        .filter(of_item)
        .map(|transfer| (transfer.id.as_str(), transfer))
        .collect();
    let live = || all.values().filter(|transfer| stands(transfer));
    let followed: BTreeSet<&str> = live()
        .filter_map(|transfer| before(transfer, &all))
        .collect();
    let tips: Vec<&Record> = live()
        .filter(|transfer| !followed.contains(transfer.id.as_str()))
        .copied()
        .collect();
    match tips[..] {
        [] if live().next().is_none() => Holder::Seizer,
        // Transfers that follow each other in a ring: none of them is the last.
        [] => Holder::Disputed(live().copied().collect()),
        [last] => Holder::One(last),
        _ => Holder::Disputed(tips),
    }
}

/// Whether a transfer's `from` names the one who holds the item: the same name, and no other institution.
#[must_use]
pub fn hands_over(from: &Value, holder: &Record) -> bool {
    let Some(to) = holder.get("to") else {
        return false;
    };
    let plain = |of: &Value, part: &str| of[part].as_str().map(normalise);
    let (here, there) = (plain(from, "institution"), plain(to, "institution"));
    plain(from, "name").is_some_and(|name| Some(name) == plain(to, "name"))
        && (here.is_none() || there.is_none() || here == there)
}

fn stands(transfer: &Record) -> bool {
    transfer.stage != Stage::Void
}

/// The transfer that this one follows, void ones passed over; none after the seizure.
fn before<'a>(transfer: &'a Record, all: &BTreeMap<&str, &'a Record>) -> Option<&'a str> {
    let mut seen = BTreeSet::from([transfer.id.as_str()]);
    let mut follows = transfer.text("follows")?;
    while let Some(one) = all.get(follows) {
        if stands(one) || !seen.insert(follows) {
            return Some(follows);
        }
        follows = one.text("follows")?;
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn record(value: Value) -> Record {
        serde_json::from_value(value).unwrap()
    }

    fn seizure() -> Record {
        record(json!({"id": "s", "kind": "seizure", "stage": "final"}))
    }

    fn transfer(id: &str, follows: Option<&str>, stage: &str) -> Record {
        record(
            json!({"id": id, "kind": "seizure_transfer", "stage": stage, "seizure": "s",
            "follows": follows.unwrap_or("s"), "to": {"name": id}}),
        )
    }

    fn held(transfers: &[Record]) -> Vec<&str> {
        match holder(&seizure(), transfers) {
            Holder::Seizer => vec!["seizer"],
            Holder::One(last) => vec![&last.id],
            Holder::Disputed(tips) => tips.iter().map(|tip| tip.id.as_str()).collect(),
        }
    }

    #[test]
    fn the_last_of_the_chain_holds_the_item() {
        let (a, b) = (
            transfer("a", None, "final"),
            transfer("b", Some("a"), "final"),
        );
        assert_eq!(held(&[]), ["seizer"]);
        assert_eq!(held(std::slice::from_ref(&a)), ["a"]);
        assert_eq!(held(&[b.clone(), a.clone()]), ["b"]);
        let elsewhere = record(
            json!({"id": "x", "kind": "seizure_transfer", "stage": "final",
            "seizure": "t", "follows": "b"}),
        );
        assert_eq!(held(&[a, elsewhere, b]), ["b"]);
    }

    #[test]
    fn two_ends_are_a_dispute() {
        let (a, b, c) = (
            transfer("a", None, "final"),
            transfer("b", Some("a"), "final"),
            transfer("c", Some("a"), "final"),
        );
        assert_eq!(held(&[a, b, c]), ["b", "c"]);
        let ring = [
            transfer("a", Some("b"), "final"),
            transfer("b", Some("a"), "final"),
        ];
        assert_eq!(held(&ring), ["a", "b"]);
    }

    #[test]
    fn a_void_transfer_is_passed_over() {
        let (a, b, c) = (
            transfer("a", None, "final"),
            transfer("b", Some("a"), "void"),
            transfer("c", Some("b"), "final"),
        );
        assert_eq!(held(&[a.clone(), b.clone()]), ["a"]);
        assert_eq!(held(&[a, b.clone(), c.clone()]), ["c"]);
        assert_eq!(held(&[transfer("a", None, "void"), b]), ["seizer"]);
    }

    #[test]
    fn who_hands_over_is_who_holds() {
        let mut last = transfer("a", None, "final");
        let to = json!({"name": "ÉBÈNE Wilner", "institution": "Greffe"});
        last.fields.insert("to".to_owned(), to);
        assert!(hands_over(&json!({"name": "Ebene  wilner"}), &last));
        assert!(!hands_over(
            &json!({"name": "ÉBÈNE Wilner", "institution": "BLTS"}),
            &last
        ));
        assert!(!hands_over(&json!({"name": "MAPOU Wilner"}), &last));
        assert!(!hands_over(&json!({}), &last));
    }

    proptest! {
        #[test]
        fn the_order_of_arrival_says_nothing(
            follows in prop::collection::vec(0_usize..9, 8),
            void in prop::collection::vec(any::<bool>(), 8),
            shuffle in Just((0_usize..8).collect::<Vec<_>>()).prop_shuffle(),
        ) {
            let id = |n: usize| n.to_string();
            let made: Vec<_> = (0..8)
                .map(|n| transfer(&id(n), Some(&id(follows[n])), if void[n] { "void" } else { "final" }))
                .collect();
            let shuffled: Vec<_> = shuffle.iter().map(|n| made[*n].clone()).collect();
            prop_assert_eq!(held(&made), held(&shuffled));
        }
    }
}
