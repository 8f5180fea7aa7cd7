//! The keyring as a base lives with it: people come and go, passphrases are forgotten, disks fail.

use std::fs;

use journal::ctx::testing::SeededRandom;
use tempfile::TempDir;

use super::{copies::COPIES, slot::CHEAP, *};

mod damage;
mod protection;

const COMMANDER: &str = "0199bf00-0000-7000-8000-00000000000a";
const OFFICER: &str = "0199bf00-0000-7000-8000-00000000000b";

struct Base {
    folder: TempDir,
    rng: SeededRandom,
    recovery: String,
    protection: String,
}

/// A keyring with one person, SABLIER Évens.
fn base() -> Base {
    let folder = tempfile::tempdir().unwrap();
    let rng = SeededRandom::new(7);
    let passphrase = words("mango kenep");
    let first = NewPerson {
        user: COMMANDER,
        name: "SABLIER Évens",
        passphrase: &passphrase,
        protects: false,
    };
    let made = Keyring::create_at(&rng, folder.path(), first, CHEAP).unwrap();
    Base {
        folder,
        rng,
        recovery: made.recovery.to_text().to_string(),
        protection: made.protection_recovery.to_text().to_string(),
    }
}

fn words(text: &str) -> Passphrase {
    Passphrase::typed(&format!("{text} lapli bourik"))
}

impl Base {
    fn load(&self) -> Result<Keyring, Error> {
        let mut keyring = Keyring::load(self.folder.path())?;
        keyring.costs = CHEAP;
        Ok(keyring)
    }

    fn unlock(&self, name: &str, passphrase: &str) -> Result<Unlocked, Error> {
        self.load()?.unlock(&self.rng, name, &words(passphrase))
    }

    fn add(&self, name: &str, passphrase: &str) -> Result<Person, Error> {
        let by = self.unlock("SABLIER Evens", "mango kenep")?;
        let passphrase = words(passphrase);
        let person = NewPerson {
            user: OFFICER,
            name,
            passphrase: &passphrase,
            protects: false,
        };
        self.load()?.add_person(&self.rng, &by, person)
    }

    fn read(&self, copy: usize) -> Vec<u8> {
        fs::read(self.folder.path().join(COPIES[copy])).unwrap()
    }

    fn write(&self, copy: usize, bytes: &[u8]) {
        fs::write(self.folder.path().join(COPIES[copy]), bytes).unwrap();
    }
}

fn code<T: std::fmt::Debug>(result: Result<T, Error>) -> &'static str {
    result.unwrap_err().code()
}

#[test]
fn the_right_passphrase_opens_and_no_other() {
    let base = base();
    let key = base
        .unlock("sablier EVENS", "Mangó KÈNÈP")
        .unwrap()
        .database_key();
    assert_eq!(
        key.expose(),
        base.unlock("SABLIER Évens", "mango kenep")
            .unwrap()
            .database_key()
            .expose()
    );
    assert_eq!(
        code(base.unlock("SABLIER Évens", "mango kenepe")),
        "wrong_passphrase"
    );
    assert_eq!(
        code(base.unlock("CALEBASSE Jonas", "mango kenep")),
        "unknown_person"
    );
}

#[test]
fn each_purpose_has_its_own_key() {
    let unlocked = base().unlock("SABLIER Évens", "mango kenep").unwrap();
    let machine = unlocked.machine_key();
    let keys =
        [Purpose::Database, Purpose::Attachments, Purpose::Keyring].map(|p| machine.derive(p));
    assert_ne!(keys[0].expose(), keys[1].expose());
    assert_ne!(keys[1].expose(), keys[2].expose());
    assert_ne!(keys[0].expose(), machine.expose());
}

#[test]
fn a_second_person_opens_the_same_register_with_keys_of_their_own() {
    let base = base();
    let person = base.add("CALEBASSE Jonas", "zaboka siwel").unwrap();
    let first = base.unlock("SABLIER Évens", "mango kenep").unwrap();
    let second = base.unlock("CALEBASSE Jonas", "zaboka siwel").unwrap();
    assert_eq!(
        first.database_key().expose(),
        second.database_key().expose()
    );
    assert_eq!(second.pair().sign_key(), person.sign_key);
    assert_ne!(first.pair().sign_key(), second.pair().sign_key());
    assert_ne!(first.pair().seal_key(), second.pair().seal_key());
    assert_eq!(second.user(), OFFICER);
    let names: Vec<_> = base
        .load()
        .unwrap()
        .people()
        .into_iter()
        .map(|p| p.name)
        .collect();
    assert_eq!(names, ["SABLIER Évens", "CALEBASSE Jonas"]);
    assert_eq!(
        code(base.add("calebasse jonas", "lanbi woma")),
        "name_taken"
    );
    assert_eq!(code(base.add("MAPOU Wilner", "lanbi woma")), "name_taken");
}

#[test]
fn a_weak_passphrase_makes_no_slot() {
    let base = base();
    let by = base.unlock("SABLIER Evens", "mango kenep").unwrap();
    let weak = Passphrase::typed("mapou wilner 2026");
    let person = NewPerson {
        user: OFFICER,
        name: "MAPOU Wilner",
        passphrase: &weak,
        protects: false,
    };
    assert_eq!(
        code(base.load().unwrap().add_person(&base.rng, &by, person)),
        "passphrase_name"
    );
    assert_eq!(base.load().unwrap().people().len(), 1);
}

#[test]
fn a_changed_passphrase_leaves_the_person_the_same() {
    let base = base();
    let before = base.unlock("SABLIER Évens", "mango kenep").unwrap();
    let mut keyring = base.load().unwrap();
    let mut change =
        |old, new| keyring.change_passphrase(&base.rng, "SABLIER Évens", &words(old), &words(new));
    assert_eq!(
        code(change("siwel mango", "zaboka siwel")),
        "wrong_passphrase"
    );
    change("mango kenep", "zaboka siwel").unwrap();
    assert_eq!(
        code(base.unlock("SABLIER Évens", "mango kenep")),
        "wrong_passphrase"
    );
    let after = base.unlock("SABLIER Évens", "zaboka siwel").unwrap();
    assert_eq!(before.pair().sign_key(), after.pair().sign_key());
    assert_eq!(
        before.database_key().expose(),
        after.database_key().expose()
    );
}

#[test]
fn a_disabled_person_is_gone_and_the_last_one_stays() {
    let base = base();
    base.add("CALEBASSE Jonas", "zaboka siwel").unwrap();
    let by = base.unlock("SABLIER Évens", "mango kenep").unwrap();
    base.load()
        .unwrap()
        .disable(&base.rng, &by, OFFICER)
        .unwrap();
    assert_eq!(
        code(base.unlock("CALEBASSE Jonas", "zaboka siwel")),
        "unknown_person"
    );
    assert_eq!(
        code(base.load().unwrap().disable(&base.rng, &by, OFFICER)),
        "unknown_person"
    );
    assert_eq!(
        code(base.load().unwrap().disable(&base.rng, &by, COMMANDER)),
        "last_person"
    );
    base.unlock("SABLIER Évens", "mango kenep").unwrap();
}

#[test]
fn the_printed_key_gives_a_forgotten_person_a_new_pair() {
    let base = base();
    let before = base.unlock("SABLIER Évens", "mango kenep").unwrap();
    let printed = RecoveryKey::typed(&base.recovery).unwrap();
    let passphrase = words("lanbi woma");
    let person = NewPerson {
        user: COMMANDER,
        name: "SABLIER Évens",
        passphrase: &passphrase,
        protects: false,
    };
    let mut keyring = base.load().unwrap();
    assert_eq!(keyring.recovery_seal_key(), Some(printed.seal_key()));
    let after = keyring.recover(&base.rng, &printed, person).unwrap();
    assert_eq!(
        before.database_key().expose(),
        after.database_key().expose()
    );
    assert_ne!(before.pair().sign_key(), after.pair().sign_key());
    assert_eq!(
        code(base.unlock("SABLIER Évens", "mango kenep")),
        "wrong_passphrase"
    );
    base.unlock("SABLIER Évens", "lanbi woma").unwrap();
}

#[test]
fn the_printed_key_of_another_machine_opens_nothing() {
    let base = base();
    let other = RecoveryKey::random(&SeededRandom::new(99), file::MACHINE);
    let passphrase = words("lanbi woma");
    let person = NewPerson {
        user: COMMANDER,
        name: "SABLIER Évens",
        passphrase: &passphrase,
        protects: false,
    };
    let refused = base.load().unwrap().recover(&base.rng, &other, person);
    assert_eq!(code(refused), "recovery_wrong");
    base.unlock("SABLIER Évens", "mango kenep").unwrap();
}

#[test]
fn costs_that_fell_behind_are_raised_at_the_next_unlock() {
    let base = base();
    let mut keyring = Keyring::load(base.folder.path()).unwrap();
    keyring
        .unlock(&base.rng, "SABLIER Évens", &words("mango kenep"))
        .unwrap();
    let mut raised = Keyring::load(base.folder.path()).unwrap();
    assert_eq!(raised.stored.body.people[0].costs, slot::COSTS);
    raised
        .unlock(&base.rng, "SABLIER Évens", &words("mango kenep"))
        .unwrap();
    assert_eq!(raised.stored.body.generation, 2);
}

#[test]
fn a_second_register_is_not_made_over_the_first() {
    let base = base();
    let passphrase = words("lanbi woma");
    let person = NewPerson {
        user: COMMANDER,
        name: "SABLIER Évens",
        passphrase: &passphrase,
        protects: false,
    };
    assert_eq!(
        code(Keyring::create(&base.rng, base.folder.path(), person)),
        "keyring_exists"
    );
}

#[test]
fn only_the_owner_may_read_it_and_no_secret_is_in_it_or_printed() {
    use std::os::unix::fs::PermissionsExt;
    let base = base();
    let unlocked = base.unlock("SABLIER Évens", "mango kenep").unwrap();
    let path = base.folder.path().join(COPIES[0]);
    assert_eq!(
        fs::metadata(path).unwrap().permissions().mode() & 0o777,
        0o600
    );
    let encode =
        |bytes: &[u8]| base64::Engine::encode(&base64::prelude::BASE64_URL_SAFE_NO_PAD, bytes);
    let pair = unlocked.pair().to_bytes();
    let secrets = [unlocked.machine_key().expose(), pair.first_chunk().unwrap()];
    let shown = String::from_utf8(base.read(0)).unwrap() + &format!("{unlocked:?}");
    for secret in secrets.map(|secret| encode(secret)) {
        assert!(!shown.contains(&secret[..20]));
    }
}

/// A keyring written by the first release opens for ever. Made with seeded chance and today's
/// costs.
#[test]
fn the_golden_keyring_opens() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(COPIES[1]), include_str!("golden.b")).unwrap();
    let mut keyring = Keyring::load(folder.path()).unwrap();
    let passphrase = Passphrase::typed("Mango kènèp lapli bourik zetwal");
    let unlocked = keyring
        .unlock(&SeededRandom::new(1), "TAMARIN Dieusel", &passphrase)
        .unwrap();
    assert_eq!(
        format!("{:?}", unlocked.pair().sign_key()),
        include_str!("golden.sign_key").trim()
    );
    let printed = RecoveryKey::typed(include_str!("golden.recovery")).unwrap();
    assert_eq!(keyring.recovery_seal_key(), Some(printed.seal_key()));
}
