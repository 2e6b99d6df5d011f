import type { Language } from "../../src/core/language.ts";

/** Adaptive Cards 1.5 as plain JSON: the part of it that Portside uses. */
export type TextSize = "Small" | "Default" | "Medium" | "Large";

export type TextBlock = {
  type: "TextBlock";
  text: string;
  wrap: true;
  style?: "heading";
  size?: TextSize;
  weight?: "Bolder";
  color?: "Attention";
  isSubtle?: true;
  spacing?: Spacing;
};

export type TextRun = {
  type: "TextRun";
  text: string;
  size?: TextSize;
  weight?: "Bolder";
  color?: "Attention";
  isSubtle?: true;
};

export type RichTextBlock = {
  type: "RichTextBlock";
  inlines: TextRun[];
  spacing?: Spacing;
};

export type FactSet = { type: "FactSet"; facts: { title: string; value: string }[]; spacing?: Spacing };

type Spacing = "None" | "Small" | "Medium" | "Large";

type Input = {
  id: string;
  label: string;
  isRequired?: true;
  errorMessage?: string;
  spacing?: Spacing;
};

export type InputElement =
  | (Input & {
      type: "Input.Text";
      style?: "Email" | "Password";
      isMultiline?: true;
      maxLength: number;
      placeholder?: string;
      value?: string;
    })
  | (Input & {
      type: "Input.ChoiceSet";
      style: "compact" | "expanded";
      isMultiSelect?: true;
      wrap: true;
      placeholder?: string;
      choices: { title: string; value: string }[];
      value?: string;
    })
  | (Input & { type: "Input.Date"; value?: string })
  | (Input & {
      type: "Input.Toggle";
      title: string;
      valueOn: string;
      valueOff: string;
      value: string;
      wrap: true;
    });

/** What comes back when somebody presses something: ids only, as it can be read by whoever sees the card. */
export type ActionData = { portside: object };

type Pressed = {
  title: string;
  style?: "positive" | "destructive";
  data: ActionData & { msteams?: { feedback: { hide: true } } };
  associatedInputs?: "none";
};

export type SubmitAction = Pressed & { type: "Action.Submit" };
export type ExecuteAction = Pressed & { type: "Action.Execute"; verb: string; fallback: SubmitAction };
export type OpenUrlAction = { type: "Action.OpenUrl"; title: string; url: string; style?: "positive" };
export type CardAction = ExecuteAction | OpenUrlAction;

export type ActionSet = { type: "ActionSet"; actions: CardAction[]; spacing?: Spacing };

export type Image = { type: "Image"; url: string; altText: string; size: "Stretch"; spacing?: Spacing };

export type Element = Image | TextBlock | RichTextBlock | FactSet | InputElement | ActionSet;

/** A person called in a text: `text` stands in one of the card's texts exactly so. */
export type MentionEntity = { type: "mention"; text: string; mentioned: { id: string; name: string } };

export type AdaptiveCard = {
  type: "AdaptiveCard";
  $schema: "http://adaptivecards.io/schemas/adaptive-card.json";
  version: "1.5";
  lang: Language;
  speak?: string;
  fallbackText: string;
  body: Element[];
  msteams: { width: "Full"; entities?: MentionEntity[] };
};
