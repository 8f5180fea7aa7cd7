//! What no entry may be, and what every one must survive.

use journal::{Error, entry};
use proptest::prelude::*;

const GOOD: &str = r#"{"in":"AQEBAQEBAQEBAQEBAQEBAQ","op":"put","kind":"incident","record":"0199bf00-0000-7000-8000-000000000042","schema":1,"hlc":[1771065600123,4],"wall":"2026-02-14T10:40:00-05:00","doubtful":false,"by":"u","set":{"a":1},"salt":"AAAAAAAAAAA"}"#;

fn code(bytes: &[u8]) -> &'static str {
    entry::decode(bytes).map_or_else(|refusal| refusal.code(), |_| "read")
}

fn with(set: &str) -> String {
    GOOD.replace(r#"{"a":1}"#, set)
}

#[test]
fn a_good_entry_is_read() {
    assert_eq!(code(GOOD.as_bytes()), "read");
    assert_eq!(
        code(with(r#"{"a":9007199254740991,"b":-9007199254740991,"c":["é",true,{}]}"#).as_bytes()),
        "read"
    );
}

#[test]
fn what_no_entry_may_be_is_refused() {
    let bad = [
        with(r#"{"a":1,"a":1}"#),
        with(r#"{"a":{"b":1,"b":2}}"#),
        with(r#"{"a":null}"#),
        with(r#"{"a":[1,null]}"#),
        with(r#"{"a":1.0}"#),
        with(r#"{"a":1e3}"#),
        with(r#"{"a":-0}"#),
        with(r#"{"a":9007199254740992}"#),
        with(r#"{"a":-9007199254740992}"#),
        with(r#"{"a":18446744073709551616}"#),
        with(r#"{"a":"\ud800"}"#),
        with(r#"{"a":"\udc00\ud800"}"#),
        with(r#"{"a":1,}"#),
        format!("\u{feff}{GOOD}"),
        format!("{GOOD}{GOOD}"),
        format!("{GOOD}\0"),
        GOOD.replace(r#""by":"u","#, r#""by":"u","by":"u","#),
        GOOD.replace(r#""op":"put","#, ""),
        GOOD.replace("AAAAAAAAAAA", "AAAA"),
        GOOD.replace("AQEBAQEBAQEBAQEBAQEBAQ", "AQEB"),
        GOOD.replace("1771065600123", "-1"),
        GOOD.replace("2026-02-14T10:40:00-05:00", "14/02/2026"),
        GOOD.replace("\"salt\"", "\"salt\":null,\"pepper\""),
        "[]".into(),
        String::new(),
    ];
    for text in bad {
        assert_eq!(code(text.as_bytes()), "damaged", "{text}");
    }
    assert_eq!(
        code(&GOOD.as_bytes().iter().map(|b| b ^ 0x80).collect::<Vec<_>>()),
        "damaged"
    );
}

#[test]
fn sixteen_kibibytes_are_read_and_one_byte_more_is_not() {
    let fill = entry::ENTRY_BYTES_MAX - with(r#"{"a":""}"#).len();
    let at_limit = with(&format!(r#"{{"a":"{}"}}"#, "x".repeat(fill)));
    assert_eq!(at_limit.len(), entry::ENTRY_BYTES_MAX);
    assert_eq!(code(at_limit.as_bytes()), "read");
    let past = with(&format!(r#"{{"a":"{}"}}"#, "x".repeat(fill + 1)));
    assert!(matches!(
        entry::decode(past.as_bytes()),
        Err(Error::TooLarge("entry"))
    ));
}

#[test]
fn keys_and_acts_of_a_newer_program_are_read() {
    let newer = GOOD.replace(r#""op":"put""#, r#""op":"merge","weight":[1,2]"#);
    assert_eq!(
        entry::decode(newer.as_bytes()).unwrap().op,
        domain::entry::Op::Unknown
    );
}

#[test]
fn nothing_is_written_that_would_not_be_read() {
    let mut good = entry::decode(GOOD.as_bytes()).unwrap();
    good.set.insert("a".into(), serde_json::json!(1.5));
    assert!(entry::encode(&good).is_err());
    good.set.insert("a".into(), serde_json::json!(null));
    assert!(entry::encode(&good).is_err());
    good.set.insert(
        "a".into(),
        serde_json::json!("x".repeat(entry::ENTRY_BYTES_MAX)),
    );
    assert_eq!(entry::encode(&good).unwrap_err().code(), "too_large");
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = entry::decode(&bytes);
    }

    #[test]
    fn an_entry_with_a_byte_changed_is_read_or_refused(at in 0..GOOD.len(), to in any::<u8>()) {
        let mut bytes = GOOD.as_bytes().to_vec();
        bytes[at] = to;
        if let Ok(read) = entry::decode(&bytes) {
            let (again, _) = entry::encode(&read).unwrap();
            prop_assert_eq!(entry::decode(&again).unwrap(), read);
        }
    }

    #[test]
    fn text_of_every_kind_comes_back(text in ".{0,200}", number in -9_007_199_254_740_991i64..=9_007_199_254_740_991) {
        let mut entry = entry::decode(GOOD.as_bytes()).unwrap();
        entry.set.insert("text".into(), text.into());
        entry.set.insert("number".into(), number.into());
        let (bytes, _) = entry::encode(&entry).unwrap();
        prop_assert_eq!(entry::decode(&bytes).unwrap(), entry);
    }
}
