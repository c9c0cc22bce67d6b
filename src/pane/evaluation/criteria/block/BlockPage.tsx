import { isOf2026 } from "../../../../rating/editions/edition";
import { Link } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { wordsOfCriteriaEditor } from "../../../words/criteria-editor/words-of-criteria-editor";
import { allBlocks } from "../../../../rating/criteria/all-blocks";
import type { BlockId } from "../../../../rating/criteria/criteria";
import type { CriteriaEdit } from "../../../../rating/criteria/criteria-edit";
import { moveBlock, nextBlock, retireBlock, setBlock } from "../../../../rating/criteria/edit-blocks";
import type { Finding } from "../../../../rating/finding";
import { misfitsOf } from "../../../../rating/returns/misfits";
import { BlockForm } from "./BlockForm";
import { Body } from "../../../shell/Body";
import { Footer } from "../../../shell/Footer";
import { GonePage } from "../../../shell/GonePage";
import { MisfitBox } from "../meanings/MisfitBox";
import { MoveButtons } from "../../../ui/MoveButtons";
import { SubBar } from "../../../shell/SubBar";
import "../criteria.css";
import { useYear } from "../../../state/pane-context";
import { blockOfDraft, draftOfBlock, type BlockDraft, type BlockFaults } from "./block-draft";
import { withCriteria } from "../../../../evaluation/year/acts/change-criteria";
import { RetireButton } from "../RetireButton";
import { RefusedEdit } from "../RefusedEdit";
import { PageHead } from "../../../ui/PageHead";

const noFaults: BlockFaults = {};

/** The form of one block: added, renamed, moved or retired, and written in one step that can be undone. */
export function BlockPage({ block }: { readonly block: BlockId | null }) {
  const { language, view, state, dispatch, commands, ports } = useYear();
  const words = wordsOfCriteriaEditor(language);
  const { form } = words;
  const { data } = view;
  const { criteria } = data;
  const blocks = allBlocks(criteria);
  const at = blocks.findIndex((one) => String(one.block) === String(block));
  const [faults, setFaults] = useState(noFaults);
  const [refused, setRefused] = useState<readonly Finding[]>([]);
  const open = state.blockForms.find((form) => form.block === block) ?? null;
  const draft = open?.draft ?? draftOfBlock(blocks[at]);
  const made = useMemo(() => {
    const id = block ?? nextBlock(criteria);
    const others = allBlocks(criteria).filter((one) => String(one.block) !== String(id));
    return blockOfDraft(draft, id, others);
  }, [draft, block, criteria]);
  if (block !== null && at < 0) return <GonePage />;

  const change = (next: BlockDraft) => {
    setFaults(noFaults);
    setRefused([]);
    dispatch({ type: "open-block", open: { block, draft: next } });
  };
  const close = () => {
    dispatch({ type: "close-block", form: open });
  };
  async function write({ criteria: next, findings }: CriteriaEdit): Promise<boolean> {
    if (next) return commands.rewrite("criteria", withCriteria(data, next, { who: state.name, at: ports.now() }));
    setRefused(findings);
    dispatch({ type: "say", text: form.wrong });
    return false;
  }
  async function writeNames(): Promise<void> {
    if (Object.keys(made.faults).length > 0) {
      setFaults({ ...made.faults });
      dispatch({ type: "say", text: form.wrong });
    } else if (await write(setBlock(criteria, made.block))) close();
  }

  return (
    <>
      <SubBar back={words.back}>
        <span className="c dim">{block ?? ""}</span>
      </SubBar>
      <Body>
        <PageHead
          title={block === null ? words.block.newTitle(String(made.block.block)) : words.block.title(String(block))}
        />
        {block !== null && (
          <p>
            <Link as="button" className="c" onClick={() => void commands.show(data.year, { sheet: "reference" })}>
              {words.block.toSheet}
            </Link>
          </p>
        )}
        <RefusedEdit findings={refused} />
        <BlockForm draft={draft} faults={faults} onChange={change} />
        {block !== null && (
          <section className="criteria-form">
            <div className="form-acts">
              <MoveButtons at={at + 1} of={blocks.length} onMove={(by) => void write(moveBlock(criteria, block, by))} />
            </div>
            <p className="c dim">{words.block.moveHint}</p>
            <Retiring block={block} onRetire={async (edit) => void ((await write(edit)) && close())} />
          </section>
        )}
      </Body>
      <Footer
        state={open === null ? undefined : ""}
        secondary={{ text: form.cancel, run: close }}
        primary={{ text: form.write, run: () => void writeNames() }}
      />
    </>
  );
}

interface RetiringProps {
  readonly block: BlockId;
  readonly onRetire: (edit: CriteriaEdit) => Promise<void>;
}

/** What goes with a block is told before it goes; the last one with indicators stays. */
function Retiring({ block, onRetire }: RetiringProps) {
  const { language, view } = useYear();
  const words = wordsOfCriteriaEditor(language).block;
  const { data } = view;
  const isOwn = (one: { readonly block: BlockId }): boolean => String(one.block) === String(block);
  const own = data.criteria.indicators.filter(isOwn);
  if (own.length === data.criteria.indicators.length) return <p className="c dim">{words.only}</p>;
  const edit = retireBlock(data.criteria, block);
  const isMain = isOf2026(data.edition) && data.settings.mainBlocks.some((main) => isOwn({ block: main }));
  return (
    <>
      <RetireButton
        text={words.retire}
        sure={words.retireSure(String(block))}
        asked={words.retireAsked(String(block), String(own.length))}
        onRetire={() => void onRetire(edit)}
      />
      <p className="c dim">{words.retireHint(String(own.length))}</p>
      {isMain && <p className="c dim">{words.main}</p>}
      <MisfitBox misfits={edit.criteria ? misfitsOf(data, edit.criteria) : []} next={edit.criteria} />
    </>
  );
}
