//! Lines of seizures, patrols, receptions and referrals, word for word.

use super::super::due;
use super::*;
use crate::facts::Neighbours;

struct Shelf(Vec<Record>);

impl Neighbours for Shelf {
    fn record(&self, id: &str) -> Option<Record> {
        self.0.iter().find(|record| record.id == id).cloned()
    }

    fn offering(&self, _: &str) -> Vec<Record> {
        Vec::new()
    }
}

const NUMBER: &str = "OUA-K7Q2-2026-000124";
const AT: &str = "2026-11-17T14:10:00-05:00";

fn saved(kind: &str, mut fields: Value, around: Vec<Record>) -> Line {
    fields["number"] = json!(NUMBER);
    let mut lines = due(None, &record("r", kind, fields), &Shelf(around));
    assert_eq!(lines.len(), 1);
    lines.remove(0)
}

#[test]
fn a_seizure_writes_its_line() {
    let fields = json!({"occurred_at": AT, "category": "narcotics", "description": "chanvre.",
        "quantity": 12, "unit": "paquets", "net_weight_g": 1200, "value": {"amount": 500, "currency": "USD"}, "seal_number": "S-12",
        "seized_from": "p", "incident": "i"});
    let line = saved("seizure", fields, vec![tamarin()]);
    assert_eq!(
        line.text,
        "Saisie de stupéfiants : chanvre, 12 paquets, 1200 g net, valeur 500 USD, sur TAMARIN Dieusel, \
         scellé S-12. Saisie OUA-K7Q2-2026-000124."
    );
    assert_eq!(
        (line.category, line.links),
        ("seizure", vec!["r".to_owned(), "i".to_owned()])
    );
    assert_eq!(line.persons_named, ["p"]);
    let nobody =
        json!({"occurred_at": AT, "category": "other", "description": "sac", "no_owner": true});
    let text = saved("seizure", nobody, Vec::new()).text;
    assert!(
        text.starts_with("Saisie (autre) : sac, sans propriétaire. Saisie OUA"),
        "{text}"
    );
}

#[test]
fn a_patrol_writes_a_line_going_out_and_one_coming_back() {
    let out = json!({"type": "vehicle", "leader": "u", "crew": ["ACAJOU Mirlande"], "departed_at": AT,
        "order_number": "7", "km_out": 100});
    let leader = record("u", "user", json!({"name": "MAPOU Wilner"}));
    let line = saved("patrol", out.clone(), vec![leader.clone()]);
    assert_eq!(
        line.text,
        "Départ en patrouille en véhicule, chef MAPOU Wilner, avec ACAJOU Mirlande, ordre 7. \
         Patrouille OUA-K7Q2-2026-000124."
    );
    let mut returned = out.clone();
    returned["returned_at"] = json!("2026-11-17T20:30:00-05:00");
    returned["km_in"] = json!(184);
    returned["stops"] = json!([{"boundary_stone": 12}]);
    returned["persons_checked"] = json!({"women": 2, "minors": 1});
    returned["findings"] = json!(["traces de passage."]);
    let (before, after) = (
        record("r", "patrol", out),
        record("r", "patrol", returned.clone()),
    );
    let back = due(Some(&before), &after, &Shelf(Vec::new()));
    assert_eq!(
        back[0].text,
        "Retour de patrouille en véhicule, 6 h 20 dehors, 84 km, 1 point visité, 3 personnes contrôlées. \
         Constats : traces de passage. Patrouille. Départ le 17/11/2026 14:10."
    );
    assert_eq!((back.len(), back[0].category), (1, "patrol_back"));
    assert_eq!(due(Some(&after), &after, &Shelf(Vec::new())), []);
    returned["returned_at"] = json!("2026-11-17T21:30:00-05:00");
    let later = record("r", "patrol", returned.clone());
    let corrected = due(Some(&after), &later, &Shelf(Vec::new()));
    assert!(
        corrected[0].text.starts_with("Rectification. Retour"),
        "{}",
        corrected[0].text
    );
    let late = due(None, &later, &Shelf(vec![leader]));
    let categories: Vec<_> = late.iter().map(|line| line.category).collect();
    assert_eq!(categories, ["patrol_out", "patrol_back"]);
}

#[test]
fn a_reception_writes_how_many_came() {
    let counts = json!({"women": 5, "men": 6, "boys": 1, "alone": 1, "injured": 2});
    let fields = json!({"gate": "belladere", "handed_over_by": "DGM", "at": AT, "counts": counts});
    assert_eq!(
        saved("reception", fields, Vec::new()).text,
        "Réception au portail de Belladère : 12 personnes (5 femmes, 6 hommes, 1 garçon), dont 1 enfant seul, \
         2 blessés, par DGM. Réception OUA-K7Q2-2026-000124."
    );
}

#[test]
fn a_referral_names_nobody_who_is_protected() {
    let referral = |subject: &str, urgency: &str| {
        json!({"subject": subject, "subject_kind": "minor", "agency": "ibesr", "urgency": urgency,
            "sent_at": AT, "reason": "L. W. a fui"})
    };
    let file = json!({"token": "M-OUA-K7Q2-1", "family_name": "Wòch", "given_names": "Lovely"});
    let line = saved(
        "referral",
        referral("c", "immediate"),
        vec![record("c", "child_file", file)],
    );
    assert_eq!(
        line.text,
        "Référencement vers l’IBESR : M-OUA-K7Q2-1, urgence immédiate. \
         Référencement OUA-K7Q2-2026-000124."
    );
    assert!(line.persons_named.is_empty());
    let named = saved("referral", referral("p", "routine"), vec![tamarin()]);
    assert!(
        named
            .text
            .starts_with("Référencement vers l’IBESR : TAMARIN Dieusel. "),
        "{}",
        named.text
    );
    assert_eq!(named.persons_named, ["p"]);
    let mut group = referral("g", "within_24h");
    group["count"] = json!(12);
    let gate = record("g", "reception", json!({"number": "OUA-K7Q2-2026-000100"}));
    let text = saved("referral", group, vec![gate]).text;
    assert!(
        text.starts_with(
            "Référencement vers l’IBESR : 12 personnes, réception OUA-K7Q2-2026-000100, sous 24 h."
        ),
        "{text}"
    );
}

#[test]
fn a_custody_writes_what_it_always_wrote() {
    let shelf = Shelf(vec![tamarin()]);
    let held = custody(json!({}));
    assert_eq!(
        due(None, &held, &shelf),
        lines(None, &held, Some(&tamarin()), None)
    );
}

#[test]
fn other_saves_write_nothing_and_nothing_is_written_twice() {
    for kind in ["incident", "person", "note", "screening", "presence"] {
        assert_eq!(
            due(
                None,
                &record("r", kind, json!({"occurred_at": AT})),
                &Shelf(Vec::new())
            ),
            []
        );
    }
    let seizure = record(
        "r",
        "seizure",
        json!({"occurred_at": AT, "category": "fuel"}),
    );
    assert_eq!(due(Some(&seizure), &seizure, &Shelf(Vec::new())), []);
}

#[test]
fn a_group_writes_one_line_that_names_no_protected_person() {
    let fields = json!({"number": NUMBER, "occurred_at": AT, "nature": "migrant_smuggling",
        "place": {"text": "gué nord"}, "migrants": {"women": 1, "men": 1, "girls": 1, "boys": 0}});
    let incident = record("i", "incident", fields);
    let child = record("m", "child_file", json!({"token": "M-OUA-K7Q2-1"}));
    let line = super::super::group(&incident, &[tamarin(), child]).unwrap();
    assert_eq!(
        line.text,
        "Interception d’un groupe : 3 personnes (1 femme, 1 homme, 1 fille), pour trafic illicite de migrants. \
         Lieu : gué nord. Personnes protégées : M-OUA-K7Q2-1. Incident OUA-K7Q2-2026-000124."
    );
    assert_eq!(
        (line.category, line.links),
        ("incident", vec!["i".to_owned()])
    );
    assert_eq!(line.persons_named, ["p"]);
}
