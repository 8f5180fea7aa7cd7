//! Values as a reader says them.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, TimeDelta};
use domain::check::MICRODEGREES;
use domain::kind::{Field, Type};
use domain::label::full_name;
use domain::record::Record;
use domain::when::{PartialDate, local, parse_moment};
use serde_json::Value;

use super::Press;
use crate::catalogue::{Lang, text};
use crate::label;

/// A day, written out: "mardi 17 novembre 2026".
pub(super) fn day(lang: Lang, day: NaiveDate) -> String {
    let weekday = day.weekday().num_days_from_sunday();
    let args = [
        ("weekday", text(lang, &format!("day-{weekday}"), &[]).into()),
        ("day", day.day().to_string().into()),
        ("month", month(lang, day.month()).into()),
        ("year", day.year().to_string().into()),
    ];
    text(lang, "date-long", &args)
}

/// A moment as the clock of the post showed it.
pub(super) fn moment(lang: Lang, at: &DateTime<FixedOffset>) -> String {
    let at = local(at);
    let args = [
        ("day", day(lang, at.date_naive()).into()),
        ("clock", at.format("%H:%M").to_string().into()),
    ];
    text(lang, "paper-moment", &args)
}

/// A moment in figures, for a table: "17.11.2026" as the language writes it, and the hour under it.
pub(super) fn figures(lang: Lang, at: &DateTime<FixedOffset>) -> String {
    let at = local(at);
    let args = [
        ("day", at.format("%d").to_string().into()),
        ("month", at.format("%m").to_string().into()),
        ("year", at.format("%Y").to_string().into()),
        ("clock", at.format("%H:%M").to_string().into()),
    ];
    text(lang, "paper-figures", &args)
}

/// "13 h 15".
pub(super) fn duration(lang: Lang, time: TimeDelta) -> String {
    let minutes = time.num_minutes();
    let args = [
        ("hours", (minutes / 60).to_string().into()),
        ("minutes", format!("{:02}", minutes % 60).into()),
    ];
    text(lang, "paper-duration", &args)
}

fn month(lang: Lang, month: u32) -> String {
    text(lang, &format!("month-{month}"), &[])
}

/// What a field of a record says; `None` when it says nothing.
pub(super) fn value(press: &Press<'_>, record: &Record, name: &str) -> Option<String> {
    if name == "person" || name == "seized_from" {
        let person = press.pointed(record, name)?;
        return Some(full_name(&person.fields).unwrap_or_else(|| press.shown(&person)));
    }
    if name == "author" {
        return Some(named(press, record.author()?));
    }
    let held = record.get(name)?;
    let field = record.known_kind()?.field(name)?;
    let said = of_type(press, &record.kind, name, &field.ty, held);
    (!said.is_empty()).then_some(said)
}

pub(super) fn of_type(
    press: &Press<'_>,
    kind: &str,
    path: &str,
    ty: &Type,
    held: &Value,
) -> String {
    let lang = press.lang;
    match (ty, held) {
        (Type::Code(_) | Type::Listed(..), Value::String(code)) => {
            label::code(lang, kind, path, code)
        }
        (Type::Country, Value::String(code)) => label::country(lang, code),
        (Type::Instant, Value::String(at)) => {
            parse_moment(at).map_or_else(|_| at.clone(), |at| moment(lang, &at))
        }
        (Type::Day | Type::PartialDate, Value::String(date)) => partial(lang, date),
        (Type::RecordOrDay, Value::String(day)) if day.parse::<NaiveDate>().is_ok() => {
            partial(lang, day)
        }
        (Type::Record(_) | Type::Named(_) | Type::RecordOrDay, Value::String(id)) => {
            named(press, id)
        }
        (Type::Text(_), Value::String(code)) if is_language(path) => {
            label::code(lang, kind, "language", code)
        }
        (Type::Bool, Value::Bool(yes)) => {
            text(lang, if *yes { "paper-yes" } else { "paper-no" }, &[])
        }
        (Type::Coordinate(_), Value::Number(degrees)) => degrees
            .as_f64()
            .map(|degrees| format!("{:.5}°", degrees / MICRODEGREES as f64))
            .unwrap_or_default(),
        (Type::List(of), Value::Array(items)) => {
            // What has several parts takes a line each.
            let between = if matches!(of, Type::Object(_)) || path == "mrz" {
                "\n"
            } else {
                "; "
            };
            let items = items
                .iter()
                .map(|item| of_type(press, kind, path, of, item));
            items.collect::<Vec<_>>().join(between)
        }
        (Type::Object(parts), Value::Object(_)) => object(press, kind, path, parts, held),
        (_, Value::String(words)) => words.clone(),
        (Type::Int(..), Value::Number(count)) => grouped(lang, &count.to_string()),
        (_, other) => other.to_string(),
    }
}

/// "240 000": from five digits on, by threes.
fn grouped(lang: Lang, digits: &str) -> String {
    const WHOLE: usize = 4;
    if digits.len() <= WHOLE {
        return digits.to_owned();
    }
    let between = if lang == Lang::En { ',' } else { '\u{a0}' };
    let mut said = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            said.push(between);
        }
        said.push(digit);
    }
    said
}

/// "Offert le : … · Résultat : …", in the order of the table.
fn object(press: &Press<'_>, kind: &str, path: &str, parts: &[Field], held: &Value) -> String {
    let said = parts.iter().filter_map(|part| {
        let path = format!("{path}.{}", part.name);
        let value = of_type(press, kind, &path, &part.ty, held.get(part.name)?);
        let name = label::field(press.lang, kind, &path);
        let args = [("name", name.into()), ("value", value.into())];
        Some(press.say_with("paper-part", &args))
    });
    said.collect::<Vec<_>>().join(" · ")
}

/// Languages are written by their codes, and read by their names.
fn is_language(path: &str) -> bool {
    matches!(path.rsplit('.').next(), Some("language" | "languages"))
}

/// A record by what it is, a person of the post by name, anyone else as written.
pub(super) fn named(press: &Press<'_>, id: &str) -> String {
    match press.around.record(id) {
        Some(user) if user.kind == "user" => ranked(press, user.text("name").unwrap_or(id)),
        Some(record) => match record.number() {
            Some(number) => format!("{number}, {}", press.line(&record)),
            None => press.line(&record),
        },
        None => ranked(press, id),
    }
}

/// An officer with the rank that headquarters' list gives; whoever is not in it, as written.
fn ranked(press: &Press<'_>, name: &str) -> String {
    match press.around.rank(name) {
        Some(rank) => format!("{rank} {name}"),
        None => name.to_owned(),
    }
}

fn partial(lang: Lang, date: &str) -> String {
    let Ok(parsed) = date.parse::<PartialDate>() else {
        return date.to_owned();
    };
    match parsed {
        PartialDate::Day(whole) => {
            let args = [
                ("day", whole.day().to_string().into()),
                ("month", month(lang, whole.month()).into()),
                ("year", whole.year().to_string().into()),
            ];
            text(lang, "paper-date", &args)
        }
        _ => date.to_owned(),
    }
}
