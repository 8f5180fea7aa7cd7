/** One letter for the sex, by the words of the language: `F`/`H` in French, `M`/`H` in Spanish. */
import { plain } from "$kit/typed-date";
import { t } from "$kit/words.svelte";

const SEXES = ["F", "M"];

/** The letter that stands for a code. */
export function sexLetter(code: string): string {
  if (code === "unknown") return "?";
  return SEXES.includes(code) ? initial(code).toUpperCase() : code;
}

/** The code of the last letter typed; empty when it is none. The words of the language come before the codes. */
export function readSex(text: string): string {
  const letter = plain(text.trim().slice(-1));
  if (!letter) return "";
  if (text.trim().endsWith("?")) return "unknown";
  const said = SEXES.find((code) => initial(code) === letter);
  const coded = [...SEXES, "X"].find((code) => code.toLowerCase() === letter);
  return said ?? coded ?? "";
}

const initial = (code: string): string => plain(t(`code-sex-${code}`)).charAt(0);
