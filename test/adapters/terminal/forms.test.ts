import { PassThrough } from "node:stream";
import { describe, expect, test } from "@jest/globals";
import type { Form } from "../../../src/core/message.ts";
import { brief, contactForm, pipe, type Script, setUp, sid, textOf } from "./fake-assistant.ts";

const opensForm =
  (form: Form = contactForm, after: Script = () => ({ say: ["Thank you."] })): Script =>
  (did) => {
    if (did.type === "opened") return { say: ["Who signs?"] };
    return did.type === "said" && did.text === "form" ? { reply: { type: "open-form", form } } : after(did);
  };

const submitted = (did: unknown[][]) => did.filter(([type]) => type === "form-submitted");

describe("a form", () => {
  test("is filled in field by field", async () => {
    const { did, printed, received } = await pipe(
      "form\nDana Reyes\nd@riverside.example\n2\n735511\nhello\n",
      opensForm(),
    );
    expect(did.slice(2)).toEqual([
      [
        "form-submitted",
        "contact",
        { repName: "Dana Reyes", repEmail: "d@riverside.example", kind: "business", pin: "735511" },
      ],
      ["said", "hello"],
    ]);
    expect(received[2]).toMatchObject({ sid, rev: 4 });
    expect(printed).toContain(
      [
        "1 of 4 · Name",
        "They sign the letter.",
        "Now: Dana",
        "For example: Dana Reyes",
        "",
        "> Dana Reyes",
        "",
        "2 of 4 · E-mail",
        "",
        "> d@riverside.example",
        "",
        "3 of 4 · Kind of service",
        "1) A home",
        "2) A business",
        "",
        "> 2",
        "",
        "4 of 4 · Transfer PIN",
        "It is not shown while you type.",
        "",
        "> ••••",
        "",
        "Thank you.",
      ].join("\n"),
    );
    expect(printed).not.toContain("735511");
  });

  test("empty lines keep what is there", async () => {
    const { did } = await pipe("form\n\nd@riverside.example\n\n\n", opensForm());
    expect(submitted(did)).toEqual([["form-submitted", "contact", { repEmail: "d@riverside.example" }]]);
  });

  test("with nothing typed changes nothing and asks again", async () => {
    const { did, printed } = await pipe("form\n\n\n\n\n", opensForm());
    expect(submitted(did)).toEqual([]);
    expect(printed).toMatch(/Nothing was changed\.\n\nWho signs\?\n$/);
  });

  test("cancel leaves it, and the question stands again", async () => {
    const { did, printed } = await pipe("form\nDana Reyes\ncancel\nhello\n", opensForm());
    expect(did.slice(2)).toEqual([["said", "hello"]]);
    expect(printed).toContain("You left the form.");
    expect(printed.match(/Who signs\?/g)).toHaveLength(2);
  });

  test("back corrects the field before, done sends what there is", async () => {
    const { did } = await pipe("form\nDana\nback\nDana Reyes\ndone\n", opensForm());
    expect(submitted(did)).toEqual([["form-submitted", "contact", { repName: "Dana Reyes" }]]);
  });

  test("skip and help are no answers", async () => {
    const { did, printed } = await pipe("form\nhelp\nskip\nI don't know\nA home\nskip\n", opensForm());
    expect(submitted(did)).toEqual([["form-submitted", "contact", { kind: "residential" }]]);
    expect(printed.match(/1 of 4 · Name/g)).toHaveLength(2);
  });

  test("several choices are taken by number and by label", async () => {
    const form: Form = {
      ...contactForm,
      fields: [
        {
          item: "kept",
          label: "Who is kept informed",
          kind: "many",
          optional: false,
          choices: [
            { label: "Me", value: "me" },
            { label: "The channel", value: "channel" },
          ],
        },
      ],
    };
    const { did } = await pipe("form\n1, the channel\nform\n1 and someone\n", opensForm(form));
    expect(submitted(did).map(([, , values]) => values)).toEqual([
      { kept: "me, channel" },
      { kept: "1 and someone" },
    ]);
  });

  test("a file of a form is sent after it", async () => {
    const bill = { item: "bill", label: "Bill", kind: "file" as const, optional: false };
    const form: Form = { ...contactForm, fields: [...contactForm.fields.slice(0, 1), bill] };
    const { did } = await pipe("form\nDana Reyes\n/nowhere/bill.pdf\n", opensForm(form));
    expect(did.slice(2)).toEqual([
      ["form-submitted", "contact", { repName: "Dana Reyes" }],
      ["file-refused", "bill", expect.stringContaining("There is no file")],
    ]);
  });
});

describe("problems of a form", () => {
  const strict = opensForm(contactForm, (did) => {
    if (did.type !== "form-submitted") return {};
    const email = did.values.repEmail;
    return email !== undefined && !email.includes("@")
      ? { reply: { type: "form-problems", problems: { repEmail: "An e-mail address has an @ in it." } } }
      : { say: ["Thank you."] };
  });

  test("are shown beside their labels, and only their fields are asked again", async () => {
    const { did, printed } = await pipe("form\nDana Reyes\ndana\n\n\nstill\nd@riverside.example\n", strict);
    expect(submitted(did).map(([, , values]) => values)).toEqual([
      { repName: "Dana Reyes", repEmail: "dana" },
      { repEmail: "still" },
      { repEmail: "d@riverside.example" },
    ]);
    expect(printed).toContain(
      [
        "One field needs another look; the rest is saved.",
        "E-mail: An e-mail address has an @ in it.",
        "",
        "1 of 1 · E-mail",
        "",
        "> still",
      ].join("\n"),
    );
  });

  test("can be left as they are", async () => {
    const { did, printed } = await pipe("form\n\ndana\n\n\n\nhello\n", strict);
    expect(did.slice(2)).toEqual([
      ["form-submitted", "contact", { repEmail: "dana" }],
      ["said", "hello"],
    ]);
    expect(printed).toContain("Nothing was changed.");
  });
});

describe("a form that ends in the middle loses nothing", () => {
  test.each([
    ["at the end of the input", "form\nDana Reyes\nd@riverside.example\n"],
    ["without a last newline", "form\nDana Reyes\nd@riverside.example"],
    ["by exit", "form\nDana Reyes\nd@riverside.example\nexit\nnot read\n"],
  ])("%s", async (_name, lines) => {
    const { did } = await pipe(lines, opensForm());
    expect(did.slice(2)).toEqual([
      ["form-submitted", "contact", { repName: "Dana Reyes", repEmail: "d@riverside.example" }],
    ]);
  });

  test("when the process is asked to end", async () => {
    const stop = new AbortController();
    const output = new PassThrough();
    let seen = "";
    output.on("data", (chunk) => {
      seen += chunk;
      if (seen.includes("2 of 4")) stop.abort();
    });
    const run = setUp(opensForm(), { stop: stop.signal, output });
    (run.input as PassThrough).write("form\nDana Reyes\n");
    await run.terminal.run(run.assistant);
    expect(run.received.map(brief).at(-1)).toEqual(["form-submitted", "contact", { repName: "Dana Reyes" }]);
    expect(textOf(output)).toBe("");
  });
});
