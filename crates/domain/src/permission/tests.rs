//! The table of rights, read back cell by cell.

use std::collections::HashSet;

use super::*;

fn every_case() -> impl Iterator<Item = (Role, Action, Scope, Answer)> {
    let pairs = Role::ALL
        .into_iter()
        .flat_map(|role| ACTIONS.iter().map(move |a| (role, *a)));
    pairs.flat_map(|(role, action)| {
        Scope::all().map(move |scope| (role, action, scope, may(role, action, &scope)))
    })
}

#[test]
fn codes_and_roles_are_one_list() {
    for code in ROLES {
        assert_eq!(Role::find(code).map(Role::code), Some(*code));
    }
    assert_eq!(Role::find("root"), None);
    assert_eq!(ROLES.len(), Role::ALL.len());
}

/// The matrix as people read it: one row an action, one column a role.
#[test]
fn the_matrix_is_the_one_that_was_agreed() {
    let sign = |role: &Role, action: Action| match grant(*role, action) {
        Grant::No => '-',
        Grant::Own => 'o',
        Grant::OwnDraft => 'd',
        Grant::NotOwn => 'n',
        Grant::WithReason => 'r',
        Grant::Assigned => 'a',
        Grant::Within(_) => 'w',
        Grant::Yes => 'y',
    };
    let row = |action: &Action| Role::ALL.iter().map(|role| sign(role, *action)).collect();
    let rows: Vec<(Action, String)> = ACTIONS
        .iter()
        .map(|action| (*action, row(action)))
        .collect();
    // O C P A HA HX HP AU
    let agreed = [
        (Action::OwnDesk, "yyyyyyyy"),
        (Action::Read, "yyy-y---"),
        (Action::Create, "yyy-----"),
        (Action::Amend, "or------"),
        (Action::Running, "yyy-----"),
        (Action::Void, "-n------"),
        (Action::Countersign, "-n------"),
        (Action::ProtectionCreate, "wwy-----"),
        (Action::ProtectionRead, "dwa---a-"),
        (Action::ReferralPrepare, "yyy---y-"),
        (Action::ReferralAuthorise, "-wy---y-"),
        (Action::BreakGlassAsk, "-y------"),
        (Action::BreakGlassGrant, "--y---y-"),
        (Action::BreakGlassSee, "--y---yy"),
        (Action::Users, "---y-yw-"),
        (Action::UsersApprove, "-y---y--"),
        (Action::Enrol, "-y-y-y--"),
        (Action::Devices, "-----y--"),
        (Action::Backup, "-y-y-y--"),
        (Action::Restore, "---w-y--"),
        (Action::RestoreAuthorise, "-y------"),
        (Action::Figures, "yyy-w-yw"),
        (Action::Export, "-y--w---"),
        (Action::ProtectionExport, "--a---a-"),
        (Action::Upkeep, "yyyy---y"),
        (Action::Audit, "-ywy-ywy"),
    ];
    assert_eq!(rows, agreed.map(|(action, row)| (action, row.to_owned())));
}

#[test]
fn an_officer_amends_their_own_record_until_it_is_countersigned() {
    let mut scope = Scope {
        own: true,
        ..Scope::at_home()
    };
    assert_eq!(may(Role::Officer, Action::Amend, &scope), Answer::Yes);
    scope.countersigned = true;
    assert_eq!(
        may(Role::Officer, Action::Amend, &scope),
        Answer::No(Refusal::Countersigned)
    );
    assert_eq!(may(Role::Officer, Action::Running, &scope), Answer::Yes);
    assert_eq!(
        may(Role::Officer, Action::Amend, &Scope::at_home()),
        Answer::No(Refusal::NotOwn)
    );
}

#[test]
fn a_commander_amends_with_a_reason_and_reads_no_protection_file() {
    let mut scope = Scope::at_home();
    assert_eq!(
        may(Role::Commander, Action::Amend, &scope),
        Answer::No(Refusal::ReasonMissing)
    );
    scope.reason = true;
    assert_eq!(may(Role::Commander, Action::Amend, &scope), Answer::Yes);
    let number_only = Answer::Limited(Limit::NumberOnly);
    assert_eq!(
        may(Role::Commander, Action::ProtectionRead, &scope),
        number_only
    );
    scope.glass = true;
    assert_eq!(
        may(Role::Commander, Action::ProtectionRead, &scope),
        Answer::Yes
    );
}

#[test]
fn whoever_began_the_register_brings_its_first_people_in() {
    let founder = Scope {
        founder: true,
        ..Scope::at_home()
    };
    assert_eq!(may(Role::Commander, Action::Users, &founder), Answer::Yes);
    assert_eq!(
        may(Role::Commander, Action::Users, &Scope::at_home()),
        Answer::No(Refusal::Role)
    );
    assert_eq!(
        may(Role::Auditor, Action::Users, &founder),
        Answer::No(Refusal::Role)
    );
}

#[test]
fn no_role_of_a_base_reaches_another_base() {
    for (role, action, scope, answer) in every_case() {
        if role.is_of_a_base() && !scope.at_home && action != Action::OwnDesk {
            assert!(!answer.is_allowed(), "{role:?} {action:?} {scope:?}");
        }
    }
}

#[test]
fn what_the_table_denies_no_scope_allows() {
    for (role, action, scope, answer) in every_case() {
        let founding = scope.founder && action == Action::Users && role.is_of_a_base();
        if grant(role, action) == Grant::No && !founding {
            assert_eq!(
                answer,
                Answer::No(Refusal::Role),
                "{role:?} {action:?} {scope:?}"
            );
        }
    }
}

#[test]
fn nobody_countersigns_or_voids_their_own_record() {
    for (role, action, scope, answer) in every_case() {
        if matches!(action, Action::Countersign | Action::Void) && scope.own {
            assert!(!answer.is_allowed(), "{role:?} {scope:?}");
        }
    }
}

#[test]
fn a_protection_file_opens_only_to_its_people() {
    for (role, action, scope, answer) in every_case() {
        if action == Action::ProtectionRead && answer == Answer::Yes {
            let reader = match role {
                Role::Officer => scope.own && scope.draft,
                Role::Commander => scope.glass,
                Role::Protection | Role::HqProtection => scope.assigned || scope.glass,
                _ => false,
            };
            assert!(reader, "{role:?} {scope:?}");
        }
    }
}

#[test]
fn a_reason_an_assignment_or_an_opened_glass_never_takes_a_right_away() {
    for (role, action, scope, answer) in every_case().filter(|case| case.3.is_allowed()) {
        for more in [
            Scope {
                reason: true,
                ..scope
            },
            Scope {
                assigned: true,
                ..scope
            },
            Scope {
                glass: true,
                ..scope
            },
            Scope {
                founder: true,
                ..scope
            },
        ] {
            let wider = may(role, action, &more);
            assert!(
                wider.is_allowed(),
                "{role:?} {action:?} {scope:?}: {answer:?} then {wider:?}"
            );
        }
    }
}

#[test]
fn every_action_is_listed_once_and_every_use_case_has_one() {
    assert_eq!(ACTIONS.iter().collect::<HashSet<_>>().len(), ACTIONS.len());
    let names: HashSet<_> = USE_CASES.iter().map(|(name, _)| name).collect();
    assert_eq!(names.len(), USE_CASES.len());
    assert_eq!(action_of("arrest_save"), Some(Action::Create));
    assert_eq!(action_of("delete_everything"), None);
}
