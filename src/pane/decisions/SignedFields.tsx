import { Field, Input, Textarea } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { approvalWordsOf } from "../../decisions/words/approval/approval-words";
import { useYear } from "../state/pane-context";
import type { Approving } from "./use-approval";

/** Who does it and on what grounds; an attempt without them leads here, whichever button was pressed. */
export function SignedFields({ approving }: { readonly approving: Approving }) {
  const words = approvalWordsOf(useYear().language);
  const { reason, who, faults, setReason, setWho } = approving;
  const isApproving = approving.state.status === "submitted";
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.attempt === 0) return;
    form.current?.querySelector<HTMLElement>("[aria-invalid=true], [data-missing]")?.focus();
  }, [faults.attempt]);
  const faulty = (is: boolean, text: string) =>
    is ? { validationState: "error" as const, validationMessage: text } : {};
  return (
    <div className="deciding" ref={form}>
      {faults.details.length > 0 && (
        // A list that is an alert is no list any more.
        <div role="alert" data-missing tabIndex={-1}>
          <ul className="c">
            {faults.details.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
      <Field label={words.reason} required {...faulty(faults.reason, words.reasonMissing)}>
        <Textarea value={reason} rows={2} resize="vertical" onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field
        label={isApproving ? words.approver : words.who}
        required
        hint={isApproving ? words.approverHint : words.selfDeclared}
        {...faulty(faults.who, words.whoMissing)}
      >
        <Input value={who} autoComplete="name" onChange={(_, { value }) => setWho(value)} />
      </Field>
    </div>
  );
}
