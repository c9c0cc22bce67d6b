import type { Criteria } from "../criteria/criteria";
import type { FigureType } from "../criteria/base-field";
import type { Figure, Return, Signature } from "../returns/return";
import { InputError } from "../../text/json/input-error";
import type { JsonValue } from "../../text/json/json-value";

type Codes = ReadonlyMap<string, FigureType>;

/**
 * Reads the returns of known organisations: known codes, figures of the kind the criteria ask for.
 * @throws InputError
 */
export function readReturns(json: JsonValue, ids: ReadonlySet<string>, criteria: Criteria): Record<string, Return> {
  const base: Codes = new Map(criteria.base_fields.map(({ code, type }) => [code, type]));
  const figures: Codes = new Map(criteria.indicators.map(({ code, type }) => [code, type]));
  return Object.fromEntries(
    json.entries().flatMap(([id, one]) => {
      if (!ids.has(id)) {
        throw new InputError("input.unknown-organisation", `There is no organisation ${JSON.stringify(id)}.`, one.path);
      }
      return one.isAbsent ? [] : [[id, readReturn(one, base, figures)]];
    }),
  );
}

/**
 * Reads last year's returns, whose organisations and codes may have been others: only numbers are compared.
 * @throws InputError
 */
export function readPrevious(json: JsonValue): Record<string, Return> {
  const figures = (one: JsonValue): Record<string, Figure> =>
    Object.fromEntries(one.entries().map(([code, figure]) => [code, readAny(figure)]));
  return Object.fromEntries(
    json.entries().map(([id, one]) => {
      const field = one.field("figures");
      return [id, field.isAbsent ? {} : { figures: figures(field) }];
    }),
  );
}

function readReturn(json: JsonValue, base: Codes, figures: Codes): Return {
  const part = <Value>(name: string, codes: Codes, read: (value: JsonValue, type: FigureType) => Value) => {
    const field = json.field(name);
    if (field.isAbsent) return {};
    const entries = field.entries().map(([code, value]) => {
      const type = codes.get(code);
      if (type === undefined) {
        throw new InputError("input.unknown-code", `There is no code ${JSON.stringify(code)}.`, value.path);
      }
      return [code, read(value, type)];
    });
    return { [name]: Object.fromEntries(entries) as Record<string, Value> };
  };
  const all: Codes = new Map([...base, ...figures]);
  const text = (value: JsonValue): string => (value.isAbsent ? "" : value.text());
  return {
    ...part("base", base, readFigure),
    ...part("figures", figures, readFigure),
    ...part("remarks", all, text),
    ...part("explained", all, readFigure),
    ...part("evidence", all, text),
    ...part("source", all, text),
    ...(!json.field("signature").isAbsent && { signature: readSignature(json.field("signature")) }),
  };
}

function readSignature(json: JsonValue): Signature {
  const text = (name: keyof Signature): string => {
    const field = json.field(name);
    return field.isAbsent ? "" : field.text();
  };
  return { head: text("head"), signedOn: text("signedOn") };
}

function readFigure(json: JsonValue, type: FigureType): Figure {
  if (json.isAbsent) return null;
  if (type === "date") return json.date();
  return type === "yes-no" ? json.boolean() : json.number();
}

function readAny(json: JsonValue): Figure {
  if (json.isAbsent) return null;
  const { value } = json;
  return typeof value === "boolean" || typeof value === "string" ? value : json.number();
}
