import { expect, test } from "@jest/globals";
import { itemNamed } from "../../src/core/hearing/labelled.ts";
import { type Context, everyItem } from "../../src/core/item.ts";
import { speaking } from "../../src/core/language.ts";
import { carrierOf } from "../../src/core/turn.ts";
import { localDate } from "../../src/core/values/local-date.ts";
import { Story, world } from "../support/story.ts";

test("every item is edited by the name it is shown under in Spanish, with and without accents", () => {
  const { request, at } = new Story().fillAll();
  const carrier = carrierOf(request, world);
  const context: Context = { request, carrier, today: localDate(at, carrier.zone), at };
  const items = everyItem(world.checklist, context).map(({ item }) => item);
  expect(items.length).toBeGreaterThan(25);
  const missed = speaking("es", () =>
    items.flatMap((item) => {
      const label = item.label().toLowerCase();
      return [label, label.normalize("NFD").replace(/\p{M}/gu, "")].flatMap((name) => {
        const english = world.understood?.(`editar ${name}`, []) ?? "";
        const named = /^edit (.+)$/.exec(english)?.[1];
        return named !== undefined && itemNamed(named, items)?.key === item.key
          ? []
          : [`editar ${name} is read as ${english}`];
      });
    }),
  );
  expect(missed).toEqual([]);
});
