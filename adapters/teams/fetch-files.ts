import type { IncomingFile, TakenDocument } from "../../src/core/received-file.ts";
import { toldLater } from "../../src/core/told.ts";
import type { DocumentStore } from "../../src/runtime/ports.ts";
import type { SentFile } from "./activity.ts";
import { edgeWords } from "./edge-words.ts";

/** Teams does not answer, or is busy: the same file may be there in a minute. */
export class FileNotNow extends Error {
  override name = "FileNotNow";
}

/** Teams does not hand it out; `reason` is what of the words says why. */
class FileRefused extends Error {
  override name = "FileRefused";
  readonly reason: "fileElsewhere" | "fileGone" | "fileTooLarge";

  constructor(reason: FileRefused["reason"]) {
    super(edgeWords[reason]);
    this.reason = reason;
  }
}

/** Where Teams keeps files people send to a bot: OneDrive and SharePoint, in every cloud. */
const fileHosts = [
  ".sharepoint.com",
  ".sharepoint.us",
  ".sharepoint-mil.us",
  ".sharepoint.cn",
  ".sharepoint.de",
];

/** Portside takes no larger documents, so no more is read. In bytes. */
const most = 10 * 1024 * 1024;
const timeout = 60_000;

/** What a file is fetched with: nothing for a file, whose address is its own key; a token for a picture. */
export type Fetching = {
  /** The service address of the chat, on whose host pictures lie. */
  serviceUrl: string;
  /** For pictures only: the token that Teams' own host takes. */
  token(): Promise<string | null>;
  /** A host besides Microsoft's, for a test peer; null for none. */
  peerHost: string | null;
};

const isAllowed = ({ url, kind }: SentFile, { serviceUrl, peerHost }: Fetching): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, host, hostname, username } = new URL(url);
  if (username !== "") return false;
  if (peerHost !== null && host === peerHost) return true;
  if (protocol !== "https:") return false;
  if (kind === "picture") return host === new URL(serviceUrl).host;
  return fileHosts.some((end) => hostname.endsWith(end));
};

/** The bytes of the answer, as long as they come. */
const bytesOf = async function* (
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* body;
  } catch (error) {
    throw new FileNotNow("Teams stopped in the middle of the file.", { cause: error });
  }
};

/** What lies at the address of a file, as long as it comes. Throws `FileRefused` where it is not the file. */
const contentOf = async function* (
  file: SentFile,
  fetching: Fetching,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (!isAllowed(file, fetching)) throw new FileRefused("fileElsewhere");
  const token = file.kind === "picture" ? await fetching.token() : null;
  let response: Response;
  try {
    response = await fetch(file.url, {
      ...(token === null ? {} : { headers: { authorization: `Bearer ${token}` } }),
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
    });
  } catch (error) {
    throw new FileNotNow("Teams did not hand out the file.", { cause: error });
  }
  const { status, body, headers } = response;
  if (status >= 500 || status === 429) {
    await body?.cancel();
    throw new FileNotNow(`Teams answered ${status} instead of the file.`);
  }
  const isPage = /\bhtml\b/i.test(headers.get("content-type") ?? "");
  if (status !== 200 || !body || isPage) {
    await body?.cancel();
    throw new FileRefused("fileGone");
  }
  if (Number(headers.get("content-length") ?? 0) > most) {
    await body.cancel();
    throw new FileRefused("fileTooLarge");
  }
  yield* bytesOf(body as ReadableStream<Uint8Array>);
};

/**
 * Takes what somebody attached together, one file after another. Addresses are secrets: they are never logged, and no
 * token is sent to those of files. Throws `FileNotNow` when trying again may help.
 */
export const fetchFiles = async (
  files: SentFile[],
  fetching: Fetching,
  documents: DocumentStore,
): Promise<TakenDocument> => {
  let place = 0;
  const counted = async function* (file: SentFile, own: number): IncomingFile["bytes"] {
    place = own;
    yield* contentOf(file, fetching);
  };
  try {
    return await documents.take(
      files.map((file, index) => ({ name: file.name, bytes: counted(file, index + 1) })),
    );
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const { reason } = error;
    return { ok: false, ...toldLater(() => edgeWords.fileAmong(place, files.length, edgeWords[reason])) };
  }
};
