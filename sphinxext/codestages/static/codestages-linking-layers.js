// @ts-check
/* Highlights the items and characters that match a span, in all panes of a program. There are three layers: pointed at,
   pinned, and current step. */
import { programs } from "./codestages-linking-panes.js";
import { ITEM } from "./codestages-linking-spans.js";

/** @typedef {import("./codestages-linking-spans.js").Span} Span
    @typedef {import("./codestages-linking-panes.js").Pane} Pane
    @typedef {import("./codestages-linking-source.js").Source} Source */

/** One layer of highlights. */
class Layer {
  /** @param {string} name */
  constructor(name) {
    this.className = `is-${name}`;
    /** @type {Set<Element>} */
    this.elements = new Set();
    this.highlight = highlightOf(`codestages-${name}`);
  }

  clear() {
    for (const element of this.elements) element.classList.remove(this.className);
    this.elements.clear();
    this.highlight?.clear();
  }

  /** Highlights what matches a span. In the pane of origin, only the item itself is highlighted.
      @param {string} program @param {Span} span @param {Pane | null} origin @param {Element | null} itself
      @param {boolean} reveal  scroll the first match of each other pane into view, inside its own box
      @param {Iterable<Pane>} [panes]  the panes to look in */
  show(program, span, origin, itself, reveal, panes = programs.get(program) ?? []) {
    this.clear();
    for (const pane of panes) {
      if (pane.source) this.showCharacters(pane.source, span, reveal && pane !== origin);
      else if (pane === origin) this.light(itself);
      else {
        const found = pane.matches(span);
        for (const element of found) this.light(shownPart(element));
        if (reveal && found.length) scrollTo(shownPart(found[0]), found[0]);
      }
    }
  }

  /** @param {Source} source @param {Span} span @param {boolean} reveal */
  showCharacters(source, span, reveal) {
    const ranges = source.ranges(span);
    for (const range of ranges) {
      if (this.highlight) this.highlight.add(range);
      else this.light(range.startContainer.parentElement?.closest(ITEM) ?? null);
    }
    if (reveal && ranges.length) scrollTo(ranges[0], source.listing);
  }

  /** @param {Element | null} element */
  light(element) {
    if (!element) return;
    element.classList.add(this.className);
    this.elements.add(element);
  }
}

export const lit = new Layer("lit");
export const step = new Layer("step");
export const pinned = new Layer("pinned");

/** The browser's own highlight of characters (CSS Custom Highlight API), or null if it has none: then the whole line is
    highlighted. @param {string} name @returns {Highlight | null} */
function highlightOf(name) {
  if (typeof Highlight !== "function" || !CSS.highlights) return null;
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, highlight);
  return highlight;
}

/** Returns the element, or the summary that is visible while the element is folded away.
    @param {Element} element @returns {Element} */
export function shownPart(element) {
  let shown = element;
  for (let fold = shown.closest("details:not([open])"); fold; fold = fold.parentElement?.closest("details:not([open])") ?? null) {
    const summary = fold.firstElementChild;
    if (summary && !summary.contains(shown)) shown = summary;
  }
  // The switch for noise is a <details> before the listing: it does not contain the lines that it hides.
  const switched = shown.matches("[data-kind=noise]") && shown.closest(".codestages-scroll")?.previousElementSibling;
  return switched && !switched.hasAttribute("open") ? switched.firstElementChild ?? shown : shown;
}

/** Scrolls only the box around an element, and never the page. @param {Element | Range} target @param {Element} inside */
export function scrollTo(target, inside) {
  const box = inside.closest(".codestages-scroll");
  if (!box) return;
  const [outer, inner] = [box.getBoundingClientRect(), target.getBoundingClientRect()];
  const down = inner.top < outer.top || inner.bottom > outer.bottom;
  const across = inner.left < outer.left || inner.right > outer.right;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (down || across) {
    box.scrollBy({
      top: down ? inner.top - outer.top - outer.height / 3 : 0,
      left: across ? inner.left - outer.left - 24 : 0,
      behavior: calm ? "auto" : "smooth",
    });
  }
}
