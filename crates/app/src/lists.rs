//! Lists for the forms: codes only, labels are in the catalogues.

use std::collections::BTreeMap;

use domain::country::COUNTRIES;
use domain::kind::{Field, INCIDENT_PEOPLE_MAX, NARRATIVE_BYTES_MAX, Type};
use domain::kinds::{HEADER, KINDS};
use domain::places::{BASES, CROSSINGS};
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::fault::Fault;
use crate::lock::{BaseView, base_view};
use crate::shapes::Nothing;

/// Every list of codes, in the order to show.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ListsView {
    /// `kind.field` to codes: `incident.nature`, `involvement.role`, `person.sex`, `log_entry.category`,
    /// `custody.basis`, `custody.exit.kind`, `custody_event.event`, …
    pub codes: BTreeMap<String, Vec<String>>,
    /// Crossing points shipped or sent by headquarters.
    pub crossing_points: Vec<CrossingPointView>,
    /// Bases.
    pub bases: Vec<BaseView>,
    /// Nationalities, alpha-3: Haiti, the Dominican Republic, unknown, stateless, then by code.
    pub nationalities: Vec<String>,
    /// Longest narrative, in bytes of UTF-8.
    pub narrative_bytes_max: u32,
    /// Most people in one incident.
    pub incident_people_max: u32,
}

/// A crossing point.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CrossingPointView {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Commune.
    pub commune: String,
    /// An official post.
    pub official: bool,
}

/// The lists; the same for everyone, locked or not.
pub(crate) fn lists(_: &Desk, _: Nothing) -> Result<ListsView, Fault> {
    let mut codes = BTreeMap::new();
    for kind in KINDS.iter().filter(|kind| !kind.reference) {
        for field in HEADER.iter().chain(kind.fields) {
            collect(
                &mut codes,
                &format!("{}.{}", kind.code, field.name),
                &field.ty,
            );
        }
    }
    let crossing = |crossing: &domain::places::Crossing| CrossingPointView {
        code: crossing.code.to_owned(),
        name: crossing.name.to_owned(),
        commune: crossing.name.to_owned(),
        official: true,
    };
    Ok(ListsView {
        codes,
        crossing_points: CROSSINGS.iter().map(crossing).collect(),
        bases: BASES.iter().map(|base| base_view(base.code)).collect(),
        nationalities: nationalities(),
        narrative_bytes_max: u32::try_from(NARRATIVE_BYTES_MAX).unwrap_or(u32::MAX),
        incident_people_max: u32::try_from(INCIDENT_PEOPLE_MAX).unwrap_or(u32::MAX),
    })
}

fn collect(codes: &mut BTreeMap<String, Vec<String>>, path: &str, ty: &Type) {
    match ty {
        Type::Code(list) | Type::Listed(_, list) => {
            codes.insert(
                path.to_owned(),
                list.iter().map(|code| (*code).to_owned()).collect(),
            );
        }
        Type::List(of) => collect(codes, path, of),
        Type::Object(fields) => {
            fields.iter().for_each(|field: &Field| {
                collect(codes, &format!("{path}.{}", field.name), &field.ty)
            });
        }
        _ => {}
    }
}

/// Those met every day come first.
fn nationalities() -> Vec<String> {
    let first = [
        "HTI",
        "DOM",
        domain::country::UNKNOWN,
        domain::country::STATELESS,
    ];
    let others = COUNTRIES.iter().filter(|code| !first.contains(code));
    first
        .iter()
        .chain(others)
        .map(|code| (*code).to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nested_codes_are_found_by_their_path() {
        let mut codes = BTreeMap::new();
        let kind = domain::kind::Kind::find("custody").unwrap();
        for field in kind.fields {
            collect(&mut codes, &format!("custody.{}", field.name), &field.ty);
        }
        assert!(codes["custody.exit.kind"].contains(&"escaped".to_owned()));
        assert!(codes["custody.offences"].contains(&"weapons".to_owned()));
        assert_eq!(
            codes["custody.rights.lawyer.result"],
            ["used", "refused", "not_possible"]
        );
    }

    #[test]
    fn haiti_comes_first_and_every_country_once() {
        let all = nationalities();
        assert_eq!(all[..2], ["HTI", "DOM"]);
        assert_eq!(all.len(), COUNTRIES.len() + 2);
    }
}
