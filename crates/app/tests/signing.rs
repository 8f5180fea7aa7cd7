//! Signatures of people: what is not signed shows it, and after a cut each is asked about what stands in their name.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod post;

use post::{PASSPHRASE, Post, arrest};
use serde_json::{Value, json};

fn write(post: &Post, text: &str) -> String {
    let saved = post.ask("log_add", json!({"category": "order", "text": text}));
    saved["id"].as_str().unwrap().to_owned()
}

/// Whether each line of the day is signed, by its words.
fn signed(post: &Post, text: &str) -> bool {
    let day = post.ask("log_day", json!({}));
    let lines = day["lines"].as_array().unwrap();
    let line = lines.iter().find(|line| line["text"] == text).unwrap();
    line["signed"].as_bool().unwrap()
}

fn unlock(post: &Post, name: &str) {
    post.ask("unlock", json!({"user": name, "passphrase": PASSPHRASE}));
}

fn asked(post: &Post) -> Value {
    post.ask("unsigned", json!({}))
}

fn problems(post: &Post) -> Value {
    app::verify::verify(&post.desk, reports::catalogue::Lang::En).unwrap()["problems"].clone()
}

#[test]
fn a_line_is_signed_once_its_writer_has_locked() {
    let post = Post::begun();
    let id = write(&post, "Ordre reçu.");
    assert!(!signed(&post, "Ordre reçu."));
    let change = |post: &Post| post.ask("record_history", json!({"id": id}))["changes"][0].clone();
    assert_eq!(change(&post)["signed"], false);
    post.change_to("Mirlande Acajou");
    assert!(signed(&post, "Ordre reçu."));
    assert_eq!(change(&post)["signed"], true);
    let history = app::show::history(&post.desk, &id).unwrap();
    assert_eq!(history["changes"][0]["signed"], true);
    assert_eq!(asked(&post)["count"], 0);
}

#[test]
fn after_a_cut_what_was_not_signed_is_listed_and_signed_when_its_writer_says_so() {
    let mut post = Post::begun();
    post.change_to("Mirlande Acajou");
    write(&post, "Avant la coupure.");
    post.ask("arrest_save", arrest());
    post.cut_and_restart();
    unlock(&post, "Mirlande Acajou");
    let found = asked(&post);
    let entries = found["entries"].as_array().unwrap();
    assert_eq!(entries[0]["kind"], "log_entry");
    assert_eq!(entries[0]["op"], "append");
    assert!(entries[0]["number"].as_str().unwrap().contains("-MC-"));
    assert!(
        entries.len() > 4,
        "an arrest is several entries: {entries:?}"
    );
    let today = post.ask("today", json!({}));
    let queues = today["queues"].as_array().unwrap();
    let queue = queues
        .iter()
        .find(|queue| queue["code"] == "unsigned")
        .unwrap();
    assert_eq!(queue["count"], entries.len());
    assert_eq!(
        app::status::status(&post.desk).unwrap()["unsigned"],
        entries.len()
    );

    // What is written meanwhile waits for the lock, as ever.
    write(&post, "Après la coupure.");
    let after = post.ask("unsigned_answer", json!({"up_to": found["up_to"]}));
    assert_eq!(after["count"], 0);
    assert!(signed(&post, "Avant la coupure."));
    post.change_to("Mirlande Acajou");
    assert!(signed(&post, "Après la coupure."));
    assert_eq!(asked(&post)["count"], 0);
    assert_eq!(problems(&post), json!([]));
}

#[test]
fn what_is_not_theirs_stays_unsigned_and_the_book_says_so() {
    let mut post = Post::begun();
    post.change_to("Mirlande Acajou");
    for text in ["Un.", "Deux.", "Trois."] {
        write(&post, text);
    }
    post.cut_and_restart();
    unlock(&post, "Mirlande Acajou");
    let found = asked(&post);
    let second = &found["entries"][1];
    post.wait(0, 5);
    let answer = json!({"up_to": found["up_to"], "not_mine": [second["seq"]]});
    assert_eq!(post.ask("unsigned_answer", answer)["count"], 0);
    assert_eq!(
        ["Un.", "Deux.", "Trois."].map(|text| signed(&post, text)),
        [true, false, true]
    );
    let today = post.ask("today", json!({}));
    let line = &today["log"][0];
    let words = line["text"].as_str().unwrap();
    assert!(
        words.starts_with("Mirlande Acajou dit n’avoir pas écrit"),
        "{words}"
    );
    assert!(
        words.ends_with(&format!("entrées : {}.", second["seq"])),
        "{words}"
    );
    assert_eq!(line["links"][0]["number"], second["number"]);
    assert!(signed(&post, words), "said and signed at once");

    // They are not asked again, and the next lock signs nothing of it either.
    post.change_to("Mirlande Acajou");
    assert_eq!(asked(&post)["count"], 0);
    assert!(!signed(&post, "Deux."));
    assert_eq!(problems(&post), json!([]));
}

#[test]
fn nobody_is_asked_about_what_another_wrote_and_an_old_question_stays() {
    let mut post = Post::begun();
    post.add("Wilner Mapou", "officer");
    post.change_to("Wilner Mapou");
    write(&post, "De Wilner.");
    post.cut_and_restart();
    unlock(&post, "Mirlande Acajou");
    assert_eq!(asked(&post)["count"], 0);
    write(&post, "De Mirlande.");
    post.change_to("Wilner Mapou");
    assert_eq!(asked(&post)["count"], 1, "put off by nobody");
    post.change_to("Wilner Mapou");
    let found = asked(&post);
    assert_eq!(
        found["count"], 1,
        "a lock signs what is since the unlock alone"
    );
    post.ask("unsigned_answer", json!({"up_to": found["up_to"]}));
    assert!(signed(&post, "De Wilner."));
    assert!(signed(&post, "De Mirlande."));
}

#[test]
fn an_answer_reaches_no_further_than_what_was_asked() {
    let mut post = Post::begun();
    post.change_to("Mirlande Acajou");
    write(&post, "Un.");
    write(&post, "Deux.");
    post.cut_and_restart();
    unlock(&post, "Mirlande Acajou");
    let first = asked(&post)["entries"][0]["seq"].clone();
    assert_eq!(
        post.ask("unsigned_answer", json!({"up_to": first}))["count"],
        1
    );
    assert_eq!(
        ["Un.", "Deux."].map(|text| signed(&post, text)),
        [true, false]
    );
}
