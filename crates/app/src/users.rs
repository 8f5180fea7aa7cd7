//! The people who may take the register of this base.

mod shapes;

use chrono::{DateTime, FixedOffset, TimeDelta};
use domain::entry::Fields;
use domain::kind::LINE_BYTES_MAX;
use domain::permission::{Answer, Role, Scope, may};
use domain::record::Record;
use domain::when::{format_moment, parse_moment};
use store::passphrase::{Passphrase, plain};

use crate::desk::{Desk, Session};
use crate::fault::Fault;
use crate::rights::Action;
use crate::shapes::Nothing;
pub use shapes::*;

/// Everyone, in order of creation.
pub(crate) fn users(desk: &Desk, _: Nothing) -> Result<UsersView, Fault> {
    desk.with(|session| {
        Ok(UsersView {
            users: all(session)?,
        })
    })
}

fn all(session: &Session) -> Result<Vec<UserView>, Fault> {
    let slots: Vec<String> = session
        .store
        .people()
        .into_iter()
        .map(|person| person.user)
        .collect();
    let mut users = Vec::new();
    let now = session.now();
    session.store.read()?.walk(Some("user"), |record| {
        users.push(view(&record, &slots, &now));
        Ok::<_, Fault>(())
    })?;
    users.sort_by(|a, b| (&a.created_at, &a.id).cmp(&(&b.created_at, &b.id)));
    Ok(users)
}

fn view(record: &Record, slots: &[String], now: &DateTime<FixedOffset>) -> UserView {
    let acting = record
        .moment("acting_until")
        .filter(|until| now < until && record.text("role") == Some("officer"));
    let text = |name: &str| record.text(name).unwrap_or_default().to_owned();
    UserView {
        id: record.id.clone(),
        name: text("name"),
        role: text("role"),
        state: if record.is("disabled") {
            "disabled"
        } else {
            "active"
        }
        .to_owned(),
        here: slots.contains(&record.id),
        granted_by: record.text("granted_by").map(str::to_owned),
        created_at: text("recorded_at"),
        acting_until: acting.map(|until| format_moment(&until)),
    }
}

/// A user by id or by name; accents and case do not matter.
fn find(session: &Session, key: &str) -> Result<UserView, Fault> {
    let named = |user: &UserView| user.id == key || plain(&user.name) == plain(key);
    let found = all(session)?.into_iter().find(named);
    found.ok_or_else(|| Fault::new("unknown_person").with("name", key))
}

/// A person's name as it was typed in this field of a form.
pub(crate) fn name_of(typed: &str, field: &str) -> Result<String, Fault> {
    let name = typed.trim();
    if name.is_empty() {
        Err(Fault::field(field, "missing"))
    } else if name.len() > LINE_BYTES_MAX {
        Err(Fault::field(field, "too_long"))
    } else if name.chars().any(char::is_control) {
        Err(Fault::field(field, "bad_text"))
    } else {
        Ok(name.to_owned())
    }
}

/// Adds a user, with the passphrase given or with five words that come back once.
pub(crate) fn user_add(desk: &Desk, request: UserAddRequest) -> Result<UserAddedView, Fault> {
    let name = name_of(&request.name, "name")?;
    if !Role::find(&request.role).is_some_and(Role::is_of_a_base) {
        return Err(Fault::new("bad_role").with("role", &request.role));
    }
    desk.with(|session| {
        session.may(Action::Users)?;
        let (passphrase, offered) = chosen(desk, session, request.passphrase);
        let user = session
            .acting(|store, ctx| store.add_person(ctx, &name, &request.role, &passphrase))?;
        desk.post(|plate| drop(plate.roles.insert(user.clone(), request.role.clone())));
        Ok(UserAddedView {
            user: find(session, &user)?,
            passphrase: offered,
        })
    })
}

/// What was typed; or five words, to be said once.
fn chosen(desk: &Desk, session: &Session, typed: Option<String>) -> (Passphrase, Option<String>) {
    match typed.filter(|typed| !typed.trim().is_empty()) {
        Some(typed) => (Passphrase::typed(&typed), None),
        None => {
            let words = crate::lock::five_words(desk, session.lang.code()).join(" ");
            (Passphrase::typed(&words), Some(words))
        }
    }
}

/// The longest that somebody acts for a commander, in days.
const ACTING_DAYS_MAX: i64 = 92;

/// Names an officer acting commander with an end, or ends it; signed at once.
pub(crate) fn user_acting(desk: &Desk, request: UserActingRequest) -> Result<UsersView, Fault> {
    desk.with(|session| {
        session.may(Action::UsersApprove)?;
        let user = find(session, &request.id)?;
        if user.role != "officer" || user.state != "active" {
            return Err(Fault::new("bad_role").with("role", &user.role));
        }
        let until = request
            .until
            .as_deref()
            .map(|until| acting_end(session, until))
            .transpose()?;
        let values: Fields = until
            .map(|until| ("acting_until".to_owned(), until.into()))
            .into_iter()
            .collect();
        let clear: &[&str] = if values.is_empty() {
            &["acting_until"]
        } else {
            &[]
        };
        session.write(|tx| Ok::<_, Fault>(tx.amend(&user.id, &values, clear, None)?))?;
        session.acting(|store, ctx| store.sign(ctx))?;
        Ok(UsersView {
            users: all(session)?,
        })
    })
}

/// The end that was named, if it lies ahead and not too far.
fn acting_end(session: &Session, until: &str) -> Result<String, Fault> {
    let end = parse_moment(until).map_err(|_| Fault::field("until", "bad_date"))?;
    let now = session.now();
    if end <= now || end > now + TimeDelta::days(ACTING_DAYS_MAX) {
        return Err(Fault::field("until", "bad_period"));
    }
    Ok(format_moment(&end))
}

/// Closes a user's access.
pub(crate) fn user_disable(desk: &Desk, request: UserDisableRequest) -> Result<UsersView, Fault> {
    disable(desk, request)?;
    users(desk, Nothing {})
}

fn disable(desk: &Desk, request: UserDisableRequest) -> Result<UserView, Fault> {
    desk.with(|session| {
        session.may(Action::Users)?;
        let user = find(session, &request.id)?;
        if session
            .store
            .people()
            .iter()
            .all(|person| person.user == user.id)
        {
            return Err(Fault::new("last_person"));
        }
        if !all(session)?
            .iter()
            .any(|other| other.id != user.id && keeps(other))
        {
            return Err(Fault::new("last_manager"));
        }
        session.acting(|store, ctx| store.disable_person(ctx, &user.id))?;
        find(session, &user.id)
    })
}

/// Whether this person opens the register here and may add, reset and close others.
fn keeps(user: &UserView) -> bool {
    let scope = Scope {
        founder: user.granted_by.as_ref() == Some(&user.id),
        ..Scope::at_home()
    };
    let may = |role| may(role, Action::Users, &scope) == Answer::Yes;
    user.here && user.state == "active" && Role::find(&user.role).is_some_and(may)
}

fn reset(desk: &Desk, request: UserResetRequest) -> Result<UserAddedView, Fault> {
    desk.with(|session| {
        session.may(Action::Users)?;
        let user = find(session, &request.user)?;
        let (passphrase, offered) = chosen(desk, session, request.passphrase);
        session.acting(|store, ctx| store.renew_person(ctx, &user.id, &passphrase))?;
        Ok(UserAddedView {
            user: find(session, &user.id)?,
            passphrase: offered,
        })
    })
}

impl Desk {
    /// Everyone, in order of creation.
    ///
    /// # Errors
    /// `locked`, or what the register said.
    pub fn users(&self) -> Result<UsersView, Fault> {
        users(self, Nothing {})
    }

    /// Adds a user; see [`UserAddRequest`].
    ///
    /// # Errors
    /// `no_permission`, `bad_role`, `name_taken`, a weak passphrase, or what the disk said.
    pub fn user_add(&self, request: UserAddRequest) -> Result<UserAddedView, Fault> {
        user_add(self, request)
    }

    /// Closes a user's access, by id or name.
    ///
    /// # Errors
    /// `no_permission`, `unknown_person`, `last_person`, `last_manager`, or what the disk said.
    pub fn user_disable(&self, request: UserDisableRequest) -> Result<UserView, Fault> {
        disable(self, request)
    }

    /// Gives a user a new passphrase, and with it a new pair of keys.
    ///
    /// # Errors
    /// `no_permission`, `unknown_person`, a weak passphrase, or what the disk said.
    pub fn user_reset(&self, request: UserResetRequest) -> Result<UserAddedView, Fault> {
        reset(self, request)
    }
}
