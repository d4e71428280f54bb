// @ts-check
/* The stepper: the machine before any step of a run. The page already holds the source, the instructions, the controls
   and the first states; this reads the run's columns, as the trace has them, and shows any step.

   Seeking replays nothing: per step the frame and instruction are in arrays, whatever changes has a sorted history, and
   operand stacks are linked cells that share what lies below.

   One file, and a classic script, as codestages.js is: Run knows the states, Stepper shows them, and nothing is global. */
"use strict";
(() => {
  const TAG = "codestages-stepper";
  if (customElements.get(TAG)) return;

  const MOST_CARDS = 8;
  const [DEEPEST, MOST_OBJECTS] = [3, 24];
  const QUIET = 150;

  /** @typedef {import("../views/stepper").Payload} Payload
      @typedef {import("../views/stepper").Column} Column
      @typedef {{value: number, below: Cell | undefined, height: number}} Cell */

  /** A function to a key's last entry at a step. @param {Column} column @param {(key: number, step: number) => number} [keyOf]
      @returns {(key: number, step: number) => {since: number, value: number} | undefined} */
  function history([steps, keys, values], keyOf = (key) => key) {
    /** @type {number[][]} */
    const found = [];
    let since = 0;
    steps.forEach((passed, index) => {
      steps[index] = since += passed;
      (found[keyOf(keys[index] ?? 0, since)] ??= []).push(index);
    });
    return (key, step) => {
      const entries = found[key] ?? [];
      let [low, high] = [0, entries.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (steps[entries[middle]] <= step) low = middle + 1;
        else high = middle;
      }
      const last = entries[low - 1];
      return low ? { since: steps[last], value: values[last] } : undefined;
    };
  }

  /** Values out of how many entries before the same one stands. @param {number[]} values */
  function far(values) {
    values.forEach((near, index) => (values[index] = near > 0 ? values[index - near] : -1 - near));
  }

  /** Any state of a run at once. */
  class Run {
    /** @param {Payload} payload @param {number[][]} lines  per code object, the source line of each instruction */
    constructor(payload, lines) {
      this.payload = payload;
      this.length = payload.frame.length;
      this.codes = payload.frames[0];
      this.callers = payload.frames[1].map((distance, frame) => (distance ? frame - distance : -1));
      this.resumed = history(payload.resumed);
      this.depths = new Int32Array(this.length);
      this.frames = new Int32Array(this.length);
      this.positions = new Int32Array(this.length);
      /** per step, the line that begins there, if one does */
      this.begins = new Int32Array(this.length);
      this.readSteps(lines);
      this.slots = Math.max(...payload.codes.map(({ locals }) => locals.length));
      far(payload.locals[2]);
      this.local = history(payload.locals, (slot, step) => this.slot(this.frames[step], slot));
      this.global = history(payload.globals);
      this.heap = history(payload.heap);
      this.handled = history([payload.handled[0], [], payload.handled[1]]);
      this.mark = history([payload.marks[0], [], payload.marks[0].map((_, index) => index)]);
      this.text = "";
      this.written = history([payload.output[0], [], payload.output[1].map((text) => (this.text += text).length)]);
      if (payload.stack) this.readStack(payload.stack);
    }

    /** @param {number[][]} lines */
    readSteps(lines) {
      const { frame: moves, instruction, resumed: [since, frames, callers] } = this.payload;
      const caller = [...this.callers];
      /** @type {number[]} */
      const depth = [];
      let next = 0;
      const position = this.codes.map(() => 0);
      const line = this.codes.map(() => 0);
      let frame = 0;
      for (let step = 0; step < this.length; step++) {
        this.frames[step] = frame += moves[step];
        for (; since[next] <= step; next++) caller[frames[next]] = callers[next];
        this.depths[step] = depth[frame] = (depth[caller[frame]] ?? -1) + 1;
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
      far(pushed);
      let next = 0;
      for (let step = 0; step < this.length; step++) {
        const frame = this.frames[step];
        this.tops.push(top[frame]);
        for (let left = pops[step]; left > 0; left--) top[frame] = top[frame]?.below;
        for (let left = pushes[step]; left > 0; left--) push(frame, pushed[next++]);
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
      return this.local(this.slot(frame, slot), step) ?? (this.codes[frame] ? undefined : this.global(slot, step));
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

  /** A run on its page. */
  class Stepper {
    /** @param {HTMLElement} root @param {string} json */
    constructor(root, json) {
      this.root = root;
      /** @param {string} name @returns {any} */
      const part = (name) => root.querySelector(`.codestages-${name}`);
      /** @type {HTMLElement[]} */
      this.units = [...root.querySelectorAll(/** @type {"div"} */ ("[data-code]"))];
      /** @type {HTMLElement[][]} */
      this.rows = this.units.map((unit) => [...unit.querySelectorAll(/** @type {"div"} */ (".codestages-instruction"))]);
      this.lines = [...root.querySelectorAll(/** @type {"div"} */ ("[data-source] .codestages-line"))];
      this.run = new Run(JSON.parse(json), this.rows.map((rows) => rows.map(lineOf)));
      this.frames = part("frames");
      this.written = part("written");
      this.said = part("said");
      this.live = part("live");
      this.range = part("scrubber");
      this.speed = part("speed");
      this.link = part("link");
      this.playButton = part("play");
      this.arc = make("div", "codestages-arc");
      this.at = this.since = Number(root.dataset.start);
      this.running = -1;
      /** the frame whose stack was shown last @type {{frame: number, cells: Cell[]}} */
      this.stacked = { frame: -1, cells: [] };
      this.leaving = new AbortController();
      this.begin(true);
      this.listen(this.leaving.signal);
      this.show(this.at, false);
      this.follow();
    }

    leave() {
      this.pause();
      this.leaving.abort();
      this.mark();
      for (const each of this.units) each.hidden = false;
      this.written.textContent = this.run.text;
      this.begin(false);
    }

    /** @param {boolean} running */
    begin(running) {
      this.root.classList.toggle("is-running", running);
      for (const each of this.root.querySelectorAll(/** @type {"div"} */ ("[data-live]"))) each.hidden = !running;
    }

    /** @param {AbortSignal} signal */
    listen(signal) {
      /** @type {Record<string, (event: any) => void>} */
      const listeners = {
        click: (event) => this.click(event),
        dblclick: (event) => this.jump(event),
        keydown: (event) => this.key(event),
        input: ({ target }) => target === this.range && this.go(target.value - 1),
        change: () => this.playing && this.play(),
        pointerover: (event) => this.point(event.target),
        focusin: (event) => this.point(event.target),
      };
      for (const name in listeners) this.root.addEventListener(name, listeners[name], { signal });
      addEventListener("hashchange", () => this.follow(), { signal });
      addEventListener("click", ({ target }) => {
        if (/** @type {Element} */ (target).closest("a")?.hash === location.hash) this.follow();
      }, { signal });
      this.keepSizes();
    }

    /** To the step that the address names: #stepper=figure:5, or #stepper=5 where no other stepper is. */
    follow() {
      const asked = new URLSearchParams(location.hash.slice(1)).get("stepper") ?? "";
      const [, name, step] = /^(?:(.*):)?(\d+)$/.exec(asked) ?? [];
      const ours = name ? document.getElementById(name)?.contains(this.root) : document.querySelectorAll(TAG).length === 1;
      if (!step || !ours) return;
      const folded = () => this.root.closest("details:not([open])");
      while (folded()) folded()?.setAttribute("open", "");
      if (Number(step) !== this.at + 1) this.go(Number(step) - 1);
      requestAnimationFrame(() => this.root.scrollIntoView({ block: "nearest", behavior: "instant" }));
    }

    /** Boxes grow with a step and do not shrink with the next, lest the page below jump. */
    keepSizes() {
      /** @type {NodeListOf<HTMLElement>} */
      const boxes = this.root.querySelectorAll(".codestages-frames, .codestages-regions .codestages-scroll");
      /** @type {Map<Element, number[]>} */
      const sizes = new Map();
      const keep = () => {
        for (const box of boxes) {
          const [width, height] = sizes.get(box) ?? [];
          if (width !== box.offsetWidth) box.style.minHeight = "";
          const most = Math.max(width === box.offsetWidth ? height : 0, box.offsetHeight);
          sizes.set(box, [box.offsetWidth, most]);
          box.style.minHeight = `${most}px`;
        }
      };
      const observer = new ResizeObserver(keep);
      for (const box of boxes) observer.observe(box);
      this.leaving.signal.addEventListener("abort", () => {
        observer.disconnect();
        for (const box of boxes) box.style.minHeight = "";
      });
    }

    /** @param {number} step  by hand: a run that plays stops */
    go(step) {
      this.pause();
      this.show(step, true);
    }

    /** @param {number} asked @param {boolean} linked  whether other figures follow */
    show(asked, linked) {
      const { run } = this;
      const step = Math.max(0, Math.min(asked, run.length - 1));
      /** what changed after this step is lit: after the one shown before, where that was earlier in the same frame */
      this.since = run.frames[step] === this.running ? Math.min(this.at, step - 1) : step - 1;
      this.at = step;
      const row = this.rowAt(step);
      this.units.forEach((unit, index) => (unit.hidden = index !== run.codeAt(step)));
      this.mark(row, step ? this.rowAt(step - 1) : undefined);
      this.showFrames(step);
      this.showOutput(run.text.slice(0, run.written(0, step)?.value ?? 0));
      this.say(row?.title ?? "", step);
      const detail = { span: row?.getAttribute("data-span"), item: row, linked };
      this.root.dispatchEvent(new CustomEvent("codestages-step", { bubbles: true, detail }));
    }

    /** @param {number} step @returns {HTMLElement | undefined} */
    rowAt(step) {
      return this.rows[this.run.codeAt(step)][this.run.positions[step]];
    }

    /** The row of this step, that of the one before, and the source line. @param {HTMLElement} [row] @param {HTMLElement} [before] */
    mark(row, before) {
      for (const each of this.root.querySelectorAll(".is-current, .is-before")) each.classList.remove("is-current", "is-before");
      before?.classList.add("is-before");
      this.current = row;
      for (const each of [row, row && this.lines[lineOf(row) - 1]]) {
        if (!each) continue;
        each.classList.add("is-current");
        keepInView(each);
      }
      this.drawArc(row);
    }

    /** From a row to where it may jump. @param {HTMLElement | undefined} row */
    drawArc(row) {
      const target = row?.dataset.jump && this.rows.find((rows) => rows.includes(row))?.[Number(row.dataset.jump)];
      if (!row || !target) return this.arc.remove();
      const [from, to] = [row, target].map((each) => each.offsetTop + each.offsetHeight / 2);
      this.arc.classList.toggle("is-up", to < from);
      this.arc.style.top = `${Math.min(from, to)}px`;
      this.arc.style.height = `${Math.abs(from - to)}px`;
      row.after(this.arc);
    }

    /** @param {string} text */
    showOutput(text) {
      if (this.written.textContent === text) return;
      this.written.textContent = text;
      this.written.parentElement.scrollTop = 1e9;
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
      const handled = run.handled(0, step)?.value ?? -1;
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
      locals.forEach((each, slot) => {
        const found = run.named(frame, slot, step);
        if (!found || found.value < 0) return;
        const entry = make("div", this.changed(found.since));
        const term = make("dt", "", each);
        if (cells.includes(slot)) term.append(make("small", "", "cell"));
        entry.append(term, this.write(make("dd"), found.value));
        table.append(entry);
      });
      card.append(make("p", "codestages-card-title", name));
      card.append(table.firstChild ? table : make("p", "codestages-note", "no names yet"));
      if (run.tops) card.append(this.stack(frame, step));
      return card;
    }

    /** In the running frame, entries that came slide in, and those that went slide out.
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

    /** @param {number} since */
    changed(since) {
      return since > this.since ? "is-changed" : "";
    }

    /** A value, with the contents of its objects, each of them once.
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

    /** Lights an object wherever it stands, and draws where a row jumps. @param {Element} target */
    point(target) {
      this.pointed = /** @type {HTMLElement | null} */ (target.closest("[data-object]"))?.dataset.object;
      this.light();
      this.drawArc(/** @type {HTMLElement | null} */ (target.closest("[data-jump]")) ?? this.current);
    }

    light() {
      for (const each of this.frames.querySelectorAll("[data-object]")) {
        each.classList.toggle("is-same", each.dataset.object === this.pointed);
      }
    }

    /** @param {string} words @param {number} step */
    say(words, step) {
      const { run, said, range, link } = this;
      const { stack, marks } = run.payload;
      const count = `step ${(step + 1).toLocaleString("en")} of ${run.length.toLocaleString("en")}`;
      said.replaceChildren(make("span", "codestages-count", count), ` ${words.replace(/^call\b/, `call ${this.callee(step)}`)}`);
      const [pops, pushes] = [stack?.pops[step], stack?.pushes[step]];
      const effect = [pops ? `pops ${pops}` : [], pushes ? `pushes ${pushes}` : []].flat().join(", ");
      if (effect) said.append(make("span", "codestages-effect", ` · ${effect}`));
      const mark = run.mark(0, step);
      if (mark?.since === step) {
        const [what, value] = [marks[1][mark.value], marks[2][mark.value]];
        const event = make("span", `codestages-${what}`, { call: " · the call begins", return: " · returns ", exception: " · raises " }[what]);
        if (step) said.append(value < 0 ? event : this.write(event, value));
      }
      range.value = String(step + 1);
      range.setAttribute("aria-valuetext", said.textContent);
      link.href = `#stepper=${(this.root.closest("figure[id]") ?? this.root.closest("[id]"))?.id}:${step + 1}`;
      link.textContent = "Link";
      clearTimeout(this.speaking);
      if (this.playing || document.activeElement === range) return;
      this.speaking = setTimeout(() => (this.live.textContent = said.textContent), QUIET);
    }

    /** What an instruction calls: the deepest that it takes. @param {number} step */
    callee(step) {
      const { cells, taken } = this.run.stackOf(this.run.frames[step], step);
      const texts = cells.slice(0, taken).map(({ value }) => this.write(make("i"), value).textContent ?? "");
      const text = texts.reverse().find((each) => each !== "NULL") ?? "";
      return text.replace(/^(#\d+ )?<(function|built-in|class|method) ([^ >]+).*$/s, "$3");
    }

    play() {
      const last = this.run.length - 1;
      this.pause();
      if (this.at === last) this.show(0, true);
      this.playButton.textContent = "Pause";
      this.playing = setInterval(() => {
        this.show(this.at + 1, true);
        if (this.at === last) this.pause();
      }, 1000 / this.speed.value);
    }

    pause() {
      clearInterval(this.playing);
      this.playing = 0;
      this.playButton.textContent = "Play";
    }

    /** @param {string} key @returns {boolean} whether it means something here */
    press(key) {
      const step = this.run.target(key, this.at);
      if (step !== undefined) this.go(step);
      else if (key !== " ") return false;
      else if (this.playing) this.pause();
      else this.play();
      return true;
    }

    /** @param {MouseEvent} event */
    click(event) {
      const target = /** @type {HTMLElement} */ (event.target);
      const { key = "", back = key } = target.dataset;
      if (key) this.press(event.shiftKey ? back : key);
      else if (target === this.link) {
        const { clipboard } = navigator;
        clipboard?.writeText(this.link.href).then(() => (this.link.textContent = "Copied"), () => {});
      } else if (target.matches(".codestages-gutter")) {
        event.stopPropagation();
        this.jump(event);
      }
    }

    /** To the next time that an instruction or a line runs, past the end from the start. @param {MouseEvent | KeyboardEvent} event */
    jump({ target, shiftKey }) {
      const { run } = this;
      const pressed = /** @type {Element} */ (target).closest(".codestages-line");
      const line = this.lines.findIndex((each) => each === pressed) + 1;
      for (let tried = 1; pressed && tried <= run.length; tried++) {
        const step = (this.at + (shiftKey ? -tried : tried) + run.length) % run.length;
        const fits = line ? run.begins[step] === line : this.rowAt(step) === pressed;
        if (fits) return this.go(step);
      }
      if (pressed) this.said.textContent = this.live.textContent = line ? `Line ${line} never runs.` : "This never runs.";
    }

    /** @param {KeyboardEvent} event */
    key(event) {
      const target = /** @type {Element} */ (event.target);
      if (event.altKey || event.ctrlKey || event.metaKey || target.matches("select, a, summary")) return;
      const item = target.matches("[data-span]");
      if (item && event.key === "Enter") this.jump(event);
      else if (item ? /^( |ArrowUp|ArrowDown)$/.test(event.key) : event.key === " " && target.matches("button")) return;
      else if (!this.press(event.shiftKey ? `Shift+${event.key}` : event.key)) return;
      event.preventDefault();
    }
  }

  /** @param {string} tag @param {string} [className] @param {string} [text] */
  function make(tag, className = "", text = "") {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  }

  /** The source line of a row; 0: none. @param {Element} row */
  function lineOf(row) {
    return parseInt(row.getAttribute("data-span") ?? "0");
  }

  /** Scrolls only the box around. @param {Element} element */
  function keepInView(element) {
    const box = element.closest(".codestages-scroll, .codestages-frames");
    if (!box) return;
    const [outer, inner] = [box.getBoundingClientRect(), element.getBoundingClientRect()];
    if (inner.top < outer.top + 8 || inner.bottom > outer.bottom - 8) {
      box.scrollTop += inner.top - outer.top - outer.height / 2;
    }
  }

  customElements.define(
    TAG,
    class extends HTMLElement {
      /** @type {Stepper | undefined} */
      stepper;

      connectedCallback() {
        const json = this.querySelector("script")?.textContent;
        if (json) this.stepper ??= new Stepper(this, json);
      }

      disconnectedCallback() {
        this.stepper?.leave();
        this.stepper = undefined;
      }
    },
  );
})();
