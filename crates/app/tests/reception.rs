//! People handed over at a gate, by count.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod post;

use post::Post;
use serde_json::{Value, json};

fn returnees() -> Value {
    json!({"kind": "reception", "set": {"gate": "ouanaminthe", "handed_over_by": "DGM",
        "counts": {"women": 12, "men": 14, "girls": 3, "boys": 1, "alone": 1, "pregnant": 2},
        "at": "2026-11-17T14:20:00-05:00"}})
}

#[test]
fn thirty_people_are_one_record_one_line_of_the_book_and_one_row() {
    let post = Post::begun();
    post.ask("record_create", returnees());
    let day = post.ask("log_day", json!({}));
    let lines = day["lines"].as_array().unwrap();
    assert_eq!(lines.len(), 1);
    let text = lines[0]["text"].as_str().unwrap();
    assert!(
        text.starts_with(
            "Réception au portail de Ouanaminthe : 30 personnes (12 femmes, 14 hommes, 3 filles, 1 garçon), \
             dont 1 enfant seul, 2 femmes enceintes, par DGM."
        ),
        "{text}"
    );
    let row = post.ask("receptions", json!({}))["rows"][0].clone();
    assert_eq!(
        (&row["gate"], &row["counts"]["men"]),
        (&json!("ouanaminthe"), &json!(14))
    );
    assert_eq!(row["referred"], 0);
}

#[test]
fn the_list_is_of_a_month_latest_first_and_without_what_was_voided() {
    let post = Post::begun();
    post.add("Wilner Mapou", "officer");
    post.change_to("Wilner Mapou");
    post.ask("record_create", returnees());
    let mut second = returnees();
    second["set"]["at"] = json!("2026-11-17T14:25:00-05:00");
    let voided = post.ask("record_create", second)["id"].clone();
    let mut old = returnees();
    old["set"]["at"] = json!("2026-10-01T08:00:00-05:00");
    post.ask("record_create", old);
    let rows = |post: &Post| {
        post.ask("receptions", json!({}))["rows"]
            .as_array()
            .unwrap()
            .clone()
    };
    let hours: Vec<Value> = rows(&post).iter().map(|row| row["at"].clone()).collect();
    assert_eq!(
        hours,
        ["2026-11-17T14:25:00-05:00", "2026-11-17T14:20:00-05:00"]
    );
    post.change_to("Mirlande Acajou");
    post.ask(
        "record_void",
        json!({"id": voided, "why": "écrite deux fois"}),
    );
    assert_eq!(rows(&post).len(), 1);
}
