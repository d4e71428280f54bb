/** The run as the page of names and objects holds it: what references.py writes and static/codestages-references.js reads. */

/** A text, or texts and indices of objects. */
export type Value = string | (string | number)[];

/** Steps since the entry before, keys, values. */
export type Column = [number[], number[], number[]];

export interface Payload {
  scopes: { name: string; names: string[]; span: string }[];
  /** Scopes, and callers (-1: none). */
  frames: [number[], number[]];
  /** The types of the objects. */
  objects: string[];
  values: Value[];
  line: number[];
  frame: number[];
  /** Steps since the entry before, frames, slots, objects. */
  names: [number[], number[], number[], number[]];
  contents: Column;
  /** Steps since the entry before, objects, counts, how many of those are on operand stacks. */
  counts: [number[], number[], number[], number[]];
  /** Steps since the entry before, objects, how they ended, in words (nothing for what is only out of sight). */
  ends: [number[], number[], string[]];
  sleeping: Column;
  resumed: Column;
  output: [number[], string[]];
  events: [number[], string[], number[]];
  /** Per step, what happened since the one before, in words. */
  told: string[][];
  /** Per step, what it is about to do, where that is more than to run its line. */
  doing: string[];
  /** Columns and rows of the objects. */
  places: [number[], number[]];
  /** The line after which each object was first seen. */
  born: string[];
}
