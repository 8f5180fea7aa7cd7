//! What each paper says, in four languages; that it can be set; and, in `PAPERS_OUT`, how it looks.

mod shelf;

use domain::kind::Kind;
use domain::kinds::KINDS;
use paper::{Block, print};
use serde_json::Value;

use super::record as record_paper;
use super::*;
use crate::catalogue::LANGS;
use shelf::{Shelf, changes, full_day, press, shelf};

/// Every paper of the small register, each under the name of a file.
fn papers(press: &Press<'_>, shelf: &Shelf) -> Vec<(String, Document)> {
    let get = |id: &str| press.around.record(id).unwrap();
    let of = |name: &str, paper: Document| (name.to_owned(), paper);
    let custodies = [get("c"), get("d"), get("e")];
    let mut papers = vec![
        of("arrest", arrest(press, &get("c"))),
        of("arrest-minor", arrest(press, &get("d"))),
        of("arrest-unknown", arrest(press, &get("e"))),
        of("register", register(press, extract(&custodies))),
        of("seizure", seizure(press, &get("s"))),
        of("day", sheets(press, shelf, 1)),
        of("days", sheets(press, shelf, 2)),
        of("case", case_file(press, &get("i"), &changes())),
        of("record", record_paper(press, &get("y"))),
        of("referral", slip(press, &get("r")).unwrap()),
        of("rights", rights(press, None)),
        of("rights-held", rights(press, Some(&get("c")))),
        of("certificate", certificate(press, &get("f"), 0).unwrap()),
    ];
    let kinds = KINDS.iter().filter(|kind| !kind.reference);
    papers.extend(kinds.map(|kind| (format!("blank-{}", kind.code), blank(press, kind))));
    papers
}

fn extract(custodies: &[Record]) -> Extract<'_> {
    Extract {
        from: "2026-11-01".parse().unwrap(),
        to: "2026-11-30".parse().unwrap(),
        custodies,
        code: Some("7F3A-91C2-0B6D"),
    }
}

/// A full day, and as many empty ones after it as it takes.
fn sheets(press: &Press<'_>, shelf: &Shelf, days_n: u64) -> Document {
    let first: NaiveDate = "2026-11-17".parse().unwrap();
    let lines = full_day(shelf);
    let run = |complete| Run {
        first: "OUA-K7Q2-2026-MC-000045".to_owned(),
        last: "OUA-K7Q2-2026-MC-000134".to_owned(),
        complete,
        elsewhere: 2,
    };
    let (runs, signed) = (
        [run(true), run(false)],
        [shelf.record("k").unwrap(), shelf.record("k2").unwrap()],
    );
    let of_day = |day: u64| DaySheet {
        day: first + chrono::Days::new(day),
        lines: if day == 0 { &lines } else { &[] },
        code: (day == 0).then_some("7F3A-91C2-0B6D"),
        runs: if day == 0 { &runs } else { &[] },
        signed: if day == 0 { &signed } else { &[] },
    };
    days(press, &(0..days_n).map(of_day).collect::<Vec<_>>())
}

/// Everything that a paper says, in the order in which it says it.
fn words(document: &Document) -> String {
    let json = serde_json::to_value(document).unwrap();
    let mut words = String::new();
    collect(&json, &mut words);
    words
}

fn collect(json: &Value, words: &mut String) {
    match json {
        Value::String(text) => {
            words.push_str(text);
            words.push('\n');
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, words)),
        Value::Object(map) => map.values().for_each(|item| collect(item, words)),
        _ => {}
    }
}

#[test]
fn every_paper_speaks_every_language_and_no_key_is_left() {
    let shelf = shelf();
    for lang in LANGS {
        for (_, document) in papers(&press(&shelf, lang), &shelf) {
            let said = words(&document);
            for left in ["paper-", "rights-", "month-", "flagrante_delicto", "{ $"] {
                assert!(!said.contains(left), "{}: {left} in {said}", lang.code());
            }
        }
    }
}

/// `PAPERS_OUT=/tmp/papers cargo test -p reports every_paper_can_be_set` leaves them there, to be looked at.
#[test]
fn every_paper_can_be_set_on_both_sheets() {
    let shelf = shelf();
    let looked_at = std::env::var_os("PAPERS_OUT");
    for lang in LANGS {
        for size in [Size::A4, Size::Letter] {
            let press = Press {
                size,
                ..press(&shelf, lang)
            };
            let some = if looked_at.is_some() {
                usize::MAX
            } else {
                SET_EACH_TIME
            };
            for (name, document) in papers(&press, &shelf).iter().take(some) {
                let pdf = print(document).unwrap();
                assert!(pdf.starts_with(b"%PDF-"), "{name}");
                if let Some(folder) = &looked_at {
                    let sheet = if size == Size::A4 { "a4" } else { "letter" };
                    let file = format!("{name}.{}.{sheet}.pdf", lang.code());
                    std::fs::write(std::path::Path::new(folder).join(file), pdf).unwrap();
                }
            }
        }
    }
}

/// The first papers stand for all: a test has no minutes.
const SET_EACH_TIME: usize = 5;

#[test]
fn the_prosecutor_reads_who_when_why_and_until_when() {
    let shelf = shelf();
    let said = words(&arrest(
        &press(&shelf, Lang::Fr),
        &shelf.record("c").unwrap(),
    ));
    for part in [
        "TAMARIN Dieusel",
        "12 mars 1987",
        "mardi 17 novembre 2026, 06:10",
        "jeudi 19 novembre 2026, 06:10",
        "Agent II Wilner Mapou",
        "Guerline Laurier",
        "39 ans",
        "Deux sacs.",
        "gué nord",
        "OUA-K7Q2-2026-000003",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn a_seizure_shows_each_hand() {
    let shelf = shelf();
    let said = words(&seizure(
        &press(&shelf, Lang::En),
        &shelf.record("s").unwrap(),
    ));
    assert!(
        said.contains("Islande Cachiman, Douane") && said.contains("D-9"),
        "{said}"
    );
}

#[test]
fn what_is_not_complete_says_so_across_the_page() {
    let shelf = shelf();
    let mut custody = shelf.record("c").unwrap();
    let press = press(&shelf, Lang::Fr);
    assert_eq!(arrest(&press, &custody).words.stamp, "");
    custody.fields.remove("basis");
    assert_eq!(arrest(&press, &custody).words.stamp, "PROJET");
    custody.stage = Stage::Void;
    assert_eq!(arrest(&press, &custody).words.stamp, "ANNULÉ");
}

#[test]
fn nobody_is_certified_who_was_not() {
    let shelf = shelf();
    let training = shelf.record("f").unwrap();
    let press = press(&shelf, Lang::Fr);
    assert_eq!(certificate(&press, &training, 1), None);
    assert_eq!(certificate(&press, &training, 2), None);
}

#[test]
fn a_protected_person_stands_as_a_token() {
    let shelf = shelf();
    let mut referral = shelf.record("r").unwrap();
    referral.fields.insert("subject".into(), "x".into());
    let said = words(&slip(&press(&shelf, Lang::Ht), &referral).unwrap());
    assert!(said.contains("M-OUA-K7Q2-1"), "{said}");
}

#[test]
fn the_slip_of_a_closed_referral_bears_token_and_code_and_lines_to_write_on() {
    let shelf = shelf();
    let mut referral = shelf.record("r").unwrap();
    referral.sealed = true;
    referral
        .fields
        .retain(|name, _| ["number", "slip_code"].contains(&name.as_str()));
    referral
        .fields
        .insert("token".into(), "V-OUA-K7Q2-9".into());
    let slip = slip(&press(&shelf, Lang::Fr), &referral).unwrap();
    let said = words(&slip);
    assert!(
        said.contains("V-OUA-K7Q2-9") && said.contains("7K3Q-9FZD"),
        "{said}"
    );
    let Block::Fields { rows, .. } = &slip.blocks[0] else {
        panic!("a slip begins with its fields");
    };
    assert_eq!(rows.iter().filter(|row| row.value.is_empty()).count(), 7);
}

#[test]
fn a_blank_form_has_boxes_and_lines() {
    let shelf = shelf();
    let form = blank(&press(&shelf, Lang::Fr), Kind::find("custody").unwrap());
    let Block::Fields { rows, .. } = &form.blocks[0] else {
        panic!("a form begins with its fields");
    };
    let basis = rows.iter().find(|row| row.choices.len() == 2);
    assert!(basis.is_some() && rows.iter().all(|row| row.value.is_empty()));
}

#[test]
fn others_of_a_case_stand_under_initials_or_as_tokens() {
    let shelf = shelf();
    let said = words(&arrest(
        &press(&shelf, Lang::Fr),
        &shelf.record("c").unwrap(),
    ));
    assert!(
        said.contains("W. L., mineur") && said.contains("M-OUA-K7Q2-1"),
        "{said}"
    );
    assert!(!said.contains("LATANYE"), "{said}");
}

#[test]
fn who_was_told_of_a_minor_is_asked_for_and_of_an_adult_is_not() {
    let shelf = shelf();
    let press = press(&shelf, Lang::Fr);
    let notices = |id: &str| {
        let said = words(&arrest(&press, &shelf.record(id).unwrap()));
        (said.contains("IBESR"), said.contains("15 ans, mineur"))
    };
    assert_eq!(notices("d"), (true, true));
    assert_eq!(notices("c"), (false, false));
}

#[test]
fn who_has_no_name_is_told_by_their_marks() {
    let shelf = shelf();
    let said = words(&arrest(
        &press(&shelf, Lang::Es),
        &shelf.record("e").unwrap(),
    ));
    assert!(
        said.contains("Cicatrice à la joue") && said.contains("unos 40 años"),
        "{said}"
    );
}

#[test]
fn the_day_sheet_says_who_countersigned_and_which_number_is_missing() {
    let shelf = shelf();
    let said = words(&sheets(&press(&shelf, Lang::Fr), &shelf, 2));
    for part in [
        "Le jour entier",
        "Dire quel gué sud",
        "avec un numéro manquant",
        "dont 2 sur la feuille d’un autre jour",
        "corrige K7Q2-MC-000045",
        "corrigée par K7Q2-MC-000046",
        "carnet 3, p. 12",
        "mercredi 18 novembre 2026",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn a_case_file_tells_the_clocks_the_holder_and_the_changes() {
    let shelf = shelf();
    let press = press(&shelf, Lang::Fr);
    let said = words(&case_file(&press, &shelf.record("i").unwrap(), &changes()));
    for part in [
        "Toujours en garde à vue",
        "ORD-2026-114",
        "Rose-Laure Corossol, greffière",
        "Contrebande",
        "Trafic illicite de migrants",
        "créé",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn the_register_names_no_minor() {
    let shelf = shelf();
    let custodies = [shelf.record("d").unwrap()];
    let said = words(&register(&press(&shelf, Lang::Fr), extract(&custodies)));
    assert!(
        said.contains("W. L., mineur") && !said.contains("LATANYE"),
        "{said}"
    );
    assert!(
        said.contains("18.11.2026 10:00") && said.contains("Me Calebasse"),
        "{said}"
    );
}

#[test]
fn the_register_says_who_was_held_too_long_and_by_how_much() {
    let shelf = shelf();
    let mut custody = shelf.record("c").unwrap();
    let reason = "Greffe fermé.";
    let late = Press {
        at: "2026-11-19T19:25:00-05:00".parse().unwrap(),
        ..press(&shelf, Lang::Fr)
    };
    custody
        .fields
        .insert("overrun_reason".into(), reason.into());
    let said = words(&register(&late, extract(&[custody.clone()])));
    assert!(said.contains("13 h 15") && said.contains(reason), "{said}");
    let in_time = words(&register(&press(&shelf, Lang::Fr), extract(&[custody])));
    assert!(!in_time.contains("Dépassé de"), "{in_time}");
}

#[test]
fn a_seal_leaves_no_line_for_its_absence() {
    let shelf = shelf();
    let press = press(&shelf, Lang::Fr);
    let mut item = shelf.record("s").unwrap();
    let asks = |item: &Record| words(&seizure(&press, item)).contains("Motif d’absence");
    assert!(!asks(&item));
    item.fields.remove("seal_number");
    assert!(asks(&item));
}
