//! The 48-hour clock of a custody: what the board shows, and what an exit still needs.
//!
//! It counts from the arrest, in hours that really pass (summer time neither gives nor takes one). No wrong clock, wrong entry or
//! doubt lengthens a detention: of two readings the one with less time left counts, and the other is shown beside it.

mod clock;

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use clock::{CLOCK_AHEAD_DAYS_MAX, CLOCK_TOLERANCE, Heartbeat, Now, Readings, Trust};

use crate::check::{Around, Fault, moment, part_moment, part_text};
use crate::entry::Fields;
use crate::kinds::custody::{CUSTODY, exit_alert, unnotified};
use crate::record::Record;

/// The time that police may hold a person without a judge.
pub const LIMIT: TimeDelta = TimeDelta::hours(48);

/// A moment of the clock at which people are told; the last one is an `alert` that travels first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Warning {
    /// 24 h after the arrest.
    Past24h,
    /// 36 h.
    Past36h,
    /// 44 h: four hours are left.
    Past44h,
}

impl Warning {
    /// All warnings, in the order in which they come.
    pub const ALL: [Self; 3] = [Self::Past24h, Self::Past36h, Self::Past44h];

    /// Time after the arrest.
    #[must_use]
    pub const fn after(self) -> TimeDelta {
        match self {
            Self::Past24h => TimeDelta::hours(24),
            Self::Past36h => TimeDelta::hours(36),
            Self::Past44h => TimeDelta::hours(44),
        }
    }

    /// Whether it is written as an `alert`.
    #[must_use]
    pub const fn is_alert(self) -> bool {
        matches!(self, Self::Past44h)
    }
}

/// What the board says of a custody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Less than 24 h.
    Running,
    /// A warning has passed, the deadline has not.
    Warned(Warning),
    /// 48 h have passed without a judge or an exit.
    Overdue,
    /// Seen by the judge, back in the cell: the clock has stopped, the person is still here.
    HeldAfterAppearance,
    /// No longer here.
    Out,
}

/// Something that a person should confirm or correct; a correction is an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// The machine's clock is behind ("at least N h") or far ahead: confirm the time.
    ConfirmTime,
    /// The arrest was written by a machine that doubted its clock.
    ConfirmArrest,
    /// The arrest is later than now.
    ArrestAhead,
    /// The appearance or the exit is later than now: until then the clock goes on.
    StopAhead,
    /// The appearance or the exit is earlier than the arrest: it does not stop the clock.
    StopBeforeArrest,
}

/// Hours in custody, as a range when the time is in doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Elapsed {
    /// At least this long.
    pub least: TimeDelta,
    /// At most this long; `None` when nothing bounds it.
    pub most: Option<TimeDelta>,
}

impl Elapsed {
    fn exactly(time: TimeDelta) -> Self {
        Self {
            least: time,
            most: Some(time),
        }
    }

    /// The figure that counts: the longer one that is known.
    #[must_use]
    pub fn counted(self) -> TimeDelta {
        self.most.unwrap_or(self.least)
    }

    /// True when a range, or "at least", has to be shown.
    #[must_use]
    pub fn is_doubtful(self) -> bool {
        self.most != Some(self.least)
    }
}

/// What counts of a custody record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Custody {
    /// Start of the clock.
    pub arrested_at: DateTime<FixedOffset>,
    /// Appearance before the judge.
    pub presented_at: Option<DateTime<FixedOffset>>,
    /// Moment of the exit, whatever its kind.
    pub exit_at: Option<DateTime<FixedOffset>>,
    /// The arrest was written by a machine that doubted its clock.
    pub start_doubtful: bool,
}

/// The clock of one custody at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// What the board says.
    pub state: State,
    /// 48 h after the arrest.
    pub deadline: DateTime<FixedOffset>,
    /// Time held; up to the stop, once there is one.
    pub elapsed: Elapsed,
    /// Time left of the 48 h; negative is the overrun ("+2 h 14").
    pub left: TimeDelta,
    /// What a person should confirm.
    pub questions: Vec<Question>,
}

/// Whether a custody ran over its 48 h.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overrun {
    /// Presented or out in time.
    No,
    /// Presented or out too late.
    Yes,
    /// Still open: an overrun as soon as this moment has passed.
    After(DateTime<FixedOffset>),
}

impl Custody {
    /// Reads a custody record; `None` without a readable arrest.
    #[must_use]
    pub fn of(fields: &Fields) -> Option<Self> {
        Some(Self {
            arrested_at: moment(fields, "arrested_at")?,
            presented_at: part_moment(fields, "presented", "at"),
            exit_at: part_moment(fields, "exit", "at"),
            start_doubtful: fields.get("clock_doubtful").is_some_and(|v| v == true),
        })
    }

    /// Reads a custody with what it stands in conflict with: of several hours of arrest the earliest counts.
    #[must_use]
    pub fn of_record(record: &Record) -> Option<Self> {
        let variants = record
            .conflicts
            .get("arrested_at")
            .map_or(&[][..], Vec::as_slice);
        let moment = |value: &Value| DateTime::parse_from_rfc3339(value.as_str()?).ok();
        let others = variants
            .iter()
            .filter_map(|variant| moment(variant.value.as_ref()?));
        let custody = Self::of(&record.fields)?;
        let arrested_at = others.chain([custody.arrested_at]).min()?;
        Some(Self {
            arrested_at,
            ..custody
        })
    }

    /// 48 h after the arrest.
    #[must_use]
    pub fn deadline(&self) -> DateTime<FixedOffset> {
        crate::when::offset_moment(&(self.arrested_at + LIMIT))
    }

    /// When each warning is due, and then the deadline itself (`None`).
    #[must_use]
    pub fn alarms(&self) -> [(Option<Warning>, DateTime<FixedOffset>); 4] {
        let [a, b, c] = Warning::ALL.map(|w| (Some(w), self.arrested_at + w.after()));
        [a, b, c, (None, self.arrested_at + LIMIT)]
    }

    /// When the clock stopped: the earlier of the appearance and the exit; one before the arrest does not count.
    #[must_use]
    pub fn stop(&self) -> Option<DateTime<FixedOffset>> {
        let stops = [self.presented_at, self.exit_at].into_iter().flatten();
        stops.filter(|stop| *stop >= self.arrested_at).min()
    }

    /// Whether it ran over, as far as the record itself says.
    #[must_use]
    pub fn overrun(&self) -> Overrun {
        let deadline = self.deadline();
        match self.stop() {
            Some(stop) if stop <= deadline => Overrun::No,
            Some(_) => Overrun::Yes,
            None => Overrun::After(deadline),
        }
    }

    /// The clock at a moment.
    #[must_use]
    pub fn standing(&self, now: &Now) -> Standing {
        let stop = self.stop().filter(|stop| !now.is_before(*stop));
        let elapsed = stop.map_or_else(
            || self.held_until(now),
            |stop| Elapsed::exactly(stop - self.arrested_at),
        );
        Standing {
            state: self.state(stop, elapsed.counted(), now),
            deadline: self.deadline(),
            elapsed,
            left: LIMIT - elapsed.counted(),
            questions: self.questions(stop.is_none(), now),
        }
    }

    fn held_until(&self, now: &Now) -> Elapsed {
        let held =
            |until: DateTime<Utc>| (until - self.arrested_at.to_utc()).max(TimeDelta::zero());
        Elapsed {
            least: held(now.at_least),
            most: now.at_most.map(held),
        }
    }

    fn state(&self, stop: Option<DateTime<FixedOffset>>, held: TimeDelta, now: &Now) -> State {
        let left_the_post =
            |exit: DateTime<FixedOffset>| exit >= self.arrested_at && !now.is_before(exit);
        if self.exit_at.is_some_and(left_the_post) {
            return State::Out;
        }
        if stop.is_some() {
            return State::HeldAfterAppearance;
        }
        if held >= LIMIT {
            return State::Overdue;
        }
        let passed = Warning::ALL.into_iter().rfind(|w| held >= w.after());
        passed.map_or(State::Running, State::Warned)
    }

    fn questions(&self, runs: bool, now: &Now) -> Vec<Question> {
        let stops = || [self.presented_at, self.exit_at].into_iter().flatten();
        let asked = [
            (Question::ConfirmTime, runs && now.trust() != Trust::Sure),
            (Question::ConfirmArrest, self.start_doubtful),
            (Question::ArrestAhead, now.is_before(self.arrested_at)),
            (Question::StopAhead, stops().any(|s| now.is_before(s))),
            (
                Question::StopBeforeArrest,
                stops().any(|s| s < self.arrested_at),
            ),
        ];
        asked
            .into_iter()
            .filter(|(_, ask)| *ask)
            .map(|(question, _)| question)
            .collect()
    }
}

impl Standing {
    /// Sorts the board: those whose clock runs first, least time left on top; then those held after appearance; then exits.
    #[must_use]
    pub fn board_order(&self) -> (u8, TimeDelta) {
        let group = match self.state {
            State::Running | State::Warned(_) | State::Overdue => 0,
            State::HeldAfterAppearance => 1,
            State::Out => 2,
        };
        (group, self.left)
    }

    /// True past 48 h, whether the clock still runs or stopped too late.
    #[must_use]
    pub fn is_overrun(&self) -> bool {
        self.state == State::Overdue || self.left < TimeDelta::zero()
    }
}

/// What closing a custody brings with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closing {
    /// The alert that the exit raises (`escaped`, `died`).
    pub alert: Option<&'static str>,
    /// Fields that stay in the queue *to complete*.
    pub wanting: Vec<&'static str>,
}

/// May this custody be closed as its `exit` says?
///
/// What is missing never keeps a person in: it stays to be completed. Only an exit that the law does not know is refused.
///
/// # Errors
/// The faults of the exit: no exit at all, an order without its reference, an exit before the arrest.
pub fn closing(fields: &Fields, minor: bool) -> Result<Closing, Vec<Fault>> {
    let mut faults = Vec::new();
    for (part, path) in [("kind", "exit.kind"), ("at", "exit.at")] {
        if part_text(fields, "exit", part).is_none() {
            faults.push(Fault::new(path, "missing"));
        }
    }
    for rule in CUSTODY.rules {
        rule(fields, &Nowhere, &mut faults);
    }
    if faults.is_empty() {
        Ok(Closing {
            alert: exit_alert(fields),
            wanting: wanting(fields, minor, None),
        })
    } else {
        Err(faults)
    }
}

/// Fields that a custody still needs: the reference of a telephone order, a minor's notifications, the reason of an overrun.
///
/// `now` judges an open one; without it only an overrun that the record itself proves asks for its reason.
#[must_use]
pub fn wanting(fields: &Fields, minor: bool, now: Option<&Now>) -> Vec<&'static str> {
    let mut wanting = CUSTODY.missing(fields);
    if minor {
        wanting.extend(unnotified(fields));
    }
    let ran_over = Custody::of(fields).is_some_and(|custody| match now {
        Some(now) => custody.standing(now).is_overrun(),
        None => custody.overrun() == Overrun::Yes,
    });
    if ran_over && !fields.contains_key("overrun_reason") {
        wanting.push("overrun_reason");
    }
    wanting
}

/// The rules of a custody look at nothing around it.
struct Nowhere;

impl Around for Nowhere {
    fn kind_of(&self, _: &str) -> Option<String> {
        None
    }

    fn listed(&self, _: &str, _: &str) -> bool {
        false
    }
}

#[cfg(test)]
mod tests;
