/** From the form to what the core is asked. */
import type {
  ArrestPersonRequest, CustodyRequest, IncidentRequest, PersonRequest, PlaceRequest, RightsRequest,
} from "$ipc";
import { momentOf } from "$kit/dates";
import { readBorn } from "../common/born";
import { momentIn, type ArrestForm, type PersonForm } from "./form";
import { linesOf, names, readCount, readDegrees, readPartial, readStone, some } from "../common/read";

/** The object, or null when everything in it is empty. */
function whole<T extends object>(parts: T): T | null {
  return Object.values(parts).some((part) => part !== null && part !== undefined) ? parts : null;
}

function placeOf(form: ArrestForm): PlaceRequest | null {
  return whole({
    commune: some(form.commune),
    crossing_point: some(form.crossing_point),
    boundary_stone: readStone(form.boundary_stone) ?? null,
    lat: readDegrees(form.lat, 90) ?? null,
    lon: readDegrees(form.lon, 180) ?? null,
    text: some(form.place),
  });
}

/** One head counted says that the others were looked for too. */
function migrantsOf(form: ArrestForm) {
  const heads = { women: form.women, men: form.men, girls: form.girls, boys: form.boys };
  if (Object.values(heads).every((text) => !text.trim())) return null;
  const counted = Object.entries(heads).map(([name, text]) => [name, readCount(text) ?? 0]);
  return Object.fromEntries(counted) as Record<keyof typeof heads, number>;
}

export function incidentOf(form: ArrestForm): IncidentRequest {
  const vehicles = form.vehicles.map(({ kind, plate, make, colour }) =>
    whole({ kind: some(kind), plate: some(plate), make: some(make), colour: some(colour) }),
  );
  return {
    occurred_at: momentOf(form.day, form.hour) ?? "",
    nature: form.nature,
    place: placeOf(form),
    discovered_by: some(form.discovered_by),
    description: some(form.description),
    officers: names(form.officers),
    vehicles: vehicles.filter((one) => one !== null),
    started_at: momentIn(form.started) ?? null,
    ended_at: momentIn(form.ended) ?? null,
    direction: some(form.direction),
    migrants: migrantsOf(form),
    force_used: form.force_used || null,
    force_detail: form.force_used ? some(form.force_detail) : null,
    injured: readCount(form.injured) ?? null,
    dead: readCount(form.dead) ?? null,
    source: some(form.source),
    reported_by: form.source === "direct" ? null : some(form.reported_by),
    paper_reference: form.source === "paper" ? some(form.paper_reference) : null,
  };
}

export function newPerson(person: PersonForm, now: string): PersonRequest {
  const born = readBorn(person.born, now);
  const documents = person.documents.filter((one) => one.type);
  return {
    family_name: some(person.family_name),
    given_names: some(person.given_names),
    name_unknown: person.name_unknown ? true : null,
    marks: some(person.marks),
    aliases: names(person.aliases),
    sex: person.sex,
    birth_date: born?.birth_date ?? null,
    age_declared: born?.age_declared ?? null,
    nationality: person.nationality,
    languages: person.languages,
    documents: documents.map(({ type, number, country, expires }) => ({
      type, number: some(number), country: some(country), expires: readPartial(expires, now) ?? null,
    })),
    commune_of_origin: some(person.commune_of_origin),
    phone: some(person.phone),
    ninu: some(person.ninu),
    nif: some(person.nif),
    disability: some(person.disability),
  };
}

function rightsOf(person: PersonForm): RightsRequest | null {
  const offered_at = momentIn(person.rights_at);
  if (!offered_at || !person.rights.length) return null;
  return Object.fromEntries(person.rights.map((right) => [right, { offered_at }]));
}

/** What is not said of the custody follows the facts: by whom, what for. */
function custodyOf(form: ArrestForm, person: PersonForm): CustodyRequest {
  const arresting = names(person.arresting);
  const told = momentIn(person.told);
  const warrant = {
    type: some(person.warrant_type), number: some(person.warrant_number), judge: some(person.warrant_judge),
  };
  return {
    arrested_at: momentOf(person.day, person.hour) ?? "",
    officers: arresting.length ? arresting : names(form.officers),
    basis: some(person.basis),
    warrant: person.basis === "warrant" ? whole(warrant) : null,
    offences: offencesOf(form, person),
    reasons_told: told ? { at: told, language: some(person.told_language) } : null,
    rights: rightsOf(person),
    property: linesOf(person.property),
    cell: some(person.cell),
    health_on_arrival: some(person.health),
  };
}

/** What a person is held for. */
export const offencesOf = (form: ArrestForm, person: PersonForm): string[] =>
  person.offences.length ? person.offences : [form.nature].filter(Boolean);

export function personOf(form: ArrestForm, person: PersonForm, now: string): ArrestPersonRequest {
  return {
    ...(person.known ? { id: person.known } : { person: newPerson(person, now) }),
    ...(person.not.length ? { not: person.not.map((one) => one.id) } : {}),
    role: person.role,
    custody: person.arrested ? custodyOf(form, person) : null,
  };
}
