import { LevelIcon } from "../../ui/LevelIcon";
import { BlockSwatch } from "../../ui/BlockSwatch";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { SubBar } from "../../shell/SubBar";
import { useYear } from "../../state/pane-context";
import { useRoving } from "../../ui/hooks/use-roving";
import { baseFieldsOf } from "../year/completeness";
import { localText } from "../../../text/local-text";
import { OrganisationHead } from "../../ui/names/OrganisationHead";

/** What one organisation still owes: blank figures by block, blank base fields, and its findings. */
export function OrganisationPage({ organisation }: { readonly organisation: string }) {
  const { words, language, view, blocks, pack, dispatch, commands } = useYear();
  const { figures } = words;
  const { data } = view;
  const gaps = view.completeness.organisations.find(({ id }) => id === organisation);
  const base = (gaps?.missingBase ?? []).flatMap((code) =>
    data.criteria.base_fields.filter((field) => field.code === code),
  );
  const owing = (gaps?.blocks ?? []).filter(({ missing }) => missing.length > 0);
  const findings = view.findings.filter(({ finding }) => finding.organisation === organisation);
  const keys = [
    ...base.map(({ code }) => `base:${code}`),
    ...owing.flatMap(({ missing }) => missing.map(({ code }) => `missing:${code}`)),
    ...findings.map(({ key }) => `finding:${key}`),
  ];
  const roving = useRoving(keys);
  const show = (code: string) => () => void commands.show(data.year, { organisation, code });
  return (
    <>
      <SubBar back={figures.allOrganisations} />
      <Body flush>
        <div className="inset">
          <OrganisationHead organisation={organisation} />
          {gaps?.noReturn === true && <p className="b">{words.shell.noReturn}</p>}
          {gaps?.complete === true && <p>{figures.allDeclared}</p>}
        </div>
        <div onKeyDown={roving.onKeyDown}>
          {base.length > 0 && (
            <section>
              <h3 className="listhead">{figures.baseData(String(base.length))}</h3>
              <ul className="rows">
                {base.map((field) => (
                  <li key={field.code}>
                    <button
                      type="button"
                      className="r row c"
                      onClick={show(field.code)}
                      {...roving.item(`base:${field.code}`)}
                    >
                      <span className="code dim">{field.code}</span>
                      <span className="grow">{localText(field, language)}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {owing.map((block) => {
            const name = blocks.find((candidate) => String(candidate.block) === String(block.block));
            return (
              <section key={String(block.block)}>
                <div className="blockhead">
                  <BlockSwatch position={name?.position ?? 1} />
                  <h3 className="grow">{name?.name}</h3>
                  <span className="c dim">{figures.missing(String(block.missing.length))}</span>
                </div>
                <ul className="rows">
                  {block.missing.map((indicator) => {
                    const from = baseFieldsOf(indicator);
                    return (
                      <li key={indicator.code}>
                        <button
                          type="button"
                          className="r row c"
                          onClick={show(from[0] ?? indicator.code)}
                          {...roving.item(`missing:${indicator.code}`)}
                        >
                          <span className="code dim">{indicator.code}</span>
                          <span className="grow">
                            <span className="blkln">{localText(indicator, language)}</span>
                            {from.length > 0 && (
                              <span className="dim blkln">{figures.computedFrom(from.join(", "))}</span>
                            )}
                          </span>
                        </button>
                      </li>
                    );
                  })}
                </ul>
              </section>
            );
          })}
          {findings.length > 0 && (
            <section>
              <h3 className="listhead">{figures.findings(String(findings.length))}</h3>
              <ul className="rows">
                {findings.map(({ key, finding }) => (
                  <li key={key}>
                    <button
                      type="button"
                      className="r row c"
                      onClick={() => {
                        const code = finding.indicator ?? finding.base;
                        void commands.show(data.year, { organisation, ...(code !== undefined && { code }) });
                      }}
                      {...roving.item(`finding:${key}`)}
                    >
                      <LevelIcon level={finding.level} />
                      <span className="grow">
                        <span className="sr">{words.check.level[finding.level]}. </span>
                        {pack.finding(finding, data).title}
                      </span>
                      <span className="dim">{finding.indicator ?? finding.base}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </Body>
      <Footer
        state={figures.cellHint}
        primary={{ text: words.toStep.check, run: () => dispatch({ type: "step", step: "check" }) }}
      />
    </>
  );
}
