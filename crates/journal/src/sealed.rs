//! Sealed entries: what a protection file says, under a fresh key an entry, wrapped to those who must know.
//!
//! Anyone with the public keys can seal and cannot open again. What stays in clear in the entry binds what is sealed:
//! a seal moved to another entry does not open.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chacha20poly1305::{
    ChaCha20Poly1305, KeyInit,
    aead::{Aead, Payload},
};
use domain::entry::Entry;
use hpke::{
    Deserializable, Kem, OpModeR, OpModeS, Serializable, aead::ChaCha20Poly1305 as Wrap,
    kdf::HkdfSha256, kem::X25519HkdfSha256, setup_receiver, setup_sender_with_rng,
};
use zeroize::Zeroizing;

use crate::{
    Error,
    cbor::{Reader, Written, writer},
    ctx::Random,
    entry::ENTRY_BYTES_MAX,
    ids::SealKey,
    keys::{Chance, SealPair},
    labels,
    parcel::pack,
};

pub use domain::sealed::Content;

/// Compression level: a few kilobytes, once.
const LEVEL: i32 = 19;
/// Content once opened, in bytes: what a 16 KiB entry could hold, and room for what compresses well.
const CONTENT_BYTES_MAX: usize = 64 * 1024;
/// Bytes of a public key that tell whose a wrapped key is.
const HINT_BYTES: usize = 8;
/// A key is used for one message only, so its nonce may be fixed.
const NONCE: [u8; 12] = [0; 12];
const SEAL: Error = Error::Forged("sealed entry");

/// Puts the content into an entry that is otherwise finished, readable by the owners of the keys only.
///
/// # Errors
/// [`Error::TooLarge`] when there is more than an entry can hold; [`Error::Forged`] for a key that is none.
pub fn seal(
    rng: &dyn Random,
    entry: &mut Entry,
    content: &Content,
    readers: &[SealKey],
) -> Result<(), Error> {
    entry.seal = None;
    let clear = serde_json::to_vec(entry).map_err(|_| Error::Damaged("entry has no JSON"))?;
    let content = serde_json::to_vec(content).map_err(|_| Error::Damaged("entry has no JSON"))?;
    if content.len() > CONTENT_BYTES_MAX {
        return Err(Error::TooLarge("entry"));
    }
    let packed = pack::pack(&content, &[], LEVEL)?;
    let mut key = Zeroizing::new([0; 32]);
    rng.fill(key.as_mut());
    let payload = Payload {
        msg: &packed,
        aad: &clear,
    };
    let cipher = ChaCha20Poly1305::new((&*key).into());
    let sealed = cipher
        .encrypt(&NONCE.into(), payload)
        .map_err(|_| Error::TooLarge("entry"))?;
    let mut out = writer();
    out.array(2)
        .and_then(|out| out.array(readers.len() as u64))
        .written();
    for reader in readers {
        let (encapped, wrapped) = wrap(rng, reader, &key)?;
        out.array(3)
            .and_then(|out| out.bytes(&reader.0[..HINT_BYTES]))
            .written();
        out.bytes(&encapped)
            .and_then(|out| out.bytes(&wrapped))
            .written();
    }
    out.bytes(&sealed).written();
    let text = URL_SAFE_NO_PAD.encode(out.into_writer());
    if clear.len() + text.len() > ENTRY_BYTES_MAX {
        return Err(Error::TooLarge("entry"));
    }
    entry.seal = Some(text);
    Ok(())
}

/// Opens the content of an entry's bytes with the reader's pair.
///
/// # Errors
/// [`Error::Forged`] when it was not sealed to this reader or not in this entry; [`Error::Damaged`].
pub fn open(bytes: &[u8], reader: &SealPair) -> Result<Content, Error> {
    Sealed::read(bytes)?.open(reader)
}

/// The key of one entry, wrapped to someone who may read that entry and no other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrappedKey {
    /// The fresh half of the agreement.
    pub encapped: Vec<u8>,
    /// The key under it.
    pub wrapped: Vec<u8>,
}

/// Wraps the key of an entry once more: whoever could open it lets another reader do so.
///
/// # Errors
/// As [`open`], for whoever wraps; [`Error::Forged`] for a key that is none.
pub fn rewrap(
    rng: &dyn Random,
    bytes: &[u8],
    reader: &SealPair,
    to: &SealKey,
) -> Result<WrappedKey, Error> {
    let key = Sealed::read(bytes)?.key(reader)?;
    let (encapped, wrapped) = wrap(rng, to, &key)?;
    Ok(WrappedKey { encapped, wrapped })
}

/// Opens the content of an entry's bytes with its key, as it was wrapped to this reader alone.
///
/// # Errors
/// As [`open`].
pub fn open_with(bytes: &[u8], key: &WrappedKey, reader: &SealPair) -> Result<Content, Error> {
    let opened = unwrap(reader, &key.encapped, &key.wrapped).ok_or(SEAL)?;
    Sealed::read(bytes)?.open_with(&opened)
}

/// A sealed entry taken apart.
struct Sealed {
    /// Its bytes as they would be without the seal.
    clear: Vec<u8>,
    /// Whose each wrapped key is, and the key.
    keys: Vec<(Vec<u8>, WrappedKey)>,
    content: Vec<u8>,
}

impl Sealed {
    fn read(bytes: &[u8]) -> Result<Self, Error> {
        let (clear, text) = split(bytes)?;
        let sealed = URL_SAFE_NO_PAD.decode(text).map_err(|_| SEAL)?;
        let mut from = Reader::new(&sealed);
        from.array_of(2)?;
        let keys = from.list(|from| {
            from.array_of(3)?;
            let whose = from.bytes()?.to_vec();
            let (encapped, wrapped) = (from.bytes()?.to_vec(), from.bytes()?.to_vec());
            Ok((whose, WrappedKey { encapped, wrapped }))
        })?;
        let content = from.bytes()?.to_vec();
        from.end()?;
        Ok(Self {
            clear,
            keys,
            content,
        })
    }

    fn key(&self, reader: &SealPair) -> Result<Zeroizing<[u8; 32]>, Error> {
        let hint = &reader.public().0[..HINT_BYTES];
        let mut own = self.keys.iter().filter(|(whose, _)| whose == hint);
        own.find_map(|(_, key)| unwrap(reader, &key.encapped, &key.wrapped))
            .ok_or(SEAL)
    }

    fn open(&self, reader: &SealPair) -> Result<Content, Error> {
        self.open_with(&*self.key(reader)?)
    }

    fn open_with(&self, key: &[u8; 32]) -> Result<Content, Error> {
        let payload = Payload {
            msg: &self.content,
            aad: &self.clear,
        };
        let cipher = ChaCha20Poly1305::new(key.into());
        let packed = cipher.decrypt(&NONCE.into(), payload).map_err(|_| SEAL)?;
        let content = Zeroizing::new(pack::unpack_up_to(&packed, CONTENT_BYTES_MAX)?);
        serde_json::from_slice(&content).map_err(|_| Error::Damaged("sealed content"))
    }
}

/// The entry's bytes as they would be without the seal, and the seal, which a writer puts last.
fn split(bytes: &[u8]) -> Result<(Vec<u8>, &[u8]), Error> {
    const MEMBER: &[u8] = b",\"seal\":\"";
    let at = bytes
        .windows(MEMBER.len())
        .rposition(|window| window == MEMBER)
        .ok_or(SEAL)?;
    let text = bytes[at + MEMBER.len()..]
        .strip_suffix(b"\"}")
        .ok_or(SEAL)?;
    Ok(([&bytes[..at], b"}"].concat(), text))
}

fn wrap(rng: &dyn Random, reader: &SealKey, key: &[u8; 32]) -> Result<(Vec<u8>, Vec<u8>), Error> {
    let public = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(&reader.0).map_err(|_| SEAL)?;
    let (encapped, mut context) = setup_sender_with_rng::<Wrap, HkdfSha256, X25519HkdfSha256>(
        &OpModeS::Base,
        &public,
        labels::WRAP,
        &mut Chance(rng),
    )
    .map_err(|_| SEAL)?;
    let wrapped = context.seal(key, &[]).map_err(|_| SEAL)?;
    Ok((encapped.to_bytes().to_vec(), wrapped))
}

fn unwrap(reader: &SealPair, encapped: &[u8], wrapped: &[u8]) -> Option<Zeroizing<[u8; 32]>> {
    let encapped = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(encapped).ok()?;
    let mut context = setup_receiver::<Wrap, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &reader.private(),
        &encapped,
        labels::WRAP,
    )
    .ok()?;
    let key = Zeroizing::new(context.open(wrapped, &[]).ok()?);
    key.as_slice().try_into().ok().map(Zeroizing::new)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use domain::{entry::Fields, id::Identity16};

    use super::*;
    use crate::{ctx::testing::SeededRandom, entry};

    const CLEAR: &str = r#"{"in":"AQEBAQEBAQEBAQEBAQEBAQ","op":"put","kind":"screening","record":"0199bf00-0000-7000-8000-000000000042","schema":1,"hlc":[1771065600123,4],"wall":"2026-02-14T10:40:00-05:00","doubtful":false,"by":"u","set":{"token":"V-OUA-K7Q2-1"},"salt":"AAAAAAAAAAA"}"#;

    fn sealed() -> (SealPair, SealPair, Content, Vec<u8>) {
        let rng = SeededRandom::new(1);
        let (base, office) = (SealPair::generate(&rng), SealPair::generate(&rng));
        let mut entry = entry::decode(CLEAR.as_bytes()).unwrap();
        let content = Content {
            set: Fields::from([("family_name".into(), "CACHIMAN".into())]),
            was: BTreeMap::from([("status".into(), vec![Identity16([7; 16])])]),
            why: Some("audition".into()),
        };
        seal(
            &rng,
            &mut entry,
            &content,
            &[base.public(), office.public()],
        )
        .unwrap();
        let (bytes, _) = entry::encode(&entry).unwrap();
        (base, office, content, bytes)
    }

    #[test]
    fn each_reader_opens_it_and_nobody_else() {
        let (base, office, content, bytes) = sealed();
        assert_eq!(open(&bytes, &base).unwrap(), content);
        assert_eq!(open(&bytes, &office).unwrap(), content);
        assert!(open(&bytes, &SealPair::generate(&SeededRandom::new(2))).is_err());
        assert!(!String::from_utf8(bytes).unwrap().contains("CACHIMAN"));
    }

    #[test]
    fn a_seal_does_not_open_in_another_entry() {
        let (base, _, _, bytes) = sealed();
        let moved = String::from_utf8(bytes)
            .unwrap()
            .replace("K7Q2-1", "K7Q2-2");
        assert!(open(moved.as_bytes(), &base).is_err());
        assert!(open(CLEAR.as_bytes(), &base).is_err());
    }

    #[test]
    fn a_key_wrapped_once_more_opens_this_entry_and_no_other() {
        let (base, _, content, bytes) = sealed();
        let rng = SeededRandom::new(3);
        let guest = SealPair::generate(&rng);
        let key = rewrap(&rng, &bytes, &base, &guest.public()).unwrap();
        assert_eq!(open_with(&bytes, &key, &guest).unwrap(), content);
        assert!(open(&bytes, &guest).is_err());
        assert!(open_with(&bytes, &key, &base).is_err());
        assert!(rewrap(&rng, &bytes, &guest, &guest.public()).is_err());
        let mut other = entry::decode(CLEAR.as_bytes()).unwrap();
        seal(&rng, &mut other, &content, &[base.public()]).unwrap();
        let (other, _) = entry::encode(&other).unwrap();
        assert!(open_with(&other, &key, &guest).is_err());
    }

    #[test]
    fn an_entry_cannot_be_sealed_past_its_size() {
        let rng = SeededRandom::new(1);
        let mut entry = entry::decode(CLEAR.as_bytes()).unwrap();
        let mut noise = vec![0; ENTRY_BYTES_MAX];
        rng.fill(&mut noise);
        let text = URL_SAFE_NO_PAD.encode(noise);
        let content = Content {
            set: Fields::from([("a".into(), text.into())]),
            ..Content::default()
        };
        let refusal = seal(&rng, &mut entry, &content, &[]).unwrap_err();
        assert!(matches!(refusal, Error::TooLarge("entry")));
        assert_eq!(entry.seal, None);
    }
}
