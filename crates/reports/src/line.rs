//! The words of a command line, the same for every program of this project: in which language it speaks, its help, and
//! what is wrong with a line.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command};

use crate::catalogue::{self, Arg as Value, Lang, lookup, text};

/// What a line says of its answer, read before the line itself is understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Manner {
    /// `--lang`; otherwise the language of this person's system, where it is one of ours; French otherwise.
    pub lang: Lang,
    /// `--json`: one document.
    pub json: bool,
}

impl Manner {
    /// Reads the flags of a line; `env` gives the variables of the environment.
    #[must_use]
    pub fn of(args: &[OsString], env: &dyn Fn(&str) -> Option<OsString>) -> Self {
        let flags: Vec<&str> = args
            .iter()
            .map_while(|arg| (arg != "--").then(|| arg.to_str().unwrap_or_default()))
            .collect();
        let after = flags
            .iter()
            .position(|flag| *flag == "--lang")
            .and_then(|at| flags.get(at + 1).copied());
        let joined = || flags.iter().find_map(|flag| flag.strip_prefix("--lang="));
        let said = after.or_else(joined).and_then(Lang::parse);
        Self {
            lang: said.unwrap_or_else(|| habit(env)),
            json: flags.contains(&"--json"),
        }
    }
}

/// The language of this person's system. A variable that is empty says nothing.
fn habit(env: &dyn Fn(&str) -> Option<OsString>) -> Lang {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| env(name).filter(|value| !value.is_empty()));
    set.as_deref()
        .and_then(OsStr::to_str)
        .and_then(Lang::parse)
        .unwrap_or_default()
}

/// Reads the code of a language.
///
/// # Errors
/// The codes that would have been right.
pub fn read_lang(code: &str) -> Result<Lang, String> {
    let lang = Lang::parse(code).filter(|lang| lang.code() == code);
    lang.ok_or_else(|| catalogue::LANGS.map(Lang::code).join(", "))
}

/// Where a program keeps the words of its help. A command's path is its name joined by hyphens (`user-add`), empty for
/// the program itself.
pub struct Keys {
    /// The key of what a command does.
    pub command: fn(path: &str) -> String,
    /// The keys of what a flag or an argument of a command is, the best first.
    pub arg: fn(path: &str, name: &str) -> Vec<String>,
}

/// Puts the words of a language on a grammar.
#[must_use]
pub fn speak(command: Command, lang: Lang, keys: &Keys) -> Command {
    let version = flag("version", 'V', lang).action(ArgAction::Version);
    let command = command
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .arg(version);
    dress(command, lang, keys, "")
}

fn dress(command: Command, lang: Lang, keys: &Keys, path: &str) -> Command {
    let names: Vec<String> = command
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    let help = flag("help", 'h', lang)
        .action(ArgAction::Help)
        .global(path.is_empty());
    let mut command = command
        .disable_help_flag(true)
        .arg(help)
        .about(text(lang, &(keys.command)(path), &[]))
        .help_template(template(lang))
        .subcommand_help_heading(text(lang, "help-commands", &[]))
        .mut_args(|arg| word(arg, lang, keys, path));
    for name in names {
        let path = match path {
            "" => name.clone(),
            path => format!("{path}-{name}"),
        };
        command = command.mut_subcommand(name, |sub| dress(sub, lang, keys, &path));
    }
    command
}

fn flag(name: &'static str, short: char, lang: Lang) -> Arg {
    Arg::new(name)
        .long(name)
        .short(short)
        .help(text(lang, &format!("help-{name}"), &[]))
}

/// The words say which values there are: the parser would say it in English.
fn word(arg: Arg, lang: Lang, keys: &Keys, path: &str) -> Arg {
    let name = arg.get_id().as_str().replace('_', "-");
    let heading = if arg.is_positional() {
        "help-arguments"
    } else {
        "help-options"
    };
    let arg = arg.help_heading(text(lang, heading, &[]));
    let arg = match arg.get_action().takes_values() {
        true => arg.hide_possible_values(true).hide_default_value(true),
        false => arg,
    };
    let keys = (keys.arg)(path, &name);
    match keys.iter().find_map(|key| lookup(lang, key, &[])) {
        Some(words) => arg.help(words),
        None => arg,
    }
}

fn template(lang: Lang) -> String {
    format!(
        "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}",
        text(lang, "help-usage", &[])
    )
}

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The sentence of `usage`, for people and in the document.
    pub sentence: String,
    /// What the sentence names.
    pub params: BTreeMap<String, String>,
}

impl Wrong {
    /// No command where one is needed.
    #[must_use]
    pub fn no_command(lang: Lang) -> Self {
        Self::saying(lang, "usage-no-command", BTreeMap::new())
    }

    /// What the parser found.
    #[must_use]
    pub fn found(error: &clap::Error, lang: Lang) -> Self {
        let (key, names) = finding(error);
        let params = names
            .iter()
            .filter_map(|(name, kind)| Some(((*name).to_owned(), said(error, *kind)?)));
        let mut wrong = Self::saying(lang, key, params.collect());
        let likely = [
            ContextKind::SuggestedArg,
            ContextKind::SuggestedSubcommand,
            ContextKind::SuggestedValue,
        ];
        let likely = likely.into_iter().find_map(|kind| said(error, kind));
        let values = || Some(("usage-one-of", said(error, ContextKind::ValidValue)?));
        if let Some((key, words)) = likely.map(|word| ("usage-likely", word)).or_else(values) {
            wrong.sentence += " ";
            wrong.sentence += &text(lang, key, &[("words", words.into())]);
        }
        wrong
    }

    fn saying(lang: Lang, key: &str, params: BTreeMap<String, String>) -> Self {
        let args: Vec<(&str, Value)> = params
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str().into()))
            .collect();
        let found = text(lang, key, &args);
        let sentence = catalogue::error(lang, "usage", &[("found", found.into())]);
        Self { sentence, params }
    }
}

/// The key of what the parser found, and what its sentence names.
fn finding(error: &clap::Error) -> (&'static str, Vec<(&'static str, ContextKind)>) {
    let arg = said(error, ContextKind::InvalidArg);
    let has_value = said(error, ContextKind::InvalidValue).is_some();
    let of_arg = vec![("arg", ContextKind::InvalidArg)];
    let and = |name, kind| [of_arg.clone(), vec![(name, kind)]].concat();
    match error.kind() {
        ErrorKind::UnknownArgument if arg.as_ref().is_some_and(|arg| arg.starts_with('-')) => {
            ("usage-unknown-flag", of_arg)
        }
        ErrorKind::UnknownArgument => ("usage-too-many", of_arg),
        ErrorKind::InvalidSubcommand => (
            "usage-unknown-command",
            vec![("arg", ContextKind::InvalidSubcommand)],
        ),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            ("usage-no-command", Vec::new())
        }
        ErrorKind::MissingRequiredArgument => ("usage-missing", of_arg),
        ErrorKind::ArgumentConflict if arg == said(error, ContextKind::PriorArg) => {
            ("usage-twice", of_arg)
        }
        ErrorKind::ArgumentConflict => ("usage-conflict", and("other", ContextKind::PriorArg)),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if has_value => {
            ("usage-bad-value", and("value", ContextKind::InvalidValue))
        }
        ErrorKind::InvalidValue | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            ("usage-no-value", of_arg)
        }
        ErrorKind::TooManyValues => ("usage-too-many", vec![("arg", ContextKind::InvalidValue)]),
        ErrorKind::InvalidUtf8 => ("usage-not-text", Vec::new()),
        _ => ("usage-other", Vec::new()),
    }
}

/// What the parser names, as it was typed or as it stands in the help.
fn said(error: &clap::Error, kind: ContextKind) -> Option<String> {
    let said = match error.get(kind)? {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::Number(number) => number.to_string(),
        _ => String::new(),
    };
    Some(said).filter(|said| !said.is_empty())
}

/// The help, or the version, that a line asks for instead of a command; and how it is said in one document.
#[must_use]
pub fn told(error: &clap::Error) -> Option<(String, serde_json::Value)> {
    let said = error.to_string();
    let said = said.trim_end();
    match error.kind() {
        ErrorKind::DisplayHelp => Some((said.to_owned(), serde_json::json!({"help": said}))),
        ErrorKind::DisplayVersion => {
            let (program, version) = said.rsplit_once(' ').unwrap_or((said, ""));
            let document = serde_json::json!({"program": program, "version": version});
            Some((said.to_owned(), document))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grammar(lang: Lang) -> Command {
        let command = Command::new("book")
            .version("1.2.3")
            .subcommand_required(true)
            .subcommand(
                Command::new("read")
                    .arg(Arg::new("page").required(true).value_name("PAGE"))
                    .arg(
                        Arg::new("format")
                            .long("format")
                            .value_parser(["csv", "xlsx"]),
                    )
                    .arg(
                        Arg::new("limit")
                            .long("limit")
                            .value_parser(clap::value_parser!(u8)),
                    ),
            );
        let keys = Keys {
            command: |_| "help-search".to_owned(),
            arg: |_, _| vec!["help-record".to_owned()],
        };
        speak(command, lang, &keys)
    }

    fn error(lang: Lang, line: &[&str]) -> clap::Error {
        let line = std::iter::once(&"book").chain(line);
        grammar(lang).try_get_matches_from(line).unwrap_err()
    }

    #[test]
    fn what_is_wrong_is_said_in_the_language_asked_for() {
        let wrong = |line: &[&str]| Wrong::found(&error(Lang::En, line), Lang::En).sentence;
        for (line, said) in [
            (
                &["read", "1", "--colour"][..],
                "Unknown flag: --colour. See",
            ),
            (&["reed"], "Unknown command: reed. See"),
            (&[], "A command is missing. See"),
            (&["read"], "Missing: <PAGE>. See"),
            (&["read", "1", "2"], "Too much on the line: 2. See"),
            (&["read", "1", "--format", "pdf"], "does not take “pdf”"),
            (&["read", "1", "--limit", "many"], "does not take “many”"),
            (&["read", "1", "--limit"], "--limit <limit> needs a value"),
            (&["read", "1", "--format=csv", "--format=csv"], "twice"),
        ] {
            assert!(wrong(line).contains(said), "{line:?}: {}", wrong(line));
        }
        assert!(wrong(&["reed"]).ends_with("Did you mean read?"));
        assert!(wrong(&["read", "1", "--format", "pdf"]).ends_with("One of: csv, xlsx."));
        let in_english = [
            "error",
            "argument",
            "required",
            "value '",
            "subcommand",
            "usage:",
        ];
        for lang in [Lang::Fr, Lang::Ht, Lang::Es] {
            for line in [
                &["reed"][..],
                &["read"],
                &["read", "1", "--limit", "x"],
                &[],
            ] {
                let said = Wrong::found(&error(lang, line), lang)
                    .sentence
                    .to_lowercase();
                assert!(in_english.iter().all(|word| !said.contains(word)), "{said}");
            }
        }
    }

    #[test]
    fn what_a_sentence_names_is_given_apart() {
        let wrong = Wrong::found(&error(Lang::Fr, &["read", "1", "--limit", "x"]), Lang::Fr);
        assert_eq!(wrong.params["value"], "x");
        assert!(wrong.params["arg"].starts_with("--limit"));
    }

    #[test]
    fn help_and_version_are_answers_also_in_one_document() {
        let (said, document) = told(&error(Lang::Es, &["--help"])).unwrap();
        assert!(said.contains("Uso:") && document["help"] == said.as_str());
        let (said, document) = told(&error(Lang::Es, &["--version"])).unwrap();
        assert_eq!(said, "book 1.2.3");
        assert_eq!(document["version"], "1.2.3");
        assert!(told(&error(Lang::Es, &["reed"])).is_none());
    }

    #[test]
    fn help_says_nothing_in_english_but_names() {
        let help = error(Lang::Fr, &["read", "--help"]).to_string();
        assert!(
            !help.contains("possible values") && !help.contains("Print help"),
            "{help}"
        );
    }

    #[test]
    fn the_language_is_the_flags_then_the_environments_then_french() {
        let of = |line: &[&str], env: &[(&str, &str)]| {
            let args: Vec<OsString> = line.iter().map(Into::into).collect();
            let found = |name: &str| env.iter().find(|(known, _)| *known == name);
            Manner::of(&args, &|name| found(name).map(|(_, value)| value.into()))
        };
        let spanish = [("LC_ALL", ""), ("LANG", "es_DO.UTF-8")];
        assert_eq!(of(&["x", "--lang", "ht"], &spanish).lang, Lang::Ht);
        assert_eq!(of(&["x", "--lang=en"], &spanish).lang, Lang::En);
        assert_eq!(of(&["x", "--lang", "xx"], &spanish).lang, Lang::Es);
        assert_eq!(of(&["x"], &spanish).lang, Lang::Es);
        assert_eq!(of(&["x"], &[("LANG", "C.UTF-8")]).lang, Lang::Fr);
        assert!(of(&["x", "--json"], &[]).json);
        assert!(!of(&["x", "--", "--json"], &[]).json, "a word to look for");
    }
}
