import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readEmail } from "../../../src/core/values/email.ts";

describe("reading an e-mail address", () => {
  test.each([
    ["dana@acme.com", "dana@acme.com"],
    ["it's dana@acme.com", "dana@acme.com"],
    ["It’s “dana@acme.com”.", "dana@acme.com"],
    ["Dana.Reyes+port@Acme-Corp.COM!", "Dana.Reyes+port@acme-corp.com"],
    ["<mailto:dana@acme.com|dana@acme.com>", "dana@acme.com"],
    ["Dana Reyes <dana@acme.com>", "dana@acme.com"],
    ["email: dana@acme.com, thanks", "dana@acme.com"],
    ["dana@acme.com or DANA@acme.com", "dana@acme.com"],
    ["*dana@acme.com*", "dana@acme.com"],
    ["_dana@acme.com_", "dana@acme.com"],
    ["_dana@acme.com", "_dana@acme.com"],
    ["d@a.co", "d@a.co"],
    ["o'brien@acme.com", "o'brien@acme.com"],
  ])("%j is %s", (text, email) => {
    expect(readEmail(text)).toEqual({ ok: true, email });
  });

  test.each([
    ["", /could not find an e-mail address/],
    ["ask my assistant", /could not find an e-mail address/],
    ["@dana will do it", /could not find an e-mail address/],
    ["dana @acme.com", /space beside the @.*dana@acme\.com/],
    ["dana@acme.com or lee@acme.com", /two addresses, dana@acme\.com and lee@acme\.com\. Which one/],
    ["dana@gmail", /dana@gmail seems to stop early/],
    ["dana@gmail,com", /seems to stop early/],
    ["dana@@acme.com", /more than one @/],
    ["dana..reyes@acme.com", /could not read dana\.\.reyes@acme\.com/],
    ["dana@acme..com", /could not read/],
    ["dana@-acme.com", /could not read/],
    ["josé@acme.com", /the character "é"/],
    ["dana@аcme.com", /the character "а"/],
    ["dana＠acme.com", /the character "＠"/],
    ["dana@ac\u200bme.com", /invisible character/],
    ["\u202edana@acme.com", /invisible character/],
    [`${"d".repeat(65)}@acme.com`, /before the @ has 65 characters.*at most 64/],
    [`dana@${"acme.".repeat(60)}com`, /has 308 characters.*at most 254/],
    ["x".repeat(1_001), /long text/],
  ])("%j is answered with a sentence", (text, sentence) => {
    const reading = readEmail(text);
    expect(reading).toEqual({ ok: false, problem: expect.stringMatching(sentence) });
  });

  test("what it reads, it reads again the same way, inside a sentence too", () => {
    fc.assert(
      fc.property(fc.emailAddress(), (typed) => {
        fc.pre(/^\w[\w.+-]*@/.test(typed));
        const reading = readEmail(`it is ${typed}`);
        if (!reading.ok) return;
        expect(reading.email.toLowerCase()).toBe(typed.toLowerCase());
        expect(readEmail(reading.email)).toEqual(reading);
      }),
    );
  });

  test("ordinary addresses are all taken", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}(\.[a-z]{1,12})?$/), fc.domain(), (local, domain) => {
        fc.pre(domain.length < 180 && /^[a-z0-9.-]+\.[a-z]{2,}$/.test(domain));
        expect(readEmail(`${local}@${domain}`)).toMatchObject({ ok: true, email: `${local}@${domain}` });
      }),
    );
  });

  test("never throws, and always says something", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[\w.@<>, -]{0,40}$/)),
        (text) => {
          const reading = readEmail(text);
          expect(reading.ok ? reading.email : reading.problem).not.toBe("");
        },
      ),
    );
  });
});

describe("the address that was probably meant", () => {
  test.each([
    ["dana@gmial.com", "dana@gmail.com"],
    ["dana@gamil.com", "dana@gmail.com"],
    ["dana@gmai.com", "dana@gmail.com"],
    ["dana@gmail.con", "dana@gmail.com"],
    ["dana@gmail.co", "dana@gmail.com"],
    ["dana@gmail.cm", "dana@gmail.com"],
    ["dana@gmial.con", "dana@gmail.com"],
    ["dana@hotmial.com", "dana@hotmail.com"],
    ["dana@hotmal.com", "dana@hotmail.com"],
    ["dana@yaho.com", "dana@yahoo.com"],
    ["dana@yahooo.com", "dana@yahoo.com"],
    ["dana@outlok.com", "dana@outlook.com"],
    ["dana@outloook.com", "dana@outlook.com"],
    ["dana@iclod.com", "dana@icloud.com"],
    ["dana@comcsat.net", "dana@comcast.net"],
    ["dana@sbcgloble.net", "dana@sbcglobal.net"],
    ["dana@aol.con", "dana@aol.com"],
    ["dana@acme.con", "dana@acme.com"],
    ["dana@acme.nte", "dana@acme.net"],
    ["dana@acme.ogr", "dana@acme.org"],
  ])("%s asks about %s", (typed, suggestion) => {
    expect(readEmail(typed)).toEqual({ ok: true, email: typed, suggestion });
  });

  test.each([
    "gmail.com",
    "ymail.com",
    "gmx.com",
    "gmx.net",
    "mail.com",
    "email.com",
    "aol.com",
    "aim.com",
    "me.com",
    "mac.com",
    "live.com",
    "love.com",
    "att.com",
    "att.net",
    "cox.com",
    "proton.me",
    "proton.com",
    "cloud.com",
    "hey.com",
    "yahoo.co.uk",
    "yahoo.ca",
    "hotmail.co.uk",
    "outlook.de",
    "carter.com",
    "horizon.net",
    "acme.co",
    "acme.io",
    "acme.cam",
  ])("%s is what it is", (domain) => {
    expect(readEmail(`dana@${domain}`)).toEqual({ ok: true, email: `dana@${domain}` });
  });
});
