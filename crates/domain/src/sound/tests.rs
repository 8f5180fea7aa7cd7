//! Pairs of spellings that meet, and some that must not.

use proptest::prelude::*;

use super::*;

fn meet(pairs: &[(&str, &str)]) {
    let apart: Vec<_> = pairs
        .iter()
        .filter(|(one, other)| !alike(one, other))
        .map(|(one, other)| (*one, keys(one), *other, keys(other)))
        .collect();
    assert!(apart.is_empty(), "{apart:#?}");
}

#[test]
fn creole_and_french_spellings_meet() {
    meet(&[
        ("Jan", "Jean"),
        ("Batis", "Baptiste"),
        ("Wilnè", "Wilner"),
        ("Gerye", "Guerrier"),
        ("Pyè", "Pierre"),
        ("Jozye", "Josué"),
        ("Wobè", "Robert"),
        ("Jòj", "Georges"),
        ("Klod", "Claude"),
        ("Mirèy", "Mireille"),
        ("Anyès", "Agnès"),
        ("Aleksann", "Alexandre"),
        ("Moris", "Maurice"),
        ("Benwa", "Benoît"),
        ("Ivwoz", "Yvrose"),
        ("Ogis", "Auguste"),
        ("Loran", "Laurent"),
        ("Kristòf", "Christophe"),
        ("Michlin", "Micheline"),
        ("Naika", "Naïka"),
        ("Nayika", "Naïka"),
        ("Danyèl", "Daniel"),
        ("Pasyans", "Patience"),
        ("Donasyen", "Donatien"),
        ("Etyèn", "Étienne"),
        ("Sebastyen", "Sébastien"),
        ("Giyòm", "Guillaume"),
        ("Wozmon", "Rosemond"),
        ("Twouyo", "Trouillot"),
        ("Djesèl", "Dieuseul"),
    ]);
}

#[test]
fn spanish_spellings_meet() {
    meet(&[
        ("Rodrigez", "Rodríguez"),
        ("Santchez", "Sánchez"),
        ("Kastiyo", "Castillo"),
        ("Himenes", "Jiménez"),
        ("Vautista", "Bautista"),
        ("Lwis", "Luis"),
        ("Pena", "Peña"),
        ("Hwan", "Juan"),
        ("Edwado", "Eduardo"),
        ("Gousman", "Guzmán"),
        ("Manwel", "Manuel"),
    ]);
}

#[test]
fn other_names_stay_apart() {
    for (one, other) in [
        ("Pierre", "Paul"),
        ("Jean", "Jules"),
        ("Mapou", "Mango"),
        ("Tamarin", "Tamara"),
        ("Michel", "Marcel"),
        ("Wilner", "Walter"),
    ] {
        assert!(!alike(one, other), "{one} {other}: {:?}", keys(one));
    }
}

#[test]
fn names_run_together_are_heard_as_one() {
    let whole = |name: &str| pieces(name).pop().expect("a name has pieces").keys();
    assert!(!whole("Bien-Aimé").is_disjoint(&keys("byeneme")));
    assert!(!whole("Saint-Louis").is_disjoint(&keys("senlwi")));
    assert!(!whole("De la Cruz").is_disjoint(&keys("delakrouz")));
}

/// Pairs written for the project: what an officer typed, and the person meant.
const PAIRS: &str = include_str!("../../tests/data/name_pairs.csv");
/// A hundred more: the rules were mended by the odd lines alone; of the even ones only the number apart was looked at.
const MORE: &str = include_str!("../../tests/data/name_pairs_own.csv");

/// A hundred more, of other names, of which the first measure was taken before any rule was mended by them: 92.8 %
/// among the first ten.
const APART: &str = include_str!("../../tests/data/name_pairs_apart.csv");

/// The pairs whose typed words do not all sound like a part of the person's name, or begin one.
fn apart<'a>(lines: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let begins = |typed: &BTreeSet<String>, part: &Piece| {
        let begun = |key: &String| typed.iter().any(|typed| key.starts_with(typed));
        part.keys().iter().any(begun)
    };
    let unheard = |line: &&str| {
        let (typed, person) = line.split_once(',').unwrap();
        let parts = pieces(person);
        let unheard = |word: &str| !parts.iter().any(|part| begins(&keys(word), part));
        typed.split(' ').any(unheard)
    };
    lines.filter(unheard).collect()
}

#[test]
fn every_word_typed_sounds_like_a_part_of_the_person_meant() {
    assert_eq!(apart(PAIRS.lines().skip(1)), [""; 0]);
}

#[test]
fn nine_in_ten_unseen_pairs_sound_alike() {
    let unseen = apart(MORE.lines().skip(2).step_by(2));
    let all = MORE.lines().skip(2).step_by(2).count();
    assert!(unseen.len() * 10 <= all, "{} of {all} apart", unseen.len());
    let known = apart(MORE.lines().skip(1).step_by(2));
    assert_eq!(known, ["wilian,William Paredes"]);
    let other = apart(APART.lines().skip(1));
    let all = APART.lines().skip(1).count();
    assert!(other.len() * 10 <= all, "{other:?} of {all} apart");
}

proptest! {
    #[test]
    fn a_word_with_a_letter_has_keys_and_few(word in "\\PC{0,30}") {
        let keys = keys(&word);
        prop_assert_eq!(keys.is_empty(), !normalise(&word).chars().any(char::is_alphabetic));
        prop_assert!(keys.len() <= 8 && keys.iter().all(|key| !key.is_empty()));
    }

    #[test]
    fn accents_case_and_second_letters_change_nothing(word in "[a-zA-Zàâéèêëîïôùûüñáíóú]{1,20}") {
        let plain = normalise(&word);
        let doubled: String = plain.chars().flat_map(|c| match c {
            'l' | 'o' | 'e' => vec![c],
            _ => vec![c; 2],
        }).collect();
        prop_assert_eq!(keys(&word), keys(&word.to_uppercase()));
        prop_assert_eq!(keys(&word), keys(&plain));
        prop_assert_eq!(keys(&word), keys(&word.nfd().collect::<String>()));
        prop_assert_eq!(keys(&plain), keys(&doubled));
    }

    #[test]
    fn alike_is_the_same_both_ways(one in "[a-z]{1,9}", other in "[a-z]{1,9}") {
        prop_assert_eq!(alike(&one, &other), alike(&other, &one));
        prop_assert!(alike(&one, &one));
    }
}
