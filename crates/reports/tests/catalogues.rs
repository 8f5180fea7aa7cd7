//! The four catalogues hold the same words, and every word that the program may say.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use domain::kind::{Field, Kind, Type};
use domain::kinds::{HEADER, KINDS};
use reports::catalogue::{LANGS, Lang, lookup};
use reports::label;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every message of every file of a language: file, key, the variables it names.
fn messages(lang: Lang) -> BTreeMap<(String, String), BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(root().join("assets/locales").join(lang.code())).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_str().unwrap().to_owned();
        let mut key = None;
        for line in std::fs::read_to_string(&path).unwrap().lines() {
            if line.starts_with(|sign: char| sign.is_ascii_alphabetic()) {
                let name = line.split(" =").next().unwrap().to_owned();
                assert!(
                    found
                        .insert((file.clone(), name.clone()), BTreeSet::new())
                        .is_none(),
                    "{name} twice"
                );
                key = Some((file.clone(), name));
            }
            if let Some(key) = &key {
                found.get_mut(key).unwrap().extend(variables(line));
            }
        }
    }
    found
}

fn variables(line: &str) -> impl Iterator<Item = String> + '_ {
    line.split('$').skip(1).map(|rest| {
        rest.chars()
            .take_while(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '_' | '-'))
            .collect()
    })
}

#[test]
fn the_four_languages_have_the_same_keys_and_variables() {
    let french = messages(Lang::Fr);
    assert!(french.len() > 300);
    for lang in LANGS {
        let other = messages(lang);
        for (key, variables) in &french {
            assert_eq!(
                other.get(key),
                Some(variables),
                "{key:?} in {}",
                lang.code()
            );
        }
        assert_eq!(other.len(), french.len(), "{} has more", lang.code());
    }
}

#[test]
fn every_kind_field_and_code_has_a_word_in_every_language() {
    let mut missing = BTreeSet::new();
    for kind in KINDS {
        require(&mut missing, format!("kind-{}", kind.code));
        for field in HEADER.iter().chain(kind.fields) {
            walk(&mut missing, kind, field, field.name);
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

fn require(missing: &mut BTreeSet<String>, key: String) {
    if LANGS.iter().any(|lang| lookup(*lang, &key, &[]).is_none()) {
        missing.insert(key);
    }
}

fn walk(missing: &mut BTreeSet<String>, kind: &Kind, field: &Field, path: &str) {
    for lang in LANGS {
        if label::field(lang, kind.code, path) == path {
            missing.insert(format!("field {} {path}", kind.code));
        }
    }
    values(missing, kind, &field.ty, path);
}

fn values(missing: &mut BTreeSet<String>, kind: &Kind, ty: &Type, path: &str) {
    match ty {
        Type::Code(codes) | Type::Listed(_, codes) => {
            for code in *codes {
                let key = format!("code {} {path} {code}", kind.code);
                if LANGS
                    .iter()
                    .any(|lang| label::has_code(*lang, kind.code, path, code).is_none())
                {
                    missing.insert(key);
                }
            }
        }
        Type::List(of) => values(missing, kind, of, path),
        Type::Object(fields) => {
            for field in *fields {
                walk(missing, kind, field, &format!("{path}.{}", field.name));
            }
        }
        _ => {}
    }
}

/// Every `.rs` file under a folder, tests left out.
fn sources(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            let shipped = text
                .split("#[cfg(test)]\nmod tests {")
                .next()
                .unwrap()
                .replace("[\"code\"]", "");
            found.push((path, shipped));
        }
    }
}

fn all_sources() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root().join("crates")).unwrap() {
        sources(&entry.unwrap().path().join("src"), &mut found);
    }
    found
}

/// The texts between quotes that look like a code.
fn codes(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split('"')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .filter(|code| {
            !code.is_empty()
                && code
                    .chars()
                    .all(|sign| sign.is_ascii_lowercase() || sign == '_' || sign.is_ascii_digit())
        })
}

#[test]
fn every_error_code_has_a_sentence() {
    let mut missing = BTreeMap::new();
    let mut seen = 0;
    for (path, text) in all_sources() {
        let of_errors = text
            .split("fn code(&self) -> &'static str")
            .skip(1)
            .map(|body| body.split("\n    }\n").next().unwrap());
        let of_fields = text
            .split("Fault::new(")
            .skip(1)
            .filter_map(|call| call.split(')').next());
        let of_verify = text
            .split(".problem(")
            .skip(1)
            .filter_map(|call| call.split(',').next());
        let found: Vec<String> = of_errors
            .flat_map(codes)
            .chain(of_fields.filter_map(|call| codes(call).last()))
            .chain(of_verify.flat_map(codes))
            .collect();
        for code in found {
            seen += 1;
            if LANGS
                .iter()
                .any(|lang| lookup(*lang, &format!("error-{code}"), &[]).is_none())
            {
                missing.insert(code, path.clone());
            }
        }
    }
    assert!(
        seen > 20,
        "the scan found {seen} codes: it looks in the wrong places"
    );
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Keys that are put together at run time: found by their beginning.
const BUILT: &[&str] = &[
    "kind-",
    "label-",
    "field-",
    "code-",
    "role-",
    "error-",
    "country-",
    "delivery-",
    "op-",
    "why-",
    "todo-",
    "help-",
    "by-",
    "day-",
    "mrz-",
    "month-",
    "rights-",
    "hq-help-",
    "hq-flag-",
    "hq-standing-",
];

#[test]
fn no_word_of_the_commands_is_unused() {
    let all: String = all_sources().into_iter().map(|(_, text)| text).collect();
    let mut unused = Vec::new();
    for ((file, key), _) in messages(Lang::Fr) {
        let built = BUILT.iter().any(|built| key.starts_with(built));
        if !file.starts_with("ui-") && !built && !all.contains(&format!("\"{key}\"")) {
            unused.push(key);
        }
    }
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn no_sentence_of_an_error_is_unused() {
    let all: String = all_sources().into_iter().map(|(_, text)| text).collect();
    let keys = messages(Lang::Fr)
        .into_keys()
        .filter(|(file, _)| file == "errors.ftl");
    let codes = keys
        .map(|(_, key)| key)
        .filter_map(|key| key.strip_prefix("error-").map(str::to_owned));
    let unused: Vec<String> = codes
        .filter(|code| !all.contains(&format!("\"{code}\"")))
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}
