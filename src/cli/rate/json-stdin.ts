/** What a contract answers to a document: one line for standard output, or one for standard error. */
export type JsonAnswer = { readonly output: string } | { readonly error: string };

/**
 * Answers what comes on standard input.
 * @param answer The contract: `rateJson`, `campaignJson`.
 * @param stdin UTF-8 JSON, one document.
 * @param stdout Gets the answer.
 * @param stderr Gets the error object.
 * @returns The exit status: 0, or 2 for wrong input.
 */
export async function answerJsonStdin(
  answer: (text: string) => JsonAnswer,
  stdin: AsyncIterable<Uint8Array | string>,
  stdout: { write(text: string): unknown },
  stderr: { write(text: string): unknown },
): Promise<number> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of stdin) text += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
  const result = answer(text + decoder.decode());
  if ("error" in result) {
    stderr.write(`${result.error}\n`);
    return 2;
  }
  stdout.write(`${result.output}\n`);
  return 0;
}
