import { signedParameter, type FunctionSpec, type FunctionTexts } from "../../kernel/functions/function-spec";
import type { Language } from "../../text/language";
import { helpEn } from "../words/help/en";
import { helpKk } from "../words/help/kk";
import { helpRu, type HelpWords } from "../words/help/ru";

const style = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.25rem;margin-top:2.5rem;border-top:1px solid #8888;padding-top:1rem}h3{font-size:1rem;margin-bottom:0}
code{font-size:.95em}dd{margin:0 0 .75rem 1rem}ul{margin:.25rem 0;padding-left:1.25rem}p{margin:.25rem 0}`;

/**
 * The help page the manifest points to: what the add-in is, first aid, and every function, in three languages.
 * @param specs The functions of every domain.
 * @param textsOf What the function wizard says of them.
 * @returns A whole HTML document without scripts.
 */
export function helpPage(specs: readonly FunctionSpec[], textsOf: (language: Language) => FunctionTexts): string {
  const words = [helpKk, helpRu, helpEn];
  const links = words.map(({ language, name }) => `<a href="#${language}" lang="${language}">${name}</a>`);
  return `<!doctype html>
<html lang="kk"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bagalau</title><style>${style}</style></head>
<body><h1>Bagalau</h1><nav>${links.join(" · ")}</nav>
${words.map((one) => section(one, specs, textsOf(one.language))).join("\n")}
</body></html>
`;
}

function section(words: HelpWords, specs: readonly FunctionSpec[], texts: FunctionTexts): string {
  const parts = words.sections.map(({ title, text }) => `<h3>${escapeHtml(title)}</h3><p>${escapeHtml(text)}</p>`);
  return `<section id="${words.language}" lang="${words.language}"><h2>${words.name}</h2>
<p>${escapeHtml(words.about)}</p>
${parts.join("\n")}
<h3>${escapeHtml(words.functions)}</h3>
<dl>${specs.map((spec) => describeFunction(spec, words, texts)).join("\n")}</dl></section>`;
}

function describeFunction({ id, parameters }: FunctionSpec, words: HelpWords, texts: FunctionTexts): string {
  const signature = parameters.map(signedParameter).join(", ");
  const items = parameters.map(({ name, optional }) => {
    const text = texts.parameters[id]?.[name] ?? "";
    return `<li><code>${name}</code>${optional ? ` (${escapeHtml(words.optional)})` : ""}: ${escapeHtml(text)}</li>`;
  });
  return `<dt><code>BAGALAU.${id}(${signature})</code></dt>
<dd><p>${escapeHtml(texts.descriptions[id] ?? "")}</p><ul>${items.join("")}</ul></dd>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
