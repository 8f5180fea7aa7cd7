//! Records, people and officers in the reader's words. Names of minors stand as initials in every list.

use chrono::NaiveDate;
use domain::age::Born;
use domain::facts::Neighbours;
use domain::label::{full_name, label, masked_name};
use domain::record::Record;
use reports::catalogue::{Lang, text};
use reports::label as words;

use crate::shapes::{AgeView, OfficerView, PersonBrief};

/// Whether a minor's name may stand in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Names {
    /// Lists: minors stand as initials.
    Masked,
    /// The person's own file, and the case they are in.
    Full,
}

/// What a record is, in one line.
pub(crate) fn line(
    record: &Record,
    around: &dyn Neighbours,
    lang: Lang,
    today: NaiveDate,
) -> String {
    words::line(lang, &record.kind, &label(record, around, today))
}

/// Where a record happened, in words.
pub(crate) fn place(record: &Record, lang: Lang) -> Option<String> {
    let part = |name: &str| record.part_text("place", name).map(str::to_owned);
    let crossing = || {
        let code = part("crossing_point")?;
        Some(words::code(lang, &record.kind, "crossing_point", &code))
    };
    part("text").or_else(crossing).or_else(|| part("commune"))
}

/// A person as a list or a file shows them.
pub(crate) fn person(record: &Record, names: Names, lang: Lang, today: NaiveDate) -> PersonBrief {
    let born = Born::of(&record.fields);
    let minor = born.minority_on(today).protects();
    let masked = minor && names == Names::Masked;
    let name = if masked {
        masked_name(&record.fields)
    } else {
        full_name(&record.fields)
    };
    let unknown = || {
        record
            .text("token")
            .or(record.text("marks"))
            .map_or_else(|| text(lang, "label-name-unknown", &[]), str::to_owned)
    };
    PersonBrief {
        id: record.id.clone(),
        masked: masked && name.is_some(),
        name_unknown: name.is_none(),
        name: name.unwrap_or_else(unknown),
        sex: record.text("sex").unwrap_or("unknown").to_owned(),
        nationality: record
            .text("nationality")
            .unwrap_or(domain::country::UNKNOWN)
            .to_owned(),
        age: born.age_on(today).map(|age| AgeView {
            years: u32::from(age.years),
            estimated: age.approximate,
            minor,
        }),
        birth_date: record
            .text("birth_date")
            .filter(|_| !masked)
            .map(str::to_owned),
    }
}

/// A user record as the officer behind an act; an unknown one keeps its id.
pub(crate) fn officer(id: &str, user: Option<&Record>) -> OfficerView {
    let name = user
        .and_then(|user| user.text("name"))
        .unwrap_or(id)
        .to_owned();
    let role = user
        .and_then(|user| user.text("role"))
        .unwrap_or_default()
        .to_owned();
    OfficerView {
        id: id.to_owned(),
        short: short(&name),
        name,
        role,
    }
}

/// `W. Mapou` of `Wilner Mapou`.
fn short(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    match words[..] {
        [first, .., last] => format!("{}. {last}", first.chars().next().unwrap_or('?')),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use domain::record::Stage;
    use serde_json::{Value, json};

    use super::*;

    fn record(kind: &str, fields: Value) -> Record {
        Record {
            id: "r".into(),
            kind: kind.into(),
            stage: Stage::Final,
            fields: serde_json::from_value(fields).unwrap(),
            conflicts: Default::default(),
            incomplete: Vec::new(),
            quarantined: false,
            sealed: false,
            set_aside: Vec::new(),
        }
    }

    struct Alone;

    impl Neighbours for Alone {
        fn record(&self, _: &str) -> Option<Record> {
            None
        }

        fn offering(&self, _: &str) -> Vec<Record> {
            Vec::new()
        }
    }

    fn today() -> NaiveDate {
        "2026-11-17".parse().unwrap()
    }

    #[test]
    fn a_minor_stands_as_initials_in_lists_and_by_name_in_the_file() {
        let minor = json!({"family_name": "Wilner", "given_names": "Laurette", "sex": "F", "nationality": "HTI",
                           "age_declared": 17, "age_as_of": "2026-11-17", "birth_date": "2009"});
        let minor = record("person", minor);
        let listed = person(&minor, Names::Masked, Lang::Fr, today());
        assert_eq!(
            (listed.name.as_str(), listed.masked, listed.birth_date),
            ("L. W.", true, None)
        );
        let own = person(&minor, Names::Full, Lang::Fr, today());
        assert_eq!((own.name.as_str(), own.masked), ("WILNER Laurette", false));
        assert!(own.age.unwrap().minor);
        assert_eq!(line(&minor, &Alone, Lang::Fr, today()), "L. W., mineur");
    }

    #[test]
    fn an_adult_stands_by_name_with_an_estimated_age() {
        let adult = json!({"family_name": "Tamarin", "given_names": "Dieusel", "sex": "M", "nationality": "HTI",
                           "birth_date": "1987"});
        let brief = person(&record("person", adult), Names::Masked, Lang::Fr, today());
        assert_eq!(brief.name, "TAMARIN Dieusel");
        assert_eq!(
            brief.age,
            Some(AgeView {
                years: 39,
                estimated: true,
                minor: false
            })
        );
    }

    #[test]
    fn a_person_without_a_name_is_known_by_marks() {
        let nobody = json!({"name_unknown": true, "marks": "cicatrice au front", "sex": "M", "nationality": "XXX"});
        let brief = person(&record("person", nobody), Names::Masked, Lang::Fr, today());
        assert_eq!(
            (brief.name.as_str(), brief.name_unknown),
            ("cicatrice au front", true)
        );
    }

    #[test]
    fn an_incident_says_its_nature_and_its_place() {
        let at = json!({"nature": "migrant_smuggling", "place": {"text": "gué nord", "commune": "Ouanaminthe"}});
        let at = record("incident", at);
        assert_eq!(
            line(&at, &Alone, Lang::Fr, today()),
            "Trafic illicite de migrants, gué nord"
        );
        let bare = record("incident", json!({"nature": "weapons"}));
        assert_eq!(line(&bare, &Alone, Lang::En, today()), "Weapons");
    }

    #[test]
    fn officers_have_a_short_form_for_narrow_columns() {
        let user = record("user", json!({"name": "Wilner Mapou", "role": "officer"}));
        assert_eq!(officer("u", Some(&user)).short, "W. Mapou");
        assert_eq!(officer("u-9", None).name, "u-9");
    }
}
