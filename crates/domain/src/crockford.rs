//! Crockford base32: the letters of marks, fingerprints and typed codes, safe to read over a telephone.
//!
//! Written in capitals; read in either case, with `O` as 0 and `I`, `L` as 1; there is no `U`.

/// The 32 digits, in order of value.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The first `chars` digits (5 bits each, from the top) of some bytes.
///
/// # Panics
/// If the bytes hold fewer bits than asked for.
#[must_use]
pub fn prefix(bytes: &[u8], chars: usize) -> String {
    assert!(
        chars * 5 <= bytes.len() * 8,
        "a prefix is never longer than its bytes"
    );
    (0..chars)
        .map(|index| char::from(DIGITS[five_bits(bytes, index * 5)]))
        .collect()
}

/// What someone typed or dictated, as it is written: capitals, no hyphen nor space, `O` and `I` read as digits.
///
/// `None` when a character is no digit of the alphabet.
#[must_use]
pub fn read(typed: &str) -> Option<String> {
    typed
        .chars()
        .filter(|c| !matches!(c, '-' | ' '))
        .map(read_char)
        .collect()
}

/// What a digit is worth, from 0 to 31; `None` for a sign that is none as it is written.
#[must_use]
pub fn value(digit: char) -> Option<u8> {
    let at = DIGITS.iter().position(|d| char::from(*d) == digit)?;
    u8::try_from(at).ok()
}

fn read_char(typed: char) -> Option<char> {
    let digit = match typed.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    DIGITS
        .iter()
        .any(|d| char::from(*d) == digit)
        .then_some(digit)
}

/// Five bits from bit `at`, counted from the top of the first byte.
fn five_bits(bytes: &[u8], at: usize) -> usize {
    let byte = |index: usize| u16::from(bytes.get(index).copied().unwrap_or(0));
    let pair = byte(at / 8) << 8 | byte(at / 8 + 1);
    usize::from(pair >> (11 - at % 8) & 31)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn digits_are_taken_from_the_top_of_the_bytes() {
        assert_eq!(prefix(&[0, 0, 0], 4), "0000");
        assert_eq!(prefix(&[0xff, 0xff, 0xff], 4), "ZZZZ");
        assert_eq!(
            prefix(&[0b0000_1000, 0b1000_0110, 0b0100_0000, 0], 5),
            "12340"
        );
    }

    #[test]
    fn a_dictated_code_is_read_as_it_is_written() {
        assert_eq!(read("k7q2").as_deref(), Some("K7Q2"));
        assert_eq!(read("OIL-oil").as_deref(), Some("011011"));
        assert_eq!(read("K7U2"), None);
        assert_eq!(read("K7Q\u{e9}"), None);
    }

    proptest! {
        #[test]
        fn a_prefix_reads_back_as_itself_in_any_case(bytes in prop::array::uniform8(any::<u8>())) {
            let code = prefix(&bytes, 12);
            prop_assert_eq!(read(&code.to_lowercase()), Some(code));
        }

        #[test]
        fn other_top_bits_give_another_prefix(a in any::<u32>(), b in any::<u32>()) {
            let same = a >> 12 == b >> 12;
            prop_assert_eq!(prefix(&a.to_be_bytes(), 4) == prefix(&b.to_be_bytes(), 4), same);
        }
    }
}
