import { useYear } from "../../state/pane-context";
import { PageHead } from "../PageHead";
import { officialName } from "../../../rating/organisations/organisation-names";

/** Title of a page about one organisation: its short name, and the official one below it. */
export function OrganisationHead({ organisation }: { readonly organisation: string }) {
  const { language, view, nameOf } = useYear();
  const official = view.organisation.get(organisation);
  return (
    <>
      <PageHead title={nameOf(organisation)} />
      {official && (
        <p className="c dim" lang={language === "kk" ? "kk" : "ru"}>
          {officialName(official, language)}
        </p>
      )}
    </>
  );
}
