/** Lines copied from paper after an outage, one after the other: what stays from line to line, what is sent of each. */
import type { LogAddRequest } from "$ipc";
import { momentOf } from "$kit/dates";
import { t } from "$kit/words.svelte";
import { EMPTY, type Note } from "./note";

/** What the lines of one sheet share. */
export interface SheetOfPaper {
  /** Notebook and sheet. */
  where: string;
  /** The line of it that comes next; empty where they are not numbered. */
  line: string;
  /** Who wrote it on paper. */
  reported_by: string;
  /** `2026-11-16`. */
  day: string;
}

export interface PaperLine {
  hour: string;
  category: string;
  text: string;
}

export const BLANK: PaperLine = { hour: "", category: "", text: "" };

/** Where the paper has a line. */
export function reference(sheet: SheetOfPaper): string {
  const [where, line] = [sheet.where.trim(), sheet.line.trim()];
  return [where, line && t("copy-line-nth", { n: line })].filter(Boolean).join(", ");
}

/** The line after this one, where they are numbered. */
export const nextLine = (line: string): string => (/^\d{1,4}$/.test(line.trim()) ? String(Number(line) + 1) : line);

/** What is not written yet, or cannot be, field to a code. */
export function faults(sheet: SheetOfPaper, line: PaperLine, now: number): Record<string, string> {
  const wrong: Record<string, string> = {};
  const at = momentOf(sheet.day, line.hour);
  if (!at) wrong[sheet.day ? "hour" : "day"] = "missing";
  else if (Date.parse(at) > now) wrong.hour = "log-future";
  if (!line.category) wrong.category = "missing";
  if (!line.text.trim()) wrong.text = "missing";
  return wrong;
}

/** A paper goes down the hours: an earlier one is a slip of the pen, or the next day. */
export const goesBack = (before: string | undefined, hour: string): boolean => Boolean(before && hour && hour < before);

/** The calendar's next day. */
export function dayAfter(day: string): string {
  const [y = 0, m = 1, d = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(y, m - 1, d + 1)).toISOString().slice(0, "2026-11-17".length);
}

export function requestOf(sheet: SheetOfPaper, line: PaperLine, draft: string | null): LogAddRequest {
  return {
    category: line.category, text: line.text.trim(), source: "paper",
    occurred_at: momentOf(sheet.day, line.hour) ?? null, reported_by: sheet.reported_by.trim() || null,
    paper_reference: reference(sheet) || null, follow_up: null, corrects: null, draft,
  };
}

/** The line being typed, as a draft of the form for one line keeps it. */
export const noteOf = (sheet: SheetOfPaper, line: PaperLine): Note => ({
  ...EMPTY, ...line, source: "paper", late: true, day: sheet.day, reported_by: sheet.reported_by,
  paper_reference: reference(sheet),
});
