import { Button, Checkbox, Field, Input, Link } from "@fluentui/react-components";
import type { ActAmendments, ClauseAmendment } from "../../../decisions/records/amendments";
import { approvalWordsOf } from "../../../decisions/words/approval/approval-words";
import { useYear } from "../../state/pane-context";
import { BothLanguages } from "./BothLanguages";

interface AmendmentsFormProps {
  readonly amendments: ActAmendments;
  readonly onChange: (amendments: ActAmendments) => void;
}

const empty: ClauseAmendment = { clause: "", text: { kk: "", ru: "" } };

/** What the same paper changes in the Regulation: clauses in a new wording, a new Appendix 1; without any the paper has no such item. */
export function AmendmentsForm({ amendments, onChange }: AmendmentsFormProps) {
  const { amendments: words } = approvalWordsOf(useYear().language);
  const { clauses, newAppendix } = amendments;
  const put = (at: number, part: Partial<ClauseAmendment>) =>
    onChange({ ...amendments, clauses: clauses.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  return (
    <section>
      <h3>{words.title}</h3>
      <p className="c dim">{words.hint}</p>
      {clauses.map(({ clause, text }, at) => (
        // Clauses have no name of their own while they are typed.
        <div key={at} role="group" aria-label={`${words.clause} ${clause}`}>
          <Field label={words.clause}>
            <Input value={clause} onChange={(_, { value }) => put(at, { clause: value })} />
          </Field>
          <BothLanguages isLong label={words.text} value={text} onChange={(both) => put(at, { text: both })} />
          <Link
            as="button"
            className="c start"
            onClick={() => onChange({ ...amendments, clauses: clauses.filter((_, index) => index !== at) })}
          >
            {words.remove(clause)}
          </Link>
        </div>
      ))}
      <Button size="small" className="start" onClick={() => onChange({ ...amendments, clauses: [...clauses, empty] })}>
        {words.add}
      </Button>
      <Checkbox
        label={words.newAppendix}
        checked={newAppendix}
        onChange={(_, { checked }) => onChange({ ...amendments, newAppendix: checked === true })}
      />
    </section>
  );
}
