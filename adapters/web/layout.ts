import { languageNow } from "../../src/core/language.ts";
import { type Html, html } from "./html.ts";
import { words } from "./words.ts";

export type Page = {
  title: string;
  body: Html;
  /** Files among the assets that the page works better with. */
  scripts?: string[];
};

/** A whole page. It works without its scripts, and carries nothing but what it is for (47 CFR 64.1130(c)). */
export const layout = ({ title, body, scripts = [] }: Page): Html => html`<!doctype html>
<html lang="${languageNow()}">
<head>
<meta charset="utf-8">
<title>${title} · ${words.brand}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/pages.css">
${scripts.map((name) => html`<script type="module" src="/assets/${name}"></script>`)}
</head>
<body>
<header><img src="/assets/mark.svg" alt="" width="28" height="28"><span>${words.brand}</span></header>
<main id="main" tabindex="-1">
${body}
</main>
</body>
</html>
`;

/** A page that only says something. */
export const notice = (title: string, ...paragraphs: string[]): Page => ({
  title,
  body: html`<h1>${title}</h1>${paragraphs.map((each) => html`<p>${each}</p>`)}`,
});

/** Where a sentence about a field stands; the field names it as what describes it. */
export const problemBeside = (id: string, problem: string | undefined): Html | false =>
  problem !== undefined && problem !== "" && html`<p class="problem" id="${id}" role="alert">${problem}</p>`;
