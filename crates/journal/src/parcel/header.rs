//! The signed header of a parcel: a CBOR map with ascending numbers as keys.

use crate::{
    Error,
    cbor::{Reader, Written, writer},
    ids::{SealKey, SignKey},
    labels,
    parcel::PROTOCOL,
};

/// Keys that are known only after sealing, and so are no part of what binds the seal.
const AFTER_SEALING: std::ops::RangeInclusive<u64> = 7..=9;

/// Where a parcel goes and what it answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Key it is sealed to.
    pub to: SealKey,
    /// Sixteen random bytes, new for every parcel.
    pub nonce: [u8; 16],
    /// The nonce it answers.
    pub answers: Option<[u8; 16]>,
    /// Number of the sender's roster.
    pub epoch: u64,
    /// Id of the dictionary used, 0 for none.
    pub dictionary: u32,
    /// Key to which the answer is to be sealed.
    pub reply: SealKey,
}

/// What the sender signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Lowest and highest protocol version spoken.
    pub protocol: (u64, u64),
    /// The sender's signing key.
    pub from: SignKey,
    /// Key the body is sealed to.
    pub to: SealKey,
    /// The parcel's own nonce.
    pub nonce: [u8; 16],
    /// The nonce it answers.
    pub answers: Option<[u8; 16]>,
    /// Number of the sender's roster.
    pub epoch: u64,
    /// SHA-256 of the sealed body.
    pub hash: [u8; 32],
    /// Size of the compressed body.
    pub packed: usize,
    /// Size of the body once decompressed.
    pub raw: usize,
    /// Id of the dictionary, 0 for none.
    pub dictionary: u32,
    /// Key to which the answer is to be sealed.
    pub reply: SealKey,
}

impl Header {
    pub(super) fn new(from: SignKey, address: &Address, packed: usize, raw: usize) -> Self {
        Self {
            protocol: PROTOCOL,
            from,
            to: address.to,
            nonce: address.nonce,
            answers: address.answers,
            epoch: address.epoch,
            hash: [0; 32],
            packed,
            raw,
            dictionary: address.dictionary,
            reply: address.reply,
        }
    }

    pub(super) fn encode(&self) -> Vec<u8> {
        assemble(&self.pairs())
    }

    /// What the seal is bound to.
    pub(super) fn info(&self) -> Vec<u8> {
        info(&self.pairs())
    }

    fn pairs(&self) -> Vec<(u64, Vec<u8>)> {
        let bytes = |bytes: &[u8]| {
            let mut out = writer();
            out.bytes(bytes).written();
            out.into_writer()
        };
        let number = |number: u64| {
            let mut out = writer();
            out.u64(number).written();
            out.into_writer()
        };
        let mut range = writer();
        range
            .array(2)
            .and_then(|out| out.u64(self.protocol.0))
            .written();
        range.u64(self.protocol.1).written();
        let mut nothing = writer();
        nothing.null().written();
        vec![
            (1, range.into_writer()),
            (2, bytes(&self.from.0)),
            (3, bytes(&self.to.0)),
            (4, bytes(&self.nonce)),
            (
                5,
                self.answers
                    .map_or(nothing.into_writer(), |nonce| bytes(&nonce)),
            ),
            (6, number(self.epoch)),
            (7, bytes(&self.hash)),
            (8, number(self.packed as u64)),
            (9, number(self.raw as u64)),
            (10, number(self.dictionary.into())),
            (11, bytes(&self.reply.0)),
        ]
    }

    /// Reads a header, and what its seal is bound to. Keys of a newer program are accepted.
    pub(super) fn decode(bytes: &[u8]) -> Result<(Self, Vec<u8>), Error> {
        let pairs = split(bytes)?;
        let get = |key: u64| {
            let found = pairs.iter().find(|(candidate, _)| *candidate == key);
            found
                .map(|(_, value)| Reader::new(value))
                .ok_or(Error::Damaged("header lacks a key"))
        };
        let size = |key| usize::try_from(get(key)?.number()?).map_err(|_| Error::TooLarge("body"));
        let mut range = get(1)?;
        range.array_of(2)?;
        let header = Self {
            protocol: (range.number()?, range.number()?),
            from: get(2)?.sign_key()?,
            to: get(3)?.seal_key()?,
            nonce: get(4)?.fixed()?,
            answers: get(5)?.optional(Reader::fixed)?,
            epoch: get(6)?.number()?,
            hash: get(7)?.fixed()?,
            packed: size(8)?,
            raw: size(9)?,
            dictionary: u32::try_from(get(10)?.number()?)
                .map_err(|_| Error::Damaged("dictionary id"))?,
            reply: get(11)?.seal_key()?,
        };
        if header.protocol.0 > PROTOCOL.1 || header.protocol.1 < PROTOCOL.0 {
            return Err(Error::UpdateAdvised);
        }
        Ok((header, info(&pairs)))
    }
}

fn info(pairs: &[(u64, Vec<u8>)]) -> Vec<u8> {
    let bound: Vec<_> = pairs
        .iter()
        .filter(|(key, _)| !AFTER_SEALING.contains(key))
        .cloned()
        .collect();
    [labels::SEAL, &assemble(&bound)].concat()
}

fn assemble(pairs: &[(u64, Vec<u8>)]) -> Vec<u8> {
    let mut out = writer();
    out.map(pairs.len() as u64).written();
    for (key, value) in pairs {
        out.u64(*key).written();
        out.writer_mut().extend_from_slice(value);
    }
    out.into_writer()
}

fn split(bytes: &[u8]) -> Result<Vec<(u64, Vec<u8>)>, Error> {
    let mut from = Reader::new(bytes);
    let mut pairs: Vec<(u64, Vec<u8>)> = Vec::new();
    for _ in 0..from.map()? {
        let key = from.number()?;
        if pairs.last().is_some_and(|(before, _)| *before >= key) {
            return Err(Error::Damaged("header keys are not ascending"));
        }
        pairs.push((key, from.skip()?.to_vec()));
    }
    from.end()?;
    Ok(pairs)
}
