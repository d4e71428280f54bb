// @ts-check
/* The program's own text on a page. Finds the characters that a span covers, and the character under the pointer. */
import { ITEM, LINE, parseSpan } from "./codestages-linking-spans.js";

/** @typedef {import("./codestages-linking-spans.js").Span} Span */

/** The text of a line, without its gutter: in listings, it has no class. */
const TEXT = ".codestages-text, .codestages-lean span";
/** Lines that are highlighted at once, at most. */
const MOST_RANGES = 2000;

/** The text of a source pane, line by line. */
export class Source {
  /** @param {Element} listing */
  constructor(listing) {
    this.listing = listing;
    /** by line number @type {Map<number, Element>} */
    this.texts = new Map();
    for (const line of listing.querySelectorAll(ITEM)) {
      const span = parseSpan(line.getAttribute("data-span"));
      const text = line.querySelector(TEXT);
      if (span && text) this.texts.set(Math.floor(span.start / LINE), text);
    }
  }

  /** Returns a range for each line of a span, so that gutters and indentation are not highlighted.
      @param {Span} span @returns {Range[]} */
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

  /** Returns the range between two columns of a line. @param {Element} text @param {number} from @param {number} to
      @returns {Range | null} */
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

  /** Returns the position of the character at a point of the window; null if there is none.
      @param {number} x @param {number} y @returns {number | null} */
  positionAt(x, y) {
    const caret = caretAt(x, y);
    const text = caret?.node.parentElement?.closest(TEXT);
    const span = parseSpan(text?.closest(ITEM)?.getAttribute("data-span"));
    if (!caret || !text || !span || !this.listing.contains(text)) return null;
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(caret.node, caret.offset);
    let column = [...range.toString()].length;
    // A caret is between two characters. The pointer can be on the character before it.
    range.setStart(caret.node, Math.max(0, caret.offset - 1));
    if (caret.offset > 0 && x < range.getBoundingClientRect().right) column--;
    const inside = column < [...(text.textContent ?? "")].length && x <= text.getBoundingClientRect().right;
    return inside ? Math.floor(span.start / LINE) * LINE + column : null;
  }
}

/** Returns the offset, in UTF-16 units, of a column in code points: spans count code points, the DOM counts units.
    @param {string} text @param {number} points @returns {number} */
function offsetOf(text, points) {
  let offset = 0;
  for (let left = points; left > 0 && offset < text.length; left--) {
    offset += /** @type {number} */ (text.codePointAt(offset)) > 0xffff ? 2 : 1;
  }
  return offset;
}

/** Returns the caret position at a point, from the standard function or else from caretRangeFromPoint.
    @param {number} x @param {number} y @returns {{node: Node, offset: number} | null} */
function caretAt(x, y) {
  const page = /** @type {any} */ (document);
  const found = page.caretPositionFromPoint?.(x, y);
  if (found) return { node: found.offsetNode, offset: found.offset };
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
