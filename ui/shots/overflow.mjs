// Runs in the page: names what is cut, spills out of its box, or leaves the window.
export function overflow() {
  /** The element and what is wrong with it; only the innermost ones are told. */
  const found = [];
  const EDGE_PX = 1.5;
  const BAR_LINES_MAX = 2;
  const WIDE_PX = 1200;
  const name = (element) => {
    const text = (element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 40);
    const cls = [...element.classList].filter((c) => !c.startsWith("svelte-")).join(".");
    return `${element.tagName.toLowerCase()}${cls ? `.${cls}` : ""} “${text}”`;
  };
  const scrolls = (value) => value === "auto" || value === "scroll";
  const scrolled = (element) => {
    for (let up = element.parentElement; up; up = up.parentElement) {
      const style = getComputedStyle(up);
      if (scrolls(style.overflowX) && up.scrollWidth > up.clientWidth + 1) return true;
    }
    return false;
  };
  for (const element of document.body.querySelectorAll("*")) {
    if (element.closest("svg") || element.closest(".quiet, .clip")) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (box.width <= 1 || box.height <= 1 || style.clipPath !== "none") continue;
    if (box.right > innerWidth + EDGE_PX && !scrolled(element)) found.push([element, "outside"]);
    if (style.display === "inline" || element.matches("input, textarea")) continue;
    const wide = element.scrollWidth - element.clientWidth;
    if (wide > EDGE_PX && !scrolls(style.overflowX)) found.push([element, `cut or spilling by ${wide}`]);
    const tall = element.scrollHeight - element.clientHeight;
    if (tall > EDGE_PX && style.overflowY === "hidden" && element !== document.body) {
      found.push([element, `cut below by ${tall}`]);
    }
  }
  const bar = document.querySelector("#app footer[aria-label]");
  const lines = bar ? bar.getBoundingClientRect().height / parseFloat(getComputedStyle(bar).lineHeight) : 0;
  if (innerWidth >= WIDE_PX && lines > BAR_LINES_MAX) found.push([bar, "two lines"]);
  const inner = ([element]) => !found.some(([other]) => other !== element && element.contains(other));
  return found.filter(inner).map(([element, what]) => `${what}: ${name(element)}`);
}
