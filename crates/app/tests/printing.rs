//! Papers of a register, made through the same door as the window's.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod post;

use app::printing::{Over, PaperRequest, Report, paper, report};
use post::{Post, arrest};
use serde_json::{Value, json};

fn request(json: Value) -> PaperRequest {
    serde_json::from_value(json).unwrap()
}

#[test]
fn the_papers_of_an_arrest_are_made_in_the_language_asked_for() {
    let post = Post::begun();
    let saved = post.ask("arrest_save", arrest());
    let (incident, custody) = (
        &saved["incident"]["id"],
        &saved["persons"][0]["custody"]["id"],
    );
    for (asked, title) in [
        (
            json!({"paper": "arrest", "record": custody}),
            "Procès-verbal d’arrestation",
        ),
        (
            json!({"paper": "case", "record": incident, "lang": "en"}),
            "Case file",
        ),
        (
            json!({"paper": "record", "record": custody, "lang": "ht", "letter": true}),
            "Gadavi",
        ),
        (
            json!({"paper": "rights", "record": custody, "lang": "es"}),
            "Sus derechos",
        ),
        (json!({"paper": "rights", "lang": "ht"}), "Dwa ou"),
        (
            json!({"paper": "day"}),
            "Feuille du jour de la main courante",
        ),
        (
            json!({"paper": "custody", "from": "2026-11-01", "to": "2026-11-30"}),
            "Registre de garde à vue\u{a0}: extrait",
        ),
        (json!({"paper": "blank", "kind": "patrol"}), "Patrouille"),
    ] {
        let made = paper(&post.desk, &request(asked)).unwrap();
        assert_eq!(made.title, title);
        assert!(made.pdf.starts_with(b"%PDF-"));
    }
}

#[test]
fn a_paper_that_does_not_fit_is_refused_with_its_reason() {
    let post = Post::begun();
    let saved = post.ask("arrest_save", arrest());
    let custody = &saved["persons"][0]["custody"]["id"];
    for (asked, code) in [
        (
            json!({"paper": "seizure", "record": custody}),
            "wrong_paper",
        ),
        (
            json!({"paper": "arrest", "record": "OUA-0000-2026-000001"}),
            "not_found",
        ),
        (json!({"paper": "arrest"}), "invalid"),
        (json!({"paper": "blank", "kind": "user"}), "unknown_kind"),
        (
            json!({"paper": "custody", "from": "2026-11-02", "to": "2026-11-01"}),
            "bad_period",
        ),
    ] {
        assert_eq!(paper(&post.desk, &request(asked)).unwrap_err().code, code);
    }
}

#[test]
fn nothing_is_printed_once_the_register_is_closed() {
    let post = Post::begun();
    post.ask("lock", json!({}));
    let refused = post.refused("print_paper", json!({"paper": {"paper": "day"}}));
    assert_eq!(refused.code, "locked");
}

#[test]
fn a_case_file_is_printed_with_its_changes() {
    let post = Post::begun();
    let saved = post.ask("arrest_save", arrest());
    let made = |post: &Post| {
        let asked = json!({"paper": "case", "record": saved["incident"]["id"]});
        paper(&post.desk, &request(asked)).unwrap().pdf
    };
    let before = read(&made(&post));
    post.ask(
        "record_amend",
        json!({"id": saved["incident"]["id"], "set": {"nature": "contraband"}, "why": "mal lu"}),
    );
    let after = read(&made(&post));
    let change = [
        "Trafic illicite de migrants",
        "Contrebande",
        "Mirlande Acajou",
    ];
    assert!(change.iter().all(|said| after.contains(said)), "{after}");
    assert!(!before.contains("Contrebande"), "{before}");
}

#[test]
fn every_role_that_reads_records_may_report_and_no_other() {
    let day = "2026-11-17".parse().unwrap();
    let what = || Report {
        over: Over::Custody,
        from: day,
        to: day,
        lang: reports::catalogue::Lang::Ht,
        force: false,
    };
    for role in ["officer", "commander", "protection"] {
        let post = Post::begun_by("Rodrigue Quenêpe", role);
        let made = report(&post.desk, what(), &post.folder.path().join("out.pdf"));
        assert!(made.unwrap().bytes > 0, "{role}");
    }
    let post = Post::begun_by("Rodrigue Quenêpe", "administrator");
    let out = post.folder.path().join("out.pdf");
    let refused = report(&post.desk, what(), &out).unwrap_err();
    assert_eq!(refused.code, "no_permission");
    assert!(!out.exists());
}

/// What a reader that speaks would say of a paper.
fn read(pdf: &[u8]) -> String {
    use std::io::Write as _;
    use std::process::{Command, Stdio};
    let mut reading = Command::new("pdftotext")
        .args(["-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("poppler is among what .ci/prepare installs");
    let mut pipe = reading.stdin.take().unwrap();
    pipe.write_all(pdf).unwrap();
    drop(pipe);
    let said = reading.wait_with_output().unwrap().stdout;
    String::from_utf8(said)
        .unwrap()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
