//! New ids: UUIDv7, so that ids sort as records were made.

use std::fmt::Write;

use journal::ctx::Ctx;

/// A new id of a record, a person or a device.
#[must_use]
pub fn new_id(ctx: &Ctx<'_>) -> String {
    let ms = journal::hlc::millis(&ctx.clock.now()).to_be_bytes();
    let mut bytes: [u8; 16] = ctx.random();
    bytes[..6].copy_from_slice(&ms[2..]);
    bytes[6] = (bytes[6] & 0x0f) | 0x70;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let mut text = String::with_capacity(36);
    for (index, byte) in bytes.iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        write!(text, "{byte:02x}").expect("writing to a string never fails");
    }
    text
}

#[cfg(test)]
mod tests {
    use journal::ctx::{Actor, testing};

    use super::*;

    #[test]
    fn ids_are_version_7_and_sort_by_time() {
        let actor = Actor {
            user: "u".into(),
            role: "officer".into(),
        };
        let (clock, rng) = (
            testing::FixedClock::at("2026-11-17T14:32:07-05:00"),
            testing::SeededRandom::new(1),
        );
        let first = new_id(&Ctx::new(&clock, &rng, &actor));
        clock.advance(std::time::Duration::from_secs(1));
        let second = new_id(&Ctx::new(&clock, &rng, &actor));
        assert!(first < second);
        assert_eq!((first.len(), &first[14..15]), (36, "7"));
        assert!(matches!(&first[19..20], "8" | "9" | "a" | "b"));
    }
}
