import { expect, test } from "@jest/globals";
import { html } from "../../../adapters/web/html.ts";

test("every text is escaped, in content and in attributes", () => {
  const hostile = `<script>"it's" & more</script>`;
  expect(html`<p title="${hostile}">${hostile}</p>`.markup).toBe(
    '<p title="&lt;script&gt;&quot;it&#39;s&quot; &amp; more&lt;/script&gt;">&lt;script&gt;&quot;it&#39;s&quot; &amp; more&lt;/script&gt;</p>',
  );
});

test("markup stays markup, lists are joined, numbers are shown, and nothing is shown for nothing", () => {
  const list = ["a<", "b"].map((each) => html`<li>${each}</li>`);
  expect(html`<ul>${list}${false}${null}${undefined}${""}</ul>${0}`.markup).toBe(
    "<ul><li>a&lt;</li><li>b</li></ul>0",
  );
});
