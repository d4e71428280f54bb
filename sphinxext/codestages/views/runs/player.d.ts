/** What static/codestages-player.js offers to the scripts of figures that step through a run. */

export interface Player {
  root: HTMLElement;
  length: number;
  at: number;
  leaving: AbortController;
  said: any;
  live: any;
  range: any;
  written: any;
  playing: unknown;
  start(): void;
  leave(): void;
  begin(running: boolean): void;
  part(name: string): any;
  show(step: number, linked: boolean): void;
  target(key: string): number | undefined;
  jump(event: MouseEvent | KeyboardEvent): void;
  listen(signal: AbortSignal): void;
  keepSizes(selector: string): void;
  go(step: number): void;
  tell(item: Element | undefined, linked: boolean, span?: string | null): void;
  showOutput(text: string): void;
  say(...words: (string | Node)[]): void;
}

export interface PlayerClass {
  new (root: HTMLElement, length: number): Player;
  make(tag: string, className?: string, text?: string): HTMLElement;
  lineOf(row: Element): number;
  keepInView(element: Element): void;
  define(tag: string, kind: new (root: HTMLElement, json: string) => Player): void;
}

declare global {
  var CodestagesPlayer: PlayerClass;
}
