import { Input, Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { BlockSwatch } from "../../ui/BlockSwatch";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { LevelIcon } from "../../ui/LevelIcon";
import { formatDate } from "../../../text/format-date";
import type { Indicator } from "../../../rating/criteria/criteria";
import { isChangedOnSheets, tableVersion } from "../../../evaluation/year/table-version";
import type { FindingEntry } from "../check/finding-list";
import { wordsOfCriteriaEditor } from "../../words/criteria-editor/words-of-criteria-editor";
import "./criteria.css";
import { useYear } from "../../state/pane-context";
import { focusKey, useRoving } from "../../ui/use-roving";
import { withCriteria } from "./criteria-change";
import { localText } from "../../ui/local-name";

/** The table of criteria by block, each indicator with its rule in words and its findings; a row leads to its cell. */
export function CriteriaStep() {
  const { words, language, pack, view, blocks, state, dispatch, commands, openPage } = useYear();
  const editor = wordsOfCriteriaEditor(language);
  const { criteria, year, illustrative } = view.data;
  const wanted = state.search.trim().toLowerCase();
  const found = criteria.indicators.filter((indicator) => matches(indicator, wanted));
  const sections = blocks.flatMap((block) => {
    const indicators = found.filter((indicator) => String(indicator.block) === String(block.block));
    return indicators.length > 0 || wanted === "" ? [{ block, indicators }] : [];
  });
  // A row of two for the arrows, although only one can be pressed.
  const twice = (key: string): readonly string[] => [key, key];
  const roving = useRoving(
    sections.flatMap(({ block, indicators }) => [
      ...twice(`block:${block.block}`),
      ...indicators.flatMap(({ code }) => [`indicator:${code}`, `edit:${code}`]),
      ...(indicators.length === 0 ? twice(`add:${block.block}`) : []),
    ]),
    { columns: 2, ...(found[0] && { start: `indicator:${found[0].code}` }) },
  );
  const about = view.findings.filter(({ finding }) => finding.code.startsWith("criteria."));
  const general = about.filter(({ finding }) => finding.indicator === undefined);
  return (
    <>
      <Body flush>
        <div className="inset">
          {illustrative && (
            <MessageBar intent="warning">
              <MessageBarBody>{words.criteria.illustrative}</MessageBarBody>
            </MessageBar>
          )}
          <Input
            size="small"
            className="wide"
            contentBefore={<Search16Regular />}
            placeholder={words.criteria.searchHint}
            aria-label={words.criteria.search}
            value={state.search}
            data-search
            onChange={(_, { value }) => dispatch({ type: "search", text: value })}
          />
          <p className="criteria-links">
            <Link as="button" data-rove="bring-in" onClick={() => openPage({ kind: "bring-in" })}>
              {editor.bringIn}
            </Link>
            <Link as="button" data-rove="add-block" onClick={() => openPage({ kind: "block", block: null })}>
              {editor.block.add}
            </Link>
          </p>
          <TableVersionLine />
          <p className="c dim">{words.criteria.rowHint}</p>
          <Marks entries={general} />
        </div>
        {found.length === 0 && <p className="inset dim">{words.criteria.nothingFound}</p>}
        <div onKeyDown={roving.onKeyDown}>
          {sections.map(({ block, indicators }) => {
            const number = String(block.block);
            return (
              <section key={number}>
                <div className="blockhead">
                  <BlockSwatch position={block.position} />
                  <h2 className="grow">{block.name}</h2>
                  <span className="c dim num">{indicators.length}</span>
                  <button
                    type="button"
                    className="r edit"
                    aria-label={editor.block.edit(number)}
                    data-tip={editor.block.edit(number)}
                    onClick={() => openPage({ kind: "block", block: block.block })}
                    {...roving.item(`block:${number}`)}
                  >
                    <span className="ic" aria-hidden>
                      <Edit16Regular />
                    </span>
                  </button>
                </div>
                {indicators.length === 0 && (
                  <p className="inset dim">
                    {editor.block.empty}{" "}
                    <Link
                      as="button"
                      onClick={() => openPage({ kind: "indicator", code: null, block: block.block })}
                      {...roving.item(`add:${number}`)}
                    >
                      {editor.add}
                    </Link>
                  </p>
                )}
                <ul className="rows criteria-rows">
                  {indicators.map((indicator) => (
                    <li key={indicator.code}>
                      <button
                        type="button"
                        className="r row c"
                        onClick={() => void commands.show(year, { sheet: "criteria", code: indicator.code })}
                        {...roving.item(`indicator:${indicator.code}`)}
                      >
                        <span className="code dim">{indicator.code}</span>
                        <span className="grow">
                          <span className="blkln">{localText(indicator, language)}</span>
                          <span className="dim blkln">{pack.rule(indicator, year)}</span>
                          <Marks entries={about.filter(({ finding }) => finding.indicator === indicator.code)} />
                        </span>
                      </button>
                      <button
                        type="button"
                        className="r edit"
                        aria-label={editor.edit(indicator.code)}
                        data-tip={editor.edit(indicator.code)}
                        onClick={() => openPage({ kind: "indicator", code: indicator.code })}
                        {...roving.item(`edit:${indicator.code}`)}
                      >
                        <span className="ic" aria-hidden>
                          <Edit16Regular />
                        </span>
                      </button>
                    </li>
                  ))}
                </ul>
              </section>
            );
          })}
        </div>
      </Body>
      <Footer
        secondary={{ text: editor.add, run: () => openPage({ kind: "indicator", code: null }) }}
        primary={{ text: words.toStep.figures, run: () => dispatch({ type: "step", step: "figures" }) }}
      />
    </>
  );
}

/** Which version of the table the year is rated by; what was changed on the sheets is recorded by one press. */
function TableVersionLine() {
  const { language, view, state, commands, ports } = useYear();
  const { version } = wordsOfCriteriaEditor(language);
  const { data } = view;
  const { number, changedOn } = tableVersion(data);
  const facts = { who: state.name, at: ports.now() };
  async function record(): Promise<void> {
    const isDone = await commands.rewrite("criteria", withCriteria(data, data.criteria, facts));
    if (isDone) focusKey(document, "bring-in");
  }
  return (
    <>
      <p className="c dim">
        {changedOn === undefined ? version.first : version.changed(String(number), formatDate(changedOn, language))}
      </p>
      {isChangedOnSheets(data) && (
        <p className="c">
          {version.edited}{" "}
          <Link as="button" className="c" data-rove="record-version" onClick={() => void record()}>
            {version.record}
          </Link>
        </p>
      )}
    </>
  );
}

function Marks({ entries }: { readonly entries: readonly FindingEntry[] }) {
  const { pack, view } = useYear();
  return entries.map(({ key, finding }) => (
    <span key={key} className="c line mark">
      <LevelIcon level={finding.level} />
      <span>{pack.finding(finding, view.data).title}</span>
    </span>
  ));
}

function matches(indicator: Indicator, wanted: string): boolean {
  if (wanted === "") return true;
  const words = [indicator.kk, indicator.ru, indicator.en ?? ""].map((text) => text.toLowerCase());
  return indicator.code.startsWith(wanted) || words.some((text) => text.includes(wanted));
}
