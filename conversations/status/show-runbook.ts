import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Context } from "../../src/core/item.ts";
import type { Card } from "../../src/core/message.ts";
import { isOver } from "../../src/core/port-request.ts";
import { localDate, showDate } from "../../src/core/values/local-date.ts";
import { doneText, dutiesOf } from "./duties.ts";
import { type DutyKey, dutyWords as words } from "./words-duties.ts";

/** The list around a port date: before it, what is to be ready; afterwards, what is left to do. Who ticked what stands there. */
export const showRunbook = ({ request, carrier }: Context): Card | null => {
  const all = dutiesOf(request);
  if (all.length === 0) return null;
  const done = request.duties ?? {};
  const open = all.filter(({ key }) => !done[key]);
  const count = all.length - open.length;
  const when: Partial<Record<DutyKey, string>> = words.when;
  return {
    sid: request.sid,
    list: "runbook",
    title: words.runbook(request.sid),
    status: isOver(request.status)
      ? words.afterwards(count, all.length)
      : words.before(request.date === null ? "" : showDate(request.date), count, all.length),
    facts: all.map(({ key }) => {
      const tick = done[key];
      const by = when[key];
      const { label, does } = words.duties[key];
      return {
        label: by === undefined ? label : words.labelWhen(label, by),
        value: tick
          ? words.done(does, localDate(tick.at, carrier.zone), quoted(tick.name, 60))
          : words.open(does),
      };
    }),
    choices: open.map(({ key }) => ({
      label: words.duties[key].label,
      action: { text: doneText(key), sid: request.sid },
    })),
    test: carrier.test,
  };
};
