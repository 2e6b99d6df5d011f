import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type SignedRequest = {
  method: string;
  /** Path and query, as they were sent. */
  url: string;
  headers: IncomingHttpHeaders;
};

const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();
const hex = (bytes: string | Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Whether a request is signed with the secret, as S3 finds out (docs.aws.amazon.com, AmazonS3, sig-v4-header-based-auth). */
export const isSignedWith = (secret: string, { method, url, headers }: SignedRequest): boolean => {
  const [, scope = "", names = "", signature = ""] =
    /^AWS4-HMAC-SHA256 Credential=[^/]+\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=(\w+)$/.exec(
      headers.authorization ?? "",
    ) ?? [];
  const [path = "", query = ""] = url.split("?");
  const canonical = [
    method,
    path,
    query.split("&").toSorted().join("&"),
    ...names.split(";").map((name) => `${name}:${String(headers[name]).trim()}`),
    "",
    names,
    String(headers["x-amz-content-sha256"]),
  ].join("\n");
  const text = ["AWS4-HMAC-SHA256", headers["x-amz-date"], scope, hex(canonical)].join("\n");
  const key = scope.split("/").reduce<string | Buffer>((signed, part) => hmac(signed, part), `AWS4${secret}`);
  return signature !== "" && hmac(key, text).toString("hex") === signature;
};

/**
 * Stands before an S3 that takes whatever it is sent, and lets through what is signed with the secret and arrives as it was
 * signed. The rest is 403, as Amazon's is.
 */
export const openS3Gate = async (behind: string, secret: string) => {
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    const { method = "", url = "", headers } = request;
    const said = headers["x-amz-content-sha256"];
    const isWhole = said === "UNSIGNED-PAYLOAD" || said === hex(body);
    if (!isWhole || !isSignedWith(secret, { method, url, headers })) {
      response.writeHead(403).end("<Error><Code>SignatureDoesNotMatch</Code></Error>");
      return;
    }
    const { host: _, connection: __, "content-length": ___, ...passed } = headers;
    const answer = await fetch(`${behind.replace(/\/$/, "")}${url}`, {
      method,
      headers: passed as Record<string, string>,
      ...(body.length > 0 ? { body } : {}),
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    response
      .writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" })
      .end(bytes);
  };
  const server = createServer((request, response) => {
    pass(request, response).catch((error: Error) => response.destroy(error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
};
