//! One save for an interception or an arrest: everything of it, or nothing.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod post;

use post::{Post, arrest};
use serde_json::{Value, json};

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap()
}

#[test]
fn one_save_writes_incident_person_role_custody_and_its_line() {
    let post = Post::begun();
    let saved = post.ask("arrest_save", arrest());
    let person = &saved["persons"][0];
    let numbers = [&saved["incident"], &person["person"], &person["custody"]]
        .map(|saved| text(saved, "number"));
    for (index, number) in numbers.iter().enumerate() {
        assert!(
            number.ends_with(&format!("-2026-{:06}", index + 1)),
            "{numbers:?}"
        );
    }
    assert_eq!(saved["to_complete"], json!(["incident.description"]));
    assert_eq!(saved["log"].as_array().unwrap().len(), 1);

    let day = post.ask("log_day", json!({}));
    let line = &day["lines"][0];
    assert_eq!(
        (
            text(line, "category"),
            &day["lines"].as_array().unwrap().len()
        ),
        ("arrest", &1)
    );
    assert!(text(line, "text").contains("TAMARIN Dieusel"), "{line}");
    assert!(
        line["links"]
            .as_array()
            .unwrap()
            .iter()
            .any(|link| link["id"] == person["custody"]["id"])
    );
    assert_eq!(post.ask("status_bar", json!({}))["rail"]["custody"], 1);
}

#[test]
fn a_bad_field_anywhere_saves_nothing() {
    let post = Post::begun();
    let mut request = arrest();
    request["persons"][0]["person"]["nationality"] = json!("ABC");
    let fault = post.refused("arrest_save", request);
    assert_eq!(fault.fields[0].field, "persons[0].person.nationality");
    assert_eq!(post.ask("log_day", json!({}))["lines"], json!([]));
    assert_eq!(
        post.ask("search", json!({"text": "Tamarin"}))["results"],
        json!([])
    );
    let saved = post.ask("arrest_save", arrest());
    assert!(
        text(&saved["incident"], "number").ends_with("-000001"),
        "a refused save used a number"
    );
}

#[test]
fn an_interception_without_arrest_writes_its_line_too_and_drops_its_draft() {
    let post = Post::begun();
    let id = "0193a1b2-0000-7000-8000-000000000001";
    post.ask(
        "draft_save",
        json!({"id": id, "kind": "arrest", "label": "x", "body": {}}),
    );
    let mut request = arrest();
    request["persons"][0]
        .as_object_mut()
        .unwrap()
        .remove("custody");
    request["draft"] = json!(id);
    post.ask("arrest_save", request);
    let day = post.ask("log_day", json!({}));
    assert_eq!(text(&day["lines"][0], "category"), "incident");
    assert_eq!(post.ask("drafts", json!({}))["drafts"], json!([]));
}

#[test]
fn a_person_known_here_is_taken_up_again() {
    let post = Post::begun();
    let first = post.ask("arrest_save", arrest());
    let person = first["persons"][0]["person"]["id"].clone();
    let mut again = arrest();
    again["persons"][0] = json!({"id": person, "role": "suspect"});
    post.ask("arrest_save", again);
    let case = post.ask("case_view", json!({"id": person}));
    assert_eq!(case["incidents"].as_array().unwrap().len(), 2);
    let found = post.ask(
        "person_candidates",
        json!({"family_name": "Tamarin", "given_names": "Die", "birth_date": "1987"}),
    );
    assert_eq!(found["people"], 1);
    let candidate = &found["candidates"][0];
    assert_eq!(
        (&candidate["cases"], text(&candidate["person"], "name")),
        (&json!(2), "TAMARIN Dieusel")
    );
    let reasons: Vec<_> = candidate["reasons"]
        .as_array()
        .unwrap()
        .iter()
        .map(|reason| text(reason, "how"))
        .collect();
    assert_eq!(reasons, ["equal", "prefix", "equal"]);
}

#[test]
fn what_the_form_asks_is_kept_field_by_field() {
    let post = Post::begun();
    let saved = post.ask("arrest_save", filled());
    let person = &saved["persons"][0];
    let fields = |id: &Value| post.ask("case_view", json!({"id": id}))["record"]["fields"].clone();
    for (asked, kept) in [
        (&filled()["incident"], fields(&saved["incident"]["id"])),
        (
            &filled()["persons"][0]["person"],
            fields(&person["person"]["id"]),
        ),
        (
            &filled()["persons"][0]["custody"],
            fields(&person["custody"]["id"]),
        ),
    ] {
        for (name, value) in asked.as_object().unwrap() {
            // Files write degrees; the form, millionths.
            if name != "place" {
                assert_eq!(&kept[name], value, "{name}");
            }
        }
    }
    let place = fields(&saved["incident"]["id"])["place"].clone();
    assert_eq!(
        (&place["boundary_stone"], &place["lat"]),
        (&json!(12), &json!(19.5512))
    );
    let line = fields(&saved["log"][0]["id"]);
    assert_eq!(
        (text(&line, "source"), text(&line, "paper_reference")),
        ("paper", "carnet 4, f. 12")
    );
}

/// The arrest with everything that the form can say.
fn filled() -> Value {
    let mut request = arrest();
    let at = "2026-11-17T14:20:00-05:00";
    merge(
        &mut request["incident"],
        json!({
            "place": {"commune": "Ouanaminthe", "crossing_point": "ouanaminthe", "boundary_stone": 12,
                      "lat": 19_551_200, "lon": -71_730_400, "text": "pont"},
            "discovered_by": "patrol", "description": "Trois sacs.", "officers": ["W. Mapou"],
            "vehicles": [{"kind": "camion", "plate": "AA-1234", "make": "Isuzu", "colour": "bleu"}],
            "started_at": "2026-11-17T13:50:00-05:00", "ended_at": at, "direction": "to_dominican_republic",
            "migrants": {"women": 3, "men": 2, "girls": 1, "boys": 0}, "force_used": true,
            "force_detail": "menottes", "injured": 1, "dead": 0, "source": "paper",
            "reported_by": "chef de poste", "paper_reference": "carnet 4, f. 12"
        }),
    );
    merge(
        &mut request["persons"][0]["person"],
        json!({
            "aliases": ["Ti Die"], "languages": ["hat", "spa"], "documents": [
                {"type": "passport", "number": "HX4471920", "country": "HTI", "expires": "2031-08"}],
            "ninu": "1234567890", "nif": "003-123-456-7", "phone": "+509 3712 0000", "marks": "cicatrice",
            "disability": "boite", "commune_of_origin": "Ferrier"
        }),
    );
    merge(
        &mut request["persons"][0]["custody"],
        json!({
            "basis": "warrant", "warrant": {"type": "mandat d’amener", "number": "12/2026", "judge": "J. Corossol"},
            "reasons_told": {"at": at, "language": "hat"}, "officers": ["E. Sablier"],
            "offences": ["migrant_smuggling", "weapons"], "property": ["1 téléphone", "500 HTG"],
            "health_on_arrival": "bon", "cell": "2", "rights": {"lawyer": {"offered_at": at},
                "family": {"offered_at": at, "result": "refused"}}
        }),
    );
    request
}

fn merge(into: &mut Value, more: Value) {
    let Value::Object(more) = more else { return };
    into.as_object_mut().unwrap().extend(more);
}

/// Somebody whose particulars are known, arrested at `clock`, or not.
fn somebody(name: &str, clock: Option<&str>) -> Value {
    let custody = clock.map(|clock| json!({"arrested_at": format!("2026-11-17T{clock}:00-05:00")}));
    json!({
        "person": {"family_name": name, "sex": "M", "nationality": "HTI"}, "role": "suspect", "custody": custody
    })
}

#[test]
fn a_group_is_saved_one_by_one_and_a_cut_between_two_loses_nothing() {
    const DRAFT: &str = "0193a1b2-0000-7000-8000-000000000001";
    let mut post = Post::begun();
    let typed = |text: &str| json!({"label": "TAMARIN Dieusel", "body": {"typed": text}});
    let again = |post: &mut Post| {
        post.cut_and_restart();
        post.ask(
            "unlock",
            json!({"user": "Mirlande Acajou", "passphrase": post::PASSPHRASE}),
        );
    };
    let held = |post: &Post| post.ask("status_bar", json!({}))["rail"]["custody"].clone();

    let mut first = arrest();
    first["draft"] = json!(DRAFT);
    first["keep"] = typed("half of the second");
    let saved = post.ask("arrest_save", first);
    again(&mut post);
    assert_eq!(held(&post), 1);
    let kept = post.ask("draft_open", json!({"id": DRAFT}))["body"].clone();
    assert_eq!(kept["typed"], "half of the second");
    assert_eq!(kept["written"], saved, "the draft knows what is saved");

    let incident = &saved["incident"]["id"];
    let second = post.ask(
        "incident_add_person",
        json!({"incident": incident, "person": somebody("Sablier", Some("14:25")), "draft": DRAFT,
               "keep": typed("half of the third")}),
    );
    again(&mut post);
    assert_eq!(held(&post), 2);
    let kept = post.ask("draft_open", json!({"id": DRAFT}))["body"].clone();
    assert_eq!(
        (&kept["typed"], &kept["written"]),
        (&json!("half of the third"), &second)
    );

    let third = json!({"incident": incident, "person": somebody("Mapou", None), "draft": DRAFT});
    let third = post.ask("incident_add_person", third);
    again(&mut post);
    assert_eq!(post.ask("drafts", json!({}))["drafts"], json!([]));
    assert_eq!((third["log"].clone(), held(&post)), (json!([]), json!(2)));
    let case = post.ask("case_view", json!({"id": incident}));
    assert_eq!(case["persons"].as_array().unwrap().len(), 3);
    let day = post.ask("log_day", json!({}));
    let arrests: Vec<_> = day["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| text(line, "category"))
        .collect();
    assert_eq!(arrests, ["arrest", "arrest"]);
    assert_eq!(case["custody"][0]["offences"], json!(["migrant_smuggling"]));
}

#[test]
fn who_is_in_the_incident_already_is_arrested_there_once() {
    let post = Post::begun();
    let mut request = arrest();
    request["persons"] = json!([somebody("Sablier", None)]);
    let saved = post.ask("arrest_save", request);
    let add = json!({
        "incident": saved["incident"]["id"],
        "person": {"id": saved["persons"][0]["person"]["id"], "role": "suspect",
                   "custody": {"arrested_at": "2026-11-17T14:30:00-05:00"}}
    });
    let arrested = post.ask("incident_add_person", add.clone());
    assert_eq!(
        arrested["persons"][0]["involvement"],
        saved["persons"][0]["involvement"]
    );
    assert_eq!(arrested["log"].as_array().unwrap().len(), 1);
    assert_eq!(
        post.refused("incident_add_person", add).code,
        "nothing_to_change"
    );
    assert_eq!(post.ask("status_bar", json!({}))["rail"]["custody"], 1);
}

#[test]
fn a_person_joins_an_incident_only_and_none_past_the_limit() {
    let post = Post::begun();
    let mut request = arrest();
    request["persons"] = (0..500)
        .map(|n| somebody(&format!("Manguier {n}"), None))
        .collect();
    let saved = post.ask("arrest_save", request);
    let add = |incident: &Value| json!({"incident": incident, "person": somebody("Sablier", None)});
    let full = post.refused("incident_add_person", add(&saved["incident"]["id"]));
    assert_eq!(full.code, "too_many_people");
    let known = &saved["persons"][0]["person"]["id"];
    assert_eq!(
        post.refused("incident_add_person", add(known)).code,
        "not_found"
    );
}
