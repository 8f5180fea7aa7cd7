//! Who may do what at a base and at headquarters: default deny, one table, read by every path.
//!
//! [`grant`] is the table, as `trust.md` prints it; [`may`] judges one act on one record with it. Who holds which key makes the
//! protection rows physical; this table only says so early and in words. An action without a row does not build.

mod scope;
#[cfg(test)]
mod tests;
mod use_cases;

pub use scope::{Answer, Limit, Refusal, Scope};
pub use use_cases::{USE_CASES, action_of};

use crate::kinds::lists::ROLES;

/// What a user of the program is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Officer of a base.
    Officer,
    /// Commander of a base.
    Commander,
    /// Protection focal point of a base.
    Protection,
    /// Administrator of a base: people and machines, no record.
    Administrator,
    /// Analyst at headquarters.
    HqAnalyst,
    /// Administrator at headquarters.
    HqAdministrator,
    /// Protection at headquarters.
    HqProtection,
    /// Auditor.
    Auditor,
}

/// What someone asks to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// What needs no role: see the lock, unlock, change one's own passphrase and language, keep one's own drafts.
    OwnDesk,
    /// Read open records: boards, lists, cases, search, show.
    Read,
    /// Save an open record for the first time; import.
    Create,
    /// Change an open record, or complete it.
    Amend,
    /// Fill the running fields of a custody, a referral, a patrol; write its events.
    Running,
    /// Declare a record void; never delete.
    Void,
    /// Countersign a record or a day, never one's own.
    Countersign,
    /// Write a protection file, or anything that hangs on one.
    ProtectionCreate,
    /// Open a protection file, or anything that hangs on one.
    ProtectionRead,
    /// Prepare a referral; send it at once when it is immediate.
    ReferralPrepare,
    /// Authorise a referral.
    ReferralAuthorise,
    /// Ask for one protection file for an hour: danger to life.
    BreakGlassAsk,
    /// Give it.
    BreakGlassGrant,
    /// See that it was asked for and given.
    BreakGlassSee,
    /// Add people to a register, close their access, give them a new passphrase.
    Users,
    /// Approve a person of the base.
    UsersApprove,
    /// Ask headquarters to take the machine (enrol).
    Enrol,
    /// Make and approve enrolments; revoke machines.
    Devices,
    /// Make a backup.
    Backup,
    /// Bring a backup back: two people.
    Restore,
    /// Authorise someone else's restore.
    RestoreAuthorise,
    /// Draw up figures and reports.
    Figures,
    /// Write open records to a file.
    Export,
    /// Write protection records to a file.
    ProtectionExport,
    /// Status, verification, rebuilding, exchanges: nothing of a record is shown.
    Upkeep,
    /// Read the audit trail: no names in it.
    Audit,
}

/// Every action, in the order of the table.
pub const ACTIONS: &[Action] = &[
    Action::OwnDesk,
    Action::Read,
    Action::Create,
    Action::Amend,
    Action::Running,
    Action::Void,
    Action::Countersign,
    Action::ProtectionCreate,
    Action::ProtectionRead,
    Action::ReferralPrepare,
    Action::ReferralAuthorise,
    Action::BreakGlassAsk,
    Action::BreakGlassGrant,
    Action::BreakGlassSee,
    Action::Users,
    Action::UsersApprove,
    Action::Enrol,
    Action::Devices,
    Action::Backup,
    Action::Restore,
    Action::RestoreAuthorise,
    Action::Figures,
    Action::Export,
    Action::ProtectionExport,
    Action::Upkeep,
    Action::Audit,
];

/// How far a role may go. Roles of a base never go beyond their base.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Grant {
    /// Not at all.
    No,
    /// For what one wrote oneself, until it is countersigned.
    Own,
    /// For one's own draft.
    OwnDraft,
    /// For what somebody else wrote.
    NotOwn,
    /// With a reason that stays in the history.
    WithReason,
    /// For files assigned to this person, or opened by break-glass.
    Assigned,
    /// Within a limit.
    Within(Limit),
    /// Yes.
    Yes,
}

impl Role {
    /// Every role, in the order of their codes and of the table's columns.
    pub const ALL: [Self; 8] = [
        Self::Officer,
        Self::Commander,
        Self::Protection,
        Self::Administrator,
        Self::HqAnalyst,
        Self::HqAdministrator,
        Self::HqProtection,
        Self::Auditor,
    ];

    /// The role of a code.
    #[must_use]
    pub fn find(code: &str) -> Option<Self> {
        let at = ROLES.iter().position(|role| *role == code)?;
        Self::ALL.get(at).copied()
    }

    /// Its code.
    #[must_use]
    pub fn code(self) -> &'static str {
        ROLES[self.column()]
    }

    /// Whether the role belongs to a base.
    #[must_use]
    pub fn is_of_a_base(self) -> bool {
        matches!(
            self,
            Self::Officer | Self::Commander | Self::Protection | Self::Administrator
        )
    }

    fn column(self) -> usize {
        Self::ALL
            .iter()
            .position(|role| *role == self)
            .expect("every role is in the list")
    }
}

/// The table: how far a role may go in an action.
#[must_use]
pub fn grant(role: Role, action: Action) -> Grant {
    row(action)[role.column()]
}

/// May this role do this, on a record so placed?
#[must_use]
pub fn may(role: Role, action: Action, scope: &Scope) -> Answer {
    scope.judge(role, action, grant(role, action))
}

#[rustfmt::skip]
fn row(action: Action) -> [Grant; 8] {
    use Grant::{Assigned, No, NotOwn, Own, OwnDraft, WithReason, Within, Yes};
    const SEALED: Grant = Within(Limit::Sealed);
    const NUMBER: Grant = Within(Limit::NumberOnly);
    const CODED: Grant = Within(Limit::CodedLists);
    const MASKED: Grant = Within(Limit::SmallCellsMasked);
    const PUBLIC: Grant = Within(Limit::PublicForm);
    const WITH_C: Grant = Within(Limit::WithCommander);
    const PROTECT: Grant = Within(Limit::ProtectionOnly);
    match action {
        //                             O         C           P         A       HA      HX   HP        AU
        Action::OwnDesk           => [Yes,      Yes,        Yes,      Yes,    Yes,    Yes, Yes,      Yes   ],
        Action::Read              => [Yes,      Yes,        Yes,      No,     Yes,    No,  No,       No    ],
        Action::Create            => [Yes,      Yes,        Yes,      No,     No,     No,  No,       No    ],
        Action::Amend             => [Own,      WithReason, No,       No,     No,     No,  No,       No    ],
        Action::Running           => [Yes,      Yes,        Yes,      No,     No,     No,  No,       No    ],
        Action::Void              => [No,       NotOwn,     No,       No,     No,     No,  No,       No    ],
        Action::Countersign       => [No,       NotOwn,     No,       No,     No,     No,  No,       No    ],
        Action::ProtectionCreate  => [SEALED,   SEALED,     Yes,      No,     No,     No,  No,       No    ],
        Action::ProtectionRead    => [OwnDraft, NUMBER,     Assigned, No,     No,     No,  Assigned, No    ],
        Action::ReferralPrepare   => [Yes,      Yes,        Yes,      No,     No,     No,  Yes,      No    ],
        Action::ReferralAuthorise => [No,       NUMBER,     Yes,      No,     No,     No,  Yes,      No    ],
        Action::BreakGlassAsk     => [No,       Yes,        No,       No,     No,     No,  No,       No    ],
        Action::BreakGlassGrant   => [No,       No,         Yes,      No,     No,     No,  Yes,      No    ],
        Action::BreakGlassSee     => [No,       No,         Yes,      No,     No,     No,  Yes,      Yes   ],
        Action::Users             => [No,       No,         No,       Yes,    No,     Yes, PROTECT,  No    ],
        Action::UsersApprove      => [No,       Yes,        No,       No,     No,     Yes, No,       No    ],
        Action::Enrol             => [No,       Yes,        No,       Yes,    No,     Yes, No,       No    ],
        Action::Devices           => [No,       No,         No,       No,     No,     Yes, No,       No    ],
        Action::Backup            => [No,       Yes,        No,       Yes,    No,     Yes, No,       No    ],
        Action::Restore           => [No,       No,         No,       WITH_C, No,     Yes, No,       No    ],
        Action::RestoreAuthorise  => [No,       Yes,        No,       No,     No,     No,  No,       No    ],
        Action::Figures           => [Yes,      Yes,        Yes,      No,     MASKED, No,  Yes,      PUBLIC],
        Action::Export            => [No,       Yes,        No,       No,     CODED,  No,  No,       No    ],
        Action::ProtectionExport  => [No,       No,         Assigned, No,     No,     No,  Assigned, No    ],
        Action::Upkeep            => [Yes,      Yes,        Yes,      Yes,    No,     No,  No,       Yes   ],
        Action::Audit             => [No,       Yes,        PROTECT,  Yes,    No,     Yes, PROTECT,  Yes   ],
    }
}
