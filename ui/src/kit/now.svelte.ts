/** The machine's hour as the core told it, moved on by the page's own running time: the page never
 *  reads the system clock, which may be wrong. */

const TICK_MS = 1_000;

/** A moment that goes on, in milliseconds, read as `now.ms`. Use inside a component. */
export function runningNow(start: () => string): { readonly ms: number } {
  let passed = $state(0);
  const origin = $derived.by(() => ({ told: Date.parse(start()), at: performance.now() }));
  $effect(() => {
    const { at } = origin;
    passed = 0;
    const timer = setInterval(() => (passed = performance.now() - at), TICK_MS);
    return () => clearInterval(timer);
  });
  return {
    get ms() {
      return origin.told + passed;
    },
  };
}
