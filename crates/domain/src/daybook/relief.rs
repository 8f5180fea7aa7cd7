//! The line of a shift that hands over: who gives the service, who takes it, and what goes with it.

use chrono::{DateTime, FixedOffset};

use super::Line;
use super::work::counted;

/// What one shift hands to the next, counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Charge {
    /// People in custody.
    pub custodies: u32,
    /// Of them, past 48 h.
    pub overdue: u32,
    /// Items in the vault, by the book.
    pub seizures: u32,
    /// Children and presumed victims at the post.
    pub presences: u32,
    /// Patrols out.
    pub patrols: u32,
    /// Referrals that nobody has acknowledged.
    pub referrals: u32,
    /// Records with something to complete.
    pub to_complete: u32,
}

/// The line of a relief. Numbers only: the names stand in the registers that it counts.
#[must_use]
pub fn relief(
    at: DateTime<FixedOffset>,
    (from, to): (&str, &str),
    charge: &Charge,
    remark: Option<&str>,
) -> Line {
    let mut text = format!("Relève : {from} remet le service à {to}. {}.", said(charge));
    if let Some(remark) = remark {
        text += &format!(" {}.", remark.trim_end_matches('.'));
    }
    Line {
        category: "relief",
        text,
        occurred_at: at,
        links: Vec::new(),
        persons_named: Vec::new(),
    }
}

/// Everything is said, also that there is none: a silence is no answer.
fn said(charge: &Charge) -> String {
    let mut custody = format!("Garde à vue : {}", heads(charge.custodies));
    if charge.overdue > 0 {
        custody += &format!(", dont {} au-delà de 48 h", charge.overdue);
    }
    let seizures = counted(charge.seizures.into(), "objet", "objets");
    [
        custody,
        format!("coffre : {seizures}"),
        format!("au poste, sous protection : {}", heads(charge.presences)),
        format!("patrouilles dehors : {}", charge.patrols),
        format!("référencements sans accusé : {}", charge.referrals),
        format!("à compléter : {}", charge.to_complete),
    ]
    .join(" ; ")
}

fn heads(count: u32) -> String {
    counted(count.into(), "personne", "personnes")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::when::parse_moment;

    #[test]
    fn a_relief_names_both_and_counts_what_goes_with_it() {
        let charge = Charge {
            custodies: 6,
            overdue: 1,
            seizures: 1,
            presences: 0,
            patrols: 2,
            referrals: 3,
            to_complete: 0,
        };
        let at = parse_moment("2026-11-17T18:00:00-05:00").unwrap();
        let who = ("MAPOU Wilner", "LAURIER Guerline");
        let line = relief(at, who, &charge, Some("Groupe en panne."));
        assert_eq!(
            line.text,
            "Relève : MAPOU Wilner remet le service à LAURIER Guerline. Garde à vue : 6 personnes, dont 1 au-delà de \
             48 h ; coffre : 1 objet ; au poste, sous protection : 0 personne ; patrouilles dehors : 2 ; \
             référencements sans accusé : 3 ; à compléter : 0. Groupe en panne."
        );
        assert_eq!((line.category, line.occurred_at), ("relief", at));
        let quiet = relief(at, who, &Charge::default(), None);
        assert!(quiet.text.ends_with("à compléter : 0."), "{}", quiet.text);
    }
}
