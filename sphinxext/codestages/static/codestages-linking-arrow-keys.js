// @ts-check
/* Arrow keys move the focus from item to item, by their places on the page. In a tree, left and right go in and out of
   branches. */
import { shownPart } from "./codestages-linking-layers.js";
import { ITEM } from "./codestages-linking-spans.js";

/** Returns the item that a key leads to: the same item to stay, null if the key has no meaning here.
    @param {HTMLElement} figure @param {Element} item @param {string} key @returns {Element | null} */
export function neighbour(figure, item, key) {
  const sideways = figure.dataset.view === "listing" ? 0 : { ArrowLeft: -1, ArrowRight: 1 }[key] ?? 0;
  if (sideways && figure.dataset.view === "tree") return fold(figure, item, sideways);
  if (sideways) return beside(figure, item, sideways, () => true);
  if (key === "Home" || key === "End") return beside(figure, null, key === "Home" ? 1 : -1, () => true);
  const down = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (!down) return null;
  const { top, bottom } = item.getBoundingClientRect();
  return beside(figure, item, down, (box) => (down > 0 ? box.top >= bottom - 4 : box.bottom <= top + 4));
}

/** Returns the next visible item that fits, or the item itself if there is none.
    @param {HTMLElement} figure @param {Element | null} item  null: begin at an end @param {number} way  1 or -1
    @param {(box: DOMRect) => boolean} fits */
function beside(figure, item, way, fits) {
  const items = [...figure.querySelectorAll(ITEM)];
  let index = item ? items.indexOf(item) + way : way > 0 ? 0 : items.length - 1;
  for (; index >= 0 && index < items.length; index += way) {
    const box = items[index].getBoundingClientRect();
    if (box.height && shownPart(items[index]) === items[index] && fits(box)) return items[index];
  }
  return item;
}

/** Opens a branch, or goes to its first child if it is open (way 1). Closes a branch, or goes to its parent (way -1).
    @param {HTMLElement} figure @param {Element} item @param {number} way */
function fold(figure, item, way) {
  const branch = item.closest("summary")?.closest("details") ?? null;
  if (branch && branch.open === way < 0) {
    branch.open = !branch.open;
    return item;
  }
  if (way > 0) return branch ? beside(figure, item, 1, () => true) : item;
  const parent = (branch ?? item).parentElement?.closest("details");
  return parent?.querySelector(`:scope > summary ${ITEM}`) ?? item;
}
