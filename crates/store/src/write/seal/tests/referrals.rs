//! What the referrals of one protected person state: each thing once, whoever writes the answer.

use super::*;

/// The measures that a referral states, each with its institution.
fn states(store: &Store, id: &str) -> Vec<(String, String)> {
    let record = shown(store, id);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let facts = record.part("facts", "of").and_then(Value::as_array);
    let facts = facts.into_iter().flatten();
    facts
        .map(|fact| (text(&fact["measure"]), text(&fact["dims"]["agency"])))
        .collect()
}

#[test]
fn a_protected_person_is_counted_by_one_referral_and_by_one_answer() {
    let post = Post::new();
    let mut store = post.begun();
    let id = post.child(&mut store);
    let refer = |store: &mut Store, agency: &str| {
        let referral = json!({"subject": id, "subject_kind": "minor", "agency": agency, "reason": SECRET,
            "urgency": "routine", "sent_at": "2026-11-17T14:32:00-05:00"});
        post.create(store, "referral", &referral)
    };
    let (first, second) = (refer(&mut store, "ibesr"), refer(&mut store, "bpm"));
    let pair = |measure: &str, agency: &str| (measure.to_owned(), agency.to_owned());
    let (sent, assisted) = (
        pair("minors_referred", "ibesr"),
        pair("persons_assisted", ""),
    );
    assert_eq!(states(&store, &first), [sent.clone(), assisted.clone()]);
    assert_eq!(states(&store, &second), []);

    let received = json!({"state": "received", "received_at": "2026-11-17T15:00:00-05:00"});
    post.amend(&mut store, &first, &received).unwrap();
    post.amend(&mut store, &second, &received).unwrap();
    let taken = pair("minors_received", "ibesr");
    assert_eq!(
        states(&store, &first),
        [sent.clone(), assisted.clone(), taken.clone()]
    );
    assert_eq!(states(&store, &second), []);
    assert_eq!(shown(&store, &first).stage, Stage::Final);
    let refused = json!({"state": "refused", "refused_at": "2026-11-17T16:00:00-05:00", "refusal_reason": SECRET});
    post.amend(&mut store, &first, &refused).unwrap();
    assert_eq!(states(&store, &first), [sent.clone(), assisted.clone()]);

    // The second institution took the child: which it was, a focal point says.
    let accepted = json!({"state": "accepted", "accepted_at": "2026-11-17T17:00:00-05:00"});
    post.amend(&mut store, &second, &accepted).unwrap();
    assert_eq!(
        states(&store, &second),
        [pair("minors_received", "unknown")]
    );
    let mut store = post.relieve(store, POINT);
    let actor = store.actor().clone();
    let ctx = post.ctx(&actor);
    store.write(&ctx, |tx| tx.restate(&second)).unwrap();
    assert_eq!(states(&store, &second), [pair("minors_received", "bpm")]);
    assert_eq!(shown(&store, &second).conflicts, Default::default());
    assert!(!everything(&store).contains("waribox"));
}
