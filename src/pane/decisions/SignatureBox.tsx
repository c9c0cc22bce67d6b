import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { base64Of, bytesOfBase64 } from "../../text/base64";
import { sha256 } from "../../text/sha256";
import { signatureFault } from "../../decisions/records/signature-file";
import { approvalWordsOf } from "../../decisions/words/approval/approval-words";
import type { ApprovalWords } from "../../decisions/words/approval/ru";
import { asFailure } from "../state/as-failure";
import { useYear } from "../state/pane-context";
import { FilePicker } from "../ui/FilePicker";
import { SaveLink } from "../ui/SaveLink";
import type { Approving } from "./use-approval";

type Fault = keyof ApprovalWords["signatureFaults"];

/** Keeps beside the approval the signature that was made over a file; whether it is good only NCALayer tells. */
export function SignatureBox({ approving }: { readonly approving: Approving }) {
  const { language, view, dispatch } = useYear();
  const words = approvalWordsOf(language);
  const [signed, setSigned] = useState<File | null>(null);
  const [signature, setSignature] = useState<File | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const { signatures, version } = approving.state;
  const own = signatures.filter((one) => one.version === version);
  const kept = new Map(view.data.signatures?.map(({ hash, content }) => [hash, content]));

  async function attach(of: File, by: File): Promise<void> {
    try {
      const [signedBytes, bytes] = [await bytesOf(of), await bytesOf(by)];
      const [signedHash, hash] = [await sha256(signedBytes), await sha256(bytes)];
      const isKnown = own.some((one) => one.signature.hash === hash && one.signature.signedHash === signedHash);
      const found =
        signatureFault(bytes) ??
        (signedBytes.length === 0 ? "signed-empty" : signedHash === hash ? "same-file" : isKnown ? "known" : null);
      setFault(found);
      if (found !== null) return;
      const isDone = await approving.act({
        type: "signature",
        signature: { file: by.name, hash, signedFile: of.name, signedHash },
        content: base64Of(bytes),
      });
      if (!isDone) return;
      setSigned(null);
      setSignature(null);
    } catch (error) {
      dispatch({ type: "failed", failure: { ...asFailure(error), waiting: false } });
    }
  }

  return (
    <section>
      <h2 className="sect">{words.signature}</h2>
      <p className="c dim">{words.signatureHint}</p>
      <ul className="c" style={{ overflowWrap: "anywhere" }}>
        {own.map(({ signature: { file, signedFile, hash, signedHash } }) => {
          const content = kept.get(hash);
          return (
            <li key={`${hash} ${signedHash}`}>
              {words.attached(file, signedFile, hash)}
              {content === undefined ? (
                <span role="note"> {words.signatureLost(file)}</span>
              ) : (
                <SaveLink
                  text={words.saveSignature(file)}
                  make={() => ({ name: file, bytes: bytesOfBase64(content) })}
                />
              )}
            </li>
          );
        })}
      </ul>
      {/* What was attached is no longer named as chosen. */}
      <div key={own.length}>
        <FilePicker text={words.signedFile} onFiles={([file]) => setSigned(file)} />
        <FilePicker
          text={words.signatureFile}
          accept=".cms,.p7s,.sig"
          onFiles={([file]) => {
            setSignature(file);
            setFault(null);
          }}
        />
      </div>
      {fault !== null && <p role="alert">{words.signatureFaults[fault]}</p>}
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

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
