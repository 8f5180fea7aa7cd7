//! A document read by its zone, as a scanner types it.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod post;

use post::Post;
use serde_json::json;

#[test]
fn a_zone_fills_the_check_of_its_document() {
    let post = Post::begun();
    post.add("Wilner Mapou", "officer");
    post.change_to("Wilner Mapou");
    let lines = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nl898902c36uto7408122f1204159ze184226b<<<<<10\n";
    let read = post.ask("document_read", json!({"text": lines}));
    assert_eq!(
        (&read["valid"], &read["expired"]),
        (&json!(true), &json!(true))
    );
    let set = &read["set"];
    assert_eq!(
        (&set["type"], &set["number"]),
        (&json!("passport"), &json!("L898902C3"))
    );
    // The specimen's issuer is nobody's country.
    assert!(set.get("country").is_none());
    let mut check = set.clone();
    check["result"] = json!("fantasy");
    post.ask(
        "record_create",
        json!({"kind": "document_check", "set": check}),
    );
    assert_eq!(
        post.refused("document_read", json!({"text": "P<UTO"})).code,
        "not_mrz"
    );
}
