import { isFlag, isNumber, isText, listOf, maybe, oneOf, recordOf, shape, type Guard } from "../../text/guards";
import type { TwoNames } from "../facts/two-names";
import type { ArchivedPaper, ArchivedResult, ArchivedSignature, ArchivedYear } from "./archived-year";

/** Names the form; the number grows with it. */
const format = "bagalau-archive 1";

const isTwoNames = shape<TwoNames>({ kk: isText, ru: isText });
const isWhole: Guard<number> = (value): value is number => isNumber(value) && Number.isInteger(value);

const isResult = shape<ArchivedResult>({
  id: isText,
  name: isTwoNames,
  place: maybe(isWhole),
  total: maybe(isNumber),
  byDecision: maybe(isNumber),
  parts: maybe(recordOf(isNumber)),
  prize: maybe(isWhole),
  encouraged: maybe(isFlag),
});

const isYear = shape<ArchivedYear>({
  year: isWhole,
  source: oneOf("published", "approved", "read"),
  version: maybe(isWhole),
  edition: maybe(isText),
  prizesBy: maybe(isText),
  paper: maybe(
    shape<ArchivedPaper>({
      body: oneOf("executive-committee", "central-committee"),
      protocol: isText,
      item: isText,
      date: isText,
    }),
  ),
  fingerprint: maybe(isText),
  signatures: maybe(
    listOf(
      shape<ArchivedSignature>({
        ...{ file: isText, hash: isText, signedFile: isText, signedHash: isText },
        content: maybe(isText),
      }),
    ),
  ),
  parts: maybe(listOf(shape<{ id: string; name: TwoNames }>({ id: isText, name: isTwoNames }))),
  results: listOf(isResult),
});

/** What was read, or why nothing was. */
export type ArchiveReading =
  | { readonly years: readonly ArchivedYear[] }
  | { readonly fault: "not-json" | "another-format" | "year"; readonly at?: number };

/**
 * Archived years as a file for another workbook or program.
 * @returns JSON with a line break at its end; its form is told in `docs/archive-json.md`.
 */
export function archiveJson(years: readonly ArchivedYear[]): string {
  return `${JSON.stringify({ format, years }, null, 2)}\n`;
}

/**
 * Archived years from such a file.
 * @param text The file; a mark of the byte order is passed over.
 * @returns All years or, where one has another shape, its position from 1: nothing is taken over in part.
 */
export function readArchiveJson(text: string): ArchiveReading {
  const value = parsed(text.replace(/^\uFEFF/, ""));
  if (value === undefined) return { fault: "not-json" };
  if (!shape<{ format: string; years: readonly unknown[] }>({ format: oneOf(format), years: listOf(isAny) })(value)) {
    return { fault: "another-format" };
  }
  const wrong = value.years.findIndex((year) => !isYear(year));
  return wrong < 0 ? { years: value.years as readonly ArchivedYear[] } : { fault: "year", at: wrong + 1 };
}

const isAny: Guard<unknown> = (value): value is unknown => value !== undefined;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The caller says that it is no JSON.
    return undefined;
  }
}
