//! Damaged copies, cuts between two copies, and people who only write to the disk.

use std::fs;

use sha2::Digest as _;

use super::{super::file::Stored, *};

#[test]
fn every_damaged_byte_of_one_copy_is_noticed_and_mended() {
    let base = base();
    for copy in [0, 1] {
        let whole = base.read(copy);
        // The second copy is treated alike; a sample of it is enough.
        for at in (0..whole.len()).step_by(1 + copy * 50) {
            let mut damaged = whole.clone();
            damaged[at] ^= 1 << (at % 8);
            base.write(copy, &damaged);
            base.load().unwrap();
            assert!(base.read(copy) == whole, "byte {at} of copy {copy}");
        }
    }
    base.unlock("SABLIER Évens", "mango kenep").unwrap();
}

#[test]
fn a_missing_or_shortened_copy_is_mended() {
    let base = base();
    let whole = base.read(0);
    for kept in [0, 1, whole.len() / 2, whole.len() - 1] {
        base.write(0, &whole[..kept]);
        base.load().unwrap();
        assert!(base.read(0) == whole);
    }
    fs::remove_file(base.folder.path().join(COPIES[1])).unwrap();
    base.load().unwrap();
    assert!(base.read(1) == whole);
}

#[test]
fn two_damaged_copies_and_none_at_all_are_told_apart() {
    let base = base();
    base.write(0, b"{}");
    let mut second = base.read(1);
    second[100] ^= 1;
    base.write(1, &second);
    assert_eq!(code(base.load()), "keyring_damaged");
    assert!(base.read(1) == second, "evidence is left alone");
    let empty = tempfile::tempdir().unwrap();
    assert_eq!(code(Keyring::load(empty.path())), "keyring_missing");
    assert!(!Keyring::exists(empty.path()) && Keyring::exists(base.folder.path()));
}

/// What the folder may look like after a cut at each step of replacing both copies.
#[test]
fn a_power_cut_at_any_step_leaves_the_old_or_the_new() {
    let base = base();
    let old = base.read(0);
    base.add("CALEBASSE Jonas", "zaboka siwel").unwrap();
    let new = base.read(0);
    let half = &new[..new.len() / 2];
    let beside = base.folder.path().join("keyring.a.new");
    for (a, b, left_over, people) in [
        (&old, &old, Some(half), 1),
        (&old, &old, Some(&new[..]), 1),
        (&new, &old, None, 2),
        (&new, &old, Some(half), 2),
        (&new, &new, None, 2),
        (&old, &new, None, 2),
    ] {
        base.write(0, a);
        base.write(1, b);
        left_over
            .map_or(Ok(()), |bytes| fs::write(&beside, bytes))
            .unwrap();
        assert_eq!(base.load().unwrap().people().len(), people);
        assert!(base.read(0) == base.read(1));
    }
}

#[test]
fn a_folder_that_may_only_be_read_still_opens() {
    let base = base();
    base.write(0, b"damaged");
    // A folder in the way of the temporary file refuses the repair, whoever runs the test.
    fs::create_dir(base.folder.path().join("keyring.a.new")).unwrap();
    base.unlock("SABLIER Évens", "mango kenep").unwrap();
    assert!(base.read(0) == b"damaged");
    assert_eq!(
        code(base.add("CALEBASSE Jonas", "zaboka siwel")),
        "disk_error"
    );
    assert_eq!(base.load().unwrap().people().len(), 1);
}

#[test]
fn whoever_only_writes_to_the_disk_is_found_out() {
    let base = base();
    base.add("CALEBASSE Jonas", "zaboka siwel").unwrap();
    let mut body = base.load().unwrap().stored.body;
    // Their own public key in place of the officer's, with everything else that they can compute.
    body.people[1].seal_key = SealKey([9; 32]);
    let forged = Stored::seal(body, &MachineKey::new(&[1; 32], 1)).to_text();
    base.write(0, forged.as_bytes());
    base.write(1, forged.as_bytes());
    assert_eq!(
        code(base.unlock("SABLIER Évens", "mango kenep")),
        "keyring_tampered"
    );
    assert_eq!(
        code(base.unlock("CALEBASSE Jonas", "zaboka siwel")),
        "keyring_tampered"
    );
}

#[test]
fn a_newer_programs_keyring_is_left_alone() {
    let base = base();
    let body = r#"{"v":2,"other":true}"#.to_owned() + "\n";
    let checksum = serde_json::to_string(&file::B64(sha2::Sha256::digest(&body).into())).unwrap();
    let newer = format!("{body}{{\"checksum\":{checksum}}}\n");
    base.write(0, newer.as_bytes());
    assert_eq!(code(base.load()), "keyring_newer");
    assert!(base.read(0) == newer.as_bytes());
}
