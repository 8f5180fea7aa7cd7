//! What the door says without a key is what the register knew when it was last open: hours and drafts.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod post;

use post::Post;
use serde_json::json;

#[test]
fn each_tile_says_how_many_drafts_wait_for_its_person() {
    let post = Post::begun();
    post.add("Wilner Mapou", "officer");
    for n in 1..=2 {
        let id = format!("0193a1b2-0000-7000-8000-00000000000{n}");
        let draft = json!({"id": id, "kind": "arrest", "label": "TAMARIN Dieusel", "body": {}});
        post.ask("draft_save", draft);
    }
    // A plate that was lost is put up again from the register.
    std::fs::remove_file(post.folder.path().join("data/desk.json")).unwrap();
    post.change_to("Wilner Mapou");
    let door = post.ask("lock", json!({}));
    let drafts: Vec<_> = door["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|tile| {
            (
                tile["name"].as_str().unwrap(),
                tile["drafts"].as_u64().unwrap(),
            )
        })
        .collect();
    assert_eq!(drafts, [("Mirlande Acajou", 2), ("Wilner Mapou", 0)]);
    assert_eq!(door["drafts"], 2);
}

#[test]
fn a_clock_behind_what_the_register_knew_is_doubted_at_the_door_and_in_the_bar() {
    let post = Post::begun();
    let bar = post.ask("status_bar", json!({}));
    assert_eq!(bar["clock_doubtful"], false);
    let sure = |view: &serde_json::Value| view["time"]["sure"].as_bool().unwrap();
    let door = post.ask("lock", json!({}));
    assert!(sure(&door));
    assert_eq!(door["time"]["compared_at"], serde_json::Value::Null);
    assert_eq!(door["last_backup"], serde_json::Value::Null);

    // Two honest clocks differ by a little.
    post.clock.set("2026-11-17T14:29:00-05:00");
    assert!(sure(&post.ask("lock_state", json!({}))));
    post.clock.set("2026-11-16T14:32:00-05:00");
    assert!(!sure(&post.ask("lock_state", json!({}))));
    let unlock = json!({"user": "Mirlande Acajou", "passphrase": post::PASSPHRASE});
    post.ask("unlock", unlock);
    assert_eq!(post.ask("status_bar", json!({}))["clock_doubtful"], true);
    // The door goes on knowing what the register knew, not what the clock says now.
    assert!(!sure(&post.ask("lock", json!({}))));
}
