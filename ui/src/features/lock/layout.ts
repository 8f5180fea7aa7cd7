/** The keyboard's layout, seen from one key pressed: a phrase typed blind on the wrong one fails. */

const TELLING: Record<string, Record<string, string>> = {
  KeyQ: { a: "AZERTY", q: "QWERTY" },
  KeyA: { q: "AZERTY" },
  KeyW: { z: "AZERTY" },
  KeyZ: { w: "AZERTY", y: "QWERTZ" },
  KeyY: { z: "QWERTZ" },
  KeyM: { ",": "AZERTY" },
  Semicolon: { m: "AZERTY", ñ: "QWERTY" },
};

/** `AZERTY`, `QWERTY`, `QWERTZ`, or nothing when the key does not tell. */
export function layoutOf(code: string, key: string): string | undefined {
  return TELLING[code]?.[key.toLowerCase()];
}
