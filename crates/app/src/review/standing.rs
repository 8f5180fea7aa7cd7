//! Where a record or a day stands, read from the register.

use chrono::NaiveDate;
use domain::act::Act;
use domain::entry::{Hlc, Op};
use domain::kind::Kind;
use domain::record::{Record, Stage};
use domain::review::{Decision, Since, Standing, is_reviewed, last_change, standing};
use domain::when::{format_moment, local_day};

use super::StandingView;
use crate::fault::Fault;
use crate::reading::Reading;

impl Reading<'_> {
    /// Where a record stands. A line of the book is countersigned with its day, too.
    pub(crate) fn standing(&self, record: &Record) -> Result<Standing, Fault> {
        let mut decisions = self.decisions(&record.id, record.author())?;
        decisions.extend(self.of_its_day(record)?);
        if decisions.is_empty() {
            return Ok(Standing::Waiting(None));
        }
        let since = self.since(record)?;
        Ok(standing(decisions, since))
    }

    /// Where a day stands, with its lines.
    pub(crate) fn day_standing(&self, day: NaiveDate, lines: &[Record]) -> Result<Standing, Fault> {
        let decisions = self.decisions(&day.to_string(), None)?;
        if decisions.is_empty() {
            return Ok(Standing::Waiting(None));
        }
        let mut changed = None;
        for line in lines {
            changed = changed.max(self.written(line)?);
        }
        let since = Since {
            changed,
            answered: None,
        };
        Ok(standing(decisions, since))
    }

    /// The decisions on a target that count.
    fn decisions(&self, target: &str, author: Option<&str>) -> Result<Vec<Decision>, Fault> {
        let mut found = Vec::new();
        for held in self.reader.naming(target, Some("countersign"))? {
            let acts = self.reader.acts(&held.id)?;
            let Some(decision) = created(&acts).and_then(|act| Decision::of(&held, &act.entry))
            else {
                continue;
            };
            let user = self.reader.record(&decision.by)?;
            if held.text("target") == Some(target) && decision.counts(author, user.as_ref()) {
                found.push(decision);
            }
        }
        Ok(found)
    }

    /// Approvals of the day of a line, as far as the line was there to be seen.
    fn of_its_day(&self, record: &Record) -> Result<Vec<Decision>, Fault> {
        let Some(at) = record.occurred_at().filter(|_| record.kind == "log_entry") else {
            return Ok(Vec::new());
        };
        let mut decisions = self.decisions(&local_day(&at).to_string(), record.author())?;
        decisions.retain(|decision| decision.approved);
        if !decisions.is_empty() {
            let written = self.written(record)?;
            decisions.retain(|decision| written.is_some_and(|written| written < decision.order));
        }
        Ok(decisions)
    }

    /// What came after the decisions on a record, if anything did.
    fn since(&self, record: &Record) -> Result<Since, Fault> {
        let changed = match Kind::find(&record.kind) {
            Some(table) if !table.append_only => last_change(&self.reader.acts(&record.id)?, table),
            _ => None,
        };
        let mut answered = None;
        for kind in ["note", "log_entry"] {
            for other in self.reader.naming(&record.id, Some(kind))? {
                let answers = ["target", "corrects"]
                    .iter()
                    .any(|name| other.text(name) == Some(&record.id));
                if answers && other.stage != Stage::Void {
                    answered = answered.max(self.written(&other)?);
                }
            }
        }
        Ok(Since { changed, answered })
    }

    /// The place of a record's creation among the acts.
    fn written(&self, record: &Record) -> Result<Option<Hlc>, Fault> {
        let acts = self.reader.acts(&record.id)?;
        Ok(created(&acts).map(|act| act.entry.hlc))
    }

    /// Where a record stands, as it is shown; nothing of one that waits for nobody and was never decided upon.
    pub(crate) fn standing_of(&self, record: &Record) -> Result<Option<StandingView>, Fault> {
        let standing = self.standing(record)?;
        let shown = is_reviewed(record) || standing.decision().is_some();
        shown.then(|| self.standing_view(&standing)).transpose()
    }

    /// A standing as it is shown.
    pub(crate) fn standing_view(&self, standing: &Standing) -> Result<StandingView, Fault> {
        let decision = standing.decision();
        let state = match standing {
            Standing::Waiting(None) => "waiting",
            Standing::Waiting(Some(_)) => "again",
            Standing::Approved(_) => "approved",
            Standing::Returned(_) => "returned",
        };
        Ok(StandingView {
            state: state.to_owned(),
            by: decision
                .map(|decision| self.officer(&decision.by))
                .transpose()?,
            at: decision.map(|decision| format_moment(&decision.at)),
            comment: decision.and_then(|decision| decision.comment.clone()),
        })
    }
}

/// The act that created a record.
fn created(acts: &[Act]) -> Option<&Act> {
    let creations = acts
        .iter()
        .filter(|act| matches!(act.entry.op, Op::Put | Op::Append));
    creations.min_by_key(|act| (act.entry.hlc, act.identity))
}
