import type { ApprovalDetails, ApprovalState } from "../../decisions/records/approval";
import { actWordsOf } from "../../decisions/words/act/act-words";
import { approvalWordsOf } from "../../decisions/words/approval/approval-words";
import { formatDate } from "../../text/format-date";
import { useYear } from "../state/pane-context";

/** What was submitted or approved, by whom and with which fingerprint, and the versions before. */
export function ApprovedFacts({ state }: { readonly state: ApprovalState }) {
  const { language } = useYear();
  const words = approvalWordsOf(language);
  const { approved, details, earlier, status } = state;
  const referenceOf = ({ protocol, item, date }: ApprovalDetails): string => {
    if (protocol === "" || item === "" || date === "") return "";
    return [formatDate(date, language), actWordsOf(language === "kk" ? "kk" : "ru").reference(protocol, item)].join(
      " · ",
    );
  };
  const reference = details === undefined ? "" : referenceOf(details);
  return (
    <>
      {status !== "draft" && reference !== "" && <p>{words.reference(reference)}</p>}
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
            {earlier.map(({ version, who, at, fingerprint, details: paper }) => (
              <li key={version}>
                {words.earlierLine(String(version), who, at, fingerprint)}
                {referenceOf(paper) !== "" && ` ${words.reference(referenceOf(paper))}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
