import { quoteSheet, toA1, toAbsolute } from "../addresses";
import type { Host } from "../host";
import { invalidArgument } from "../host-error";
import { checkedFormula } from "../edits/check-formula";
import { hostObject, type Argument, type HostObject, type HostType } from "../host-object";
import { satisfies } from "../edits/check-entry";
import type { Json } from "../requests/protocol";
import type { ValidationOperator, ValidationRule } from "../edits/validation-rules";
import { isRange, oneOf } from "./arguments";
import type { RangeState } from "./range-state";

type Fields = Readonly<Record<string, Argument>>;

const kinds: Readonly<Record<string, ValidationRule["kind"]>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  textLength: "textLength",
  list: "list",
  custom: "custom",
};

const operators: Readonly<Record<string, ValidationOperator>> = {
  between: "between",
  notbetween: "notBetween",
  equalto: "equalTo",
  notequalto: "notEqualTo",
  greaterthan: "greaterThan",
  lessthan: "lessThan",
  greaterthanorequalto: "greaterThanOrEqualTo",
  lessthanorequalto: "lessThanOrEqualTo",
};

export const dataValidationType: HostType<RangeState> = {
  name: "DataValidation",
  defaults: ["Type", "Rule", "ErrorAlert", "Prompt", "IgnoreBlanks"],
  properties: {
    Type: {
      get: (range, host) => {
        const rules = presentRules(range, host);
        const [rule] = rules;
        if (rules.length > 1) return rules.every((one) => one?.kind === rule?.kind) ? "Inconsistent" : "MixedCriteria";
        if (!rule) return "None";
        return (
          { whole: "WholeNumber", decimal: "Decimal", date: "Date", textLength: "TextLength" }[rule.kind as string] ??
          (rule.kind === "list" ? "List" : "Custom")
        );
      },
    },
    Rule: { get: (range, host) => fromRule(present(range, host)), set: setRule },
    ErrorAlert: {
      get: (range, host) => {
        const rule = present(range, host);
        if (!rule?.alert) return null;
        return { ...rule.alert, showAlert: true, style: rule.refuse ? "Stop" : "Warning" };
      },
      set: (range, value, host) => change(range, host, readAlert(value)),
    },
    Prompt: {
      get: (range, host) => {
        const prompt = present(range, host)?.prompt;
        return prompt ? { ...prompt, showPrompt: true } : null;
      },
      set: (range, value, host) => change(range, host, { prompt: readTexts(value, 255) }),
    },
    IgnoreBlanks: {
      get: (range, host) => present(range, host)?.allowBlank ?? true,
      set: (range, value, host) => change(range, host, { allowBlank: value === true }),
    },
    Valid: {
      get: async ({ sheet, area }, host) => {
        const verdicts = new Set<boolean>();
        for (let row = area.row; row < area.row + area.rows; row++) {
          for (let column = area.column; column < area.column + area.columns; column++) {
            verdicts.add(await satisfies(host, sheet, row, column));
          }
        }
        // Where some cells are valid and some are not Excel says neither.
        return verdicts.size > 1 ? null : !verdicts.has(false);
      },
    },
  },
  methods: {
    Clear: ({ sheet, area }, _args, host) => {
      host.requireAllowed(sheet);
      setValidation(host, { sheet, area }, null);
    },
  },
};

export function dataValidationObject(host: Host, range: RangeState): HostObject {
  return hostObject(dataValidationType, range, host);
}

function present({ sheet, area }: RangeState, host: Host): ValidationRule | null {
  return host.record(sheet).validations.at(area.row, area.column)?.rule ?? null;
}

/** The different rules on a range; `null` among them where a cell has none. */
function presentRules({ sheet, area }: RangeState, host: Host): readonly (ValidationRule | null)[] {
  const { validations } = host.record(sheet);
  const found = new Set<ValidationRule | null>();
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      found.add(validations.at(row, column)?.rule ?? null);
  return [...found];
}

/** Gives an area a rule, or takes it away. */
export function setValidation(host: Host, { sheet, area }: RangeState, rule: ValidationRule | null): void {
  const { validations } = host.record(sheet);
  const offered = validations.at(area.row, area.column)?.rule;
  validations.set(area, rule);
  const source = rule?.kind === "list" ? rule.first : null;
  const same = offered?.kind === "list" && offered.first === source;
  if (!same) host.engine.setDropDown(sheet, area, source);
}

/** Alert, prompt and blanks may be set before the rule: they are kept until it comes. */
function change({ sheet, area }: RangeState, host: Host, fields: Partial<ValidationRule>): void {
  host.requireAllowed(sheet);
  const rule = present({ sheet, area }, host);
  if (rule) setValidation(host, { sheet, area }, { ...rule, ...fields });
  else {
    const drafts = host.record(sheet).validationDrafts;
    drafts.set(toA1(area), { ...drafts.get(toA1(area)), ...fields });
  }
}

function setRule({ sheet, area }: RangeState, value: Argument, host: Host): void {
  host.requireAllowed(sheet);
  const entries = Object.entries(fieldsOf(value)).filter(([, details]) => details !== null);
  const [entry] = entries;
  const kind = entry && kinds[entry[0]];
  if (!entry || !kind || entries.length > 1) throw invalidArgument();
  const drafts = host.record(sheet).validationDrafts;
  const draft = drafts.get(toA1(area)) ?? {};
  drafts.delete(toA1(area));
  const earlier = present({ sheet, area }, host);
  const kept = { allowBlank: true, refuse: true, ...pickKept(earlier), ...draft };
  setValidation(host, { sheet, area }, { ...readRule(kind, fieldsOf(entry[1]), host), ...kept });
}

function pickKept(rule: ValidationRule | null): Partial<ValidationRule> {
  if (!rule) return {};
  const { alert, prompt, allowBlank, refuse } = rule;
  return { allowBlank, refuse, ...(alert && { alert }), ...(prompt && { prompt }) };
}

function readRule(
  kind: ValidationRule["kind"],
  fields: Fields,
  host: Host,
): Pick<ValidationRule, "kind" | "operator" | "first" | "second"> {
  if (kind === "list") {
    const source = readOperand(fields["source"], host);
    if (source.length > 255) throw invalidArgument("A list of more than 255 characters.");
    return { kind, operator: "equalTo", first: source };
  }
  if (kind === "custom") return { kind, operator: "equalTo", first: readOperand(fields["formula"], host) };
  const operator = oneOf(fields["operator"], operators);
  const first = readOperand(fields["formula1"], host);
  if (operator !== "between" && operator !== "notBetween") return { kind, operator, first };
  return { kind, operator, first, second: readOperand(fields["formula2"], host) };
}

function readOperand(value: Argument | undefined, host: Host): string {
  if (isRange(value)) {
    const { sheet, area } = value.state;
    return `=${quoteSheet(host.sheetName(sheet))}!${toAbsolute(area)}`;
  }
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") throw invalidArgument();
  return value.startsWith("=") ? checkedFormula(value) : value;
}

function readAlert(value: Argument): Partial<ValidationRule> {
  const fields = fieldsOf(value);
  const refuse = fields["showAlert"] !== false && (fields["style"] ?? "Stop") === "Stop";
  return { refuse, alert: readTexts(value, 255) };
}

/** Title and message within Excel's limits. */
function readTexts(value: Argument, longest: number): { readonly title: string; readonly message: string } {
  const { title = "", message = "" } = fieldsOf(value);
  if (typeof title !== "string" || typeof message !== "string") throw invalidArgument();
  if (title.length > 32 || message.length > longest) throw invalidArgument("The title or the message is too long.");
  return { title, message };
}

function fieldsOf(value: Argument): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Fields;
}

function fromRule(rule: ValidationRule | null): Json {
  if (!rule) return {};
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.first } };
  if (rule.kind === "custom") return { custom: { formula: rule.first } };
  const name = Object.keys(kinds).find((key) => kinds[key] === rule.kind) ?? rule.kind;
  const operator = rule.operator.charAt(0).toUpperCase() + rule.operator.slice(1);
  return {
    [name]: { operator, formula1: operand(rule.first), ...(rule.second && { formula2: operand(rule.second) }) },
  };
}

function operand(text: string): Json {
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}
