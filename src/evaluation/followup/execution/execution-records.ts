import { logTime, type LogRecord } from "../../../kernel/log-record";
import type { Organisation } from "../../../rating/organisations/organisation";
import { formatDate } from "../../../text/format-date";
import { formatFigure } from "../../../text/format-number";
import type { Language } from "../../../text/language";
import type { DecisionAnswer } from "../../year/form-decision";
import { wordsOfExecution } from "../../words/execution/words-of-execution";
import { nameWithCode } from "../../year/figure-place";
import { mostInCell } from "../ways/way-record";
import type { WaySigned } from "../ways/way-records";
import { executionText, type ControlledDecision, type ExecutionRecord } from "./execution-record";
import { referenceOf } from "./reference-of";

/** What names of decisions and organisations are taken from. */
interface RegisterNames {
  readonly organisations: readonly Organisation[];
  readonly decisions: readonly ControlledDecision[];
  readonly language: Language;
}

/**
 * What happened in the register as records of the log: one, or several where answers take more than a cell.
 * @param said What happened.
 * @param names For what people read.
 * @param signed Who and when.
 * @param file The return it stood in.
 */
export function executionRecords(
  said: ExecutionRecord,
  names: RegisterNames,
  { who, at }: WaySigned,
  file: Pick<LogRecord, "file" | "hash"> = {},
): LogRecord[] {
  const common = { at: logTime(at), who, action: said.type };
  return executionParts(said).map((part) => ({
    ...common,
    ...saidInWords(part, names),
    ...file,
    mark: executionText(part),
  }));
}

function saidInWords(said: ExecutionRecord, names: RegisterNames): Pick<LogRecord, "where" | "after"> {
  const { language, decisions } = names;
  const words = wordsOfExecution(language);
  const referenceById = (id: string): string => {
    const decision = decisions.find((one) => one.id === id);
    return decision === undefined ? id : referenceOf(decision, language);
  };
  switch (said.type) {
    case "decisionEntered":
      return {
        where: referenceOf(said.decision, language),
        after: words.log.entered(
          said.decision.text,
          formatDate(said.decision.due, language),
          said.decision.organisations.join(", "),
        ),
      };
    case "decisionRemoved":
      return { where: referenceById(said.id) };
    case "decisionReported":
      return {
        where: nameWithCode(said.organisation, names),
        after: words.log.reported(said.answers.map(({ id }) => referenceById(id)).join("; ")),
      };
    case "decisionJudged": {
      const where = `${nameWithCode(said.organisation, names)} · ${referenceById(said.id)}`;
      const { judgement } = said;
      if (judgement === null) return { where, after: words.log.judgementWithdrawn };
      const mark = (value: number): string => formatFigure(value, language);
      const { done, timeliness, quality, completeness } = judgement;
      return {
        where,
        after: words.log.judged(formatDate(done, language), mark(timeliness), mark(quality), mark(completeness)),
      };
    }
    case "executionRuleSet": {
      const { timeliness, quality, completeness } = said.weights;
      const weights = [timeliness, quality, completeness].map((one) => formatFigure(one, language));
      return {
        where: words.sheet,
        after: words.log.rule(
          weights.join(" : "),
          said.fields === null ? "–" : `${said.fields.due}, ${said.fields.done}`,
        ),
      };
    }
  }
}

/** A record as the cells of the log take it: answers may need several. */
export function executionParts(said: ExecutionRecord): ExecutionRecord[] {
  if (said.type !== "decisionReported" || executionText(said).length <= mostInCell) return [said];
  const packs: DecisionAnswer[][] = [[]];
  let size = 0;
  for (const answer of said.answers) {
    const own = JSON.stringify(answer).length + 1;
    if (size + own > mostInCell - 500 && size > 0) {
      packs.push([]);
      size = 0;
    }
    packs.at(-1)?.push(answer);
    size += own;
  }
  return packs.map((answers) => ({ ...said, answers }));
}
