import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { wordsOfReturnsImport } from "../../words/returns-import/words-of-returns-import";
import type { ReturnFile } from "../../../evaluation/returns/import/return-file";
import { useYear } from "../../state/pane-context";
import { LevelIcon } from "../../ui/LevelIcon";

interface WhoseReturnProps {
  readonly question: Extract<ReturnFile, { kind: "whose" }>;
  readonly onAnswer: (organisation: string) => void;
}

/** A return whose organisation the year does not have: names like it to choose from, and all others. */
export function WhoseReturn({ question, onAnswer }: WhoseReturnProps) {
  const { language, view, nameOf } = useYear();
  const words = wordsOfReturnsImport(language);
  const { issuedTo } = question;
  const isListed = view.data.organisations.some(({ id }) => id === issuedTo);
  const title =
    issuedTo === undefined
      ? words.whose(question.name)
      : words.whoseOfTwo(question.name, isListed ? nameOf(issuedTo) : issuedTo);
  const others = view.data.organisations.filter(({ id }) => !question.candidates.includes(id));
  return (
    <li className="fnd sel">
      <div className="row ask">
        <LevelIcon level="warning" />
        <div className="grow">
          <p className="title b">
            <span className="sr">{words.question}. </span>
            {title}
          </p>
          <p className="c dim file">{question.file}</p>
          {question.candidates.length > 0 && (
            <RadioGroup aria-label={words.whoseChoose} onChange={(_, { value }) => onAnswer(value)}>
              {question.candidates.map((id) => (
                <Radio key={id} value={id} label={nameOf(id)} />
              ))}
            </RadioGroup>
          )}
          <Field label={question.candidates.length > 0 ? words.whoseOther : words.whoseChoose}>
            <Select value="" onChange={(_, { value }) => value !== "" && onAnswer(value)}>
              <option value="">–</option>
              {others.map(({ id }) => (
                <option key={id} value={id}>
                  {nameOf(id)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </div>
    </li>
  );
}
