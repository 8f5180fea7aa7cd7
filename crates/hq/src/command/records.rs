//! `verify`, `export` and `search`.

use serde_json::{Value, json};

use super::{Answer, Here, line, shown};
use crate::{
    Error,
    export::{Export, Format},
    storage,
};

/// Exit code of a verification that found something.
const NOT_OK: u8 = 1;

pub(super) fn verify(here: &Here<'_, '_>, deep: bool) -> Result<Answer, Error> {
    let began = here.world.clock.monotonic();
    let hq = here.open()?;
    let (mut verified, digests) =
        storage::view(&*hq.storage, |desk| Ok((desk.verify()?, desk.digests()?)))?;
    if deep {
        verified
            .problems
            .extend(storage::change(&*hq.storage, |desk| desk.compare())?);
    }
    let took = here.world.clock.monotonic().saturating_sub(began);
    let message = |code: &str| reports::catalogue::error(here.lang, code, &[]);
    let problems: Vec<Value> = verified
        .problems
        .iter()
        .map(|problem| {
            json!({"code": problem.code, "journal": problem.journal, "seq": problem.seq,
                "message": message(problem.code)})
        })
        .collect();
    let ok = problems.is_empty();
    let mut said: Vec<String> = verified
        .problems
        .iter()
        .map(|problem| {
            format!(
                "{} {}: {}",
                problem.journal,
                problem.seq,
                message(problem.code)
            )
        })
        .collect();
    said.push(here.say(
        if ok { "hq-verified" } else { "hq-not-verified" },
        &[
            ("entries", verified.entries.into()),
            ("journals", verified.journals.into()),
        ],
    ));
    said.extend(
        digests
            .iter()
            .map(|(base, digest)| format!("{base}  {digest}")),
    );
    let document = json!({
        "ok": ok,
        "journals": verified.journals,
        "entries": verified.entries,
        "problems": problems,
        "projection_digest": digests,
        "schema": domain::SCHEMA,
        "seconds": (took.as_secs_f64() * 1000.0).round() / 1000.0,
    });
    Ok(Answer {
        exit: if ok { 0 } else { NOT_OK },
        ..Answer::new(document, said)
    })
}

pub(super) fn export(here: &Here<'_, '_>, line: &line::Export) -> Result<Answer, Error> {
    let kind = Some(line.kind.clone()).filter(|kind| kind != "all");
    let what = Export {
        kind,
        format: match line.format {
            line::Format::Jsonl => Format::Jsonl,
            line::Format::Csv => Format::Csv,
            line::Format::Xlsx => Format::Xlsx,
        },
        from: line.from,
        to: line.to,
        force: line.force,
        lang: here.lang,
    };
    let done = here.open()?.export(&what, &line.out)?;
    let file = shown(&line.out);
    let document = json!({"file": file, "records": done.records, "bytes": done.bytes});
    let args = [("file", file.into()), ("records", done.records.into())];
    Ok(Answer::new(document, vec![here.say("hq-exported", &args)]))
}

pub(super) fn search(
    here: &Here<'_, '_>,
    typed: &str,
    kind: Option<&str>,
    limit: u32,
) -> Result<Answer, Error> {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let hits = here.open()?.search(typed, kind, limit, here.lang)?;
    let mut said: Vec<String> = hits
        .iter()
        .map(|hit| {
            let name = Some(&hit.number).filter(|number| !number.is_empty());
            let why = match hit.by {
                "name" => here.say(&format!("why-{}", hit.why), &[]),
                by => here.say(&format!("by-{by}"), &[]),
            };
            format!("{}  {}  ({why})", name.unwrap_or(&hit.id), hit.label)
        })
        .collect();
    if said.is_empty() {
        said.push(here.say("say-no-result", &[]));
    }
    Ok(Answer::new(json!({"query": typed, "results": hits}), said))
}
