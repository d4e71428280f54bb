// @ts-check
/* Computes the state of the machine before any step of a run, from the run's columns.

   Going to a step does not replay the steps before it. Arrays have the frame and the instruction of each step, values that
   change have sorted histories, and operand stacks are linked lists that share their lower entries. */
import { beginning, history, output, sums, valuesOf } from "./codestages-replay-columns.js";

/** @typedef {import("../views/runs/stepper").Payload} Payload
    @typedef {{value: number, below: Cell | undefined, height: number}} Cell */

/** A run. It can be asked for any step in any order. */
export class Run {
  /** @param {Payload} payload @param {number[][]} lines  for each code object, the source lines of its instructions */
  constructor(payload, lines) {
    this.payload = payload;
    this.length = payload.frame.length;
    this.codes = payload.frames[0];
    this.callers = payload.frames[1].map((distance, frame) => (distance ? frame - distance : -1));
    this.resumed = history(payload.resumed);
    this.depths = new Int32Array(this.length);
    this.frames = sums(payload.frame);
    this.positions = new Int32Array(this.length);
    /** for each step, the line that begins there; 0 if none does */
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

  /** Fills the arrays that have an entry for each step. @param {number[][]} lines */
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

  /** Builds the operand stacks. @param {NonNullable<Payload["stack"]>} stack */
  readStack({ pops, pushes, pushed, initial }) {
    /** @type {(Cell | undefined)[]} */
    const top = this.codes.map(() => undefined);
    /** @param {number} frame @param {number} value */
    const push = (frame, value) => (top[frame] = { value, below: top[frame], height: (top[frame]?.height ?? 0) + 1 });
    for (const [frame, values] of initial) for (const value of values) push(frame, value);
    /** for each step, the top of its frame's stack before the step @type {(Cell | undefined)[]} */
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

  /** Returns one number for a local variable: a frame and a slot in it. @param {number} frame @param {number} slot */
  slot(frame, slot) {
    return frame * this.slots + slot;
  }

  /** @param {number} step */
  codeAt(step) {
    return this.codes[this.frames[step]];
  }

  /** Returns the running frame and its callers, innermost first. @param {number} step */
  chain(step) {
    const found = [];
    for (let frame = this.frames[step]; frame >= 0; frame = this.callerOf(frame, step)) found.push(frame);
    return found;
  }

  /** @param {number} frame @param {number} step */
  callerOf(frame, step) {
    return this.resumed(frame, step)?.value ?? this.callers[frame];
  }

  /** Returns the value of a name: of a global for the code object 0 (the module), otherwise of a local.
      @param {number} frame @param {number} slot @param {number} step */
  named(frame, slot, step) {
    return this.codes[frame] ? this.local(this.slot(frame, slot), step) : this.global(slot, step);
  }

  /** Returns the exception that is being handled; -1 for none. @param {number} step */
  handled(step) {
    return this.exception(0, step)?.value ?? -1;
  }

  /** Returns the calls (with the value -1), returns and exceptions of a step. @param {number} step */
  marks(step) {
    const [, kinds, values] = this.payload.marks;
    return this.marking(step).map((index) => ({ what: kinds[index], value: values[index] }));
  }

  /** Returns the entries of a frame's stack before a step, top first, and how many of them its instruction takes. For a
      frame that waits for a call, this is the stack before the call.
      @param {number} frame @param {number} step */
  stackOf(frame, step) {
    const at = this.frames.lastIndexOf(frame, step);
    const cells = [];
    for (let cell = this.tops?.[at]; cell; cell = cell.below) cells.push(cell);
    return { cells, taken: this.payload.stack?.pops[at] ?? 0 };
  }

  /** Returns the step that a key leads to. @param {string} key @param {number} at @returns {number | undefined} */
  target(key, at) {
    const frame = this.frames[at];
    const depth = this.depths[at];
    /** The nearest step with at most this call depth. @param {number} way  1 or -1 @param {number} deepest
        @param {boolean} [line]  true: within this frame, only steps at which a line begins */
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
