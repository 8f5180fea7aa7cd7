//! Taking the register: creating it, unlocking, locking, people, preferences, drafts and what a cut leaves.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod post;

use post::{PASSPHRASE, Post, begin};
use serde_json::json;

#[test]
fn an_empty_machine_offers_to_begin_a_register() {
    let post = Post::empty();
    let state = post.ask("lock_state", json!({}));
    assert_eq!(state["state"], "empty");
    assert_eq!(state["bases"].as_array().unwrap().len(), 4);
    assert_eq!(post.refused("today", json!({})).code, "no_register");
}

#[test]
fn a_register_is_begun_locked_and_opened_again() {
    let post = Post::empty();
    let created = post.ask("create_register", begin("Mirlande Acajou", "commander"));
    assert_eq!(created["base"], "OUA");
    assert_eq!(created["machine"].as_str().unwrap().len(), 4);
    assert_eq!(created["recovery"].as_array().unwrap().len(), 8);
    assert_eq!(post.ask("lock_state", json!({}))["state"], "open");

    let locked = post.ask("lock", json!({}));
    assert_eq!(locked["state"], "locked");
    assert_eq!(locked["people"][0]["name"], "Mirlande Acajou");
    assert_eq!(locked["people"][0]["role"], "commander");
    assert_eq!(locked["base"]["name"], "Ouanaminthe");
    assert_eq!(post.refused("today", json!({})).code, "locked");

    let wrong = json!({"user": "Mirlande Acajou", "passphrase": "another phrase of some length"});
    assert_eq!(post.refused("unlock", wrong).code, "wrong_passphrase");
    let nobody = json!({"user": "Nobody", "passphrase": PASSPHRASE});
    assert_eq!(post.refused("unlock", nobody).code, "unknown_person");
    let id = locked["people"][0]["id"].clone();
    let session = post.ask(
        "unlock",
        json!({"user": id, "passphrase": PASSPHRASE.to_uppercase()}),
    );
    assert_eq!(session["user"]["role"], "commander");
    assert_eq!(
        post.refused("unlock", json!({"user": id, "passphrase": PASSPHRASE}))
            .code,
        "already_open"
    );
}

#[test]
fn what_cannot_be_begun_is_said() {
    let post = Post::empty();
    let with = |field: &str, value: &str| {
        let mut request = begin("Mirlande Acajou", "commander");
        request[field] = value.into();
        post.refused("create_register", request).code
    };
    assert_eq!(with("base", "XXX"), "unknown_base");
    assert_eq!(with("role", "hq_analyst"), "bad_role");
    assert_eq!(with("passphrase", "short"), "passphrase_too_short");
    post.ask("create_register", begin("Mirlande Acajou", "commander"));
    post.ask("lock", json!({}));
    let again = begin("Wilner Mapou", "officer");
    assert_eq!(
        post.refused("create_register", again).code,
        "register_exists"
    );
}

#[test]
fn whoever_begins_a_register_brings_its_people_in_and_an_officer_does_not() {
    let post = Post::begun_by("Wilner Mapou", "officer");
    post.add("Mirlande Acajou", "commander");
    let offered = post.ask(
        "user_add",
        json!({"name": "Rodrigue Quenêpe", "role": "administrator"}),
    );
    assert_eq!(
        offered["passphrase"].as_str().unwrap().split(' ').count(),
        5
    );
    let taken = json!({"name": "mirlande acajou", "role": "officer", "passphrase": PASSPHRASE});
    assert_eq!(post.refused("user_add", taken).code, "name_taken");

    let session = post.change_to("Mirlande Acajou");
    assert!(
        !session["rights"]
            .as_array()
            .unwrap()
            .contains(&json!("users"))
    );
    let more = json!({"name": "Estimé Bayahonde", "role": "officer", "passphrase": PASSPHRASE});
    assert_eq!(post.refused("user_add", more).code, "no_permission");
    assert_eq!(
        post.ask("users", json!({}))["users"]
            .as_array()
            .unwrap()
            .len(),
        3
    );
}

#[test]
fn a_closed_access_opens_nothing_and_the_last_one_stays() {
    let post = Post::begun_by("Rodrigue Quenêpe", "administrator");
    let own = post.ask("users", json!({}))["users"][0]["id"].clone();
    assert_eq!(
        post.refused("user_disable", json!({"id": own})).code,
        "last_person"
    );
    let id = post.add("Wilner Mapou", "officer");
    let users = post.ask("user_disable", json!({"id": id, "why": "muté"}));
    let closed = users["users"]
        .as_array()
        .unwrap()
        .iter()
        .find(|user| user["id"] == json!(id))
        .unwrap();
    assert_eq!(
        (&closed["state"], &closed["here"]),
        (&json!("disabled"), &json!(false))
    );
    post.ask("lock", json!({}));
    let gone = json!({"user": "Wilner Mapou", "passphrase": PASSPHRASE});
    assert_eq!(post.refused("unlock", gone).code, "unknown_person");
}

#[test]
fn a_passphrase_is_changed_by_who_knows_it() {
    let post = Post::begun();
    let new = "cinq autres mots bien choisis";
    let wrong = json!({"current": "not the present phrase", "new": new});
    assert_eq!(
        post.refused("change_passphrase", wrong).code,
        "wrong_passphrase"
    );
    post.ask(
        "change_passphrase",
        json!({"current": PASSPHRASE, "new": new}),
    );
    post.ask("lock", json!({}));
    let old = json!({"user": "Mirlande Acajou", "passphrase": PASSPHRASE});
    assert_eq!(post.refused("unlock", old).code, "wrong_passphrase");
    post.ask(
        "unlock",
        json!({"user": "Mirlande Acajou", "passphrase": new}),
    );
}

#[test]
fn the_printed_key_opens_for_who_forgot_and_what_they_signed_still_holds() {
    let post = Post::empty();
    let created = post.ask("create_register", begin("Mirlande Acajou", "commander"));
    let key = created["recovery"][2].as_str().unwrap();
    post.ask(
        "log_add",
        json!({"category": "order", "text": "Ordre reçu."}),
    );
    post.ask("lock", json!({}));
    let with = |key: &str| json!({"user": "Mirlande Acajou", "key": key, "passphrase": "cinq autres mots bien choisis"});
    assert_eq!(
        post.refused("recover", with("ABCDE-FGHJK")).code,
        "recovery_mistyped"
    );
    let session = post.ask("recover", with(&key.to_lowercase().replace('-', " ")));
    assert_eq!(session["user"]["name"], "Mirlande Acajou");
    post.ask(
        "log_add",
        json!({"category": "order", "text": "Autre ordre."}),
    );
    post.change_to_with("Mirlande Acajou", "cinq autres mots bien choisis");
    let verified = app::verify::verify(&post.desk, reports::catalogue::Lang::En).unwrap();
    assert_eq!(verified["problems"], json!([]));
}

#[test]
fn five_words_are_offered_in_french_or_creole() {
    let post = Post::empty();
    let words = |language: &str| {
        post.ask("offer_passphrase", json!({"language": language}))["words"].clone()
    };
    let (french, creole) = (words("fr"), words("ht"));
    assert_eq!(
        (
            french.as_array().unwrap().len(),
            creole.as_array().unwrap().len()
        ),
        (5, 5)
    );
    assert_ne!(french, creole);
}

#[test]
fn preferences_belong_to_a_person_and_change_the_language_of_labels() {
    let post = Post::begun();
    let set = post.ask(
        "preferences_set",
        json!({"language": "ht", "text_scale": 130}),
    );
    assert_eq!(
        (&set["language"], &set["theme"], &set["text_scale"]),
        (&json!("ht"), &json!("light"), &json!(130))
    );
    assert_eq!(
        post.refused("preferences_set", json!({"theme": "pink"}))
            .fields[0]
            .code,
        "bad_code"
    );
    post.add("Wilner Mapou", "officer");
    assert_eq!(
        post.change_to("Wilner Mapou")["preferences"]["text_scale"],
        100
    );
    assert_eq!(
        post.change_to("Mirlande Acajou")["preferences"]["text_scale"],
        130
    );
}

const DRAFT: &str = "0193a1b2-0000-7000-8000-000000000001";

#[test]
fn a_draft_is_kept_opened_by_its_author_alone_and_dropped() {
    let post = Post::begun();
    let body = json!({"incident": {"nature": "weapons"}, "step": 2});
    let draft = json!({"id": DRAFT, "kind": "arrest", "label": "TAMARIN Dieusel", "body": body});
    let saved = post.ask("draft_save", draft);
    assert_eq!(saved["saved_at"], "2026-11-17T14:32:00-05:00");
    let open = post.ask("draft_open", json!({"id": DRAFT}));
    assert_eq!(open["body"], body);
    assert_eq!(open["draft"]["recovered"], false);
    assert_eq!(post.ask("status_bar", json!({}))["drafts"], 1);

    post.add("Wilner Mapou", "officer");
    post.change_to("Wilner Mapou");
    assert_eq!(post.ask("drafts", json!({}))["drafts"], json!([]));
    assert_eq!(
        post.refused("draft_open", json!({"id": DRAFT})).code,
        "not_found"
    );
    post.ask("draft_drop", json!({"id": DRAFT}));

    post.change_to("Mirlande Acajou");
    assert_eq!(
        post.ask("drafts", json!({}))["drafts"][0]["label"],
        "TAMARIN Dieusel"
    );
    assert_eq!(
        post.ask("draft_drop", json!({"id": DRAFT}))["drafts"],
        json!([])
    );
}

#[test]
fn a_draft_of_any_size_is_not_taken() {
    let post = Post::begun();
    let large = "x".repeat(app::drafts::DRAFT_BYTES_MAX);
    let draft = json!({"id": DRAFT, "kind": "arrest", "label": "", "body": large});
    assert_eq!(post.refused("draft_save", draft).code, "draft_too_large");
}

#[test]
fn after_a_cut_the_draft_is_offered_by_name() {
    let mut post = Post::begun();
    let draft = json!({"id": DRAFT, "kind": "arrest", "label": "TAMARIN Dieusel", "body": {}});
    post.ask("draft_save", draft);
    post.ask("status_bar", json!({}));
    post.wait(0, 8);
    post.cut_and_restart();
    let state = post.ask("lock_state", json!({}));
    assert_eq!(state["restarted_after_cut"], "2026-11-17T14:32:00-05:00");
    assert_eq!(state["drafts"], 1);
    let session = post.ask(
        "unlock",
        json!({"user": "Mirlande Acajou", "passphrase": PASSPHRASE}),
    );
    assert_eq!(session["drafts"][0]["recovered"], true);
    assert_eq!(
        post.ask("today", json!({}))["recovered"]["label"],
        "TAMARIN Dieusel"
    );

    post.ask("lock", json!({}));
    post.cut_and_restart();
    assert!(post.ask("lock_state", json!({}))["restarted_after_cut"].is_null());
}

#[test]
fn every_use_case_has_its_row_in_the_table_of_rights() {
    for name in [app::surface::NAMES, app::surface::BYTE_NAMES].concat() {
        assert!(domain::permission::action_of(name).is_some(), "{name}");
    }
}

#[test]
fn an_administrator_reads_no_record_and_writes_none() {
    let post = Post::begun_by("Rodrigue Quenêpe", "administrator");
    for name in app::surface::NAMES {
        use domain::permission::Action;
        let records = matches!(
            domain::permission::action_of(name),
            Some(
                Action::Read
                    | Action::Create
                    | Action::Amend
                    | Action::Running
                    | Action::Countersign
                    | Action::ReferralAuthorise
            )
        );
        if !records {
            continue;
        }
        let any = "0193a1b2-0000-7000-8000-000000000009";
        let request = match *name {
            "custody_view" | "case_view" | "record_history" | "record_sheet" | "equipment_item"
            | "attachment_print" => {
                json!({"id": any})
            }
            "relief_write" => json!({"from": "x", "to": "y"}),
            "record_form" => json!({"kind": "person"}),
            "record_create" => json!({"kind": "person", "set": {}}),
            "custody_update" => json!({"id": any, "set": {"cell": "1"}}),
            "custody_event_add" => json!({"custody": any, "event": "meal"}),
            "record_amend" => json!({"id": any, "set": {"state": "closed"}}),
            "document_read" => json!({"text": "P<UTO"}),
            "note_add" => json!({"target": any, "text": "x"}),
            "countersign" => json!({"targets": [any], "decision": "approved"}),
            "search" => json!({"text": "tamarin"}),
            "seizure_hand_over" => {
                let (from, to) = (json!({"name": "x"}), json!({"name": "y"}));
                json!({"seizure": any, "from": from, "to": to, "reason": "storage", "seal_intact": true,
                       "at": "2026-11-17T14:00:00-05:00"})
            }
            "person_links" => json!({"id": any}),
            "person_link" => json!({"person": any, "other": any, "verdict": "same"}),
            "person_candidates" => json!({"family_name": "Tamarin"}),
            "print_paper" => json!({"paper": {"paper": "day"}}),
            "seizure_receive" => json!({"transfer": any, "name": "x", "passphrase": "y"}),
            "referral_find" => json!({"code": "0000-0000"}),
            "referral_authorise" => json!({"id": any}),
            "referral_attempt" => json!({"id": any, "text": "x"}),
            "referral_answer" => {
                json!({"id": any, "state": "received", "at": "2026-11-17T14:00:00-05:00"})
            }
            "log_add" => json!({"category": "order", "text": "x"}),
            "presence_leave" => json!({"presence": any, "name": "x", "signed_by": "x"}),
            "arrest_save" => post::arrest(),
            "incident_add_person" => {
                json!({"incident": any, "person": post::arrest()["persons"][0]})
            }
            _ => json!({}),
        };
        let code = post.refused(name, request).code;
        assert_eq!(code, "no_permission", "{name}");
    }
    assert_eq!(post.ask("status_bar", json!({}))["rail"]["custody"], 0);
}

#[test]
fn a_request_that_is_none_is_refused() {
    let post = Post::begun();
    assert_eq!(
        post.refused("no_such_thing", json!({})).code,
        "unknown_use_case"
    );
    assert_eq!(
        post.refused("search", json!({"txt": "a"})).code,
        "bad_request"
    );
}
