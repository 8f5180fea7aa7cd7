/** `data-ready` on the page says that the screen has its data: tests and screenshots wait for it. */

/** Call with `true` once the screen shows what it came for, with `false` when it starts anew. */
export function setReady(ready: boolean): void {
  const root = document.documentElement;
  if (ready) root.dataset.ready = "true";
  else delete root.dataset.ready;
}
