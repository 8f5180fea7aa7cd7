//! What an officer writes in the main courante, in French and, as it comes, in Creole.

use crate::sample::Dice;

/// Categories of what happens by day beside the fixed lines; the likelier ones stand twice.
pub(super) const BY_DAY: &[&str] = &[
    "visit",
    "visit",
    "complaint",
    "complaint",
    "other",
    "other",
    "other",
    "breakdown",
    "fuel_supply",
    "order",
];

/// Texts by category. `{a}` is a small number, `{b}` a larger one, `{borne}` the number of a stone.
pub(super) const POOLS: &[(&str, &[&str])] = &[
    ("duty_start", DUTY_START),
    ("relief", RELIEF),
    ("radio_check", RADIO_CHECK),
    ("nil_report", NIL_REPORT),
    ("visit", VISIT),
    ("complaint", COMPLAINT),
    ("breakdown", BREAKDOWN),
    ("fuel_supply", FUEL_SUPPLY),
    ("order", ORDER),
    ("other", OTHER),
];

const DUTY_START: &[&str] = &[
    "Prise de service du poste. Effectif {b} agents, un véhicule et deux motos en état.",
    "Prise de service. {b} agents présents, un en permission, un malade. Registre, cellules et armoire aux scellés vus ensemble.",
    "Pran sèvis pòs la. {b} ajan la, radyo a mache, jeneratè a gen gaz pou de jou.",
    "Prise de service. Consignes reçues, clés des cellules comptées : quatre. Effectif {b}.",
];

const RELIEF: &[&str] = &[
    "Relève. {b} agents présents. Consignes passées, rien de cassé.",
    "Relève assurée, effectif {b}. Cellules visitées, chaque personne vue.",
    "Relève. {b} agents, {a} au pont, {a} à la barrière du marché, le reste au poste.",
    "Ranplasman fèt. {b} ajan, tout zam yo konte.",
    "Relève. Effectif {b}. La radio portative 4 reste en charge.",
    "Relève faite au pont à cause du marché, {b} agents. Registre signé par les deux chefs de poste.",
];

const RADIO_CHECK: &[&str] = &[
    "Contrôle radio. Les quatre bases répondent.",
    "Contrôle radio. Malpasse et Belladère répondent, Anse-à-Pitres ne répond pas.",
    "Contrôle radio. Anse-à-Pitres par relais seulement, message compris.",
    "Kontwòl radyo. Bèladè reponn, Malpas reponn twò fèb.",
    "Contrôle radio avec la patrouille : bien reçu à la borne {borne}.",
    "Contrôle radio. Direction répond à la deuxième demande.",
    "Essai radio sans réponse, repris un quart d’heure après : bon.",
];

const NIL_REPORT: &[&str] = &[
    "Nuit calme, rien à signaler.",
    "Rien à signaler sur le pont ni au marché.",
    "Nwit la kalm, anyen pou siyale.",
    "R.A.S. Deux rondes faites, portes et cellules vues.",
];

const VISIT: &[&str] = &[
    "Visite du juge de paix. Registre des gardes à vue présenté et lu.",
    "Passage de l’équipe de l’OIM, {a} dossiers de retour vus ensemble.",
    "Visite du substitut du commissaire du gouvernement, cellules ouvertes.",
    "La famille d’une personne retenue apporte un repas, contrôlé et remis.",
    "Madanm yon moun ki nan kacho vin wè l, dis minit, devan ajan.",
    "Passage de l’IBESR pour un rendez-vous de suivi au bureau de protection.",
    "Visite de la mairie au sujet des étals devant la barrière.",
    "Les collègues de la douane viennent peser une saisie avec nous.",
    "Passage de la Croix-Rouge, trousse de secours complétée.",
    "Un officier du CESFRONT vient au milieu du pont demander la liste des retours de demain.",
];

const COMPLAINT: &[&str] = &[
    "Plainte d’une marchande : sac pris au marché, {a} paires de sandales.",
    "Yon machann pote plent : yo pran {b} mamit diri nan men l sou pon an.",
    "Plainte pour coups entre deux porteurs, séparés, conseillés d’aller au juge de paix.",
    "Un voyageur se plaint d’avoir payé deux fois le même passage. Nom du porteur non connu.",
    "Plainte d’un chauffeur : rétroviseur cassé dans la file du pont.",
    "Plainte d’un éleveur : {a} cabris passés de l’autre côté pendant la nuit.",
    "Une femme signale des menaces d’un prêteur. Orientée vers le tribunal de paix.",
    "Plent pou yon telefòn yo rache nan men yon elèv devan legliz la.",
];

const BREAKDOWN: &[&str] = &[
    "Panne de courant. Génératrice mise en route à la main.",
    "Kouran an ale. Jeneratè a pati nan dezyèm kout la.",
    "La moto 2 ne démarre plus, batterie à changer.",
    "Pompe à eau arrêtée, citerne remplie par camion.",
    "Le projecteur du pont est grillé, remplacé par celui de la cour.",
    "Onduleur en alarme, ordinateur du poste passé sur panneau solaire.",
    "Crevaison du pick-up au retour du dépôt, roue de secours montée.",
];

const FUEL_SUPPLY: &[&str] = &[
    "{b} gallons de gazole reçus du dépôt de Fort-Liberté. Bon signé.",
    "Carburant : {b} gallons livrés, jauge de la génératrice au plein.",
    "Nou resevwa {b} galon gaz, {a} pou moto yo.",
    "Dépôt en rupture, {a} gallons seulement. Rondes en véhicule limitées.",
];

const ORDER: &[&str] = &[
    "Ordre de la direction : compter à part les retours sans adulte.",
    "Le commissaire du gouvernement est averti des gardes à vue en cours.",
    "Ordre : plus personne seul au portail après vingt heures.",
    "Lòd kòmandan an : plis je sou pon an jou mache.",
    "Ordre : chaque scellé est pesé devant un témoin et le poids écrit.",
    "Ordre de la direction : photographier la page des visas, pas seulement l’identité.",
];

const OTHER: &[&str] = &[
    "Ronde au gué et derrière le marché, rien.",
    "Ronde du chef de poste. Cellules calmes, eau donnée.",
    "Marché ouvert, foule sur le pont, deux agents de plus à la barrière.",
    "Retour d’une femme égarée à sa famille, venue la chercher au poste.",
    "Un porte-monnaie trouvé sur le pont, rendu à sa propriétaire après description.",
    "Nou ede yon machin pann soti sou wout la, sikilasyon louvri ankò.",
    "Bornes {borne} et suivante vues à pied : repères en place.",
    "Convoi de la Croix-Rouge accompagné jusqu’à la sortie de la ville.",
    "Ronde. Une lumière au gué à deux heures, plus personne à notre arrivée.",
    "Rivière haute, passage à gué fermé, bande posée.",
    "Affichage refait au portail : droits des voyageurs en créole et en espagnol.",
    "Échange avec la douane sur les horaires du jour de fête : pont fermé à seize heures.",
    "Chen fou bò baryè a, moun meri a vin pran l.",
    "Une fillette perdue au marché, retrouvée par sa tante dans le quart d’heure.",
];

/// Numbers in place of their names.
pub(super) fn fill(dice: &mut Dice, text: &str) -> String {
    let (a, b, stone) = (2 + dice.below(5), 8 + dice.below(9), 8 + dice.below(14));
    text.replace("{a}", &a.to_string())
        .replace("{b}", &b.to_string())
        .replace("{borne}", &stone.to_string())
}
