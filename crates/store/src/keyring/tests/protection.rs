//! The key of the protection files as focal points come and go: who holds it, and who never does.

use journal::keys::SealPair;

use super::{super::file::Stored, *};

const FIRST: &str = "0199bf00-0000-7000-8000-0000000000f1";
const SECOND: &str = "0199bf00-0000-7000-8000-0000000000f2";

/// A register begun by a commander, as focal points come and go in it.
struct Office {
    base: Base,
}

fn office() -> Office {
    Office { base: base() }
}

impl Office {
    fn commander(&self) -> Unlocked {
        self.base.unlock("SABLIER Évens", "mango kenep").unwrap()
    }

    fn person(&self, name: &str) -> Unlocked {
        self.base.unlock(name, "zaboka siwel").unwrap()
    }

    fn add(&self, by: &Unlocked, user: &str, name: &str) {
        let mut keyring = self.base.load().unwrap();
        let passphrase = words("zaboka siwel");
        let person = focal_point(user, name, &passphrase);
        keyring.add_person(&self.base.rng, by, person).unwrap();
    }

    fn key(&self) -> SealKey {
        self.base.load().unwrap().protection_key().unwrap()
    }
}

fn focal_point<'a>(user: &'a str, name: &'a str, passphrase: &'a Passphrase) -> NewPerson<'a> {
    NewPerson {
        user,
        name,
        passphrase,
        protects: true,
    }
}

fn public(unlocked: &Unlocked) -> Vec<SealKey> {
    unlocked.protection().map(SealPair::public).collect()
}

#[test]
fn who_begins_the_register_holds_the_key_only_as_a_focal_point() {
    let office = office();
    assert_eq!(office.commander().protection().count(), 0);
    assert_eq!(office.base.load().unwrap().focal_points(), [""; 0]);
    let folder = tempfile::tempdir().unwrap();
    let passphrase = words("mango kenep");
    let first = NewPerson {
        user: FIRST,
        name: "GRENADIA Rose",
        passphrase: &passphrase,
        protects: true,
    };
    let made = Keyring::create_at(&office.base.rng, folder.path(), first, CHEAP).unwrap();
    let key = made.keyring.protection_key().unwrap();
    assert_eq!(public(&made.unlocked), [key]);
    assert_eq!(made.keyring.focal_points(), [FIRST]);
}

#[test]
fn the_first_focal_point_gets_a_new_key_and_the_printed_one_gives_the_old() {
    let office = office();
    let before = office.key();
    office.add(&office.commander(), FIRST, "GRENADIA Rose");
    let rose = office.person("GRENADIA Rose");
    assert_eq!(public(&rose), [office.key()]);
    assert_ne!(office.key(), before);
    assert_eq!(office.commander().protection().count(), 0);
    let printed = RecoveryKey::typed_protection(&office.base.protection).unwrap();
    let mut keyring = office.base.load().unwrap();
    keyring
        .hand_over_printed(&office.base.rng, &rose, &printed, FIRST)
        .unwrap();
    assert_eq!(
        public(&office.person("GRENADIA Rose")),
        [office.key(), before]
    );
}

#[test]
fn a_second_focal_point_waits_until_a_first_one_hands_the_keys_over() {
    let office = office();
    office.add(&office.commander(), FIRST, "GRENADIA Rose");
    office.add(&office.commander(), SECOND, "CIROUELLE Max");
    assert_eq!(office.person("CIROUELLE Max").protection().count(), 0);
    let mut keyring = office.base.load().unwrap();
    let refused = keyring.hand_over(&office.base.rng, &office.commander(), SECOND);
    assert_eq!(code(refused), "no_protection_key");
    let rose = office.person("GRENADIA Rose");
    keyring.hand_over(&office.base.rng, &rose, SECOND).unwrap();
    assert_eq!(public(&office.person("CIROUELLE Max")), [office.key()]);
    assert_eq!(keyring.focal_points(), [FIRST, SECOND]);
    let unknown = keyring.hand_over(&office.base.rng, &rose, OFFICER);
    assert_eq!(code(unknown), "unknown_person");
}

#[test]
fn a_focal_point_who_lets_another_in_hands_over_at_once() {
    let office = office();
    office.add(&office.commander(), FIRST, "GRENADIA Rose");
    office.add(&office.person("GRENADIA Rose"), SECOND, "CIROUELLE Max");
    assert_eq!(public(&office.person("CIROUELLE Max")), [office.key()]);
}

#[test]
fn after_a_focal_point_leaves_what_is_written_is_sealed_to_a_key_they_never_had() {
    let office = office();
    office.add(&office.commander(), FIRST, "GRENADIA Rose");
    office.add(&office.person("GRENADIA Rose"), SECOND, "CIROUELLE Max");
    let old = office.key();
    let mut rose = office.person("GRENADIA Rose");
    let mut keyring = office.base.load().unwrap();
    keyring.disable(&office.base.rng, &rose, SECOND).unwrap();
    assert_ne!(office.key(), old);
    assert_eq!(public(&rose), [old]);
    keyring.refresh(&mut rose).unwrap();
    assert_eq!(public(&rose), [office.key(), old]);
    assert_eq!(public(&office.person("GRENADIA Rose")), [office.key(), old]);
    // An officer's leaving changes nothing.
    let key = office.key();
    office.base.add("CALEBASSE Jonas", "lanbi woma").unwrap();
    office
        .base
        .load()
        .unwrap()
        .disable(&office.base.rng, &rose, OFFICER)
        .unwrap();
    assert_eq!(office.key(), key);
}

#[test]
fn a_forgotten_passphrase_does_not_bring_the_key_to_whoever_resets_it() {
    let office = office();
    office.add(&office.commander(), FIRST, "GRENADIA Rose");
    office.add(&office.person("GRENADIA Rose"), SECOND, "CIROUELLE Max");
    let before = office.key();
    let reset = |user, name| {
        let passphrase = words("zaboka siwel");
        let person = focal_point(user, name, &passphrase);
        let mut keyring = office.base.load().unwrap();
        keyring
            .renew_person(&office.base.rng, &office.commander(), person)
            .unwrap();
    };
    reset(SECOND, "CIROUELLE Max");
    assert_eq!(office.person("CIROUELLE Max").protection().count(), 0);
    reset(FIRST, "GRENADIA Rose");
    let rose = office.person("GRENADIA Rose");
    assert_eq!(public(&rose), [office.key()], "the last one begins anew");
    assert_ne!(office.key(), before);
}

#[test]
fn each_printed_key_is_good_for_its_own_compartment() {
    let office = office();
    let machine = RecoveryKey::typed(&office.base.recovery).unwrap();
    let mut keyring = office.base.load().unwrap();
    let refused =
        keyring.hand_over_printed(&office.base.rng, &office.commander(), &machine, COMMANDER);
    assert_eq!(code(refused), "recovery_wrong");
    assert!(RecoveryKey::typed(&office.base.protection).is_err());
    let printed = RecoveryKey::typed_protection(&office.base.protection).unwrap();
    let passphrase = words("lanbi woma");
    let person = NewPerson {
        user: COMMANDER,
        name: "SABLIER Évens",
        passphrase: &passphrase,
        protects: false,
    };
    let refused = keyring.recover(&office.base.rng, &printed, person);
    assert_eq!(code(refused), "recovery_wrong");
}

/// Whoever holds the machine key can write the file. They cannot make others seal to a key of their own unnoticed.
#[test]
fn a_public_key_put_in_its_place_is_noticed_by_the_next_focal_point() {
    let office = office();
    office.add(&office.commander(), FIRST, "GRENADIA Rose");
    let mut body = office.base.load().unwrap().stored.body;
    body.public
        .insert(file::PROTECTION.into(), SealKey([9; 32]));
    let forged = Stored::seal(body, office.commander().machine_key()).to_text();
    office.base.write(0, forged.as_bytes());
    office.base.write(1, forged.as_bytes());
    let refused = office.base.unlock("GRENADIA Rose", "zaboka siwel");
    assert_eq!(code(refused), "keyring_tampered");
}

#[test]
fn a_cut_between_the_two_copies_leaves_one_key_that_its_holder_opens() {
    let office = office();
    office.add(&office.commander(), FIRST, "GRENADIA Rose");
    office.add(&office.person("GRENADIA Rose"), SECOND, "CIROUELLE Max");
    let old = office.base.read(1);
    let rose = office.person("GRENADIA Rose");
    let mut keyring = office.base.load().unwrap();
    keyring.disable(&office.base.rng, &rose, SECOND).unwrap();
    office.base.write(1, &old);
    assert_eq!(
        public(&office.person("GRENADIA Rose")).first(),
        Some(&office.key())
    );
    assert!(office.base.read(0) == office.base.read(1));
}
