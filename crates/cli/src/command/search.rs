//! `search TEXT`: records by a name, a part of one, a number.

use app::people::SearchRequest;
use serde_json::json;

use super::Here;
use crate::answer::{Answer, Fault};
use crate::line::Search;

pub(super) fn run(here: &mut Here<'_, '_>, line: Search) -> Result<Answer, Fault> {
    let desk = here.open()?;
    let found = desk.search(SearchRequest {
        text: line.text,
        kind: line.kind,
        limit: Some(line.limit),
    });
    desk.close()?;
    let found = found?;
    let results: Vec<_> = found
        .results
        .iter()
        .map(|hit| {
            json!({"id": hit.id, "kind": hit.kind, "label": hit.label, "why": hit.why, "by": hit.by,
                   "score": f64::from(hit.score) / 1000.0, "number": hit.number})
        })
        .collect();
    let mut said: Vec<String> = found
        .results
        .iter()
        .map(|hit| {
            let why = here.say(&reason(&hit.why, &hit.by), &[]);
            let name = if hit.number.is_empty() {
                &hit.id
            } else {
                &hit.number
            };
            format!("{name}  {}  ({why})", hit.label)
        })
        .collect();
    if said.is_empty() {
        said.push(here.say("say-no-result", &[]));
    }
    Ok(Answer::new(
        json!({"query": found.query, "results": results}),
        said,
    ))
}

/// The words that say why: of a name how it matches, of anything else what it is.
fn reason(why: &str, by: &str) -> String {
    match by {
        "name" => format!("why-{why}"),
        by => format!("by-{by}"),
    }
}
