//! The code on a referral slip: eight Crockford signs, `VTPV-XVTS`, read over a telephone and checked by its last sign.
//!
//! The check is linear over the field of 32 elements, each place weighing another power: one wrong sign, or two signs
//! exchanged wherever they stand, is always noticed.

use sha2::{Digest as _, Sha256};

use crate::crockford::{prefix, read, value};

/// Signs of a code, the last one the check.
const CODE_CHARS: usize = 8;
/// Chance in a code: 35 bits, in whole bytes.
pub const CHANCE_BYTES: usize = 5;
/// What is hashed before the id of a record.
const LABEL: &[u8] = b"fwontye/slip/1\0";
/// Signs before the hyphen.
const GROUP_CHARS: usize = 4;
/// x⁵ + x² + 1, under which x generates every element but zero.
const POLYNOMIAL: u8 = 0b10_0101;

/// What was dictated is no slip code: a sign is missing, foreign, or wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a slip code")]
pub struct BadSlipCode;

impl BadSlipCode {
    /// Stable code, the key of the sentence in the catalogues.
    #[must_use]
    pub fn code(&self) -> &'static str {
        "bad_slip_code"
    }
}

/// The code made of some chance, as it is printed.
#[must_use]
pub fn slip_code(chance: &[u8; CHANCE_BYTES]) -> String {
    let signs = prefix(chance, CODE_CHARS - 1);
    let check = prefix(&[checksum(&signs) << 3], 1);
    group(&format!("{signs}{check}"))
}

/// The code of a record that bears none of its own to read: made of its id, so that who cannot open a sealed referral
/// still finds it by what is dictated.
#[must_use]
pub fn slip_code_of(record: &str) -> String {
    let hash = Sha256::new()
        .chain_update(LABEL)
        .chain_update(record)
        .finalize();
    let mut chance = [0; CHANCE_BYTES];
    chance.copy_from_slice(&hash[..CHANCE_BYTES]);
    slip_code(&chance)
}

/// Reads a code as someone typed or dictated it, and gives it as it is printed.
///
/// # Errors
/// [`BadSlipCode`].
pub fn read_slip_code(typed: &str) -> Result<String, BadSlipCode> {
    let signs = read(typed.trim()).filter(|signs| signs.len() == CODE_CHARS);
    let signs = signs.ok_or(BadSlipCode)?;
    let (told, check) = signs.split_at(CODE_CHARS - 1);
    if check.chars().next().and_then(value) == Some(checksum(told)) {
        Ok(group(&signs))
    } else {
        Err(BadSlipCode)
    }
}

fn group(signs: &str) -> String {
    let (first, last) = signs.split_at(GROUP_CHARS);
    format!("{first}-{last}")
}

/// The sum of all signs, each multiplied by x as often as places follow it.
fn checksum(signs: &str) -> u8 {
    let digits = signs.chars().filter_map(value);
    digits.fold(0, |sum, digit| times_x(sum ^ digit))
}

fn times_x(element: u8) -> u8 {
    let doubled = element << 1;
    if doubled & 0b10_0000 == 0 {
        doubled
    } else {
        doubled ^ POLYNOMIAL
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_code_is_two_groups_of_four() {
        assert_eq!(slip_code(&[0; CHANCE_BYTES]), "0000-0000");
        // Computed apart from this program.
        assert_eq!(slip_code(&[0xde, 0xad, 0xbe, 0xef, 0x42]), "VTPV-XVTS");
        assert_eq!(read_slip_code(" vtpv xvts").as_deref(), Ok("VTPV-XVTS"));
        for bad in ["", "VTPV-XVT", "VTPV-XVTSS", "VTPV-XVTU", "VTPV-XVTT"] {
            assert_eq!(read_slip_code(bad), Err(BadSlipCode), "{bad}");
        }
    }

    #[test]
    fn a_record_always_bears_the_same_code() {
        let code = slip_code_of("0193a1b2-0000-7000-8000-000000000001");
        // Computed apart from this program.
        assert_eq!(code, "N1BF-01FG");
        assert_eq!(read_slip_code(&code), Ok(code));
    }

    proptest! {
        #[test]
        fn every_misreading_of_one_sign_or_two_is_noticed(chance: [u8; CHANCE_BYTES], at in 0_usize..8,
            other in 0_usize..8, wrong in 0_usize..32)
        {
            let code = slip_code(&chance);
            prop_assert_eq!(read_slip_code(&code.to_lowercase()), Ok(code.clone()));
            let mut signs: Vec<char> = code.chars().filter(|sign| *sign != '-').collect();
            let sign = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().nth(wrong).unwrap();
            let right = std::mem::replace(&mut signs[at], sign);
            let read = read_slip_code(&signs.iter().collect::<String>());
            prop_assert_eq!(read.is_ok(), right == sign);
            signs[at] = right;
            signs.swap(at, other);
            let read = read_slip_code(&signs.iter().collect::<String>());
            prop_assert_eq!(read.is_ok(), signs[at] == signs[other]);
        }
    }
}
