import { askAgain } from "../../src/core/moves/asking.ts";
import { isFilling } from "../../src/core/moves/steering.ts";
import { type Dialogue, doing, personOf, saying } from "../../src/core/turn.ts";
import { readFiguresQuery } from "./figures-query.ts";
import { showFigures, showTable } from "./show-figures.ts";

/** "Figures", "how are our ports doing?": counted from what is stored of the agency. */
export const figuresDialogue: Dialogue = {
  hear: (text, turn) => {
    const wanted = readFiguresQuery(text);
    const by = personOf(turn.event);
    if (!wanted || !by) return null;
    return doing(turn, { type: "count-ports", to: turn.conversation.id, by, wanted });
  },
  happened: (turn, world) => {
    const { event } = turn;
    if (event.type !== "ports-counted") return null;
    const parts = event.wanted === "table" ? showTable(event) : showFigures(event);
    const said = saying(turn, ...parts);
    return isFilling(turn) ? askAgain(said, world) : said;
  },
};
