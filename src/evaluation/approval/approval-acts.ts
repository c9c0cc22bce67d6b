import { fingerprintFacts, canonicalText } from "../../decisions/facts/fingerprint-facts";
import type { ApprovalRecord } from "../../decisions/records/approval";
import { nextNumber, type DecisionRecord, type Signed } from "../../decisions/records/decision";
import { recordText, type YearRecord } from "../../decisions/records/record-text";
import type { Rating } from "../../rating/rating";
import { packText } from "../../text/packed-text";
import { approvalOf, protocolOf } from "../year/committee/approval-records";
import type { LogAction } from "../year/log-actions";
import type { KeptSignature, Seal, YearData } from "../year/year-data";
import type { ApprovalAct } from "./approval-act";
import { archiveOfYear } from "./archive/archive-of-year";
import { keepInArchive } from "./archive/kept-archive";
import { saidOfAct } from "./papers/said-act";
import { factsOfYear } from "./year-facts";

const actions: Readonly<Record<YearRecord["type"], LogAction>> = {
  submitted: "resultsSubmitted",
  returned: "resultsReturned",
  approved: "resultsApproved",
  reopened: "resultsReopened",
  signature: "signatureAttached",
  decision: "choiceMade",
  withdrawal: "choiceWithdrawn",
};

/**
 * The year after an act: with its record in the log and, once approved, with the seal of what was approved and its record in the
 * archive, which demonstration data never enter.
 * @param data The year as read.
 * @param rating Its result.
 * @param act What is done.
 * @param signed Who, when and why.
 * @param said What it is about, as the log tells it to people; what was done it tells itself unless that is given too.
 * @returns The year to be laid out; nothing is written yet.
 * @throws RangeError where the act does not follow from the year's state, which is a mistake of the caller.
 * @see clause 4.4
 */
export async function yearAfterAct(
  data: YearData,
  rating: Rating,
  act: ApprovalAct,
  signed: Signed,
  said: { readonly where: string; readonly after?: string },
): Promise<YearData> {
  const { record, seals, signatures } = await recordOf(data, rating, act, signed);
  const entry = {
    ...signed,
    ...{ action: actions[record.type], ...saidOfAct(data, act), ...said },
    mark: recordText(record),
  };
  const next = {
    ...data,
    log: [...(data.log ?? []), entry],
    ...(seals && { seals }),
    ...(signatures && { signatures }),
  };
  // A signature belongs to the record of its year.
  const isArchived = record.type === "approved" || record.type === "signature";
  const archived = isArchived ? archiveOfYear(next, rating) : null;
  return archived === null ? next : keepInArchive(next, [archived]);
}

async function recordOf(
  data: YearData,
  rating: Rating,
  act: ApprovalAct,
  signed: Signed,
): Promise<{
  readonly record: YearRecord;
  readonly seals?: readonly Seal[];
  readonly signatures?: readonly KeptSignature[];
}> {
  const state = approvalOf(data.log);
  const { version, details } = state;
  if (act.type === "decision" || act.type === "withdrawal") {
    refuse(state.status !== "draft", act.type, state.status);
    const number = nextNumber(protocolOf(data.log));
    return { record: { ...signed, ...act, number } as DecisionRecord };
  }
  if (act.type !== "approved") {
    const allowed = { submitted: "draft", returned: "submitted", reopened: "approved", signature: "approved" } as const;
    refuse(state.status !== allowed[act.type], act.type, state.status);
    if (act.type !== "signature") return { record: { ...signed, ...act, version } as ApprovalRecord };
    const { signature, content } = act;
    const others = (data.signatures ?? []).filter(({ hash }) => hash !== signature.hash);
    return {
      record: { ...signed, type: "signature", version, signature },
      signatures: [...others, { hash: signature.hash, content }],
    };
  }
  if (state.status !== "submitted" || details === undefined)
    throw new RangeError("only what was submitted is approved");
  const unsealed = {
    ...signed,
    type: "approved",
    version,
    details,
    fingerprint: "",
    practice: data.synthetic,
  } as const;
  // The fingerprint covers the record of the approval too, all but itself.
  const entry = { ...signed, action: actions.approved, where: "", mark: recordText(unsealed) };
  const facts = factsOfYear({ ...data, log: [...(data.log ?? []), entry] }, rating);
  const record: ApprovalRecord = { ...unsealed, fingerprint: await fingerprintFacts(facts) };
  const seal = { version, packed: await packText([canonicalText(facts)]) };
  return { record, seals: [...(data.seals ?? []).filter((one) => one.version !== version), seal] };
}

function refuse(isWrong: boolean, act: string, status: string): void {
  if (isWrong) throw new RangeError(`"${act}" does not follow from "${status}"`);
}
