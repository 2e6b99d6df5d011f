import type { Letter } from "../../src/core/letter.ts";
import { type Html, html } from "./html.ts";
import { signWords as said } from "./sign-words.ts";

const list = (numbers: string[]): Html =>
  html`<ul class="numbers">${numbers.map((number) => html`<li>${number}</li>`)}</ul>`;

/** A letter as it is printed, with every number in it, and nothing beside it. */
export const letterHtml = (letter: Letter): Html => {
  const { title, reference, facts, sentences, numbers, staying, signer, test } = letter;
  return html`<article class="letter" aria-labelledby="letter-title">
${test && html`<p class="test">${said.test}</p>`}
<h2 id="letter-title">${title}</h2>
<p class="about">${said.reference(reference)}</p>
<dl>${facts.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`)}
<dt>${said.signer}</dt><dd>${[signer.name, signer.title, signer.email].filter((part) => part !== "").join(", ")}</dd>
</dl>
<h3>${said.authorization}</h3>
<ol>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ol>
<h3>${said.numbers(numbers.length)}</h3>
${list(numbers)}
${staying.length > 0 && html`<h3>${said.staying(staying.length)}</h3>${list(staying)}`}
</article>`;
};
