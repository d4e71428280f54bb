// @ts-check
/* The program's own text on a page: which characters a span covers, and which character is pointed at. */
import { ITEM, LINE, parseSpan } from "./codestages-spans.js";

/** @typedef {import("./codestages-spans.js").Span} Span */

const MOST_RANGES = 2000;

/** The text of a source pane, by its lines. */
export class Source {
  /** @param {Element} listing */
  constructor(listing) {
    this.listing = listing;
    /** @type {Map<number, Element>} */
    this.texts = new Map();
    for (const line of listing.querySelectorAll(ITEM)) {
      const span = parseSpan(line.getAttribute("data-span"));
      const text = line.querySelector(".codestages-text");
      if (span && text) this.texts.set(Math.floor(span.start / LINE), text);
    }
  }

  /** @param {Span} span @returns {Range[]} one a line, so that gutters stay out */
  ranges(span) {
    const [first, last] = [Math.floor(span.start / LINE), Math.floor(span.end / LINE)];
    /** @type {Range[]} */
    const ranges = [];
    for (let line = first; line <= last && ranges.length < MOST_RANGES; line++) {
      const text = this.texts.get(line);
      const indent = (text?.textContent ?? "").search(/\S|$/);
      const from = line === first ? span.start % LINE : indent;
      const to = line === last ? span.end % LINE : Infinity;
      const range = text && to > from ? this.range(text, from, to) : null;
      if (range) ranges.push(range);
    }
    return ranges;
  }

  /** @param {Element} text @param {number} from @param {number} to  columns @returns {Range | null} */
  range(text, from, to) {
    const all = text.textContent ?? "";
    const start = offsetOf(all, from);
    const end = to === Infinity ? all.length : offsetOf(all, to);
    if (end <= start) return null;
    const range = document.createRange();
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    let before = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = (node.nodeValue ?? "").length;
      if (start >= before && start < before + length) range.setStart(node, start - before);
      if (end > before && end <= before + length) range.setEnd(node, end - before);
      before += length;
    }
    return range;
  }

  /** @param {number} x @param {number} y @returns {number | null} the position of the character there */
  positionAt(x, y) {
    const caret = caretAt(x, y);
    const text = caret?.node.parentElement?.closest(".codestages-text");
    const span = parseSpan(text?.closest(ITEM)?.getAttribute("data-span"));
    if (!caret || !text || !span || !this.listing.contains(text)) return null;
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(caret.node, caret.offset);
    let column = [...range.toString()].length;
    // A caret stands between characters: the one pointed at may be the one before it.
    range.setStart(caret.node, Math.max(0, caret.offset - 1));
    if (caret.offset > 0 && x < range.getBoundingClientRect().right) column--;
    const inside = column < [...(text.textContent ?? "")].length && x <= text.getBoundingClientRect().right;
    return inside ? Math.floor(span.start / LINE) * LINE + column : null;
  }
}

/** @param {string} text @param {number} points @returns {number} the UTF-16 offset of a column in code points */
function offsetOf(text, points) {
  let offset = 0;
  for (let left = points; left > 0 && offset < text.length; left--) {
    offset += /** @type {number} */ (text.codePointAt(offset)) > 0xffff ? 2 : 1;
  }
  return offset;
}

/** @param {number} x @param {number} y @returns {{node: Node, offset: number} | null} */
function caretAt(x, y) {
  const page = /** @type {any} */ (document);
  const found = page.caretPositionFromPoint?.(x, y);
  if (found) return { node: found.offsetNode, offset: found.offset };
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
