// @ts-check
/* Computes the names and objects at any step of a run, from the run's columns. */
import { beginning, history, output, sums } from "./codestages-replay-columns.js";

/** @typedef {import("../views/runs/references").Payload} Payload
    @typedef {{index: number, count: number, inUse: number, named: number, held: number, since: number, end: string}} Thing
    @typedef {{frame: number, sleeper: number, names: {name: string, to: number, since: number}[]}} Card */

/** A run. It can be asked for any step in any order. */
export class Run {
  /** @param {Payload} payload */
  constructor(payload) {
    this.payload = payload;
    this.length = payload.line.length;
    this.slots = Math.max(1, ...payload.scopes.map(({ names }) => names.length));
    this.frames = sums(payload.frame);
    const { names: [passed, frames, slots, to], counts: [counted, objects, counts], ends: [ended, gone] } = payload;
    const keys = frames.map((frame, index) => this.key(frame, slots[index]));
    /** the keys of names that are ever bound in their frames; the others are not shown */
    this.bound = new Set(keys.filter((_, index) => to[index] >= 0));
    this.name = history([passed, keys, to]);
    this.count = history([counted, objects, counts]);
    this.end = history([ended, gone, gone]);
    this.ending = beginning(ended);
    this.content = history(payload.contents);
    this.resumed = history(payload.resumed);
    this.sleeper = history(payload.sleeping);
    this.sleepers = [...new Set(payload.sleeping[1])];
    this.output = output(payload.output);
  }

  /** Returns one number for a name: a frame and a slot in it. @param {number} frame @param {number} slot */
  key(frame, slot) {
    return frame * this.slots + slot;
  }

  /** Returns the running frame and its callers, innermost first. @param {number} step */
  chain(step) {
    /** @type {number[]} */
    const found = [];
    for (let frame = this.frames[step]; frame >= 0 && !found.includes(frame); ) {
      found.push(frame);
      frame = this.resumed(frame, step)?.value ?? this.payload.frames[1][frame];
    }
    return found;
  }

  /** Returns the generator of a suspended frame; -1 if the frame is not suspended. @param {number} frame @param {number} step */
  asleep(frame, step) {
    return this.sleeper(frame, step)?.value ?? -1;
  }

  /** Returns the objects that leave at a step, and how they ended: in words, or empty if an object is only out of sight.
      @param {number} step */
  ends(step) {
    const [, objects, words] = this.payload.ends;
    return this.ending(step).map((index) => ({ object: objects[index], how: words[index] }));
  }

  /** Returns the running frames, the module first, then the suspended ones. @param {number} step @returns {Card[]} */
  cards(step) {
    const chain = this.chain(step).reverse();
    const asleep = this.sleepers.filter((frame) => !chain.includes(frame) && this.isShown(this.asleep(frame, step), step));
    return [...chain, ...asleep].map((frame) => ({
      frame,
      sleeper: chain.includes(frame) ? -1 : this.asleep(frame, step),
      names: this.names(frame, step),
    }));
  }

  /** Returns the names of a frame; to is -1 for a name that is not bound now. @param {number} frame @param {number} step */
  names(frame, step) {
    const { names } = this.payload.scopes[this.payload.frames[0][frame]];
    return names.flatMap((name, slot) => {
      const key = this.key(frame, slot);
      const { value: to, since } = this.name(key, step) ?? { value: -1, since: -1 };
      return this.bound.has(key) ? [{ name, to: this.isShown(to, step) ? to : -1, since }] : [];
    });
  }

  /** True if the object was counted, and has not ended since. @param {number} object @param {number} step */
  isShown(object, step) {
    const count = this.count(object, step);
    return !!count && (this.end(object, step)?.since ?? -1) <= count.since;
  }

  /** Returns the objects in sight, and those that have just ended. @param {number} step @param {Card[]} cards @returns {Thing[]} */
  things(step, cards) {
    const { payload } = this;
    const named = tally(cards.flatMap(({ names }) => names.map(({ to }) => to)));
    const shown = payload.objects.map((_, object) => object).filter((object) => this.isShown(object, step));
    const held = tally(shown.flatMap((object) => this.parts(object, step).filter((part) => typeof part === "number")));
    const ended = this.ends(step).filter(({ object, how }) => how && !shown.includes(object));
    const now = shown.map((object) => {
      const { value: count, since, index } = this.count(object, step) ?? { value: 0, since: 0, index: 0 };
      const inUse = payload.counts[3][index];
      return { index: object, count, inUse, named: named.get(object) ?? 0, held: held.get(object) ?? 0, since, end: "" };
    });
    const gone = ended.map(({ object, how }) => (
      { index: object, count: 0, inUse: 0, named: 0, held: 0, since: step, end: how }
    ));
    return [...now, ...gone];
  }

  /** Returns the contents of an object: texts, and indices of objects. @param {number} object @param {number} step */
  parts(object, step) {
    const found = this.content(object, step);
    return found ? [this.payload.values[found.value]].flat() : [];
  }
}

/** Returns how often each key occurs. @param {(string | number)[]} keys */
function tally(keys) {
  /** @type {Map<string | number, number>} */
  const found = new Map();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}
