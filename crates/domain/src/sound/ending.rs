//! How a name ends: what French writes there and nobody says.

use super::reading::{Choice, Reading};

/// Consonants that may close a name unheard.
const UNHEARD: [char; 6] = ['s', 't', 'd', 'x', 'z', 'p'];
/// Those after which a closing r or l is lost: *Alexandre*, *Aleksann*.
const BEFORE_LIQUID: [char; 9] = ['p', 't', 'c', 'd', 'b', 'g', 'f', 'v', 'k'];
/// Letters that no rule leaves a name without.
const LETTERS_MIN: usize = 2;

/// Takes the unheard letters off the end.
pub(super) fn soften(letters: &mut Vec<char>, reading: &mut Reading) {
    let plural = letters.ends_with(&['e', 's']) || letters.ends_with(&['e', 'z']);
    // Creole *Blèz* is *Blaise*, and its z is heard.
    if plural && letters.len() > LETTERS_MIN + 1 && reading.takes(Choice::SilentEnd) {
        letters.pop();
    }
    if letters.last() == Some(&'e') && letters.len() > LETTERS_MIN {
        letters.pop();
        after_mute_e(letters, reading);
    } else {
        closing_consonants(letters, reading);
    }
}

/// Before a mute e the consonant is heard, save the last one of a crowd.
fn after_mute_e(letters: &mut Vec<char>, reading: &mut Reading) {
    let before = |back: usize| letters.len().checked_sub(back).map(|at| letters[at]);
    let crowded = before(2).is_some_and(|c| BEFORE_LIQUID.contains(&c));
    if crowded && matches!(before(1), Some('r' | 'l')) {
        letters.pop();
    }
    // *Anyès* is *Agnès*.
    if letters.ends_with(&['n', 'y']) {
        letters.truncate(letters.len() - 2);
        letters.extend(['g', 'n']);
    }
    if letters.ends_with(&['g', 'u']) {
        letters.pop();
    } else {
        keep_soft(letters, reading);
    }
    let crowds = [['s', 't'], ['n', 'd'], ['m', 'b']];
    let crowd = crowds.iter().any(|crowd| letters.ends_with(crowd));
    if crowd && letters.len() > LETTERS_MIN && reading.takes(Choice::SilentEnd) {
        letters.pop();
    }
}

/// The e that made a c or a g soft is gone; they stay soft.
fn keep_soft(letters: &mut [char], reading: &mut Reading) {
    match letters.last_mut() {
        Some(last) if *last == 'c' => *last = 's',
        Some(last) if *last == 'g' && !reading.takes(Choice::HardG) => *last = 'j',
        _ => {}
    }
}

fn closing_consonants(letters: &mut Vec<char>, reading: &mut Reading) {
    if letters.ends_with(&['t', 'h']) {
        letters.pop();
    }
    // *Fils-Aimé* is said *Fis*.
    if letters.ends_with(&['i', 'l', 's']) {
        letters.remove(letters.len() - 2);
        return;
    }
    let unheard = |letters: &[char]| {
        letters.len() > LETTERS_MIN && letters.last().is_some_and(|c| UNHEARD.contains(c))
    };
    if !unheard(letters) || !reading.takes(Choice::SilentEnd) {
        return;
    }
    letters.pop();
    if unheard(letters) {
        letters.pop();
    }
}
