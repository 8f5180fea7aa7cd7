//! Where the words of the help stand: every one is looked up by the name of its command and flag.

use reports::line::Keys;

/// The keys of the help's words.
pub(crate) const KEYS: Keys = Keys { command, arg };

fn command(path: &str) -> String {
    match path {
        "" => "help-about".to_owned(),
        path => format!("help-{path}"),
    }
}

/// A flag's own words win over those it shares with the commands beside it, and those over the common ones.
fn arg(path: &str, name: &str) -> Vec<String> {
    let parent = path.split_once('-').map_or(path, |(parent, _)| parent);
    match path {
        "" => vec![format!("help-{name}-flag"), format!("help-{name}")],
        _ => vec![
            format!("help-{path}-{name}"),
            format!("help-{parent}-{name}"),
            format!("help-{name}"),
        ],
    }
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
