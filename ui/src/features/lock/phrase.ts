/** Phrases are read as the core reads them: accents, case and extra spaces do not matter; and the
 *  words of the lists complete after four letters, which name one word of a list and no other. */
import french from "../../../../assets/wordlists/fr.txt?raw";
import creole from "../../../../assets/wordlists/ht.txt?raw";

const LETTERS_ENOUGH = 4;
const WORDS = 5;

export function folded(phrase: string): string {
  return phrase
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .trim()
    .replace(/\s+/g, " ");
}

export const sameWords = (a: string, b: string): boolean => folded(a) === folded(b);

const listOf = (text: string): string[] => text.split("\n").map(folded).filter(Boolean);

/** The one word of the list that begins so; the word itself when it is whole. */
function completed(start: string, list: string[]): string | undefined {
  if (list.includes(start)) return start;
  if (start.length < LETTERS_ENOUGH) return undefined;
  const hits = list.filter((word) => word.startsWith(start));
  return hits.length === 1 ? hits[0] : undefined;
}

/** What a typed phrase may mean: itself first, so that a phrase of one's own is never rewritten,
 *  then the five words of each list that it begins. */
export function readings(typed: string): string[] {
  const parts = folded(typed).split(" ");
  const others = [french, creole].map((text) => {
    const list = listOf(text);
    const words = parts.map((part) => completed(part, list));
    return words.length === WORDS && words.every((word) => word !== undefined) ? words.join(" ") : "";
  });
  const own = folded(typed);
  return [typed, ...new Set(others.filter((phrase) => phrase && phrase !== own))];
}
