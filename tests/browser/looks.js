/* Mark one text of each look (colours, size, weight and background) with data-look. Return the number of looks.
   Contrast is then checked for these texts only, because checking every text takes long. */
() => {
  const WORDS = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  const PAINT = ["backgroundColor", "backgroundImage", "opacity", "filter"];
  const NOTHING = "rgba(0, 0, 0, 0),none,1,none / ";
  const painted = new Map();
  const ground = (element) => {
    if (!element) return "";
    if (!painted.has(element)) {
      const style = getComputedStyle(element);
      const own = `${PAINT.map((name) => style[name])} / `;
      painted.set(element, (own === NOTHING ? "" : own) + ground(element.parentElement));
    }
    return painted.get(element);
  };

  const seen = new Set();
  for (const element of document.querySelectorAll("article *")) {
    delete element.dataset.look;
    if (!WORDS(element) || !element.checkVisibility()) continue;
    const { color, fill, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const look = `${[color, fill, fontSize, fontWeight, textShadow]} on ${ground(element)}`;
    if (!seen.has(look)) element.dataset.look = seen.size;
    seen.add(look);
  }
  return seen.size;
};
