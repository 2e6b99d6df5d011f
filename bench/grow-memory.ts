import { readFileSync } from "node:fs";
import { openSqlite } from "../adapters/storage/sqlite.ts";
import { benchKeys } from "./engine.ts";
import { asked, questions, type Target } from "./grow-questions.ts";

const [folder = "", path = ""] = process.argv.slice(2);
const targets = JSON.parse(readFileSync(path, "utf8")) as Target[];
const store = await openSqlite(folder, benchKeys);
let most = 0;
for (const question of questions) {
  for (const target of targets) await asked(store, question, target);
  most = Math.max(most, process.memoryUsage.rss());
}
await store.close();
process.stdout.write(String(most / 1024 / 1024));
