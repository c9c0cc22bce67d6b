import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { wordsOfCriteriaEditor } from "../../../words/criteria-editor/words-of-criteria-editor";
import type { Language } from "../../../../text/language";
import type { ChangedMeaning } from "../../../../rating/returns/changed-meanings";
import type { Named } from "../../../../rating/returns/other-meaning";
import { useYear } from "../../../state/pane-context";
import { LevelIcon } from "../../../ui/LevelIcon";
import { localText } from "../../../../text/local-text";
import { openMeanings, type MeaningAnswers } from "./meaning-answers";
import type { MeaningAnswer } from "../../../../evaluation/year/acts/settle-meanings";

/** More questions than this are answered together as a rule; each stands behind one press. */
const mostShown = 8;

interface MeaningQuestionsProps {
  readonly meanings: readonly ChangedMeaning[];
  readonly answers: MeaningAnswers;
  /** The table was to be written before all was answered. */
  readonly isMissing: boolean;
  readonly onAnswers: (answers: MeaningAnswers) => void;
}

/** Figures of codes that stand for something else in the changed table: to be moved, set aside or kept, before anything is written. */
export function MeaningQuestions({ meanings, answers, isMissing, onAnswers }: MeaningQuestionsProps) {
  const { language } = useYear();
  const { meanings: words } = wordsOfCriteriaEditor(language);
  if (meanings.length === 0) return null;
  const open = openMeanings(meanings, answers);
  const byName = open.filter(({ elsewhere }) => elsewhere.length === 1);
  const answer = (codes: readonly ChangedMeaning[], answerOf: (one: ChangedMeaning) => MeaningAnswer) =>
    onAnswers({ ...answers, ...Object.fromEntries(codes.map((one) => [one.code, answerOf(one)])) });
  return (
    <section className="meanings box pad" tabIndex={-1} data-meanings>
      <div className="line">
        <LevelIcon level="warning" />
        <h3 className="grow">{words.title}</h3>
      </div>
      <p className="c">{words.lead}</p>
      {isMissing && open.length > 0 && (
        <p className="c error" role="alert">
          {words.missing(String(open.length))}
        </p>
      )}
      {open.length > 1 && (
        <div className="acts">
          {byName.length > 0 && (
            <Button
              size="small"
              onClick={() => answer(byName, ({ elsewhere }) => ({ kind: "move", to: elsewhere[0] ?? "" }))}
            >
              {words.moveAll}
            </Button>
          )}
          <Button size="small" onClick={() => answer(open, () => ({ kind: "aside" }))}>
            {words.asideRest}
          </Button>
          <Button size="small" onClick={() => answer(open, () => ({ kind: "keep" }))}>
            {words.keepRest}
          </Button>
        </div>
      )}
      {meanings.length > mostShown ? (
        <details open={isMissing && open.length > 0}>
          <summary>{words.each(String(meanings.length))}</summary>
          {list()}
        </details>
      ) : (
        list()
      )}
    </section>
  );

  function list() {
    return (
      <ul className="plain">
        {meanings.map(({ code, before, after, figures, elsewhere }) => (
          <li key={code}>
            <p className="b">{code}</p>
            <p className="c dim">{words.was(named(before, language))}</p>
            <p className="c">{words.now(named(after, language))}</p>
            <p className="c dim">{words.figures(String(figures))}</p>
            <RadioGroup
              aria-label={words.choose(code)}
              value={valueOf(answers[code], elsewhere)}
              onChange={(_, { value }) => onAnswers({ ...answers, [code]: answerOf(value) })}
            >
              {elsewhere.map((to) => (
                <Radio key={to} value={`move:${to}`} label={words.move(to)} />
              ))}
              <Radio value="aside" label={words.aside} />
              <Radio value="keep" label={words.keep} />
            </RadioGroup>
          </li>
        ))}
      </ul>
    );
  }
}

function named(one: Named, language: Language): string {
  const name = localText(one, language);
  return one.unit === undefined ? name : `${name}, ${localText(one.unit, language)}`;
}

function valueOf(answer: MeaningAnswer | undefined, elsewhere: readonly string[]): string {
  if (answer === undefined || (answer.kind === "move" && !elsewhere.includes(answer.to))) return "";
  return answer.kind === "move" ? `move:${answer.to}` : answer.kind;
}

function answerOf(value: string): MeaningAnswer {
  if (value.startsWith("move:")) return { kind: "move", to: value.slice("move:".length) };
  return { kind: value === "aside" ? "aside" : "keep" };
}
