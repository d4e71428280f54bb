/* Open every fold of a page's article, and pin an item in each of its figures. Return what went wrong. */
() => {
  const ITEM = "[data-span]";
  const wrong = [];
  for (const fold of document.querySelectorAll("article details")) {
    if (!fold.open) fold.querySelector(":scope > summary").click();
    if (!fold.open) wrong.push(`does not open: ${fold.querySelector("summary").textContent.trim()}`);
  }

  const parse = (item) => item.dataset.span.match(/\d+/g).map(Number);
  const before = (a, b) => a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1]);
  const within = (a, b) => before(b.slice(0, 2), a.slice(0, 2)) && before(a.slice(2), b.slice(2));
  const pinnedIn = (figure) =>
    figure.querySelector(".is-pinned") ||
    [...(CSS.highlights.get("codestages-pinned") ?? [])].some((range) => figure.contains(range.startContainer));
  const items = (figure) =>
    [...figure.querySelectorAll(`[data-pane] ${ITEM}`)].filter((item) => !item.closest("a") && item.checkVisibility());

  const figures = [...document.querySelectorAll("article codestages-figure[data-program]")];
  for (const figure of figures) {
    const name = `${figure.id} (${figure.dataset.stage})`;
    const mine = items(figure);
    if (!mine.length) continue;
    const others = figures.filter((other) => other !== figure && other.dataset.program === figure.dataset.program);
    const theirs = others.flatMap((other) => items(other).map(parse));
    const linked = mine.find((item) => theirs.some((span) => within(span, parse(item)) || within(parse(item), span)));
    (linked ?? mine[0]).dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    if (!pinnedIn(figure)) wrong.push(`${name}: what is pressed is not pinned`);
    if (linked && !others.some(pinnedIn)) wrong.push(`${name}: lights up nowhere else`);
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    if (figures.some(pinnedIn)) wrong.push(`${name}: Escape does not let go`);
  }
  return wrong;
};
