//! Taking the register for the length of one command: which folder, who, with which passphrase.

use std::io::ErrorKind;
use std::path::PathBuf;

use app::desk::Desk;
use app::lock::{TileView, UnlockRequest};
use reports::catalogue::{Lang, text};

use crate::answer::Fault;
use crate::line::Global;
use crate::world::World;

/// Names the file whose first line is the passphrase.
const PASSPHRASE_FILE: &str = "FWONTYE_PASSPHRASE_FILE";

/// The folders of the register that the line names, or of this person.
pub(crate) fn folder(data_dir: Option<PathBuf>) -> Result<store::Folder, Fault> {
    let folder = store::Folder::standard(data_dir).map_err(app::fault::Fault::from)?;
    if folder.data.exists() && !folder.data.is_dir() {
        return Err(Fault::new("not_a_folder").with("file", folder.data.display()));
    }
    Ok(folder)
}

/// The desk in the folder that the line names, still locked.
pub(crate) fn desk(global: &Global, lang: Lang, world: &World<'_>) -> Result<Desk, Fault> {
    Ok(Desk::new(
        folder(global.data_dir.clone())?,
        world.clock.clone(),
        world.rng.clone(),
        lang,
    ))
}

/// The desk, open in the name of who the line says, or of the only one there is.
pub(crate) fn open(global: &Global, lang: Lang, world: &mut World<'_>) -> Result<Desk, Fault> {
    let desk = desk(global, lang, world)?;
    let people = desk.people()?;
    let who = choose(global, &people)?;
    let passphrase = passphrase(global, &who.name, lang, world)?;
    desk.unlock(UnlockRequest {
        user: who.id.clone(),
        passphrase,
    })?;
    Ok(desk)
}

fn choose<'a>(global: &Global, people: &'a [TileView]) -> Result<&'a TileView, Fault> {
    match (&global.user, people) {
        (Some(name), _) => {
            let named = |person: &&TileView| {
                person.id == *name
                    || store::passphrase::plain(&person.name) == store::passphrase::plain(name)
            };
            people
                .iter()
                .find(named)
                .ok_or_else(|| Fault::new("unknown_person").with("name", name))
        }
        (None, [only]) => Ok(only),
        (None, []) => Err(Fault::new("no_register")),
        (None, _) => Err(Fault::new("which_user")),
    }
}

fn passphrase(
    global: &Global,
    name: &str,
    lang: Lang,
    world: &mut World<'_>,
) -> Result<String, Fault> {
    if let Some(file) = named_file(global, world) {
        return first_line(&file);
    }
    let question = text(lang, "ask-passphrase", &[("user", name.into())]);
    asked(&question, world)
}

/// A new passphrase: from the file, or typed twice; `None` where nobody can be asked and no file was named.
pub(crate) fn new_passphrase(
    file: Option<PathBuf>,
    name: &str,
    lang: Lang,
    world: &mut World<'_>,
) -> Result<Option<String>, Fault> {
    if let Some(file) = file {
        return first_line(&file).map(Some);
    }
    if world.ask.is_none() {
        return Ok(None);
    }
    let first = asked(
        &text(lang, "ask-new-passphrase", &[("user", name.into())]),
        world,
    )?;
    let second = asked(&text(lang, "ask-passphrase-again", &[]), world)?;
    if first == second {
        Ok(Some(first))
    } else {
        Err(Fault::new("passphrase_differs"))
    }
}

/// The file that holds the passphrase of who acts.
pub(crate) fn named_file(global: &Global, world: &World<'_>) -> Option<PathBuf> {
    let by_habit = || {
        (world.env)(PASSPHRASE_FILE)
            .filter(|path| !path.is_empty())
            .map(PathBuf::from)
    };
    global.passphrase_file.clone().or_else(by_habit)
}

fn asked(question: &str, world: &mut World<'_>) -> Result<String, Fault> {
    let ask = world
        .ask
        .as_mut()
        .ok_or_else(|| Fault::new("passphrase_needed"))?;
    ask(&format!("{question} ")).map_err(|_| Fault::new("passphrase_needed"))
}

pub(crate) fn first_line(file: &PathBuf) -> Result<String, Fault> {
    let text = std::fs::read_to_string(file).map_err(|error| unread(&error, file))?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

/// Why a file that the line names could not be read.
pub(crate) fn unread(error: &std::io::Error, file: &std::path::Path) -> Fault {
    let code = match error.kind() {
        ErrorKind::NotFound => "file_missing",
        ErrorKind::IsADirectory => "not_a_file",
        _ => "file_unreadable",
    };
    Fault::new(code).with("file", file.display())
}
