import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Context } from "../../src/core/item.ts";
import { inEnglish } from "../../src/core/language.ts";
import { numbersOf } from "../../src/core/port-request.ts";
import type { Share, ShareContent } from "../../src/core/share.ts";
import { localDate, showDate } from "../../src/core/values/local-date.ts";
import { sharedWords as words } from "./shared-words.ts";
import { showShared } from "./show-shared.ts";
import { sharingWords } from "./words-sharing.ts";

const until = ({ carrier }: Context, { expires }: Share): string =>
  showDate(localDate(expires, carrier.zone));

const what = ({ request }: Context): string => {
  const count = numbersOf(request).length;
  return count === 1 ? "a telephone number" : `${count} telephone numbers`;
};

/** What is said of a page for outsiders, and what it shows; they read English, whoever shared it. */
export const sharedContent: ShareContent = {
  page: inEnglish(showShared),
  get noPages() {
    return sharingWords.noPages;
  },
  link: (context, share, address) => sharingWords.link(address, until(context, share), share.id),
  mail: inEnglish((context: Context, share: Share, address: string) => ({
    subject: words.mailSubject(context.request.sid),
    text: words.mailText(quoted(share.by, 60), what(context), address, until(context, share)),
  })),
};
