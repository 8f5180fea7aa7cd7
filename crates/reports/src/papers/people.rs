//! Who is in an incident and what was seized in it, as tables of a paper.

use domain::holder::{Holder, holder};
use domain::record::{Record, Stage};
use paper::{Block, Column};

use super::{Press, words};
use crate::label;

/// The people of an incident, with their roles; the one whose paper this is left out. Minors stand under their
/// initials, protected people as tokens.
pub(super) fn others(press: &Press<'_>, incident: &Record, but: Option<&str>) -> Option<Block> {
    let involved = press.standing(&incident.id, "involvement");
    let shown = |one: &&Record| one.text("person").is_some() && one.text("person") != but;
    let rows: Vec<_> = { involved.iter().filter(shown) }
        .map(|one| person(press, one))
        .collect();
    let of_person = |name: &str| label::field(press.lang, "person", name);
    let columns = vec![
        column(label::field(press.lang, "involvement", "role"), 3),
        column(label::kind(press.lang, "person"), 4),
        column(of_person("sex"), 2),
        column(of_person("birth_date"), 3),
        column(of_person("nationality"), 3),
    ];
    (!rows.is_empty()).then(|| Block::Table {
        title: press.say(if but.is_some() {
            "paper-others"
        } else {
            "paper-people"
        }),
        columns,
        rows,
        empty: String::new(),
    })
}

fn person(press: &Press<'_>, involved: &Record) -> Vec<String> {
    let role = words::value(press, involved, "role").unwrap_or_default();
    let Some(person) = press.pointed(involved, "person") else {
        let id = involved.text("person").unwrap_or_default().to_owned();
        return vec![role, id, String::new(), String::new(), String::new()];
    };
    // A protection file says nothing here but its token.
    let said = |name: &str| match person.kind.as_str() {
        "person" => words::value(press, &person, name).unwrap_or_default(),
        _ => String::new(),
    };
    let born = if press.masks(&person) {
        String::new()
    } else {
        said("birth_date")
    };
    vec![
        role,
        press.shown(&person),
        said("sex"),
        born,
        said("nationality"),
    ]
}

/// What was seized in an incident, under which seal, and who holds it now.
pub(super) fn seized(press: &Press<'_>, incident: &Record) -> Option<Block> {
    let items = press.standing(&incident.id, "seizure");
    let of_item = |name: &str| label::field(press.lang, "seizure", name);
    let code = |name: &str| Column {
        heading: of_item(name),
        mono: true,
        ..Column::default()
    };
    let columns = vec![
        code("number"),
        column(press.say("paper-item"), 4),
        column(of_item("seized_from"), 3),
        code("seal_number"),
        column(press.say("paper-held-by"), 4),
    ];
    (!items.is_empty()).then(|| Block::Table {
        title: press.say("paper-seizures"),
        columns,
        rows: items.iter().map(|item| row(press, item)).collect(),
        empty: String::new(),
    })
}

fn row(press: &Press<'_>, item: &Record) -> Vec<String> {
    let said = |name: &str| words::value(press, item, name).unwrap_or_default();
    let amount = [said("quantity"), said("unit")].join(" ");
    let what = [said("category"), said("description"), amount];
    let what: Vec<&str> = { what.iter().map(|part| part.trim()) }
        .filter(|part| !part.is_empty())
        .collect();
    let from = press
        .pointed(item, "seized_from")
        .map(|person| press.shown(&person));
    vec![
        press.number(item),
        what.join(", "),
        from.unwrap_or_default(),
        said("seal_number"),
        held_by(press, item),
    ]
}

/// Who holds an item: the end of its chain; each name where two were given it.
pub(super) fn held_by(press: &Press<'_>, item: &Record) -> String {
    let transfers = press.around.naming(&item.id, "seizure_transfer");
    let to = |transfer: &Record| hand(transfer, "to");
    match holder(item, &transfers) {
        Holder::Seizer => {
            let by = item.text("sealed_by").or(item.author());
            by.map_or_else(String::new, |id| words::named(press, id))
        }
        Holder::One(last) => to(last),
        Holder::Disputed(tips) => {
            let names: Vec<String> = tips.into_iter().map(to).collect();
            let args = [("names", names.join("; ").into())];
            press.say_with("paper-disputed", &args)
        }
    }
}

/// One side of a hand-over: name, rank, institution.
pub(super) fn hand(transfer: &Record, side: &str) -> String {
    let parts = ["name", "rank", "institution"].map(|part| transfer.part_text(side, part));
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn column(heading: String, width: u8) -> Column {
    Column {
        heading,
        width,
        ..Column::default()
    }
}

/// What counts: a record that is void stays in the history only.
pub(super) fn stands(record: &Record) -> bool {
    record.stage != Stage::Void
}
