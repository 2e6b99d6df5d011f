import { afterEach, expect, test } from "@jest/globals";
import { sam, type TemporaryPort, temporaryPort, untilMoved } from "../support/temporary-port.ts";

const opened: TemporaryPort[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

test("temporary numbers are bought, tested, swapped and given back in Spanish, and only by their whole name and a sí", async () => {
  const it = await temporaryPort("212-555-0100, 212-555-0101");
  opened.push(it);
  const rented = (): number => it.portside().sandbox.numbersSold().rented;
  await it.say("español");
  await it.say("números temporales para todos");
  expect(await it.submit()).toContain("«comprar 2 números a $1.15 cada uno, $2.30 al mes, sí»");

  for (const text of ["sí", "comprar", "comprar 3 números, sí", "comprar 2 números a $1.10 cada uno, sí"])
    await it.say(text);
  expect(rented()).toBe(0);
  const bought = await it.say("comprar 2 números a $1.15 cada uno, $2.30 al mes, sí");
  expect(bought).toContain("(212) 555-0199 sustituye a (212) 555-0100");
  expect(bought).toContain("marque *72 2125550199 (para quitarlo: *73)");
  expect(rented()).toBe(2);
  expect(await it.say("0101 suena")).toContain("Faltan por probar: (212) 555-0100.");
  await it.assign("+12125550199", sam);

  const moved = await it.pass(...untilMoved);
  expect(moved).toContain("2 números portados tomaron el lugar de sus números temporales:");
  expect(moved).toContain("No pude avisar a Sam Lee, porque no sé cómo escribirle.");
  expect(await it.say("devolver 2 números")).toContain("«devolver 2 números, sí»");
  expect(rented()).toBe(2);
  expect(await it.say("devolver 2 números, sí")).toContain(
    "2 números temporales se devolvieron y ya no cuestan nada.",
  );
  expect(rented()).toBe(0);
});
