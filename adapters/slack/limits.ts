/**
 * What Slack takes, each number with its source. "types": the comments of @slack/types 3.2.0. "docs X": page X of
 * docs.slack.dev. Lengths are in UTF-16 units, which is never less than what Slack counts.
 */
export const limits = {
  message: {
    /** docs reference/block-kit/blocks */
    blocks: 50,
    /**
     * Undocumented: "msg_blocks_too_long" from about 13,200 (slackapi/bolt-js#2509), and earlier when there is much
     * around the text (#2867). Measured here over the whole JSON, which is more than either counts.
     */
    characters: 13_000,
    /** docs chat.postMessage: cut by Slack at 40,000, best kept under 4,000. */
    text: 4000,
  },
  view: {
    /** types, views: modals and the home tab. */
    blocks: 100,
    /** types, views: `title`, `submit` and `close`. */
    title: 24,
    /** types, views */
    privateMetadata: 3000,
    /** types, views */
    callbackId: 255,
    /** docs views.open: 250 kB. */
    bytes: 250_000,
  },
  /** types, blocks: SectionBlock. */
  section: { text: 3000, fields: 10, field: 2000 },
  /** types, blocks: HeaderBlock. */
  header: { text: 150 },
  /** types, blocks: ActionsBlock. */
  actions: { elements: 25 },
  /** types, blocks: ContextBlock; its text is a text object. */
  context: { elements: 10, text: 3000 },
  /** types, blocks: InputBlock. */
  input: { label: 2000, hint: 2000 },
  /** types, block-elements: Button. */
  button: { text: 75, value: 2000 },
  /** types, block-elements: PlainTextInput; what stands in it at first obeys the same length. */
  plainTextInput: { length: 3000 },
  /** types, extensions: Placeholdable. */
  placeholder: 150,
  /** types, composition-objects: Option. The documentation now allows longer values; the older number is kept. */
  option: { text: 75, value: 75 },
  /** types, block-elements: `options` of selects, of radio buttons and of checkboxes. */
  options: { select: 100, radio: 10, checkboxes: 10 },
  /** types, block-elements: FileInput; a file of it holds at most 10 MB (docs file-input-element). */
  fileInput: { files: 10 },
  /** types, extensions and blocks. */
  id: { action: 255, block: 255 },
  /** Ours: answers that fit on no button, named in one line. */
  typedHint: 900,
  /** Undocumented: the problem beside a field, kept to what can be read there. */
  problem: 500,
} as const;
