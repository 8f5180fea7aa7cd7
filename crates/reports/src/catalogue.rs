//! One catalogue of words for the window, the papers and the commands: Fluent files of the four languages.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

/// The languages of the register. French is the one of the papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    /// French.
    #[default]
    Fr,
    /// Haitian Creole.
    Ht,
    /// English.
    En,
    /// Spanish.
    Es,
}

/// Every language, in the order of the language switch.
pub const LANGS: [Lang; 4] = [Lang::Fr, Lang::Ht, Lang::En, Lang::Es];

/// A value that a sentence names: `{ $lines }`.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Words, put in as they are.
    Text(String),
    /// A count; also chooses between singular and plural.
    Count(u64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Arg {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

macro_rules! sources {
    ($lang:literal) => {
        &[
            include_str!(concat!("../../../assets/locales/", $lang, "/records.ftl")),
            include_str!(concat!("../../../assets/locales/", $lang, "/dates.ftl")),
            include_str!(concat!("../../../assets/locales/", $lang, "/papers.ftl")),
            include_str!(concat!("../../../assets/locales/", $lang, "/errors.ftl")),
            include_str!(concat!("../../../assets/locales/", $lang, "/cli.ftl")),
            include_str!(concat!("../../../assets/locales/", $lang, "/hq.ftl")),
        ]
    };
}

impl Lang {
    /// Its code: `fr`, `ht`, `en`, `es`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::Ht => "ht",
            Self::En => "en",
            Self::Es => "es",
        }
    }

    /// The language of a code, or of a locale name (`fr_HT.UTF-8`).
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let short = code.split(['_', '-', '.']).next().unwrap_or(code);
        LANGS.into_iter().find(|lang| lang.code() == short)
    }

    fn sources(self) -> &'static [&'static str] {
        match self {
            Self::Fr => sources!("fr"),
            Self::Ht => sources!("ht"),
            Self::En => sources!("en"),
            Self::Es => sources!("es"),
        }
    }

    /// The language whose plural rules apply: CLDR's small set has none for Creole, whose nouns do not change anyway.
    fn plurals(self) -> &'static str {
        match self {
            Self::Ht => "fr",
            other => other.code(),
        }
    }
}

/// Words of a key, with its values put in; `None` when the catalogue has no such key.
#[must_use]
pub fn lookup(lang: Lang, key: &str, args: &[(&str, Arg)]) -> Option<String> {
    let bundle = bundle(lang);
    let pattern = bundle.get_message(key)?.value()?;
    let mut values = FluentArgs::new();
    for (name, value) in args {
        values.set(*name, fluent(value));
    }
    let mut broken = Vec::new();
    Some(
        bundle
            .format_pattern(pattern, Some(&values), &mut broken)
            .into_owned(),
    )
}

/// Words of a key that the catalogue holds; the key itself, which nobody should ever see, when it does not.
#[must_use]
pub fn text(lang: Lang, key: &str, args: &[(&str, Arg)]) -> String {
    lookup(lang, key, args).unwrap_or_else(|| key.to_owned())
}

/// The sentence of an error code, with what to do; an unknown code is named as it is.
#[must_use]
pub fn error(lang: Lang, code: &str, args: &[(&str, Arg)]) -> String {
    lookup(lang, &format!("error-{code}"), args)
        .unwrap_or_else(|| text(lang, "error-unknown", &[("code", code.into())]))
}

fn fluent(arg: &Arg) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => FluentValue::from(text.as_str()),
        Arg::Count(count) => FluentValue::from(*count),
    }
}

fn bundle(lang: Lang) -> &'static FluentBundle<FluentResource> {
    static BUNDLES: OnceLock<[FluentBundle<FluentResource>; 4]> = OnceLock::new();
    let bundles = BUNDLES.get_or_init(|| LANGS.map(read));
    &bundles[LANGS
        .iter()
        .position(|known| *known == lang)
        .expect("LANGS holds every language")]
}

fn read(lang: Lang) -> FluentBundle<FluentResource> {
    let locale = lang
        .plurals()
        .parse()
        .expect("a two-letter code is a locale");
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    for source in lang.sources() {
        let resource = FluentResource::try_new((*source).to_owned());
        let resource = resource.expect("a test reads every shipped catalogue");
        bundle
            .add_resource(resource)
            .expect("a test refuses a key given twice");
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_speaks_the_language_asked_for() {
        let said: Vec<String> = LANGS.map(|lang| text(lang, "kind-custody", &[])).into();
        assert_eq!(
            said,
            ["Garde à vue", "Gadavi", "Custody", "Detención policial"]
        );
    }

    #[test]
    fn values_are_put_in_without_marks_around_them() {
        let said = text(Lang::En, "say-export-cut", &[("count", 2_u64.into())]);
        assert!(said.contains("cut: 2."), "{said}");
    }

    #[test]
    fn an_unknown_code_is_still_a_sentence() {
        for lang in LANGS {
            let said = error(lang, "code_of_a_newer_program", &[]);
            assert!(
                said.contains("code_of_a_newer_program") && said.contains(' '),
                "{said}"
            );
        }
    }

    #[test]
    fn locale_names_are_understood() {
        assert_eq!(Lang::parse("fr_HT.UTF-8"), Some(Lang::Fr));
        assert_eq!(Lang::parse("ht"), Some(Lang::Ht));
        assert_eq!(Lang::parse("C.UTF-8"), None);
    }
}
