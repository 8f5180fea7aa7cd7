//! Labels of kinds, fields and codes. Codes are stable for ever and never shown where a label exists.

use domain::label::{Label, Part};

use crate::catalogue::{Lang, lookup, text};

/// The name of a kind; its code when a newer program made it.
#[must_use]
pub fn kind(lang: Lang, kind: &str) -> String {
    lookup(lang, &format!("kind-{kind}"), &[]).unwrap_or_else(|| kind.to_owned())
}

/// The name of a field. `path` is dotted (`exit.kind`); the words of the kind win over the shared ones.
#[must_use]
pub fn field(lang: Lang, kind: &str, path: &str) -> String {
    find_field(lang, kind, path).unwrap_or_else(|| path.to_owned())
}

/// The word of a code in a field of a kind; the code itself when it has none.
#[must_use]
pub fn code(lang: Lang, kind: &str, path: &str, code: &str) -> String {
    has_code(lang, kind, path, code).unwrap_or_else(|| code.to_owned())
}

/// The name of a country met at the border; its alpha-3 code otherwise.
#[must_use]
pub fn country(lang: Lang, code: &str) -> String {
    lookup(lang, &format!("country-{code}"), &[]).unwrap_or_else(|| code.to_owned())
}

/// The word of a role of the program's users.
#[must_use]
pub fn role(lang: Lang, role: &str) -> String {
    lookup(lang, &format!("role-{role}"), &[]).unwrap_or_else(|| role.to_owned())
}

/// What a record is, in one line of the reader's words.
#[must_use]
pub fn line(lang: Lang, kind: &str, label: &Label) -> String {
    let part = |part: &Part| match part {
        Part::Text(words) => words.clone(),
        Part::Code(field, named) => code(lang, kind, field, named),
        Part::Word(word) => text(lang, &format!("label-{word}"), &[]),
    };
    label.parts.iter().map(part).collect::<Vec<_>>().join(", ")
}

fn find_field(lang: Lang, kind: &str, path: &str) -> Option<String> {
    let (path, last) = joined(path);
    let keys = [
        format!("field-{kind}-{path}"),
        format!("field-{path}"),
        format!("field-{last}"),
    ];
    keys.iter().find_map(|key| lookup(lang, key, &[]))
}

/// The word of a code, if the catalogue has one.
#[must_use]
pub fn has_code(lang: Lang, kind: &str, path: &str, code: &str) -> Option<String> {
    if (kind, path) == ("user", "role") {
        return lookup(lang, &format!("role-{code}"), &[]);
    }
    // A person is held for what an incident is about: one list, one set of words.
    let path = if path == "offences" { "nature" } else { path };
    let (path, last) = joined(path);
    let lists = [format!("{kind}-{path}"), path, last];
    lists
        .iter()
        .find_map(|list| lookup(lang, &format!("code-{list}-{code}"), &[]))
}

/// `exit.kind` as keys write it, and its last part.
fn joined(path: &str) -> (String, String) {
    let last = path.rsplit('.').next().unwrap_or(path).to_owned();
    (path.replace('.', "-"), last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_kind_win_over_the_shared_ones() {
        assert_eq!(field(Lang::En, "log_entry", "text"), "What happened");
        assert_eq!(field(Lang::En, "custody_event", "text"), "Text");
        assert_eq!(
            field(Lang::En, "custody", "rights.lawyer.offered_at"),
            "Offered at"
        );
        assert_eq!(code(Lang::En, "custody", "exit.kind", "died"), "Died");
    }

    #[test]
    fn what_has_no_word_keeps_its_code() {
        assert_eq!(country(Lang::Fr, "DOM"), "République dominicaine");
        assert_eq!(country(Lang::Fr, "ZWE"), "ZWE");
        assert_eq!(code(Lang::Fr, "incident", "nature", "newer"), "newer");
    }
}
