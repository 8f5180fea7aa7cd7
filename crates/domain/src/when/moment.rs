//! Moments as they are stored: RFC 3339, with seconds and with the offset that the clock on the wall had.

use chrono::{DateTime, Datelike, FixedOffset, SecondsFormat};

use super::{BadWhen, year_in_range};

/// Length of `2026-11-17T14:10:00`, after which only a fraction and the offset may stand.
const UP_TO_SECONDS: usize = 19;
/// Digits of a second's fraction: entries carry milliseconds, a foreign file may carry nanoseconds.
const FRACTION_DIGITS_MAX: usize = 9;

/// Reads `2026-11-17T14:10:00-05:00`; the offset is kept, it is evidence.
///
/// Stricter than RFC 3339 allows: a capital `T`, a capital `Z` or `±hh:mm`, no leap second, no `-00:00` ("offset unknown").
///
/// # Errors
/// Any [`BadWhen`] but [`BadWhen::Future`] and [`BadWhen::Ambiguous`].
pub fn parse_moment(text: &str) -> Result<DateTime<FixedOffset>, BadWhen> {
    let bytes = text.as_bytes();
    if bytes.len() < UP_TO_SECONDS || !text.is_ascii() || !matches_shape(&bytes[..UP_TO_SECONDS]) {
        return Err(BadWhen::Shape);
    }
    check_offset(after_fraction(&text[UP_TO_SECONDS..])?)?;
    if &bytes[17..19] == b"60" {
        return Err(BadWhen::Calendar);
    }
    let moment = DateTime::parse_from_rfc3339(text).map_err(|_| BadWhen::Calendar)?;
    year_in_range(moment.year())?;
    year_in_range(moment.naive_utc().year())?;
    Ok(moment)
}

/// Writes a moment to the second, with its offset: `2026-11-17T14:10:00-05:00`; UTC as `+00:00`.
#[must_use]
pub fn format_moment(moment: &DateTime<FixedOffset>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Secs, false)
}

fn matches_shape(head: &[u8]) -> bool {
    head.iter()
        .zip(b"dddd-dd-ddTdd:dd:dd")
        .all(|(byte, shape)| match shape {
            b'd' => byte.is_ascii_digit(),
            sign => byte == sign,
        })
}

fn after_fraction(rest: &str) -> Result<&str, BadWhen> {
    let Some(fraction) = rest.strip_prefix('.') else {
        return Ok(rest);
    };
    let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 || digits > FRACTION_DIGITS_MAX {
        return Err(BadWhen::Shape);
    }
    Ok(&fraction[digits..])
}

fn check_offset(offset: &str) -> Result<(), BadWhen> {
    match offset.as_bytes() {
        [] => Err(BadWhen::Offset),
        b"Z" => Ok(()),
        b"-00:00" => Err(BadWhen::Offset),
        [b'+' | b'-', a, b, b':', c, d] if [a, b, c, d].iter().all(|x| x.is_ascii_digit()) => {
            Ok(())
        }
        _ => Err(BadWhen::Shape),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_keeps_the_offset_that_it_was_written_with() {
        for text in [
            "2026-11-17T14:10:00-05:00",
            "2018-03-04T06:10:00-04:00",
            "2026-11-17T19:10:00+00:00",
        ] {
            assert_eq!(format_moment(&parse_moment(text).unwrap()), text);
        }
        assert_eq!(
            parse_moment("2026-11-17T14:10:00.125-05:00").unwrap(),
            parse_moment("2026-11-17T19:10:00.125Z").unwrap()
        );
    }

    #[test]
    fn a_moment_without_a_real_offset_is_refused() {
        assert_eq!(parse_moment("2026-11-17T14:10:00"), Err(BadWhen::Offset));
        assert_eq!(
            parse_moment("2026-11-17T14:10:00-00:00"),
            Err(BadWhen::Offset)
        );
        assert_eq!(parse_moment("2026-11-17T14:10:00.5"), Err(BadWhen::Offset));
    }

    #[test]
    fn other_shapes_are_refused_even_where_a_lenient_reader_would_guess() {
        for text in [
            "",
            "2026-11-17",
            "2026-11-17 14:10:00-05:00",
            "2026-11-17t14:10:00-05:00",
            "2026-11-17T14:10:00z",
            "2026-11-17T14:10-05:00",
            "2026-11-17T14:10:00-0500",
            "2026-11-17T14:10:00-5:00",
            "2026-11-17T14:10:00.-05:00",
            "2026-11-17T14:10:00.1234567890Z",
            "2026-11-17T14:10:00\u{2212}05:00",
            " 2026-11-17T14:10:00-05:00",
            "+2026-11-17T14:10:00Z",
        ] {
            assert_eq!(parse_moment(text), Err(BadWhen::Shape), "{text:?}");
        }
    }

    #[test]
    fn hours_and_days_that_do_not_exist_are_refused() {
        for text in [
            "2026-11-31T14:10:00-05:00",
            "2026-02-29T14:10:00-05:00",
            "2026-11-17T24:00:00-05:00",
            "2026-11-17T14:60:00-05:00",
            "2026-12-31T23:59:60Z",
            "2026-11-17T14:10:00-25:00",
        ] {
            assert_eq!(parse_moment(text), Err(BadWhen::Calendar), "{text:?}");
        }
        assert_eq!(parse_moment("0001-01-01T00:00:00Z"), Err(BadWhen::Range));
        assert_eq!(
            parse_moment("9999-12-31T23:59:59-05:00"),
            Err(BadWhen::Range)
        );
    }
}
