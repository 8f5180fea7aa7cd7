//! Hours and dates as people type them: what is understood, and what is refused.

use proptest::prelude::*;

use super::*;

fn today() -> NaiveDate {
    "2026-11-17".parse().unwrap()
}

fn past(text: &str) -> String {
    match parse_typed_date(text, today(), Expect::Past) {
        Ok(date) => date.to_string(),
        Err(bad) => bad.code().to_owned(),
    }
}

#[test]
fn a_typed_date_is_understood_in_the_ways_people_write_it() {
    for (typed, understood) in [
        ("14 3 26", "2026-03-14"),
        ("14/03/2026", "2026-03-14"),
        ("14.3.26", "2026-03-14"),
        ("140326", "2026-03-14"),
        ("14032026", "2026-03-14"),
        ("2026-03-14", "2026-03-14"),
        ("20260314", "2026-03-14"),
        ("14 mars 2026", "2026-03-14"),
        ("le 1er août 2026", "2026-08-01"),
        ("3 out 26", "2026-08-03"),
        ("March 14, 2026", "2026-03-14"),
        ("14 3 87", "1987-03-14"),
        ("1987", "1987"),
        ("03/1987", "1987-03"),
        ("1987-03", "1987-03"),
        ("mars 1987", "1987-03"),
    ] {
        assert_eq!(past(typed), understood, "{typed:?}");
    }
}

#[test]
fn days_near_today_have_words() {
    for (typed, understood) in [
        ("hier", "2026-11-16"),
        ("HIER", "2026-11-16"),
        ("yè", "2026-11-16"),
        ("aujourd\u{2019}hui", "2026-11-17"),
        ("jodi a", "2026-11-17"),
        ("avant-hier", "2026-11-15"),
        ("j-2", "2026-11-15"),
        ("J - 17", "2026-10-31"),
        ("j-0", "2026-11-17"),
        ("demain", "date_in_future"),
        ("j+1", "date_in_future"),
        ("j-9999999", "date_out_of_range"),
        ("j-x", "bad_date"),
    ] {
        assert_eq!(past(typed), understood, "{typed:?}");
    }
    assert_eq!(
        parse_typed_date("demain", today(), Expect::Any)
            .unwrap()
            .to_string(),
        "2026-11-18"
    );
}

#[test]
fn a_missing_year_or_month_is_the_latest_that_is_not_in_the_future() {
    assert_eq!(past("16 11"), "2026-11-16");
    assert_eq!(past("18 11"), "2025-11-18");
    assert_eq!(past("18 nov"), "2025-11-18");
    assert_eq!(past("17"), "2026-11-17");
    assert_eq!(past("18"), "2026-10-18");
    assert_eq!(past("31"), "2026-10-31");
    assert_eq!(past("1403"), "2026-03-14");
    assert_eq!(past("29 2"), "2024-02-29");
    let new_year = "2027-01-01".parse().unwrap();
    let date = parse_typed_date("31", new_year, Expect::Past).unwrap();
    assert_eq!(date.to_string(), "2026-12-31");
}

#[test]
fn a_two_digit_year_takes_the_century_that_makes_sense() {
    assert_eq!(past("1 1 27"), "1927-01-01");
    assert_eq!(past("18 11 26"), "date_in_future");
    let expiry = |text| {
        parse_typed_date(text, today(), Expect::Any)
            .unwrap()
            .to_string()
    };
    assert_eq!(expiry("11 8 31"), "2031-08-11");
    assert_eq!(expiry("11 8 87"), "1987-08-11");
}

#[test]
fn what_is_no_date_is_told_and_never_guessed() {
    for (typed, code) in [
        ("", "bad_date"),
        ("tamarin", "bad_date"),
        ("31 4 26", "no_such_date"),
        ("29 2 2025", "no_such_date"),
        ("32", "no_such_date"),
        ("14 13 26", "no_such_date"),
        ("1 2 3 4", "bad_date"),
        ("14 jui 26", "date_ambiguous"),
        ("١٤ ٣ ٢٦", "bad_date"),
        ("14 3 1026", "date_out_of_range"),
    ] {
        assert_eq!(past(typed), code, "{typed:?}");
    }
}

#[test]
fn one_field_takes_an_age_or_a_birth_date() {
    let understood = |text| parse_age_or_birth(text, today()).unwrap();
    assert_eq!(understood("39"), AgeOrBirth::Age(39));
    assert_eq!(understood("≈ 39 ans"), AgeOrBirth::Age(39));
    assert_eq!(understood("17 lane"), AgeOrBirth::Age(17));
    assert_eq!(understood("8 mois"), AgeOrBirth::Age(0));
    assert_eq!(
        understood("1987"),
        AgeOrBirth::Birth(PartialDate::Year(1987))
    );
    assert_eq!(
        understood("12 3 87"),
        AgeOrBirth::Birth("1987-03-12".parse().unwrap())
    );
    assert_eq!(parse_age_or_birth("121", today()), Err(BadWhen::Shape));
    assert_eq!(parse_age_or_birth("2031", today()), Err(BadWhen::Future));
}

#[test]
fn an_hour_is_understood_with_or_without_its_signs() {
    for (typed, understood) in [
        ("14:10", "14:10:00"),
        ("14h10", "14:10:00"),
        ("14 h", "14:00:00"),
        ("1410", "14:10:00"),
        ("910", "09:10:00"),
        ("9", "09:00:00"),
        ("00:00", "00:00:00"),
        ("14 H 10", "14:10:00"),
    ] {
        assert_eq!(
            parse_typed_time(typed).unwrap().to_string(),
            understood,
            "{typed:?}"
        );
    }
    assert_eq!(parse_typed_time("25:10"), Err(BadWhen::Calendar));
    assert_eq!(parse_typed_time("24:00"), Err(BadWhen::Calendar));
    for typed in ["", "h", "14:1", "midi", "14:10:00", "é14"] {
        assert_eq!(parse_typed_time(typed), Err(BadWhen::Shape), "{typed:?}");
    }
}

proptest! {
    #[test]
    fn any_whole_date_is_understood_in_each_writing(offset in 0_u64..45_000) {
        let date = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap() + chrono::Days::new(offset);
        let expected = PartialDate::Day(date);
        for form in ["%Y-%m-%d", "%d/%m/%Y", "%-d %-m %Y", "%d%m%Y"] {
            let typed = date.format(form).to_string();
            prop_assert_eq!(parse_typed_date(&typed, today(), Expect::Any), Ok(expected));
        }
    }

    #[test]
    fn nothing_typed_makes_it_fail_otherwise_than_by_its_word(text in "\\PC{0,24}") {
        if let Ok(date) = parse_typed_date(&text, today(), Expect::Past) {
            prop_assert!(date.earliest() <= today());
        }
        let _hour_or_refusal = parse_typed_time(&text);
        let _age_or_refusal = parse_age_or_birth(&text, today());
    }
}
