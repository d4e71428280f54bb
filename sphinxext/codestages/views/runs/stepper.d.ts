/** The data of a run in a stepper: stepper.py writes it and describes it, static/codestages-stepper-states.js reads it. */

/** A text, or a list of texts and numbers of objects. */
export type Value = string | (string | number)[];

/** Steps since the entry before, keys, values. */
export type Column = [number[], number[], number[]];

export interface Payload {
  codes: { name: string; locals: string[]; cells: number[] }[];
  /** The code objects of the frames, and the distance from each frame back to its caller (0: none). */
  frames: [number[], number[]];
  values: Value[];
  frame: number[];
  instruction: number[];
  locals: Column;
  globals: Column;
  heap: Column;
  /** Steps since the entry before, frames, their callers from then on. */
  resumed: Column;
  handled: [number[], number[]];
  output: [number[], string[]];
  marks: [number[], ("call" | "return" | "exception")[], number[]];
  /** How many entries each step pops and pushes; the pushed values; the values with which frames begin. */
  stack: { pops: number[]; pushes: number[]; pushed: number[]; initial: [number, number[]][] } | null;
}
