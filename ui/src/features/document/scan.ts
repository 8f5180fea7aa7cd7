/** A travel document's zone as a scanner types it. */

/** Signs of a whole zone: two lines of 36 or of 44, three of 30. */
const WHOLE = [72, 88, 90];

/** Whether all of a zone is there; spaces and ends of line aside. */
export const isWhole = (text: string): boolean => WHOLE.includes(text.replace(/\s/g, "").length);

/** The lines of a check, as one text. */
export const textOf = (lines: unknown): string =>
  Array.isArray(lines) ? lines.filter((line) => typeof line === "string").join("\n") : "";
