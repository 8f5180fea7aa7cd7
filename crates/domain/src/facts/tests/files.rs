//! What protection files contribute, to whoever has them open.

use super::*;

fn screening(more: Value) -> Register {
    let mut fields = json!({"sex": "F", "nationality": "HTI", "age_declared": 16,
        "age_as_of": "2018-03-04", "status": "possible"});
    let map = fields.as_object_mut().unwrap();
    map.extend(more.as_object().unwrap().clone());
    arrived([record("s", "screening", fields)])
}

fn child(more: Value) -> Register {
    let mut fields = json!({"sex": "F", "nationality": "HTI", "birth_date": "2010",
        "protection_status": "unaccompanied"});
    let map = fields.as_object_mut().unwrap();
    map.extend(more.as_object().unwrap().clone());
    arrived([record("c", "child_file", fields)])
}

#[test]
fn a_presumed_victim_is_screened_and_a_victim_also_confirmed() {
    let possible = screening(json!({}));
    assert_eq!(
        dims(&of(&possible, Measure::VictimsScreened)[0]),
        [
            ("sex", "F"),
            ("age_band", "15-17"),
            ("nationality", "HTI"),
            ("status", "possible"),
            ("exploitation", "unknown")
        ]
    );
    assert_eq!(of(&possible, Measure::VictimsConfirmed), []);
    let decided = json!({"status": "confirmed", "decided_at": "2020-03-05T00:30:00-05:00"});
    let confirmed = of(&screening(decided), Measure::VictimsConfirmed);
    assert_eq!(confirmed[0].day.to_string(), "2020-03-05");
    assert_eq!(confirmed[0].dims[&Dim::AgeBand], "18-24");
    let undated = of(
        &screening(json!({"status": "confirmed"})),
        Measure::VictimsConfirmed,
    );
    assert_eq!(undated[0].day.to_string(), "2018-03-04");
    assert_eq!(screening(json!({"status": "not_victim"})).all(), []);
}

#[test]
fn exploitation_is_told_by_its_gravest_kind_and_coarsely() {
    let told = |types: &[&str]| {
        let register = screening(json!({"exploitation": types}));
        of(&register, Measure::VictimsScreened)[0].dims[&Dim::Exploitation].clone()
    };
    assert_eq!(told(&[]), "unknown");
    assert_eq!(told(&["ForcedBegging", "SexualExploitation"]), "sexual");
    assert_eq!(told(&["OrganRemoval", "Servitude"]), "labour");
    assert_eq!(told(&["ForcedMarriage"]), "other");
}

#[test]
fn a_child_is_identified_and_counted_back_once() {
    let tracing = json!([
        {"on": "2018-05-02", "action": "visite", "outcome": "reunified"},
        {"on": "2018-04-02", "action": "appel", "outcome": "reunified"},
        {"on": "2018-03-20", "action": "appel", "outcome": "not_found"}]);
    let register = child(json!({"tracing": tracing, "disability": "surdité"}));
    let identified = &of(&register, Measure::MinorsIdentified)[0];
    assert_eq!(identified.dims[&Dim::ProtectionStatus], "unaccompanied");
    assert_eq!(identified.dims[&Dim::Disability], "yes");
    let back = of(&register, Measure::MinorsReunified);
    assert_eq!(
        (back.len(), back[0].day.to_string().as_str()),
        (1, "2018-04-02")
    );
    assert_eq!(of(&child(json!({})), Measure::MinorsReunified), []);
    for (said, told) in [("Aucun.", "no"), ("okenn", "no"), ("no ve bien", "yes")] {
        let register = child(json!({"disability": said}));
        assert_eq!(
            of(&register, Measure::MinorsIdentified)[0].dims[&Dim::Disability],
            told
        );
    }
}
