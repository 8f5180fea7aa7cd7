//! From hand to hand: who holds a seized item, who may hand it over, and the two who sign.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod post;

use post::{PASSPHRASE, Post};
use serde_json::{Value, json};

const AT: &str = "2026-11-17T14:31:00-05:00";

/// A post with an officer at the desk, who has sealed thirty cartons.
fn with_an_item() -> (Post, String) {
    let post = Post::begun();
    post.add("Wilner Mapou", "officer");
    post.add("Guerline Laurier", "officer");
    let me = post.change_to("Wilner Mapou");
    let item = json!({"category": "contraband_goods", "description": "Trente cartons de cigarettes",
        "seal_number": "S-1042", "sealed_by": me["user"]["id"], "stored_at": "Coffre", "no_owner": true});
    let saved = post.ask("record_create", json!({"kind": "seizure", "set": item}));
    (post, saved["id"].as_str().unwrap().to_owned())
}

fn hand(item: &str, from: &str, to: &str, reason: &str) -> Value {
    json!({"seizure": item, "from": {"name": from}, "to": {"name": to}, "reason": reason,
        "seal_intact": true, "at": AT})
}

fn holders(post: &Post) -> Vec<String> {
    let view = post.ask("seizures", json!({}));
    let rows = view["held"].as_array().unwrap();
    let names = rows
        .iter()
        .flat_map(|row| row["holders"].as_array().unwrap());
    names
        .map(|one| one["name"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn the_vault_counts_what_the_book_says_is_here() {
    let (post, item) = with_an_item();
    let view = post.ask("seizures", json!({}));
    assert_eq!(view["places"], json!([{"place": "Coffre", "count": 1}]));
    assert_eq!(view["held"][0]["seal"], "S-1042");
    assert_eq!(holders(&post), ["Wilner Mapou"]);

    post.ask(
        "seizure_hand_over",
        hand(&item, "wilner mapou", "Guerline Laurier", "storage"),
    );
    assert_eq!(holders(&post), ["Guerline Laurier"]);
    let mut out = hand(&item, "Guerline Laurier", "SABLIER Evens", "court_clerk");
    assert_eq!(
        post.refused("seizure_hand_over", out.clone()).fields[0].field,
        "receipt_number"
    );
    out["receipt_number"] = json!("G-12");
    post.ask("seizure_hand_over", out);
    let view = post.ask("seizures", json!({}));
    assert_eq!((&view["held"], &view["gone"]), (&json!([]), &json!(1)));
}

#[test]
fn a_hand_over_copied_from_paper_says_so() {
    let (post, item) = with_an_item();
    let mut given = hand(&item, "Wilner Mapou", "Guerline Laurier", "storage");
    given["source"] = json!("paper");
    given["paper_reference"] = json!("cahier 3, feuille 12");
    let saved = post.ask("seizure_hand_over", given);
    let sheet = post.ask("record_sheet", json!({"id": saved["id"]}));
    assert_eq!(sheet["values"]["source"], "paper");
    assert_eq!(sheet["values"]["paper_reference"], "cahier 3, feuille 12");
}

#[test]
fn only_the_holder_hands_over() {
    let (post, item) = with_an_item();
    let refused = |from: &str| {
        let fault = post.refused(
            "seizure_hand_over",
            hand(&item, from, "MAPOU Wilner", "storage"),
        );
        fault.fields[0].code.clone()
    };
    assert_eq!(refused("Guerline Laurier"), "not_holder");
    post.ask(
        "seizure_hand_over",
        hand(&item, "Wilner Mapou", "Guerline Laurier", "storage"),
    );
    assert_eq!(refused("Wilner Mapou"), "not_holder");
}

#[test]
fn the_one_who_receives_signs_beside_the_one_who_gives() {
    let (post, item) = with_an_item();
    let saved = post.ask(
        "seizure_hand_over",
        hand(&item, "Wilner Mapou", "Guerline Laurier", "storage"),
    );
    let sign = |name: &str, passphrase: &str| json!({"transfer": saved["id"], "name": name, "passphrase": passphrase});
    let fault = post.refused(
        "seizure_receive",
        sign("Guerline Laurier", "autre chose que la sienne"),
    );
    assert_eq!(fault.code, "wrong_passphrase");
    let fault = post.refused("seizure_receive", sign("Wilner Mapou", PASSPHRASE));
    assert_eq!(fault.fields[0].code, "own_record");
    let view = post.ask("seizure_receive", sign("Guerline Laurier", PASSPHRASE));
    assert_eq!(
        view["held"][0]["holders"][0]["received_by"]["name"],
        "Guerline Laurier"
    );
    let history = post.ask("record_history", json!({"id": saved["id"]}));
    let signed = |change: &Value| change["signed"] == true;
    assert!(history["changes"].as_array().unwrap().iter().all(signed));

    // What each wrote stays signed after the one at the desk has signed on, and nobody is asked about it.
    post.change_to("Guerline Laurier");
    assert_eq!(post.ask("unsigned", json!({}))["count"], 0);
}
