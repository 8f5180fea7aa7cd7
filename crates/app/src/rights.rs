//! What a role may do at the desk, before anything is read or written. The table is `domain`'s.

use domain::permission::{Answer, Grant, Role, Scope, grant, may};
use domain::record::Record;

pub(crate) use domain::permission::Action;

use crate::desk::Session;
use crate::fault::Fault;

/// Refuses what the role may not do with anything of its base.
pub(crate) fn check(session: &Session, action: Action) -> Result<(), Fault> {
    match action {
        Action::Countersign | Action::ReferralAuthorise => {
            judge(commanding(session), action, &scope(session))
        }
        _ => judge(&session.user.role, action, &scope(session)),
    }
}

/// The role in which someone countersigns, or authorises a referral: an officer who was named
/// acting commander does so until the end named.
fn commanding(session: &Session) -> &str {
    let acting = session
        .acting_until
        .is_some_and(|until| session.now() < until);
    if acting && session.user.role == Role::Officer.code() {
        return Role::Commander.code();
    }
    &session.user.role
}

fn scope(session: &Session) -> Scope {
    Scope {
        founder: session.founder,
        ..Scope::at_home()
    }
}

fn judge(role: &str, action: Action, scope: &Scope) -> Result<(), Fault> {
    let refused = || Fault::new("no_permission").with("role", role);
    match may(Role::find(role).ok_or_else(refused)?, action, scope) {
        Answer::No(refusal) => Err(Fault::new(refusal.code()).with("role", role)),
        _ => Ok(()),
    }
}

/// Whether the person at the desk may amend this record, countersigned or not, with a reason or without one.
pub(crate) fn amending(
    session: &Session,
    record: &Record,
    countersigned: bool,
    reason: bool,
) -> Result<(), Fault> {
    let scope = Scope {
        countersigned,
        reason,
        ..of_record(session, record)
    };
    judge(&session.user.role, Action::Amend, &scope)
}

/// Whether the person at the desk may declare this record void.
pub(crate) fn voiding(session: &Session, record: &Record) -> Result<(), Fault> {
    let scope = of_record(session, record);
    judge(&session.user.role, Action::Void, &scope)
}

/// Whether the person at the desk may countersign this record.
pub(crate) fn countersigning(session: &Session, record: &Record) -> Result<(), Fault> {
    let scope = of_record(session, record);
    judge(commanding(session), Action::Countersign, &scope)
}

/// Whether they may countersign a day with these lines. A day whose lines are all theirs is their own.
pub(crate) fn countersigning_day(session: &Session, lines: &[Record]) -> Result<(), Fault> {
    let theirs = |line: &Record| line.author() == Some(&session.user.id);
    let scope = Scope {
        own: !lines.is_empty() && lines.iter().all(theirs),
        ..scope(session)
    };
    judge(commanding(session), Action::Countersign, &scope)
}

fn of_record(session: &Session, record: &Record) -> Scope {
    Scope {
        at_home: record.base() == Some(session.base()),
        own: record.author() == Some(&session.user.id),
        ..scope(session)
    }
}

/// Whether this person may open a protection file. At a base the file is assigned to whoever was handed the key.
pub(crate) fn opening(session: &Session, record: &Record, glass: bool) -> Result<(), Fault> {
    let scope = Scope {
        at_home: record.base().is_none_or(|base| base == session.base()),
        own: record.author() == Some(&session.user.id),
        assigned: session.store.opens_protection(),
        glass,
        ..scope(session)
    };
    whole(session, Action::ProtectionRead, &scope)
}

/// Whether this person may ask for a file for an hour.
pub(crate) fn asking_glass(session: &Session) -> Result<(), Fault> {
    whole(session, Action::BreakGlassAsk, &scope(session))
}

/// Whether this person may open one to somebody for an hour.
pub(crate) fn granting_glass(session: &Session) -> Result<(), Fault> {
    whole(session, Action::BreakGlassGrant, &scope(session))
}

/// Which protection files somebody may know of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Listing {
    /// Those of the base.
    All,
    /// Those that they wrote.
    Own,
}

/// Which protection files this person may know of; who only writes them knows the tokens of their own.
pub(crate) fn listing_files(session: &Session) -> Result<Listing, Fault> {
    let role = &session.user.role;
    match judge(role, Action::ProtectionRead, &with_key(session)) {
        Ok(()) => Ok(Listing::All),
        Err(_) => judge(role, Action::ProtectionCreate, &scope(session)).map(|()| Listing::Own),
    }
}

/// Whether this person may look into all of them.
pub(crate) fn searching_files(session: &Session) -> Result<(), Fault> {
    whole(session, Action::ProtectionRead, &with_key(session))
}

/// Whether this person may write the protection files they read to a file outside.
pub(crate) fn exporting_files(session: &Session) -> Result<(), Fault> {
    whole(session, Action::ProtectionExport, &with_key(session))
}

/// Whether this person may hand the protection key on; the printed key is as good as holding it.
pub(crate) fn handing_over(session: &Session, printed: bool) -> Result<(), Fault> {
    let mut scope = with_key(session);
    scope.assigned |= printed;
    whole(session, Action::ProtectionRead, &scope)
}

fn with_key(session: &Session) -> Scope {
    Scope {
        assigned: session.store.opens_protection(),
        ..scope(session)
    }
}

/// A plain yes: what is allowed within a limit is not enough.
fn whole(session: &Session, action: Action, scope: &Scope) -> Result<(), Fault> {
    let role = &session.user.role;
    let known = Role::find(role).ok_or_else(|| Fault::new("no_permission").with("role", role))?;
    match may(known, action, scope) {
        Answer::Yes => Ok(()),
        Answer::Limited(_) => Err(Fault::new("sealed").with("role", role)),
        Answer::No(refusal) => Err(Fault::new(refusal.code()).with("role", role)),
    }
}

/// Whether this person's amendments need a reason.
pub(crate) fn needs_reason(session: &Session) -> bool {
    Role::find(&session.user.role)
        .is_some_and(|role| grant(role, Action::Amend) == Grant::WithReason)
}

/// What the window offers to this person.
pub(crate) fn of(session: &Session) -> Vec<String> {
    let named = [
        ("read", Action::Read),
        ("create", Action::Create),
        ("amend", Action::Amend),
        ("running", Action::Running),
        ("countersign", Action::Countersign),
        ("users", Action::Users),
        ("export", Action::Export),
        ("refer", Action::ReferralPrepare),
        ("authorise", Action::ReferralAuthorise),
        ("enrol", Action::Enrol),
    ];
    let scope = Scope {
        own: true,
        reason: true,
        ..scope(session)
    };
    let granted = named.into_iter().filter(|(_, action)| match action {
        Action::Countersign | Action::ReferralAuthorise => check(session, *action).is_ok(),
        _ => judge(&session.user.role, *action, &scope).is_ok(),
    });
    granted.map(|(name, _)| name.to_owned()).collect()
}
