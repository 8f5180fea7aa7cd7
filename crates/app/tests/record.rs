//! A record's sheet, its changes, and who may make them: one story a rule.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod post;

use post::{Post, arrest};
use serde_json::{Value, json};

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap()
}

/// A field of a sheet.
fn field<'a>(sheet: &'a Value, name: &str) -> &'a Value {
    let sections = sheet["sections"].as_array().unwrap();
    sections
        .iter()
        .flat_map(|section| section["fields"].as_array().unwrap())
        .find(|field| field["name"] == name)
        .unwrap_or_else(|| panic!("{name}"))
}

/// An arrest written by an officer: incident, person, custody.
fn by_an_officer(post: &Post) -> [Value; 3] {
    post.add("Wilner Mapou", "officer");
    post.add("Guerline Laurier", "officer");
    post.change_to("Wilner Mapou");
    let saved = post.ask("arrest_save", arrest());
    let person = &saved["persons"][0];
    [
        &saved["incident"]["id"],
        &person["person"]["id"],
        &person["custody"]["id"],
    ]
    .map(Value::clone)
}

#[test]
fn a_sheet_says_what_may_be_changed_and_by_whom() {
    let post = Post::begun();
    let [incident, person, custody] = by_an_officer(&post);
    let sheet = post.ask("record_sheet", json!({"id": incident}));
    assert_eq!(field(&sheet, "nature")["may"], true);
    assert_eq!(sheet["may"]["needs_reason"], false);
    assert_eq!(sheet["may"]["void"], false);
    let sheet = post.ask("record_sheet", json!({"id": custody}));
    assert_eq!(field(&sheet, "person")["may"], false);
    assert_eq!(sheet["names"][person.as_str().unwrap()], "TAMARIN Dieusel");

    post.change_to("Guerline Laurier");
    let sheet = post.ask("record_sheet", json!({"id": custody}));
    assert_eq!(sheet["may"]["refusal"], "not_own");
    assert_eq!(field(&sheet, "basis")["may"], false);
    assert_eq!(field(&sheet, "cell")["may"], true);

    post.change_to("Mirlande Acajou");
    let sheet = post.ask("record_sheet", json!({"id": custody}));
    assert_eq!(sheet["may"]["needs_reason"], true);
    assert_eq!(sheet["may"]["void"], true);
}

#[test]
fn a_field_that_runs_is_filled_by_anyone_on_duty_the_others_are_not() {
    let post = Post::begun();
    let [_, _, custody] = by_an_officer(&post);
    post.change_to("Guerline Laurier");
    let fill = |set: Value| json!({"id": custody, "set": set});
    let case = post.ask(
        "record_amend",
        fill(json!({"cell": "2", "property": ["500 HTG"]})),
    );
    assert_eq!(case["record"]["fields"]["property"], json!(["500 HTG"]));
    let mixed = fill(json!({"cell": "3", "basis": "warrant"}));
    assert_eq!(post.refused("record_amend", mixed).code, "not_own");
    let fixed = fill(json!({"incident": custody}));
    assert_eq!(
        post.refused("record_amend", fixed).fields[0].code,
        "fixed_field"
    );
}

#[test]
fn a_corrected_arrest_moves_its_clock_and_its_date() {
    let post = Post::begun();
    let [_, _, custody] = by_an_officer(&post);
    let earlier = "2026-11-17T13:40:00-05:00";
    post.ask(
        "record_amend",
        json!({"id": custody, "set": {"arrested_at": earlier}}),
    );
    let view = post.ask("custody_view", json!({"id": custody}));
    assert_eq!(text(&view["row"]["clock"], "arrested_at"), earlier);
    let sheet = post.ask("record_sheet", json!({"id": custody}));
    assert_eq!(sheet["values"]["occurred_at"], earlier);
    assert_eq!(sheet["stage"], "amended");
}

#[test]
fn an_exit_written_on_the_sheet_is_told_like_one_on_the_board() {
    let post = Post::begun();
    let [_, _, custody] = by_an_officer(&post);
    post.wait(3, 0);
    let exit = json!({"kind": "escaped", "at": "2026-11-17T17:00:00-05:00"});
    let case = post.ask(
        "record_amend",
        json!({"id": custody, "set": {"exit": exit}}),
    );
    assert!(
        case["history"]
            .as_array()
            .unwrap()
            .iter()
            .any(|change| change["op"] == "alert" && change["after"] == "escaped")
    );
    let day = post.ask("log_day", json!({}));
    assert!(day["lines"].as_array().unwrap().len() > 1);
}

#[test]
fn a_state_goes_by_legal_steps_only() {
    let post = Post::begun();
    let [incident, ..] = by_an_officer(&post);
    let to = |state: &str| json!({"id": incident, "set": {"state": state}});
    post.ask("record_amend", to("closed"));
    let fault = post.refused("record_amend", to("sent_to_dcpj"));
    assert_eq!(fault.fields[0].code, "illegal_state");
    let sheet = post.ask("record_sheet", json!({"id": incident}));
    assert_eq!(
        field(&sheet, "state")["of"]["codes"],
        json!(["open", "closed"])
    );
}

#[test]
fn a_commander_voids_what_somebody_else_wrote_says_why_and_takes_it_back() {
    let post = Post::begun();
    let [incident, ..] = by_an_officer(&post);
    let why = |why: &str| json!({"id": incident, "why": why});
    assert_eq!(
        post.refused("record_void", why("deux fois")).code,
        "no_permission"
    );
    let own = post.change_to("Mirlande Acajou");
    assert_eq!(own["user"]["role"], "commander");
    assert_eq!(
        post.refused("record_void", why(" ")).fields[0].code,
        "reason_missing"
    );
    let case = post.ask("record_void", why("écrit deux fois"));
    assert_eq!(text(&case["record"], "stage"), "void");
    let amend = json!({"id": incident, "set": {"dead": 1}, "why": "x"});
    assert_eq!(post.refused("record_amend", amend).code, "record_void");
    let sheet = post.ask("record_sheet", json!({"id": incident}));
    assert_eq!(sheet["void_reason"], "écrit deux fois");
    assert_eq!(field(&sheet, "nature")["may"], false);
    let case = post.ask("record_unvoid", why("erreur"));
    assert_eq!(text(&case["record"], "stage"), "final");
    let mine = post.ask("arrest_save", arrest());
    let mine = json!({"id": mine["incident"]["id"], "why": "x"});
    assert_eq!(post.refused("record_void", mine).code, "own_record");
}

#[test]
fn a_user_is_not_amended_like_a_record() {
    let post = Post::begun();
    let id = post.add("Wilner Mapou", "officer");
    let set = json!({"id": id, "set": {"role": "commander"}, "why": "x"});
    assert_eq!(post.refused("record_amend", set).code, "unknown_kind");
}

#[test]
fn a_kind_gives_its_form_and_saves_what_was_written_in_it() {
    let post = Post::begun();
    let [incident, ..] = by_an_officer(&post);
    let form = post.ask("record_form", json!({"kind": "person"}));
    assert_eq!(field(&form, "sex")["need"], "save");
    let witness =
        json!({"family_name": "Corossol", "given_names": "Ti", "sex": "F", "nationality": "HTI"});
    let person = post.ask("record_create", json!({"kind": "person", "set": witness}));
    let part = json!({"incident": incident, "person": person["id"], "role": "witness"});
    post.ask("record_create", json!({"kind": "involvement", "set": part}));
    let case = post.ask("case_view", json!({"id": incident}));
    assert_eq!(case["persons"].as_array().unwrap().len(), 2);
    let missing = json!({"kind": "person", "set": {"sex": "F"}});
    assert_eq!(
        post.refused("record_create", missing).fields[0].field,
        "nationality"
    );
    for kind in [
        "user",
        "custody",
        "log_entry",
        "screening",
        "countersign",
        "seizure_transfer",
    ] {
        let asked = json!({"kind": kind, "set": {}});
        assert_eq!(post.refused("record_create", asked).code, "unknown_kind");
    }
}

#[test]
fn a_patrol_saved_from_its_form_has_its_lines_out_and_back() {
    let post = Post::begun();
    by_an_officer(&post);
    let before = post.ask("log_day", json!({}))["lines"]
        .as_array()
        .unwrap()
        .len();
    let patrol =
        json!({"type": "foot", "leader": "F. Gaïac", "departed_at": "2026-11-17T06:20:00-05:00"});
    let saved = post.ask("record_create", json!({"kind": "patrol", "set": patrol}));
    assert!(text(&saved, "number").starts_with("OUA-"));
    post.change_to("Guerline Laurier");
    let back = json!({"returned_at": "2026-11-17T13:05:00-05:00"});
    post.ask("record_amend", json!({"id": saved["id"], "set": back}));
    let day = post.ask("log_day", json!({}));
    let lines = day["lines"].as_array().unwrap();
    assert_eq!(lines.len(), before + 2);
    let categories: Vec<_> = lines.iter().map(|line| text(line, "category")).collect();
    assert!(categories.contains(&"patrol_out") && categories.contains(&"patrol_back"));
}
