import { finding } from "../../../rating/finding";
import { matchOrganisation } from "../../../rating/organisations/match-organisation";
import { otherOrganisation } from "../form/identity/read-cover-name";
import { otherYear } from "../form/identity/read-cover-year";
import type { ReturnIdentity } from "../form/identity/read-identity";
import { refusalsOf } from "../form/identity/refusals";
import { readReturn } from "../form/read-return";
import { returnSheets } from "../form/return-fields";
import { openReturn, refuseSize } from "./open-return";
import type { ReturnFile, ReturnRequest } from "./return-file";
import { sha256 } from "../../../text/sha256";

function issuedTo({ organisation, organisationName }: ReturnIdentity): string {
  return organisationName || organisation;
}

/**
 * Reads one file as a return for a year.
 * @param request The file, and what the year expects.
 * @returns The return, the question whose it is, or why it cannot be used.
 */
export async function readReturnFile(request: ReturnRequest): Promise<ReturnFile> {
  const { file, bytes, criteria, organisations, year } = request;
  const tooLarge = refuseSize(bytes.length, file);
  if (tooLarge.length > 0) return { kind: "refused", file, findings: tooLarge };
  const opened = openReturn(bytes, file, criteria);
  if (!("book" in opened)) return { kind: "refused", file, findings: opened.findings };
  const coverYear = otherYear(opened.book, opened.identity);
  if (coverYear !== undefined) {
    const params = { value: coverYear, expected: String(opened.identity.year) };
    return { kind: "refused", file, findings: [finding("file.other-year", { file }, params)] };
  }
  const other =
    request.organisation === undefined ? otherOrganisation(opened.book, opened.identity, organisations) : undefined;
  if (other) {
    const own = opened.identity.organisation;
    const isKnown = organisations.some(({ id }) => id === own);
    const candidates = isKnown ? [...other.ids, own] : other.ids;
    return { kind: "whose", file, name: other.name, issuedTo: isKnown ? own : issuedTo(opened.identity), candidates };
  }
  const organisation = request.organisation ?? opened.identity.organisation;
  const identity = { ...opened.identity, organisation };
  const reading = readReturn(opened.book, identity, request, file);
  const refusals = refusalsOf(reading.findings);
  const isRefused = refusals.length > 0;
  const onlyMoved = isRefused && refusals.every(({ code }) => code === "file.changed-layout");
  if (onlyMoved && reading.moved !== undefined && request.byCodes !== true) {
    return { kind: "moved", file, organisation, moved: reading.moved };
  }
  if (isRefused) return { kind: "refused", file, findings: refusals };
  if (reading.declared === undefined) {
    const name = opened.identity.organisationName || opened.identity.organisation;
    const match = matchOrganisation(name, organisations);
    const candidates = match.kind === "none" ? [] : match.kind === "one" ? [match.id] : match.ids;
    return { kind: "whose", file, name, candidates };
  }
  const fields = returnSheets(criteria, year).flatMap((sheet) => sheet.fields);
  return {
    kind: "return",
    file,
    hash: await sha256(bytes),
    organisation,
    declared: reading.declared,
    ...(reading.previous && { previous: reading.previous }),
    findings: reading.findings,
    unread: reading.unread,
    apparatus: new Set(fields.filter(({ state }) => state === "apparatus").map(({ code }) => code)),
    synthetic: identity.synthetic,
    ...(reading.moved && { byCodes: reading.moved.length }),
    ...(reading.answers && { answers: reading.answers }),
  };
}
