//! What the index is asked for, in its own language; each question is wider than the one before.

use std::collections::BTreeMap;

use domain::term::{INSIDE, Sought, Typed};
use rusqlite::Connection;

use super::voices;
use crate::Error;

/// Words of which one may be missing: of more, all must be found.
const MISSING_ONE_OF_MAX: usize = 4;
/// Letters from which on the inside of a word will do.
const INSIDE_CHARS_MIN: usize = 3;
/// Candidates of one question: among so many the best are picked.
const CANDIDATES: usize = 150;
/// Candidates of which only some of the words are asked for.
const OF_SOME_WORDS: usize = 40;
/// Candidates under one spelling of a word typed alone.
const OF_ONE_SPELLING: usize = 12;

/// How wide to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Ask {
    /// Every word as it is.
    Exact,
    /// Every word begins one.
    Begun,
    /// Every word begins one or sounds like one.
    Heard,
    /// Every word stands inside one, or begins to sound like one.
    Within,
    /// All words but one.
    Some,
}

/// A question, and how many candidates it may give.
pub(super) struct Question {
    pub(super) matching: String,
    pub(super) most: usize,
}

impl Question {
    fn new(matching: String) -> Self {
        let most = CANDIDATES;
        Self { matching, most }
    }
}

/// Puts questions about one typed text, and remembers which spellings sound like its words.
pub(super) struct Asker<'s> {
    pub(super) conn: &'s Connection,
    pub(super) typed: &'s Typed,
    known: BTreeMap<(Ask, String), Vec<String>>,
}

impl Ask {
    pub(super) const ALL: [Self; 5] = [
        Self::Exact,
        Self::Begun,
        Self::Heard,
        Self::Within,
        Self::Some,
    ];
}

impl<'s> Asker<'s> {
    pub(super) fn new(conn: &'s Connection, typed: &'s Typed) -> Self {
        let known = BTreeMap::new();
        Self { conn, typed, known }
    }

    /// The questions to the index.
    pub(super) fn questions(&mut self, ask: Ask) -> Result<Vec<Question>, Error> {
        match &self.typed.words[..] {
            [only] => self.of_one(ask, only),
            words => self.of_several(ask, words),
        }
    }

    /// What was asked before is not asked again: it would crowd out what is new. Each spelling is asked for alone, so
    /// that a common one does not crowd out the others.
    fn of_one(&mut self, ask: Ask, word: &Sought) -> Result<Vec<Question>, Error> {
        let most = match ask {
            Ask::Exact | Ask::Begun => CANDIDATES,
            _ => OF_ONE_SPELLING,
        };
        let ways = self.new_ways(ask, word)?.into_iter();
        Ok(ways.map(|matching| Question { matching, most }).collect())
    }

    fn of_several(&mut self, ask: Ask, words: &[Sought]) -> Result<Vec<Question>, Error> {
        if ask == Ask::Some && words.len() > MISSING_ONE_OF_MAX {
            return Ok(Vec::new());
        }
        let ways = words.iter().map(|word| Ok(any(&self.ways(ask, word)?)));
        let each: Vec<String> = ways.collect::<Result<_, Error>>()?;
        if ask == Ask::Some {
            let without = |at| Question {
                matching: all_but(at, &each),
                most: OF_SOME_WORDS,
            };
            return Ok((0..each.len()).map(without).collect());
        }
        let together = self.new_ways(ask, &self.typed.whole)?;
        let mut questions = vec![Question::new(each.join(" AND "))];
        questions.extend((!together.is_empty()).then(|| Question::new(any(&together))));
        Ok(questions)
    }

    /// Every way in which this finds a word.
    fn ways(&mut self, ask: Ask, word: &Sought) -> Result<Vec<String>, Error> {
        let asks: &[Ask] = match ask {
            Ask::Exact => &[Ask::Exact],
            Ask::Begun => &[Ask::Begun],
            Ask::Heard | Ask::Some => &[Ask::Begun, Ask::Heard],
            Ask::Within => &[Ask::Begun, Ask::Heard, Ask::Within],
        };
        let mut ways = Vec::new();
        for ask in asks {
            ways.extend(self.new_ways(*ask, word)?);
        }
        Ok(ways)
    }

    /// The ways that none before this has.
    fn new_ways(&mut self, ask: Ask, word: &Sought) -> Result<Vec<String>, Error> {
        let key = (ask, word.text.clone());
        if let Some(known) = self.known.get(&key) {
            return Ok(known.clone());
        }
        let ways = ways(self.conn, ask, word)?;
        self.known.insert(key, ways.clone());
        Ok(ways)
    }
}

fn ways(conn: &Connection, ask: Ask, word: &Sought) -> Result<Vec<String>, Error> {
    let text = &word.text;
    let quoted = |terms: Vec<String>| terms.iter().map(|term| format!("\"{term}\"")).collect();
    Ok(match ask {
        Ask::Exact => vec![format!("\"{text}\"")],
        Ask::Begun => vec![format!("\"{text}\"*")],
        Ask::Heard => quoted(voices::alike(conn, word)?),
        Ask::Within => {
            let inside = text.chars().count() >= INSIDE_CHARS_MIN;
            let mut ways: Vec<String> = quoted(voices::begun(conn, word)?);
            ways.extend(inside.then(|| format!("\"{INSIDE}{text}\"*")));
            ways
        }
        Ask::Some => Vec::new(),
    })
}

fn any(ways: &[String]) -> String {
    match ways {
        [] => "\"\"".to_owned(),
        ways => format!("({})", ways.join(" OR ")),
    }
}

fn all_but(missing: usize, words: &[String]) -> String {
    let rest = words.iter().enumerate().filter(|(at, _)| *at != missing);
    let rest: Vec<&str> = rest.map(|(_, word)| word.as_str()).collect();
    rest.join(" AND ")
}
