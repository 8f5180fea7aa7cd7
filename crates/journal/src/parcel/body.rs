//! The items in a parcel's body: a CBOR sequence of arrays, each with its tag first. Unknown tags are passed over.

use domain::id::{Hash, JournalId, Place};

use crate::{
    Error,
    cbor::{Reader, Writer, Written, writer},
    have::Have,
    ids::Signature,
    shelf::{Head, StoredHave},
};

/// Contiguous entries of one journal under their origin's signed heads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The journal.
    pub journal: JournalId,
    /// Number of the first entry.
    pub from: u64,
    /// Chain hash before the first entry.
    pub before: Hash,
    /// The exact bytes of each entry.
    pub entries: Vec<Vec<u8>>,
    /// Signed heads within the run, by number; the last one at its end.
    pub heads: Vec<Head>,
}

/// One item of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// The sender presents its enrolment: id and secret. Until it is approved.
    Enrol(String, Vec<u8>),
    /// What a signer holds: the sender's own, or one forwarded.
    Have(StoredHave),
    /// Entries.
    Run(Run),
    /// "I do not know your tips of this journal; these places are mine": where the sender's copy can be met.
    Gap(JournalId, Vec<(u64, Hash)>),
    /// A code for the other side to tell its people, as the catalogues name it.
    Note(String),
    /// How many packed bytes the sender wants in answer.
    Want(u64),
    /// The sender's hour as it seals the parcel, in milliseconds since 1970.
    Hour(u64),
}

mod tag {
    pub(super) const ENROL: u64 = 0;
    pub(super) const HAVE: u64 = 1;
    pub(super) const RUN: u64 = 2;
    // 3 and 4 are reserved for express entries and attachment chunks.
    pub(super) const GAP: u64 = 5;
    pub(super) const NOTE: u64 = 6;
    pub(super) const WANT: u64 = 7;
    pub(super) const HOUR: u64 = 8;
}

/// A read body.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Body {
    /// The items understood, in order.
    pub items: Vec<Item>,
    /// How many items of a newer program were passed over.
    pub passed_over: u64,
}

impl Body {
    pub(super) fn decode(bytes: &[u8]) -> Result<Self, Error> {
        let mut from = Reader::new(bytes);
        let mut body = Self::default();
        while !from.at_end() {
            match item(&mut from)? {
                Some(item) => body.items.push(item),
                None => body.passed_over += 1,
            }
        }
        Ok(body)
    }
}

pub(super) fn encode(items: &[Item]) -> Vec<u8> {
    let mut out = writer();
    items.iter().for_each(|item| write(&mut out, item));
    out.into_writer()
}

fn write(out: &mut Writer, item: &Item) {
    match item {
        Item::Enrol(id, secret) => {
            out.array(3).and_then(|out| out.u64(tag::ENROL)).written();
            out.str(id).and_then(|out| out.bytes(secret)).written();
        }
        Item::Have(have) => {
            out.array(3).and_then(|out| out.u64(tag::HAVE)).written();
            out.bytes(&have.bytes)
                .and_then(|out| out.bytes(&have.signature.0))
                .written();
        }
        Item::Run(run) => write_run(out, run),
        Item::Gap(journal, steps) => {
            out.array(3).and_then(|out| out.u64(tag::GAP)).written();
            out.bytes(&journal.0)
                .and_then(|out| out.array(steps.len() as u64))
                .written();
            for (seq, hash) in steps {
                out.array(2).and_then(|out| out.u64(*seq)).written();
                out.bytes(&hash.0).written();
            }
        }
        Item::Note(code) => {
            out.array(2).and_then(|out| out.u64(tag::NOTE)).written();
            out.str(code).written();
        }
        Item::Want(bytes) => {
            out.array(2).and_then(|out| out.u64(tag::WANT)).written();
            out.u64(*bytes).written();
        }
        Item::Hour(ms) => {
            out.array(2).and_then(|out| out.u64(tag::HOUR)).written();
            out.u64(*ms).written();
        }
    }
}

fn write_run(out: &mut Writer, run: &Run) {
    out.array(6).and_then(|out| out.u64(tag::RUN)).written();
    out.bytes(&run.journal.0)
        .and_then(|out| out.u64(run.from))
        .written();
    out.bytes(&run.before.0)
        .and_then(|out| out.array(run.entries.len() as u64))
        .written();
    run.entries
        .iter()
        .for_each(|bytes| out.bytes(bytes).written());
    out.array(run.heads.len() as u64).written();
    for head in &run.heads {
        out.array(2).and_then(|out| out.u64(head.seq)).written();
        out.bytes(&head.signature.0).written();
    }
}

/// The exact bytes of a run alone, as it stands in a body: what quarantine keeps.
#[must_use]
pub fn run_bytes(run: &Run) -> Vec<u8> {
    let mut out = writer();
    write_run(&mut out, run);
    out.into_writer()
}

/// The place before a run's first entry.
#[must_use]
pub fn place_before(run: &Run) -> Place {
    Place {
        journal: run.journal,
        seq: run.from.saturating_sub(1),
        hash: run.before,
    }
}

fn item(from: &mut Reader<'_>) -> Result<Option<Item>, Error> {
    let whole = from.skip()?;
    let mut from = Reader::new(whole);
    let length = from.array()?;
    let item = match (from.number()?, length) {
        (tag::ENROL, 3) => Item::Enrol(from.text()?.into(), from.bytes()?.into()),
        (tag::HAVE, 3) => Item::Have(have(&mut from)?),
        (tag::RUN, 6) => Item::Run(run(&mut from)?),
        (tag::GAP, 3) => Item::Gap(from.journal()?, from.list(place)?),
        (tag::NOTE, 2) => Item::Note(from.text()?.into()),
        (tag::WANT, 2) => Item::Want(from.number()?),
        (tag::HOUR, 2) => Item::Hour(from.number()?),
        (tag::ENROL | tag::HAVE | tag::RUN | tag::GAP | tag::NOTE | tag::WANT | tag::HOUR, _) => {
            return Err(Error::Damaged("an item of another shape"));
        }
        _ => return Ok(None),
    };
    Ok(Some(item))
}

fn have(from: &mut Reader<'_>) -> Result<StoredHave, Error> {
    let (bytes, signature): (_, Signature) = (from.bytes()?.to_vec(), from.signature()?);
    let read = Have::decode(&bytes)?;
    Ok(StoredHave {
        signer: read.signer,
        journal: read.own.journal,
        n: read.n,
        bytes,
        signature,
    })
}

fn run(from: &mut Reader<'_>) -> Result<Run, Error> {
    let (journal, first, before) = (from.journal()?, from.number()?, from.hash()?);
    let entries = from.list(|from| from.bytes().map(<[u8]>::to_vec))?;
    let heads = from.list(|from| {
        from.array_of(2)?;
        Ok(Head {
            seq: from.number()?,
            signature: from.signature()?,
        })
    })?;
    Ok(Run {
        journal,
        from: first,
        before,
        entries,
        heads,
    })
}

fn place(from: &mut Reader<'_>) -> Result<(u64, Hash), Error> {
    from.array_of(2)?;
    Ok((from.number()?, from.hash()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_of_a_newer_program_are_passed_over() {
        let mut bytes = encode(&[Item::Want(1)]);
        bytes.extend([0x82, 0x18, 99, 0x81, 0x01]);
        bytes.extend(encode(&[Item::Note("busy".into())]));
        let body = Body::decode(&bytes).unwrap();
        assert_eq!(body.items, [Item::Want(1), Item::Note("busy".into())]);
        assert_eq!(body.passed_over, 1);
    }

    #[test]
    fn known_items_of_another_shape_are_damage() {
        for bytes in [
            &[0x83, 7, 1, 1][..],
            &[0x82, 6, 1],
            &[0x82, 7],
            &[0x9b, 255, 255, 255, 255, 255, 255, 255, 255],
        ] {
            assert!(Body::decode(bytes).is_err(), "{bytes:?}");
        }
    }
}
