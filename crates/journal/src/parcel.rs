//! The parcel: the one thing that travels, by HTTP, by LAN, on a stick.
//!
//! `"FWP1" ‖ u32 header length ‖ header ‖ signature (64) ‖ sealed body`. The header is checked before the body is
//! touched: sizes, signature, hash; then the recipient, then capped decompression, then the items.

pub mod body;
pub mod header;
pub(crate) mod pack;
mod seal;

use sha2::{Digest, Sha256};

use crate::{
    Error,
    ctx::Random,
    dictionary,
    ids::Signature,
    keys::{self, SealPair, SignPair},
    labels,
};
pub use body::{Body, Item, Run};
pub use header::{Address, Header};

/// First bytes of every parcel.
pub const MAGIC: &[u8; 4] = b"FWP1";
/// Protocol versions spoken, lowest and highest.
pub const PROTOCOL: (u64, u64) = (1, 1);
/// A whole parcel, in bytes.
pub const PARCEL_BYTES_MAX: usize = 4 * 1024 * 1024;
/// A header, in bytes.
pub const HEADER_BYTES_MAX: usize = 1024;
/// A body once decompressed, in bytes.
pub const BODY_RAW_BYTES_MAX: usize = 8 * 1024 * 1024;
/// A body may always be this large once decompressed, however small it was packed, in bytes.
pub const BODY_RAW_BYTES_FREE: usize = 1024 * 1024;
/// Beyond that, decompressed bytes per packed byte.
pub const BODY_RATIO_MAX: usize = 256;
/// Entries of one run, in bytes.
pub const RUN_RAW_BYTES_MAX: usize = 512 * 1024;

const SIGNATURE_BYTES: usize = 64;

/// Whether a body of this packed size may be this large.
fn proportionate(packed: usize, raw: usize) -> bool {
    raw <= BODY_RAW_BYTES_MAX
        && raw <= BODY_RAW_BYTES_FREE.saturating_add(packed.saturating_mul(BODY_RATIO_MAX))
}

/// A parcel whose header, signature and hash hold. What is in it is not yet known.
#[derive(Debug, Clone)]
pub struct Sealed<'a> {
    /// What the sender signed.
    pub header: Header,
    info: Vec<u8>,
    body: &'a [u8],
}

impl<'a> Sealed<'a> {
    /// Checks everything that can be checked without opening the body.
    ///
    /// # Errors
    /// [`Error::TooLarge`], [`Error::Damaged`], or [`Error::Forged`].
    pub fn read(bytes: &'a [u8]) -> Result<Self, Error> {
        if bytes.len() > PARCEL_BYTES_MAX {
            return Err(Error::TooLarge("parcel"));
        }
        let rest = bytes
            .strip_prefix(MAGIC)
            .ok_or(Error::Damaged("not a parcel"))?;
        let (length, rest) = rest.split_first_chunk().ok_or(CUT_SHORT)?;
        let length = u32::from_be_bytes(*length) as usize;
        if length > HEADER_BYTES_MAX {
            return Err(Error::TooLarge("header"));
        }
        let (head, rest) = rest.split_at_checked(length).ok_or(CUT_SHORT)?;
        let (signature, body) = rest
            .split_first_chunk::<SIGNATURE_BYTES>()
            .ok_or(CUT_SHORT)?;
        let (header, info) = Header::decode(head)?;
        let signature = Signature(*signature);
        keys::verify(&header.from, labels::PARCEL, &[head], &signature, "parcel")?;
        if header.hash != <[u8; 32]>::from(Sha256::digest(body)) {
            return Err(Error::Damaged("body is not the one signed"));
        }
        if !proportionate(header.packed, header.raw) {
            return Err(Error::TooLarge("body"));
        }
        Ok(Self { header, info, body })
    }

    /// Opens the body with the first of the pairs it was sealed to, and reads its items.
    ///
    /// # Errors
    /// [`Error::Forged`] when it was sealed to none of them, [`Error::NeedDictionary`], [`Error::TooLarge`] when more
    /// comes out than the header says, [`Error::Damaged`].
    pub fn open(&self, pairs: &[SealPair]) -> Result<Body, Error> {
        let pair = pairs.iter().find(|pair| pair.public() == self.header.to);
        let pair = pair.ok_or(Error::Forged("sealed to someone else"))?;
        let dictionary = dictionary::find(self.header.dictionary)?;
        let packed = seal::open(pair, &self.info, self.body)?;
        if packed.len() != self.header.packed {
            return Err(Error::Damaged("body of another size"));
        }
        let raw = pack::unpack(&packed, dictionary, self.header.raw)?;
        Body::decode(&raw)
    }
}

const CUT_SHORT: Error = Error::Damaged("parcel is cut short");

/// A parcel ready to be carried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Size of the compressed body.
    pub packed: usize,
    /// Size of the body before compression.
    pub raw: usize,
}

/// Compresses, seals and signs.
///
/// # Errors
/// [`Error::TooLarge`] when the body is larger than a receiver accepts; [`Error::Forged`] when the recipient's key is
/// no key.
pub fn make(
    rng: &dyn Random,
    pair: &SignPair,
    address: &Address,
    level: i32,
    items: &[Item],
) -> Result<Packed, Error> {
    let raw = body::encode(items);
    let dictionary = dictionary::find(address.dictionary)?;
    let packed = pack::pack(&raw, dictionary, level)?;
    if !proportionate(packed.len(), raw.len()) {
        return Err(Error::TooLarge("body"));
    }
    let mut header = Header::new(pair.public(), address, packed.len(), raw.len());
    let sealed = seal::seal(rng, &address.to, &header.info(), &packed)?;
    header.hash = Sha256::digest(&sealed).into();
    let head = header.encode();
    let signature = pair.sign(labels::PARCEL, &[&head]);
    let length = u32::try_from(head.len()).expect("a header is short");
    let bytes = [
        &MAGIC[..],
        &length.to_be_bytes(),
        &head,
        &signature.0,
        &sealed,
    ]
    .concat();
    if bytes.len() > PARCEL_BYTES_MAX {
        return Err(Error::TooLarge("parcel"));
    }
    Ok(Packed {
        bytes,
        packed: packed.len(),
        raw: raw.len(),
    })
}
