// @ts-check
/* Linked figures: when a reader points at an item, focuses it or taps it, everything that came from the same place is
   highlighted in all figures of the same program. The script only highlights: all content is in the page already.

   An item is an element with a span (codestages-linking-spans.js). In a pane with the program's own text (data-source), exact
   characters are highlighted, and pointing at a character finds the smallest span around it.

   Pages load this file and its imports as one classic script, because browsers load no modules from file://. */
import { neighbour } from "./codestages-linking-arrow-keys.js";
import { lit, pinned, scrollTo, shownPart, step } from "./codestages-linking-layers.js";
import { Pane, programs } from "./codestages-linking-panes.js";
import { ITEM, parseSpan } from "./codestages-linking-spans.js";

/** @typedef {import("./codestages-linking-spans.js").Span} Span */

/** the span that is pinned, in all figures of its program @type {{program: string, span: Span} | null} */
let pin = null;

function unpin() {
  pin = null;
  pinned.clear();
}

class CodestagesFigure extends HTMLElement {
  connectedCallback() {
    if (this.leave) return;
    this.leave = new AbortController();
    const { signal } = this.leave;
    this.program = this.dataset.program ?? "";
    /** the innermost elements with data-pane @type {Pane[]} */
    this.panes = [...this.querySelectorAll("[data-pane]")]
      .filter((element) => !element.querySelector("[data-pane]"))
      .map((element) => new Pane(element));
    for (const lanes of this.querySelectorAll(/** @type {"div"} */ (".codestages-lanes")))
      lanes.style.setProperty("--codestages-width", lanes.dataset.width ?? "");
    this.register();
    /** @type {Element | null} the one item that Tab reaches; arrow keys reach the others */
    this.stop = null;
    this.moveStop(this.firstItem());
    const here = this.querySelector("svg .codestages-current");
    if (here) scrollTo(here, here);
    this.addTools();
    /** @type {[string, (event: any) => void][]} */
    const listeners = [
      ["pointerover", (event) => this.point(event)],
      ["pointermove", (event) => this.point(event)],
      ["pointerleave", () => this.away()],
      ["focusin", (event) => this.focusOn(event)],
      ["focusout", () => lit.clear()],
      ["click", (event) => this.press(event)],
      ["keydown", (event) => this.key(event)],
    ];
    for (const [name, listener] of listeners) this.addEventListener(name, listener, { signal });
    this.addEventListener("toggle", () => this.keepStop(), { signal, capture: true });
    this.addEventListener("codestages-step", (event) => this.follow(/** @type {CustomEvent} */ (event)), { signal });
  }

  disconnectedCallback() {
    this.leave?.abort();
    this.leave = undefined;
    this.moveStop(null);
    for (const pane of this.panes ?? []) programs.get(this.program ?? "")?.delete(pane);
    for (const layer of [lit, pinned, step]) layer.clear();
    for (const made of this.querySelectorAll("[data-made]")) made.remove();
    for (const summary of this.querySelectorAll(".codestages-tree summary")) summary.removeAttribute("tabindex");
  }

  register() {
    if (!this.program) return;
    const panes = programs.get(this.program) ?? new Set();
    programs.set(this.program, panes);
    for (const pane of this.panes ?? []) panes.add(pane);
    for (const summary of this.querySelectorAll(".codestages-tree summary")) summary.setAttribute("tabindex", "-1");
  }

  firstItem() {
    for (const item of this.querySelectorAll(ITEM)) {
      if (shownPart(item) === item && (item.checkVisibility?.() ?? true)) return item;
    }
    return null;
  }

  /** Makes an item the one that Tab reaches, in place of the scrolling box around it. @param {Element | null} item */
  moveStop(item) {
    this.stop?.removeAttribute("tabindex");
    this.stop?.closest(".codestages-scroll")?.setAttribute("tabindex", "0");
    this.stop = item;
    item?.setAttribute("tabindex", "0");
    item?.closest(".codestages-scroll")?.removeAttribute("tabindex");
  }

  /** Keeps the item that Tab reaches visible: if it was folded away, the first visible item takes its place. */
  keepStop() {
    if (!this.stop || shownPart(this.stop) !== this.stop) this.moveStop(this.firstItem());
  }

  /** @param {Element} item */
  paneOf(item) {
    return this.panes?.find((pane) => pane.root.contains(item)) ?? null;
  }

  /** Returns the span of an item, or of the character under the pointer, and its pane. @param {Element} item @param {MouseEvent} [event] */
  meant(item, event) {
    const pane = this.paneOf(item);
    if (event && event.detail !== undefined && pane?.source?.listing.contains(item)) {
      const position = pane.source.positionAt(event.clientX, event.clientY);
      if (position !== null) return { pane, span: this.smallest(pane, position) };
    }
    return { pane, span: parseSpan(item.getAttribute("data-span")) };
  }

  /** Returns the smallest span around a position that an item of another pane has. @param {Pane} origin @param {number} position */
  smallest(origin, position) {
    /** @type {Span | null} */
    let best = null;
    for (const pane of programs.get(this.program ?? "") ?? []) {
      if (pane === origin || pane.source) continue;
      const found = pane.around({ start: position, end: position + 1 })[0];
      if (found && (!best || found.end - found.start < best.end - best.start)) best = found;
    }
    return best;
  }

  /** @param {PointerEvent} event */
  point(event) {
    if (event.pointerType === "touch") return;
    const item = /** @type {Element} */ (event.target).closest?.(ITEM);
    if (!item) return this.away();
    if (event.type === "pointermove" && !this.paneOf(item)?.source) return;
    cancelAnimationFrame(this.frame ?? 0);
    this.frame = requestAnimationFrame(() => {
      const { pane, span } = this.meant(item, event);
      if (span) lit.show(this.program ?? "", span, pane, item, false);
      else lit.clear();
    });
  }

  away() {
    cancelAnimationFrame(this.frame ?? 0);
    lit.clear();
  }

  /** @param {FocusEvent} event */
  focusOn(event) {
    const item = /** @type {Element} */ (event.target);
    const span = item.matches(ITEM) ? parseSpan(item.getAttribute("data-span")) : null;
    if (span && item.matches(":focus-visible")) lit.show(this.program ?? "", span, this.paneOf(item), item, false);
  }

  /** @param {MouseEvent} event */
  press(event) {
    const target = /** @type {Element} */ (event.target);
    const item = target.closest(ITEM);
    const control = target.closest("a, button, input, summary");
    if (!item || (control && !control.contains(item)) || control?.matches("a, button, input")) return;
    if (getSelection()?.type === "Range") return;
    if (control) event.preventDefault();
    this.moveStop(item);
    this.pin(item, event);
  }

  /** @param {Element} item @param {MouseEvent} [event] */
  pin(item, event) {
    const { pane, span } = this.meant(item, event);
    const same = pin && span && pin.program === this.program && pin.span.start === span.start && pin.span.end === span.end;
    if (same || !span) return unpin();
    pin = { program: this.program ?? "", span };
    pinned.show(pin.program, span, pane, item, true);
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const item = /** @type {Element} */ (event.target);
    if (event.defaultPrevented || !item.matches(ITEM) || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" && item.matches("a")) return;
    if (event.key === "Enter" || event.key === " ") this.pin(item);
    else {
      const next = neighbour(this, item, event.key);
      if (!next) return;
      this.moveStop(next);
      /** @type {HTMLElement} */ (next).focus({ preventScroll: true });
      next.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
    event.preventDefault();
  }

  /** Highlights a stepper's current instruction, in other figures too if the event is linked. @param {CustomEvent} event */
  follow(event) {
    const span = parseSpan(event.detail.span);
    if (!span) return step.clear();
    const { item, linked } = event.detail;
    const panes = [...((linked ? programs.get(this.program ?? "") : this.panes) ?? [])];
    const views = panes.filter((pane) => !pane.root.matches(".codestages-remarks"));
    step.show(this.program ?? "", span, this.paneOf(item), item, false, views);
  }

  /** Adds the buttons that need a script; they are removed with the element. */
  addTools() {
    for (const command of navigator.clipboard ? this.querySelectorAll(".codestages-command") : []) {
      const button = makeButton("Copy", "Copy the command", () => {
        void navigator.clipboard.writeText(command.textContent ?? "").then(() => (button.textContent = "Copied"));
      });
      command.parentElement?.append(button);
    }
    const tree = this.querySelector(".codestages-tree");
    const head = this.querySelector("div.codestages-head");
    if (tree?.querySelector("details details") && head) {
      const button = makeButton("Open all", "", () => {
        const open = button.textContent === "Open all";
        for (const branch of tree.querySelectorAll("details")) branch.open = open;
        button.textContent = open ? "Close all" : "Open all";
      });
      button.classList.add("codestages-tools");
      head.append(button);
    }
  }
}

/** @param {string} text @param {string} label @param {() => void} action */
function makeButton(text, label, action) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  button.dataset.made = "";
  if (label) button.setAttribute("aria-label", label);
  button.addEventListener("click", action);
  return button;
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") unpin();
});
if (!customElements.get("codestages-figure")) customElements.define("codestages-figure", CodestagesFigure);
