//! Ids of records and people: UUIDs, lower case with hyphens, ordered by the time they name.

use std::fmt;
use std::str::FromStr;

use crate::id::BadId;

/// A UUID.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uuid(u128);

/// Where the hyphens stand in the text.
const HYPHENS: [usize; 4] = [8, 13, 18, 23];
/// Length of the text.
const TEXT_LEN: usize = 36;

impl Uuid {
    /// Version 7: milliseconds since 1970, of which 48 bits are kept, and 74 bits of chance (or of a hash).
    #[must_use]
    pub fn v7(milliseconds: u64, chance: [u8; 10]) -> Self {
        let mut bytes = [0; 16];
        bytes[..6].copy_from_slice(&milliseconds.to_be_bytes()[2..]);
        bytes[6..].copy_from_slice(&chance);
        bytes[6] = 0x70 | bytes[6] & 0x0f;
        bytes[8] = 0x80 | bytes[8] & 0x3f;
        Self(u128::from_be_bytes(bytes))
    }
}

impl fmt::Display for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hex = format!("{:032x}", self.0);
        let (a, b, c, d, e) = (
            &hex[..8],
            &hex[8..12],
            &hex[12..16],
            &hex[16..20],
            &hex[20..],
        );
        write!(f, "{a}-{b}-{c}-{d}-{e}")
    }
}

impl FromStr for Uuid {
    type Err = BadId;

    fn from_str(text: &str) -> Result<Self, BadId> {
        let shaped = text.len() == TEXT_LEN
            && text.bytes().enumerate().all(|(at, byte)| match byte {
                b'-' => HYPHENS.contains(&at),
                b'0'..=b'9' | b'a'..=b'f' => !HYPHENS.contains(&at),
                _ => false,
            });
        let digits: String = text.chars().filter(|c| *c != '-').collect();
        let value = u128::from_str_radix(&digits, 16).map_err(|_| BadId)?;
        if shaped { Ok(Self(value)) } else { Err(BadId) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_leads_and_the_version_shows() {
        let id = Uuid::v7(0x0199_bf00_1234, [0xff; 10]);
        assert_eq!(id.to_string(), "0199bf00-1234-7fff-bfff-ffffffffffff");
        assert_eq!(id.to_string().parse(), Ok(id));
    }

    #[test]
    fn only_one_spelling_is_an_id() {
        for bad in [
            "",
            "0199BF00-1234-7fff-bfff-ffffffffffff",
            "0199bf0012347fffbfffffffffffffff",
            "0199bf00-1234-7fff-bfff-fffffffffff",
            "0199bf00-1234-7fff-bffff-fffffffffff",
            "{199bf00-1234-7fff-bfff-ffffffffffff",
        ] {
            assert_eq!(bad.parse::<Uuid>(), Err(BadId), "{bad}");
        }
    }
}
