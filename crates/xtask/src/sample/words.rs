//! Words of the samples: names of trees and fruits, and what is said at a post, in French, Creole and Spanish.

use chrono::{DateTime, FixedOffset};
use journal::ctx::{Random, testing::SeededRandom};

/// Chance that repeats.
pub(crate) struct Dice {
    pub(super) rng: SeededRandom,
}

impl Dice {
    pub(crate) fn new(rng: SeededRandom) -> Self {
        Self { rng }
    }

    /// A number from 0, below `limit`.
    pub(crate) fn below(&mut self, limit: u32) -> u32 {
        let mut bytes = [0; 8];
        self.rng.fill(&mut bytes);
        u32::try_from(u64::from_be_bytes(bytes) % u64::from(limit)).expect("below a u32")
    }

    pub(crate) fn of<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        let count = u32::try_from(choices.len()).expect("a short list");
        &choices[self.below(count) as usize]
    }

    /// A `UUIDv7` at an instant.
    pub(crate) fn uuid(&mut self, at: DateTime<FixedOffset>) -> String {
        let mut id = [0; 16];
        self.rng.fill(&mut id);
        id[..6].copy_from_slice(&at.timestamp_millis().to_be_bytes()[2..]);
        (id[6], id[8]) = (id[6] & 0x0f | 0x70, id[8] & 0x3f | 0x80);
        let hex: String = id.iter().map(|byte| format!("{byte:02x}")).collect();
        [
            &hex[..8],
            &hex[8..12],
            &hex[12..16],
            &hex[16..20],
            &hex[20..],
        ]
        .join("-")
    }
}

const TREES: &[&str] = &[
    "TAMARIN",
    "SABLIER",
    "CALEBASSE",
    "GUAYACÁN",
    "CACHIMAN",
    "MAPOU",
    "ACAJOU",
    "GOYAVE",
    "QUENÈPE",
    "BAYAHONDE",
    "CAOBA",
    "CEIBA",
    "COROSSOL",
    "GRENADIA",
    "LATANIER",
    "FLAMBOYANT",
    "ZABRICOT",
    "CAMPÊCHE",
];
const GIVEN: &[&str] = &[
    "Dieusel",
    "Evens",
    "Jonas",
    "Rafael",
    "Islande",
    "Wilner",
    "Mirlande",
    "Nadège",
    "Ramón",
    "Yolette",
    "Fritznel",
    "Guerda",
    "Odalis",
    "Rosemond",
    "Saintanise",
    "Lovely",
    "Josué",
    "Milagros",
    "Ti-Jean",
    "Altagracia",
];

/// A family name and given names.
pub(super) fn person_name(dice: &mut Dice) -> (String, String) {
    let family = dice.of(TREES).to_string();
    let given = match dice.below(4) {
        0 => format!("{} {}", dice.of(GIVEN), dice.of(GIVEN)),
        _ => dice.of(GIVEN).to_string(),
    };
    (family, given)
}

fn full_name(dice: &mut Dice) -> String {
    let (family, given) = person_name(dice);
    format!("{family} {given}")
}

/// A line of the main courante.
pub(super) fn log_text(dice: &mut Dice, category: &str) -> String {
    let name = full_name(dice);
    let (a, b) = (dice.below(60), dice.below(24));
    let lines: &[&str] = match category {
        "duty_start" => &[
            "Prise de service, effectif {a}.",
            "Pran sèvis a {b}è {a}, tout moun la.",
            "Relève assurée par {name}.",
        ],
        "radio_check" => &[
            "Essai radio avec la base, reçu {a} sur 60.",
            "Radyo a mache byen.",
            "Essai radio sans réponse à {b} h {a}.",
        ],
        "arrest" => &[
            "Arrestation de {name} à {b} h {a}, conduit au poste.",
            "Yo arete {name} toupre bòn {a}.",
            "Detención de {name}, entregado por CESFRONT.",
        ],
        "visit" => &[
            "Visite de {name}, famille d'un détenu.",
            "{name} vini wè yon moun nan kacho a.",
            "Visite du juge de paix à {b} h {a}.",
        ],
        "complaint" => &[
            "Plainte de {name} pour vol de marchandises au marché.",
            "{name} pote plent pou yon motosiklèt yo vòlè.",
            "Plainte pour coups et blessures, {a} témoins.",
        ],
        "patrol_out" => &[
            "Départ de patrouille, {a} agents, véhicule 4x4.",
            "Patwouy soti bò rivyè Masak la a {b}è {a}.",
            "Départ à pied vers la borne {a}.",
        ],
        "fuel_supply" => &[
            "Reçu {a} litres de gasoil pour la génératrice.",
            "Carburant : {a} litres, reste {b}.",
        ],
        _ => &[
            "Ordre verbal du commandant transmis à {name}.",
            "Relève à {b} h {a}, consignes passées à {name}.",
            "Lòd kòmandan an : plis je sou pon an.",
            "R.A.S.",
        ],
    };
    let line: &&str = dice.of(lines);
    fill(line, &name, a, b)
}

/// What happened, in one to four sentences.
pub(super) fn incident_text(dice: &mut Dice) -> String {
    let count = 1 + dice.below(4);
    (0..count)
        .map(|_| sentence(dice))
        .collect::<Vec<_>>()
        .join(" ")
}

fn sentence(dice: &mut Dice) -> String {
    const SENTENCES: &[&str] = &[
        "Le {a} de ce mois vers {b} heures, une patrouille a intercepté un camion transportant {a} personnes sans documents.",
        "Le chauffeur, nommé {name}, a déclaré avoir reçu {a}00 gourdes par personne pour le passage.",
        "Les passagers disent avoir été recrutés à Cap-Haïtien par {name}, qui leur a promis du travail en République dominicaine.",
        "Yon kamyon te pase bò rivyè a ak {a} moun ladan l, chofè a rele {name}.",
        "Moun yo di se {name} ki te pran lajan yo pou fè yo travèse.",
        "Des cartons de marchandises non déclarées ont été trouvés sous la bâche, saisis et déposés au poste.",
        "El conductor, identificado como {name}, no presentó documentos del vehículo.",
        "Un passeport au nom de {name} présente des signes de falsification à la page {b}.",
        "L'intéressé a été informé de ses droits en créole et conduit au commissariat.",
        "Trois enfants voyageaient sans leurs parents ; l'IBESR et la BPM ont été avisés par téléphone à {b} h {a}.",
        "La motocyclette, de couleur rouge et sans plaque, a été signalée volée à Dajabón.",
        "Aucune violence n'a été exercée et personne n'a été blessé.",
    ];
    let name = full_name(dice);
    let (a, b) = (2 + dice.below(28), dice.below(24));
    let sentence: &&str = dice.of(SENTENCES);
    fill(sentence, &name, a, b)
}

fn fill(template: &str, name: &str, a: u32, b: u32) -> String {
    template
        .replace("{name}", name)
        .replace("{a}", &a.to_string())
        .replace("{b}", &b.to_string())
}
