// @ts-check
/// <reference path="../views/runs/player.d.ts" />
/* The stepper. The page already has the source, the instructions, the controls and the first states. This script shows any
   state that codestages-stepper-states.js computes.

   Pages load both files as one classic script, like codestages.js. */
import { Run } from "./codestages-stepper-states.js";

const Player = globalThis.CodestagesPlayer;
const { make, lineOf, keepInView } = Player;

/** Frames that are shown at once, at most. */
const MOST_CARDS = 8;
/** How deep, and how many, objects are spelt out in a value; as in replay.py. */
const [DEEPEST, MOST_OBJECTS] = [3, 24];

/** @typedef {import("./codestages-stepper-states.js").Cell} Cell */

/** The player of this figure. */
class Stepper extends Player {
  /** @param {HTMLElement} root @param {string} json */
  constructor(root, json) {
    /** @type {HTMLElement[]} */
    const units = [...root.querySelectorAll(/** @type {"div"} */ ("[data-code]"))];
    /** @type {HTMLElement[][]} */
    const rows = units.map((unit) => [...unit.querySelectorAll(/** @type {"div"} */ (".codestages-instruction"))]);
    const run = new Run(JSON.parse(json), rows.map((instructions) => instructions.map(lineOf)));
    super(root, run.length);
    this.units = units;
    this.rows = rows;
    this.run = run;
    this.lines = [...root.querySelectorAll(/** @type {"div"} */ ("[data-source] .codestages-line"))];
    this.frames = this.part("frames");
    this.arc = make("div", "codestages-arc");
    this.since = this.at;
    this.running = -1;
    /** the stack of a running frame that was shown last @type {{frame: number, cells: Cell[]}} */
    this.stacked = { frame: -1, cells: [] };
  }

  leave() {
    super.leave();
    this.mark();
    for (const unit of this.units) unit.hidden = false;
  }

  /** @param {AbortSignal} signal */
  listen(signal) {
    super.listen(signal);
    this.root.addEventListener("pointerover", (event) => this.point(/** @type {Element} */ (event.target)), { signal });
    this.root.addEventListener("focusin", (event) => this.point(/** @type {Element} */ (event.target)), { signal });
    this.keepSizes(".codestages-frames, .codestages-regions .codestages-scroll");
  }

  /** @param {string} key */
  target(key) {
    return this.run.target(key, this.at);
  }

  /** @param {number} asked @param {boolean} linked  true: other figures follow */
  show(asked, linked) {
    const { run } = this;
    const step = Math.max(0, Math.min(asked, run.length - 1));
    /** Changes after this step are highlighted: after the step shown before, if it was earlier and in the same frame. */
    this.since = run.frames[step] === this.running ? Math.min(this.at, step - 1) : step - 1;
    this.at = step;
    const row = this.rowAt(step);
    this.units.forEach((unit, index) => (unit.hidden = index !== run.codeAt(step)));
    this.mark(row, step ? this.rowAt(step - 1) : undefined);
    this.showFrames(step);
    this.showOutput(run.output(step));
    this.sayOf(row?.title ?? "", step);
    this.tell(row, linked);
  }

  /** @param {number} step @returns {HTMLElement | undefined} */
  rowAt(step) {
    return this.rows[this.run.codeAt(step)][this.run.positions[step]];
  }

  /** Marks the row of this step, the row of the step before, and the source line.
      @param {HTMLElement} [row] @param {HTMLElement} [before] */
  mark(row, before) {
    for (const marked of this.root.querySelectorAll(".is-current, .is-before")) marked.classList.remove("is-current", "is-before");
    before?.classList.add("is-before");
    this.current = row;
    for (const line of [row, row && this.lines[lineOf(row) - 1]]) {
      if (!line) continue;
      line.classList.add("is-current");
      keepInView(line);
    }
    this.drawArc(row);
  }

  /** Draws an arc from a row to the row that it can jump to. @param {HTMLElement | undefined} row */
  drawArc(row) {
    const target = row?.dataset.jump && this.rows.find((rows) => rows.includes(row))?.[Number(row.dataset.jump)];
    if (!row || !target) return this.arc.remove();
    const [from, to] = [row, target].map((line) => line.offsetTop + line.offsetHeight / 2);
    this.arc.classList.toggle("is-up", to < from);
    this.arc.style.top = `${Math.min(from, to)}px`;
    this.arc.style.height = `${Math.abs(from - to)}px`;
    row.after(this.arc);
  }

  /** @param {number} step */
  showFrames(step) {
    const { run, frames } = this;
    const { activeElement } = document;
    const held = frames.contains(activeElement) && activeElement?.parentElement?.dataset.object;
    const chain = run.chain(step);
    const left = chain.length - MOST_CARDS;
    const shown = left > 0 ? [...chain.slice(0, MOST_CARDS - 1), ...chain.slice(-1)] : chain;
    const cards = shown.map((frame) => this.card(frame, step));
    if (left > 0) cards.splice(-1, 0, make("p", "codestages-note", `… ${left} more callers …`));
    const handled = run.handled(step);
    if (handled >= 0) cards.unshift(this.write(make("p", "codestages-handled", "handling "), handled));
    frames.replaceChildren(...cards);
    if (chain[0] !== this.running) frames.scrollTop = 0;
    this.running = chain[0];
    const changed = frames.querySelector(".codestages-card > dl > .is-changed");
    if (changed) keepInView(changed);
    if (held) (frames.querySelector(`[data-object="${held}"] > b`) ?? frames).focus();
    this.light();
  }

  /** @param {number} frame @param {number} step */
  card(frame, step) {
    const { run } = this;
    const { name, locals, cells } = run.payload.codes[run.codes[frame]];
    const card = make("div", "codestages-card");
    const table = make("dl", "codestages-locals simple");
    locals.forEach((local, slot) => {
      const found = run.named(frame, slot, step);
      if (!found || found.value < 0) return;
      const entry = make("div", this.changed(found.since));
      const term = make("dt", "", local);
      if (cells.includes(slot)) term.append(make("small", "", "cell"));
      entry.append(term, this.write(make("dd"), found.value));
      table.append(entry);
    });
    card.append(make("p", "codestages-card-title", name));
    card.append(table.firstChild ? table : make("p", "codestages-note", "no names yet"));
    if (run.tops) card.append(this.stack(frame, step));
    return card;
  }

  /** Returns the operand stack of a frame. In the running frame, new entries slide in, and removed ones slide out.
      @param {number} frame @param {number} step */
  stack(frame, step) {
    const { cells, taken } = this.run.stackOf(frame, step);
    const list = make("ol", "codestages-stack");
    list.setAttribute("aria-label", "Operand stack, top first");
    const runs = frame === this.run.frames[step];
    const before = runs && this.stacked.frame === frame ? this.stacked.cells : cells;
    if (runs) this.stacked = { frame, cells };
    cells.forEach((cell, index) => {
      const entry = this.entry(cell, before.includes(cell) ? "" : "is-pushed");
      entry.classList.toggle("is-taken", index < taken);
      list.append(entry);
    });
    if (!cells.length) list.append(make("li", "is-empty", "empty"));
    for (const cell of before) {
      if (cells.includes(cell)) break;
      const gone = this.entry(cell, "is-popped");
      gone.style.setProperty("--height", String(cell.height - 1));
      gone.ariaHidden = "true";
      list.append(gone);
    }
    return list;
  }

  /** @param {Cell} cell @param {string} name */
  entry(cell, name) {
    const entry = this.write(make("li", name), cell.value);
    entry.classList.toggle("is-null", entry.textContent === "NULL");
    return entry;
  }

  /** Returns the class of something that changed last at a step. @param {number} since */
  changed(since) {
    return since > this.since ? "is-changed" : "";
  }

  /** Writes a value, with the contents of its objects, each of them once.
      @param {HTMLElement} into @param {number} value @param {Set<number>} [seen] */
  write(into, value, depth = 0, seen = new Set()) {
    const { payload, heap } = this.run;
    for (const part of [payload.values[value]].flat()) {
      if (typeof part === "string") {
        into.append(part);
        continue;
      }
      const found = heap(part, this.at);
      const object = make("span", `codestages-object ${this.changed(found?.since ?? -1)}`);
      object.dataset.object = String(part);
      const tag = make("b", "", `#${part}`);
      if (!depth) tag.tabIndex = 0;
      object.append(tag);
      into.append(object);
      if (!found) continue;
      object.append(" ");
      if (depth === DEEPEST || seen.size === MOST_OBJECTS || seen.has(part)) object.append("…");
      else this.write(object, found.value, depth + 1, seen.add(part));
    }
    return into;
  }

  /** Highlights an object wherever it is shown, and draws the jump of a row. @param {Element} target */
  point(target) {
    this.pointed = /** @type {HTMLElement | null} */ (target.closest("[data-object]"))?.dataset.object;
    this.light();
    this.drawArc(/** @type {HTMLElement | null} */ (target.closest("[data-jump]")) ?? this.current);
  }

  light() {
    for (const object of this.frames.querySelectorAll("[data-object]")) {
      object.classList.toggle("is-same", object.dataset.object === this.pointed);
    }
  }

  /** Says what a step does: the instruction, its effect on the stack, and what happened last. @param {string} words
      @param {number} step */
  sayOf(words, step) {
    const { stack } = this.run.payload;
    const parts = [/** @type {string | Node} */ (words.replace(/^call\b/, `call ${this.callee(step)}`))];
    const [pops, pushes] = [stack?.pops[step], stack?.pushes[step]];
    const effect = [pops ? `pops ${pops}` : [], pushes ? `pushes ${pushes}` : []].flat().join(", ");
    if (effect) parts.push(make("span", "codestages-effect", ` · ${effect}`));
    const mark = this.run.marks(step).at(-1);
    if (mark && step) {
      const { what, value } = mark;
      const event = make("span", `codestages-${what}`, { call: " · the call begins", return: " · returns ", exception: " · raises " }[what]);
      parts.push(value < 0 ? event : this.write(event, value));
    }
    this.say(...parts);
  }

  /** Returns the name of what an instruction calls: of the lowest entry that it takes, apart from NULL.
      @param {number} step */
  callee(step) {
    const { cells, taken } = this.run.stackOf(this.run.frames[step], step);
    const texts = cells.slice(0, taken).map(({ value }) => this.write(make("i"), value).textContent ?? "");
    const text = texts.reverse().find((entry) => entry !== "NULL") ?? "";
    return text.replace(/^(#\d+ )?<(function|built-in|class|method) ([^ >]+).*$/s, "$3");
  }

  /** Goes to the next step that runs an instruction or a line; after the last step, continues from the first.
      @param {MouseEvent | KeyboardEvent} event */
  jump({ target, shiftKey }) {
    const { run } = this;
    const pressed = /** @type {Element} */ (target).closest(".codestages-line");
    const line = this.lines.findIndex((row) => row === pressed) + 1;
    for (let tried = 1; pressed && tried <= run.length; tried++) {
      const step = (this.at + (shiftKey ? -tried : tried) + run.length) % run.length;
      const fits = line ? run.begins[step] === line : this.rowAt(step) === pressed;
      if (fits) return this.go(step);
    }
    if (pressed) this.said.textContent = this.live.textContent = line ? `Line ${line} never runs.` : "This instruction never runs.";
  }
}

Player.define("codestages-stepper", Stepper);
