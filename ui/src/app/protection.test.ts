/** Protection files in the window: written, sealed, read, opened for an hour; and nothing of them left when one goes. */
import { QueryCache } from "@tanstack/svelte-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DraftSaveRequest, GlassGrantRequest, HandOverRequest, RecordAmendRequest, RecordCreateRequest } from "$ipc";
import { IpcError } from "$ipc/error";
import type { Host } from "$ipc/host";
import { closeDesk, one, openDesk, press, text, until, write } from "./desk.test.kit";

const ROLES: Record<string, [id: string, name: string]> = {
  officer: ["u1", "Wilner Mapou"], commander: ["u7", "Mirlande Acajou"], protection: ["u6", "Nadège Hibiscus"],
};
const NOW = "2026-11-17T14:32:00-05:00";
/** Sealed in the story, and nowhere else in it. */
const NAME = /LATANYE|Wideline|KOWOS|Mirlène|mère/;

let asked: { name: string; request: unknown }[];
/** Every cache of answers that the window keeps. */
let caches: Set<QueryCache>;
const requests = <T>(name: string) => asked.filter((each) => each.name === name).map((each) => each.request as T);
const kept = () => JSON.stringify([...caches].flatMap((cache) => cache.getAll().map((q) => [q.queryKey, q.state.data])));
const button = (words: string) =>
  [...document.querySelectorAll<HTMLButtonElement>("button")].find((each) => each.textContent.includes(words));

const ROW = {
  id: "f1", kind: "child_file", number: "OUA-K7Q2-2026-000128", token: "M-OUA-K7Q2-31", stage: "final", recorded_at: NOW,
  alerts: [], asked: [] as string[], opened: [], open_until: null as string | null, person: null, delivery: "here",
};

/** The window in the name of a role; `rows` are the files it is told of. */
async function sit(role: string, rows: object[] = [ROW], answer: Record<string, (request: never) => unknown> = {}) {
  const [id = "", name = ""] = ROLES[role] ?? [];
  const brief = {
    id: "f1", name: "LATANYE Wideline", masked: false, name_unknown: false, sex: "F", nationality: "HTI", age: null,
    birth_date: null,
  };
  const list = { files: rows, opens: role === "protection", holders: ["u6"], now: NOW };
  const answers: Record<string, (request: never) => unknown> = {
    protection_files: () => list,
    protection_search: () => ({ ...list, files: rows.map((row) => ({ ...row, person: brief })) }),
    ...answer,
  };
  await openDesk((story): Host => async (use, request) => {
    asked.push({ name: use, request });
    if (use === "session") return { ...((await story(use, request)) as object), user: { id, name, role } };
    const own = answers[use];
    return own ? structuredClone(own(request as never)) : story(use, request);
  });
  await until(() => text().includes("Aujourd’hui"));
}
async function toFiles() {
  press("Digit3", { altKey: true });
  await until(() => button("Dossiers de protection"));
  press("KeyP", { altKey: true });
  await until(() => text().includes("M-OUA-K7Q2-31"));
}
const SHEET = {
  id: "f1", kind: "child_file", number: ROW.number, label: ROW.token, stage: "final", void_reason: null,
  author: { id: "u1", name: "Wilner Mapou", role: "officer", short: "W. Mapou" }, recorded_at: NOW, now: NOW,
  sections: [{
    code: "identity",
    fields: [{ name: "given_names", of: { type: "text", long: false, bytes_max: 200 }, need: "optional", running: false, may: true }],
  }],
  values: { given_names: "Wideline" }, names: {}, to_complete: [], conflicts: [],
  may: { needs_reason: false, void: false, refusal: null as string | null }, delivery: "here",
};

beforeEach(() => {
  asked = [];
  caches = new Set();
  const add = QueryCache.prototype.add;
  vi.spyOn(QueryCache.prototype, "add").mockImplementation(function (this: QueryCache, query) {
    caches.add(this);
    add.call(this, query);
  });
});
afterEach(() => {
  closeDesk();
  vi.restoreAllMocks();
});

describe("a presumed victim", () => {
  async function fill() {
    press("KeyN", { ctrlKey: true });
    await until(() => one("dialog[open] li"));
    press("Digit2");
    await until(() => document.getElementById("family_name"));
    write(document.getElementById("family_name") as HTMLInputElement, "Kowosòl");
    const sex = document.getElementById("sex") as HTMLInputElement;
    write(sex, "fem");
    press("Enter");
  }

  it("is sealed by the form, which says so before, and keeps a draft that names nobody", async () => {
    await sit("officer", [{ ...ROW, id: "f2", token: "V-OUA-K7Q2-12" }]);
    await fill();
    expect(text()).toContain("vous ne pourrez plus le lire");
    await until(() => requests<DraftSaveRequest>("draft_save").length);
    const [draft] = requests<DraftSaveRequest>("draft_save");
    expect(draft).toMatchObject({ kind: "screening", label: "Victime présumée" });
    expect(JSON.stringify(draft?.body)).toContain("Kowosòl");
    press("Enter", { ctrlKey: true });
    await until(() => text().includes("V-OUA-K7Q2-12 est scellé."));
    expect(requests<RecordCreateRequest>("protection_create")[0]).toMatchObject({
      kind: "screening", draft: draft?.id, set: { family_name: "Kowosòl", sex: "F", status: "possible", nationality: "HTI" },
    });
    expect(requests("record_create")).toEqual([]);
    expect(text()).toContain("Peuvent le lire\u00a0: Nadège Hibiscus");
    expect(text()).not.toMatch(/Kowosòl/);
    expect(kept()).not.toMatch(/Kowosòl/);
  });

  it("has its signs noted at the side, and no means asked of a child", async () => {
    await sit("officer");
    await fill();
    const means = () => text().includes("Servitude pour dettes");
    expect(means()).toBe(true);
    write(document.getElementById("birth_date") as HTMLInputElement, "15");
    await until(() => !means());
    const sign = [...document.querySelectorAll("aside label")].find((each) => each.textContent.includes("papiers"));
    (document.getElementById(sign?.getAttribute("for") ?? "") as HTMLInputElement).click();
    await until(() => text().includes("1 noté"));
    press("Enter", { ctrlKey: true });
    await until(() => requests("protection_create").length);
    expect(requests<RecordCreateRequest>("protection_create")[0]?.set).toMatchObject({
      red_flags: ["papers_held"], age_declared: 15, age_as_of: "2026-11-17",
    });
  });
});

describe("a focal point", () => {
  it("sees names when they are asked for, and the page forgets them", async () => {
    await sit("protection");
    await toFiles();
    expect(text()).not.toMatch(NAME);
    button("Montrer les noms")?.click();
    await until(() => text().includes("LATANYE Wideline"));
    expect(requests("protection_search")).toEqual([{ text: "", every: true }]);
    expect(text()).toContain("inscrit comme lu à votre nom");
    expect(kept()).not.toMatch(NAME);
    press("Escape");
    await until(() => !NAME.test(text()));
    write(one("form input") as HTMLInputElement, "wide");
    expect(requests("protection_search")).toHaveLength(1);
    one<HTMLFormElement>(".find form")?.requestSubmit();
    await until(() => NAME.test(text()));
    press("Digit1", { altKey: true });
    await until(() => text().includes("À faire"));
    expect(text()).not.toMatch(NAME);
    expect(kept()).not.toMatch(NAME);
  });

  it("reads one file, is told that it is written down, and leaves nothing behind", async () => {
    await sit("protection", [ROW], { protection_file: () => SHEET });
    await toFiles();
    button("Ouvrir le dossier")?.click();
    await until(() => text().includes("Wideline"));
    expect(text()).toContain("Lecture inscrite à 14:32, à votre nom");
    expect(kept(), "what is in clear is kept, or nothing is looked at here").toContain("M-OUA-K7Q2-31");
    expect(kept()).not.toMatch(NAME);
    press("Digit1", { altKey: true });
    await until(() => text().includes("À faire"));
    expect(text() + kept()).not.toMatch(NAME);
    await toFiles();
    button("Ouvrir le dossier")?.click();
    await until(() => text().includes("Wideline"));
    expect(requests("protection_file")).toHaveLength(2);
    press("KeyL", { ctrlKey: true });
    await until(() => text().includes("Qui prend le registre"));
    expect(text() + kept()).not.toMatch(NAME);
  });

  it("amends it through the door of sealed files, its draft kept under their key", async () => {
    await sit("protection", [ROW], {
      protection_file: () => SHEET,
      protection_amend: (request: RecordAmendRequest) => ({ ...SHEET, values: request.set }),
    });
    await toFiles();
    button("Ouvrir le dossier")?.click();
    await until(() => button("Modifier"));
    button("Modifier")?.click();
    await until(() => document.getElementById("given_names"));
    write(document.getElementById("given_names") as HTMLInputElement, "Rosemane");
    document.getElementById("given_names")?.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
    await until(() => requests<DraftSaveRequest>("draft_save").length);
    expect(requests<DraftSaveRequest>("draft_save")[0]).toMatchObject({ kind: "child_file", label: "M-OUA-K7Q2-31" });
    press("Enter", { ctrlKey: true });
    await until(() => !document.getElementById("given_names"));
    expect(text()).toContain("Rosemane");
    expect(requests("record_amend")).toEqual([]);
    expect(kept()).not.toContain("Rosemane");
  });

  it("answers who asks for an hour, once the reason was read", async () => {
    const reason = { op: "alert", after: "glass_reason", officer: { id: "u7" }, why: "On la cherche.", at: NOW };
    await sit("protection", [{ ...ROW, asked: ["u7"] }], {
      protection_history: () => ({ id: "f1", changes: [reason] }),
      glass_grant: () => ROW,
    });
    await toFiles();
    button("Lire le motif")?.click();
    await until(() => text().includes("On la cherche."));
    press("Enter", { ctrlKey: true });
    await until(() => text().includes("Un motif est nécessaire"));
    write(one("dialog textarea") as HTMLTextAreaElement, "Sa vie.");
    press("Enter", { ctrlKey: true });
    await until(() => !one("dialog"));
    expect(requests<GlassGrantRequest>("glass_grant")).toEqual([{ id: "f1", user: "u7", why: "Sa vie." }]);
    expect(text() + kept()).not.toContain("On la cherche.");
  });

  it("hands the key on to who waits for it", async () => {
    const newcomer = {
      id: "u10", name: "Rose Grenadia", role: "protection", state: "active", here: true, granted_by: null, created_at: NOW,
      acting_until: null,
    };
    const holder = { ...newcomer, id: "u6", name: "Nadège Hibiscus" };
    await sit("protection", [ROW], {
      users: () => ({ users: [holder, newcomer] }), protection_hand_over: () => ({ holders: ["u6", "u10"] }),
    });
    await toFiles();
    await until(() => button("Remettre la clé"));
    button("Remettre la clé")?.click();
    await until(() => one("dialog"));
    [...document.querySelectorAll<HTMLButtonElement>("dialog .actions button")].at(-1)?.click();
    await until(() => !one("dialog"));
    expect(requests<HandOverRequest>("protection_hand_over")).toEqual([{ user: "u10", key: null }]);
  });
});

describe("a commander", () => {
  it("sees tokens, and asks for one file with a reason", async () => {
    await sit("commander", [ROW], { glass_ask: () => ({ ...ROW, asked: ["u7"] }) });
    await toFiles();
    expect(button("Ouvrir le dossier")).toBeUndefined();
    expect(button("Montrer les noms")).toBeUndefined();
    button("Demander l’ouverture")?.click();
    await until(() => one("dialog textarea"));
    press("Enter", { ctrlKey: true });
    await until(() => text().includes("Un motif est nécessaire"));
    write(one("dialog textarea") as HTMLTextAreaElement, "On la cherche à l’hôpital.");
    press("Enter", { ctrlKey: true });
    await until(() => !one("dialog"));
    expect(requests("glass_ask")).toEqual([{ id: "f1", why: "On la cherche à l’hôpital." }]);
  });

  it("reads it for an hour, without changing it; then the page is empty", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"], shouldAdvanceTime: false });
    try {
      const opened = { ...ROW, open_until: "2026-11-17T15:32:00-05:00" };
      const sheet = { ...SHEET, sections: [], values: {}, label: "Wideline", may: { ...SHEET.may, refusal: "sealed" } };
      await sit("commander", [opened], { protection_file: () => sheet });
      await toFiles();
      button("Ouvrir le dossier")?.click();
      await until(() => text().includes("reste 1 h 00"));
      expect(text()).toContain("Wideline");
      vi.advanceTimersByTime(3_599_000);
      expect(text()).toContain("Wideline");
      vi.advanceTimersByTime(2_000);
      await until(() => !NAME.test(text()));
      expect(text()).toContain("Dossier scellé");
    } finally {
      vi.useRealTimers();
    }
  });

  it("is refused what was not opened", async () => {
    await sit("commander", [{ ...ROW, open_until: "2026-11-17T15:32:00-05:00" }], {
      protection_file: () => { throw new IpcError("sealed"); },
    });
    await toFiles();
    button("Ouvrir le dossier")?.click();
    await until(() => text().includes("seul un point focal peut le lire"));
  });
});
