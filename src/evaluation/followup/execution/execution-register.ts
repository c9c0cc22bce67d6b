import type { LogRecord } from "../../../kernel/log-record";
import type { DecisionAnswer } from "../../year/form-decision";
import { dayNumber } from "../../../text/day-number";
import type { YearData } from "../../year/year-data";
import {
  readExecutionText,
  type ControlledDecision,
  type ExecutionWeights,
  type FedFields,
  type Judgement,
} from "./execution-record";

/** A decision as one organisation carries it out. */
export interface ExecutionEntry {
  readonly decision: ControlledDecision;
  readonly organisation: string;
  /** What the organisation said last. */
  readonly answer?: DecisionAnswer & { readonly at: string };
  readonly judged?: Judgement & { readonly who: string; readonly at: string };
  /**
   * `ahead`: its day has not come. `overdue`: it has passed and nothing is said. `reported`: the organisation has said
   * something and nobody has judged it. `inTime`, `late`: judged, by the day of its execution.
   */
  readonly state: "ahead" | "overdue" | "reported" | "inTime" | "late";
  /** Whole days past its day; absent where it is carried out in time or its day has not come. */
  readonly lateDays?: number;
  /** From 0 to 1; what is not judged has 0. */
  readonly score: number;
  /** Due in the reporting year, and the day has come or it is judged. */
  readonly isCounted: boolean;
}

/** By what rule the register gives values (иллюстративті / иллюстративно). */
export interface ExecutionRule {
  readonly weights: ExecutionWeights;
  /** Absent where the table has no such fields and nobody has chosen any. */
  readonly fields?: FedFields;
}

/** Decisions of governing bodies under control (шешімдердің орындалуы / исполнение решений). */
export interface ExecutionRegister {
  /** By due date, then by organisation in the order of the roster. */
  readonly entries: readonly ExecutionEntry[];
  readonly decisions: readonly ControlledDecision[];
  readonly rule: ExecutionRule;
}

/** The fields of the illustrative table. */
const illustrativeFields: FedFields = { due: "B18", done: "B19" };

/** Each mark counts the same until the union says otherwise. */
const equalWeights: ExecutionWeights = { timeliness: 1, quality: 1, completeness: 1 };

/**
 * The register of a year, from the records of its log and nothing else.
 * @param data The year.
 * @param today ISO date.
 * @see clause 3.5
 */
export function executionRegister(
  data: Pick<YearData, "year" | "log" | "organisations" | "criteria" | "illustrative">,
  today: string,
): ExecutionRegister {
  const { decisions, answers, judgements, weights, fields } = readLog(data.log);
  const rule = ruleOf(data, weights, fields);
  const order = new Map(data.organisations.map(({ id }, at) => [id, at]));
  const entries = [...decisions.values()].flatMap((decision) =>
    decision.organisations
      .filter((organisation) => order.has(organisation))
      .map((organisation): ExecutionEntry => {
        const key = keyOf(decision.id, organisation);
        const [answer, judged] = [answers.get(key), judgements.get(key)];
        return {
          ...{ decision, organisation },
          ...(answer && { answer }),
          ...(judged && { judged }),
          ...stateOf(decision, answer, judged, today),
          score: judged === undefined ? 0 : scoreOf(judged, rule.weights),
          isCounted: decision.due.startsWith(`${data.year}-`) && (judged !== undefined || decision.due <= today),
        };
      }),
  );
  const position = ({ organisation }: ExecutionEntry): number => order.get(organisation) ?? 0;
  entries.sort((one, other) =>
    one.decision.due === other.decision.due
      ? position(one) - position(other)
      : one.decision.due < other.decision.due
        ? -1
        : 1,
  );
  return { entries, decisions: [...decisions.values()], rule };
}

/**
 * What the execution of one decision is worth.
 * @param marks Each from 0 to 1.
 * @returns From 0 to 1: the mean of the marks by their weights.
 * @see clause 3.5
 * @example scoreOf({ timeliness: 0, quality: 1, completeness: 1 }, { timeliness: 2, quality: 1, completeness: 1 }) //=> 0.5
 */
export function scoreOf(marks: Omit<Judgement, "done">, weights: ExecutionWeights): number {
  const sum = weights.timeliness + weights.quality + weights.completeness;
  const { timeliness, quality, completeness } = marks;
  return (weights.timeliness * timeliness + weights.quality * quality + weights.completeness * completeness) / sum;
}

function stateOf(
  { due }: ControlledDecision,
  answer: DecisionAnswer | undefined,
  judged: Judgement | undefined,
  today: string,
): Pick<ExecutionEntry, "state" | "lateDays"> {
  const lateDays = dayNumber(judged?.done ?? answer?.done ?? today) - dayNumber(due);
  const late = lateDays > 0 ? { lateDays } : {};
  if (judged) return { state: lateDays > 0 ? "late" : "inTime", ...late };
  if (answer) return { state: "reported", ...late };
  return { state: lateDays > 0 ? "overdue" : "ahead", ...late };
}

/** Fields of another table are chosen by a person: their codes may mean anything. */
function ruleOf(
  { criteria, illustrative }: Pick<YearData, "criteria" | "illustrative">,
  weights: ExecutionWeights,
  chosen: FedFields | null | undefined,
): ExecutionRule {
  const wanted = chosen === undefined ? (illustrative ? illustrativeFields : null) : chosen;
  const has = (code: string): boolean => criteria.base_fields.some((field) => field.code === code);
  return { weights, ...(wanted && has(wanted.due) && has(wanted.done) && { fields: wanted }) };
}

function readLog(log: readonly LogRecord[] = []) {
  const decisions = new Map<string, ControlledDecision>();
  const answers = new Map<string, DecisionAnswer & { readonly at: string }>();
  const judgements = new Map<string, Judgement & { readonly who: string; readonly at: string }>();
  let weights = equalWeights;
  let fields: FedFields | null | undefined;
  for (const { mark = "", who, at } of log) {
    const said = readExecutionText(mark);
    if (said === null) continue;
    if (said.type === "decisionEntered") decisions.set(said.decision.id, said.decision);
    else if (said.type === "decisionRemoved") decisions.delete(said.id);
    else if (said.type === "decisionReported") {
      for (const one of said.answers) answers.set(keyOf(one.id, said.organisation), { ...one, at });
    } else if (said.type === "decisionJudged") {
      const key = keyOf(said.id, said.organisation);
      if (said.judgement === null) judgements.delete(key);
      else judgements.set(key, { ...said.judgement, who, at });
    } else ({ weights, fields } = said);
  }
  return { decisions, answers, judgements, weights, fields };
}

function keyOf(decision: string, organisation: string): string {
  return `${decision} ${organisation}`;
}
