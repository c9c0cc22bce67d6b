import type { ConditionalRule, Engine, EngineState } from "../engine";

type ConditionalParts = Pick<
  Engine,
  "addConditional" | "setConditional" | "conditionals" | "removeConditional" | "onConditionalChange"
>;

/**
 * Colours that depend on a formula, first rule first. The library's own are worked out with every calculation, for
 * every cell of every sheet; these only for what is seen, after it (see the conditional painter).
 */
export function createConditionals(state?: EngineState): ConditionalParts {
  const kept = new Map<string, readonly ConditionalRule[]>(Object.entries(state?.conditionals ?? {}));
  const listeners: (() => void)[] = [];
  const ofSheet = (sheet: string): readonly ConditionalRule[] => kept.get(sheet) ?? [];
  const keep = (sheet: string, rules: readonly ConditionalRule[]): void => {
    kept.set(sheet, rules);
    for (const listener of listeners) listener();
  };
  return {
    addConditional: (sheet, rule) => keep(sheet, [rule, ...ofSheet(sheet)]),
    setConditional: (sheet, rule) =>
      keep(
        sheet,
        ofSheet(sheet).map((one) => (one.id === rule.id ? rule : one)),
      ),
    conditionals: ofSheet,
    removeConditional: (sheet, id) =>
      keep(
        sheet,
        ofSheet(sheet).filter((one) => one.id !== id),
      ),
    onConditionalChange: (listener) => void listeners.push(listener),
  };
}
