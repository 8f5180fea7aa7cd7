//! Four languages say the same things: the same keys, the same variables, and none that nobody asks
//! for.

use crate::none;
use crate::tree::{self, File};
use std::collections::{BTreeMap, BTreeSet};

const LANGUAGES: [&str; 4] = ["fr", "ht", "en", "es"];
const FOLDER: &str = "assets/locales/";

/// Key → the variables its text names.
type Catalogue = BTreeMap<String, BTreeSet<String>>;

/// The messages and terms of one language, and the keys written twice.
fn parse<'a>(texts: impl Iterator<Item = &'a str>) -> (Catalogue, Vec<String>) {
    let mut catalogue = Catalogue::new();
    let mut twice = Vec::new();
    for text in texts {
        let mut key = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, _)) = line
                .split_once('=')
                .filter(|(name, _)| is_key(name.trim_end()))
            {
                name.trim_end().clone_into(&mut key);
                if catalogue.insert(key.clone(), BTreeSet::new()).is_some() {
                    twice.push(key.clone());
                }
            }
            if let Some(variables) = catalogue.get_mut(&key) {
                variables.extend(variables_in(line));
            }
        }
    }
    (catalogue, twice)
}

fn is_key(name: &str) -> bool {
    let word = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
    !name.is_empty() && name.chars().all(word)
}

fn variables_in(line: &str) -> Vec<String> {
    let word = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
    let parts = line.match_indices('$').map(|(at, _)| &line[at + 1..]);
    parts
        .map(|rest| rest.chars().take_while(|c| word(*c)).collect())
        .collect()
}

fn difference_faults(catalogues: &BTreeMap<&str, Catalogue>) -> Vec<String> {
    let all: BTreeSet<&String> = catalogues.values().flat_map(BTreeMap::keys).collect();
    let mut faults = Vec::new();
    for key in all {
        let missing: Vec<&str> = catalogues
            .iter()
            .filter(|(_, c)| !c.contains_key(key))
            .map(|(name, _)| *name)
            .collect();
        if !missing.is_empty() {
            faults.push(format!("{key}: missing in {missing:?}"));
        }
        let sets: BTreeSet<_> = catalogues.values().filter_map(|c| c.get(key)).collect();
        if sets.len() > 1 {
            faults.push(format!("{key}: variables differ: {sets:?}"));
        }
    }
    faults
}

/// A key is asked for when a source, or another message, holds it; or builds it from its beginning,
/// as in `kind-${kind}` or `format!("error-{code}")`.
fn unused_faults(keys: &Catalogue, sources: &[File]) -> Vec<String> {
    let word = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let mut named: BTreeSet<&str> = BTreeSet::new();
    let mut begun: BTreeSet<&str> = BTreeSet::new();
    for file in sources {
        let parts = file
            .text
            .split(|c: char| !word(c))
            .filter(|part| part.contains('-') || part.len() > 2);
        named.extend(parts);
        for (at, _) in file.text.match_indices('{') {
            let before = file.text[..at].trim_end_matches('$');
            let start = before.rfind(|c: char| !word(c)).map_or(0, |at| at + 1);
            begun.insert(before.get(start..).unwrap_or_default());
        }
    }
    begun.retain(|beginning| beginning.len() > 2 && beginning.ends_with('-'));
    let asked = |key: &str| named.contains(key) || begun.iter().any(|part| key.starts_with(part));
    let unused = keys
        .keys()
        .filter(|key| !asked(key.trim_start_matches('-')));
    unused
        .map(|key| format!("{key}: nobody asks for it"))
        .collect()
}

fn catalogues(files: &[File]) -> (BTreeMap<&'static str, Catalogue>, Vec<String>) {
    let mut faults = Vec::new();
    let read = LANGUAGES.map(|language| {
        let folder = format!("{FOLDER}{language}/");
        let texts = files.iter().filter(|file| file.path.starts_with(&folder));
        let (catalogue, twice) = parse(texts.map(|file| file.text.as_str()));
        faults.extend(
            twice
                .iter()
                .map(|key| format!("{key}: twice in {language}")),
        );
        (language, catalogue)
    });
    (read.into(), faults)
}

#[test]
fn four_languages_say_the_same_things() {
    let (catalogues, mut faults) = catalogues(&tree::files());
    assert!(!catalogues["fr"].is_empty(), "no catalogue under {FOLDER}");
    faults.extend(difference_faults(&catalogues));
    none(faults);
}

#[test]
fn every_text_is_asked_for() {
    let files = tree::files();
    let (catalogues, _) = catalogues(&files);
    // A message may be asked for by another one, but a definition does not ask for itself.
    let definition = |line: &&str| {
        !line
            .split_once('=')
            .is_some_and(|(name, _)| is_key(name.trim_end()))
    };
    let strip = |file: File| match file.path.starts_with(FOLDER) {
        true => File {
            text: file.text.lines().filter(definition).collect(),
            ..file
        },
        false => file,
    };
    let source = ["rs", "ts", "svelte", "ftl"];
    let sources: Vec<File> = files
        .into_iter()
        .filter(|f| f.has_extension(&source))
        .map(strip)
        .collect();
    none(unused_faults(&catalogues["fr"], &sources));
}

#[test]
fn a_missing_key_and_a_missing_variable_are_seen() {
    let (fr, twice) = parse(
        ["# a = b\nsave = Enregistrer\ncount = { $n ->\n  *[other] { $n } lignes\n}\nsave = x"]
            .into_iter(),
    );
    assert_eq!(twice, ["save"]);
    assert_eq!(fr["count"], BTreeSet::from(["n".to_owned()]));
    let (ht, _) = parse(["count = liy"].into_iter());
    let faults = difference_faults(&BTreeMap::from([("fr", fr), ("ht", ht)]));
    assert_eq!(faults.len(), 2, "{faults:?}");
}

#[test]
fn a_text_nobody_asks_for_is_seen() {
    let (keys, _) =
        parse(["save = a\nkind-person = b\nerror-locked = c\nold-title = d"].into_iter());
    let sources = [
        File::sample("a.ts", "t('save'); t(`kind-${kind}`)"),
        File::sample("a.rs", "format!(\"error-{}\", code)"),
    ];
    assert_eq!(
        unused_faults(&keys, &sources),
        ["old-title: nobody asks for it"]
    );
}
