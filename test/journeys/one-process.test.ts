import { expect, test } from "@jest/globals";
import { onOneLine } from "../support/answering-person.ts";
import { dataFolder } from "../support/data-folder.ts";
import { runPortside, startPortside } from "../support/portside-process.ts";

test("a second process on a folder is refused with a sentence, until the first was killed", async () => {
  const { folder, remove } = dataFolder();
  try {
    const first = startPortside({ folder });
    expect(await first.until(() => first.transcript().includes("/port to start"))).toBe(true);
    expect(await runPortside({ folder, script: "/port\n" })).toEqual({
      code: 1,
      signal: null,
      transcript: "",
      errors: `Another Portside is already using ${folder}. Stop that one first, or start this one with a folder of its own.\n`,
    });
    first.write("/port\n");
    expect(await first.until(() => first.transcript().includes("Before we start"))).toBe(true);
    first.kill("SIGKILL");
    expect(await first.ended).toEqual({ code: null, signal: "SIGKILL" });

    const after = await runPortside({ folder, script: "agree\n" });
    expect({ ...after, transcript: "" }).toEqual({ code: 0, signal: null, transcript: "", errors: "" });
    expect(onOneLine(after.transcript)).toMatch(/We were at step 1 of 5.*Agreement: .{0,12}points/);
  } finally {
    remove();
  }
}, 60_000);
