//! Parcels that lie: cut, flipped, foreign, bombs. Refused early, small and without a panic.

use ed25519_dalek::{Signer, SigningKey};
use journal::{
    Error,
    ctx::testing::SeededRandom,
    dictionary,
    keys::DeviceKeys,
    parcel::{
        self, Address, BODY_RAW_BYTES_FREE, BODY_RAW_BYTES_MAX, HEADER_BYTES_MAX, Item,
        PARCEL_BYTES_MAX, RUN_RAW_BYTES_MAX, Sealed,
    },
};
use proptest::prelude::*;

fn keys() -> DeviceKeys {
    DeviceKeys::generate(&SeededRandom::new(1))
}

fn address(dictionary: u32) -> Address {
    let to = keys().seal.public();
    Address {
        to,
        nonce: [1; 16],
        answers: None,
        epoch: 0,
        dictionary,
        reply: to,
    }
}

fn made(items: &[Item]) -> Vec<u8> {
    let address = address(dictionary::CURRENT);
    parcel::make(&SeededRandom::new(2), &keys().sign, &address, 3, items)
        .unwrap()
        .bytes
}

fn open(bytes: &[u8]) -> Result<Vec<Item>, Error> {
    Ok(Sealed::read(bytes)?
        .open(std::slice::from_ref(&keys().seal))?
        .items)
}

/// A parcel whose header says what `edit` makes of it, rightly signed.
fn resigned(bytes: &[u8], edit: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let length = u32::from_be_bytes(bytes[4..8].try_into().unwrap()) as usize;
    let mut head = bytes[8..8 + length].to_vec();
    edit(&mut head);
    let body = &bytes[8 + length + 64..];
    let pair = SigningKey::from_bytes(&keys().sign.secret());
    let signature = pair
        .sign(&[&b"fwontye/parcel/1\0"[..], &head].concat())
        .to_bytes();
    let length = u32::try_from(head.len()).unwrap().to_be_bytes();
    [&b"FWP1"[..], &length, &head, &signature, body].concat()
}

#[test]
fn a_parcel_comes_back_whole() {
    let items = [Item::Note("busy".into()), Item::Want(3)];
    assert_eq!(open(&made(&items)).unwrap(), items);
    assert_eq!(open(&made(&[])).unwrap(), []);
}

#[test]
fn a_body_of_many_chunks_comes_back_whole() {
    let rng = SeededRandom::new(3);
    for length in [65_535, 65_536, 65_537, 131_072, 200_000] {
        let mut secret = vec![0; length];
        journal::ctx::Random::fill(&rng, &mut secret);
        let items = [Item::Enrol(String::new(), secret)];
        assert_eq!(open(&made(&items)).unwrap(), items);
    }
}

#[test]
fn every_cut_and_every_flipped_bit_is_refused() {
    let bytes = made(&[Item::Note("busy".into())]);
    for length in 0..bytes.len() {
        assert!(open(&bytes[..length]).is_err(), "cut at {length}");
    }
    for at in 0..bytes.len() * 8 {
        let mut flipped = bytes.clone();
        flipped[at / 8] ^= 1 << (at % 8);
        assert!(open(&flipped).is_err(), "bit {at}");
    }
    assert!(open(&[&bytes[..], b"x"].concat()).is_err());
}

#[test]
fn a_parcel_for_someone_else_is_not_opened() {
    let stranger = DeviceKeys::generate(&SeededRandom::new(9));
    let bytes = made(&[]);
    let refusal = Sealed::read(&bytes)
        .unwrap()
        .open(&[stranger.seal])
        .unwrap_err();
    assert!(matches!(refusal, Error::Forged(_)));
}

#[test]
fn a_retired_key_still_opens() {
    let other = DeviceKeys::generate(&SeededRandom::new(9));
    let bytes = made(&[]);
    assert!(
        Sealed::read(&bytes)
            .unwrap()
            .open(&[other.seal, keys().seal])
            .is_ok()
    );
}

#[test]
fn a_header_cannot_be_put_before_another_body() {
    let bytes = made(&[Item::Note("one".into())]);
    let nonce = bytes
        .windows(16)
        .position(|window| window == [1; 16])
        .unwrap()
        - 8;
    let renamed = resigned(&bytes, |head| head[nonce] ^= 1);
    let sealed = Sealed::read(&renamed).unwrap();
    assert!(matches!(
        sealed.open(&[keys().seal]),
        Err(Error::Forged("seal"))
    ));
}

#[test]
fn a_bomb_is_refused_before_it_is_opened_or_at_its_promised_size() {
    let large = Item::Enrol(String::new(), vec![0; BODY_RAW_BYTES_FREE + 600_000]);
    let address = address(dictionary::CURRENT);
    let pair = keys().sign;
    let refusal = parcel::make(&SeededRandom::new(2), &pair, &address, 3, &[large]).unwrap_err();
    assert!(
        matches!(refusal, Error::TooLarge("body")),
        "one's own program makes none"
    );
    let honest = made(&[Item::Enrol(
        String::new(),
        vec![0; BODY_RAW_BYTES_FREE - 100],
    )]);
    assert!(open(&honest).is_ok());
    let raw = u32::try_from(BODY_RAW_BYTES_FREE - 100 + ENROL_FRAMING_BYTES).unwrap();
    for (claimed, code) in [
        (1000, "too_large"),
        (raw + 1, "damaged"),
        (u32::MAX, "too_large"),
    ] {
        let lying = resigned(&honest, |head| {
            let was = [&[RAW_KEY, FOUR_BYTES][..], &raw.to_be_bytes()].concat();
            let at = head
                .windows(was.len())
                .position(|window| window == was)
                .unwrap();
            head[at + 2..at + 6].copy_from_slice(&u32::to_be_bytes(claimed));
        });
        assert_eq!(open(&lying).unwrap_err().code(), code, "{claimed}");
    }
}

/// Bytes that an enrolment item adds to a secret of some hundred kilobytes.
const ENROL_FRAMING_BYTES: usize = 8;
/// The raw size in the header's map, and the CBOR mark of a number of four bytes.
const RAW_KEY: u8 = 9;
const FOUR_BYTES: u8 = 0x1a;

#[test]
fn sizes_past_the_limits_are_refused_unread() {
    let huge = vec![0; PARCEL_BYTES_MAX + 1];
    assert!(matches!(
        Sealed::read(&huge),
        Err(Error::TooLarge("parcel"))
    ));
    let length = u32::try_from(HEADER_BYTES_MAX + 1).unwrap().to_be_bytes();
    let header = [&b"FWP1"[..], &length, &[0; 4096]].concat();
    assert!(matches!(
        Sealed::read(&header),
        Err(Error::TooLarge("header"))
    ));
    const { assert!(BODY_RAW_BYTES_MAX <= 16 * 1024 * 1024 && RUN_RAW_BYTES_MAX < BODY_RAW_BYTES_FREE) }
}

#[test]
fn a_dictionary_of_a_newer_program_is_asked_for() {
    let bytes = made(&[]);
    let id = dictionary::CURRENT.to_be_bytes();
    let at = |head: &[u8]| head.windows(4).position(|window| window == id).unwrap();
    let newer = resigned(&bytes, |head| {
        let at = at(head);
        head[at + 3] ^= 1;
    });
    let refusal = Sealed::read(&newer)
        .unwrap()
        .open(&[keys().seal])
        .unwrap_err();
    assert!(matches!(refusal, Error::NeedDictionary(_)));
}

#[test]
fn another_protocol_is_told_apart_from_damage() {
    let bytes = made(&[]);
    let newer = resigned(&bytes, |head| head[3..5].copy_from_slice(&[2, 3]));
    assert_eq!(Sealed::read(&newer).unwrap_err().code(), "update_advised");
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        prop_assert!(Sealed::read(&bytes).is_err());
        prop_assert!(Sealed::read(&[&b"FWP1\0\0\0\x20"[..], &bytes].concat()).is_err());
        let _ = journal::have::Have::decode(&bytes);
        let _ = journal::enrol::Enrolment::read(&bytes);
    }
}
