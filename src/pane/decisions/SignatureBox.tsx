import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { sha256 } from "../../text/sha256";
import { approvalWordsOf } from "../../decisions/words/approval/approval-words";
import { asFailure } from "../state/as-failure";
import { useYear } from "../state/pane-context";
import { FilePicker } from "../ui/FilePicker";
import type { Approving } from "./use-approval";

/** Keeps beside the approval which signature was made over which file; whether it is good only NCALayer tells. */
export function SignatureBox({ approving }: { readonly approving: Approving }) {
  const { language, dispatch } = useYear();
  const words = approvalWordsOf(language);
  const [signed, setSigned] = useState<File | null>(null);
  const [signature, setSignature] = useState<File | null>(null);
  const { signatures, version } = approving.state;

  async function attach(of: File, by: File): Promise<void> {
    try {
      const [signedHash, hash] = await Promise.all(
        [of, by].map(async (file) => sha256(new Uint8Array(await file.arrayBuffer()))),
      );
      if (signedHash === undefined || hash === undefined) return;
      await approving.act({
        type: "signature",
        signature: { file: by.name, hash, signedFile: of.name, signedHash },
      });
    } catch (error) {
      dispatch({ type: "failed", failure: { ...asFailure(error), waiting: false } });
    }
  }

  return (
    <section>
      <h2 className="sect">{words.signature}</h2>
      <p className="c dim">{words.signatureHint}</p>
      <ul className="c">
        {signatures
          .filter((one) => one.version === version)
          .map(({ signature: { file, signedFile, hash } }) => (
            <li key={hash}>{words.attached(file, signedFile, hash)}</li>
          ))}
      </ul>
      <FilePicker text={words.signedFile} onFiles={([file]) => setSigned(file)} />
      <FilePicker text={words.signatureFile} accept=".cms,.p7s,.sig" onFiles={([file]) => setSignature(file)} />
      <Button
        disabled={signed === null || signature === null}
        onClick={() => {
          if (signed && signature) void attach(signed, signature);
        }}
      >
        {words.attach}
      </Button>
    </section>
  );
}
