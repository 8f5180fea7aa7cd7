//! The procès-verbal of an arrest, and the extract of the custody register.

use chrono::NaiveDate;
use domain::custody::Custody;
use domain::label::full_name;
use domain::record::Record;
use paper::{Block, Column, Document, TEXT_POINTS};

use super::{Press, words};
use crate::label;

const IDENTITY: &[&str] = &[
    "sex",
    "birth_date",
    "age_declared",
    "nationality",
    "ninu",
    "nif",
    "commune_of_origin",
    "phone",
    "languages",
    "aliases",
    "documents",
    "marks",
];

const ARREST: &[&str] = &[
    "arrested_at",
    "officers",
    "basis",
    "warrant",
    "offences",
    "reasons_told",
    "health_on_arrival",
    "property",
];

const RIGHTS: &[&str] = &[
    "rights.lawyer",
    "rights.family",
    "rights.doctor",
    "rights.consulate",
    "minor_notified.bpm_at",
    "minor_notified.ibesr_at",
];

const OUTCOME: &[&str] = &["cell", "presented", "exit", "overrun_reason"];

/// What the prosecutor takes: who was arrested, when, why, by whom, what they were told, and what was taken from them.
#[must_use]
pub fn arrest(press: &Press<'_>, custody: &Record) -> Document {
    let person = press.pointed(custody, "person");
    let incident = press.pointed(custody, "incident");
    let mut blocks = Vec::new();
    if let Some(person) = &person {
        blocks.push(identity(press, person));
    }
    blocks.push(fields(press, "paper-arrest", custody, ARREST));
    if let Some(incident) = &incident {
        blocks.extend(facts(press, incident));
    }
    blocks.push(fields(press, "paper-rights-given", custody, RIGHTS));
    blocks.push(deadline(press, custody));
    blocks.push(
        press.signatures(&[
            ("paper-sign-officer", first_officer(press, custody)),
            (
                "paper-sign-arrested",
                person
                    .as_ref()
                    .and_then(|person| full_name(&person.fields))
                    .unwrap_or_default(),
            ),
            ("paper-sign-commander", String::new()),
        ]),
    );
    press.about(press.say("paper-title-arrest"), custody, blocks)
}

fn identity(press: &Press<'_>, person: &Record) -> Block {
    let mut rows = press.fields(person, &["family_name", "given_names"]);
    rows.extend(press.known_fields(person, IDENTITY));
    Block::Fields {
        title: label::kind(press.lang, "person"),
        columns: 2,
        rows,
    }
}

fn fields(press: &Press<'_>, title: &str, record: &Record, names: &[&str]) -> Block {
    Block::Fields {
        title: press.say(title),
        columns: 2,
        rows: press.fields(record, names),
    }
}

/// Where and what: the narrative of the incident.
fn facts(press: &Press<'_>, incident: &Record) -> Vec<Block> {
    let told = incident.text("description").unwrap_or_default();
    vec![
        Block::Fields {
            title: press.say("paper-facts"),
            columns: 2,
            rows: press.fields(
                incident,
                &["number", "nature", "occurred_at", "place", "discovered_by"],
            ),
        },
        Block::Text {
            title: String::new(),
            points: TEXT_POINTS,
            paragraphs: told.lines().map(str::to_owned).collect(),
        },
    ]
}

/// Presentation, exit, and until when the law allowed the custody.
fn deadline(press: &Press<'_>, custody: &Record) -> Block {
    let mut rows = press.fields(custody, OUTCOME);
    let until = Custody::of_record(custody).map(|custody| custody.deadline());
    rows.insert(
        0,
        paper::Field {
            label: press.say("paper-deadline"),
            value: until.map_or_else(String::new, |at| words::moment(press.lang, &at)),
            ..paper::Field::default()
        },
    );
    Block::Fields {
        title: press.say("paper-outcome"),
        columns: 2,
        rows,
    }
}

fn first_officer(press: &Press<'_>, record: &Record) -> String {
    let first = record.list("officers").first().and_then(|id| id.as_str());
    let id = first.or(record.author()).unwrap_or_default();
    let user = press.around.record(id);
    let name = user.as_ref().and_then(|user| user.text("name"));
    name.unwrap_or(id).to_owned()
}

/// The custodies of a period, as the register holds them.
#[must_use]
pub fn register(
    press: &Press<'_>,
    custodies: &[Record],
    from: NaiveDate,
    to: NaiveDate,
) -> Document {
    let heading = |field: &str| label::field(press.lang, "custody", field);
    let column = |heading: String, width: u8| Column {
        heading,
        width,
        ..Column::default()
    };
    let columns = vec![
        Column {
            heading: heading("number"),
            mono: true,
            ..Column::default()
        },
        column(heading("person"), 3),
        column(heading("arrested_at"), 3),
        column(heading("offences"), 3),
        column(heading("presented"), 3),
        column(heading("exit"), 3),
    ];
    let row = |custody: &Record| {
        let said = |name| words::value(press, custody, name).unwrap_or_default();
        [
            "number",
            "person",
            "arrested_at",
            "offences",
            "presented",
            "exit",
        ]
        .map(said)
        .to_vec()
    };
    let blocks = vec![
        Block::Table {
            title: String::new(),
            columns,
            rows: custodies.iter().map(row).collect(),
            empty: press.say("paper-no-custody"),
        },
        press.signatures(&[("paper-sign-commander", String::new())]),
    ];
    let mut sheet = press.sheet(press.say("paper-title-register"), blocks);
    sheet.head.summary = period(press, from, to);
    sheet
}

fn period(press: &Press<'_>, from: NaiveDate, to: NaiveDate) -> String {
    let args = [
        ("from", words::day(press.lang, from).into()),
        ("to", words::day(press.lang, to).into()),
    ];
    press.say_with("paper-period", &args)
}
