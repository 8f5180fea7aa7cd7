//! The board: every referral as whoever looks may see it. A sealed one stands under its token, its number and its state.

use chrono::{DateTime, FixedOffset};
use domain::facts::{Measure, declared_by};
use domain::record::{Record, Stage};
use domain::referral::{IMMEDIATE, SENT, Told, due, is_done, next};
use domain::slip_code::slip_code_of;
use domain::when::{format_moment, offset_moment};

use super::KIND;
use super::shapes::{AuthorisedView, ReferralRow, ReferralsView};
use crate::custody::count;
use crate::desk::Session;
use crate::fault::Fault;
use crate::label::Names;
use crate::reading::Reading;

/// Those that wait, on one board.
const WAITING_SHOWN: usize = 300;
/// Those that are done, latest first.
const DONE_SHOWN: usize = 50;

/// A referral, and how far it came as far as can be told here.
struct Standing {
    record: Record,
    told: Told,
    state: String,
    urgency: Option<String>,
    sent: Option<DateTime<FixedOffset>>,
    due: Option<DateTime<FixedOffset>>,
    overdue: bool,
}

impl Standing {
    fn of(reading: &Reading<'_>, record: Record) -> Result<Self, Fault> {
        let stated = record.text("state").map(str::to_owned);
        // Who let it go is asked only of what is not done: a board of years is read every minute.
        let told = match stated.as_deref().is_some_and(is_done) {
            true => Told::default(),
            false => Told::of(&reading.reader.acts(&record.id)?),
        };
        let state = stated
            .or_else(|| told.state.clone())
            .unwrap_or_else(|| by_facts(&record).to_owned());
        let stated = record.text("urgency").map(str::to_owned);
        let urgency = stated.or_else(|| told.urgency.clone());
        let sent = record.moment("sent_at").or_else(|| record.recorded_at());
        let waits = urgency.as_deref().zip(sent);
        let due = record
            .moment("due_at")
            .or_else(|| waits.and_then(|(urgency, sent)| due(urgency, &sent)));
        let now = offset_moment(&reading.now.counted());
        Ok(Self {
            overdue: state == SENT && due.is_some_and(|due| due < now),
            record,
            told,
            state,
            urgency,
            sent,
            due,
        })
    }

    /// What is late, then what nobody answered, then by what is due.
    fn order(&self) -> (bool, bool, i64) {
        let due = self.due.map_or(i64::MAX, |at| at.timestamp());
        (!self.overdue, self.state != SENT, due)
    }

    fn row(&self, reading: &Reading<'_>) -> Result<ReferralRow, Fault> {
        let record = &self.record;
        let text = |name: &str| record.text(name).map(str::to_owned);
        let attempts = record.list("attempts").iter();
        Ok(ReferralRow {
            id: record.id.clone(),
            number: text("number").unwrap_or_default(),
            sealed: record.sealed,
            subject: subject(reading, record)?,
            count: record.int("count"),
            agency: text("agency"),
            reason: text("reason"),
            urgency: self.urgency.clone(),
            next: next(&self.state).iter().map(|to| (*to).into()).collect(),
            state: self.state.clone(),
            sent_at: self.sent.as_ref().map(format_moment).unwrap_or_default(),
            due_at: self.due.as_ref().map(format_moment),
            overdue: self.overdue,
            authorised: authorised(reading, &self.told)?,
            acknowledged_by: text("acknowledged_by"),
            channel: text("channel"),
            refusal_reason: text("refusal_reason"),
            attempts: attempts
                .filter_map(|one| one.as_str().map(str::to_owned))
                .collect(),
            slip_code: code_of(record),
            delivery: reading.delivery(&record.id)?,
        })
    }
}

/// An import says nothing in alerts; the facts that it states tell whether anyone took them in charge.
fn by_facts(record: &Record) -> &'static str {
    let taken = [Measure::VictimsReceived, Measure::MinorsReceived];
    let facts = declared_by(record);
    if facts.iter().any(|fact| taken.contains(&fact.measure)) {
        "received"
    } else {
        SENT
    }
}

fn authorised(reading: &Reading<'_>, told: &Told) -> Result<Option<AuthorisedView>, Fault> {
    let view = |(by, at): &(String, DateTime<FixedOffset>)| {
        Ok(AuthorisedView {
            officer: reading.officer(by)?,
            at: format_moment(at),
        })
    };
    told.authorised.as_ref().map(view).transpose()
}

/// A person as lists show them, a group by its own line, a protected person by the token.
fn subject(reading: &Reading<'_>, record: &Record) -> Result<String, Fault> {
    let Some(id) = record.text("subject") else {
        return Ok(record.text("token").unwrap_or_default().to_owned());
    };
    Ok(match reading.reader.record(id)? {
        Some(other) if other.kind != "person" => reading.label(&other),
        _ => reading.person(id, Names::Masked)?.name,
    })
}

/// The code on its slip; a sealed one's is made of its id again.
pub(super) fn code_of(record: &Record) -> String {
    let stated = record.text("slip_code").map(str::to_owned);
    stated.unwrap_or_else(|| slip_code_of(&record.id))
}

fn all(reading: &Reading<'_>) -> Result<Vec<Standing>, Fault> {
    let mut found = Vec::new();
    reading.reader.walk(Some(KIND), |record| {
        if record.stage != Stage::Void {
            found.push(Standing::of(reading, record)?);
        }
        Ok::<_, Fault>(())
    })?;
    found.sort_by_cached_key(Standing::order);
    Ok(found)
}

pub(super) fn view(session: &Session) -> Result<ReferralsView, Fault> {
    let reading = session.read()?;
    let (mut done, waiting): (Vec<_>, Vec<_>) = all(&reading)?
        .into_iter()
        .partition(|one| is_done(&one.state));
    done.sort_by_key(|one| std::cmp::Reverse(one.sent));
    let rows = |some: &[Standing], most: usize| {
        let rows = some.iter().take(most).map(|one| one.row(&reading));
        rows.collect::<Result<Vec<_>, _>>()
    };
    Ok(ReferralsView {
        now: reading.hour(),
        overdue: count(waiting.iter().filter(|one| one.overdue)),
        unanswered: count(waiting.iter().filter(|one| one.state == SENT)),
        total: count(waiting.iter()),
        opens: session.store.opens_protection(),
        waiting: rows(&waiting, WAITING_SHOWN)?,
        done: rows(&done, DONE_SHOWN)?,
    })
}

/// Those that wait for a first answer, sealed ones too, what is late first.
pub(crate) fn unanswered(reading: &Reading<'_>) -> Result<Vec<Record>, Fault> {
    let mut waiting = all(reading)?;
    waiting.retain(|one| one.state == SENT);
    Ok(waiting.into_iter().map(|one| one.record).collect())
}

/// The referrals of a person, of a group, or of the file that bears a token.
pub(crate) fn of_subject(
    reading: &Reading<'_>,
    subject: &Record,
) -> Result<Vec<ReferralRow>, Fault> {
    let mut found = reading.reader.naming(&subject.id, Some(KIND))?;
    if let Some(token) = subject.text("token") {
        reading.reader.walk(Some(KIND), |record| {
            if record.text("token") == Some(token) {
                found.push(record);
            }
            Ok::<_, Fault>(())
        })?;
    }
    found.retain(|record| record.stage != Stage::Void && record.id != subject.id);
    found
        .into_iter()
        .map(|record| Standing::of(reading, record)?.row(reading))
        .collect()
}

/// The one whose slip bears the code; of several, the one that waits.
pub(super) fn by_code(reading: &Reading<'_>, code: &str) -> Result<Option<ReferralRow>, Fault> {
    let found = all(reading)?;
    let one = found.iter().find(|one| code_of(&one.record) == code);
    one.map(|one| one.row(reading)).transpose()
}

/// Whether the person may leave with the slip: it was authorised, or it cannot wait for that.
pub(crate) fn leaves(reading: &Reading<'_>, record: &Record) -> Result<bool, Fault> {
    let told = Told::of(&reading.reader.acts(&record.id)?);
    let urgency = record.text("urgency").or(told.urgency.as_deref());
    let answered = record.text("state").is_some_and(|state| state != SENT);
    Ok(told.authorised.is_some() || answered || urgency == Some(IMMEDIATE))
}
