// @ts-check
/* A pane is a part of a figure in which matches are searched separately: the view, the messages, a region of the stepper.
   Its items are the elements with a span. This module finds items by their spans. */
import { Source } from "./codestages-linking-source.js";
import { ITEM, parseSpan } from "./codestages-linking-spans.js";

/** @typedef {import("./codestages-linking-spans.js").Span} Span */

/** The panes of each program on the page, by its digest. @type {Map<string, Set<Pane>>} */
export const programs = new Map();

/** The items of a pane, in the order of their spans. They are sorted when they are needed for the first time. */
export class Pane {
  /** @param {Element} root */
  constructor(root) {
    this.root = root;
    const listing = root.matches("[data-source]") ? root : root.querySelector("[data-source]");
    this.source = listing ? new Source(listing) : null;
    /** @type {{start: number, end: number, element: Element}[] | null} */
    this.sorted = null;
    /** for each item, the largest end of all items up to it: it tells when a search backwards can stop */
    this.reach = new Float64Array();
  }

  get items() {
    if (this.sorted) return this.sorted;
    this.sorted = [];
    for (const element of this.root.querySelectorAll(ITEM)) {
      const span = parseSpan(element.getAttribute("data-span"));
      if (span) this.sorted.push({ ...span, element });
    }
    this.sorted.sort((a, b) => a.start - b.start || b.end - a.end);
    this.reach = new Float64Array(this.sorted.length);
    let furthest = 0;
    this.sorted.forEach((item, index) => (this.reach[index] = furthest = Math.max(furthest, item.end)));
    return this.sorted;
  }

  /** Returns the index of the first item that starts at a position or later. @param {number} start @returns {number} */
  from(start) {
    const items = this.items;
    let [low, high] = [0, items.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (items[middle].start < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Returns the items with an equal span; if there are none, the outermost items inside the span; if there are none, the
      smallest items around it. @param {Span} span @returns {Element[]} */
  matches(span) {
    const items = this.items;
    const first = this.from(span.start);
    const equal = [];
    const inside = [];
    let covered = { start: -1, end: -1 };
    for (let index = first; index < items.length && items[index].start <= span.end; index++) {
      const item = items[index];
      if (item.end > span.end) continue;
      if (item.start === span.start && item.end === span.end) equal.push(item.element);
      if (item.end > covered.end || (item.start === covered.start && item.end === covered.end)) {
        inside.push(item.element);
        covered = item;
      }
    }
    if (equal.length) return equal;
    return inside.length ? inside : this.around(span).map((item) => item.element);
  }

  /** Returns the smallest items that contain the span. @param {Span} span */
  around(span) {
    const items = this.items;
    /** @type {{start: number, end: number, element: Element}[]} */
    let best = [];
    let size = Infinity;
    for (let index = this.from(span.start + 1) - 1; index >= 0 && this.reach[index] >= span.end; index--) {
      const item = items[index];
      if (item.end < span.end || item.end - item.start > size) continue;
      if (item.end - item.start < size) best = [];
      size = item.end - item.start;
      best.push(item);
    }
    return best;
  }
}
