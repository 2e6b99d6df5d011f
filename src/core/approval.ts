import type { PortRequest } from "./port-request.ts";
import { digest } from "./values/digest.ts";

/**
 * A second person's word on a submission. It is about the answers whose digest it keeps: with any other ones it counts for
 * nothing. `by` asked for it, and cannot give it.
 */
export type Approval = {
  by: { id: string; name: string };
  /** Milliseconds. */
  at: number;
  digest: string;
  /** The revision of the request with which it was asked for: an older button shows other answers. */
  rev?: number;
  standing: "asked" | "given";
  /** Who gave it. */
  from?: { id: string; name: string };
};

/** What an approval is about: which answers there are, and when each was given. */
export const digestOfAnswers = ({ answers, numbers }: PortRequest): string =>
  digest(
    JSON.stringify([
      Object.entries(answers)
        .map(([item, { at, rev, by }]) => [item, at, rev ?? 0, by])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
      Object.keys(numbers).sort(),
    ]),
  );

/** The approval that is waited for, as long as nothing was changed. */
export const awaitedApproval = (request: PortRequest): Approval | null => {
  const { approval } = request;
  return approval?.standing === "asked" && approval.digest === digestOfAnswers(request) ? approval : null;
};

/** True when somebody else approved these very answers. */
export const isApproved = (request: PortRequest): boolean =>
  request.approval?.standing === "given" && request.approval.digest === digestOfAnswers(request);
