import { describe, expect, it } from "vitest";
import { blank, filledIn } from "./form";
import { missing } from "./missing";
import { incidentOf, personOf } from "./request";

const NOW = "2026-11-17T14:32:00-05:00";
const lacks = (form = blank(NOW)) => missing(form, NOW).map((one) => one.field);

describe("the form", () => {
  it("needs the nature, and nothing of a person not begun", () => {
    expect(lacks()).toEqual(["incident.nature"]);
  });

  it("names what a person begun still needs", () => {
    const form = blank(NOW);
    form.nature = "contraband";
    Object.assign(form.persons[0] ?? {}, { born: "hier soir", arrested: true, hour: "" });
    expect(lacks(form)).toEqual([
      "persons[0].person.family_name",
      "persons[0].person.sex",
      "persons[0].person.birth_date",
      "persons[0].custody.arrested_at",
    ]);
  });

  it("names what is written and cannot be read", () => {
    const form = blank(NOW);
    Object.assign(form, {
      nature: "contraband", women: "trois", boundary_stone: "400", lat: "19,55", lon: "nord", injured: "-1",
      started: { day: "2026-11-17", hour: "", bad_hour: "25:10" },
    });
    Object.assign(form.persons[0] ?? {}, {
      family_name: "TAMARIN", sex: "M", arrested: true, rights: ["lawyer"],
      documents: [{ type: "", number: "HX1", country: "", expires: "13/2031" }],
    });
    expect(lacks(form)).toEqual([
      "incident.place.boundary_stone", "incident.place.lon", "incident.migrants.women", "incident.injured",
      "incident.started_at", "persons[0].person.documents[0].type", "persons[0].person.documents[0].expires",
      "persons[0].custody.rights",
    ]);
  });

  it("takes up a draft of a program that knew fewer fields", () => {
    const old = { nature: "contraband", persons: [{ family_name: "TAMARIN", sex: "M" }] } as never;
    const form = filledIn(old, NOW);
    expect(lacks(form)).toEqual([]);
    expect(form.persons[0]?.documents).toEqual([]);
  });
});

describe("the request", () => {
  it("says nothing of what was not written", () => {
    const asked = incidentOf({ ...blank(NOW), nature: "contraband" });
    const said = Object.entries(asked).filter(([, value]) => value !== null && String(value) !== "");
    expect(Object.fromEntries(said)).toEqual({ nature: "contraband", occurred_at: NOW });
  });

  it("reads degrees, heads, vehicles, lines and moments", () => {
    const form = blank(NOW);
    Object.assign(form, {
      nature: "migrant_smuggling", lat: "19,5512", lon: "-71.7304", boundary_stone: "12", women: "3", source: "paper",
      paper_reference: "f. 12", vehicles: [{ kind: "camion", plate: "", make: "", colour: "" }],
    });
    expect(incidentOf(form)).toMatchObject({
      place: { lat: 19_551_200, lon: -71_730_400, boundary_stone: 12 },
      migrants: { women: 3, men: 0, girls: 0, boys: 0 },
      vehicles: [{ kind: "camion", plate: null }],
      paper_reference: "f. 12",
    });
    const person = form.persons[0];
    if (!person) throw new Error("a blank form has one person");
    Object.assign(person, {
      family_name: "TAMARIN", sex: "M", arrested: true, aliases: "Ti Die, Die", property: "1 téléphone\n\n500 HTG",
      told: { day: "2026-11-17", hour: "14:20" }, told_language: "hat", rights: ["lawyer"],
      rights_at: { day: "2026-11-17", hour: "14:25" },
      documents: [{ type: "passport", number: "HX4471920", country: "HTI", expires: "08/2031" }],
    });
    const asked = personOf(form, person, NOW);
    expect(asked.person).toMatchObject({
      aliases: ["Ti Die", "Die"], documents: [{ type: "passport", country: "HTI", expires: "2031-08" }],
    });
    expect(asked.custody).toMatchObject({
      offences: ["migrant_smuggling"],
      property: ["1 téléphone", "500 HTG"],
      reasons_told: { at: "2026-11-17T14:20:00-05:00", language: "hat" },
      rights: { lawyer: { offered_at: "2026-11-17T14:25:00-05:00" } },
    });
  });
});
