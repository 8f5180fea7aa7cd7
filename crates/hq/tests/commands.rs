//! What an operator types, without a network: documents, sentences, exit codes.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::{fs, os::unix::fs::PermissionsExt, sync::Arc};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hq::{
    command::{World, run},
    machine::{SystemClock, SystemRandom},
};
use serde_json::Value;
use tempfile::TempDir;

struct Operator {
    folder: TempDir,
}

struct Said {
    code: u8,
    out: String,
    err: String,
}

impl Said {
    fn document(&self) -> Value {
        assert_eq!(self.code, 0, "{}", self.err);
        serde_json::from_str(&self.out).unwrap()
    }

    fn refused(&self) -> (u8, String) {
        assert_eq!(self.out, "");
        let error: Value = serde_json::from_str(&self.err).unwrap();
        assert!(error["error"]["params"].is_object());
        let message = error["error"]["message"].as_str().unwrap();
        assert!(message.contains(' '), "a sentence: {message:?}");
        (
            self.code,
            error["error"]["code"].as_str().unwrap().to_owned(),
        )
    }
}

impl Operator {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    fn says(&self, args: &[&str]) -> Said {
        let data = self.path("hq");
        let line = [&["fwontye-hq", "--data-dir", &data], args].concat();
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let world = World {
            out: &mut out,
            err: &mut err,
            env: &|_| None,
            clock: Arc::new(SystemClock::start()),
            rng: Arc::new(SystemRandom),
        };
        let code = run(line.iter().map(Into::into), world);
        Said {
            code,
            out: String::from_utf8(out).unwrap(),
            err: String::from_utf8(err).unwrap(),
        }
    }

    fn json(&self, args: &[&str]) -> Said {
        self.says(&[args, &["--json"]].concat())
    }
}

#[test]
fn the_first_command_makes_headquarters_and_the_second_finds_it() {
    let operator = Operator::new();
    let first = operator.json(&["migrate"]).document();
    assert!(first["migrations"].as_u64().unwrap() > 0);
    assert_eq!(operator.json(&["migrate"]).document()["migrations"], 0);
    let status = operator.json(&["status"]).document();
    assert_eq!(status["bases"], serde_json::json!([]));
    assert_eq!(status["fingerprint"].as_str().unwrap().len(), 12);
    assert_eq!(operator.json(&["status"]).document(), status);
    let folder = fs::metadata(operator.path("hq")).unwrap();
    assert_eq!(folder.permissions().mode() & 0o777, 0o700);
    for file in ["headquarters.db", "headquarters.key"] {
        let file = operator.folder.path().join("hq").join(file);
        assert_eq!(
            fs::metadata(file).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }
    let verified = operator.json(&["verify"]).document();
    assert_eq!(
        (&verified["ok"], &verified["journals"]),
        (&true.into(), &6.into())
    );
    for key in [
        "entries",
        "problems",
        "projection_digest",
        "schema",
        "seconds",
    ] {
        assert!(!verified[key].is_null(), "{key}");
    }
}

#[test]
fn a_deep_verification_folds_again_and_changes_nothing() {
    let operator = Operator::new();
    let plain = operator.json(&["verify"]).document();
    for _ in 0..2 {
        let deep = operator.json(&["verify", "--deep"]).document();
        for key in ["ok", "entries", "problems", "projection_digest"] {
            assert_eq!(deep[key], plain[key], "{key}");
        }
    }
}

#[test]
fn an_invitation_needs_an_address_and_a_file_that_is_not_there() {
    let operator = Operator::new();
    let out = operator.path("oua.json");
    let enrol = ["device", "enrol", "--base", "OUA", "--out", &out];
    assert_eq!(operator.json(&enrol).refused(), (1, "no_server".into()));
    assert!(
        !std::path::Path::new(&out).exists(),
        "nothing is left behind"
    );
    let addressed = [&enrol[..], &["--server", "https://192.0.2.1:8740"]].concat();
    let made = operator.json(&addressed).document();
    assert_eq!(made["server"], "https://192.0.2.1:8740");
    assert_eq!(made["code"].as_str().unwrap().replace('-', "").len(), 24);
    assert_eq!(
        fs::metadata(&out).unwrap().permissions().mode() & 0o777,
        0o600
    );
    assert_eq!(operator.json(&enrol).refused(), (2, "file_exists".into()));
    let elsewhere = [
        "device",
        "enrol",
        "--base",
        "XXX",
        "--out",
        &operator.path("x.json"),
    ];
    assert_eq!(
        operator.json(&elsewhere).refused(),
        (2, "unknown_base".into())
    );
    let devices = operator.json(&["device", "list"]).document();
    assert_eq!(devices["devices"][0]["standing"], "invited");
    assert_eq!(devices["devices"][0]["id"], made["id"]);
    assert_eq!(devices["devices"].as_array().unwrap().len(), 1);
}

#[test]
fn what_is_not_there_is_said_with_its_exit_code() {
    let operator = Operator::new();
    let code = |args: &[&str]| operator.json(args).refused();
    assert_eq!(
        code(&["device", "revoke", "nobody"]),
        (2, "unknown_device".into())
    );
    let approve = ["device", "approve", "nobody", "K7Q2K7Q2K7Q2"];
    assert_eq!(code(&approve), (2, "unknown_device".into()));
    let out = operator.path("all.jsonl");
    let export = |kind| ["export", kind, "--format", "jsonl", "--out", &out].map(str::to_owned);
    let code =
        |args: &[String]| operator.json(&args.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(code(&export("fish")).refused(), (2, "unknown_kind".into()));
    assert_eq!(code(&export("all")).document()["records"], 0);
    assert_eq!(code(&export("all")).refused(), (2, "file_exists".into()));
    assert_eq!(operator.json(&["bake"]).refused(), (2, "usage".into()));
    let found = operator.json(&["search", "TAMARIN"]).document();
    assert_eq!(found["results"], serde_json::json!([]));
}

#[test]
fn a_place_or_an_address_that_cannot_be_is_said() {
    let operator = Operator::new();
    let code = |args: &[&str]| operator.json(args).refused();
    let out = operator.path("no/all.jsonl");
    let export = ["export", "all", "--format", "jsonl", "--out", &out];
    assert_eq!(code(&export), (2, "folder_missing".into()));
    let enrol = ["device", "enrol", "--base", "OUA", "--out"];
    let line = [&enrol[..], &[&out, "--server", "https://192.0.2.1"]].concat();
    assert_eq!(code(&line), (2, "folder_missing".into()));
    let out = operator.path("oua.json");
    for server in ["hq.example", "http://192.0.2.1:8740", "https://"] {
        let line = [&enrol[..], &[&out, "--server", server]].concat();
        assert_eq!(code(&line), (2, "bad_address".into()), "{server}");
    }
    let file = operator.path("file");
    fs::write(&file, "").unwrap();
    let line = ["status", "--data-dir", &file];
    assert_eq!(code(&line), (2, "not_a_folder".into()));
}

#[test]
fn what_is_wrong_with_a_line_is_said_in_the_language_asked_for() {
    let operator = Operator::new();
    let said = operator.says(&["device", "revoke", "--lang", "fr"]);
    assert_eq!((said.code, said.out.as_str()), (2, ""));
    assert_eq!(said.err, "Il manque : <ID>. Voir --help.\n");
    let help = operator.says(&["device", "--help", "--lang", "es"]);
    assert!(help.code == 0 && help.out.contains("Uso:"), "{}", help.out);
    assert!(!help.out.contains("Print help"), "{}", help.out);
    let document = operator.json(&["--version"]).document();
    assert_eq!(document["program"], "fwontye-hq");
}

#[test]
fn a_missing_open_or_foreign_key_file_is_refused_and_nothing_is_made_anew() {
    let operator = Operator::new();
    operator.json(&["status"]).document();
    let key = operator.folder.path().join("hq/headquarters.key");
    let aside = operator.folder.path().join("aside");
    fs::rename(&key, &aside).unwrap();
    assert_eq!(
        operator.json(&["status"]).refused(),
        (3, "key_file_missing".into())
    );
    fs::copy(&aside, &key).unwrap();
    fs::set_permissions(&key, PermissionsExt::from_mode(0o644)).unwrap();
    assert_eq!(
        operator.json(&["status"]).refused(),
        (3, "key_file_open".into())
    );
    let other = Operator::new();
    other.json(&["status"]).document();
    fs::copy(other.folder.path().join("hq/headquarters.key"), &key).unwrap();
    fs::set_permissions(&key, PermissionsExt::from_mode(0o600)).unwrap();
    assert_eq!(
        operator.json(&["status"]).refused(),
        (3, "wrong_key".into())
    );
    fs::rename(&aside, &key).unwrap();
    operator.json(&["status"]).document();
}

#[test]
fn the_configuration_file_gives_way_to_flags_and_unknown_settings_are_refused() {
    let operator = Operator::new();
    let config = operator.path("hq.toml");
    fs::write(&config, "server = \"https://192.0.2.7:8740\"\n").unwrap();
    let enrol = |out: &str, more: &[&str]| {
        let out = operator.path(out);
        let line = [
            "device", "enrol", "--base", "MAL", "--out", &out, "--config", &config,
        ];
        operator.json(&[&line[..], more].concat())
    };
    assert_eq!(
        enrol("a", &[]).document()["server"],
        "https://192.0.2.7:8740"
    );
    let flagged = enrol("b", &["--server", "https://192.0.2.8:8740"]);
    assert_eq!(flagged.document()["server"], "https://192.0.2.8:8740");
    fs::write(&config, "sevrer = \"x\"\n").unwrap();
    assert_eq!(enrol("c", &[]).refused(), (2, "bad_value".into()));
}

#[test]
fn people_are_told_in_their_language_and_shells_get_their_script() {
    let operator = Operator::new();
    let said = operator.says(&["device", "list", "--lang", "fr"]);
    assert!(said.out.contains("machine"), "{}", said.out);
    let refused = operator.says(&["device", "revoke", "x", "--lang", "es"]);
    assert!(refused.err.contains("equipo"), "{}", refused.err);
    let script = operator.says(&["completions", "bash"]);
    assert!(script.code == 0 && script.out.contains("fwontye-hq"));
    let document = operator.json(&["completions", "bash"]).document();
    assert!(document["script"].as_str().unwrap().contains("fwontye-hq"));
    let help = operator.says(&["--help", "--lang", "ht"]);
    assert!(help.code == 0 && help.out.contains("Syèj"));
}

#[test]
fn the_protection_key_leaves_with_its_people_and_the_bases_are_told_its_public_half() {
    let operator = Operator::new();
    let [key, again, invitation] =
        ["hp.key", "again.key", "oua.enrolment"].map(|name| operator.path(name));
    let made = operator.json(&["protection-key", "--out", &key]).document();
    assert_eq!(made["fingerprint"].as_str().unwrap().len(), 12);
    assert_eq!(
        fs::metadata(&key).unwrap().permissions().mode() & 0o777,
        0o600
    );
    let kept: Value = serde_json::from_slice(&fs::read(&key).unwrap()).unwrap();
    let secret = kept["protection_secret"].as_str().unwrap().to_owned();
    let (_, code) = operator
        .json(&["protection-key", "--out", &again])
        .refused();
    assert_eq!(code, "protection_key_exists");
    assert!(!fs::exists(&again).unwrap());
    let args = [
        "device",
        "enrol",
        "--base",
        "OUA",
        "--out",
        &invitation,
        "--server",
        "https://192.0.2.1:8443",
    ];
    operator.json(&args).document();
    let invitation = journal::enrol::Enrolment::read(&fs::read(&invitation).unwrap()).unwrap();
    let told = invitation.hq.protection_key().unwrap().unwrap();
    let bytes: [u8; 32] = URL_SAFE_NO_PAD.decode(&secret).unwrap().try_into().unwrap();
    assert_eq!(told, journal::keys::SealPair::from_secret(&bytes).public());
}
