import type { LogRecord } from "../../kernel/log-record";

/**
 * The act by which the table of a year was stated to be approved, as typed at its loading.
 * @param year Its log tells; a table loaded since without an act has none.
 * @returns Resolution and date; absent for an illustration.
 */
export function tableAct(year: {
  readonly illustrative: boolean;
  readonly log?: readonly Pick<LogRecord, "action" | "reason">[];
}): string | undefined {
  if (year.illustrative) return undefined;
  const act = year.log
    ?.filter(({ action }) => action === "criteriaReplaced")
    .at(-1)
    ?.reason?.trim();
  return act === "" ? undefined : act;
}
