//! `mrz LINE…`: what the machine-readable zone of a document says. No register is needed.

use domain::mrz::{Mrz, read_mrz};
use domain::when::local_day;
use serde_json::json;

use super::Here;
use crate::answer::{Answer, Fault};
use crate::line::Zone;

pub(super) fn run(here: &mut Here<'_, '_>, line: &Zone) -> Result<Answer, Fault> {
    let today = local_day(&here.world.clock.now());
    let read = read_mrz(&line.lines.join("\n"), today).map_err(|bad| Fault::new(bad.code()))?;
    let said = said(here, &read);
    Ok(Answer::new(json!(read), said))
}

fn said(here: &Here<'_, '_>, read: &Mrz) -> Vec<String> {
    let fields = &read.fields;
    let day = |date: Option<domain::when::PartialDate>| {
        date.map(|date| date.to_string()).unwrap_or_default()
    };
    let mut said = vec![
        format!("{} {}", fields.family_name, fields.given_names),
        format!(
            "{}  {}  {}",
            fields.document_number, fields.issuer, fields.nationality
        ),
        format!(
            "{}  {}  {}",
            day(fields.birth_date),
            fields.sex,
            day(fields.expiry_date)
        ),
    ];
    for check in read.checks.iter().filter(|check| !check.ok) {
        let what = here.say(&format!("mrz-{}", check.name), &[]);
        let args = [
            ("what", what.into()),
            ("found", check.found.to_string().into()),
            ("expected", check.expected.to_string().into()),
        ];
        said.push(here.say("mrz-wrong-digit", &args));
    }
    if read.valid {
        said.push(here.say("mrz-all-right", &[]));
    }
    said
}
