//! An officer types what they heard or read: each result says why it is there, the better reason first.

use serde_json::{Value, json};
use stories::{Post, records};

fn person(family: &str, given: &str, more: &Value) -> Value {
    let mut person = json!({"kind": "person", "base": "OUA", "sex": "M", "nationality": "HTI",
        "occurred_at": "2026-11-17T14:10:00-05:00", "family_name": family, "given_names": given});
    let more = more.as_object().unwrap().clone();
    person.as_object_mut().unwrap().extend(more);
    person
}

fn post_with_people() -> Post {
    let post = Post::begun("OUA");
    let people = [
        person(
            "ACAJOU",
            "Jean-Baptiste",
            &json!({"phone": "+509 37 12 34 56"}),
        ),
        person("ACAJOUBA", "Odile", &json!({})),
        person("GRANDACAJOU", "Evens", &json!({})),
        person("TAMARIN", "Janvier", &json!({})),
        person("CACHIMAN", "Dieusel", &json!({"aliases": ["Ti Acajou"]})),
        person(
            "CÉIBA",
            "Rosemond",
            &json!({"documents": [{"type": "passport", "number": "HX4471920"}]}),
        ),
        json!({"kind": "incident", "base": "OUA", "occurred_at": "2026-11-17T14:10:00-05:00",
            "nature": "contraband", "vehicles": [{"kind": "car", "plate": "AA-01234"}]}),
    ];
    let said = post.import(&records::file(&people), &[]).done();
    assert_eq!(said["stored"], people.len());
    post
}

/// What is found, each by the first word of its label, and why.
fn found(post: &Post, typed: &str) -> Vec<(String, String, String)> {
    let said = post.run(["search", typed]).done();
    assert_eq!(said["query"], typed);
    let scores: Vec<f64> = said["results"]
        .as_array()
        .unwrap()
        .iter()
        .map(|hit| hit["score"].as_f64().unwrap())
        .collect();
    assert!(scores.is_sorted_by(|a, b| a >= b), "{scores:?}");
    let text = |hit: &Value, name: &str| hit[name].as_str().unwrap().to_owned();
    let results = said["results"].as_array().unwrap().iter();
    results
        .map(|hit| {
            let label = text(hit, "label");
            let first = label.split([' ', ',']).next().unwrap().to_owned();
            (first, text(hit, "why"), text(hit, "by"))
        })
        .collect()
}

fn told(list: &[(&str, &str, &str)]) -> Vec<(String, String, String)> {
    let own = |(a, b, c): &(&str, &str, &str)| ((*a).into(), (*b).into(), (*c).into());
    list.iter().map(own).collect()
}

#[test]
fn the_better_reason_comes_first() {
    let post = post_with_people();
    let expected = [
        ("ACAJOU", "exact", "name"),
        ("CACHIMAN", "exact", "name"),
        ("ACAJOUBA", "prefix", "name"),
        ("GRANDACAJOU", "part", "name"),
    ];
    assert_eq!(found(&post, "acajou"), told(&expected));
}

#[test]
fn what_was_heard_finds_what_is_written() {
    let post = post_with_people();
    let named = |family| told(&[(family, "sound", "name")]);
    assert_eq!(found(&post, "kachiman djesèl"), named("CACHIMAN"));
    assert_eq!(found(&post, "wozmon"), named("CÉIBA"));
    let some = [("ACAJOU", "sound", "name"), ("TAMARIN", "part", "name")];
    assert_eq!(
        found(&post, "jan batis"),
        told(&some),
        "a part of what was typed comes last"
    );
    let both = [("ACAJOU", "sound", "name"), ("TAMARIN", "prefix", "name")];
    assert_eq!(
        found(&post, "jan"),
        told(&both),
        "a whole name before the beginning of one"
    );
    assert_eq!(found(&post, "CE\u{301}IBA"), found(&post, "céiba"));
}

#[test]
fn numbers_find_however_they_are_typed() {
    let post = post_with_people();
    assert_eq!(
        found(&post, "3712-3456"),
        told(&[("ACAJOU", "exact", "phone")])
    );
    assert_eq!(
        found(&post, "hx 447 1920"),
        told(&[("CÉIBA", "exact", "document")])
    );
    let car = found(&post, "aa 01234");
    assert_eq!(
        (car.len(), car[0].1.as_str(), car[0].2.as_str()),
        (1, "exact", "plate")
    );
    assert_eq!(found(&post, "nobody"), told(&[]));
}
