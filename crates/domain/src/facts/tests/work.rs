//! Seizures, documents, patrols, receptions, trainings, equipment, cases.

use super::*;

fn values(register: &Register, measure: Measure) -> Vec<(Vec<(&'static str, String)>, i64)> {
    let facts = of(register, measure);
    let told = facts.iter().map(|fact| {
        let dims = dims(fact)
            .into_iter()
            .map(|(dim, value)| (dim, value.to_owned()));
        (dims.collect(), fact.value)
    });
    told.collect()
}

fn one(dim: &'static str, value: &str, count: i64) -> (Vec<(&'static str, String)>, i64) {
    (vec![(dim, value.to_owned())], count)
}

#[test]
fn a_seizure_weighs_net_else_gross_and_is_worth_its_currency() {
    let seizure = |id: &str, more: Value| {
        let mut fields = json!({"category": "narcotics"});
        let map = fields.as_object_mut().unwrap();
        map.extend(more.as_object().unwrap().clone());
        record(id, "seizure", fields)
    };
    let register = arrived([
        seizure("a", json!({"gross_weight_g": 1200, "net_weight_g": 1000})),
        seizure(
            "b",
            json!({"gross_weight_g": 300, "value": {"amount": 50, "currency": "USD"}}),
        ),
        seizure("c", json!({})),
    ]);
    assert_eq!(of(&register, Measure::Seizures).len(), 3);
    let grams = of(&register, Measure::SeizedWeightG);
    assert_eq!(grams.iter().map(|fact| fact.value).sum::<i64>(), 1300);
    let worth = &of(&register, Measure::SeizedValue)[0];
    assert_eq!(
        (dims(worth), worth.value),
        (vec![("category", "narcotics"), ("currency", "USD")], 50)
    );
}

#[test]
fn an_unreadable_document_accuses_nobody() {
    let check = |id: &str, result: &str| {
        record(
            id,
            "document_check",
            json!({"type": "passport", "result": result, "country": "DOM"}),
        )
    };
    let register = arrived(["genuine", "unreadable", "forged"].map(|result| check(result, result)));
    assert_eq!(of(&register, Measure::DocumentsExamined).len(), 3);
    let accused = of(&register, Measure::DocumentsFraudulent);
    assert_eq!(accused.len(), 1);
    assert_eq!(
        dims(&accused[0]),
        [
            ("type", "passport"),
            ("result", "forged"),
            ("country", "DOM")
        ]
    );
}

#[test]
fn a_patrol_counts_when_it_is_back() {
    let out = json!({"type": "foot", "departed_at": "2018-03-04T20:00:00-05:00", "km_out": 100,
        "vehicles_checked": 3});
    assert_eq!(arrived([record("p", "patrol", out.clone())]).all(), []);
    let mut back = out;
    back["returned_at"] = json!("2018-03-05T01:30:00-05:00");
    back["km_in"] = json!(142);
    back["stops"] = json!([{"boundary_stone": 12}, {"note": "gué"}]);
    back["persons_checked"] = json!({"women": 2, "men": 0, "minors": 1});
    let register = arrived([record("p", "patrol", back)]);
    assert!(
        register
            .all()
            .iter()
            .all(|fact| fact.day.to_string() == "2018-03-05")
    );
    assert_eq!(
        values(&register, Measure::Patrols),
        [one("type", "foot", 1)]
    );
    assert_eq!(
        values(&register, Measure::PatrolHours),
        [one("type", "foot", 330)]
    );
    assert_eq!(Measure::PatrolHours.parts(), 60);
    assert_eq!(
        values(&register, Measure::PatrolKm),
        [one("type", "foot", 42)]
    );
    assert_eq!(
        values(&register, Measure::PointsVisited),
        [one("type", "foot", 2)]
    );
    assert_eq!(
        values(&register, Measure::PersonsChecked),
        [one("category", "minors", 1), one("category", "women", 2)]
    );
    assert_eq!(
        values(&register, Measure::VehiclesChecked),
        [one("category", "vehicles", 3)]
    );
}

#[test]
fn people_handed_over_are_counted_by_who_they_are() {
    let counts = json!({"women": 3, "men": 0, "boys": 2, "alone": 2, "pregnant": 1});
    let fields = json!({"at": "2018-03-04T23:30:00-05:00", "counts": counts});
    let register = arrived([record("r", "reception", fields)]);
    assert_eq!(
        values(&register, Measure::ReturneesReceived),
        [one("category", "boys", 2), one("category", "women", 3)]
    );
}

fn training(id: &str, to: &str, attendees: Value) -> Record {
    let fields =
        json!({"theme": "first_aid", "donor": "Canada PSOPs", "to": to, "attendees": attendees});
    record(id, "training", fields)
}

#[test]
fn an_officer_is_trained_often_and_counted_once() {
    let register = arrived([
        training(
            "b",
            "2018-06-02T16:00:00-04:00",
            json!([{"officer": "ACAJOU  Évens", "sex": "M"},
            {"officer": "CÈDRE Judith", "sex": "F"}]),
        ),
        training(
            "a",
            "2018-05-02T16:00:00-04:00",
            json!([{"officer": "acajou evens", "sex": "M"},
            {"officer": "Acajou Évens", "sex": "M"}]),
        ),
    ]);
    let trained = of(&register, Measure::OfficersTrained);
    assert_eq!(trained.iter().map(|fact| fact.value).sum::<i64>(), 3);
    let distinct = of(&register, Measure::OfficersTrainedDistinct);
    let told: Vec<_> = distinct
        .iter()
        .map(|fact| {
            (
                fact.day.to_string(),
                fact.dims[&Dim::Sex].as_str(),
                fact.value,
            )
        })
        .collect();
    assert_eq!(
        told,
        [("2018-05-02".into(), "M", 1), ("2018-06-02".into(), "F", 1)]
    );
    assert_eq!(distinct[0].dims[&Dim::Donor], "canada_psops");
}

fn event(id: &str, day: u32, event: &str) -> Record {
    let at = format!("2018-03-{day:02}T10:00:00-05:00");
    record(
        id,
        "asset_event",
        json!({"asset": "a", "event": event, "occurred_at": at}),
    )
}

fn asset(more: Value) -> Record {
    let mut fields = json!({"category": "radio", "donor": "iom", "state": "in_service"});
    let map = fields.as_object_mut().unwrap();
    map.extend(more.as_object().unwrap().clone());
    record("a", "asset", fields)
}

fn changes(records: Vec<Record>) -> Vec<(String, i64)> {
    let register = arrived(records);
    let facts = of(&register, Measure::AssetsInService);
    facts
        .iter()
        .map(|fact| (fact.day.to_string(), fact.value))
        .collect()
}

#[test]
fn equipment_stands_in_service_between_what_happens_to_it() {
    let day = |day: u32, change: i64| (format!("2018-03-{day:02}"), change);
    assert_eq!(changes(vec![asset(json!({}))]), [day(4, 1)]);
    assert_eq!(changes(vec![asset(json!({"state": "broken"}))]), []);
    let known = asset(json!({"acquired_on": "2017-11-02", "state": "retired"}));
    let story = vec![
        event("e3", 20, "retired"),
        event("e1", 8, "broken"),
        known,
        event("e2", 9, "repaired"),
    ];
    assert_eq!(
        changes(story),
        [("2017-11-02".into(), 1), day(8, -1), day(9, 1), day(20, -1)]
    );
    assert_eq!(
        changes(vec![asset(json!({})), event("e", 9, "repaired")]),
        [day(9, 1)]
    );
    assert_eq!(
        changes(vec![asset(json!({})), event("e", 9, "maintenance")]),
        [day(4, 1)]
    );
    assert_eq!(changes(vec![asset(json!({})), event("e", 2, "lost")]), []);
    assert!(Measure::AssetsInService.is_standing() && !Measure::Patrols.is_standing());
}

#[test]
fn a_case_counts_at_its_first_step() {
    let step = |id: &str, step: &str, day: u32| {
        let at = format!("2018-04-{day:02}T10:00:00-04:00");
        record(
            id,
            "case_step",
            json!({"incident": "i", "step": step, "at": at}),
        )
    };
    let mut void = step("s0", "sent_to_dcpj", 1);
    void.stage = crate::record::Stage::Void;
    let incident = record("i", "incident", json!({"nature": "narcotics"}));
    let register = arrived([
        step("s2", "sent_to_dcpj", 9),
        void,
        incident,
        step("s1", "sent_to_prosecutor", 5),
        step("s3", "convicted", 20),
    ]);
    for (measure, day) in [
        (Measure::CasesSent, "2018-04-05"),
        (Measure::CasesConvicted, "2018-04-20"),
    ] {
        let facts = of(&register, measure);
        assert_eq!((facts.len(), facts[0].day.to_string().as_str()), (1, day));
        assert_eq!(dims(&facts[0]), [("nature", "narcotics")]);
    }
}
