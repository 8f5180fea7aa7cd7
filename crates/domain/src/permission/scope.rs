//! What an act touches, and the answer to it.

use super::{Action, Grant, Role};

/// What an act touches, as far as the table asks. The default is the narrowest: a stranger's record of another base.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts about one record, enumerated by the matrix test"
)]
pub struct Scope {
    /// It belongs to the base of the person who asks.
    pub at_home: bool,
    /// The person who asks wrote it.
    pub own: bool,
    /// It is a draft: not yet a record.
    pub draft: bool,
    /// It has been countersigned.
    pub countersigned: bool,
    /// A reason is given with the act.
    pub reason: bool,
    /// The protection file is assigned to the person who asks.
    pub assigned: bool,
    /// Break-glass opened the protection file to the person who asks, and the hour has not passed.
    pub glass: bool,
    /// The person who asks began this register offline, and brings its first people in.
    pub founder: bool,
}

/// The answer to "may I?".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answer {
    /// Yes.
    Yes,
    /// Yes, within a limit that the path must keep.
    Limited(Limit),
    /// No, and why.
    No(Refusal),
}

/// What a path must keep to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Limit {
    /// Sealed as it is written: the writer cannot open it again.
    Sealed,
    /// Number, stage and alerts only.
    NumberOnly,
    /// Lists of codes, without names.
    CodedLists,
    /// Protection cells below 5 masked; drill-down into them gives counts.
    SmallCellsMasked,
    /// The public form: cells below 11 suppressed.
    PublicForm,
    /// A second person: the commander's authorisation.
    WithCommander,
    /// Protection roles and protection files only.
    ProtectionOnly,
}

/// Why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// The role never may.
    Role,
    /// The record is another base's.
    OtherBase,
    /// Somebody else wrote it.
    NotOwn,
    /// Nobody judges their own record.
    OwnRecord,
    /// It has been countersigned.
    Countersigned,
    /// A reason has to be given.
    ReasonMissing,
    /// The file is not assigned to this person.
    NotAssigned,
}

impl Refusal {
    /// Stable code, the key of the sentence in the catalogues.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Role => "no_permission",
            Self::OtherBase => "wrong_base",
            Self::NotOwn => "not_own",
            Self::OwnRecord => "own_record",
            Self::Countersigned => "countersigned",
            Self::ReasonMissing => "reason_missing",
            Self::NotAssigned => "not_assigned",
        }
    }
}

impl Answer {
    /// Whether the act may go on, within its limit if it has one.
    #[must_use]
    pub fn is_allowed(self) -> bool {
        !matches!(self, Self::No(_))
    }
}

impl Scope {
    /// A record of the base of the person who asks, written by somebody else.
    #[must_use]
    pub fn at_home() -> Self {
        Self {
            at_home: true,
            ..Self::default()
        }
    }

    /// Every scope there is: what the generated matrix walks through.
    pub fn all() -> impl Iterator<Item = Self> {
        (0_u16..256).map(|bits| {
            let bit = |index: u16| bits >> index & 1 == 1;
            Self {
                at_home: bit(0),
                own: bit(1),
                draft: bit(2),
                countersigned: bit(3),
                reason: bit(4),
                assigned: bit(5),
                glass: bit(6),
                founder: bit(7),
            }
        })
    }

    pub(super) fn judge(&self, role: Role, action: Action, grant: Grant) -> Answer {
        if role.is_of_a_base() && !self.at_home && action != Action::OwnDesk {
            let never = grant == Grant::No && !self.brings_people_in(role, action);
            return Answer::No(if never {
                Refusal::Role
            } else {
                Refusal::OtherBase
            });
        }
        match grant {
            Grant::Yes => Answer::Yes,
            Grant::No if self.brings_people_in(role, action) => Answer::Yes,
            Grant::No => Answer::No(Refusal::Role),
            Grant::Own if !self.own => Answer::No(Refusal::NotOwn),
            Grant::Own => unless(self.countersigned, Refusal::Countersigned),
            Grant::OwnDraft => unless(!(self.own && self.draft), Refusal::NotOwn),
            Grant::NotOwn => unless(self.own, Refusal::OwnRecord),
            Grant::WithReason => unless(!self.reason, Refusal::ReasonMissing),
            Grant::Assigned => unless(!(self.assigned || self.glass), Refusal::NotAssigned),
            Grant::Within(_) if self.glass && action == Action::ProtectionRead => Answer::Yes,
            Grant::Within(limit) => Answer::Limited(limit),
        }
    }

    fn brings_people_in(&self, role: Role, action: Action) -> bool {
        self.founder && role.is_of_a_base() && action == Action::Users
    }
}

fn unless(hindered: bool, refusal: Refusal) -> Answer {
    if hindered {
        Answer::No(refusal)
    } else {
        Answer::Yes
    }
}
