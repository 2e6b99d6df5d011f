import { randomUUID } from "node:crypto";
import {
  type Activity,
  ActivityTypes,
  BotAdapter,
  type ConversationReference,
  ConversationState,
  type ResourceResponse,
  type Storage,
  type StoreItems,
  TurnContext,
} from "botbuilder-core";
import {
  ChoicePrompt,
  ConfirmPrompt,
  DialogSet,
  DialogTurnStatus,
  TextPrompt,
  WaterfallDialog,
  type WaterfallStepContext,
} from "botbuilder-dialogs";
import { fields, notUnderstood, type Peer, shelf, thanks } from "./fields.ts";

/** Takes what is sent and gives it an id, as a channel does. */
class Channel extends BotAdapter {
  sent = 0;

  async sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    this.sent += activities.length;
    return activities.map((_, index) => ({ id: String(this.sent + index) }));
  }

  async updateActivity(): Promise<undefined> {
    return undefined;
  }

  async deleteActivity(_context: TurnContext, _reference: Partial<ConversationReference>): Promise<void> {
    throw new Error("This conversation deletes nothing.");
  }

  async continueConversation(): Promise<void> {
    throw new Error("This conversation is begun by the person.");
  }

  hear(activity: Partial<Activity>, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    return this.runMiddleware(new TurnContext(this, activity), logic);
  }
}

type Answers = Record<string, unknown>;

export const open = (): Peer => {
  const states = shelf<unknown>();
  const finished = shelf<Answers>();
  const storage: Storage = {
    read: async (keys) => Object.fromEntries(keys.map((key) => [key, states.read(key)])) as StoreItems,
    write: async (items) => {
      for (const [key, state] of Object.entries(items)) states.write(key, state);
    },
    delete: async () => {
      throw new Error("This conversation deletes nothing.");
    },
  };
  const channel = new Channel();
  const conversations = new ConversationState(storage);
  const dialogs = new DialogSet(conversations.createProperty("dialogs"));
  for (const { key, kind, read } of fields) {
    if (kind === undefined)
      dialogs.add(new TextPrompt(key, async ({ recognized }) => read(recognized.value ?? "") !== null));
    else dialogs.add(kind === "yes or no" ? new ConfirmPrompt(key) : new ChoicePrompt(key));
  }
  const keep = (values: object, index: number, result: unknown): void => {
    const field = fields[index];
    if (!field) return;
    const said = typeof result === "string" ? field.read(result) : null;
    const chosen = result === true ? "yes" : (result as { value?: string } | undefined)?.value;
    Object.assign(values, { [field.key]: said ?? chosen });
  };
  dialogs.add(
    new WaterfallDialog("port", [
      ...fields.map(({ key, ask, kind }, index) => async (step: WaterfallStepContext) => {
        keep(step.values, index - 1, step.result);
        return step.prompt(key, {
          prompt: ask,
          retryPrompt: notUnderstood,
          ...(Array.isArray(kind) ? { choices: kind } : {}),
        });
      }),
      async (step) => {
        keep(step.values, fields.length - 1, step.result);
        await step.context.sendActivity(thanks);
        return step.endDialog(step.values);
      },
    ]),
  );
  return {
    say: (conversation, text) =>
      channel.hear(
        {
          type: ActivityTypes.Message,
          id: randomUUID(),
          locale: "en-us",
          channelId: "bench",
          conversation: { id: conversation, name: "", isGroup: false, conversationType: "" },
          from: { id: "dana", name: "Dana" },
          recipient: { id: "bot", name: "Portside" },
          text,
        },
        async (context) => {
          const dialog = await dialogs.createContext(context);
          const turn = await dialog.continueDialog();
          if (turn.status === DialogTurnStatus.empty) await dialog.beginDialog("port");
          if (turn.status === DialogTurnStatus.complete) {
            const { instanceId: _, ...answers } = turn.result as Answers;
            finished.write(conversation, answers);
          }
          await conversations.saveChanges(context);
        },
      ),
    answers: (conversation) => finished.read(conversation) ?? {},
    bytes: (conversation) => states.bytes(`bench/conversations/${conversation}/`),
    sent: () => channel.sent,
  };
};
