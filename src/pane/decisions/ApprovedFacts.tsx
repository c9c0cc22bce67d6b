import type { ApprovalState } from "../../decisions/records/approval";
import { actWordsOf } from "../../decisions/words/act/act-words";
import { approvalWordsOf } from "../../decisions/words/approval/approval-words";
import { formatDate } from "../../text/format-date";
import { useYear } from "../state/pane-context";

/** What was submitted or approved, by whom and with which fingerprint, and the versions before. */
export function ApprovedFacts({ state }: { readonly state: ApprovalState }) {
  const { language } = useYear();
  const words = approvalWordsOf(language);
  const { approved, details, earlier, status } = state;
  const { protocol = "", item = "", date = "" } = details ?? {};
  const isNumbered = protocol !== "" && item !== "" && date !== "";
  const numbered = actWordsOf(language === "kk" ? "kk" : "ru");
  return (
    <>
      {status !== "draft" && isNumbered && (
        <p>{words.reference([formatDate(date, language), numbered.reference(protocol, item)].join(" · "))}</p>
      )}
      {approved !== undefined && (
        <>
          <p>{words.approvedBy(approved.who, approved.at)}</p>
          <p className="c dim">{words.fingerprint}</p>
          <p className="c" style={{ overflowWrap: "anywhere" }}>
            {approved.fingerprint}
          </p>
        </>
      )}
      {earlier.length > 0 && (
        <section>
          <h2 className="sect">{words.earlier}</h2>
          <ul className="c" style={{ overflowWrap: "anywhere" }}>
            {earlier.map(({ version, who, at, fingerprint }) => (
              <li key={version}>{words.earlierLine(String(version), who, at, fingerprint)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
