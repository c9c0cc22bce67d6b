import { CommitteeRow } from "./committee/CommitteeRow";
import { Button } from "@fluentui/react-components";
import { saidAcceptance } from "../../evaluation/followup/ways/said-acceptance";
import { lostApproval } from "../../evaluation/approval/sealed/sealed-facts";
import { approvalWordsOf } from "../../decisions/words/approval/approval-words";
import { Body } from "../shell/Body";
import { Footer } from "../shell/Footer";
import { useYear } from "../state/pane-context";
import { LostSheets } from "../evaluation/year/LostSheets";
import { ApprovedFacts } from "./ApprovedFacts";
import { ChoicesBox } from "./committee/ChoicesBox";
import { DetailsForm } from "./papers/DetailsForm";
import { MissingList, missingForApproval } from "./MissingList";
import { PapersBox } from "./papers/PapersBox";
import { SignatureBox } from "./SignatureBox";
import { SignedFields } from "./SignedFields";
import { useApproval } from "./use-approval";
import { VerifyBox } from "./VerifyBox";

/** Submitted, approved, verified, opened again: every act a record with who, when and on what grounds (clause 4.4). */
export function ApprovalStep() {
  const pane = useYear();
  const { words, language, view, dispatch } = pane;
  const own = approvalWordsOf(language);
  const approving = useApproval(pane);
  const { status, version } = approving.state;
  const missing = status === "approved" ? [] : missingForApproval(pane);
  const blocking = missing.find(({ forbids }) => forbids);
  return (
    <>
      <Body>
        <LostSheets />
        <div className="box empty">
          <p className="b">{own.status[status]}</p>
          <p className="c dim">{own.version(String(version))}</p>
          {status === "draft" && <p className="c dim">{words.approval.text}</p>}
          {view.data.synthetic && <p className="c dim">{own.practice}</p>}
        </div>
        {missing.length > 0 && <MissingList missing={missing} />}
        {status !== "approved" &&
          saidAcceptance(view.data, language, pane.nameOf).map((text) => (
            <p key={text} className="c">
              {text}
            </p>
          ))}
        {status === "draft" && missing.length === 0 && <p>{words.approval.ready}</p>}
        <ApprovedFacts state={approving.state} />
        {status === "draft" && blocking === undefined && <ChoicesBox approving={approving} />}
        {status === "draft" && blocking === undefined && <DetailsForm approving={approving} />}
        {(status === "approved" || lostApproval(view.data) !== undefined) && <VerifyBox />}
        <CommitteeRow />
        <PapersBox details={approving.details} />
        {status === "approved" && <SignatureBox approving={approving} />}
        {blocking === undefined && <SignedFields approving={approving} />}
        {status === "submitted" && (
          <Button className="start" onClick={() => void approving.act({ type: "returned" })}>
            {own.takeBack}
          </Button>
        )}
        <p className="c dim">{own.protection}</p>
      </Body>
      {blocking === undefined ? (
        <Footer
          state={own.version(String(version))}
          primary={
            {
              draft: {
                text: own.submit,
                run: () => void approving.act({ type: "submitted", details: approving.details }),
              },
              submitted: { text: own.approve, run: () => void approving.act({ type: "approved" }) },
              approved: { text: own.reopen, run: () => void approving.act({ type: "reopened" }) },
            }[status]
          }
        />
      ) : (
        <Footer
          primary={{
            text: blocking.step === "criteria" ? words.steps.criteria : words.toStep[blocking.step],
            run: () => dispatch({ type: "step", step: blocking.step }),
          }}
        />
      )}
    </>
  );
}
