//! One module a command: it takes its part of the line and gives one answer.

mod completions;
mod enrol;
mod export;
mod history;
mod import;
mod init;
mod mrz;
mod report;
mod search;
mod show;
mod status;
mod sync;
mod user;
mod verify;

use reports::catalogue::{Arg, Lang, text};

use crate::answer::{Answer, Fault};
use crate::line::{Command, Global};
use crate::world::World;

/// What every command is given besides its own part of the line.
pub(crate) struct Here<'h, 'w> {
    pub(crate) global: &'h Global,
    pub(crate) lang: Lang,
    pub(crate) world: &'h mut World<'w>,
}

impl Here<'_, '_> {
    /// The words of a key, in the language of the line.
    pub(crate) fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        text(self.lang, key, args)
    }

    /// The register, open.
    pub(crate) fn open(&mut self) -> Result<app::desk::Desk, Fault> {
        crate::seat::open(self.global, self.lang, self.world)
    }
}

pub(crate) fn run(
    global: &Global,
    command: Command,
    lang: Lang,
    world: &mut World<'_>,
) -> Result<Answer, Fault> {
    let mut here = Here {
        global,
        lang,
        world,
    };
    match command {
        Command::Init(line) => init::run(&mut here, line),
        Command::Enrol(line) => enrol::run(&mut here, line),
        Command::Import(line) => import::run(&mut here, line),
        Command::Export(line) => export::run(&mut here, line),
        Command::Report(line) => report::run(&mut here, line),
        Command::Show(line) => show::run(&mut here, &line),
        Command::History(line) => history::run(&mut here, &line),
        Command::Search(line) => search::run(&mut here, line),
        Command::Sync(line) => sync::run(&mut here, &line),
        Command::Status => status::run(&mut here),
        Command::Verify(line) => verify::verify(&mut here, &line),
        Command::Rebuild => verify::rebuild(&mut here),
        Command::Mrz(line) => mrz::run(&mut here, &line),
        Command::User(line) => user::run(&mut here, line),
        Command::Completions(line) => completions::run(&mut here, &line),
    }
}

/// Where a file stands, whole, as an answer names it.
fn full_path(path: &std::path::Path) -> String {
    let full = std::path::absolute(path);
    full.as_deref().unwrap_or(path).display().to_string()
}
