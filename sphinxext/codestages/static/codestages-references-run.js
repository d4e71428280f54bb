// @ts-check
/// <reference path="../views/runs/player.d.ts" />
/* Which names and objects there are at any step of a run, from the run's columns. */
const { history } = globalThis.CodestagesPlayer;

/** @typedef {import("../views/runs/references").Payload} Payload
    @typedef {{index: number, count: number, inUse: number, named: number, held: number, since: number, end: string}} Thing
    @typedef {{frame: number, sleeper: number, names: {name: string, to: number, since: number}[]}} Card */

/** Any state of a run at once. */
export class Run {
  /** @param {Payload} payload */
  constructor(payload) {
    this.payload = payload;
    this.length = payload.line.length;
    this.slots = Math.max(1, ...payload.scopes.map(({ names }) => names.length));
    let frame = 0;
    this.frames = payload.frame.map((moved) => (frame += moved));
    const { names: [since, frames, slots, to], counts: [counted, objects, counts, uses], ends } = payload;
    const keys = frames.map((each, index) => each * this.slots + slots[index]);
    /** the names that a frame ever binds */
    this.bound = new Set(keys.filter((_, index) => to[index] >= 0));
    this.name = history([since, keys, to]);
    this.count = history([counted, objects, counts]);
    this.uses = uses;
    this.end = history([ends[0], ends[1], ends[2].map((_, index) => index)]);
    this.content = history(payload.contents);
    this.resumed = history(payload.resumed);
    this.sleeper = history(payload.sleeping);
    this.sleepers = [...new Set(payload.sleeping[1])];
    this.text = "";
    this.written = history([payload.output[0], [], payload.output[1].map((text) => (this.text += text).length)]);
  }

  /** The frames that run, the module first, then those that sleep. @param {number} step @returns {Card[]} */
  cards(step) {
    const { payload } = this;
    /** @type {number[]} */
    const chain = [];
    for (let frame = this.frames[step]; frame >= 0 && !chain.includes(frame); ) {
      chain.unshift(frame);
      frame = this.resumed(frame, step)?.value ?? payload.frames[1][frame];
    }
    const asleep = this.sleepers.filter((frame) => {
      const sleeper = this.sleeper(frame, step)?.value ?? -1;
      return !chain.includes(frame) && sleeper >= 0 && this.isShown(sleeper, step);
    });
    return [...chain, ...asleep].map((frame) => ({
      frame,
      sleeper: chain.includes(frame) ? -1 : (this.sleeper(frame, step)?.value ?? -1),
      names: this.names(frame, step),
    }));
  }

  /** @param {number} frame @param {number} step */
  names(frame, step) {
    const { names } = this.payload.scopes[this.payload.frames[0][frame]];
    return names.flatMap((name, slot) => {
      const key = frame * this.slots + slot;
      const { value: to, since } = this.name(key, step) ?? { value: -1, since: -1 };
      const shown = to >= 0 && this.isShown(to, step);
      return this.bound.has(key) ? [{ name, to: shown ? to : -1, since }] : [];
    });
  }

  /** @param {number} object @param {number} step */
  isShown(object, step) {
    const count = this.count(object, step);
    return !!count && (this.end(object, step)?.since ?? -1) < count.since;
  }

  /** What is in sight, and what has just ended. @param {number} step @param {Card[]} cards @returns {Thing[]} */
  things(step, cards) {
    const { payload } = this;
    const named = tally(cards.flatMap(({ names }) => names.map(({ to }) => to)));
    const shown = payload.objects.map((_, object) => object).filter((object) => this.isShown(object, step));
    const held = tally(shown.flatMap((object) => this.parts(object, step).filter((part) => typeof part === "number")));
    const ended = payload.objects.flatMap((_, object) => {
      const end = this.end(object, step);
      const how = end?.since === step && !shown.includes(object) ? payload.ends[2][end.value] : "";
      return how ? [{ object, how }] : [];
    });
    const now = shown.map((object) => {
      const { value: count, since, index } = this.count(object, step) ?? { value: 0, since: 0, index: 0 };
      const inUse = this.uses[index];
      return { index: object, count, inUse, named: named.get(object) ?? 0, held: held.get(object) ?? 0, since, end: "" };
    });
    const gone = ended.map(({ object, how }) => (
      { index: object, count: 0, inUse: 0, named: 0, held: 0, since: step, end: how }
    ));
    return [...now, ...gone];
  }

  /** What an object holds: texts, and numbers of objects. @param {number} object @param {number} step */
  parts(object, step) {
    const found = this.content(object, step);
    return found ? [this.payload.values[found.value]].flat() : [];
  }
}

/** @param {(string | number)[]} keys */
function tally(keys) {
  /** @type {Map<string | number, number>} */
  const found = new Map();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}
