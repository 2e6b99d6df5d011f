import { onOneLine } from "../answering-person.ts";
import { openTeams, type TestTeams } from "../open-teams.ts";
import { setToNow } from "../set-clock.ts";
import { agency, nodesOf, type Where, wordsOf } from "../teams-people.ts";
import { portIn } from "../teams-port.ts";
import { endingOf } from "./ending.ts";
import { aMoment, type MakePlayer, type Player, type Step } from "./story.ts";

/** Plays in a Teams that is open already. */
export const playerIn = (teams: TestTeams, bill: Promise<Buffer>): Player => {
  const port = portIn(teams, bill);
  let where: Where = { id: "", type: "channel" };

  const play = async (step: Step): Promise<void> => {
    switch (step.do) {
      case "begin":
        where = await port.begin();
        return;
      case "press":
        await teams.press("dana", where, step.label);
        return;
      case "say":
        await teams.type("dana", where, step.text);
        return;
      case "bill":
        await port.uploadBill(where);
        return;
      case "secret":
        await port.sendPage(await port.pageFor(where, "Answer in private"), { answer: step.value });
        return;
      case "form": {
        await teams.press("dana", where, step.button);
        const inputs = nodesOf(teams.messages(where).at(-1)?.card);
        const idOf = (item: string): string => inputs.find(({ id }) => id?.endsWith(`:${item}`))?.id ?? item;
        const filled = Object.entries(step.values).map(([item, value]) => [idOf(item), value]);
        await teams.press("dana", where, "Save", { inputs: Object.fromEntries(filled) });
        return;
      }
      case "pass":
        await teams.pass(step.hours);
    }
  };

  return {
    platform: "Teams",
    ways: {
      begin: "mention in a channel",
      press: "button of a card",
      say: "mention in the thread",
      bill: "upload page",
      secret: "private page",
      form: "card in the thread",
    },
    play,
    request: () => teams.store.request(agency, port.sidIn(where)),
    hear: () => teams.pass(aMoment),
    said: async () => onOneLine(teams.messages(where).map(wordsOf).join("\n")),
    saidAlone: async () => onOneLine(teams.messages(teams.personal("dana")).map(wordsOf).join("\n")),
    ending: () => endingOf(teams.store, agency, port.sidIn(where)),
    leaks: (secret) => JSON.stringify([teams.connector.made, teams.lines]).includes(secret),
    close: teams.close,
  };
};

export const teamsPlayer: MakePlayer = async (bill, environment = {}) => {
  const teams = await openTeams({ environment });
  if (environment.CARRIER) setToNow(teams.clock);
  return playerIn(teams, bill);
};
