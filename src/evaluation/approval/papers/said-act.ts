import { actWordsOf } from "../../../decisions/words/act/act-words";
import type { ApprovalDetails } from "../../../decisions/records/approval";
import { formatDate } from "../../../text/format-date";
import { approvalOf, protocolOf } from "../../year/committee/approval-records";
import { saidOutcome } from "../../year/committee/said-decisions";
import type { YearData } from "../../year/year-data";
import type { ApprovalAct } from "../approval-act";
import { shortName } from "../../../rating/organisations/organisation-names";

/**
 * What the log shows people of an act beside its machine mark: organisation and points, amount, choice, paper or file.
 * @param data The year before the act; its language is that of the log.
 * @param act What is done.
 * @returns Texts for the columns «before» and «after»; without one where there is nothing to show.
 */
export function saidOfAct(data: YearData, act: ApprovalAct): { readonly before?: string; readonly after?: string } {
  const { language, organisations, log } = data;
  const nameOf = (id: string): string => {
    const found = organisations.find((one) => one.id === id);
    return found ? shortName(found, language) : id;
  };
  switch (act.type) {
    case "decision":
      return { after: saidOutcome(act.outcome, language, nameOf) };
    case "withdrawal": {
      const taken = protocolOf(log).find(({ number }) => number === act.withdraws);
      return taken?.type === "decision" ? { before: saidOutcome(taken.outcome, language, nameOf) } : {};
    }
    case "submitted":
      return paperOf(act.details, language);
    case "approved":
      return paperOf(approvalOf(log).details, language);
    case "signature":
      return { after: `${act.signature.file} · ${act.signature.signedFile}` };
    case "returned":
    case "reopened":
      return {};
  }
}

/** `20.02.2026 · № 9, п. 7`. */
function paperOf(details: ApprovalDetails | undefined, language: YearData["language"]): { readonly after?: string } {
  const { protocol = "", item = "", date = "" } = details ?? {};
  if (protocol === "" || item === "" || date === "") return {};
  const { reference } = actWordsOf(language === "kk" ? "kk" : "ru");
  return { after: `${formatDate(date, language)} · ${reference(protocol, item)}` };
}
