import type { ConditionalRule } from "../../engine/engine";
import { overlap, without } from "../addresses";
import type { Host } from "../host";
import { checkedFormula } from "../edits/check-formula";
import { apiNotFound, itemNotFound } from "../host-error";
import { hostObject, type HostObject, type HostType } from "../host-object";
import { colourOf, textOf, yesNoOf } from "./arguments";
import type { RangeState } from "./range-state";

interface RuleState {
  readonly sheet: string;
  readonly id: string;
}

/** Stands for a rule until its formula is set. */
const never = "=FALSE";

function ruleOf({ sheet, id }: RuleState, host: Host): ConditionalRule {
  const rule = host.engine.conditionals(sheet).find((one) => one.id === id);
  if (!rule) throw itemNotFound();
  return rule;
}

function change(state: RuleState, host: Host, fields: Partial<ConditionalRule>): void {
  host.requireAllowed(state.sheet);
  host.engine.setConditional(state.sheet, { ...ruleOf(state, host), ...fields });
}

export const conditionalFontType: HostType<RuleState> = {
  name: "ConditionalRangeFont",
  properties: {
    Color: {
      get: (state, host) => ruleOf(state, host).fontColour ?? "",
      set: (state, value, host) => change(state, host, { fontColour: colourOf(value) }),
    },
    Bold: {
      get: (state, host) => ruleOf(state, host).bold ?? null,
      set: (state, value, host) => change(state, host, { bold: yesNoOf(value) }),
    },
    Italic: {
      get: (state, host) => ruleOf(state, host).italic ?? null,
      set: (state, value, host) => change(state, host, { italic: yesNoOf(value) }),
    },
  },
};

export const conditionalFillType: HostType<RuleState> = {
  name: "ConditionalRangeFill",
  properties: {
    Color: {
      get: (state, host) => ruleOf(state, host).fill ?? "",
      set: (state, value, host) => change(state, host, { fill: colourOf(value) }),
    },
  },
};

export const conditionalRangeFormatType: HostType<RuleState> = {
  name: "ConditionalRangeFormat",
  children: {
    Font: (state, host) => hostObject(conditionalFontType, state, host),
    Fill: (state, host) => hostObject(conditionalFillType, state, host),
  },
};

export const conditionalRuleType: HostType<RuleState> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: {
      get: (state, host) => ruleOf(state, host).formula,
      set: (state, value, host) => {
        const formula = textOf(value);
        change(state, host, { formula: checkedFormula(formula.startsWith("=") ? formula : `=${formula}`) });
      },
    },
  },
};

export const customConditionalType: HostType<RuleState> = {
  name: "CustomConditionalFormat",
  children: {
    Rule: (state, host) => hostObject(conditionalRuleType, state, host),
    Format: (state, host) => hostObject(conditionalRangeFormatType, state, host),
  },
};

export const conditionalFormatType: HostType<RuleState> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: () => "Custom" },
    StopIfTrue: {
      get: (state, host) => ruleOf(state, host).stopIfTrue,
      set: (state, value, host) => change(state, host, { stopIfTrue: yesNoOf(value) }),
    },
  },
  children: { Custom: (state, host) => hostObject(customConditionalType, state, host) },
  methods: {
    Delete: ({ sheet, id }, _args, host) => {
      host.requireAllowed(sheet);
      host.engine.removeConditional(sheet, id);
    },
  },
};

export const conditionalFormatsType: HostType<RangeState> = {
  name: "ConditionalFormatCollection",
  items: ({ sheet, area }, host) =>
    host.engine
      .conditionals(sheet)
      .filter((rule) => overlap(rule.area, area))
      .map(({ id }) => hostObject(conditionalFormatType, { sheet, id }, host)),
  methods: {
    Add: ({ sheet, area }, [type], host) => {
      host.requireAllowed(sheet);
      if (textOf(type).toLowerCase() !== "custom")
        throw apiNotFound(`ConditionalFormatCollection.add("${String(type)}")`);
      const id = `conditional-${host.nextId()}`;
      host.engine.addConditional(sheet, { id, area, formula: never, stopIfTrue: false });
      return hostObject(conditionalFormatType, { sheet, id }, host);
    },
    ClearAll: ({ sheet, area }, _args, host) => {
      host.requireAllowed(sheet);
      clearConditionals(host, { sheet, area });
    },
  },
};

/** Takes the rules of an area away; what a rule colours beside it stays coloured. */
export function clearConditionals(host: Host, { sheet, area }: RangeState): void {
  const { engine } = host;
  for (const rule of engine.conditionals(sheet)) {
    if (!overlap(rule.area, area)) continue;
    const origin = rule.origin ?? { row: rule.area.row, column: rule.area.column };
    const [first, ...others] = without(rule.area, area).map((piece) => ({ ...rule, origin, area: piece }));
    if (first === undefined) engine.removeConditional(sheet, rule.id);
    else engine.setConditional(sheet, first);
    for (const other of others) engine.addConditional(sheet, { ...other, id: `conditional-${host.nextId()}` });
  }
}

export function conditionalFormatsObject(host: Host, range: RangeState): HostObject {
  return hostObject(conditionalFormatsType, range, host);
}
