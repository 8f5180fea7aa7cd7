//! The commands of the register.

#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test stops at the first surprise")
)]

mod answer;
mod command;
mod help;
mod line;
mod progress;
mod seat;
mod start;
mod world;

use std::ffi::OsString;
use std::io::ErrorKind;

use clap::{ArgMatches, FromArgMatches};
use reports::catalogue::Lang;
use reports::line::{Manner, Wrong, told};

use answer::{Answer, Fault};
use line::Line;
pub use start::{Start, start_here};
pub use world::{Ask, World, run_here};

/// What a line asked for.
#[derive(Debug)]
pub enum Asked {
    /// A command, which ran and left this exit code.
    Ran(u8),
    /// No command: the window, for the program that has one.
    Window(Window),
}

/// What the window is to know of the line.
#[derive(Debug)]
pub struct Window {
    /// Folder of the register; the system's when absent.
    pub data_dir: Option<std::path::PathBuf>,
    /// Language asked for, or this person's system's.
    pub lang: Lang,
    /// One document was asked for, and a window gives none.
    pub json: bool,
}

/// Runs a command line (the program's name first) and returns its exit code; a line without a command is bad usage.
pub fn run(args: impl IntoIterator<Item = OsString>, world: &mut World<'_>) -> u8 {
    match ask(args, world) {
        Asked::Ran(code) => code,
        Asked::Window(window) if window.json => {
            let wrong = Wrong::no_command(window.lang);
            close(Err(Fault::usage(wrong)), window.lang, true, world)
        }
        Asked::Window(window) => {
            let help = line::grammar(window.lang).render_help().to_string();
            let _ = write!(world.err, "{help}");
            2
        }
    }
}

/// Runs a command line, or says that it asks for the window.
pub fn ask(args: impl IntoIterator<Item = OsString>, world: &mut World<'_>) -> Asked {
    let args: Vec<OsString> = args.into_iter().collect();
    let Manner { lang, json } = Manner::of(&args, world.env);
    let line = match parse(&args, lang) {
        Ok(line) => line,
        Err(error) => {
            let outcome = match told(&error) {
                Some((said, document)) => Ok(Answer::new(document, vec![said])),
                None => Err(Fault::usage(Wrong::found(&error, lang))),
            };
            return Asked::Ran(close(outcome, lang, json, world));
        }
    };
    let Line { global, command } = line;
    match command {
        None => Asked::Window(Window {
            data_dir: global.data_dir,
            lang,
            json,
        }),
        Some(command) => {
            let outcome = command::run(&global, command, lang, world);
            Asked::Ran(close(outcome, lang, json, world))
        }
    }
}

fn parse(args: &[OsString], lang: Lang) -> Result<Line, clap::Error> {
    let matches: ArgMatches = line::grammar(lang).try_get_matches_from(args)?;
    Line::from_arg_matches(&matches)
}

fn close(outcome: Result<Answer, Fault>, lang: Lang, json: bool, world: &mut World<'_>) -> u8 {
    let (answer, fault) = match outcome {
        Ok(answer) => {
            let fault = answer.trouble.clone();
            (Some(answer), fault)
        }
        Err(fault) => (None, Some(fault)),
    };
    let told = answer.is_none_or(|answer| match print(&answer, json, world) {
        // A pipe that closed early took what it wanted; a full disk under the output did not.
        Err(error) => error.kind() == ErrorKind::BrokenPipe,
        Ok(()) => true,
    });
    if let Some(fault) = &fault {
        let _ = if json {
            writeln!(world.err, "{}", fault.document(lang))
        } else {
            writeln!(world.err, "{}", fault.sentence(lang))
        };
    }
    match fault {
        Some(fault) => fault.exit(),
        None => u8::from(!told),
    }
}

fn print(answer: &Answer, json: bool, world: &mut World<'_>) -> std::io::Result<()> {
    if json {
        writeln!(world.out, "{}", answer.document)?;
    } else {
        for line in &answer.said {
            writeln!(world.out, "{line}")?;
        }
    }
    world.out.flush()
}
