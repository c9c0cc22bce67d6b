import type { Engine } from "./engine";

/** Calls of an engine that change what others see of the workbook. */
const changing = [
  ...(["addSheet", "removeSheet", "renameSheet", "moveSheet", "hideSheet", "setTabColour", "showGridlines"] as const),
  ...(["freeze", "writeCells", "typeCells", "clearLooks", "merge", "mergeAll", "unmerge", "setLook"] as const),
  ...(["setColumnWidth", "setRowHeight", "hideColumns", "setName", "setNames", "removeName"] as const),
  ...(["setDropDown", "addConditional", "setConditional", "removeConditional"] as const),
] as const;

type ChangingMethod = (typeof changing)[number];

/** One change, with all that is needed to make it again in another engine. */
export type Change = {
  readonly [K in ChangingMethod]: {
    readonly method: K;
    readonly args: K extends "addSheet" ? readonly [name: string, id: string] : Readonly<Parameters<Engine[K]>>;
  };
}[ChangingMethod];

/**
 * An engine whose changes are noted.
 * @param note Gets every change after it was made.
 */
export function recordChanges(engine: Engine, note: (change: Change) => void): Engine {
  const recorded = Object.fromEntries(
    changing.map((method) => [
      method,
      (...args: unknown[]) => {
        const made = (engine[method] as (...all: unknown[]) => unknown)(...args);
        note({ method, args: method === "addSheet" ? [args[0], made] : args } as unknown as Change);
        return made;
      },
    ]),
  );
  return { ...engine, ...recorded };
}

/** Makes a change that was noted in another engine. */
export function makeChange(engine: Engine, { method, args }: Change): void {
  (engine[method] as (...all: readonly unknown[]) => unknown)(...args);
}
