//! Files that freeze the bytes. A change here is a change of the format: it needs a decision record and, after the first
//! release, a new file beside the old one. `GOLDEN=write` makes the missing ones.

use std::{collections::BTreeMap, fs, path::PathBuf};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{
    entry::{Hlc, Op},
    id::{Hash, Identity, Identity16, JournalId, Place},
};
use journal::{
    chain,
    ctx::testing::TestCtx,
    dictionary, entry,
    have::{Have, Held},
    head,
    keys::DeviceKeys,
    parcel::{self, Address, Item, Run, Sealed},
    pen::{Draft, Pen},
    sealed::{self, Content},
    shelf::{Placed, Shelf, StoredHave},
    volume::{Cause, Volume, mark},
};
use serde_json::json;

use crate::common::{BASE, memory::Memory, opening};

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(name)
}

/// The frozen bytes; with `GOLDEN=write` the given ones are frozen where nothing is yet.
fn frozen(name: &str, made: &[u8]) -> Vec<u8> {
    let path = path(name);
    if std::env::var_os("GOLDEN").is_some() && !path.exists() {
        fs::write(&path, made).unwrap();
    }
    fs::read(path).unwrap()
}

fn same(name: &str, made: &[u8]) {
    let kept = frozen(name, made);
    assert!(
        kept == made,
        "{name} differs from what is frozen: {}",
        String::from_utf8_lossy(made)
    );
}

struct Written {
    test: TestCtx,
    keys: DeviceKeys,
    shelf: Memory,
    journal: JournalId,
}

/// A volume with a `put`, a `patch` and a `sign`-sized handful of entries, the same every time.
fn written() -> Written {
    let test = TestCtx::seeded(2026);
    let keys = DeviceKeys::generate(&test.rng);
    let mut shelf = Memory::default();
    let first = opening(&keys, BASE, Cause::Init, None);
    let (mut pen, volume) = Pen::open(
        &test.ctx(),
        &mut shelf,
        &keys.sign,
        &first,
        false,
        Hlc::default(),
    )
    .unwrap();
    let record = "0199bf00-0000-7000-8000-000000000042";
    let set = json!({"category": "visit", "text": "Vizit GUAYACÁN Rafael, « R.A.S. »\n",
        "place": {"lat": 19_548_000, "lon": -71_725_000}, "$parts": {"note": 2}});
    let put = Draft::of(Op::Put, "log_entry", record)
        .set(set.as_object().unwrap().clone().into_iter().collect());
    let put = pen
        .write(&test.ctx(), &mut shelf, &keys.sign, put, false)
        .unwrap();
    let mut patch = Draft::of(Op::Patch, "log_entry", record);
    patch.set.insert("text".into(), json!("corrigé"));
    patch.was.insert("text".into(), vec![put.identity.short()]);
    patch.why = Some("faute".into());
    pen.write(&test.ctx(), &mut shelf, &keys.sign, patch, true)
        .unwrap();
    pen.sign_tip(&mut shelf, &keys.sign).unwrap();
    Written {
        test,
        keys,
        shelf,
        journal: volume.place.journal,
    }
}

fn entries(written: &Written) -> Vec<Placed> {
    written
        .shelf
        .entries(&written.journal, 0, 1, 3, usize::MAX)
        .unwrap()
}

#[test]
fn entries_are_frozen() {
    let entries = entries(&written());
    for (name, placed) in ["volume.json", "put.json", "patch.json"]
        .iter()
        .zip(&entries)
    {
        same(name, &placed.bytes);
        let read = entry::decode(&frozen(name, &placed.bytes)).unwrap();
        assert_eq!(
            entry::encode(&read).unwrap(),
            (placed.bytes.clone(), placed.identity)
        );
    }
}

#[test]
fn the_chain_the_mark_and_the_heads_are_frozen() {
    let written = written();
    let entries = entries(&written);
    let journal = written.journal;
    let mut lines = vec![
        format!("journal {journal}"),
        format!("mark {}", mark(&journal)),
        format!("h0 {}", chain::opening(&journal)),
    ];
    for entry in &entries {
        lines.push(format!("identity{} {}", entry.seq, entry.identity));
        lines.push(format!("h{} {}", entry.seq, entry.hash));
    }
    for head in written.shelf.heads(&journal, 0, 1, 3).unwrap() {
        lines.push(format!("head{} {}", head.seq, head.signature));
    }
    same("chain.txt", (lines.join("\n") + "\n").as_bytes());
    let volume = Volume::read(journal, &entries[0]).unwrap();
    for signed in written.shelf.heads(&journal, 0, 1, 3).unwrap() {
        let hash = entries[usize::try_from(signed.seq).unwrap() - 1].hash;
        let place = Place {
            journal,
            seq: signed.seq,
            hash,
        };
        head::verify(&volume.sign_key, &place, &signed).unwrap();
    }
}

fn have(written: &Written) -> (Have, StoredHave) {
    let tip = entries(written).pop().unwrap();
    let place = Place {
        journal: written.journal,
        seq: tip.seq,
        hash: tip.hash,
    };
    let other = JournalId([0xee; 16]);
    let fork = vec![(7, Hash([0x11; 32])), (300, Hash([0x22; 32]))];
    let have = Have {
        signer: written.keys.sign.public(),
        own: place,
        parent: Some(Place {
            journal: JournalId([0xdd; 16]),
            seq: 70_000,
            hash: Hash([3; 32]),
        }),
        n: 258,
        journals: BTreeMap::from([
            (
                written.journal,
                Held {
                    tips: vec![(tip.seq, tip.hash)],
                    kept: Vec::new(),
                },
            ),
            (
                other,
                Held {
                    tips: fork.clone(),
                    kept: fork[..1].to_vec(),
                },
            ),
        ]),
        express: vec![Identity([0x44; 32])],
    };
    let signed = have.sign(&written.keys.sign);
    (have, signed)
}

#[test]
fn a_have_is_frozen() {
    let written = written();
    let (have, signed) = have(&written);
    same("have.cbor", &signed.bytes);
    same("have.sig", &signed.signature.0);
    let bytes = frozen("have.cbor", &signed.bytes);
    assert_eq!(Have::open(&StoredHave { bytes, ..signed }).unwrap(), have);
}

/// What compresses and seals a parcel may change; what was packed today must open for ever.
#[test]
fn a_parcel_of_today_opens_for_ever() {
    let written = written();
    let entries = entries(&written);
    let items = vec![
        Item::Enrol("id".into(), b"secret".to_vec()),
        Item::Have(have(&written).1),
        Item::Run(Run {
            journal: written.journal,
            from: 1,
            before: chain::opening(&written.journal),
            entries: entries.iter().map(|entry| entry.bytes.clone()).collect(),
            heads: written.shelf.heads(&written.journal, 0, 1, 3).unwrap(),
        }),
        Item::Gap(written.journal, vec![(1, entries[0].hash)]),
        Item::Note("wrong_base".into()),
        Item::Want(8192),
    ];
    for (name, dictionary) in [
        ("plain.parcel", dictionary::NONE),
        ("477055096.parcel", 477_055_096),
        ("1996506788.parcel", 1_996_506_788),
    ] {
        let address = Address {
            to: written.keys.seal.public(),
            nonce: [5; 16],
            answers: Some([6; 16]),
            epoch: 7,
            dictionary,
            reply: written.keys.seal.public(),
        };
        let rng = &written.test.rng;
        let made = parcel::make(rng, &written.keys.sign, &address, 19, &items).unwrap();
        let kept = frozen(name, &made.bytes);
        let sealed = Sealed::read(&kept).unwrap();
        assert_eq!(sealed.header.from, written.keys.sign.public());
        assert_eq!(
            (sealed.header.nonce, sealed.header.answers),
            ([5; 16], Some([6; 16]))
        );
        assert_eq!((sealed.header.epoch, sealed.header.protocol), (7, (1, 1)));
        let body = sealed
            .open(std::slice::from_ref(&written.keys.seal))
            .unwrap();
        assert_eq!(body.items, items, "{name}");
    }
}

/// What compresses and wraps may change; what was sealed today must open for ever.
#[test]
fn a_sealed_entry_of_today_opens_for_ever() {
    let written = written();
    let put = &entries(&written)[1];
    let mut entry = entry::decode(&put.bytes).unwrap();
    let set = std::mem::take(&mut entry.set);
    let content = Content {
        set,
        why: Some("audition".into()),
        ..Content::default()
    };
    let readers = [written.keys.seal.public()];
    sealed::seal(&written.test.rng, &mut entry, &content, &readers).unwrap();
    let (bytes, _) = entry::encode(&entry).unwrap();
    let kept = frozen("sealed.json", &bytes);
    assert_eq!(sealed::open(&kept, &written.keys.seal).unwrap(), content);
}

#[test]
fn short_identities_are_the_first_half() {
    let identity = Identity(std::array::from_fn(|index| u8::try_from(index).unwrap()));
    assert_eq!(
        identity.short(),
        Identity16(std::array::from_fn(|i| u8::try_from(i).unwrap()))
    );
    assert_eq!(
        identity.short().to_string(),
        URL_SAFE_NO_PAD.encode(&identity.0[..16])
    );
}
