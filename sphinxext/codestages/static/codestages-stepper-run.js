// @ts-check
/* What the stepper shows: the machine before any step of a run, from the run's columns, as the trace has them.

   Seeking replays nothing: per step the frame and instruction are in arrays, whatever changes has a sorted history, and
   operand stacks are linked cells that share what lies below. */
import { beginning, history, output, sums, valuesOf } from "./codestages-columns.js";

/** @typedef {import("../views/runs/stepper").Payload} Payload
    @typedef {{value: number, below: Cell | undefined, height: number}} Cell */

/** Any state of a run at once. */
export class Run {
  /** @param {Payload} payload @param {number[][]} lines  per code object, the source line of each instruction */
  constructor(payload, lines) {
    this.payload = payload;
    this.length = payload.frame.length;
    this.codes = payload.frames[0];
    this.callers = payload.frames[1].map((distance, frame) => (distance ? frame - distance : -1));
    this.resumed = history(payload.resumed);
    this.depths = new Int32Array(this.length);
    this.frames = sums(payload.frame);
    this.positions = new Int32Array(this.length);
    /** per step, the line that begins there, if one does */
    this.begins = new Int32Array(this.length);
    this.readSteps(lines);
    this.slots = Math.max(...payload.codes.map(({ locals }) => locals.length));
    const [passed, slots, bound] = payload.locals;
    this.local = history([passed, slots, valuesOf(bound)], (slot, step) => this.slot(this.frames[step], slot));
    this.global = history(payload.globals);
    this.heap = history(payload.heap);
    this.exception = history([payload.handled[0], [], payload.handled[1]]);
    this.marking = beginning(payload.marks[0]);
    this.output = output(payload.output);
    if (payload.stack) this.readStack(payload.stack);
  }

  /** @param {number[][]} lines */
  readSteps(lines) {
    const { instruction } = this.payload;
    const depth = this.codes.map(() => 0);
    const position = this.codes.map(() => 0);
    const line = this.codes.map(() => 0);
    for (let step = 0; step < this.length; step++) {
      const frame = this.frames[step];
      const caller = this.callerOf(frame, step);
      this.depths[step] = depth[frame] = caller < 0 ? 0 : depth[caller] + 1;
      this.positions[step] = position[frame] += instruction[step];
      const now = lines[this.codes[frame]]?.[position[frame]] || line[frame];
      if (now !== line[frame]) this.begins[step] = line[frame] = now;
    }
  }

  /** @param {NonNullable<Payload["stack"]>} stack */
  readStack({ pops, pushes, pushed, initial }) {
    /** @type {(Cell | undefined)[]} */
    const top = this.codes.map(() => undefined);
    /** @param {number} frame @param {number} value */
    const push = (frame, value) => (top[frame] = { value, below: top[frame], height: (top[frame]?.height ?? 0) + 1 });
    for (const [frame, values] of initial) for (const value of values) push(frame, value);
    /** per step, the top of its frame's stack before it @type {(Cell | undefined)[]} */
    this.tops = [];
    const pushing = valuesOf(pushed);
    let next = 0;
    for (let step = 0; step < this.length; step++) {
      const frame = this.frames[step];
      this.tops.push(top[frame]);
      for (let left = pops[step]; left > 0; left--) top[frame] = top[frame]?.below;
      for (let left = pushes[step]; left > 0; left--) push(frame, pushing[next++]);
    }
  }

  /** @param {number} frame @param {number} slot */
  slot(frame, slot) {
    return frame * this.slots + slot;
  }

  /** @param {number} step */
  codeAt(step) {
    return this.codes[this.frames[step]];
  }

  /** The running frame and its callers, innermost first. @param {number} step */
  chain(step) {
    const found = [];
    for (let frame = this.frames[step]; frame >= 0; frame = this.callerOf(frame, step)) found.push(frame);
    return found;
  }

  /** @param {number} frame @param {number} step */
  callerOf(frame, step) {
    return this.resumed(frame, step)?.value ?? this.callers[frame];
  }

  /** What a name of a frame holds. @param {number} frame @param {number} slot @param {number} step */
  named(frame, slot, step) {
    return this.codes[frame] ? this.local(this.slot(frame, slot), step) : this.global(slot, step);
  }

  /** The exception that is being handled, -1 for none. @param {number} step */
  handled(step) {
    return this.exception(0, step)?.value ?? -1;
  }

  /** Calls (value -1), returns and exceptions of a step. @param {number} step */
  marks(step) {
    const [, kinds, values] = this.payload.marks;
    return this.marking(step).map((index) => ({ what: kinds[index], value: values[index] }));
  }

  /** The entries of a frame's stack before a step, or before what it waits for, top first, and how many that takes.
      @param {number} frame @param {number} step */
  stackOf(frame, step) {
    const at = this.frames.lastIndexOf(frame, step);
    const cells = [];
    for (let cell = this.tops?.[at]; cell; cell = cell.below) cells.push(cell);
    return { cells, taken: this.payload.stack?.pops[at] ?? 0 };
  }

  /** Where a key leads. @param {string} key @param {number} at @returns {number | undefined} */
  target(key, at) {
    const frame = this.frames[at];
    const depth = this.depths[at];
    /** The nearest step that is not deeper, and fits. @param {number} way @param {number} deepest @param {boolean} [line] */
    const seek = (way, deepest, line) => {
      let step = at + way;
      while (step > 0 && step < this.length - 1) {
        if (this.depths[step] <= deepest && !(line && this.frames[step] === frame && !this.begins[step])) break;
        step += way;
      }
      return step;
    };
    switch (key) {
      case "Home": return 0;
      case "End": return this.length - 1;
      case "ArrowLeft": return at - 1;
      case "ArrowRight": return at + 1;
      case "ArrowUp": return seek(-1, depth, true);
      case "ArrowDown": return seek(1, depth, true);
      case "Shift+ArrowLeft": return seek(-1, depth);
      case "Shift+ArrowRight": return seek(1, depth);
      case "Shift+O": return seek(-1, depth - 1);
      case "o": return seek(1, depth - 1);
    }
  }
}
