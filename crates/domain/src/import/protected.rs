//! Lines of protection files, and lines that hang on one: sealed on the way in, and named by nothing that they say.

use super::{Parsed, Sheet};
use crate::sealed::{POINTERS, is_protection};

/// A note on a note on a file: longer chains are taken to be protected without following them.
const LINKS_MAX: usize = 8;

impl Sheet<'_> {
    /// Ids of the good lines that will be protected, so that whatever hangs on one is sealed in any order of the lines.
    pub fn protected_ids(&self) -> impl Iterator<Item = String> + '_ {
        let lines = self.lines.iter().enumerate();
        let hidden = lines.filter(|(index, line)| line.protected && !self.is_bad(*index));
        hidden.filter_map(|(_, line)| Some(line.id?.to_string()))
    }

    /// Whether a line is, or hangs on, a protection file.
    pub(super) fn hides(&self, parsed: &Parsed) -> bool {
        self.hides_within(parsed, LINKS_MAX)
    }

    fn hides_within(&self, parsed: &Parsed, links: usize) -> bool {
        let hidden = |name: &str| match self.line_of(name) {
            Some(_) if links == 0 => true,
            Some(line) => self
                .parse(line as usize)
                .is_ok_and(|other| self.hides_within(&other, links - 1)),
            None => self.register.is_protected(name),
        };
        let mut named = POINTERS.iter().filter_map(|name| parsed.json.get(*name));
        is_protection(parsed.kind.code) || named.any(|name| name.as_str().is_some_and(hidden))
    }
}
