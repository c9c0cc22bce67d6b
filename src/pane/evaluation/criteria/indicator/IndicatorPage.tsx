import { Link } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { IndicatorField } from "../../../words/criteria-editor/ru";
import { wordsOfCriteriaEditor } from "../../../words/criteria-editor/words-of-criteria-editor";
import { allBlocks } from "../../../../rating/criteria/all-blocks";
import type { CriteriaEdit } from "../../../../rating/criteria/criteria-edit";
import { addIndicator, changeIndicator, nextCode } from "../../../../rating/criteria/edit-criteria";
import type { Finding } from "../../../../rating/finding";
import type { Block, BlockId, Indicator } from "../../../../rating/criteria/criteria";
import { changedMeanings } from "../../../../rating/returns/changed-meanings";
import { misfitsOf } from "../../../../rating/returns/misfits";
import { Body } from "../../../shell/Body";
import { Footer } from "../../../shell/Footer";
import { IndicatorForm } from "./IndicatorForm";
import { GonePage } from "../../../shell/GonePage";
import { MeaningQuestions } from "../meanings/MeaningQuestions";
import { openMeanings } from "../meanings/meaning-answers";
import { MisfitBox } from "../meanings/MisfitBox";
import { PresentIndicator } from "./PresentIndicator";
import { SubBar } from "../../../shell/SubBar";
import "../criteria.css";
import { useYear } from "../../../state/pane-context";
import { withCriteria } from "../../../../evaluation/year/acts/change-criteria";
import { draftOf, type IndicatorDraft } from "./indicator-draft";
import { indicatorOfDraft } from "./indicator-of-draft";
import { RefusedEdit } from "../RefusedEdit";
import { PageHead } from "../../../ui/PageHead";

/** The form of one indicator: changed, added, moved or retired, and written in one step that can be undone. */
export function IndicatorPage({ code, block }: { readonly code: string | null; readonly block?: BlockId }) {
  const { language, pack, view, state, dispatch, commands, ports } = useYear();
  const words = wordsOfCriteriaEditor(language);
  const { form } = words;
  const { data } = view;
  const { year } = data;
  const open = state.indicatorForms.find((form) => form.code === code) ?? null;
  const criteria = useMemo(
    () => ({ ...data.criteria, base_fields: [...data.criteria.base_fields, ...(open?.baseFields ?? [])] }),
    [data.criteria, open?.baseFields],
  );
  const present = criteria.indicators.find((indicator) => indicator.code === code);
  const blocks = useMemo(() => allBlocks(data.criteria), [data.criteria]);
  const [wrong, setWrong] = useState<readonly IndicatorField[]>([]);
  const [isMeaningMissing, setMeaningMissing] = useState(false);
  const [refused, setRefused] = useState<readonly Finding[]>([]);
  const kept = open?.draft;
  const draft = kept ?? draftOf(present ?? emptyIndicator(data.criteria, blocks, block), language, data.year);
  const made = useMemo(
    () => indicatorOfDraft(draft, present, criteria.base_fields, data.year),
    [draft, present, criteria.base_fields, data.year],
  );
  if (code !== null && !present) return <GonePage />;
  const edit: CriteriaEdit =
    made.wrong.length > 0
      ? { findings: [] }
      : code === null
        ? addIndicator(criteria, made.indicator)
        : changeIndicator(criteria, code, made.indicator);
  const misfits = edit.criteria ? misfitsOf(data, edit.criteria) : [];
  const meanings = edit.criteria ? changedMeanings(data, edit.criteria) : [];

  const rest = { baseFields: open?.baseFields ?? [], ...(open?.meanings && { meanings: open.meanings }) };
  const change = (next: IndicatorDraft) => {
    setRefused([]);
    dispatch({ type: "open-indicator", open: { ...rest, code, draft: next } });
  };
  const close = () => {
    dispatch({ type: "close-indicator", form: open });
  };
  async function write(next: CriteriaEdit, stays = false): Promise<void> {
    if (next === edit) setWrong(made.wrong);
    if (!next.criteria) {
      setRefused(next.findings);
      dispatch({ type: "say", text: form.wrong });
      return;
    }
    const answers = open?.meanings ?? {};
    if (next === edit && openMeanings(meanings, answers).length > 0) {
      setMeaningMissing(true);
      document.querySelector<HTMLElement>("[data-meanings]")?.focus();
      return;
    }
    const facts = { who: state.name, at: ports.now(), meanings: new Map(Object.entries(answers)) };
    const told = { indicator: next === edit ? made.indicator.code : (code ?? "") };
    if (!(await commands.rewrite("criteria", withCriteria(data, next.criteria, facts), told))) return;
    if (!stays) close();
  }

  return (
    <>
      <SubBar back={words.back}>
        <span className="c dim">{code ?? ""}</span>
      </SubBar>
      <Body>
        <PageHead title={code === null ? form.newTitle : form.title(code)} />
        {code !== null && (
          <p>
            <Link as="button" className="c" onClick={() => void commands.show(year, { sheet: "criteria", code })}>
              {form.toCell}
            </Link>
          </p>
        )}
        <RefusedEdit findings={refused} />
        <IndicatorForm
          draft={draft}
          blocks={blocks}
          baseFields={criteria.base_fields}
          wrong={wrong}
          isNew={code === null}
          sentence={made.wrong.length > 0 ? undefined : pack.rule(made.indicator, year)}
          onChange={change}
          onBaseField={(field, next) =>
            dispatch({
              type: "open-indicator",
              open: { ...rest, code, draft: next, baseFields: [...rest.baseFields, field] },
            })
          }
        />
        <MeaningQuestions
          meanings={meanings}
          answers={open?.meanings ?? {}}
          isMissing={isMeaningMissing}
          onAnswers={(answers) =>
            dispatch({ type: "open-indicator", open: { ...rest, code, draft, meanings: answers } })
          }
        />
        <MisfitBox misfits={misfits} next={edit.criteria} />
        {code !== null && present && (
          <PresentIndicator {...{ present, criteria }} onEdit={(next, stays) => void write(next, stays)} />
        )}
      </Body>
      <Footer
        state={kept === undefined ? undefined : ""}
        secondary={{ text: form.cancel, run: close }}
        primary={{ text: form.write, run: () => void write(edit) }}
      />
    </>
  );
}

function emptyIndicator(
  criteria: Parameters<typeof nextCode>[0],
  blocks: readonly Block[],
  block = blocks.at(-1)?.block ?? 1,
): Indicator {
  return {
    block,
    code: nextCode(criteria, block),
    kk: "",
    ru: "",
    type: "integer",
    min: 0,
    rule: { kind: "per_unit", points: 1 },
  };
}
