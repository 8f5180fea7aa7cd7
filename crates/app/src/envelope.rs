//! Bytes beside a request or a view: four bytes of length, that many of JSON, and the bytes as they are.

use serde_json::Value;

use crate::fault::Fault;

/// The length of the JSON, before it.
const LENGTH_BYTES: usize = 4;

/// What is in an envelope.
///
/// # Errors
/// `bad_request`.
pub(crate) fn open(envelope: &[u8]) -> Result<(Value, &[u8]), Fault> {
    let bad = || Fault::new("bad_request").with("why", "no envelope");
    let (length, rest) = envelope
        .split_first_chunk::<LENGTH_BYTES>()
        .ok_or_else(bad)?;
    let length = u32::from_be_bytes(*length) as usize;
    let (json, bytes) = rest.split_at_checked(length).ok_or_else(bad)?;
    let json = serde_json::from_slice(json).map_err(|_| bad())?;
    Ok((json, bytes))
}

/// An envelope of both.
pub(crate) fn seal(json: &Value, bytes: &[u8]) -> Vec<u8> {
    let json = json.to_string();
    let length = u32::try_from(json.len()).expect("a view is far smaller than 4 GiB");
    [&length.to_be_bytes(), json.as_bytes(), bytes].concat()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_was_put_in_comes_out() {
        let envelope = seal(&json!({"id": "x"}), b"\0bytes");
        let (json, bytes) = open(&envelope).unwrap();
        assert_eq!((json, bytes), (json!({"id": "x"}), &b"\0bytes"[..]));
    }

    #[test]
    fn what_is_no_envelope_is_refused() {
        for envelope in [&b""[..], b"\0\0\0", b"\0\0\0\x09{}", b"\0\0\0\x02{x"] {
            assert_eq!(open(envelope).unwrap_err().code, "bad_request");
        }
    }
}
