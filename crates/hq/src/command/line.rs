//! The grammar of the command line, explained in four languages.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use reports::{
    catalogue::Lang,
    line::{Keys, read_lang, speak},
};

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
    pub(super) lang: Option<Lang>,
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
    ProtectionKey {
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    Status,
    Verify {
        #[arg(long)]
        deep: bool,
    },
    Export(Export),
    Search {
        text: String,
        #[arg(long)]
        kind: Option<String>,
        #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=200))]
        limit: u32,
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

/// Where the words of the help stand: a flag's own words win over the common ones.
const KEYS: Keys = Keys {
    command: |path| match path {
        "" => "hq-help".to_owned(),
        path => format!("hq-help-{path}"),
    },
    arg: |path, name| vec![format!("hq-help-{path}-{name}"), format!("hq-flag-{name}")],
};

/// The grammar, with its words in a language.
pub(super) fn grammar(lang: Lang) -> clap::Command {
    speak(Line::command(), lang, &KEYS)
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
}
