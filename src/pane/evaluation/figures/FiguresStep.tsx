import { Link, ProgressBar } from "@fluentui/react-components";
import { Checkmark12Filled } from "@fluentui/react-icons/svg/checkmark";
import { formatFigure } from "../../../text/format-number";
import { wordsOfReturnsImport } from "../../words/returns-import/words-of-returns-import";
import { wordsOfFollowupPane } from "../../words/followup/words-of-followup-pane";
import { wordsOfJournalPane } from "../../words/journal/words-of-journal-pane";
import { BlockSwatch } from "../../ui/BlockSwatch";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { useYear } from "../../state/pane-context";
import type { Target } from "../../../evaluation/year/ports";
import { useRoving } from "../../ui/use-roving";
import type { BlockGaps, OrganisationGaps } from "../year/completeness";

const minus = "\u2212";

/** Which organisation has declared what: a grid of organisations and blocks, incomplete returns first. */
export function FiguresStep() {
  const { words, language, view, blocks, nameOf, dispatch, openPage, commands } = useYear();
  const { figures } = words;
  const { completeness, data } = view;
  const rows = [...completeness.organisations].sort((a, b) => rank(a) - rank(b));
  const columns = 1 + blocks.length;
  const keys = rows.flatMap(({ id }) => [keyOf(id), ...blocks.map(({ block }) => keyOf(id, String(block)))]);
  const roving = useRoving(keys, { columns });
  const own = wordsOfReturnsImport(language);
  const toCheck = { text: words.toStep.check, run: () => dispatch({ type: "step", step: "check" }) };
  const load = { text: own.open, run: () => openPage({ kind: "returns" }), rove: "returns" };
  const isComplete = completeness.complete === completeness.organisations.length;
  const silent = rows.filter((row) => row.noReturn);
  return (
    <>
      <Body flush>
        <div className="inset">
          <div className="line spread">
            <span className="b">
              {figures.complete(String(completeness.complete), String(completeness.organisations.length))}
            </span>
            <span className="dim num c">
              {figures.declared(
                formatFigure(completeness.declared, language),
                formatFigure(completeness.expected, language),
              )}
            </span>
          </div>
          <ProgressBar
            aria-label={figures.progress}
            value={completeness.expected === 0 ? 0 : completeness.declared / completeness.expected}
            thickness="large"
          />
          <p>
            <Link as="button" data-rove="templates" onClick={() => openPage({ kind: "templates" })}>
              {own.templates.open}
            </Link>
            {" · "}
            <Link as="button" data-rove="board" onClick={() => openPage({ kind: "board" })}>
              {wordsOfFollowupPane(language).open}
            </Link>
            {" · "}
            <Link as="button" data-rove="changes" onClick={() => openPage({ kind: "changes" })}>
              {wordsOfJournalPane(language).open}
            </Link>
          </p>
          {completeness.declared === 0 && (
            <div className="box empty">
              <p className="b">{figures.none}</p>
              <p className="c dim">{figures.noneHint}</p>
            </div>
          )}
          {silent.length > 0 && completeness.declared > 0 && (
            <p className="c dim">{figures.noReturns(silent.map(({ id }) => nameOf(id)).join(", "))}</p>
          )}
        </div>
        <table className="gridt" aria-label={figures.table} onKeyDown={roving.onKeyDown}>
          <colgroup>
            <col />
            {blocks.map(({ block }) => (
              <col key={String(block)} className="cellcol" />
            ))}
            <col className="edge" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col" className="dim">
                {figures.incompleteFirst}
              </th>
              {blocks.map(({ block, name, position }) => (
                <th key={String(block)} scope="col">
                  <span className="b num" aria-hidden>
                    {String(block)}
                  </span>
                  <span className="sr">{name}</span>
                  <BlockSwatch position={position} />
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <button
                    type="button"
                    className="r name"
                    onClick={() => openPage({ kind: "organisation", organisation: row.id })}
                    {...roving.item(keyOf(row.id))}
                  >
                    {nameOf(row.id)}
                  </button>
                </th>
                {row.blocks.map((gaps, index) => {
                  const state = cellState(gaps, row.noReturn);
                  const text = {
                    full: figures.full,
                    part: figures.missing(String(gaps.missing.length)),
                    bad: figures.errors(String(gaps.errors)),
                    none: words.shell.noData,
                  }[state];
                  return (
                    <td key={String(gaps.block)}>
                      <button
                        type="button"
                        className={`r cell ${state}`}
                        aria-label={figures.cell(nameOf(row.id), blocks[index]?.name ?? String(gaps.block), text)}
                        onClick={() => void commands.show(data.year, targetOf(row.id, gaps))}
                        {...roving.item(keyOf(row.id, String(gaps.block)))}
                      >
                        <CellMark state={state} gaps={gaps} />
                      </button>
                    </td>
                  );
                })}
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </Body>
      <p className="legend c dim" aria-hidden>
        <span>
          <span className="cell full">
            <Checkmark12Filled />
          </span>
          {figures.full}
        </span>
        <span>
          <span className="cell part">{minus}3</span>
          {figures.legendMissing}
        </span>
        <span>
          <span className="cell bad">1!</span>
          {figures.legendErrors}
        </span>
        <span>
          <span className="cell none">—</span>
          {figures.legendEmpty}
        </span>
      </p>
      {isComplete ? <Footer primary={toCheck} secondary={load} /> : <Footer primary={load} secondary={toCheck} />}
    </>
  );
}

type CellState = "full" | "part" | "bad" | "none";

function cellState({ missing, expected, errors }: BlockGaps, noReturn: boolean): CellState {
  if (noReturn || (expected > 0 && missing.length === expected)) return "none";
  if (errors > 0) return "bad";
  return missing.length > 0 ? "part" : "full";
}

function CellMark({ state, gaps }: { readonly state: CellState; readonly gaps: BlockGaps }) {
  if (state === "full") return <Checkmark12Filled />;
  return <>{{ part: `${minus}${gaps.missing.length}`, bad: `${gaps.errors}!`, none: "—" }[state]}</>;
}

function targetOf(organisation: string, { block, missing }: BlockGaps): Target {
  const [first] = missing;
  return first === undefined ? { organisation, sheet: `block-${block}` } : { organisation, code: first.code };
}

/** Nothing sent, then missing figures, then errors, then the rest. */
function rank(row: OrganisationGaps): number {
  if (row.noReturn) return 0;
  if (!row.complete) return 1;
  return row.errors > 0 ? 2 : 3;
}

function keyOf(organisation: string, block = "name"): string {
  return `figures:${organisation}:${block}`;
}
