/** Phrases are compared as the core reads them: accents, case and extra spaces do not matter. */

export function folded(phrase: string): string {
  return phrase
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .trim()
    .replace(/\s+/g, " ");
}

export const sameWords = (a: string, b: string): boolean => folded(a) === folded(b);
