/** The data of a run in a figure of names and objects: references.py writes it, static/codestages-references-states.js
    reads it. */

/** A text, or a list of texts and indices of objects. */
export type Value = string | (string | number)[];

/** Steps since the entry before, keys, values. */
export type Column = [number[], number[], number[]];

export interface Payload {
  scopes: { name: string; names: string[]; span: string }[];
  /** The scopes of the frames, and the indices of their callers (-1: none). */
  frames: [number[], number[]];
  /** The types of the objects. */
  objects: string[];
  values: Value[];
  line: number[];
  frame: number[];
  /** Steps since the entry before, frames, slots, objects. */
  names: [number[], number[], number[], number[]];
  contents: Column;
  /** Steps since the entry before, objects, reference counts, how many of these references are on operand stacks. */
  counts: [number[], number[], number[], number[]];
  /** Steps since the entry before, objects, how they ended in words (empty for an object that is only out of sight). */
  ends: [number[], number[], string[]];
  sleeping: Column;
  resumed: Column;
  output: [number[], string[]];
  events: [number[], string[], number[]];
  /** For each step, what happened since the step before, in words. */
  told: string[][];
  /** For each step, what it does apart from running its line; empty if nothing. */
  doing: string[];
  /** The columns and rows of the objects in the picture. */
  places: [number[], number[]];
  /** For each object, the span of the line after which it appeared. */
  born: string[];
}
