//! The help, in four languages: every word of it is looked up by the name of its command and flag.

use clap::{Arg, ArgAction, Command};
use reports::catalogue::{Lang, lookup, text};

/// Reads a language code.
///
/// # Errors
/// The codes that would have been right.
pub(crate) fn read_lang(code: &str) -> Result<Lang, String> {
    let lang = Lang::parse(code).filter(|lang| lang.code() == code);
    lang.ok_or_else(|| "fr, ht, en, es".to_owned())
}

/// Puts the words of a language on a grammar.
pub(crate) fn speak(command: Command, lang: Lang) -> Command {
    let command = command.about(text(lang, "help-about", &[]));
    let version = flag("version", Some('V'), lang).action(ArgAction::Version);
    dress(command.disable_version_flag(true).arg(version), lang, "")
}

/// `path` is the command's name joined by hyphens (`user-add`), empty for the program itself.
fn dress(command: Command, lang: Lang, path: &str) -> Command {
    let names: Vec<String> = command
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    let mut command = command
        .disable_help_flag(true)
        .arg(
            flag("help", Some('h'), lang)
                .action(ArgAction::Help)
                .global(path.is_empty()),
        )
        .help_template(template(lang))
        .subcommand_help_heading(text(lang, "help-commands", &[]))
        .mut_args(|arg| word(arg, lang, path));
    if !path.is_empty() {
        command = command.about(text(lang, &format!("help-{path}"), &[]));
    }
    for name in names {
        let path = if path.is_empty() {
            name.clone()
        } else {
            format!("{path}-{name}")
        };
        command = command.mut_subcommand(name, |sub| dress(sub, lang, &path));
    }
    command
}

fn flag(name: &'static str, short: Option<char>, lang: Lang) -> Arg {
    Arg::new(name)
        .long(name)
        .short(short)
        .help(text(lang, &format!("help-{name}"), &[]))
}

/// A flag's own words win over those it shares with the commands beside it, and those over the common ones.
fn word(arg: Arg, lang: Lang, path: &str) -> Arg {
    let name = arg.get_id().as_str().replace('_', "-");
    let parent = path.split_once('-').map_or(path, |(parent, _)| parent);
    let keys = match path {
        "" => vec![format!("help-{name}-flag"), format!("help-{name}")],
        _ => vec![
            format!("help-{path}-{name}"),
            format!("help-{parent}-{name}"),
            format!("help-{name}"),
        ],
    };
    let heading = if arg.is_positional() {
        "help-arguments"
    } else {
        "help-options"
    };
    let arg = arg.help_heading(text(lang, heading, &[]));
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

#[cfg(test)]
mod tests {
    use clap::Command;
    use reports::catalogue::{LANGS, Lang};

    use crate::line::grammar;

    /// Every command and flag of the tree, with the words it has.
    fn words(command: &Command, path: &str, found: &mut Vec<(String, String)>) {
        for arg in command.get_arguments() {
            let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
            found.push((format!("{path} {}", arg.get_id()), help));
        }
        for sub in command.get_subcommands() {
            let path = format!("{path} {}", sub.get_name());
            let about = sub.get_about().map(ToString::to_string).unwrap_or_default();
            found.push((path.clone(), about));
            words(sub, &path, found);
        }
    }

    #[test]
    fn every_command_and_flag_is_explained_in_every_language() {
        let mut french = Vec::new();
        words(&grammar(Lang::Fr), "", &mut french);
        assert!(french.len() > 50);
        for lang in LANGS {
            let mut found = Vec::new();
            words(&grammar(lang), "", &mut found);
            for (what, words) in found {
                assert!(
                    !words.is_empty() && !words.starts_with("help-"),
                    "{}: {what}: {words:?}",
                    lang.code()
                );
            }
        }
    }

    #[test]
    fn help_is_spoken_in_the_language_asked_for() {
        let help = |lang| grammar(lang).render_help().to_string();
        assert!(help(Lang::Fr).contains("Crée le registre d’une base, sans réseau"));
        assert!(help(Lang::En).contains("Create the register of a base, offline"));
        assert!(help(Lang::Es).contains("Uso:"));
        assert!(help(Lang::Ht).contains("Kòmand yo"));
    }
}
