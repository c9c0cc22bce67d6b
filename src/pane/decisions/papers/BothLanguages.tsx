import { Field, Input, Textarea } from "@fluentui/react-components";
import type { TwoNames } from "../../../decisions/facts/two-names";
import { approvalWordsOf } from "../../../decisions/words/approval/approval-words";
import { useYear } from "../../state/pane-context";

interface BothLanguagesProps {
  readonly label: string;
  readonly hint?: string;
  /** A text of several lines. */
  readonly isLong?: boolean;
  readonly value: TwoNames;
  readonly onChange: (value: TwoNames) => void;
}

/** A name or text in the two languages of the papers. */
export function BothLanguages({ label, hint, isLong = false, value, onChange }: BothLanguagesProps) {
  const words = approvalWordsOf(useYear().language);
  const field = (language: keyof TwoNames) => {
    const change = (text: string) => onChange({ ...value, [language]: text });
    const shared = { value: value[language], lang: language };
    return isLong ? (
      <Textarea {...shared} rows={2} resize="vertical" onChange={(_, { value: text }) => change(text)} />
    ) : (
      <Input {...shared} onChange={(_, { value: text }) => change(text)} />
    );
  };
  return (
    <>
      <Field label={words.inKazakh(label)} {...(hint !== undefined && { hint })}>
        {field("kk")}
      </Field>
      <Field label={words.inRussian(label)}>{field("ru")}</Field>
    </>
  );
}
