import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import express from "express";
import { readUpload, type Upload } from "../../../adapters/web/read-upload.ts";
import { openWebServer } from "../../../adapters/web/server.ts";
import { keptLog } from "../../support/open-runtime.ts";

test("a form that arrived as a whole before it is read is read as a whole", async () => {
  const router = express.Router();
  const read: Upload[] = [];
  router.post("/", async (request, response) => {
    await wait(100);
    read.push(await readUpload(request, ({ mark }) => mark === "right"));
    response.end();
  });
  const server = await openWebServer({ port: 0, host: "127.0.0.1", handlers: [router], log: keptLog().log });
  const bytes = randomBytes(40_000);
  const form = new FormData();
  form.set("mark", "right");
  form.set("files", new Blob([bytes]), "bill.pdf");
  await fetch(`http://127.0.0.1:${server.port}/`, { method: "POST", body: form });
  await server.close();
  expect(read).toEqual([{ type: "whole", files: [{ name: "bill.pdf", bytes }] }]);
});
