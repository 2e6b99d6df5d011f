import { Writable } from "node:stream";
import { expect, test } from "@jest/globals";
import { createLog } from "../src/logger.ts";
import { dataFolder } from "./support/data-folder.ts";

test("fields that may hold what people said are never written, however deep they stand", () => {
  const data = dataFolder();
  let written = "";
  const destination = new Writable({
    write: (chunk, _encoding, done) => {
      written += String(chunk);
      done();
    },
  });
  const log = createLog(data.folder, "info", destination);
  for (const name of [
    "pin",
    "ssn4",
    "accountNumber",
    "text",
    "values",
    "answers",
    "token",
    "authorization",
    "sealed",
  ])
    log.info({ [name]: "hush", about: { [name]: "hush", deeper: { [name]: "hush" } } } as never, "a line");
  log.info({ sid: "PR-0000-0001", tries: 2 }, "another");
  data.remove();
  expect(written.split("\n").filter((line) => line.includes("a line"))).toHaveLength(9);
  expect(written).not.toContain("hush");
  expect(written).toContain('"sid":"PR-0000-0001","tries":2');
});
