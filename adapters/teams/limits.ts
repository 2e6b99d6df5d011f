/**
 * What Teams takes, each number with its source. "docs X": page X of learn.microsoft.com/microsoftteams/platform.
 * "library": the host configuration that adaptivecards 3.0.6 starts with. "Ours": no number is documented.
 */
export const limits = {
  card: {
    /**
     * Ours, in bytes of UTF-8: a message may be 100 KB of UTF-16 with all that is around the card (docs
     * bots/how-to/format-your-bot-messages), and connectors still name 28 KB.
     */
    bytes: 25 * 1024,
    /** Ours: pages of one message before the rest is counted instead. A letter has as many as it needs. */
    pages: 4,
  },
  /** Ours: a list of notifications shows about two lines; a screen reader reads all of it. */
  summary: 300,
  /** Ours: what a screen reader says of a card before its parts. */
  speak: 600,
  /** Library: `actions.maxActions`; what is more would not be drawn, so it stands in a set of its own. */
  actionSet: { actions: 5 },
  /** Ours: buttons of a live card, whatever rows they take. */
  cardChoices: 10,
  button: {
    /** Ours: longer ones are cut by phones. */
    title: 60,
    /** Ours, in bytes: what a button brings back, which stands in the card twice. Longer texts are to be typed. */
    data: 1500,
  },
  /** Ours: a heading is one line or two. */
  heading: 300,
  /** Ours: a paragraph is divided beyond this, so that one fits on a page with what is around it. */
  paragraph: 4000,
  /** Ours: a longer fact stands as a paragraph. */
  fact: { title: 100, value: 1000 },
  input: {
    /** Ours. */
    label: 300,
    hint: 500,
    /** Ours: 1,000 numbers are 15,000 characters. */
    value: 20_000,
    /** Ours: what stands in a field at first; more is kept by leaving the field empty. */
    initial: 8000,
    /** Ours: PINs are short. */
    secret: 100,
    /** Ours: the problem beside a field. */
    problem: 500,
  },
  /** Ours: more choices than that are typed. `expanded`: shown as buttons instead of a list to open. */
  choices: { most: 100, expanded: 6, title: 150 },
  /** Ours: fields for secrets in one card, which stay together with their button. What is left is asked again. */
  secrets: 30,
  /**
   * Ours, in bytes of the picture itself: Teams does not count pictures in a card, and what connectors take of one is
   * documented nowhere. A larger one is behind its link.
   */
  picture: { bytes: 80_000 },
  /** Ours: names of people in mentions. */
  mention: 100,
} as const;
