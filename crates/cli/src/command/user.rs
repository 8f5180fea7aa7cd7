//! `user add|list|disable|reset|hand-over`: the people who may take the register.

use app::users::{UserAddRequest, UserDisableRequest, UserResetRequest, UserView};
use reports::label;
use serde_json::{Value, json};

use super::Here;
use crate::answer::{Answer, BAD_INPUT, Fault};
use crate::line::{User, UserAdd, UserDisable, UserHandOver, UserReset};
use crate::seat;

pub(super) fn run(here: &mut Here<'_, '_>, line: User) -> Result<Answer, Fault> {
    match line {
        User::Add(line) => add(here, line),
        User::List => list(here),
        User::Disable(line) => disable(here, line),
        User::Reset(line) => reset(here, line),
        User::HandOver(line) => hand_over(here, line),
    }
}

/// By who holds the key of the protection files; or by the printed one, which stands in a file.
fn hand_over(here: &mut Here<'_, '_>, line: UserHandOver) -> Result<Answer, Fault> {
    let key = line.printed_key_file.as_ref().map(seat::first_line);
    let key = key.transpose()?;
    let desk = here.open()?;
    let handed = desk.hand_over(&line.name, key);
    desk.close()?;
    let holders = handed?.holders;
    let said = here.say("say-user-handed-over", &[("name", line.name.into())]);
    Ok(Answer::new(json!({"holders": holders}), vec![said]))
}

fn add(here: &mut Here<'_, '_>, line: UserAdd) -> Result<Answer, Fault> {
    let desk = here.open()?;
    let file = line.passphrase.new_passphrase_file;
    let passphrase = seat::new_passphrase(file, &line.name, here.lang, here.world)?;
    let added = desk.user_add(UserAddRequest {
        name: line.name,
        role: line.role,
        passphrase,
    })?;
    desk.close()?;
    let args = [
        ("name", added.user.name.as_str().into()),
        ("role", label::role(here.lang, &added.user.role).into()),
    ];
    let mut said = vec![here.say("say-user-added", &args)];
    said.extend(words(here, &added.user, added.passphrase.as_deref()));
    Ok(Answer::new(with_words(&added.user, added.passphrase), said))
}

fn reset(here: &mut Here<'_, '_>, line: UserReset) -> Result<Answer, Fault> {
    let desk = here.open()?;
    let file = line.passphrase.new_passphrase_file;
    let passphrase = seat::new_passphrase(file, &line.name, here.lang, here.world)?;
    let reset = desk
        .user_reset(UserResetRequest {
            user: line.name,
            passphrase,
        })
        .map_err(of_another)?;
    desk.close()?;
    let mut said = vec![here.say(
        "say-user-reset",
        &[("name", reset.user.name.as_str().into())],
    )];
    said.extend(words(here, &reset.user, reset.passphrase.as_deref()));
    Ok(Answer::new(with_words(&reset.user, reset.passphrase), said))
}

fn list(here: &mut Here<'_, '_>) -> Result<Answer, Fault> {
    let desk = here.open()?;
    let users = desk.users();
    desk.close()?;
    let users = users?.users;
    let said = users
        .iter()
        .map(|user| {
            format!(
                "{}  {}  {}",
                user.name,
                label::role(here.lang, &user.role),
                user.state
            )
        })
        .collect();
    let users: Vec<Value> = users.iter().map(document).collect();
    Ok(Answer::new(json!({"users": users}), said))
}

fn disable(here: &mut Here<'_, '_>, line: UserDisable) -> Result<Answer, Fault> {
    let desk = here.open()?;
    let disabled = desk
        .user_disable(UserDisableRequest {
            id: line.name,
            why: line.why,
        })
        .map_err(of_another)?;
    desk.close()?;
    let said = vec![here.say(
        "say-user-disabled",
        &[("name", disabled.name.as_str().into())],
    )];
    Ok(Answer::new(document(&disabled), said))
}

/// Who opens the register and is not known is refused; a name on the line that nobody has is bad input.
fn of_another(fault: app::fault::Fault) -> Fault {
    let unknown = fault.code == "unknown_person";
    let fault = Fault::from(fault);
    if unknown {
        fault.exiting(BAD_INPUT)
    } else {
        fault
    }
}

fn document(user: &UserView) -> Value {
    serde_json::to_value(user).expect("a user is plain")
}

fn with_words(user: &UserView, words: Option<String>) -> Value {
    let mut document = document(user);
    if let Some(words) = words {
        document["passphrase"] = words.into();
    }
    document
}

fn words(here: &Here<'_, '_>, user: &UserView, words: Option<&str>) -> Option<String> {
    let args = |words: &str| [("user", user.name.as_str().into()), ("words", words.into())];
    words.map(|words| here.say("say-words", &args(words)))
}
