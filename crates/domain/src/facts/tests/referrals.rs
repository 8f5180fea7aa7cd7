//! Each subject once, on the first referral, whatever came in first.

use super::*;

/// A referral of the person `p`, sent at this hour of 4 March 2018.
fn referral(id: &str, hour: u32, more: Value) -> Record {
    let mut fields = json!({"subject": "p", "subject_kind": "migrant", "agency": "onm", "state": "sent",
        "sent_at": at(hour)});
    let map = fields.as_object_mut().unwrap();
    map.extend(more.as_object().unwrap().clone());
    record(id, "referral", fields)
}

fn at(hour: u32) -> String {
    format!("2018-03-04T{hour:02}:00:00-05:00")
}

fn victim(id: &str, hour: u32, more: Value) -> Record {
    let mut fields = json!({"subject": "s", "subject_kind": "presumed_victim"});
    let map = fields.as_object_mut().unwrap();
    map.extend(more.as_object().unwrap().clone());
    referral(id, hour, fields)
}

fn file() -> Record {
    let who =
        json!({"sex": "F", "nationality": "HTI", "birth_date": "1990", "status": "not_victim"});
    record("s", "screening", who)
}

#[test]
fn a_subject_counts_once_with_the_first_ones_institution() {
    let register = arrived([
        victim("b", 9, json!({"agency": "hospital"})),
        victim("a", 8, json!({"agency": "ibesr"})),
        file(),
    ]);
    let referred = of(&register, Measure::VictimsReferred);
    assert_eq!(referred.len(), 1);
    assert_eq!(
        dims(&referred[0]),
        [
            ("sex", "F"),
            ("age_band", "25-59"),
            ("nationality", "HTI"),
            ("agency", "ibesr")
        ]
    );
    assert_eq!(of(&register, Measure::PersonsAssisted).len(), 1);
    assert_eq!(of(&register, Measure::VictimsReceived), []);
}

#[test]
fn a_void_referral_leaves_its_place_to_the_next() {
    let mut void = victim("a", 8, json!({"agency": "ibesr"}));
    void.stage = crate::record::Stage::Void;
    let register = arrived([victim("b", 9, json!({"agency": "hospital"})), void]);
    assert_eq!(
        of(&register, Measure::VictimsReferred)[0].dims[&Dim::Agency],
        "hospital"
    );
}

#[test]
fn taken_in_charge_is_who_was_acknowledged_and_not_refused() {
    let received = |more: Value| {
        let register = arrived([victim("a", 8, more), file()]);
        let facts = of(&register, Measure::VictimsReceived);
        facts.first().map(|fact| fact.dims[&Dim::Agency].clone())
    };
    let accepted = json!({"state": "accepted", "accepted_at": at(10)});
    assert_eq!(received(accepted).as_deref(), Some("onm"));
    let closed = json!({"state": "closed", "service_given_at": at(11), "closed_at": at(12)});
    assert_eq!(received(closed).as_deref(), Some("onm"));
    let unanswered = json!({"state": "closed", "closed_at": at(12)});
    assert_eq!(received(unanswered), None);
    let refused = json!({"state": "refused", "received_at": at(9), "refused_at": at(10)});
    assert_eq!(received(refused), None);
    let over =
        json!({"state": "closed", "received_at": at(9), "refused_at": at(10), "closed_at": at(11)});
    assert_eq!(received(over), None);
}

#[test]
fn the_first_acknowledged_need_not_be_the_first_sent() {
    let register = arrived([
        victim(
            "a",
            8,
            json!({"agency": "ibesr", "state": "received", "received_at": at(20)}),
        ),
        victim(
            "b",
            9,
            json!({"agency": "bpm", "state": "received", "received_at": at(10)}),
        ),
    ]);
    assert_eq!(
        of(&register, Measure::VictimsReferred)[0].dims[&Dim::Agency],
        "ibesr"
    );
    assert_eq!(
        of(&register, Measure::VictimsReceived)[0].dims[&Dim::Agency],
        "bpm"
    );
}

#[test]
fn a_suspect_is_not_assisted_and_other_kinds_count_apart() {
    let suspect = referral("a", 8, json!({"subject_kind": "suspect"}));
    assert_eq!(arrived([suspect.clone()]).all(), []);
    let register = arrived([suspect, referral("b", 9, json!({}))]);
    let assisted = of(&register, Measure::PersonsAssisted);
    assert_eq!(assisted[0].dims[&Dim::SubjectKind], "migrant");
    let minor = arrived([
        victim("a", 8, json!({"subject_kind": "minor"})),
        victim("b", 9, json!({})),
    ]);
    assert_eq!(of(&minor, Measure::MinorsReferred).len(), 1);
    assert_eq!(of(&minor, Measure::VictimsReferred).len(), 1);
    assert_eq!(of(&minor, Measure::PersonsAssisted).len(), 1);
}

#[test]
fn of_a_reception_as_many_count_as_one_referral_names() {
    let group = |id: &str, hour: u32, count: i64| {
        referral(id, hour, json!({"subject": "r", "count": count}))
    };
    let register = arrived([group("a", 8, 5), group("b", 9, 12)]);
    let assisted = of(&register, Measure::PersonsAssisted);
    assert_eq!((assisted.len(), assisted[0].value), (1, 12));
}

/// A closed record of a protected person, with these facts in clear.
fn closed(id: &str, kind: &str, facts: &[Fact]) -> Record {
    let clear = json!({"token": "V-OUA-K7Q2-1", "facts": declare(facts)});
    let mut closed = record(id, kind, clear);
    closed.sealed = true;
    closed
}

/// The facts that the file of a presumed victim states.
fn stated_of_the_file() -> Vec<Fact> {
    let mut open = file();
    open.fields.insert("status".into(), "possible".into());
    facts(&open, &Register::default())
}

#[test]
fn a_closed_file_still_says_who_is_referred() {
    let register = arrived([closed("s", "screening", &stated_of_the_file())]);
    let referred = facts(&victim("a", 8, json!({"agency": "bpm"})), &register);
    let referred = referred
        .iter()
        .find(|one| one.measure == Measure::VictimsReferred);
    assert_eq!(
        dims(referred.unwrap()),
        [
            ("sex", "F"),
            ("age_band", "25-59"),
            ("nationality", "HTI"),
            ("agency", "bpm")
        ]
    );
}

#[test]
fn a_closed_referral_that_states_its_subject_leaves_the_next_nothing() {
    struct After(Vec<Record>);
    impl Neighbours for After {
        fn record(&self, _: &str) -> Option<Record> {
            None
        }
        fn offering(&self, _: &str) -> Vec<Record> {
            self.0.clone()
        }
    }
    let first = facts(&victim("b", 9, json!({})), &After(Vec::new()));
    assert_eq!(first.len(), 2);
    let stands = closed("b", "referral", &first);
    // Sent earlier, written later: what is stated stays.
    let second = victim("a", 8, json!({}));
    assert_eq!(facts(&second, &After(vec![stands.clone()])), []);
    let refused = closed("b", "referral", &[]);
    assert_eq!(facts(&second, &After(vec![refused])).len(), 2);
    let mut void = stands;
    void.stage = crate::record::Stage::Void;
    assert_eq!(facts(&second, &After(vec![void])).len(), 2);
}

#[test]
fn an_answer_counts_though_whoever_writes_it_reads_nothing() {
    let sent = facts(
        &victim("a", 8, json!({"agency": "bpm"})),
        &arrived([closed("s", "screening", &stated_of_the_file())]),
    );
    let (referral, other) = (closed("a", "referral", &sent), closed("b", "referral", &[]));
    let file = closed("s", "screening", &stated_of_the_file());
    let answered = |record: &Record, values: Value, others: &[Record]| {
        let values = crate::testing::fields(values);
        let facts = facts_once_answered(record, &values, others, Some(&file));
        let mut taken = facts.into_iter();
        taken.find(|one| one.measure == Measure::VictimsReceived)
    };
    let received = json!({"state": "received", "received_at": at(11)});
    let taken = answered(&referral, received.clone(), &[]).unwrap();
    assert_eq!(taken.dims[&Dim::Agency], "bpm");
    assert_eq!(answered(&referral, json!({"attempts": ["x"]}), &[]), None);

    // The second institution took them: nobody here can tell which it was, and they count once.
    let second = answered(&other, received.clone(), &[referral]).unwrap();
    assert_eq!(
        (
            second.dims[&Dim::Agency].as_str(),
            second.dims[&Dim::Sex].as_str()
        ),
        ("unknown", "F")
    );
    let counted = closed("a", "referral", &[taken]);
    assert_eq!(
        answered(&other, received, std::slice::from_ref(&counted)),
        None
    );
    let refused = json!({"state": "refused", "refused_at": at(12)});
    assert_eq!(answered(&counted, refused, &[]), None);
}
