import type { PaperLanguage } from "../facts/two-names";
import { publishWordsOf } from "../words/publish/publish-words";
import { escapeHtml } from "./escape-html";

/** A page for both languages, the same in either. */
interface TwoLanguagePage {
  readonly title: Readonly<Record<PaperLanguage, string>>;
  /** HTML that stands in the part of one language. */
  readonly body: Readonly<Record<PaperLanguage, string>>;
  /** Styles besides those of every page. */
  readonly styles?: string;
}

const styles = `
:root{color-scheme:light}
body{font:16px/1.5 "Segoe UI",Arial,sans-serif;color:#1b1b1b;background:#fff;max-width:70rem;margin:0 auto;padding:1rem}
h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.15rem}
table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600;padding:.5rem 0}
th,td{border:1px solid #8a8a8a;padding:.3rem .5rem;vertical-align:top;text-align:left}th{background:#eee}
tbody th{min-width:15rem;background:none;font-weight:400}
td.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.mark{border:3px solid #b00020;color:#b00020;font-weight:700;font-size:1.5rem;padding:.5rem 1rem;text-align:center}
.scroll{overflow-x:auto}svg{max-width:100%;height:auto}
.switch{display:inline-block;margin:0 .75rem .5rem 0}
#kk:checked~main [data-part=ru],#ru:checked~main [data-part=kk]{display:none}
@media print{.switch,input{display:none!important}body{max-width:none;padding:0}.sheet{break-after:page}.sheet:last-child{break-after:auto}}
`;

/**
 * One self-contained page: no script, no request, both languages in it, switched by two radio buttons.
 * @param page Titles and contents; contents are HTML made by the caller, who escapes what comes from outside.
 * @param first Language shown first.
 * @returns The file.
 */
export function twoLanguagePage({ title, body, styles: own = "" }: TwoLanguagePage, first: PaperLanguage): string {
  const choice = (language: PaperLanguage): string =>
    `<input type="radio" name="language" id="${language}"${language === first ? " checked" : ""}>` +
    `<label class="switch" for="${language}" lang="${language}">${escapeHtml(publishWordsOf(language).language)}</label>`;
  const part = (language: PaperLanguage): string =>
    `<div data-part="${language}" lang="${language}">\n<h1>${escapeHtml(title[language])}</h1>\n${body[language]}\n</div>`;
  return `<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title[first])}</title>
<style>${styles}${own}</style>
</head>
<body>
${choice("kk")}
${choice("ru")}
<main>
${part("kk")}
${part("ru")}
</main>
</body>
</html>
`;
}
