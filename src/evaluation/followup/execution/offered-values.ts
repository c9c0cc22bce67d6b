import { parseNumber } from "../../../text/parse-cell";
import type { Figure } from "../../../rating/returns/return";
import type { YearData } from "../../year/year-data";
import { correctFigure } from "../evidence/correct-figure";
import { declaredValue } from "../remarks/open-remarks";
import type { WaySigned } from "../ways/way-records";
import type { ExecutionEntry, ExecutionRegister } from "./execution-register";

/** A value that the register gives for a field, beside what stands there. */
interface OfferedValue {
  readonly code: string;
  readonly offered: number;
  /** `null`: nothing is declared. */
  readonly declared: Figure;
}

/** What the register gives for one organisation. */
export interface OfferedValues {
  readonly organisation: string;
  /** Decisions due in the reporting year. */
  readonly due: number;
  /** Sum of what their execution is worth. */
  readonly score: number;
  /** Of them those that nobody has judged: they count as not carried out. */
  readonly unjudged: number;
  /** Both fields; empty where the rule names none. */
  readonly values: readonly OfferedValue[];
  /** Some value stands there otherwise: it is taken over only by a press of its own. */
  readonly replaces: boolean;
  /** A field of whole numbers takes less than the sum; only by a press of its own, and told. */
  readonly isCut: boolean;
  /** All values stand there already. */
  readonly isSame: boolean;
}

/**
 * What the register offers for the base fields of its rule; nothing of it counts before a person takes it over.
 * @param data The year.
 * @param register Of the year.
 * @returns Organisations with decisions that count, in the order of the roster.
 * @see clause 3.5
 */
export function offeredValues(data: YearData, { entries, rule }: ExecutionRegister): readonly OfferedValues[] {
  const own = new Map<string, ExecutionEntry[]>();
  for (const entry of entries.filter(({ isCounted }) => isCounted)) {
    own.set(entry.organisation, [...(own.get(entry.organisation) ?? []), entry]);
  }
  return data.organisations.flatMap(({ id: organisation }): OfferedValues[] => {
    const counted = own.get(organisation);
    if (counted === undefined) return [];
    const score = counted.reduce((sum, entry) => sum + entry.score, 0);
    const { fields } = rule;
    const valueOf = (code: string, offered: number): OfferedValue => ({
      ...{ code, offered },
      declared: declaredValue(data, organisation, code),
    });
    const values =
      fields === undefined
        ? []
        : [valueOf(fields.due, counted.length), valueOf(fields.done, wholeIfCounted(data, fields.done, score))];
    return [
      {
        ...{ organisation, due: counted.length, score, values },
        unjudged: counted.filter(({ judged }) => judged === undefined).length,
        replaces: values.some(({ offered, declared }) => declared !== null && numberIn(declared) !== offered),
        isCut: values.some(({ code, offered }) => code === fields?.done && offered !== hundredths(score)),
        isSame: values.every(({ offered, declared }) => numberIn(declared) === offered),
      },
    ];
  });
}

/**
 * The year with offered values taken over, each with a record of who did it and what stood there.
 * @param offers Those a person has pressed for.
 * @param reason In words, for the log.
 */
export function takeOffered(
  data: YearData,
  offers: readonly OfferedValues[],
  reason: string,
  signed: WaySigned,
): YearData {
  return offers.reduce(
    (year, { organisation, values }) =>
      values
        .filter(({ offered, declared }) => numberIn(declared) !== offered)
        .reduce(
          (next, { code, offered, declared }) =>
            correctFigure(next, { organisation, code, declared, corrected: offered }, reason, signed),
          year,
        ),
    data,
  );
}

/** A field that counts decisions takes whole ones: what is carried out in part is none. */
function wholeIfCounted({ criteria }: Pick<YearData, "criteria">, code: string, score: number): number {
  const field = criteria.base_fields.find((one) => one.code === code);
  // A sum of thirds is not exact in binary.
  return field?.type === "integer" ? Math.floor(score + 1e-9) : hundredths(score);
}

function hundredths(score: number): number {
  return Math.round(score * 100) / 100;
}

function numberIn(figure: Figure): number | null {
  const read = parseNumber(figure);
  return read.kind === "value" ? read.value : null;
}
