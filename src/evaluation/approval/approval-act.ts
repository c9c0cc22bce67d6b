import type { Facts } from "../../decisions/facts/facts";
import type { ApprovalDetails, AttachedSignature } from "../../decisions/records/approval";
import type { Outcome } from "../../decisions/records/decision";

/** What a person does about the approval or the protocol of a year. */
export type ApprovalAct =
  | { readonly type: "submitted"; readonly details: ApprovalDetails }
  | { readonly type: "returned" }
  | { readonly type: "approved" }
  | { readonly type: "reopened" }
  /** With the file itself, in base64. */
  | { readonly type: "signature"; readonly signature: AttachedSignature; readonly content: string }
  | { readonly type: "decision"; readonly question: string; readonly outcome: Outcome; readonly facts: Facts }
  | { readonly type: "withdrawal"; readonly withdraws: number };
