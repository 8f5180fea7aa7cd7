/** Photos and papers of a case: seen, opened, added, and dropped from memory. */
import { flushSync } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { opened, sealed } from "$ipc/bytes";
import { byteHost, useByteHost } from "$ipc/host";
import { active, closeDesk, one, openDesk, press, text, until, write } from "./desk.test.kit";

interface Added { record: string; caption: string; bytes: number[] }

let added: Added[];
let live: Set<string>;

beforeEach(async () => {
  added = [];
  live = new Set();
  let made = 0;
  vi.spyOn(URL, "createObjectURL").mockImplementation(() => {
    live.add(`blob:${(made += 1)}`);
    return `blob:${made}`;
  });
  vi.spyOn(URL, "revokeObjectURL").mockImplementation((url) => void live.delete(url));
  const story = await byteHost();
  useByteHost((name, envelope) => {
    const { view, bytes } = opened<Added>(envelope);
    if (name !== "attachment_add") return story(name, envelope);
    if (view.caption.includes("film")) return Promise.reject({ code: "animated_picture", params: {} });
    added.push({ ...view, bytes: [...bytes] });
    return Promise.resolve(sealed({ id: "a9", kind: "attachment", number: "" }, new Uint8Array()));
  });
  await openDesk();
  await until(() => one("nav.rail"));
  press("Digit3", { altKey: true });
  await until(() => one(".hits button"));
  one(".hits button")?.click();
  await until(() => one("#case-tab-files"));
  one("#case-tab-files")?.click();
  await until(() => document.querySelectorAll(".files li").length === 5);
});
afterEach(() => {
  closeDesk();
  vi.restoreAllMocks();
  expect(live.size).toBe(0);
});

const tiles = () => [...document.querySelectorAll<HTMLButtonElement>(".files li button")];

/** As a screenshot is pasted, or a photo dropped. */
function bring(on: EventTarget, name: "paste" | "drop", file: File, types = ["Files"]) {
  const event = new Event(name, { bubbles: true, cancelable: true });
  const data = { files: [file], types };
  Object.defineProperty(event, name === "paste" ? "clipboardData" : "dataTransfer", { value: data });
  on.dispatchEvent(event);
  flushSync();
  return event.defaultPrevented;
}

/** The page's own files read themselves; those of the tests do not. */
function photo(name = "IMG_0042.jpg"): File {
  const bytes = new Uint8Array([1, 2, 3]);
  const arrayBuffer = vi.fn(() => Promise.resolve(bytes.buffer));
  return Object.assign(new File([bytes], name, { type: "image/jpeg" }), { arrayBuffer });
}

it("names each file, says where it is, and opens it by the keyboard", async () => {
  expect(text()).toContain("Pas sur cette machine");
  expect(text()).toContain("Sans légende");
  expect(tiles()[0]?.getAttribute("aria-label")).toContain("Le gué nord");
  tiles()[0]?.focus();
  tiles()[0]?.click();
  await until(() => one("dialog img"));
  expect(one("dialog img")?.getAttribute("alt")).toBe("Le gué nord, vu de la borne 12");
  press("ArrowLeft");
  await until(() => text().includes("Le fichier n’est pas sur cette machine"));
  press("ArrowLeft");
  press("ArrowLeft");
  await until(() => text().includes("Un document PDF ne s’affiche pas ici"));
  press("Escape");
  await until(() => !one("dialog"));
  expect(active()).toBe(tiles()[0]);
});

it("drops every picture while the screen is hidden", async () => {
  await until(() => live.size === 3);
  press("F9");
  await until(() => live.size === 0);
  expect(one(".files img")).toBeNull();
  press("F9");
  await until(() => live.size === 3);
});

it("attaches what is pasted, with what is seen on it, in raw bytes", async () => {
  expect(bring(document.body, "paste", photo())).toBe(true);
  await until(() => one("dialog input"));
  expect(text()).toContain("IMG_0042.jpg");
  write(one<HTMLInputElement>("dialog input") as HTMLInputElement, "Le sac bleu");
  press("Enter", { ctrlKey: true });
  await until(() => added.length === 1 && !one("dialog"));
  expect(added[0]).toMatchObject({ caption: "Le sac bleu", bytes: [1, 2, 3] });
});

it("keeps what was refused, with its sentence", async () => {
  bring(one(".files") as HTMLElement, "drop", photo());
  await until(() => one("dialog input"));
  write(one<HTMLInputElement>("dialog input") as HTMLInputElement, "film");
  press("Enter", { ctrlKey: true });
  await until(() => text().includes("Cette image bouge"));
  expect(added).toEqual([]);
});

it("reads no file that is too large, and leaves pasted text to its field", async () => {
  const large = photo("scan.pdf");
  Object.defineProperty(large, "size", { value: 11 * 1024 * 1024 });
  bring(one(".files") as HTMLElement, "drop", large);
  await until(() => one("dialog input"));
  const field = one("dialog input") as HTMLInputElement;
  press("Enter", { ctrlKey: true });
  await until(() => text().includes("Plus de 10 Mo"));
  expect(large.arrayBuffer).not.toHaveBeenCalled();
  press("Escape");
  await until(() => !one("dialog"));
  document.body.append(field);
  expect(bring(field, "paste", photo(), ["text/plain", "Files"])).toBe(false);
  field.remove();
});
