//! What an operator types: one document for programs, sentences for people, an exit code for both.

use std::{
    collections::BTreeMap,
    ffi::OsString,
    io::{ErrorKind, Write},
    path::PathBuf,
    sync::Arc,
};

use clap::FromArgMatches;
use journal::ctx::{Clock, Random};
use reports::{
    catalogue::{self, Arg, Lang},
    line::{Manner, Wrong, told},
};
use serde_json::{Value, json};

use crate::{Error, Headquarters};

mod device;
mod line;
mod listen;
mod protection;
mod records;
mod settings;

use line::{Command, DeviceCommand, Line};
use settings::Settings;

/// Exit code of a command whose answer could not be written.
const UNTOLD: u8 = 1;
/// Exit code of a line that is written wrong.
const USAGE: u8 = 2;

/// The world of one command.
pub struct World<'w> {
    /// For the document, or for what people are told.
    pub out: &'w mut dyn Write,
    /// For errors.
    pub err: &'w mut dyn Write,
    /// The environment's variables.
    pub env: &'w dyn Fn(&str) -> Option<String>,
    /// The machine's clocks.
    pub clock: Arc<dyn Clock>,
    /// The machine's chance.
    pub rng: Arc<dyn Random>,
}

/// What a command came to.
struct Answer {
    document: Value,
    said: Vec<String>,
    exit: u8,
}

impl Answer {
    fn new(document: Value, said: Vec<String>) -> Self {
        Self {
            document,
            said,
            exit: 0,
        }
    }

    /// Everything was said while it ran.
    fn nothing() -> Self {
        Self::new(Value::Null, Vec::new())
    }
}

/// A command in its world.
struct Here<'h, 'w> {
    world: &'h mut World<'w>,
    settings: Settings,
    lang: Lang,
    json: bool,
}

impl Here<'_, '_> {
    fn open(&self) -> Result<Headquarters, Error> {
        let clock = Arc::clone(&self.world.clock);
        let rng = Arc::clone(&self.world.rng);
        Headquarters::open(
            &self.settings.data_dir()?,
            &self.settings.key_file()?,
            clock,
            rng,
        )
    }

    fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        catalogue::text(self.lang, key, args)
    }
}

/// Runs a command line to its end; gives the exit code.
pub fn run(args: impl IntoIterator<Item = OsString>, mut world: World<'_>) -> u8 {
    let args: Vec<OsString> = args.into_iter().collect();
    let env = |name: &str| (world.env)(name).map(OsString::from);
    let Manner { lang, json } = Manner::of(&args, &env);
    let outcome = match line::grammar(lang).try_get_matches_from(args) {
        Ok(matches) => {
            let line = Line::from_arg_matches(&matches);
            let line = line.expect("the grammar is this structure's");
            answer(line, lang, &mut world)
        }
        Err(error) => match told(&error) {
            Some((said, document)) => Ok(Answer::new(document, vec![said])),
            None => return usage(&mut world, &error, lang, json),
        },
    };
    match outcome {
        Ok(answer) => {
            let text = match (&answer.document, json) {
                (Value::Null, _) => String::new(),
                (document, true) => format!("{document}\n"),
                (_, false) => answer.said.join("\n") + "\n",
            };
            let out = world.out.write_all(text.as_bytes());
            match out.and_then(|()| world.out.flush()) {
                // A pipe that closed early took what it wanted; a full disk under the output did not.
                Err(error) if error.kind() != ErrorKind::BrokenPipe => answer.exit.max(UNTOLD),
                _ => answer.exit,
            }
        }
        Err(error) => {
            fail(&mut world, &error, lang, json);
            error.exit_code()
        }
    }
}

fn answer(line: Line, lang: Lang, world: &mut World<'_>) -> Result<Answer, Error> {
    let mut here = Here {
        settings: Settings::read(&line, world.env)?,
        world,
        lang,
        json: line.json,
    };
    match line.command {
        Command::Serve => listen::run(&mut here),
        Command::Device { command } => match command {
            DeviceCommand::Enrol {
                base,
                out,
                approved,
            } => device::enrol(&here, &base, &out, approved),
            DeviceCommand::Approve { id, fingerprint } => device::approve(&here, &id, &fingerprint),
            DeviceCommand::List => device::list(&here),
            DeviceCommand::Revoke { id } => device::revoke(&here, &id),
        },
        Command::ProtectionKey { out } => protection::key(&here, &out),
        Command::Status => status(&here),
        Command::Verify { deep } => records::verify(&here, deep),
        Command::Export(export) => records::export(&here, &export),
        Command::Search { text, kind, limit } => {
            records::search(&here, &text, kind.as_deref(), limit)
        }
        Command::Migrate => migrate(&here),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut line::grammar(lang), line::NAME, &mut script);
            let script = String::from_utf8_lossy(&script);
            let said = vec![script.trim_end().to_owned()];
            Ok(Answer::new(json!({"script": script}), said))
        }
    }
}

fn status(here: &Here<'_, '_>) -> Result<Answer, Error> {
    let status = here.open()?.status()?;
    let mut said = vec![here.say(
        "hq-status",
        &[
            ("fingerprint", grouped(&status.fingerprint).into()),
            ("server", status.server.clone().unwrap_or_default().into()),
            ("waiting", status.waiting_devices.into()),
        ],
    )];
    said.extend(status.bases.iter().map(|base| {
        let last = base.last_contact.clone();
        let args = [
            ("base", base.base.clone().into()),
            ("devices", base.devices.into()),
            ("entries", base.entries.into()),
            ("backlog", base.backlog.into()),
            (
                "last",
                last.unwrap_or_else(|| here.say("hq-never", &[])).into(),
            ),
        ];
        here.say("hq-status-base", &args)
    }));
    let document = serde_json::to_value(&status).expect("a status is plain");
    Ok(Answer::new(document, said))
}

fn migrate(here: &Here<'_, '_>) -> Result<Answer, Error> {
    let migrated = u64::from(here.open()?.migrated);
    let said = here.say("hq-migrated", &[("count", migrated.into())]);
    let document = json!({"migrations": migrated, "schema": domain::SCHEMA});
    Ok(Answer::new(document, vec![said]))
}

/// Twelve characters as they are read aloud.
fn grouped(characters: &str) -> String {
    let groups: Vec<&str> = characters
        .as_bytes()
        .chunks(4)
        .filter_map(|group| std::str::from_utf8(group).ok())
        .collect();
    groups.join("-")
}

fn fail(world: &mut World<'_>, error: &Error, lang: Lang, json: bool) {
    let params = error.params();
    let args: Vec<(&str, Arg)> = params
        .iter()
        .map(|(name, value)| (*name, value.as_str().into()))
        .collect();
    let message = catalogue::error(lang, error.code(), &args);
    let params: BTreeMap<_, _> = params.into_iter().collect();
    tell(world, error.code(), &message, &json!(params), json);
}

fn usage(world: &mut World<'_>, error: &clap::Error, lang: Lang, json: bool) -> u8 {
    let wrong = Wrong::found(error, lang);
    tell(world, "usage", &wrong.sentence, &json!(wrong.params), json);
    USAGE
}

/// Nobody may be there to read it; the exit code says the same.
fn tell(world: &mut World<'_>, code: &str, message: &str, params: &Value, json: bool) {
    let text = if json {
        json!({"error": {"code": code, "message": message, "params": params}}).to_string()
    } else {
        message.to_owned()
    };
    let _ = writeln!(world.err, "{text}");
}

/// A path as it is told.
fn shown(path: &std::path::Path) -> String {
    std::path::absolute(path)
        .unwrap_or_else(|_| PathBuf::from(path))
        .display()
        .to_string()
}
