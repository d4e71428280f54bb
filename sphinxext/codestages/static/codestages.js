// @ts-check
/* Linked figures: whatever is pointed at, focused or tapped lights up what it became in every other figure of the
   same program. Everything shown is in the page already; this only lights it.

   A pane is what is lit as one: a figure's view, its messages, a region of the stepper. An item is an element with
   data-span="3:4-3:9" (line from 1, column from 0 in code points, half-open). In a pane with the program's own text
   (data-source) exact characters are lit, and pointing at a character finds the smallest span around it.

   One file, for its parts share the programs and panes of the page, and a classic script: modules do not load from
   file://. */
"use strict";
(() => {
  if (customElements.get("codestages-figure")) return;

  /** @typedef {{start: number, end: number}} Span  positions in one number: line times LINE, plus column */

  const LINE = 2 ** 21;
  const ITEM = "[data-span]";
  const MOST_RANGES = 2000;
  /** @type {Map<string, Set<Pane>>} */
  const programs = new Map();

  /** @param {string | null | undefined} text @returns {Span | null} */
  function parseSpan(text) {
    const found = /^(\d+):(\d+)-(\d+):(\d+)$/.exec(text ?? "");
    if (!found) return null;
    const [line, column, endLine, endColumn] = found.slice(1).map(Number);
    return { start: line * LINE + column, end: endLine * LINE + endColumn };
  }

  /** @param {string} text @param {number} points @returns {number} the UTF-16 offset of a column in code points */
  function offsetOf(text, points) {
    let offset = 0;
    for (let left = points; left > 0 && offset < text.length; left--) {
      offset += /** @type {number} */ (text.codePointAt(offset)) > 0xffff ? 2 : 1;
    }
    return offset;
  }

  /** The text of a source pane, by its lines. */
  class Source {
    /** @param {Element} listing */
    constructor(listing) {
      this.listing = listing;
      /** @type {Map<number, Element>} */
      this.texts = new Map();
      for (const line of listing.querySelectorAll(ITEM)) {
        const span = parseSpan(line.getAttribute("data-span"));
        const text = line.querySelector(".codestages-text");
        if (span && text) this.texts.set(Math.floor(span.start / LINE), text);
      }
    }

    /** @param {Span} span @returns {Range[]} one a line, so that gutters stay out */
    ranges(span) {
      const [first, last] = [Math.floor(span.start / LINE), Math.floor(span.end / LINE)];
      /** @type {Range[]} */
      const ranges = [];
      for (let line = first; line <= last && ranges.length < MOST_RANGES; line++) {
        const text = this.texts.get(line);
        const indent = (text?.textContent ?? "").search(/\S|$/);
        const from = line === first ? span.start % LINE : indent;
        const to = line === last ? span.end % LINE : Infinity;
        const range = text && to > from ? this.range(text, from, to) : null;
        if (range) ranges.push(range);
      }
      return ranges;
    }

    /** @param {Element} text @param {number} from @param {number} to  columns @returns {Range | null} */
    range(text, from, to) {
      const all = text.textContent ?? "";
      const start = offsetOf(all, from);
      const end = to === Infinity ? all.length : offsetOf(all, to);
      if (end <= start) return null;
      const range = document.createRange();
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      let before = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = (node.nodeValue ?? "").length;
        if (start >= before && start < before + length) range.setStart(node, start - before);
        if (end > before && end <= before + length) range.setEnd(node, end - before);
        before += length;
      }
      return range;
    }

    /** @param {number} x @param {number} y @returns {number | null} the position of the character there */
    positionAt(x, y) {
      const caret = caretAt(x, y);
      const text = caret?.node.parentElement?.closest(".codestages-text");
      const span = parseSpan(text?.closest(ITEM)?.getAttribute("data-span"));
      if (!caret || !text || !span || !this.listing.contains(text)) return null;
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(caret.node, caret.offset);
      let column = [...range.toString()].length;
      // A caret stands between characters: the one pointed at may be the one before it.
      range.setStart(caret.node, Math.max(0, caret.offset - 1));
      if (caret.offset > 0 && x < range.getBoundingClientRect().right) column--;
      const inside = column < [...(text.textContent ?? "")].length && x <= text.getBoundingClientRect().right;
      return inside ? Math.floor(span.start / LINE) * LINE + column : null;
    }
  }

  /** @param {number} x @param {number} y @returns {{node: Node, offset: number} | null} */
  function caretAt(x, y) {
    const page = /** @type {any} */ (document);
    const found = page.caretPositionFromPoint?.(x, y);
    if (found) return { node: found.offsetNode, offset: found.offset };
    const range = page.caretRangeFromPoint?.(x, y);
    return range ? { node: range.startContainer, offset: range.startOffset } : null;
  }

  /** Items in order of their spans, found by binary search; indexed when first asked. */
  class Pane {
    /** @param {Element} root */
    constructor(root) {
      this.root = root;
      const listing = root.matches("[data-source]") ? root : root.querySelector("[data-source]");
      this.source = listing ? new Source(listing) : null;
      /** @type {{start: number, end: number, element: Element}[] | null} */
      this.sorted = null;
      this.reach = new Float64Array();
    }

    get items() {
      if (this.sorted) return this.sorted;
      this.sorted = [];
      for (const element of this.root.querySelectorAll(ITEM)) {
        const span = parseSpan(element.getAttribute("data-span"));
        if (span) this.sorted.push({ ...span, element });
      }
      this.sorted.sort((a, b) => a.start - b.start || b.end - a.end);
      this.reach = new Float64Array(this.sorted.length);
      let furthest = 0;
      this.sorted.forEach((item, index) => (this.reach[index] = furthest = Math.max(furthest, item.end)));
      return this.sorted;
    }

    /** @param {number} start @returns {number} the index of the first item that starts there or later */
    from(start) {
      const items = this.items;
      let [low, high] = [0, items.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (items[middle].start < start) low = middle + 1;
        else high = middle;
      }
      return low;
    }

    /** Equal spans; else the outermost inside; else the smallest around. @param {Span} span @returns {Element[]} */
    matches(span) {
      const items = this.items;
      const first = this.from(span.start);
      const equal = [];
      const inside = [];
      let covered = { start: -1, end: -1 };
      for (let index = first; index < items.length && items[index].start <= span.end; index++) {
        const item = items[index];
        if (item.end > span.end) continue;
        if (item.start === span.start && item.end === span.end) equal.push(item.element);
        if (item.end > covered.end || (item.start === covered.start && item.end === covered.end)) {
          inside.push(item.element);
          covered = item;
        }
      }
      if (equal.length) return equal;
      return inside.length ? inside : this.around(span).map((item) => item.element);
    }

    /** The smallest items that contain the span. @param {Span} span */
    around(span) {
      const items = this.items;
      /** @type {{start: number, end: number, element: Element}[]} */
      let best = [];
      let size = Infinity;
      for (let index = this.from(span.start + 1) - 1; index >= 0 && this.reach[index] >= span.end; index--) {
        const item = items[index];
        if (item.end < span.end || item.end - item.start > size) continue;
        if (item.end - item.start < size) best = [];
        size = item.end - item.start;
        best.push(item);
      }
      return best;
    }
  }

  /** One way of lighting: what is pointed at, what is pinned, what a stepper runs. */
  class Layer {
    /** @param {string} name */
    constructor(name) {
      this.className = `is-${name}`;
      /** @type {Set<Element>} */
      this.elements = new Set();
      this.highlight = typeof Highlight === "function" && CSS.highlights ? new Highlight() : null;
      if (this.highlight) CSS.highlights.set(`codestages-${name}`, this.highlight);
    }

    clear() {
      for (const element of this.elements) element.classList.remove(this.className);
      this.elements.clear();
      this.highlight?.clear();
    }

    /** @param {string} program @param {Span} span @param {Pane | null} origin @param {Element | null} itself
        @param {boolean} reveal  scroll what is lit into view, each inside its own box
        @param {Iterable<Pane>} [panes]  those that may be lit */
    show(program, span, origin, itself, reveal, panes = programs.get(program) ?? []) {
      this.clear();
      for (const pane of panes) {
        if (pane.source) this.showCharacters(pane.source, span, reveal && pane !== origin);
        else if (pane === origin) this.light(itself);
        else {
          const found = pane.matches(span);
          for (const each of found) this.light(shownPart(each));
          if (reveal && found.length) scrollTo(shownPart(found[0]), found[0]);
        }
      }
    }

    /** @param {Source} source @param {Span} span @param {boolean} reveal */
    showCharacters(source, span, reveal) {
      const ranges = source.ranges(span);
      for (const range of ranges) {
        if (this.highlight) this.highlight.add(range);
        else this.light(range.startContainer.parentElement?.closest(ITEM) ?? null);
      }
      if (reveal && ranges.length) scrollTo(ranges[0], source.listing);
    }

    /** @param {Element | null} element */
    light(element) {
      if (!element) return;
      element.classList.add(this.className);
      this.elements.add(element);
    }
  }

  /** The element, or what stands for it while it is folded away. @param {Element} element @returns {Element} */
  function shownPart(element) {
    let shown = element;
    for (let fold = shown.closest("details:not([open])"); fold; fold = fold.parentElement?.closest("details:not([open])") ?? null) {
      const summary = fold.firstElementChild;
      if (summary && !summary.contains(shown)) shown = summary;
    }
    const switched = shown.matches("[data-kind=noise]") && shown.closest(".codestages-scroll")?.previousElementSibling;
    return switched && !switched.hasAttribute("open") ? switched.firstElementChild ?? shown : shown;
  }

  /** Never scrolls the page. @param {Element | Range} target @param {Element} inside */
  function scrollTo(target, inside) {
    const box = inside.closest(".codestages-scroll");
    if (!box) return;
    const [outer, inner] = [box.getBoundingClientRect(), target.getBoundingClientRect()];
    const down = inner.top < outer.top || inner.bottom > outer.bottom;
    const across = inner.left < outer.left || inner.right > outer.right;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (down || across) {
      box.scrollBy({
        top: down ? inner.top - outer.top - outer.height / 3 : 0,
        left: across ? inner.left - outer.left - 24 : 0,
        behavior: calm ? "auto" : "smooth",
      });
    }
  }

  const lit = new Layer("lit");
  const step = new Layer("step");
  const pinned = new Layer("pinned");
  /** @type {{program: string, span: Span} | null} */
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
      /** @type {Pane[]} */
      this.panes = [...this.querySelectorAll("[data-pane]")]
        .filter((each) => !each.querySelector("[data-pane]"))
        .map((each) => new Pane(each));
      this.register();
      /** @type {Element | null} the one item that Tab reaches */
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
      for (const each of this.querySelectorAll("[data-made]")) each.remove();
      for (const each of this.querySelectorAll(".codestages-tree summary")) each.removeAttribute("tabindex");
    }

    register() {
      if (!this.program) return;
      const panes = programs.get(this.program) ?? new Set();
      programs.set(this.program, panes);
      for (const pane of this.panes ?? []) panes.add(pane);
      for (const each of this.querySelectorAll(".codestages-tree summary")) each.setAttribute("tabindex", "-1");
    }

    firstItem() {
      for (const each of this.querySelectorAll(ITEM)) {
        if (shownPart(each) === each && (each.checkVisibility?.() ?? true)) return each;
      }
      return null;
    }

    /** @param {Element | null} item */
    moveStop(item) {
      this.stop?.removeAttribute("tabindex");
      this.stop?.closest(".codestages-scroll")?.setAttribute("tabindex", "0");
      this.stop = item;
      item?.setAttribute("tabindex", "0");
      item?.closest(".codestages-scroll")?.removeAttribute("tabindex");
    }

    /** What was opened can be reached, and what was folded away is not where Tab goes. */
    keepStop() {
      if (!this.stop || shownPart(this.stop) !== this.stop) this.moveStop(this.firstItem());
    }

    /** @param {Element} item */
    paneOf(item) {
      return this.panes?.find((each) => each.root.contains(item)) ?? null;
    }

    /** What an item, or the character under a pointer, stands for. @param {Element} item @param {MouseEvent} [event] */
    meant(item, event) {
      const pane = this.paneOf(item);
      if (event && event.detail !== undefined && pane?.source?.listing.contains(item)) {
        const position = pane.source.positionAt(event.clientX, event.clientY);
        if (position !== null) return { pane, span: this.smallest(pane, position) };
      }
      return { pane, span: parseSpan(item.getAttribute("data-span")) };
    }

    /** The smallest span that other panes know around a position. @param {Pane} origin @param {number} position */
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
        const next = this.neighbour(item, event.key);
        if (!next) return;
        this.moveStop(next);
        /** @type {HTMLElement} */ (next).focus({ preventScroll: true });
        next.scrollIntoView({ block: "nearest", inline: "nearest" });
      }
      event.preventDefault();
    }

    /** @param {Element} item @param {string} key @returns {Element | null} the item to go to, itself to stay */
    neighbour(item, key) {
      const sideways = this.dataset.view === "listing" ? 0 : { ArrowLeft: -1, ArrowRight: 1 }[key] ?? 0;
      if (sideways && this.dataset.view === "tree") return this.fold(item, sideways);
      if (sideways) return this.beside(item, sideways, () => true);
      if (key === "Home" || key === "End") return this.beside(null, key === "Home" ? 1 : -1, () => true);
      const down = { ArrowUp: -1, ArrowDown: 1 }[key];
      if (!down) return null;
      const { top, bottom } = item.getBoundingClientRect();
      return this.beside(item, down, (box) => (down > 0 ? box.top >= bottom - 4 : box.bottom <= top + 4));
    }

    /** The next shown item that fits. @param {Element | null} item @param {number} way @param {(box: DOMRect) => boolean} fits */
    beside(item, way, fits) {
      const items = [...this.querySelectorAll(ITEM)];
      let index = item ? items.indexOf(item) + way : way > 0 ? 0 : items.length - 1;
      for (; index >= 0 && index < items.length; index += way) {
        const box = items[index].getBoundingClientRect();
        if (box.height && shownPart(items[index]) === items[index] && fits(box)) return items[index];
      }
      return item;
    }

    /** Open or close a branch, or go to its first child or its parent. @param {Element} item @param {number} way */
    fold(item, way) {
      const branch = item.closest("summary")?.closest("details") ?? null;
      if (branch && branch.open === way < 0) {
        branch.open = !branch.open;
        return item;
      }
      if (way > 0) return branch ? this.beside(item, 1, () => true) : item;
      const parent = (branch ?? item).parentElement?.closest("details");
      return parent?.querySelector(`:scope > summary ${ITEM}`) ?? item;
    }

    /** A stepper's current instruction. @param {CustomEvent} event */
    follow(event) {
      const span = parseSpan(event.detail.span);
      if (!span) return step.clear();
      const { item, linked } = event.detail;
      const panes = [...((linked ? programs.get(this.program ?? "") : this.panes) ?? [])];
      const views = panes.filter((each) => !each.root.matches(".codestages-remarks"));
      step.show(this.program ?? "", span, this.paneOf(item), item, false, views);
    }

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
          for (const each of tree.querySelectorAll("details")) each.open = open;
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
  customElements.define("codestages-figure", CodestagesFigure);
})();
