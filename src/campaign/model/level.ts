/**
 * A level of the union, from below: primary (бастауыш / первичная), district or town (аудандық, қалалық / районная, городская),
 * oblast with Astana, Almaty and Shymkent (облыстық / областная), the union itself, whose conference is the Congress (съезд).
 */
export type Level = "primary" | "district" | "oblast" | "union";

/** From below. */
export const levels: readonly Level[] = ["primary", "district", "oblast", "union"];

/**
 * How high a level stands.
 * @returns 0 for primary organisations, 3 for the union.
 * @example rankOf("oblast") //=> 2
 */
export function rankOf(level: Level): number {
  return levels.indexOf(level);
}
