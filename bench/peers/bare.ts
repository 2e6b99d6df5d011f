import { fields, notUnderstood, type Peer, shelf, thanks } from "./fields.ts";

type State = { at: number; answers: Record<string, unknown> };

/** The least that can be written: a place in the list and the answers so far. */
export const open = (): Peer => {
  const states = shelf<State>();
  let sent = 0;
  const say = (_text: string): void => {
    sent += 1;
  };
  return {
    say: (conversation, text) => {
      const state = states.read(conversation) ?? { at: -1, answers: {} };
      const field = fields[state.at];
      const value = field?.read(text) ?? null;
      if (field && value === null) {
        say(notUnderstood);
        return;
      }
      const answers = field ? { ...state.answers, [field.key]: value } : state.answers;
      const next = { at: state.at + 1, answers };
      states.write(conversation, next);
      say(fields[next.at]?.ask ?? thanks);
    },
    answers: (conversation) => states.read(conversation)?.answers ?? {},
    bytes: states.bytes,
    sent: () => sent,
  };
};
