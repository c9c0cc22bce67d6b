import { Field, Input, Textarea } from "@fluentui/react-components";
import { approvalWordsOf } from "../../decisions/words/approval/approval-words";
import { useYear } from "../state/pane-context";
import type { Approving } from "./use-approval";

/** Who does it and on what grounds, with everything that is missing. */
export function SignedFields({ approving }: { readonly approving: Approving }) {
  const words = approvalWordsOf(useYear().language);
  const { reason, who, faults, setReason, setWho } = approving;
  return (
    <div className="deciding">
      <Field label={words.reason} required>
        <Textarea value={reason} rows={2} resize="vertical" onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field label={words.who} required hint={words.selfDeclared}>
        <Input value={who} autoComplete="name" onChange={(_, { value }) => setWho(value)} />
      </Field>
      {faults.length > 0 && (
        <ul className="c" role="alert">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
