import { logTime, type LogRecord } from "../../../kernel/log-record";
import type { Organisation } from "../../../rating/organisations/organisation";
import type { Language } from "../../../text/language";
import { wordsOfFollowup } from "../../words/followup/words-of-followup";
import { tableInWords } from "../../words/followup/table-in-words";
import { nameWithCode } from "../../year/figure-place";
import { mostInCell, wayText, type Remark, type WayRecord } from "./way-record";

/** Who does it, and when. */
export interface WaySigned {
  readonly who: string;
  readonly at: Date;
}

/** What a record is about besides what it says: a file, and what changed. */
export type WayFacts = Pick<LogRecord, "file" | "hash" | "before" | "after" | "reason">;

/**
 * What happened to a return as records of the log: one, or several where its remarks take more than a cell.
 * @param said What happened.
 * @param year Organisations and language of the year.
 * @param signed Who and when.
 * @param facts File and changed figures.
 */
export function wayRecords(
  said: WayRecord,
  year: { readonly organisations: readonly Organisation[]; readonly language: Language },
  { who, at }: WaySigned,
  facts: WayFacts = {},
): LogRecord[] {
  const common = { at: logTime(at), who, action: said.type, where: nameWithCode(said.organisation, year), ...facts };
  return parts(said).map((part) => ({ ...common, ...saidInWords(part, year.language), mark: wayText(part) }));
}

function saidInWords(said: WayRecord, language: Language): { readonly after?: string } {
  const words = wordsOfFollowup(language);
  switch (said.type) {
    case "formMade":
      return {
        after: words.log.form(words.log.languages[said.language] ?? said.language, tableInWords(said.table, words.log)),
      };
    case "returnSentBack":
      return { after: words.log.sentBack(String(said.round), String(said.remarks.length)) };
    case "returnTaken":
    case "returnRefused":
    case "returnChecked":
    case "returnAccepted":
      return {};
  }
}

function parts(said: WayRecord): WayRecord[] {
  if (wayText(said).length <= mostInCell) return [said];
  if (said.type === "returnSentBack") {
    const packs: Remark[][] = [[]];
    let size = 0;
    for (const remark of said.remarks) {
      const own = JSON.stringify(remark).length + 1;
      if (size + own > mostInCell - 500) {
        packs.push([]);
        size = 0;
      }
      packs.at(-1)?.push(remark);
      size += own;
    }
    return packs.map((remarks) => ({ ...said, remarks }));
  }
  return [said];
}
