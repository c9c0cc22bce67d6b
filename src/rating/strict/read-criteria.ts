import { checkCheck } from "../criteria/check-criteria";
import { checkIndicator, isUsable } from "../criteria/check-indicator";
import type { BaseField, FigureType } from "../criteria/base-field";
import type { Block, Check, Criteria, Indicator } from "../criteria/criteria";
import type { LocalText } from "../../text/local-text";
import { type Rule, isRuleKind, parametersOf, rules } from "../rules/rules";
import { expressionLimits } from "../checks/parse-expression";
import { basesIn, hasShape } from "../rules/shapes";
import type { Finding } from "../finding";
import { InputError } from "../../text/json/input-error";
import type { JsonValue } from "../../text/json/json-value";

/**
 * Reads a criteria table strictly: the first thing that keeps it from being rated is thrown.
 * Names may be absent (the code stands for them); what only deserves attention stays a finding of `rate`.
 * @throws InputError
 */
export function readCriteria(json: JsonValue): Criteria {
  const blocks = readBlocks(list(json, "blocks"));
  const seen = new Set<string>();
  const base_fields = list(json, "base_fields").map((one) => readBaseField(one, seen));
  const baseCodes = new Set(base_fields.map(({ code }) => code));
  const known = new Set(blocks.map(({ block }) => String(block)));
  const indicators = json
    .required("indicators")
    .items()
    .map((one) => readIndicator(one, seen, baseCodes, known));
  const codes = new Set(seen);
  const checks = list(json, "checks").map((one) => readCheck(one, codes, seen));
  return { blocks, base_fields, indicators, checks };
}

function list(json: JsonValue, name: string): JsonValue[] {
  const field = json.field(name);
  return field.isAbsent ? [] : field.items();
}

function readBlocks(items: readonly JsonValue[]): Block[] {
  const seen = new Set<string>();
  return items.map((json) => {
    const block = readBlock(json);
    addCode(String(block.block), json.field("block").path, seen);
    return block;
  });
}

function readBlock(json: JsonValue): Block {
  const block = json.required("block").numberOrText();
  const sheets = (["sheet_kk", "sheet_ru", "sheet_en"] as const).flatMap((name) => {
    const sheet = json.field(name);
    return sheet.isAbsent ? [] : [[name, sheet.text()]];
  });
  return { block, ...readNames(json, String(block)), ...Object.fromEntries(sheets) };
}

function readNames(json: JsonValue, otherwise: string): LocalText {
  const name = (language: string): string | undefined => {
    const field = json.field(language);
    return field.isAbsent ? undefined : field.text();
  };
  const en = name("en");
  return { kk: name("kk") ?? otherwise, ru: name("ru") ?? otherwise, ...(en !== undefined && { en }) };
}

/** A code is text, and nobody else's. */
function readCode(json: JsonValue, seen: Set<string>): string {
  if (typeof json.value !== "string" || json.value.trim() === "") {
    throw new InputError("criteria.code-not-text", "A code must be a text: 1.10 as a number is 1.1.", json.path);
  }
  addCode(json.value, json.path, seen);
  return json.value;
}

function addCode(code: string, path: string, seen: Set<string>): void {
  if (seen.has(code)) {
    throw new InputError("criteria.duplicate-code", `The code ${JSON.stringify(code)} is used twice.`, path);
  }
  seen.add(code);
}

function readBaseField(json: JsonValue, seen: Set<string>): BaseField {
  const code = readCode(json.required("code"), seen);
  const type = json.field("type").isAbsent ? "decimal" : json.field("type").text();
  if (!["integer", "decimal", "money", "date", "yes-no"].includes(type)) json.field("type").fail("a figure type");
  return {
    code,
    ...readNames(json, code),
    unit: json.field("unit").isAbsent ? { kk: "", ru: "" } : readNames(json.field("unit"), ""),
    type: type as BaseField["type"],
    ...Object.fromEntries(
      ["min", "max"].flatMap((name) => (json.field(name).isAbsent ? [] : [[name, json.field(name).number()]])),
    ),
  };
}

function readIndicator(
  json: JsonValue,
  seen: Set<string>,
  baseCodes: ReadonlySet<string>,
  blocks: ReadonlySet<string>,
): Indicator {
  const code = readCode(json.required("code"), seen);
  const block = json.required("block").numberOrText();
  if (blocks.size > 0 && !blocks.has(String(block))) {
    throw new InputError(
      "criteria.unknown-block",
      `There is no block ${JSON.stringify(block)}.`,
      json.field("block").path,
    );
  }
  const rule = json.required("rule");
  const kind = rule.required("kind").text();
  if (!isRuleKind(kind)) {
    throw new InputError("criteria.unknown-rule", `There is no rule ${JSON.stringify(kind)}.`, rule.field("kind").path);
  }
  const given = ["min", "max", "direction", "weight", "evidence", "source", "status"].filter(
    (name) => !json.field(name).isAbsent,
  );
  const unit = json.field("unit");
  const indicator = {
    block,
    code,
    ...readNames(json, code),
    ...(!unit.isAbsent && { unit: readNames(unit, "") }),
    type: json.field("type").isAbsent ? rules[kind].usualType : (json.field("type").text() as FigureType),
    ...Object.fromEntries(given.map((name) => [name, json.field(name).value])),
    ...textsOf(json),
    rule: Object.fromEntries(rule.entries().map(([name, { value }]) => [name, value])) as unknown as Rule,
  };
  refuse(checkIndicator(indicator, baseCodes), json, rule);
  return indicator;
}

/** What forms are written from: a list of sources and the documents in words; of another shape it is refused here. */
function textsOf(json: JsonValue): Partial<Pick<Indicator, "source" | "evidence">> {
  const [source, evidence] = [json.field("source"), json.field("evidence")];
  return {
    ...(!source.isAbsent && { source: source.items().map((item) => item.text()) }),
    ...(!evidence.isAbsent && { evidence: readNames(evidence, "") }),
  };
}

function refuse(findings: readonly Finding[], json: JsonValue, rule: JsonValue): void {
  if (isUsable(findings)) return;
  for (const one of findings.filter((found) => !isUsable([found]))) {
    const { name, value, base } = one.params;
    const owner = typeof name === "string" && !json.field(name).isAbsent ? json : rule;
    const path = typeof name === "string" ? owner.field(name).path : rule.path;
    if (one.code === "criteria.missing-parameter") throw new InputError(one.code, `"${name}" is missing.`, path);
    if (one.code === "criteria.bad-parameter") {
      const found = typeof value === "number" ? String(value) : JSON.stringify(value);
      throw new InputError(one.code, `"${name}" cannot be ${found}.`, path);
    }
    const kind = String(rule.field("kind").value);
    const named = Object.entries(isRuleKind(kind) ? parametersOf(kind) : {}).find(([part, { shape }]) => {
      const value = rule.field(part);
      return !value.isAbsent && hasShape(value.value, shape) && basesIn(value.value, shape).includes(String(base));
    });
    const at = named === undefined ? path : rule.field(named[0]).path;
    throw new InputError(one.code, `There is no base field ${JSON.stringify(base ?? value ?? "")}.`, at);
  }
}

function readCheck(json: JsonValue, codes: ReadonlySet<string>, seen: Set<string>): Check {
  const done = json.field("implemented_by");
  const why = json.field("why");
  const check: Check = {
    id: readCode(json.required("id"), seen),
    level: readLevel(json.field("level")),
    expr: json.required("expr").text(),
    ...(!why.isAbsent && { why: why.text() }),
    ...(!done.isAbsent && { implemented_by: done.text() }),
  };
  const { characters, depth, digits } = expressionLimits;
  for (const { code, params } of checkCheck(check, codes)) {
    const value = params["value"] ?? "";
    const message =
      code === "criteria.unknown-code"
        ? `There is no figure ${JSON.stringify(value)}.`
        : `Not an expression over figures of at most ${characters} characters, ${depth} levels and ${digits} digits in a number: ${value}`;
    throw new InputError(code, message, json.field("expr").path);
  }
  return check;
}

function readLevel(json: JsonValue): Check["level"] {
  if (json.isAbsent || json.value === "warning") return "warning";
  return json.value === "error" ? "error" : json.fail('"error" or "warning"');
}
