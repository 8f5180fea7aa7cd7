/** Nobody at the desk: the screen is covered, then the register locked. */

export const COVER_AFTER_MS = 5 * 60_000;
export const LOCK_AFTER_MS = 30 * 60_000;

const SIGNS = ["keydown", "pointerdown", "pointermove", "wheel"] as const;

/** Watches the desk; the returned function stops. */
export function watchIdle(cover: () => void, lock: () => void): () => void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const again = () => {
    timers.forEach(clearTimeout);
    timers = [setTimeout(cover, COVER_AFTER_MS), setTimeout(lock, LOCK_AFTER_MS)];
  };
  SIGNS.forEach((sign) => window.addEventListener(sign, again, { passive: true }));
  again();
  return () => {
    timers.forEach(clearTimeout);
    SIGNS.forEach((sign) => window.removeEventListener(sign, again));
  };
}
