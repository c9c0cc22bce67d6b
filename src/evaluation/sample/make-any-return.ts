import type { BaseField } from "../../rating/criteria/base-field";
import type { Criteria, Indicator } from "../../rating/criteria/criteria";
import { isComputed } from "../../rating/criteria/is-computed";
import { usedBaseFields } from "../../rating/criteria/used-base-fields";
import { boundOf } from "../../rating/criteria/bound-of";
import { dueDay } from "../../rating/rules/on-time";
import type { Figure, Return } from "../../rating/returns/return";
import { shownFigure } from "../../rating/rules/shown-figure";
import { dayNumber, isoDate } from "../../text/day-number";
import { randomFrom, type Random } from "../../text/random";

type Limited = Pick<Indicator | BaseField, "type" | "min" | "max">;

/**
 * Demonstration figures for any table of criteria: plausible by type, bounds and rule, the same on every machine.
 * @param criteria The table.
 * @param year Reporting year.
 * @param id Organisation.
 * @returns A return without texts in which every figure that a form asks for is.
 */
export function makeAnyReturn(criteria: Criteria, year: number, id: string): Return {
  const random = (code: string): Random => randomFrom(`${year}:${id}:${code}`);
  const base: Record<string, Figure> = {};
  for (const field of usedBaseFields(criteria)) base[field.code] = countOf(field, random(field.code), 40, 900);
  for (const { rule } of criteria.indicators) {
    const shown = shownFigure(rule);
    const [top = "", bottom = ""] = shown?.fields ?? [];
    if (shown?.way === "percent") {
      // A part of the whole, most often nearly all of it.
      base[top] = Math.floor(Number(base[bottom] ?? 0) * random(top).between(0.7, 1));
    } else if (rule.kind === "mark") {
      for (const code of shown?.fields ?? []) base[code] = markOf(rule.cap, random(code));
    } else if (shown !== null) {
      for (const code of shown.fields) base[code] = random(code).whole(0, 6);
    }
  }
  const figures: Record<string, Figure> = {};
  for (const indicator of criteria.indicators) {
    if (!isComputed(indicator)) figures[indicator.code] = figureOf(indicator, year, random(indicator.code));
  }
  return { base, figures };
}

function figureOf(indicator: Indicator, year: number, random: Random): Figure {
  const { rule, type } = indicator;
  switch (rule.kind) {
    case "yes_no":
      return random.next() < 0.7;
    case "on_time":
      return isoDate(dueDay(rule, year) + random.whole(-6, 3));
    case "date_bands": {
      const last = rule.days.flatMap(({ until }) => (until === null ? [] : [until])).at(-1) ?? "01-31";
      return isoDate(dueDay({ due: last, due_year: rule.due_year }, year) + random.whole(-20, 5));
    }
    case "mark":
      return type === "integer" ? random.whole(0, Math.floor(rule.cap)) : markOf(rule.cap, random);
    case "value_bands": {
      const bounds = rule.bands.flatMap(({ ge, lt }) => [ge, lt]).filter((bound) => bound !== null);
      return countOf(indicator, random, Math.min(0, ...bounds), Math.max(3, ...bounds) * 1.3);
    }
    default:
      if (type === "date") return dateOf(indicator, year, random);
      return rule.kind === "penalty_per_unit"
        ? random.whole(0, 2)
        : countOf(indicator, random, 0, type === "money" ? 4000 : 30);
  }
}

/** A number of the field's type from `low` to `high`, within its bounds. */
function countOf({ type, min, max }: Limited, random: Random, low: number, high: number): Figure {
  if (type === "yes-no") return random.next() < 0.7;
  const [least, most] = [typeof min === "number" ? min : low, typeof max === "number" ? Math.min(max, high) : high];
  const value = Math.max(least, random.between(Math.max(low, least), Math.max(least, most)));
  return type === "integer" ? Math.floor(value) : Math.round(value * 10) / 10;
}

/** Marks come in halves. */
function markOf(cap: number, random: Random): number {
  return Math.min(cap, Math.round(cap * random.between(0.5, 1) * 2) / 2);
}

function dateOf({ min, max }: Indicator, year: number, random: Random): string {
  const bound = (text: Indicator["min"], otherwise: string): number =>
    dayNumber(typeof text === "string" ? boundOf(text, year) : otherwise);
  return isoDate(random.whole(bound(min, `${year}-03-01`), bound(max, `${year}-11-30`)));
}
