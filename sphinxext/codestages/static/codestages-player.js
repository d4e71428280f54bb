// @ts-check
/// <reference path="../views/runs/player.d.ts" />
/* Code shared by the figures that step through a run: controls, keys, playing, and the address of a step.

   Classic scripts can share only global names. CodestagesPlayer is the only one here. */
"use strict";
globalThis.CodestagesPlayer ??= (() => {
  /** Milliseconds without a new step before a screen reader is told the step: it would read every step otherwise. */
  const QUIET = 150;

  return class Player {
    /** @param {HTMLElement} root @param {number} length */
    constructor(root, length) {
      this.root = root;
      this.length = length;
      this.said = this.part("said");
      this.live = this.part("live");
      this.range = this.part("scrubber");
      this.speed = this.part("speed");
      this.link = this.part("link");
      this.written = this.part("written");
      /** @type {string} everything that the program prints: the page shows it without scripts */
      this.whole = this.written.textContent;
      this.playButton = this.part("play");
      this.at = Number(root.dataset.start);
      /** @type {ReturnType<typeof setTimeout> | undefined} */
      this.speaking = undefined;
      /** @type {ReturnType<typeof setInterval> | undefined} */
      this.playing = undefined;
      this.leaving = new AbortController();
    }

    /** @param {string} name @returns {any} */
    part(name) {
      return this.root.querySelector(`.codestages-${name}`);
    }

    start() {
      this.begin(true);
      this.listen(this.leaving.signal);
      this.show(this.at, false);
      this.follow();
    }

    /** Restores the page as it is without scripts. */
    leave() {
      this.pause();
      this.leaving.abort();
      this.begin(false);
      this.showOutput(this.whole);
    }

    /** Shows or hides the parts that need a script. @param {boolean} running */
    begin(running) {
      this.root.classList.toggle("is-running", running);
      for (const part of this.root.querySelectorAll(/** @type {"div"} */ ("[data-live]"))) part.hidden = !running;
    }

    /** Shows a step; subclasses define it. @param {number} step @param {boolean} linked  true: other figures follow
        @returns {void} */
    show(step, linked) {
      throw new Error(`show(${step}, ${linked}) is not defined`);
    }

    /** Returns the step that a key leads to. @param {string} key @returns {number | undefined} */
    target(key) {
      switch (key) {
        case "Home": return 0;
        case "End": return this.length - 1;
        case "ArrowLeft": return this.at - 1;
        case "ArrowRight": return this.at + 1;
      }
    }

    /** Goes to the next step that runs the line or instruction of an event; subclasses define it.
        @param {MouseEvent | KeyboardEvent} event @returns {void} */
    jump(event) {
      void event;
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
      };
      for (const name in listeners) this.root.addEventListener(name, listeners[name], { signal });
      addEventListener("hashchange", () => this.follow(), { signal });
      addEventListener("beforeprint", () => this.showOutput(this.whole), { signal });
      addEventListener("afterprint", () => this.show(this.at, false), { signal });
      addEventListener("click", ({ target }) => {
        if (/** @type {Element} */ (target).closest("a")?.hash === location.hash) this.follow();
      }, { signal });
    }

    /** Goes to the step in the page's address: #stepper=figure:5, or #stepper=5 if the page has only one such figure. */
    follow() {
      const asked = new URLSearchParams(location.hash.slice(1)).get("stepper") ?? "";
      const [, name, step] = /^(?:(.*):)?(\d+)$/.exec(asked) ?? [];
      const alone = document.querySelectorAll("[data-start]").length === 1;
      const ours = name ? document.getElementById(name)?.contains(this.root) : alone;
      if (!step || !ours) return;
      const folded = () => this.root.closest("details:not([open])");
      while (folded()) folded()?.setAttribute("open", "");
      if (Number(step) !== this.at + 1) this.go(Number(step) - 1);
      requestAnimationFrame(() => this.root.scrollIntoView({ block: "nearest", behavior: "instant" }));
    }

    /** Keeps boxes at the largest height that a step needed, so that the page below does not jump.
        @param {string} selector */
    keepSizes(selector) {
      /** @type {NodeListOf<HTMLElement>} */
      const boxes = this.root.querySelectorAll(selector);
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

    /** Goes to a step that the reader chose, and stops playing. @param {number} step */
    go(step) {
      this.pause();
      this.show(step, true);
    }

    /** Tells the figure which item is current, so that it and other figures highlight it.
        @param {Element | undefined} item @param {boolean} linked
        @param {string | null} [span] */
    tell(item, linked, span = item?.getAttribute("data-span")) {
      const detail = { span, item, linked };
      this.root.dispatchEvent(new CustomEvent("codestages-step", { bubbles: true, detail }));
    }

    /** Shows what the program has printed so far. @param {string} text */
    showOutput(text) {
      if (this.written.textContent === text) return;
      this.written.textContent = text;
      this.written.parentElement.scrollTop = 1e9;
    }

    /** Shows the number of the step, and words about it. @param {(string | Node)[]} words */
    say(...words) {
      const { said, range, link, at } = this;
      const count = `step ${(at + 1).toLocaleString("en")} of ${this.length.toLocaleString("en")}`;
      said.replaceChildren(make("span", "codestages-count", count), " ", ...words);
      range.value = String(at + 1);
      range.setAttribute("aria-valuetext", said.textContent);
      link.href = `#stepper=${(this.root.closest("figure[id]") ?? this.root.closest("[id]"))?.id}:${at + 1}`;
      link.textContent = "Link";
      clearTimeout(this.speaking);
      if (this.playing || document.activeElement === range) return;
      this.speaking = setTimeout(() => (this.live.textContent = said.textContent), QUIET);
    }

    play() {
      const last = this.length - 1;
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
      this.playing = undefined;
      this.playButton.textContent = "Play";
    }

    /** Does what a key means; returns false if it has no meaning here. @param {string} key @returns {boolean} */
    press(key) {
      const step = this.target(key);
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

    /** @param {string} tag @param {string} [className] @param {string} [text] */
    static make(tag, className = "", text = "") {
      return make(tag, className, text);
    }

    /** Returns the source line of a row; 0 if it has none. @param {Element} row */
    static lineOf(row) {
      return parseInt(row.getAttribute("data-span") ?? "0");
    }

    /** Scrolls an element into view inside its box, without scrolling the page. @param {Element} element */
    static keepInView(element) {
      const box = element.closest(".codestages-scroll, .codestages-frames");
      if (!box) return;
      const [outer, inner] = [box.getBoundingClientRect(), element.getBoundingClientRect()];
      if (inner.top < outer.top + 8 || inner.bottom > outer.bottom - 8) {
        box.scrollTop += inner.top - outer.top - outer.height / 2;
      }
    }

    /** Defines the custom element of a kind of player. @param {string} tag @param {new (root: HTMLElement, json: string) => Player} kind */
    static define(tag, kind) {
      if (customElements.get(tag)) return;
      customElements.define(
        tag,
        class extends HTMLElement {
          /** @type {Player | undefined} */
          player;

          connectedCallback() {
            const json = this.querySelector("script")?.textContent;
            if (!json || this.player) return;
            this.player = new kind(this, json);
            this.player.start();
          }

          disconnectedCallback() {
            this.player?.leave();
            this.player = undefined;
          }
        },
      );
    }
  };

  /** @param {string} tag @param {string} [className] @param {string} [text] */
  function make(tag, className = "", text = "") {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  }
})();
