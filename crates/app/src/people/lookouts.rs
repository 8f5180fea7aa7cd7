//! People whom headquarters asks about, met while a person is typed: an alert beside the form, which stops nothing.
//!
//! Reading one is not noted. They are open records, made to be seen at the desk; only files of the protection are.

use std::collections::BTreeSet;

use domain::check::text;
use domain::entry::Fields;
use domain::record::{Record, Stage};
use domain::same::{compare, is_met, likeness};

use super::candidates::asked;
use super::{LookoutView, MatchReasonView};
use crate::fault::Fault;
use crate::reading::Reading;

/// Alerts shown.
const LOOKOUTS: usize = 3;
/// Records looked at for each way to find one.
const LOOKOUTS_READ: usize = 20;
/// Another base's suspect, of whom no more than a name and a year is told.
const SUSPECT: &str = "known_suspect";
const KINDS: [&str; 2] = ["lookout", SUSPECT];

/// Those whom the person typed may be, the likeliest first.
pub(super) fn find(reading: &Reading<'_>, typed: &Fields) -> Result<Vec<LookoutView>, Fault> {
    let mut seen = BTreeSet::new();
    let mut met: Vec<(i32, LookoutView)> = Vec::new();
    for (words, kind) in asked(typed)
        .iter()
        .flat_map(|words| KINDS.map(|kind| (words, kind)))
    {
        for found in reading.reader.search(words, Some(kind), LOOKOUTS_READ)? {
            let record = found.record;
            let asks = record.stage != Stage::Void && !record.is("retired");
            if !asks || !seen.insert(record.id.clone()) {
                continue;
            }
            let (typed, known) = comparable(typed, &record);
            let reasons = compare(&typed, &known, reading.today);
            if is_met(&known, &reasons) {
                let told = reasons.iter().map(MatchReasonView::of).collect();
                met.push((likeness(&reasons), view(&record, told)));
            }
        }
    }
    met.sort_by_key(|(likeness, _)| std::cmp::Reverse(*likeness));
    met.truncate(LOOKOUTS);
    Ok(met.into_iter().map(|(_, view)| view).collect())
}

/// A suspect's one name is compared with both names typed.
fn comparable(typed: &Fields, known: &Record) -> (Fields, Record) {
    let (mut typed, mut known) = (typed.clone(), known.clone());
    if known.kind != SUSPECT {
        return (typed, known);
    }
    let both = ["family_name", "given_names"].map(|name| text(&typed, name).unwrap_or_default());
    let both = both.join(" ").trim().to_owned();
    typed.remove("given_names");
    typed.insert("family_name".to_owned(), both.into());
    known.kind = "person".to_owned();
    let name = known.text("name_key").unwrap_or_default().to_owned();
    known.fields.insert("family_name".to_owned(), name.into());
    if let Some(year) = known.get("birth_year").and_then(|year| year.as_i64()) {
        let field = "birth_date".to_owned();
        known.fields.insert(field, year.to_string().into());
    }
    (typed, known)
}

fn view(record: &Record, reasons: Vec<MatchReasonView>) -> LookoutView {
    let said = |name: &str| record.text(name).map(str::to_owned);
    let year = record.get("birth_year").and_then(|year| year.as_i64());
    let names = ["family_name", "given_names", "name_key"];
    let names: Vec<&str> = names.iter().filter_map(|name| record.text(name)).collect();
    let reason = match record.kind.as_str() {
        SUSPECT => "seen",
        _ => record.text("reason").unwrap_or("wanted"),
    };
    LookoutView {
        id: record.id.clone(),
        reason: reason.to_owned(),
        name: names.join(" "),
        number: said("number").unwrap_or_default(),
        base: record.base().unwrap_or_default().to_owned(),
        sex: said("sex"),
        birth_date: said("birth_date").or(year.map(|year| year.to_string())),
        nationality: said("nationality"),
        marks: said("marks"),
        text: said("text"),
        authority: said("authority"),
        phone: said("phone"),
        reasons,
    }
}

#[cfg(test)]
mod tests;
