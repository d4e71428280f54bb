// @ts-check
/* Spans of the program, as data-span="3:4-3:9" writes them: lines count from 1, columns from 0 in code points, and the end
   is not included. */

/** @typedef {{start: number, end: number}} Span  a position is one number: line * LINE + column */

export const LINE = 2 ** 21;
export const ITEM = "[data-span]";

/** Returns the span that a text names; null if it is none. @param {string | null | undefined} text @returns {Span | null} */
export function parseSpan(text) {
  const found = /^(\d+):(\d+)-(\d+):(\d+)$/.exec(text ?? "");
  if (!found) return null;
  const [line, column, endLine, endColumn] = found.slice(1).map(Number);
  return { start: line * LINE + column, end: endLine * LINE + endColumn };
}
