/** The run as the stepper's page holds it: what stepper.py writes and static/codestages-stepper.js reads. */

/** A text, or texts and numbers of objects. */
export type Value = string | (string | number)[];

/** Steps since the entry before, keys, values. */
export type Column = [number[], number[], number[]];

export interface Payload {
  codes: { name: string; locals: string[]; cells: number[] }[];
  /** Codes, and how many frames before each its caller stands (0: it has none). */
  frames: [number[], number[]];
  values: Value[];
  frame: number[];
  instruction: number[];
  locals: Column;
  globals: Column;
  heap: Column;
  /** Frames, and who calls them from then on. */
  resumed: Column;
  handled: [number[], number[]];
  output: [number[], string[]];
  marks: [number[], ("call" | "return" | "exception")[], number[]];
  /** Per step, how many entries it pops and pushes; what is pushed; what frames begin with. */
  stack: { pops: number[]; pushes: number[]; pushed: number[]; initial: [number, number[]][] } | null;
}
