//! The border as shipped: four bases, their four official crossings, and the places around.
//!
//! Coordinates come from GeoNames (CC BY 4.0, see `assets/reference/README.md`), in millionths of a degree. No list of the
//! unofficial crossing points exists in public, and none is invented here.

use std::sync::LazyLock;

/// What the register must say wherever it shows these coordinates.
pub const ATTRIBUTION: &str = "GeoNames, CC BY 4.0";

/// Digits after the point of a coordinate in millionths.
const MICRO_DIGITS: usize = 6;

/// The shipped selection: country, geonameid, name, latitude, longitude, department or province.
const CSV: &str = include_str!("../../../assets/reference/places.csv");

/// A base of the border police.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Base {
    /// Three capitals, the beginning of every number.
    pub code: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Code of its official crossing.
    pub crossing: &'static str,
}

/// How well a crossing's point is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Precision {
    /// The point of the Haitian town beside the gate.
    Town,
    /// The point of the Dominican town that faces it: approximate, to be set by GPS.
    FacingTown,
}

/// An official crossing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Crossing {
    /// Its code, stable for ever.
    pub code: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The Dominican town that faces it, as travellers call it.
    pub facing: &'static str,
    /// Department of Haiti.
    pub department: &'static str,
    /// Which place of the list lends its point: its GeoNames id.
    pub point_of: u32,
    /// How good that point is.
    pub precision: Precision,
}

/// A place within reach of the border.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// ISO 3166-1 alpha-2: `HT` or `DO`.
    pub country: &'static str,
    /// Id at GeoNames.
    pub geonameid: u32,
    /// Name, as GeoNames writes it.
    pub name: &'static str,
    /// Millionths of a degree north.
    pub lat: i64,
    /// Millionths of a degree east (negative here).
    pub lon: i64,
    /// Department in Haiti; number of the province in the Dominican Republic.
    pub department: &'static str,
}

/// The bases, from north to south.
pub const BASES: [Base; 4] = [
    Base {
        code: "OUA",
        name: "Ouanaminthe",
        crossing: "ouanaminthe",
    },
    Base {
        code: "BEL",
        name: "Belladère",
        crossing: "belladere",
    },
    Base {
        code: "MAL",
        name: "Malpasse",
        crossing: "malpasse",
    },
    Base {
        code: "ANP",
        name: "Anse-à-Pitres",
        crossing: "anse_a_pitres",
    },
];

/// The official crossings, from north to south.
pub const CROSSINGS: [Crossing; 4] = [
    Crossing {
        code: "ouanaminthe",
        name: "Ouanaminthe",
        facing: "Dajabón",
        department: "Nord-Est",
        point_of: 3_719_436,
        precision: Precision::Town,
    },
    Crossing {
        code: "belladere",
        name: "Belladère",
        facing: "Elías Piña (Comendador)",
        department: "Centre",
        point_of: 3_509_386,
        precision: Precision::FacingTown,
    },
    Crossing {
        code: "malpasse",
        name: "Malpasse",
        facing: "Jimaní",
        department: "Ouest",
        point_of: 3_504_077,
        precision: Precision::FacingTown,
    },
    Crossing {
        code: "anse_a_pitres",
        name: "Anse-à-Pitres",
        facing: "Pedernales",
        department: "Sud-Est",
        point_of: 3_731_126,
        precision: Precision::Town,
    },
];

static PLACES: LazyLock<Vec<Place>> = LazyLock::new(|| CSV.lines().skip(1).map(read).collect());

/// Every place of the shipped list.
#[must_use]
pub fn places() -> &'static [Place] {
    &PLACES
}

/// The places of Haiti: what a commune field suggests.
pub fn communes() -> impl Iterator<Item = &'static Place> {
    places().iter().filter(|place| place.country == "HT")
}

/// A shipped base.
#[must_use]
pub fn base(code: &str) -> Option<&'static Base> {
    BASES.iter().find(|base| base.code == code)
}

/// An official crossing.
#[must_use]
pub fn crossing(code: &str) -> Option<&'static Crossing> {
    CROSSINGS.iter().find(|crossing| crossing.code == code)
}

impl Crossing {
    /// The place that lends its point.
    #[must_use]
    pub fn point(&self) -> &'static Place {
        let mut places = places().iter();
        places
            .find(|place| place.geonameid == self.point_of)
            .expect("the shipped list has the point")
    }

    /// To be marked approximate wherever it is shown.
    #[must_use]
    pub fn is_approximate(&self) -> bool {
        self.precision == Precision::FacingTown
    }
}

fn read(line: &'static str) -> Place {
    let columns: Vec<&str> = line.split(',').collect();
    let [country, geonameid, name, lat, lon, department] = columns[..] else {
        panic!("the shipped list has six columns");
    };
    let geonameid = geonameid.parse().expect("the shipped list has numeric ids");
    let [lat, lon] =
        [lat, lon].map(|text| micro(text).expect("the shipped list has decimal degrees"));
    Place {
        country,
        geonameid,
        name,
        lat,
        lon,
        department,
    }
}

/// Decimal degrees in millionths, without passing through a floating-point number.
fn micro(text: &str) -> Option<i64> {
    let (sign, digits) = text
        .strip_prefix('-')
        .map_or((1, text), |digits| (-1, digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if fraction.len() > MICRO_DIGITS {
        return None;
    }
    let millionths: i64 = format!("{whole}{fraction:0<MICRO_DIGITS$}").parse().ok()?;
    Some(sign * millionths)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::lists;

    #[test]
    fn the_shipped_list_is_read_whole() {
        assert_eq!(places().len(), CSV.lines().count() - 1);
        for place in places() {
            assert!(matches!(place.country, "HT" | "DO"), "{place:?}");
            assert!((17_900_000..20_000_000).contains(&place.lat), "{place:?}");
            assert!((-72_200_000..-71_600_000).contains(&place.lon), "{place:?}");
        }
        assert_eq!(
            communes().count() + places().iter().filter(|p| p.country == "DO").count(),
            places().len()
        );
    }

    #[test]
    fn coordinates_are_exact() {
        let ouanaminthe = communes()
            .find(|place| place.name == "Ouanaminthe")
            .unwrap();
        assert_eq!(
            (ouanaminthe.lat, ouanaminthe.lon),
            (19_549_340, -71_724_750)
        );
        assert_eq!(micro("18.05"), Some(18_050_000));
        assert_eq!(micro("-71"), Some(-71_000_000));
        assert_eq!(micro("1.1234567"), None);
        assert_eq!(micro("x"), None);
    }

    #[test]
    fn bases_and_crossings_are_those_of_the_lists() {
        let mut bases = BASES.map(|base| base.code);
        let mut crossings = CROSSINGS.map(|crossing| crossing.code);
        for (mine, listed) in [
            (&mut bases[..], lists::BASES),
            (&mut crossings[..], lists::CROSSING_POINTS),
        ] {
            let mut listed = listed.to_vec();
            listed.sort_unstable();
            mine.sort_unstable();
            assert_eq!(mine, listed);
        }
        for base in BASES {
            assert!(crossing(base.crossing).is_some(), "{}", base.code);
        }
    }

    #[test]
    fn crossings_without_a_point_of_their_own_are_marked_approximate() {
        let approximate: Vec<_> = CROSSINGS
            .iter()
            .filter(|c| c.is_approximate())
            .map(|c| c.code)
            .collect();
        assert_eq!(approximate, ["belladere", "malpasse"]);
        for crossing in CROSSINGS {
            assert_eq!(
                crossing.point().country == "DO",
                crossing.is_approximate(),
                "{}",
                crossing.code
            );
        }
        let lats = CROSSINGS.map(|crossing| crossing.point().lat);
        assert!(lats.is_sorted_by(|north, south| north > south), "{lats:?}");
    }
}
