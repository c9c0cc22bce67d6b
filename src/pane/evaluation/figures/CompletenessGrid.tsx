import { Checkmark12Filled } from "@fluentui/react-icons/svg/checkmark";
import type { Target } from "../../../evaluation/year/ports";
import { useYear } from "../../state/pane-context";
import { BlockSwatch } from "../../ui/BlockSwatch";
import { useRoving } from "../../ui/hooks/use-roving";
import type { BlockGaps, OrganisationGaps } from "../year/completeness";

const minus = "\u2212";

/** A row for each organisation, incomplete ones first, and a cell for each block; all of it is walked by arrows. */
export function CompletenessGrid() {
  const { words, view, blocks, nameOf, openPage, commands } = useYear();
  const { figures } = words;
  const { completeness, data } = view;
  const rows = [...completeness.organisations].sort((a, b) => rank(a) - rank(b));
  const keys = rows.flatMap(({ id }) => [keyOf(id), ...blocks.map(({ block }) => keyOf(id, String(block)))]);
  const roving = useRoving(keys, { columns: 1 + blocks.length });
  return (
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
  return <>{{ part: `${minus}${gaps.missing.length}`, bad: `${gaps.errors}!`, none: "–" }[state]}</>;
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
