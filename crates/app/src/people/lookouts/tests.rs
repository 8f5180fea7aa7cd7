//! Whoever is sought is met by name, by other name, by paper; and nobody else.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::sync::Arc;

use journal::ctx::testing::{FixedClock, SeededRandom};
use reports::catalogue::Lang;
use serde_json::{Value, json};
use store::Folder;

use crate::desk::Desk;

/// A register that headquarters sent three lists' lines: a wanted man, a missing woman, a suspect seen elsewhere.
struct Register {
    desk: Desk,
    _folder: tempfile::TempDir,
}

impl Register {
    fn begun() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let place = Folder {
            data: folder.path().join("data"),
            state: folder.path().join("state"),
            vfs: None,
        };
        let (clock, rng) = (
            FixedClock::at("2026-11-17T14:32:00-05:00"),
            SeededRandom::new(1),
        );
        let desk = Desk::new(place, Arc::new(clock), Arc::new(rng), Lang::Fr);
        let begin = json!({"base": "OUA", "officer": "Mirlande Acajou", "role": "commander",
            "passphrase": "mango lalue tambour rivière soleil", "language": "fr"});
        desk.call("create_register", begin).unwrap();
        let register = Self {
            desk,
            _folder: folder,
        };
        register.lookout(
            "lookout",
            json!({"reason": "wanted", "family_name": "Tamarin", "given_names": "Dieusel",
            "aliases": ["Ti Mapou"], "birth_date": "1987", "authority": "DCPJ", "phone": "+509 37 12 34 56",
            "documents": [{"type": "passport", "number": "HX 447-1920"}]}),
        );
        register.lookout(
            "lookout",
            json!({"reason": "missing", "family_name": "Guayacán", "given_names": "Odile", "sex": "F"}),
        );
        register.lookout(
            "known_suspect",
            json!({"name_key": "Sablier Evens", "birth_year": 1990}),
        );
        register
    }

    fn lookout(&self, kind: &str, fields: Value) {
        let mut fields: domain::entry::Fields = serde_json::from_value(fields).unwrap();
        fields.insert("occurred_at".into(), "2026-11-17T14:00:00-05:00".into());
        let written = self
            .desk
            .with(|session| session.write(|tx| Ok(tx.create(kind, None, fields).map(drop)?)));
        written.unwrap();
    }

    /// Reasons and names of those whom the person typed may be.
    fn met(&self, typed: Value) -> Vec<(String, String)> {
        let view = self.desk.call("person_candidates", typed).unwrap();
        let said = |one: &Value, name: &str| one[name].as_str().unwrap().to_owned();
        let met = view["lookouts"].as_array().unwrap().iter();
        met.map(|one| (said(one, "reason"), said(one, "name")))
            .collect()
    }
}

fn one(reason: &str, name: &str) -> Vec<(String, String)> {
    vec![(reason.to_owned(), name.to_owned())]
}

#[test]
fn whoever_is_sought_is_met_however_the_name_is_written() {
    let register = Register::begun();
    let tamarin = one("wanted", "Tamarin Dieusel");
    for typed in [
        json!({"family_name": "TAMARIN", "given_names": "dieusel"}),
        json!({"family_name": "tamaren", "given_names": "djesèl"}),
        json!({"family_name": "Ti", "given_names": "Mapou"}),
        json!({"family_name": "Corossol", "aliases": ["ti mapou"]}),
        json!({"family_name": "Corossol", "documents": ["hx4471920"]}),
    ] {
        assert_eq!(register.met(typed.clone()), tamarin, "{typed}");
    }
    let guayacan = json!({"family_name": "guayaca\u{301}n", "given_names": "Odile"});
    assert_eq!(register.met(guayacan), one("missing", "Guayacán Odile"));
}

#[test]
fn half_a_name_and_another_person_raise_no_alert() {
    let register = Register::begun();
    for typed in [
        json!({"family_name": "Tamarin"}),
        json!({"family_name": "Tamarin", "given_names": "Die"}),
        json!({"family_name": "Tamarin", "given_names": "Wilner"}),
        json!({"family_name": "tamaren", "given_names": "djesèl", "birth_date": "2001-05-02"}),
        json!({"family_name": "Sablier"}),
    ] {
        assert_eq!(register.met(typed.clone()), [], "{typed}");
    }
}

#[test]
fn a_suspect_seen_elsewhere_is_told_by_name_and_year() {
    let register = Register::begun();
    let typed = json!({"family_name": "Sabliye", "given_names": "Evens", "birth_date": "1990"});
    assert_eq!(register.met(typed), one("seen", "Sablier Evens"));
    let younger =
        json!({"family_name": "Sabliye", "given_names": "Evens", "birth_date": "2004-01-01"});
    assert_eq!(register.met(younger), []);
}

#[test]
fn what_to_do_comes_with_the_alert() {
    let register = Register::begun();
    let typed = json!({"family_name": "Tamarin", "given_names": "Dieusel", "birth_date": "1987"});
    let view = register.desk.call("person_candidates", typed).unwrap();
    let met = &view["lookouts"][0];
    assert_eq!(
        (&met["authority"], &met["phone"]),
        (&json!("DCPJ"), &json!("+509 37 12 34 56"))
    );
    let agrees = met["reasons"].as_array().unwrap().iter();
    assert!(agrees.into_iter().all(|reason| reason["agrees"] == true));
}
