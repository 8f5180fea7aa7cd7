//! The grammar of the command line, explained in four languages.

use std::{ffi::OsString, path::PathBuf};

use chrono::NaiveDate;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use reports::catalogue::{Lang, lookup, text};

/// Name of the program.
pub(super) const NAME: &str = "fwontye-hq";

#[derive(Debug, Parser)]
#[command(name = NAME, version)]
pub(super) struct Line {
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) data_dir: Option<PathBuf>,
    #[arg(long, global = true, value_name = "FILE")]
    pub(super) key_file: Option<PathBuf>,
    #[arg(long, global = true, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    #[arg(long, global = true, value_name = "fr|ht|en|es", value_parser = read_lang)]
    pub(super) lang: Option<String>,
    #[arg(long, global = true)]
    pub(super) json: bool,
    /// Taken by `serve` alone; they may stand in the configuration too.
    #[arg(long, global = true, value_name = "ADDRESS")]
    pub(super) listen: Option<String>,
    #[arg(long, global = true, value_name = "URL")]
    pub(super) server: Option<String>,
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Serve,
    Device {
        #[command(subcommand)]
        command: DeviceCommand,
    },
    Status,
    Verify,
    Export(Export),
    Search {
        text: String,
        #[arg(long)]
        kind: Option<String>,
        #[arg(long, default_value_t = 20)]
        limit: usize,
    },
    Migrate,
    Completions {
        shell: Shell,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum DeviceCommand {
    Enrol {
        #[arg(long)]
        base: String,
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        #[arg(long)]
        approved: bool,
    },
    Approve {
        id: String,
        fingerprint: String,
    },
    List,
    Revoke {
        id: String,
    },
}

#[derive(Debug, Args)]
pub(super) struct Export {
    pub(super) kind: String,
    #[arg(long)]
    pub(super) format: Format,
    #[arg(long, value_name = "FILE")]
    pub(super) out: PathBuf,
    #[arg(long, value_name = "DATE")]
    pub(super) from: Option<NaiveDate>,
    #[arg(long, value_name = "DATE")]
    pub(super) to: Option<NaiveDate>,
    #[arg(long)]
    pub(super) force: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Jsonl,
    Csv,
    Xlsx,
}

fn read_lang(code: &str) -> Result<String, String> {
    match Lang::parse(code).filter(|lang| lang.code() == code) {
        Some(lang) => Ok(lang.code().to_owned()),
        None => Err("fr, ht, en, es".to_owned()),
    }
}

/// The language to speak before the line is understood: a flag's, the environment's, or French.
pub(super) fn lang(args: &[OsString], env: &dyn Fn(&str) -> Option<String>) -> Lang {
    let text = |arg: &OsString| arg.to_str().map(str::to_owned);
    let after = args
        .iter()
        .skip_while(|arg| *arg != "--lang")
        .nth(1)
        .and_then(text);
    let joined = args
        .iter()
        .filter_map(text)
        .find_map(|arg| arg.strip_prefix("--lang=").map(str::to_owned));
    let habit = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| env(name));
    [after, joined, habit]
        .into_iter()
        .flatten()
        .find_map(|code| Lang::parse(&code))
        .unwrap_or_default()
}

/// The grammar, with its words in a language.
pub(super) fn grammar(lang: Lang) -> clap::Command {
    dress(Line::command(), lang, "")
}

/// `path` is the command's name joined by hyphens, empty for the program itself.
fn dress(command: clap::Command, lang: Lang, path: &str) -> clap::Command {
    let subs: Vec<String> = command
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    let about = if path.is_empty() {
        "hq-help".to_owned()
    } else {
        format!("hq-help-{path}")
    };
    let mut command = command.about(text(lang, &about, &[])).mut_args(|arg| {
        let name = arg.get_id().as_str().replace('_', "-");
        let own = lookup(lang, &format!("hq-help-{path}-{name}"), &[]);
        match own.or_else(|| lookup(lang, &format!("hq-flag-{name}"), &[])) {
            Some(words) => arg.help(words),
            None => arg,
        }
    });
    for sub in subs {
        let path = if path.is_empty() {
            sub.clone()
        } else {
            format!("{path}-{sub}")
        };
        command = command.mut_subcommand(sub, |sub| dress(sub, lang, &path));
    }
    command
}

#[cfg(test)]
mod tests {
    use reports::catalogue::LANGS;

    use super::*;

    fn words(command: &clap::Command, path: &str, found: &mut Vec<(String, String)>) {
        let about = command.get_about().map(ToString::to_string);
        found.push((path.to_owned(), about.unwrap_or_default()));
        for arg in command.get_arguments() {
            let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
            found.push((format!("{path} {}", arg.get_id()), help));
        }
        for sub in command.get_subcommands() {
            words(sub, &format!("{path} {}", sub.get_name()), found);
        }
    }

    #[test]
    fn every_command_and_flag_is_explained_in_every_language() {
        for lang in LANGS {
            let mut found = Vec::new();
            words(&grammar(lang), "", &mut found);
            assert!(found.len() > 20);
            for (what, words) in found {
                let missing = words.is_empty() || words.starts_with("hq-");
                assert!(!missing, "{}: {what}: {words:?}", lang.code());
            }
        }
    }

    #[test]
    fn the_language_is_the_flags_then_the_environments_then_french() {
        let env = |name: &str| (name == "LANG").then(|| "es_HT.UTF-8".to_owned());
        let args = |line: &[&str]| line.iter().map(Into::into).collect::<Vec<OsString>>();
        assert_eq!(lang(&args(&["x", "--lang", "ht"]), &env), Lang::Ht);
        assert_eq!(lang(&args(&["x", "--lang=en"]), &env), Lang::En);
        assert_eq!(lang(&args(&["x"]), &env), Lang::Es);
        assert_eq!(lang(&args(&["x"]), &|_| None), Lang::Fr);
    }
}
