//! `export`: records out, in the import format or as sheets.

use app::export::{Export as What, Format as As};
use serde_json::json;

use super::{Here, full_path};
use crate::answer::{Answer, Fault};
use crate::line::{Export, Format};

pub(super) fn run(here: &mut Here<'_, '_>, line: Export) -> Result<Answer, Fault> {
    let desk = here.open()?;
    let what = What {
        kind: Some(line.kind).filter(|kind| kind != "all"),
        format: format(line.format),
        from: line.from,
        to: line.to,
        force: line.force,
        lang: here.lang,
    };
    let written = app::export::export(&desk, &what, &line.out)?;
    desk.close()?;
    let file = full_path(&line.out);
    let document = json!({"file": file, "records": written.records, "bytes": written.bytes});
    let args = [
        ("records", written.records.into()),
        ("file", file.into()),
        ("bytes", written.bytes.into()),
    ];
    let mut said = vec![here.say("say-export", &args)];
    if written.cut > 0 {
        said.push(here.say("say-export-cut", &[("count", written.cut.into())]));
    }
    Ok(Answer::new(document, said))
}

fn format(format: Format) -> As {
    match format {
        Format::Jsonl => As::Jsonl,
        Format::Csv => As::Csv,
        Format::Xlsx => As::Xlsx,
    }
}
