//! The command line, as `commands.md` promises it. Words of the help come from the catalogues.

use std::path::PathBuf;

use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};

use crate::help;

/// The whole line.
#[derive(Debug, Parser)]
#[command(name = "fwontye", version)]
pub(crate) struct Line {
    /// Flags that stand anywhere.
    #[command(flatten)]
    pub(crate) global: Global,
    /// What to do; nothing opens the window, where there is one.
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

/// Flags that stand anywhere on the line.
#[derive(Debug, Args)]
pub(crate) struct Global {
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) data_dir: Option<PathBuf>,
    #[arg(long, global = true, value_name = "fr|ht|en|es", value_parser = reports::line::read_lang)]
    pub(crate) lang: Option<reports::catalogue::Lang>,
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) user: Option<String>,
    #[arg(long, global = true, value_name = "F")]
    pub(crate) passphrase_file: Option<PathBuf>,
}

/// A command.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Init(Init),
    Enrol(Enrol),
    Import(Import),
    Export(Export),
    Report(Report),
    Show(Record),
    History(Record),
    Search(Search),
    Sync(Sync),
    Status,
    Verify(Verify),
    Rebuild,
    Mrz(Zone),
    #[command(subcommand)]
    User(User),
    Completions(Completions),
}

#[derive(Debug, Args)]
pub(crate) struct Init {
    #[arg(long)]
    pub(crate) base: String,
    #[arg(long, value_name = "NAME")]
    pub(crate) officer: String,
    #[arg(long)]
    pub(crate) role: String,
    #[arg(long, value_name = "FILE")]
    pub(crate) recovery_out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Enrol {
    #[arg(value_name = "FILE|CODE")]
    pub(crate) source: String,
    #[arg(long, value_name = "URL")]
    pub(crate) server: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Import {
    #[arg(value_name = "FILE.jsonl")]
    pub(crate) file: PathBuf,
    #[arg(long, value_name = "REJECTS.jsonl")]
    pub(crate) skip_bad: Option<PathBuf>,
    #[arg(long)]
    pub(crate) amend: bool,
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Export {
    #[arg(value_name = "KIND|all")]
    pub(crate) kind: String,
    #[arg(long)]
    pub(crate) format: Format,
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) from: Option<chrono::NaiveDate>,
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) to: Option<chrono::NaiveDate>,
    #[arg(long)]
    pub(crate) force: bool,
}

/// Format of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// The import format.
    Jsonl,
    /// One sheet.
    Csv,
    /// One tab a kind.
    Xlsx,
}

#[derive(Debug, Args)]
pub(crate) struct Report {
    #[arg(value_name = "day|custody")]
    pub(crate) over: Over,
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) from: chrono::NaiveDate,
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) to: chrono::NaiveDate,
    #[arg(long, value_name = "FILE.pdf")]
    pub(crate) out: PathBuf,
    #[arg(long)]
    pub(crate) force: bool,
}

/// What a report is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Over {
    /// The main courante.
    Day,
    /// The custody register.
    Custody,
}

#[derive(Debug, Args)]
pub(crate) struct Record {
    #[arg(value_name = "NUMBER|ID")]
    pub(crate) record: String,
}

#[derive(Debug, Args)]
pub(crate) struct Search {
    #[arg(value_name = "TEXT")]
    pub(crate) text: String,
    #[arg(long)]
    pub(crate) kind: Option<String>,
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=200))]
    pub(crate) limit: u32,
}

#[derive(Debug, Args)]
pub(crate) struct Sync {
    #[arg(long)]
    pub(crate) watch: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Verify {
    #[arg(long)]
    pub(crate) deep: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Zone {
    #[arg(value_name = "LINE", required = true, num_args = 1..=3)]
    pub(crate) lines: Vec<String>,
}

/// People of the register.
#[derive(Debug, Subcommand)]
pub(crate) enum User {
    Add(UserAdd),
    List,
    Disable(UserDisable),
    Reset(UserReset),
    HandOver(UserHandOver),
}

#[derive(Debug, Args)]
pub(crate) struct UserAdd {
    pub(crate) name: String,
    #[arg(long)]
    pub(crate) role: String,
    #[command(flatten)]
    pub(crate) passphrase: NewPassphrase,
}

#[derive(Debug, Args)]
pub(crate) struct UserDisable {
    pub(crate) name: String,
    #[arg(long)]
    pub(crate) why: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct UserReset {
    pub(crate) name: String,
    #[command(flatten)]
    pub(crate) passphrase: NewPassphrase,
}

/// The key of the protection files goes to a focal point.
#[derive(Debug, Args)]
pub(crate) struct UserHandOver {
    pub(crate) name: String,
    #[arg(long, value_name = "F")]
    pub(crate) printed_key_file: Option<PathBuf>,
}

/// Where a person's first passphrase comes from; without either, five words are offered and said once.
#[derive(Debug, Args)]
pub(crate) struct NewPassphrase {
    #[arg(long, value_name = "F")]
    pub(crate) new_passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Completions {
    pub(crate) shell: clap_complete::Shell,
}

/// The line's grammar, in a language.
#[must_use]
pub(crate) fn grammar(lang: reports::catalogue::Lang) -> clap::Command {
    reports::line::speak(Line::command(), lang, &help::KEYS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar_is_sound() {
        for lang in reports::catalogue::LANGS {
            grammar(lang).debug_assert();
        }
    }
}
