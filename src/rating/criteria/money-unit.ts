import type { FigureType } from "./base-field";
import type { LocalText } from "../../text/local-text";

/** What sums of money are counted in. */
interface MoneyUnit {
  /** Tenge in one of the unit. */
  readonly tenge: number;
  /** Decimals that make sense: down to a tenge, of tenge themselves to a tiyn. */
  readonly decimals: number;
}

const thousands: MoneyUnit = { tenge: 1000, decimals: 3 };

/**
 * The unit of a sum of money; thousands of tenge where the table names none.
 * @param figure Its type, and its unit as the table words it.
 * @returns `null` where neither says money.
 * @example moneyUnit({ type: "money", unit: { kk: "теңге", ru: "тенге" } }) //=> { tenge: 1, decimals: 2 }
 */
export function moneyUnit({ type, unit }: { readonly type: FigureType; readonly unit?: LocalText }): MoneyUnit | null {
  const text = [unit?.ru, unit?.kk, unit?.en].join(" ").toLowerCase();
  const namesMoney = /тенге|теңге|tenge|(?<!\p{L})тг(?!\p{L})|₸/u.test(text);
  if (type !== "money" && !(type === "decimal" && namesMoney)) return null;
  if (/млн|миллион|million/.test(text)) return { tenge: 1_000_000, decimals: 6 };
  if (/тыс|мың|thousand/.test(text) || !namesMoney) return thousands;
  return { tenge: 1, decimals: 2 };
}
