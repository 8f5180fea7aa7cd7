/** Enter on the last field of a step goes to the next step; inside a list it chooses. */
export function onward(node: HTMLElement, next: () => void) {
  let from: EventTarget | undefined;
  const remember = (event: KeyboardEvent) => {
    const list = (event.target as HTMLElement).getAttribute("aria-expanded") === "true";
    from = event.key === "Enter" && !event.ctrlKey && !list ? (event.target ?? undefined) : undefined;
  };
  const go = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (from === target && target.matches("input") && document.activeElement === target) next();
  };
  node.addEventListener("keydown", remember, { capture: true });
  node.addEventListener("keydown", go);
  return {
    destroy() {
      node.removeEventListener("keydown", remember, { capture: true });
      node.removeEventListener("keydown", go);
    },
  };
}
