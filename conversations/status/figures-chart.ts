import type { Chart } from "../../src/core/chart.ts";
import type { Figures } from "../../src/core/figures.ts";
import { reasonName, shortMonth } from "./figures-shown.ts";
import { figuresWords as words } from "./words-figures.ts";

/** Reasons that are shown; the table has them all. */
const mostReasons = 6;

/** Figures as a picture: what became of the ports of each month, and why some were sent back. */
export const figuresChart = ({ all, reasons, months }: Figures, since: string): Chart => {
  const decided = all.accepted + all.sentBack;
  return {
    title: words.chartTitle,
    lines: [
      words.lead(all, since),
      ...(decided === 0 ? [] : [`${words.acceptedLabel}: ${words.accepted(all)}`]),
      ...(decided < 10 ? [words.tooFew(decided)] : []),
    ],
    standing: {
      title: words.standing,
      legend: words.legend,
      bars: months.map(({ month, tally: { ports, accepted, sentBack } }) => ({
        label: shortMonth(month),
        parts: [accepted, sentBack, ports - accepted - sentBack],
      })),
      none: words.noneSubmitted,
    },
    lying: {
      title: words.lying,
      legend: words.lyingLegend,
      bars: reasons
        .slice(0, mostReasons)
        .map(({ family, ports }) => ({ label: reasonName(family), parts: [ports] })),
      none: words.noneSentBack,
    },
  };
};
