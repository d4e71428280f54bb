// @ts-check
/// <reference path="../views/runs/player.d.ts" />
/* The figure of names and objects. The page already has the source, the controls and a table of the states. This script
   draws any state that codestages-references-states.js computes: frames with their names, objects at fixed places, and arrows
   between them.

   Pages load both files as one classic script, like codestages.js. */
import { Run } from "./codestages-references-states.js";

const Player = globalThis.CodestagesPlayer;
const { make, lineOf, keepInView } = Player;

/** Counts that are no numbers: of an object that is never freed, and of one whose count was not read. */
const [IMMORTAL, UNCOUNTED] = [-1, -2];
/** Dots in a box, and how many of them can be references from elsewhere. */
const [MOST_DOTS, MOST_ELSEWHERE] = [6, 3];
const SVG = "http://www.w3.org/2000/svg";

/** @typedef {import("./codestages-references-states.js").Card} Card
    @typedef {import("./codestages-references-states.js").Thing} Thing */

/** The player of this figure. */
class References extends Player {
  /** @param {HTMLElement} root @param {string} json */
  constructor(root, json) {
    const run = new Run(JSON.parse(json));
    super(root, run.length);
    this.run = run;
    this.lines = [...root.querySelectorAll(/** @type {"div"} */ ("[data-source] .codestages-line"))];
    this.scene = this.part("scene");
    this.cards = this.part("cards");
    this.boxes = this.part("boxes");
    this.arrows = this.part("arrows");
    this.sizeScene();
    this.since = this.at;
    /** the boxes, by object @type {Map<number, HTMLElement>} */
    this.drawn = new Map();
    this.pointed = "";
  }

  /** Set the sizes of columns and rows. A script may do so; the page's own `style` is forbidden by strict policies. */
  sizeScene() {
    const { names = "1", columns = "1", rows = "1" } = this.scene.dataset;
    this.scene.style.setProperty("--names", names);
    this.scene.style.setProperty("--columns", columns);
    const heights = rows.split(" ").map((/** @type {string} */ lines) => `calc(${lines} * 1.45em + var(--box))`);
    this.scene.style.setProperty("--rows", heights.join(" "));
  }

  leave() {
    super.leave();
    this.mark();
  }

  /** @param {boolean} running */
  begin(running) {
    super.begin(running);
    this.part("words").open = !running;
  }

  /** @param {AbortSignal} signal */
  listen(signal) {
    super.listen(signal);
    const point = (/** @type {any} */ { target }) => this.point(target.closest?.("[data-to], [data-object]"));
    this.scene.addEventListener("pointerover", point, { signal });
    this.scene.addEventListener("focusin", point, { signal });
    const observer = new ResizeObserver(() => this.draw());
    observer.observe(this.scene);
    signal.addEventListener("abort", () => observer.disconnect());
  }

  /** @param {string} key */
  target(key) {
    const { frames, payload } = this.run;
    const frame = frames[this.at];
    /** The nearest step that is not inside a call that this frame made. @param {number} way  1 or -1 */
    const over = (way) => {
      let step = this.at + way;
      while (step > 0 && step < this.length - 1 && this.isWithin(frame, step)) step += way;
      return step;
    };
    if (key === "ArrowDown") return over(1);
    if (key === "ArrowUp") return over(-1);
    return payload ? super.target(key) : undefined;
  }

  /** True if a step is inside a call that a frame made. @param {number} frame @param {number} step */
  isWithin(frame, step) {
    const chain = this.run.cards(step).filter(({ sleeper }) => sleeper < 0).map((card) => card.frame);
    return chain.includes(frame) && chain.at(-1) !== frame;
  }

  /** @param {number} asked @param {boolean} linked */
  show(asked, linked) {
    const { run } = this;
    const step = Math.max(0, Math.min(asked, run.length - 1));
    this.since = step - 1;
    this.at = step;
    const cards = run.cards(step);
    const line = this.lines[run.payload.line[step] - 1];
    this.mark(line, this.lines[(run.payload.line[step - 1] ?? 0) - 1]);
    this.cards.replaceChildren(...cards.map((card) => this.card(card)));
    this.place(run.things(step, cards));
    this.showOutput(run.output(step));
    this.say(...this.words(step));
    this.draw();
    this.tell(line, linked, line && spanOf(line));
  }

  /** Marks the line that runs next, and the line of the step before. @param {HTMLElement} [line] @param {HTMLElement} [before] */
  mark(line, before) {
    for (const marked of this.root.querySelectorAll(".is-current, .is-before")) marked.classList.remove("is-current", "is-before");
    if (before !== line) before?.classList.add("is-before");
    line?.classList.add("is-current");
    if (line) keepInView(line);
  }

  /** Returns what the step does, and a list of what happened before it. @param {number} step @returns {(string | Node)[]} */
  words(step) {
    const { payload } = this.run;
    const told = payload.told[step] ?? [];
    const doing = payload.doing[step];
    const now = `line ${payload.line[step]}${doing ? `: ${doing}` : " is next"}`;
    const list = make("ul", "codestages-told");
    for (const sentence of told) list.append(make("li", "", sentence));
    return told.length ? [now, list] : [now];
  }

  /** @param {Card} card */
  card({ frame, sleeper, names }) {
    const { scopes, frames } = this.run.payload;
    const { name, span } = scopes[frames[0][frame]];
    const element = make("div", "codestages-bindings");
    if (span) element.dataset.span = span;
    element.classList.toggle("is-asleep", sleeper >= 0);
    const title = make("p", "codestages-bindings-title", name === "<module>" ? "module" : name);
    if (sleeper >= 0) title.append(make("small", "", ` suspended in #${sleeper + 1}`));
    const list = make("ul", "codestages-tags");
    for (const { name: text, to, since } of names) {
      const tag = make("li", to < 0 ? "is-unbound" : since > this.since ? "is-changed" : "", text);
      if (to >= 0) tag.dataset.to = String(to);
      else tag.title = "not bound";
      list.append(tag);
    }
    element.append(title, names.length ? list : make("p", "codestages-note", "no names"));
    return element;
  }

  /** @param {Thing[]} things */
  place(things) {
    this.drawn = new Map(things.sort((a, b) => a.index - b.index).map((thing) => [thing.index, this.box(thing)]));
    this.boxes.replaceChildren(...this.drawn.values());
  }

  /** @param {Thing} thing */
  box(thing) {
    const { index, end, since } = thing;
    const { payload } = this.run;
    const [columns, rows] = payload.places;
    const box = make("div", "codestages-thing");
    box.dataset.object = String(index);
    box.style.gridArea = `${rows[index] + 1} / ${columns[index] + 1}`;
    const born = payload.born[index];
    if (born) box.dataset.span = born;
    const fresh = !end && this.run.count(index, this.at - 1) === undefined;
    box.classList.toggle("is-new", fresh && this.at > 0);
    box.classList.toggle("is-gone", !!end);
    box.classList.toggle("is-loose", !end && !thing.named && !this.isReached(index));
    const head = make("p", "codestages-thing-head");
    const kind = payload.objects[index];
    head.append(make("span", "", `#${index + 1} ${kind}`), this.counter(thing, since > this.since && !fresh && !end));
    box.append(head, this.holds(this.run.parts(index, end ? this.at - 1 : this.at), kind, !end));
    return box;
  }

  /** Returns the contents of an object. Arrows begin at its references. The type is left out: the head of the box has it.
      @param {(string | number)[]} parts @param {string} kind @param {boolean} linked */
  holds(parts, kind, linked) {
    const holds = make("p", "codestages-holds");
    const told = parts[0] === `<${kind}>` ? [] : parts;
    const angled = [kind, "class", kind.replaceAll("_", " ")].find((word) => String(told[0]).startsWith(`<${word} `));
    told.forEach((part, index) => {
      if (typeof part === "number") {
        const link = make("i", "", `#${part + 1}`);
        if (linked) link.dataset.to = String(part);
        holds.append(link);
        return;
      }
      const opened = angled && !index ? part.slice(angled.length + 2) : part;
      holds.append(angled && index === told.length - 1 ? opened.replace(/>$/, "") : opened);
    });
    return holds;
  }

  /** True if a name leads to an object, directly or through other objects. @param {number} wanted */
  isReached(wanted) {
    const { run, at } = this;
    const found = new Set(run.cards(at).flatMap(({ names }) => names.map(({ to }) => to)));
    // a Set's loop also visits the elements that are added meanwhile
    for (const object of found) for (const part of run.parts(object, at)) if (typeof part === "number") found.add(part);
    return found.has(wanted);
  }

  /** Returns the reference count: dots, the number, and a tooltip. @param {Thing} thing @param {boolean} changed */
  counter({ count, inUse, named, held, end }, changed) {
    const element = make("span", `codestages-count-of ${changed ? "is-changed" : ""}`);
    if (end) {
      element.append(make("strong", "", end));
      return element;
    }
    if (count === IMMORTAL || count === UNCOUNTED) {
      element.append(make("small", "", count === IMMORTAL ? "immortal" : "not counted"));
      return element;
    }
    const elsewhere = Math.max(0, count - inUse - named - held);
    const dots = make("span", "codestages-dots");
    dots.ariaHidden = "true";
    const kinds = [...Array(named + held).fill(""), ...Array(inUse).fill("is-used"), ...Array(Math.min(elsewhere, MOST_ELSEWHERE)).fill("is-elsewhere")];
    for (const kind of kinds.slice(0, MOST_DOTS)) dots.append(make("i", kind));
    if (count > kinds.length || kinds.length > MOST_DOTS) dots.append("…");
    element.append(dots, make("strong", "", count.toLocaleString("en")));
    const rest = [inUse ? `${inUse} in use` : [], elsewhere ? `${elsewhere.toLocaleString("en")} elsewhere` : []].flat();
    element.title = [`${count.toLocaleString("en")} references`, ...rest].join(", ");
    return element;
  }

  /** Draws the arrows, from the places of names, references and boxes on the page. */
  draw() {
    const origin = this.scene.getBoundingClientRect();
    const [left, top] = [origin.left - this.scene.scrollLeft, origin.top - this.scene.scrollTop];
    // the width of the last drawing would keep scrollWidth from shrinking
    this.arrows.setAttribute("width", "0");
    this.arrows.setAttribute("width", String(this.scene.scrollWidth));
    this.arrows.setAttribute("height", String(this.scene.scrollHeight));
    const paths = [];
    for (const from of this.scene.querySelectorAll("li[data-to], i[data-to]")) {
      const to = this.drawn.get(Number(from.dataset.to));
      if (!to) continue;
      const [a, b, around] = [from, to, from.closest(".codestages-thing") ?? from].map((element) => element.getBoundingClientRect());
      const path = document.createElementNS(SVG, "path");
      path.setAttribute("d", route(around.right - left, (a.top + a.bottom) / 2 - top, shifted(b, left, top)));
      path.setAttribute("class", `${from.matches("i") ? "is-held" : "is-name"} ${from.matches(".is-changed") ? "is-changed" : ""}`);
      path.dataset.to = /** @type {HTMLElement} */ (from).dataset.to ?? "";
      path.setAttribute("marker-end", `url(#${this.arrows.querySelector("marker").id})`);
      paths.push(path);
    }
    this.arrows.querySelector("g").replaceChildren(...paths);
    this.light();
  }

  /** @param {HTMLElement | null} element */
  point(element) {
    this.pointed = element?.dataset.to ?? element?.dataset.object ?? "";
    this.light();
  }

  /** Highlights the object that is pointed at, and everything that refers to it. */
  light() {
    for (const element of this.scene.querySelectorAll("[data-to], [data-object]")) {
      element.classList.toggle("is-same", (element.dataset.to ?? element.dataset.object) === this.pointed);
    }
  }

  /** Goes to the next step at which a line is about to run; after the last step, continues from the first.
      @param {MouseEvent | KeyboardEvent} event */
  jump({ target, shiftKey }) {
    const pressed = /** @type {Element} */ (target).closest(".codestages-line");
    if (!pressed) return;
    const line = lineOf(pressed);
    for (let tried = 1; tried <= this.length; tried++) {
      const step = (this.at + (shiftKey ? -tried : tried) + this.length) % this.length;
      if (this.run.payload.line[step] === line) return this.go(step);
    }
    this.said.textContent = this.live.textContent = `Line ${line} never runs.`;
  }
}

/** Returns the span of a line's text without its indentation, in code points. @param {Element} line */
function spanOf(line) {
  const text = [...(line.querySelector(".codestages-text")?.textContent ?? "").trimEnd()];
  const indent = text.findIndex((character) => character.trim());
  return `${lineOf(line)}:${Math.max(indent, 0)}-${lineOf(line)}:${text.length}`;
}

/** Returns the sides of a box, relative to the scene. @param {DOMRect} box @param {number} left @param {number} top */
function shifted(box, left, top) {
  return { left: box.left - left, right: box.right - left, top: box.top - top, bottom: box.bottom - top };
}

/** Returns the path of an arrow from the right side of a tag or box (x, y). It ends at the left side of the box "to" if
    this side is further right than x, otherwise at the right side.
    @param {number} x @param {number} y @param {ReturnType<typeof shifted>} to */
function route(x, y, to) {
  const middle = Math.min(to.top + 14, (to.top + to.bottom) / 2);
  if (to.left > x) {
    const end = to.left - 2;
    const bend = Math.max(16, (end - x) / 2);
    return `M${x + 2},${y}C${x + bend},${y} ${end - bend},${middle} ${end},${middle}`;
  }
  const end = to.right + 2;
  const out = Math.max(x, end) + 16 + Math.min(Math.abs(middle - y) / 12, 14);
  return `M${x + 1},${y}C${out},${y} ${out},${middle} ${end},${middle}`;
}

Player.define("codestages-references", References);
