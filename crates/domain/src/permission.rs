//! Who may do what at a base and at headquarters: default deny, one table, read by every path.

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
    /// Add people to a register, close their access, give them a new passphrase.
    Users,
    /// Write records to a file.
    Export,
    /// Status, verification, rebuilding, exchanges: nothing of a record is shown.
    Upkeep,
    /// Enrol the machine at headquarters.
    Enrol,
}

/// Every action.
pub const ACTIONS: &[Action] = &[
    Action::Read,
    Action::Create,
    Action::Amend,
    Action::Running,
    Action::Void,
    Action::Countersign,
    Action::Users,
    Action::Export,
    Action::Upkeep,
    Action::Enrol,
];

/// How far a role may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Grant {
    /// Not at all.
    No,
    /// For what one wrote oneself, until it is countersigned.
    Own,
    /// With a reason that stays in the history.
    WithReason,
    /// Yes.
    Yes,
}

impl Role {
    /// The role of a code.
    #[must_use]
    pub fn find(code: &str) -> Option<Self> {
        let at = ROLES.iter().position(|role| *role == code)?;
        ALL.get(at).copied()
    }

    /// Its code.
    #[must_use]
    pub fn code(self) -> &'static str {
        ROLES[ALL
            .iter()
            .position(|role| *role == self)
            .expect("every role is in the list")]
    }

    /// Whether the role belongs to a base.
    #[must_use]
    pub fn is_of_a_base(self) -> bool {
        matches!(
            self,
            Self::Officer | Self::Commander | Self::Protection | Self::Administrator
        )
    }
}

/// In the order of their codes.
const ALL: [Role; 8] = [
    Role::Officer,
    Role::Commander,
    Role::Protection,
    Role::Administrator,
    Role::HqAnalyst,
    Role::HqAdministrator,
    Role::HqProtection,
    Role::Auditor,
];

/// What a role may do with open records and with the register; sealed files have a table of their own.
#[must_use]
pub fn grant(role: Role, action: Action) -> Grant {
    use Action::{Amend, Countersign, Create, Enrol, Export, Read, Running, Upkeep, Users, Void};
    use Role::{Administrator, Commander, HqAdministrator, HqAnalyst, Officer, Protection};
    match (action, role) {
        (Read, Officer | Commander | Protection | HqAnalyst) => Grant::Yes,
        (Create | Running, Officer | Commander | Protection) => Grant::Yes,
        (Amend, Officer) => Grant::Own,
        (Amend, Commander) => Grant::WithReason,
        (Void | Countersign, Commander) => Grant::Yes,
        (Export, Commander | HqAnalyst) => Grant::Yes,
        (Users, Administrator | HqAdministrator) => Grant::Yes,
        (Enrol, Commander | Administrator | HqAdministrator) => Grant::Yes,
        (Upkeep, _) => Grant::Yes,
        _ => Grant::No,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_roles_are_one_list() {
        for code in ROLES {
            assert_eq!(Role::find(code).map(Role::code), Some(*code));
        }
        assert_eq!(Role::find("root"), None);
    }

    /// The matrix as people read it: one row an action, one column a role.
    #[test]
    fn the_matrix_is_the_one_that_was_agreed() {
        let sign = |role: &Role, action: &Action| match grant(*role, *action) {
            Grant::No => '-',
            Grant::Own => 'o',
            Grant::WithReason => 'r',
            Grant::Yes => 'y',
        };
        let row = |action: &Action| {
            ALL.iter()
                .map(|role| sign(role, action))
                .collect::<String>()
        };
        let rows: Vec<String> = ACTIONS.iter().map(row).collect();
        // O C P A HA HX HP AU
        let agreed = [
            "yyy-y---", "yyy-----", "or------", "yyy-----", "-y------", "-y------", "---y-y--",
            "-y--y---", "yyyyyyyy", "-y-y-y--",
        ];
        assert_eq!(rows, agreed);
    }
}
