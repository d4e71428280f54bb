// @ts-check
/* The stepper: a run by instruction, forwards and backwards. The page already holds the source, the instructions and
   the first states; this reads the run's columns and shows the machine before any step.

   Seeking needs no replay: per step the frame and instruction are in arrays, a local's history is a sorted list of
   its changes, and operand stacks are linked cells that share what lies below. */
"use strict";
(() => {
  if (customElements.get("codestages-stepper")) return;

  const MOST_CARDS = 8;
  const QUIET = 150;

  /** @typedef {{name: string, locals: string[], words: string[]}} Code
      @typedef {{codes: Code[], frames: [number, number][], values: string[], frame: number[], instruction: number[],
        locals: [number, number, number][], output: [number, string][],
        stack: {pops: number[], pushes: number[][]} | null}} Payload */

  /** Numbers grouped by a key, in their order. */
  class Groups {
    /** @param {number} keys @param {number[] | Int32Array} keyOf  the key of each index */
    constructor(keys, keyOf) {
      this.starts = new Int32Array(keys + 1);
      this.members = new Int32Array(keyOf.length);
      for (let index = 0; index < keyOf.length; index++) this.starts[keyOf[index] + 1]++;
      for (let key = 0; key < keys; key++) this.starts[key + 1] += this.starts[key];
      const next = this.starts.slice();
      for (let index = 0; index < keyOf.length; index++) this.members[next[keyOf[index]]++] = index;
    }

    /** The last member of a group whose step is at most `step`; -1: none.
        @param {number} key @param {number} step @param {Int32Array | null} steps  of the members (null: themselves) */
    last(key, step, steps) {
      let [low, high] = [this.starts[key], this.starts[key + 1]];
      const first = low;
      while (low < high) {
        const middle = (low + high) >> 1;
        const member = this.members[middle];
        if ((steps ? steps[member] : member) <= step) low = middle + 1;
        else high = middle;
      }
      return low > first ? this.members[low - 1] : -1;
    }
  }

  /** Any state of a run at once. */
  class Run {
    /** @param {Payload} payload */
    constructor(payload) {
      this.payload = payload;
      this.length = payload.frame.length;
      this.frames = new Int32Array(this.length);
      this.positions = new Int32Array(this.length);
      const position = new Int32Array(payload.frames.length);
      let frame = 0;
      for (let step = 0; step < this.length; step++) {
        frame += payload.frame[step];
        position[frame] += payload.instruction[step];
        this.frames[step] = frame;
        this.positions[step] = position[frame];
      }
      this.depths = new Int32Array(payload.frames.length);
      payload.frames.forEach(([, caller], index) => (this.depths[index] = caller < 0 ? 0 : this.depths[caller] + 1));
      this.stepsOf = new Groups(payload.frames.length, this.frames);
      /** per frame, the key of its first local */
      this.slots = new Int32Array(payload.frames.length + 1);
      /** per change of a local, its step */
      this.changes = new Int32Array(payload.locals.length);
      this.histories = this.readLocals();
      this.written = this.readOutput();
      this.text = payload.output.map(([, text]) => text).join("");
      this.readStack();
    }

    readLocals() {
      const { frames, codes, locals } = this.payload;
      for (const [index, [code]] of frames.entries()) {
        this.slots[index + 1] = this.slots[index] + codes[code].locals.length;
      }
      const keys = new Int32Array(locals.length);
      let step = 0;
      locals.forEach(([since, slot], index) => {
        step += since;
        this.changes[index] = step;
        keys[index] = this.slots[this.frames[Math.min(step, this.length - 1)]] + slot;
      });
      return new Groups(this.slots[frames.length], keys);
    }

    readOutput() {
      let [step, length] = [0, 0];
      return this.payload.output.map(([since, text]) => {
        step += since;
        length += text.length;
        return { step, length };
      });
    }

    readStack() {
      const { stack, frames } = this.payload;
      if (!stack) return;
      /** @type {{value: number, below: number}[]} */
      this.cells = [];
      this.tops = new Int32Array(this.length).fill(-1);
      const top = new Int32Array(frames.length).fill(-1);
      for (let step = 0; step < this.length; step++) {
        const frame = this.frames[step];
        this.tops[step] = top[frame];
        for (let left = stack.pops[step]; left > 0 && top[frame] >= 0; left--) top[frame] = this.cells[top[frame]].below;
        for (const value of stack.pushes[step]) top[frame] = this.cells.push({ value, below: top[frame] }) - 1;
      }
    }

    /** @param {number} step */
    depth(step) {
      return this.depths[this.frames[step]];
    }

    /** @param {number} step @returns {number} what had been written when it began, in characters */
    outputLength(step) {
      let [low, high] = [0, this.written.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.written[middle].step <= step) low = middle + 1;
        else high = middle;
      }
      return low ? this.written[low - 1].length : 0;
    }

    /** @param {number} frame @param {number} step */
    localsOf(frame, step) {
      const { codes, frames, locals, values } = this.payload;
      const found = [];
      for (const [slot, name] of codes[frames[frame][0]].locals.entries()) {
        const entry = this.histories.last(this.slots[frame] + slot, step, this.changes);
        const value = entry < 0 ? -1 : locals[entry][2];
        if (value >= 0) found.push({ name, value: values[value], changed: this.changes[entry] === step });
      }
      return found;
    }

    /** The operand stack, top first; null where it was not read. @param {number} frame @param {number} step */
    stackOf(frame, step) {
      const at = this.stepsOf.last(frame, step, null);
      if (!this.tops || !this.cells || at < 0) return null;
      const found = [];
      for (let cell = this.tops[at]; cell >= 0; cell = this.cells[cell].below) {
        found.push(this.payload.values[this.cells[cell].value]);
      }
      return found;
    }

    /** The running frame and its callers, innermost first. @param {number} step */
    *chain(step) {
      for (let frame = this.frames[step]; frame >= 0; frame = this.payload.frames[frame][1]) yield frame;
    }

    /** The nearest step in one direction that is not inside a call. @param {number} step @param {number} way */
    over(step, way) {
      const depth = this.depth(step);
      for (let next = step + way; next >= 0 && next < this.length; next += way) {
        if (this.depth(next) <= depth) return next;
      }
      return way > 0 ? this.length - 1 : 0;
    }
  }

  class CodestagesStepper extends HTMLElement {
    connectedCallback() {
      const data = this.querySelector("script");
      if (this.run || !data) return;
      this.run = new Run(JSON.parse(data.textContent ?? ""));
      this.leave = new AbortController();
      this.step = Math.min(Number(this.dataset.start) || 0, this.run.length - 1);
      /** @type {HTMLElement[]} */
      this.units = [...this.querySelectorAll(/** @type {"div"} */ ("[data-code]"))];
      this.rows = this.units.map((unit) => [...unit.querySelectorAll(".codestages-instruction")]);
      this.lines = [...this.querySelectorAll("[data-source] .codestages-line")];
      this.frames = /** @type {HTMLElement} */ (this.querySelector(".codestages-frames"));
      this.written = /** @type {HTMLElement} */ (this.querySelector(".codestages-written"));
      /** @type {Element[]} */
      this.marked = [];
      this.addControls();
      this.frames.hidden = false;
      this.classList.add("is-running");
      this.addEventListener("keydown", (event) => this.key(event), { signal: this.leave.signal });
      this.show(this.step, false);
    }

    disconnectedCallback() {
      this.pause();
      this.leave?.abort();
      for (const each of this.querySelectorAll("[data-made]")) each.remove();
      for (const each of this.units ?? []) each.hidden = false;
      this.mark([]);
      if (this.frames) this.frames.hidden = true;
      if (this.written && this.run) this.written.textContent = this.run.text;
      this.classList.remove("is-running");
      this.run = undefined;
    }

    addControls() {
      const run = /** @type {Run} */ (this.run);
      const controls = make("div", "codestages-controls");
      controls.dataset.made = "";
      controls.setAttribute("role", "group");
      controls.setAttribute("aria-label", "Steps");
      /** @type {[string, string, () => void][]} */
      const buttons = [
        ["⇤", "First step", () => this.go(0)],
        ["←", "Step back", () => this.go(this.at - 1)],
        ["→", "Step", () => this.go(this.at + 1)],
        ["↷", "Step over a call", () => this.go(run.over(this.at, 1))],
        ["⇥", "Last step", () => this.go(run.length - 1)],
        ["Play", "", () => this.toggle()],
      ];
      for (const [text, label, action] of buttons) {
        const button = make("button", "", text);
        button.setAttribute("type", "button");
        if (label) button.setAttribute("aria-label", label);
        if (label) button.title = label;
        button.addEventListener("click", action);
        controls.append(button);
        this.playButton = button;
      }
      this.said = make("p", "codestages-said");
      this.live = make("p", "codestages-live");
      this.live.setAttribute("aria-live", "polite");
      controls.append(this.said, this.live);
      this.range = document.createElement("input");
      Object.assign(this.range, { type: "range", min: "1", max: String(run.length), className: "codestages-scrubber" });
      this.range.dataset.made = "";
      this.range.setAttribute("aria-label", "Step");
      this.range.addEventListener("input", () => this.go(Number(this.range?.value) - 1));
      this.querySelector(".codestages-run")?.append(this.range);
      this.prepend(controls);
    }

    get at() {
      return this.step ?? 0;
    }

    /** @param {number} step  by hand: a run that plays stops */
    go(step) {
      this.pause();
      this.show(step, true);
    }

    /** @param {number} asked @param {boolean} linked  whether other figures follow */
    show(asked, linked) {
      const run = this.run;
      if (!run) return;
      const step = (this.step = Math.max(0, Math.min(asked, run.length - 1)));
      const code = run.payload.frames[run.frames[step]][0];
      const row = this.rows?.[code]?.[run.positions[step]];
      this.units?.forEach((unit, index) => (unit.hidden = index !== code));
      this.showRow(row, code, step);
      this.showFrames(step);
      if (this.written) this.written.textContent = run.text.slice(0, run.outputLength(step));
      this.say(step, run.payload.codes[code].words[run.positions[step]] ?? "");
      this.dispatchEvent(
        new CustomEvent("codestages-step", {
          bubbles: true,
          detail: { span: row?.getAttribute("data-span"), item: row, linked },
        }),
      );
    }

    /** @param {Element | undefined} row @param {number} code @param {number} step */
    showRow(row, code, step) {
      const run = /** @type {Run} */ (this.run);
      const before = step && run.payload.frames[run.frames[step - 1]][0] === code ? run.positions[step - 1] : -1;
      const line = Number(row?.getAttribute("data-span")?.split(":")[0]);
      const source = this.lines?.[line - 1];
      this.mark([
        [row, "is-current"],
        [this.rows?.[code]?.[before], "is-before"],
        [source, "is-current"],
      ]);
      for (const each of [row, source]) if (each) keepInView(each);
    }

    /** @param {[Element | undefined, string][]} marks */
    mark(marks) {
      for (const each of this.marked ?? []) each.classList.remove("is-current", "is-before");
      this.marked = [];
      for (const [element, name] of marks) {
        element?.classList.add(name);
        if (element) this.marked.push(element);
      }
    }

    /** @param {number} step */
    showFrames(step) {
      const run = /** @type {Run} */ (this.run);
      const cards = [];
      for (const frame of run.chain(step)) {
        if (cards.length === MOST_CARDS) {
          cards.push(make("p", "codestages-note", `… and ${run.depths[frame] + 1} more callers`));
          break;
        }
        cards.push(this.card(frame, step, cards.length === 0));
      }
      this.frames?.replaceChildren(...cards);
    }

    /** @param {number} frame @param {number} step @param {boolean} runs */
    card(frame, step, runs) {
      const run = /** @type {Run} */ (this.run);
      const card = make("div", runs ? "codestages-card is-top" : "codestages-card");
      card.append(make("p", "codestages-card-title", run.payload.codes[run.payload.frames[frame][0]].name));
      const table = make("dl", "codestages-locals");
      for (const { name, value, changed } of run.localsOf(frame, step)) {
        const entry = make("div", runs && changed ? "is-changed" : "");
        entry.append(make("dt", "", name), make("dd", "", value));
        table.append(entry);
      }
      card.append(table.childElementCount ? table : make("p", "codestages-note", "no locals yet"));
      const stack = run.stackOf(frame, step);
      if (stack) {
        const list = make("ol", "codestages-stack");
        list.setAttribute("aria-label", "Operand stack, top first");
        list.append(...stack.map((value) => make("li", "", value)));
        card.append(list);
      }
      return card;
    }

    /** @param {number} step @param {string} words */
    say(step, words) {
      const run = /** @type {Run} */ (this.run);
      const text = `step ${(step + 1).toLocaleString("en")} of ${run.length.toLocaleString("en")}`;
      this.said?.replaceChildren(make("span", "codestages-count", text), ` ${words}`);
      if (this.range) {
        this.range.value = String(step + 1);
        this.range.setAttribute("aria-valuetext", `${text}: ${words}`);
      }
      clearTimeout(this.speaking);
      if (this.playing || document.activeElement === this.range) return;
      this.speaking = setTimeout(() => this.live && (this.live.textContent = `${text}: ${words}`), QUIET);
    }

    toggle() {
      if (this.playing) return this.pause();
      const run = /** @type {Run} */ (this.run);
      if (this.at === run.length - 1) this.show(0, true);
      this.playing = setInterval(() => {
        if (this.at >= run.length - 1) this.pause();
        else this.show(this.at + 1, true);
      }, run.length > 400 ? 120 : 450);
      if (this.playButton) this.playButton.textContent = "Pause";
    }

    pause() {
      clearInterval(this.playing);
      this.playing = undefined;
      if (this.playButton) this.playButton.textContent = "Play";
    }

    /** @param {KeyboardEvent} event */
    key(event) {
      const target = /** @type {Element} */ (event.target);
      const run = this.run;
      if (!run || event.altKey || event.ctrlKey || event.metaKey) return;
      const item = target.matches("[data-span]");
      if (event.key === "ArrowLeft") this.go(event.shiftKey ? run.over(this.at, -1) : this.at - 1);
      else if (event.key === "ArrowRight") this.go(event.shiftKey ? run.over(this.at, 1) : this.at + 1);
      else if (event.key === "Home") this.go(0);
      else if (event.key === "End") this.go(run.length - 1);
      else if (event.key === " " && !item && !target.matches("button, summary")) this.toggle();
      else return;
      event.preventDefault();
    }
  }

  /** @template {keyof HTMLElementTagNameMap} K @param {K} tag @param {string} className @param {string} [text] */
  function make(tag, className, text) {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  }

  /** Scrolls only the box around. @param {Element} element */
  function keepInView(element) {
    const box = element.closest(".codestages-scroll");
    if (!box) return;
    const [outer, inner] = [box.getBoundingClientRect(), element.getBoundingClientRect()];
    if (inner.top < outer.top + 8 || inner.bottom > outer.bottom - 8) {
      box.scrollTop += inner.top - outer.top - outer.height / 2;
    }
  }

  customElements.define("codestages-stepper", CodestagesStepper);
})();
