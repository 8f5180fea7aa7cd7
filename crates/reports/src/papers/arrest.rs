//! The procès-verbal of an arrest.

use chrono::NaiveDate;
use domain::age::{Born, Minority};
use domain::custody::Custody;
use domain::label::full_name;
use domain::record::Record;
use domain::when::local_day;
use paper::{Block, Document, Field, TEXT_POINTS};

use super::{Press, people, words};
use crate::catalogue::Arg;
use crate::label;

const IDENTITY: &[&str] = &[
    "birth_date",
    "sex",
    "nationality",
    "commune_of_origin",
    "ninu",
    "nif",
    "documents",
    "aliases",
    "phone",
    "languages",
    "marks",
    "disability",
];

const ARREST: &[&str] = &[
    "arrested_at",
    "officers",
    "basis",
    "offences",
    "reasons_told",
    "health_on_arrival",
    "property",
];

const WARRANT: &[&str] = &["warrant"];

const FACTS: &[&str] = &[
    "number",
    "nature",
    "occurred_at",
    "place",
    "discovered_by",
    "vehicles",
    "migrants",
    "force_used",
    "force_detail",
    "injured",
    "dead",
];

const RIGHTS: &[&str] = &["rights.lawyer", "rights.family", "rights.doctor"];
const CONSULATE: &str = "rights.consulate";
const NOTICES: &[&str] = &["minor_notified.bpm_at", "minor_notified.ibesr_at"];
const OUTCOME: &[&str] = &["presented", "exit"];
const OUTCOME_MORE: &[&str] = &["cell", "overrun_reason"];

/// Lines for what the arrested person says.
const LINES_SAID: u8 = 3;

/// What the prosecutor takes: who was arrested, where, when, why, by whom, with whom, what they were told, and what was
/// taken from them.
#[must_use]
pub fn arrest(press: &Press<'_>, custody: &Record) -> Document {
    let person = press.pointed(custody, "person");
    let day = custody.moment("arrested_at").map(|at| local_day(&at));
    let mut blocks = Vec::new();
    if let Some(person) = &person {
        blocks.push(identity(press, person, day));
    }
    let mut rows = press.fields(custody, ARREST);
    rows.extend(match custody.text("basis") {
        Some("warrant") => press.fields(custody, WARRANT),
        _ => press.known_fields(custody, WARRANT),
    });
    blocks.push(part(press, "paper-arrest", rows));
    if let Some(incident) = press.pointed(custody, "incident") {
        blocks.extend(facts(press, &incident, person.as_ref()));
    }
    let rights = rights(press, custody, person.as_ref(), day);
    blocks.push(part(press, "paper-rights-given", rights));
    blocks.push(outcome(press, custody));
    blocks.push(Block::Ruled {
        title: press.say("paper-says"),
        lines: LINES_SAID,
    });
    blocks.push(signatures(press, custody, person.as_ref()));
    press.about(press.say("paper-title-arrest"), custody, blocks)
}

fn part(press: &Press<'_>, title: &str, rows: Vec<Field>) -> Block {
    Block::Fields {
        title: press.say(title),
        columns: 2,
        rows,
    }
}

fn identity(press: &Press<'_>, person: &Record, day: Option<NaiveDate>) -> Block {
    let mut rows = press.fields(person, &["family_name", "given_names"]);
    // Papers are read aloud by family name.
    rows[0].value = rows[0].value.to_uppercase();
    if full_name(&person.fields).is_none() {
        // What is known of somebody without a name stands in the marks; the lines stay, to be filled by hand.
        rows.extend(press.known_fields(person, &["name_unknown"]));
    }
    if let Some(said) = day.and_then(|day| age(press, person, day)) {
        rows.push(Field {
            label: press.say("paper-age"),
            value: said,
            ..Field::default()
        });
    }
    rows.extend(press.known_fields(person, IDENTITY));
    Block::Fields {
        title: label::kind(press.lang, "person"),
        columns: 2,
        rows,
    }
}

/// "14 ans, mineur": what the safeguards hang on.
fn age(press: &Press<'_>, person: &Record, day: NaiveDate) -> Option<String> {
    let years = years(press, person, day)?;
    Some(match Born::of(&person.fields).minority_on(day) {
        Minority::Minor => format!("{years}, {}", press.say("label-minor")),
        Minority::Doubtful => format!("{years}, {}", press.say("paper-maybe-minor")),
        Minority::Adult | Minority::Unknown => years,
    })
}

/// "environ 14 ans".
pub(super) fn years(press: &Press<'_>, person: &Record, day: NaiveDate) -> Option<String> {
    let age = Born::of(&person.fields).age_on(day)?;
    let key = if age.approximate {
        "paper-about-years"
    } else {
        "paper-years"
    };
    let years: [(&str, Arg); 1] = [("n", u64::from(age.years).into())];
    Some(press.say_with(key, &years))
}

/// Where and what: the narrative of the incident, who else is in it, what was seized.
fn facts(press: &Press<'_>, incident: &Record, held: Option<&Record>) -> Vec<Block> {
    let mut rows = press.fields(incident, &FACTS[..5]);
    rows.extend(press.known_fields(incident, &FACTS[5..]));
    let mut blocks = vec![part(press, "paper-facts", rows)];
    if let Some(told) = incident.text("description") {
        blocks.push(Block::Text {
            title: String::new(),
            points: TEXT_POINTS,
            paragraphs: told.lines().map(str::to_owned).collect(),
        });
    }
    let held = held.map(|person| person.id.as_str());
    blocks.extend(people::others(press, incident, held));
    blocks.extend(people::seized(press, incident));
    blocks
}

/// What was offered, and for a minor who was told; a consulate is for a foreigner.
fn rights(
    press: &Press<'_>,
    custody: &Record,
    person: Option<&Record>,
    day: Option<NaiveDate>,
) -> Vec<Field> {
    let foreign = person.is_none_or(|person| person.text("nationality") != Some("HTI"));
    let minor = person.zip(day).is_some_and(|(person, day)| {
        let minority = Born::of(&person.fields).minority_on(day);
        minority.protects()
    });
    let mut rows = press.fields(custody, RIGHTS);
    let names = [&[CONSULATE][..], NOTICES];
    for (names, always) in names.into_iter().zip([foreign, minor]) {
        rows.extend(match always {
            true => press.fields(custody, names),
            false => press.known_fields(custody, names),
        });
    }
    rows
}

/// Until when the law allowed the custody, and how it ended.
fn outcome(press: &Press<'_>, custody: &Record) -> Block {
    let until = Custody::of_record(custody).map(|custody| custody.deadline());
    let mut rows = vec![Field {
        label: press.say("paper-deadline"),
        value: until.map_or_else(String::new, |at| words::moment(press.lang, &at)),
        ..Field::default()
    }];
    rows.extend(press.known_fields(custody, OUTCOME_MORE));
    rows.extend(press.fields(custody, OUTCOME));
    part(press, "paper-outcome", rows)
}

fn signatures(press: &Press<'_>, custody: &Record, person: Option<&Record>) -> Block {
    let name = person.and_then(|person| full_name(&person.fields));
    press.signatures(&[
        ("paper-sign-officer", first_officer(press, custody)),
        ("paper-sign-arrested", name.unwrap_or_default()),
        ("paper-sign-commander", String::new()),
    ])
}

fn first_officer(press: &Press<'_>, record: &Record) -> String {
    let first = record.list("officers").first().and_then(|id| id.as_str());
    let id = first.or(record.author()).unwrap_or_default();
    words::named(press, id)
}
