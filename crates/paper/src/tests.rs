//! Papers of every block: set, tagged, the same each time; what cannot be set is refused.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use super::*;

fn paper(blocks: Vec<Block>) -> Document {
    Document {
        language: "fr",
        size: Size::A4,
        landscape: false,
        head: Head {
            service: vec!["République d'Haïti".into(), "POLIFRONT".into()],
            title: "Procès-verbal d'arrestation".into(),
            number: "OUA-K7Q2-2026-000123".into(),
            aside: vec!["Ouanaminthe".into()],
            summary: String::new(),
        },
        blocks,
        foot: "Imprimé le 24 novembre 2026".into(),
        words: Words {
            page: "Page {page} sur {pages}".into(),
            stamp: "PROJET".into(),
        },
    }
}

fn one_of_each() -> Vec<Block> {
    let text = |text: &str| text.to_owned();
    vec![
        Block::Fields {
            title: text("Personne"),
            columns: 2,
            rows: vec![
                Field {
                    label: text("Nom"),
                    value: text("TAMARIN"),
                    ..Field::default()
                },
                Field {
                    label: text("Sexe"),
                    choices: vec![text("F"), text("M")],
                    ..Field::default()
                },
                Field {
                    label: text("NINU"),
                    mono: true,
                    ..Field::default()
                },
            ],
        },
        Block::Text {
            title: text("Faits"),
            points: TEXT_POINTS,
            paragraphs: vec![text("À 6 h 10…")],
        },
        Block::Items {
            title: text("Droits"),
            points: TEXT_POINTS_LARGE,
            items: vec![text("Se taire.")],
        },
        Block::Table {
            title: text("Lignes"),
            columns: vec![
                Column {
                    heading: text("N°"),
                    mono: true,
                    ..Column::default()
                },
                Column {
                    heading: text("Texte"),
                    width: 1,
                    ..Column::default()
                },
            ],
            rows: vec![vec![text("1"), text("#image(\"/etc/passwd\") *rien*")]],
            empty: text("Aucune"),
        },
        Block::Signatures {
            places: vec![Place {
                title: text("L'agent"),
                name: text("MAPOU Wilner"),
            }],
            caption: text("Date et signature"),
        },
        Block::Ruled {
            title: text("Observations"),
            lines: 3,
        },
        Block::code(text("Code"), "7K3Q-9FZD", text("À lire au téléphone")).unwrap(),
    ]
}

#[test]
fn a_paper_of_every_block_is_a_tagged_pdf_and_always_the_same() {
    let (first, second) = (
        print(&paper(one_of_each())).unwrap(),
        print(&paper(one_of_each())).unwrap(),
    );
    assert!(first.starts_with(b"%PDF-"));
    let holds = |part: &[u8]| first.windows(part.len()).any(|window| window == part);
    assert!(holds(b"/StructTreeRoot") && holds(b"/Lang"));
    assert_eq!(first, second);
}

#[test]
fn a_long_table_goes_over_several_pages() {
    let mut blocks = one_of_each();
    let Some(Block::Table { rows, .. }) = blocks
        .iter_mut()
        .find(|block| matches!(block, Block::Table { .. }))
    else {
        panic!("there is a table");
    };
    *rows = vec![rows[0].clone(); 200];
    let (short, long) = (print(&paper(one_of_each())), print(&paper(blocks)));
    assert!(long.unwrap().len() > short.unwrap().len());
}

#[test]
fn a_code_too_fine_to_read_is_refused() {
    let refusal = Block::code(
        String::new(),
        &"A".repeat(CODE_BYTES_MAX + 1),
        String::new(),
    )
    .unwrap_err();
    assert_eq!(refusal.code(), "too_long");
}
