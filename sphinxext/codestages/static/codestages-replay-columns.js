// @ts-check
/* Reads columns of deltas. The functions do not change a column: several readers share the columns of one payload. */

/** @typedef {{since: number, value: number, index: number}} Entry */

/** The sums of the changes up to each step: [1, 2, 3] gives [1, 3, 6]. @param {number[]} changes */
export function sums(changes) {
  const found = Int32Array.from(changes);
  for (let step = 1; step < found.length; step++) found[step] += found[step - 1];
  return found;
}

/** The values of a column in which a positive number is the distance back to the same value, and any other number is
    -1 - value: [-8, -9, 2] gives [7, 8, 7]. @param {number[]} distances */
export function valuesOf(distances) {
  /** @type {number[]} */
  const found = [];
  for (const distance of distances) found.push(distance > 0 ? found[found.length - distance] : -1 - distance);
  return found;
}

/** A function that returns the last entry of a key at a step, found by binary search. A column has three lists: steps
    since the entry before, keys (empty if all entries have the key 0), values. @param {[number[], number[], number[]]} column @param {(key: number, step: number) => number} [keyOf]
    @returns {(key: number, step: number) => Entry | undefined} */
export function history([passed, keys, held], keyOf = (key) => key) {
  const since = sums(passed);
  /** @type {number[][]} */
  const found = [];
  since.forEach((step, index) => (found[keyOf(keys[index] ?? 0, step)] ??= []).push(index));
  return (key, step) => {
    const entries = found[key];
    if (!entries) return undefined;
    let [low, high] = [0, entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (since[entries[middle]] <= step) low = middle + 1;
      else high = middle;
    }
    const index = entries[low - 1];
    return low ? { since: since[index], value: held[index], index } : undefined;
  };
}

/** A function that returns the indices of the entries of a step. @param {number[]} passed  steps since the entry before
    @returns {(step: number) => number[]} */
export function beginning(passed) {
  /** @type {number[][]} */
  const found = [];
  sums(passed).forEach((step, index) => (found[step] ??= []).push(index));
  return (step) => found[step] ?? [];
}

/** A function that returns everything that was printed before a step. @param {[number[], string[]]} column
    @returns {(step: number) => string} */
export function output([passed, texts]) {
  const whole = texts.join("");
  let length = 0;
  const written = history([passed, [], texts.map((text) => (length += text.length))]);
  return (step) => whole.slice(0, written(0, step)?.value ?? 0);
}
