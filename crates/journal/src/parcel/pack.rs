//! Compression with a dictionary, and decompression that stops at what the header promised.

use std::io::Read;

use zstd::{
    bulk::Compressor,
    stream::read::Decoder,
    zstd_safe::{CParameter, DParameter},
};

use crate::Error;

/// Largest window a sender may ask a receiver to hold: 2^23 bytes, a whole body.
const WINDOW_LOG_MAX: u32 = 23;

pub(crate) fn pack(raw: &[u8], dictionary: &[u8], level: i32) -> Result<Vec<u8>, Error> {
    const BODY: Error = Error::TooLarge("body");
    let mut compressor = Compressor::with_dictionary(level, dictionary).map_err(|_| BODY)?;
    for parameter in [
        CParameter::DictIdFlag(false),
        CParameter::ContentSizeFlag(false),
    ] {
        compressor.set_parameter(parameter).map_err(|_| BODY)?;
    }
    compressor.compress(raw).map_err(|_| BODY)
}

/// Unpacks exactly as much as was promised.
pub(super) fn unpack(packed: &[u8], dictionary: &[u8], raw: usize) -> Result<Vec<u8>, Error> {
    let out = unpack_at_most(packed, dictionary, raw)?;
    if out.len() < raw {
        return Err(Error::Damaged("body of another size"));
    }
    Ok(out)
}

/// Unpacks what was packed without a dictionary, up to a size.
pub(crate) fn unpack_up_to(packed: &[u8], most: usize) -> Result<Vec<u8>, Error> {
    unpack_at_most(packed, &[], most)
}

fn unpack_at_most(packed: &[u8], dictionary: &[u8], most: usize) -> Result<Vec<u8>, Error> {
    const BODY: Error = Error::Damaged("compressed body");
    let mut decoder = Decoder::with_dictionary(packed, dictionary).map_err(|_| BODY)?;
    decoder
        .set_parameter(DParameter::WindowLogMax(WINDOW_LOG_MAX))
        .map_err(|_| BODY)?;
    let mut decoder = decoder.single_frame();
    let mut out = Vec::new();
    let past = most as u64 + 1;
    decoder
        .by_ref()
        .take(past)
        .read_to_end(&mut out)
        .map_err(|_| BODY)?;
    if out.len() > most {
        return Err(Error::TooLarge("body"));
    }
    if !decoder.finish().is_empty() {
        return Err(Error::Damaged("body of another size"));
    }
    Ok(out)
}
