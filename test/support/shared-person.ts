import { type Answer, asked, onOneLine } from "./answering-person.ts";
import { filedWithSid, portAnswers } from "./port-answers.ts";
import type { Fleet } from "./shared-fleet.ts";

/** Longer than it takes to take over from a process that was killed, in milliseconds. */
const patience = 45_000;
const mostLines = 60;

/**
 * One person in a conversation and an agency of their own, who answers whatever is asked until the port is filed.
 * Gives what was answered, or the problem.
 */
export const sharedPerson = async (
  fleet: Fleet,
  name: string,
  numbers = "212-555-0100, 212-555-0101",
): Promise<{ answered: Answer[]; problem: string | null }> => {
  const answers = portAnswers({ numbers, bill: "bill" });
  const conversation = `shared:${name}`;
  const heard = fleet.of(conversation);
  const answered: Answer[] = [];
  let from = 0;
  let text = "/port";
  for (let line = 0; line < mostLines; line += 1) {
    await fleet.deliver({ id: `${name}-${line}`, agency: name, conversation, text });
    let next: Answer | null = null;
    const spoken = await fleet.until(() => {
      const said = onOneLine(heard.text.slice(from));
      next = asked(said, answers);
      return next !== null || filedWithSid.test(said);
    }, patience);
    if (filedWithSid.test(onOneLine(heard.text))) return { answered, problem: null };
    if (!spoken || !next) return { answered, problem: `${name} heard nothing after "${text}"` };
    from = heard.text.length;
    answered.push(next);
    text = (next as Answer).says;
  }
  return { answered, problem: `${name} went round in circles: ${heard.text.slice(-500)}` };
};
