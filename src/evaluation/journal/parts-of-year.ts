import type { Criteria } from "../../rating/criteria/criteria";
import type { Return } from "../../rating/returns/return";
import type { YearData } from "../year/year-data";

/** Values of a part of a year by path, each as JSON has it; what has no value is absent. */
export type Parts = Map<string, unknown>;

const partsOfReturn = ["base", "figures", "remarks", "evidence", "source"] as const satisfies readonly (keyof Return)[];
const listsOfTable = ["blocks", "base_fields", "indicators", "checks"] as const satisfies readonly (keyof Criteria)[];

/** What changes are about: the return of an organisation by its id, or what is no organisation's. */
export type Subject = { readonly organisation: string } | "table" | "organisations" | "settings";

/** Everything of a year whose changes are recorded, by subject; the log and what follows from the rest is not among it. */
interface Subjects {
  readonly subject: Subject;
  /** What stands under it, as it is. */
  readonly value: unknown;
  /** The same by path, such as `figures/KZO/1.2`. */
  readonly parts: () => Parts;
}

/** The subjects of a year; whose return is absent has none. */
export function subjectsOf({ returns, criteria, organisations, settings, edition, editions }: YearData): Subjects[] {
  return [
    ...Object.entries(returns).map(([organisation, own]) => ({
      subject: { organisation },
      value: own,
      parts: () => ofReturn(organisation, own),
    })),
    { subject: "table" as const, value: criteria, parts: () => ofTable(criteria) },
    {
      subject: "organisations" as const,
      value: organisations,
      parts: () => ofList("organisations", organisations, ({ id }) => id),
    },
    {
      subject: "settings" as const,
      value: [settings, edition, editions],
      parts: () =>
        new Map<string, unknown>([
          ...Object.entries(settings).flatMap(([name, value]) =>
            value === undefined ? [] : [[pathOf("settings", name), value] as const],
          ),
          [pathOf("edition"), edition],
          [pathOf("editions"), editions],
        ]),
    },
  ];
}

/** All parts of a year. */
export function partsOfYear(data: YearData): Parts {
  return new Map(subjectsOf(data).flatMap(({ parts }) => [...parts()]));
}

/**
 * The part of a year at a path, without all others of a large year being named.
 * @returns Nothing where there is none.
 */
export function partsByPath(data: YearData): (path: string) => unknown {
  let others: Parts | undefined;
  return (path) => {
    const [kind = "", one = "", code = ""] = partsOfPath(path);
    const part = partsOfReturn.find((name) => name === kind);
    if (part === undefined) return (others ??= partsOfYear({ ...data, returns: withoutParts(data) })).get(path);
    const value = data.returns[one]?.[part]?.[code];
    return value === null || value === "" ? undefined : value;
  };
}

function withoutParts({ returns }: YearData): YearData["returns"] {
  const rest = ({ signature }: Return): Return => (signature === undefined ? {} : { signature });
  return Object.fromEntries(Object.entries(returns).map(([id, own]) => [id, rest(own)]));
}

/**
 * A year made of its parts; what is no part stays as it is in the frame.
 * @param frame Any state of the year.
 */
export function yearOfParts(frame: YearData, parts: Parts): YearData {
  const returns: Record<string, Record<string, unknown>> = {};
  const lists: Record<string, Map<string, unknown>> = {};
  const orders: Record<string, readonly string[]> = {};
  const settings: Record<string, unknown> = {};
  let { edition, editions } = frame;
  for (const [path, value] of parts) {
    const [kind = "", one = "", code = ""] = partsOfPath(path);
    if (kind === "return") returns[one] ??= {};
    else if (kind === "signature") (returns[one] ??= {})["signature"] = value;
    else if (partsOfReturn.some((part) => part === kind)) {
      const own = (returns[one] ??= {});
      own[kind] = { ...(own[kind] as object | undefined), [code]: value };
    } else if (kind === "order") orders[one] = value as readonly string[];
    else if (kind === "settings") settings[one] = value;
    else if (kind === "edition") edition = value as YearData["edition"];
    else if (kind === "editions") editions = value as YearData["editions"];
    else (lists[kind] ??= new Map<string, unknown>()).set(one, value);
  }
  const listOf = (name: string): unknown[] =>
    (orders[name] ?? []).flatMap((key) => (lists[name]?.has(key) === true ? [lists[name]?.get(key)] : []));
  return {
    ...frame,
    ...{ edition, editions },
    settings: settings as unknown as YearData["settings"],
    returns: returns as YearData["returns"],
    organisations: listOf("organisations") as YearData["organisations"],
    criteria: Object.fromEntries(listsOfTable.map((name) => [name, listOf(name)])) as unknown as Criteria,
  };
}

/** Steps of a path; a stroke in a code is written `~1`. */
export function partsOfPath(path: string): string[] {
  const steps = path.split("/");
  return path.includes("~") ? steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")) : steps;
}

function pathOf(...steps: readonly string[]): string {
  return steps.map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1")).join("/");
}

function ofReturn(id: string, own: Return): Parts {
  const parts: Parts = new Map([[pathOf("return", id), true]]);
  for (const part of partsOfReturn) {
    for (const [code, value] of Object.entries(own[part] ?? {})) {
      if (value !== null && value !== "") parts.set(pathOf(part, id, code), value);
    }
  }
  if (own.signature !== undefined) parts.set(pathOf("signature", id), own.signature);
  return parts;
}

function ofTable(criteria: Criteria): Parts {
  return new Map([
    ...ofList("blocks", criteria.blocks, ({ block }) => String(block)),
    ...ofList("base_fields", criteria.base_fields, ({ code }) => code),
    ...ofList("indicators", criteria.indicators, ({ code }) => code),
    ...ofList("checks", criteria.checks, ({ id }) => id),
  ]);
}

/** A list by its keys, and their order; what stands twice is counted, so that none of both is lost. */
function ofList<One>(name: string, list: readonly One[], keyOf: (one: One) => string): Parts {
  const seen = new Map<string, number>();
  const keys = list.map((one) => {
    const key = keyOf(one);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key} (${count})`;
  });
  return new Map<string, unknown>([
    [pathOf("order", name), keys],
    ...list.map((one, at) => [pathOf(name, keys[at] ?? ""), one] as const),
  ]);
}
