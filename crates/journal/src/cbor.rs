//! CBOR as this crate writes it: definite lengths, shortest numbers; read from hostile bytes without trusting a length.

use domain::id::{Hash, Identity, JournalId};
use minicbor::{Decoder, Encoder};

use crate::{
    Error,
    ids::{SealKey, SignKey, Signature},
};

/// Writes into memory, which never fails.
pub(crate) type Writer = Encoder<Vec<u8>>;

/// An empty writer.
pub(crate) fn writer() -> Writer {
    Encoder::new(Vec::new())
}

/// The one impossible error, named once.
pub(crate) trait Written {
    /// Memory takes every write.
    fn written(self);
}

impl<T, E> Written for Result<T, E> {
    fn written(self) {
        assert!(self.is_ok(), "memory takes every write");
    }
}

/// Reads items, turning every fault into [`Error::Damaged`].
pub(crate) struct Reader<'a>(pub(crate) Decoder<'a>);

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(Decoder::new(bytes))
    }

    pub(crate) fn at_end(&self) -> bool {
        self.0.position() == self.0.input().len()
    }

    pub(crate) fn end(&self) -> Result<(), Error> {
        if self.at_end() {
            Ok(())
        } else {
            Err(Error::Damaged("bytes after the end"))
        }
    }

    /// A definite array's length. Never to be allocated for.
    pub(crate) fn array(&mut self) -> Result<u64, Error> {
        self.0.array().ok().flatten().ok_or(DAMAGED)
    }

    pub(crate) fn array_of(&mut self, length: u64) -> Result<(), Error> {
        if self.array()? == length {
            Ok(())
        } else {
            Err(DAMAGED)
        }
    }

    pub(crate) fn map(&mut self) -> Result<u64, Error> {
        self.0.map().ok().flatten().ok_or(DAMAGED)
    }

    pub(crate) fn number(&mut self) -> Result<u64, Error> {
        self.0.u64().map_err(|_| DAMAGED)
    }

    pub(crate) fn bytes(&mut self) -> Result<&'a [u8], Error> {
        self.0.bytes().map_err(|_| DAMAGED)
    }

    pub(crate) fn text(&mut self) -> Result<&'a str, Error> {
        self.0.str().map_err(|_| DAMAGED)
    }

    pub(crate) fn fixed<const N: usize>(&mut self) -> Result<[u8; N], Error> {
        self.bytes()?.try_into().map_err(|_| DAMAGED)
    }

    /// Nothing where null stands, else what the reader reads.
    pub(crate) fn optional<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        if self.0.datatype().map_err(|_| DAMAGED)? == minicbor::data::Type::Null {
            self.0.null().map_err(|_| DAMAGED)?;
            return Ok(None);
        }
        read(self).map(Some)
    }

    /// A list read item by item.
    pub(crate) fn list<T>(
        &mut self,
        mut read: impl FnMut(&mut Self) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        let length = self.array()?;
        let mut items = Vec::new();
        for _ in 0..length {
            items.push(read(self)?);
        }
        Ok(items)
    }

    /// Skips one item of any kind and gives its bytes.
    pub(crate) fn skip(&mut self) -> Result<&'a [u8], Error> {
        let start = self.0.position();
        self.0.skip().map_err(|_| DAMAGED)?;
        Ok(&self.0.input()[start..self.0.position()])
    }

    pub(crate) fn journal(&mut self) -> Result<JournalId, Error> {
        self.fixed().map(JournalId)
    }

    pub(crate) fn hash(&mut self) -> Result<Hash, Error> {
        self.fixed().map(Hash)
    }

    pub(crate) fn identity(&mut self) -> Result<Identity, Error> {
        self.fixed().map(Identity)
    }

    pub(crate) fn sign_key(&mut self) -> Result<SignKey, Error> {
        self.fixed().map(SignKey)
    }

    pub(crate) fn seal_key(&mut self) -> Result<SealKey, Error> {
        self.fixed().map(SealKey)
    }

    pub(crate) fn signature(&mut self) -> Result<Signature, Error> {
        self.fixed().map(Signature)
    }
}

const DAMAGED: Error = Error::Damaged("CBOR of another shape");
