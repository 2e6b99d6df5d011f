/** Lines that follow each other within this many milliseconds were pasted: nobody types so fast. */
const pause = 30;

/** Joins lines that come in together into one entry. */
export type Pasted = {
  line(text: string): void;
  /** Hands over what is held now. */
  flush(): void;
};

/** `isMidLine` tells that a pasted last line still waits for Enter; the entry then waits for it too. */
export const joinPasted = (isMidLine: () => boolean, entered: (text: string) => void): Pasted => {
  const held: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    if (held.length > 0) entered(held.splice(0).join("\n"));
  };
  return {
    line(text) {
      held.push(text);
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!isMidLine()) flush();
      }, pause);
    },
    flush,
  };
};
