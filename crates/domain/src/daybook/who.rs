//! How a line of the book names somebody.

use chrono::{Datelike, NaiveDate};

use super::day;
use crate::age::Born;
use crate::check::text;
use crate::entry::Fields;
use crate::label::{Shown, shown};
use crate::record::Record;
use crate::term::normalise;
use crate::when::PartialDate;

const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// A person as the book names them on one day.
pub(super) struct Who {
    name: String,
    /// What follows the name where the person is introduced: "né en 1987 (≈ 39 ans)".
    particulars: Option<String>,
}

impl Who {
    pub(super) fn of(person: Option<&Record>, day: NaiveDate) -> Self {
        match person {
            Some(person) if person.kind == "person" => Self::known(&person.fields, day),
            // A protected person's file: nothing but its token is read.
            Some(sealed) => {
                let token = sealed.text("token").map(str::to_owned);
                Self {
                    name: token.unwrap_or_else(|| "une personne protégée".to_owned()),
                    particulars: None,
                }
            }
            None => Self {
                name: "une personne".to_owned(),
                particulars: None,
            },
        }
    }

    fn known(person: &Fields, day: NaiveDate) -> Self {
        match shown(person, day) {
            Shown::Named(name) => Self {
                name,
                particulars: Some(born(person, day)),
            },
            Shown::Minor(initials) => Self {
                name: format!(
                    "{initials}, {}",
                    gendered(person, "mineur", "mineure", "mineur(e)")
                ),
                particulars: age(person, day),
            },
            Shown::Unknown => {
                let marks = text(person, "marks").map(|marks| format!(" ({marks})"));
                let name = format!("une personne au nom inconnu{}", marks.unwrap_or_default());
                Self {
                    name,
                    particulars: age(person, day),
                }
            }
        }
    }

    /// The name alone.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// "de TAMARIN Dieusel, né en 1987 (≈ 39 ans)", "d’ACAJOU Mirlande, âge inconnu".
    pub(super) fn after_de(&self) -> String {
        let vowel = normalise(&self.name).starts_with(['a', 'e', 'i', 'o', 'u']);
        let de = if vowel { "d’" } else { "de " };
        let particulars = self
            .particulars
            .as_ref()
            .map(|p| format!(", {p}"))
            .unwrap_or_default();
        format!("{de}{}{particulars}", self.name)
    }
}

fn gendered<'a>(person: &Fields, man: &'a str, woman: &'a str, other: &'a str) -> &'a str {
    match text(person, "sex") {
        Some("M") => man,
        Some("F") => woman,
        _ => other,
    }
}

fn born(person: &Fields, on: NaiveDate) -> String {
    let known = Born::of(person);
    let Some(age) = age(person, on) else {
        return "âge inconnu".to_owned();
    };
    let Some(birth) = known.date else {
        return format!("{age} (âge déclaré)");
    };
    let born = gendered(person, "né", "née", "né(e)");
    let date = match birth {
        PartialDate::Year(year) => format!("en {year}"),
        PartialDate::Month(..) => {
            let month = birth.earliest();
            format!("en {} {}", MONTHS[month.month0() as usize], month.year())
        }
        PartialDate::Day(date) => format!("le {}", day(date)),
    };
    format!("{born} {date} ({age})")
}

fn age(person: &Fields, on: NaiveDate) -> Option<String> {
    let age = Born::of(person).age_on(on)?;
    let about = if age.approximate { "≈ " } else { "" };
    let years = if age.years > 1 { "ans" } else { "an" };
    Some(format!("{about}{} {years}", age.years))
}
