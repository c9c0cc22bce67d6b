import { Button, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import type { ApprovalDetails, IssuingBody } from "../../../decisions/records/approval";
import type { Person } from "../../../decisions/records/person";
import { knownPersons } from "../../../decisions/words/act/known-persons";
import { approvalWordsOf } from "../../../decisions/words/approval/approval-words";
import { useYear } from "../../state/pane-context";
import { dateOfText, dateText, isNoDate } from "../../ui/names/date-text";
import { AmendmentsForm } from "./AmendmentsForm";
import { BothLanguages } from "./BothLanguages";
import type { Approving } from "../use-approval";

const bodies: readonly IssuingBody[] = ["executive-committee", "central-committee"];
const nobody: Person = { name: { kk: "", ru: "" }, inSentence: { kk: "", ru: "" } };

/** Whose decision, by which item of which protocol, and who signs, reports and controls: forms of names are typed, not made. */
export function DetailsForm({ approving }: { readonly approving: Approving }) {
  const { language, view } = useYear();
  const words = approvalWordsOf(language);
  const { details, setDetails } = approving;
  const change = (part: Partial<ApprovalDetails>) => setDetails({ ...details, ...part });
  const controls = details.control.length === 0 ? [nobody] : details.control;
  return (
    <div className="deciding">
      {view.data.synthetic && <p className="c">{words.practiceBlank}</p>}
      <Field label={words.body}>
        <RadioGroup
          value={details.body}
          onChange={(_, { value }) => change({ body: bodies.find((one) => one === value) ?? "executive-committee" })}
        >
          {bodies.map((body) => (
            <Radio key={body} value={body} label={words.bodies[body]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.protocol}>
        <Input value={details.protocol} onChange={(_, { value }) => change({ protocol: value })} />
      </Field>
      <Field label={words.item}>
        <Input value={details.item} onChange={(_, { value }) => change({ item: value })} />
      </Field>
      <Field
        label={words.date}
        {...(isNoDate(details.date) && {
          validationState: "error",
          validationMessage: words.missing["date-format"],
        })}
      >
        <Input
          value={dateText(details.date)}
          onChange={(_, { value }) => change({ date: dateOfText(value) || value })}
        />
      </Field>
      {!view.data.synthetic && (
        <Button size="small" className="start" onClick={() => change(knownPersons)}>
          {words.knownPersons}
        </Button>
      )}
      <BothLanguages label={words.chair} value={details.chair} onChange={(chair) => change({ chair })} />
      <BothLanguages
        isLong
        label={words.reporter}
        hint={words.reporterHint}
        value={details.reporter.inSentence}
        onChange={(inSentence) => change({ reporter: { ...details.reporter, name: inSentence, inSentence } })}
      />
      {controls.map((person, at) => (
        <BothLanguages
          // The list only grows at its end.
          key={at}
          isLong
          label={words.control}
          hint={words.controlHint}
          value={person.inSentence}
          onChange={(inSentence) =>
            change({ control: controls.map((one, index) => (index === at ? { name: inSentence, inSentence } : one)) })
          }
        />
      ))}
      <Button size="small" className="start" onClick={() => change({ control: [...controls, nobody] })}>
        {words.addControl}
      </Button>
      <AmendmentsForm
        amendments={details.amendments ?? { clauses: [], newAppendix: false }}
        onChange={(amendments) => change({ amendments })}
      />
    </div>
  );
}
