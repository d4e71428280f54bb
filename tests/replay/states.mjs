/* Prints the states that the scripts give for a run, in the form of the conformance files.

   `node states.mjs modules` reads {kind, payload, steps} from standard input and prints the states of the steps, in the
   order of `steps`. The payload is frozen, so a script that writes into it fails. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const { kind, payload, steps } = JSON.parse(readFileSync(0, "utf8"));
const { Run } = await import(pathToFileURL(join(process.argv[2], `codestages-${kind}-states.js`)));

function freeze(part) {
  if (part && typeof part === "object") Object.values(Object.freeze(part)).forEach(freeze);
}

function machine(run, step) {
  return {
    depth: run.depths[step],
    position: run.positions[step],
    frames: run.chain(step).map((frame) => activation(run, frame, step)),
    heap: table(new Set(payload.heap[1]), (number) => run.heap(number, step), said),
    handled: said(run.handled(step)),
    marks: run.marks(step).map(({ what, value }) => [what, said(value)]),
    output: run.output(step),
  };
}

function activation(run, frame, step) {
  const { name, locals } = payload.codes[run.codes[frame]];
  const { cells, taken } = run.stackOf(frame, step);
  return {
    frame,
    code: name,
    names: table(locals.keys(), (slot) => run.named(frame, slot, step), said, locals),
    stack: run.tops ? cells.map(({ value }) => said(value)).reverse() : null,
    pops: taken,
  };
}

function objects(run, step) {
  const shown = payload.objects.map((_, object) => object).filter((object) => run.isShown(object, step));
  const asleep = run.sleepers.filter((frame) => run.asleep(frame, step) >= 0);
  return {
    line: payload.line[step],
    frames: run.chain(step).map((frame) => bindings(run, frame, step)),
    asleep: asleep.map((frame) => ({ ...bindings(run, frame, step), generator: run.asleep(frame, step) })),
    objects: Object.fromEntries(shown.map((object) => [object, counts(run, object, step)])),
    ended: Object.fromEntries(run.ends(step).map(({ object, how }) => [object, how])),
    output: run.output(step),
    scene: scene(run, step),
  };
}

function bindings(run, frame, step) {
  const { name, names } = payload.scopes[payload.frames[0][frame]];
  const found = table(names.keys(), (slot) => run.name(run.key(frame, slot), step), Number, names);
  return { frame, scope: name, names: found };
}

function counts(run, object, step) {
  const { value: count, index } = run.count(object, step);
  const held = run.content(object, step);
  return { count, in_use: payload.counts[3][index], holds: held ? said(held.value) : "" };
}

function scene(run, step) {
  const cards = run.cards(step);
  const things = run.things(step, cards);
  const bound = (names) => names.filter(({ to }) => to >= 0).map(({ name, to }) => [name, to]);
  const parts = ({ index }) => run.parts(index, step).filter((part) => typeof part === "number");
  return {
    cards: cards.map(({ frame, sleeper, names }) => [frame, sleeper, bound(names)]),
    boxes: things.filter(({ end }) => !end).map((thing) => {
      const { index, count, inUse, named, held } = thing;
      return [index, count, inUse, named, held, parts(thing)];
    }),
    gone: things.filter(({ end }) => end).map(({ index, end }) => [index, end]),
  };
}

function said(value) {
  return payload.values[value] ?? null;
}

/** Return the values of the keys, by the keys' names. */
function table(keys, last, say, names) {
  const held = [...keys].map((key) => [names?.[key] ?? key, last(key)?.value ?? -1]);
  return Object.fromEntries(held.filter(([, value]) => value >= 0).map(([name, value]) => [name, say(value)]));
}

freeze(payload);
const run = new Run(payload, []);
const tell = { stepper: machine, references: objects }[kind];
console.log(JSON.stringify(steps.map((step) => tell(run, step))));
