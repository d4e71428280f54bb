// @ts-check
/* Places in the program, as data-span="3:4-3:9" says them: line from 1, column from 0 in code points, half-open. */

/** @typedef {{start: number, end: number}} Span  positions in one number: line times LINE, plus column */

export const LINE = 2 ** 21;
export const ITEM = "[data-span]";

/** @param {string | null | undefined} text @returns {Span | null} */
export function parseSpan(text) {
  const found = /^(\d+):(\d+)-(\d+):(\d+)$/.exec(text ?? "");
  if (!found) return null;
  const [line, column, endLine, endColumn] = found.slice(1).map(Number);
  return { start: line * LINE + column, end: endLine * LINE + endColumn };
}
