//! `sync`: exchanges with headquarters until nothing is left; with `--watch`, until Ctrl+C.

use app::sending::{Ending, Outcome};
use reports::catalogue::text;

use super::Here;
use crate::answer::{Answer, Fault};
use crate::line::Sync;
use crate::progress::Progress;

pub(super) fn run(here: &mut Here<'_, '_>, line: &Sync) -> Result<Answer, Fault> {
    let desk = here.open()?;
    let came = if line.watch {
        watch(here, &desk)
    } else {
        once(here, &desk)
    };
    desk.close()?;
    let outcome = came?;
    let document = serde_json::to_value(&outcome).expect("an outcome is plain");
    let trouble = trouble(&outcome);
    let said = said(here, &outcome, trouble.as_ref());
    Ok(Answer::new(document, vec![said]).with(trouble))
}

fn once(here: &Here<'_, '_>, desk: &app::desk::Desk) -> Result<Outcome, Fault> {
    let name = here.say("say-sending", &[]);
    let mut progress = Progress::new(here.world.watched);
    let outcome = app::sending::synchronise(desk, &mut |at| bar(&mut progress, &name, at))?;
    Ok(outcome)
}

/// Each outcome is said as it comes; the document is the last one's.
fn watch(here: &mut Here<'_, '_>, desk: &app::desk::Desk) -> Result<Outcome, Fault> {
    let name = here.say("say-sending", &[]);
    let lang = here.lang;
    let watched = here.world.watched;
    let mut progress = Progress::new(watched);
    let err = &mut *here.world.err;
    let last = app::sending::watch(desk, &mut |at| bar(&mut progress, &name, at), &mut |trip| {
        // Nobody may be there to read it; the document at the end says the same.
        let _ = writeln!(err, "{}", one_line(lang, &trip.outcome));
    })?;
    last.ok_or_else(|| Fault::new("interrupted"))
}

fn bar(progress: &mut Progress, name: &str, at: app::sending::Progress) {
    let small = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
    progress.at(name, small(at.done), small(at.total));
}

fn trouble(outcome: &Outcome) -> Option<Fault> {
    let code = |otherwise: &str| outcome.code.clone().unwrap_or_else(|| otherwise.to_owned());
    match outcome.outcome {
        Ending::Done => None,
        Ending::Offline => Some(Fault::new(code("offline")).exiting(outcome.exit_code())),
        Ending::Refused => Some(Fault::new(code("refused")).exiting(outcome.exit_code())),
    }
}

fn said(here: &Here<'_, '_>, outcome: &Outcome, trouble: Option<&Fault>) -> String {
    match trouble {
        None => one_line(here.lang, outcome),
        Some(_) => here.say("say-sync-waiting", &[("waiting", outcome.waiting.into())]),
    }
}

fn one_line(lang: reports::catalogue::Lang, outcome: &Outcome) -> String {
    if outcome.outcome != Ending::Done {
        return text(
            lang,
            "say-sync-waiting",
            &[("waiting", outcome.waiting.into())],
        );
    }
    let args = [
        ("sent", outcome.sent.into()),
        ("received", outcome.received.into()),
        ("waiting", outcome.waiting.into()),
    ];
    text(lang, "say-sync-done", &args)
}
