//! Labels that keep one use of a hash or a key apart from every other. Each ends with a zero byte.

/// Hash before the first entry of a volume.
pub const VOLUME: &[u8] = b"fwontye/volume/1\0";
/// Link of a chain.
pub const ENTRY: &[u8] = b"fwontye/entry/1\0";
/// A device's signature over a place.
pub const HEAD: &[u8] = b"fwontye/head/1\0";
/// A person's signature over a stretch.
pub const SIGN: &[u8] = b"fwontye/sign/1\0";
/// Signature of a `have`.
pub const HAVE: &[u8] = b"fwontye/have/1\0";
/// Signature of a parcel's header.
pub const PARCEL: &[u8] = b"fwontye/parcel/1\0";
/// Sealing of a parcel's body.
pub const SEAL: &[u8] = b"fwontye/seal/1\0";
/// The few characters that two people compare over the phone.
pub const FINGERPRINT: &[u8] = b"fwontye/fingerprint/1\0";
/// Headquarters' identity, as a typed code carries it.
pub const HEADQUARTERS: &[u8] = b"fwontye/headquarters/1\0";
/// An enrolment's id, from its secret.
pub const ENROLMENT: &[u8] = b"fwontye/enrolment/1\0";
/// Headquarters' signature over an enrolment.
pub const ENROL: &[u8] = b"fwontye/enrol/1\0";
/// Wrapping of a sealed entry's key.
pub const WRAP: &[u8] = b"fwontye/wrap/1\0";
/// Headquarters' signature over its protection key.
pub const PROTECTION: &[u8] = b"fwontye/protection/1\0";
/// Chunks of a sealed file, and its name.
pub const BLOB: &[u8] = b"fwontye/blob/1\0";
