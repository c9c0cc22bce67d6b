import type { Area } from "../../engine/engine";
import { contains, overlap } from "../addresses";

export type ValidationOperator =
  | "between"
  | "notBetween"
  | "equalTo"
  | "notEqualTo"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqualTo"
  | "lessThanOrEqualTo";

export interface ValidationRule {
  readonly kind: "whole" | "decimal" | "date" | "textLength" | "list" | "custom";
  readonly operator: ValidationOperator;
  /** Bound, list source (`a,b` or `=…`) or formula (`=…`). */
  readonly first: string;
  readonly second?: string;
  readonly allowBlank: boolean;
  /** A wrong entry is refused (stop) or only remarked on. */
  readonly refuse: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert?: { readonly title: string; readonly message: string };
}

/** A rule on its area, or an area that an earlier rule no longer covers. */
export interface PlacedRule {
  readonly area: Area;
  readonly rule: ValidationRule | null;
}

/** The validation rules of one sheet; a later rule covers earlier ones where they overlap. */
export class ValidationRules {
  constructor(private placed: readonly PlacedRule[] = []) {}

  set(area: Area, rule: ValidationRule | null): void {
    this.placed = this.placed.filter((one) => !contains(area, one.area));
    const covers = rule !== null || this.placed.some((one) => overlap(one.area, area));
    if (covers) this.placed = [...this.placed, { area, rule }];
  }

  /** Rules in the order they were set. */
  all(): readonly PlacedRule[] {
    return this.placed;
  }

  /** The rule of a cell and the area that its relative references start from. */
  at(row: number, column: number): { readonly area: Area; readonly rule: ValidationRule } | null {
    const cell = { row, column, rows: 1, columns: 1 };
    for (let at = this.placed.length - 1; at >= 0; at--) {
      const found = this.placed[at];
      if (found && contains(found.area, cell)) return found.rule && { area: found.area, rule: found.rule };
    }
    return null;
  }
}
