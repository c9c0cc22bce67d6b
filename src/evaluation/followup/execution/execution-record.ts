import type { DecisionAnswer } from "../../year/form-decision";
import { isNumber, isRecord, isText, listOf, maybe, orNull, shape, type Guard } from "../../../text/guards";

/** A decision under control, as one item of a protocol (бақылаудағы шешім / решение на контроле). */
export interface ControlledDecision {
  /** A few letters and digits that the forms name it by. */
  readonly id: string;
  /** Governing body that decided. */
  readonly body: string;
  readonly protocol: string;
  readonly item: string;
  /** What was decided, in short. */
  readonly text: string;
  /** ISO date by which it is to be carried out. */
  readonly due: string;
  /** Ids of the organisations that carry it out. */
  readonly organisations: readonly string[];
}

/** Weights of the marks of clause 3.5; none is negative, and not all are 0. */
export interface ExecutionWeights {
  readonly timeliness: number;
  readonly quality: number;
  readonly completeness: number;
}

/** Base fields that the register offers values for. */
export interface FedFields {
  /** Number of decisions due. */
  readonly due: string;
  /** Number of those carried out. */
  readonly done: string;
}

/** How the apparatus judged the execution of a decision by one organisation; each mark from 0 to 1. */
export interface Judgement {
  /** ISO date on which it was carried out. */
  readonly done: string;
  readonly timeliness: number;
  readonly quality: number;
  readonly completeness: number;
}

/** What happened in the register; who and when stand in the record of the log around it. */
export type ExecutionRecord =
  | { readonly type: "decisionEntered"; readonly decision: ControlledDecision }
  | { readonly type: "decisionRemoved"; readonly id: string }
  | { readonly type: "decisionReported"; readonly organisation: string; readonly answers: readonly DecisionAnswer[] }
  | {
      readonly type: "decisionJudged";
      readonly id: string;
      readonly organisation: string;
      /** `null`: the judgement is taken back. */
      readonly judgement: Judgement | null;
    }
  | {
      readonly type: "executionRuleSet";
      readonly weights: ExecutionWeights;
      /** `null`: nothing is offered. */
      readonly fields: FedFields | null;
    };

/** Marks the text of a record in a cell; the number grows with the shape. */
const mark = "bagalau-decision 1:";

const isShare: Guard<number> = (value): value is number => isNumber(value) && value >= 0 && value <= 1;
const isWeight: Guard<number> = (value): value is number => isNumber(value) && value >= 0;
const isDay: Guard<string> = (value): value is string => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value);

const isDecision = shape<ControlledDecision>({
  ...{ id: isText, body: isText, protocol: isText, item: isText, text: isText },
  ...{ due: isDay, organisations: listOf(isText) },
});
const isAnswer = shape<DecisionAnswer>({ id: isText, done: maybe(isDay), said: isText });
const isJudgement = shape<Judgement>({ done: isDay, timeliness: isShare, quality: isShare, completeness: isShare });
const areWeights = shape<ExecutionWeights>({ timeliness: isWeight, quality: isWeight, completeness: isWeight });
const areFields = shape<FedFields>({ due: isText, done: isText });

/** What each kind of record has. */
const kinds: Readonly<Record<ExecutionRecord["type"], (value: Readonly<Record<string, unknown>>) => boolean>> = {
  decisionEntered: ({ decision }) => isDecision(decision),
  decisionRemoved: ({ id }) => isText(id),
  decisionReported: ({ organisation, answers }) => isText(organisation) && listOf(isAnswer)(answers),
  decisionJudged: ({ id, organisation, judgement }) =>
    isText(id) && isText(organisation) && orNull(isJudgement)(judgement),
  executionRuleSet: ({ weights, fields }) =>
    areWeights(weights) && Object.values(weights).some((one) => one > 0) && orNull(areFields)(fields),
};

/** A record as the text of a cell: JSON behind the mark of its shape. */
export function executionText(record: ExecutionRecord): string {
  return mark + JSON.stringify(record);
}

/**
 * The record that the mark of a record of the log holds.
 * @returns `null` where it is none, or one that anybody has damaged.
 */
export function readExecutionText(text: string): ExecutionRecord | null {
  if (!text.startsWith(mark)) return null;
  const value = parsed(text.slice(mark.length));
  if (!isRecord(value)) return null;
  const type = value["type"];
  if (!isText(type) || !Object.hasOwn(kinds, type)) return null;
  return kinds[type as ExecutionRecord["type"]](value) ? (value as unknown as ExecutionRecord) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Cut off or overwritten by hand: it says nothing.
    return null;
  }
}
