// @ts-check
/* Columns of deltas, read. What is read is not changed: several readers share the columns of one payload. */

/** @typedef {{since: number, value: number, index: number}} Entry */

/** Per step, what the changes up to it add up to. @param {number[]} changes */
export function sums(changes) {
  const found = Int32Array.from(changes);
  for (let step = 1; step < found.length; step++) found[step] += found[step - 1];
  return found;
}

/** Values out of how many entries before the same one stands. @param {number[]} distances */
export function valuesOf(distances) {
  /** @type {number[]} */
  const found = [];
  for (const near of distances) found.push(near > 0 ? found[found.length - near] : -1 - near);
  return found;
}

/** A function to a key's last entry at a step. A column is its entries' parts: steps since the entry before, keys (none
    where all have the key 0), values. @param {[number[], number[], number[]]} column @param {(key: number, step: number) => number} [keyOf]
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

/** A function to the entries that begin at a step, by their indices. @param {number[]} passed  steps since the entry before
    @returns {(step: number) => number[]} */
export function beginning(passed) {
  /** @type {number[][]} */
  const found = [];
  sums(passed).forEach((step, index) => (found[step] ??= []).push(index));
  return (step) => found[step] ?? [];
}

/** A function to what has been printed before a step. @param {[number[], string[]]} column
    @returns {(step: number) => string} */
export function output([passed, texts]) {
  const whole = texts.join("");
  let length = 0;
  const written = history([passed, [], texts.map((text) => (length += text.length))]);
  return (step) => whole.slice(0, written(0, step)?.value ?? 0);
}
