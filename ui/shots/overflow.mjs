// Runs in the page: names what is cut, spills out of its box, or leaves the window.
export function overflow() {
  const wrong = [];
  const EDGE_PX = 1.5;
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
    if (box.right > innerWidth + EDGE_PX && !scrolled(element)) wrong.push(`outside: ${name(element)}`);
    if (style.display === "inline" || element.matches("input, textarea")) continue;
    const wide = element.scrollWidth - element.clientWidth;
    if (wide > EDGE_PX && !scrolls(style.overflowX)) wrong.push(`cut or spilling by ${wide}: ${name(element)}`);
    const tall = element.scrollHeight - element.clientHeight;
    if (tall > EDGE_PX && style.overflowY === "hidden" && element !== document.body) {
      wrong.push(`cut below by ${tall}: ${name(element)}`);
    }
  }
  return wrong;
}
