import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { answerEverything } from "./answering-person.ts";
import { readRecords } from "./journey-records.ts";
import { filedWithSid, portAnswers } from "./port-answers.ts";
import { runPortside, startPortside } from "./portside-process.ts";

const preload = [fileURLToPath(new URL("./die-at-step.ts", import.meta.url))];

const changeDatabase = (path: string, sql: string): void => {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
};

/** Lets three hours pass between two starts: what waits is due, and the sandbox carrier can be reached again. */
const passThreeHours = (folder: string): void => {
  changeDatabase(join(folder, "portside.db"), "update effects set due = 0");
  changeDatabase(join(folder, "sandbox.sqlite"), `update tries set first = first - ${3 * 3_600_000}`);
};

/** A folder in which all that is left to do is to say yes to filing. */
export const readyToFile = async (folder: string, numbers: string, bill: string): Promise<void> => {
  const answers = portAnswers({ numbers, bill }).filter(({ says }) => says !== "submit");
  const portside = startPortside({ folder });
  const ready = await answerEverything(portside, { answers, until: /When all is right, say "submit"/ });
  portside.write("submit\n");
  portside.end();
  await portside.ended;
  if (!ready) throw new Error(`This port did not get as far as its review: ${portside.transcript()}`);
};

/** What is typed from the last yes to the signature, after which it is filed. */
const lastWords = "yes\nsign\nDana Reyes\n";

/** The steps at which a process that is told to file can die, by name, from the moment it heard so. */
export const stepsOfFiling = async (
  ready: string,
  folder: string,
): Promise<{ step: number; name: string }[]> => {
  cpSync(ready, folder, { recursive: true });
  const stepsTo = join(folder, "steps");
  await runPortside({ folder, script: lastWords, preload, environment: { STEPS_TO: stepsTo } });
  const names = readFileSync(stepsTo, "utf8").trim().split("\n");
  const heard = names.findIndex((name) => name.startsWith("before print > yes"));
  return names.map((name, index) => ({ step: index + 1, name })).slice(heard);
};

/** What is there after a process died at a step of filing, and another one was started: each should be one. */
export const dieWhileFiling = async (ready: string, folder: string, step: number) => {
  cpSync(ready, folder, { recursive: true });
  const first = await runPortside({
    folder,
    script: lastWords,
    preload,
    environment: { DIE_AT_STEP: String(step) },
  });
  const second = startPortside({ folder });
  const until = new RegExp(`${filedWithSid.source}|is on its way|does not answer at the moment`);
  const goneOn = await answerEverything(second, { answers: portAnswers({ numbers: "", bill: "" }), until });
  second.end();
  const ended = await second.ended;
  passThreeHours(folder);
  const third = await runPortside({ folder, script: "" });
  const { requests, orders, filings, history, mails, effects } = readRecords(folder);
  const said = [first, third].map(({ transcript }) => transcript).join("\n") + second.transcript();
  return {
    died: first.signal === "SIGKILL",
    goneOn,
    codes: [ended.code, third.code],
    status: requests[0]?.status,
    orders: orders.length,
    filings,
    signed: history.filter(({ type }) => type === "letter signed").length,
    filed: history.filter(({ type }) => type === "filed").length,
    mails: mails.length,
    leftToDo: effects.length,
    saidFiled: filedWithSid.test(said.replace(/\s+/g, " ")),
    errors: second.errors() + third.errors,
  };
};
