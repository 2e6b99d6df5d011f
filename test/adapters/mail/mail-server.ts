import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { SMTPServer, type SMTPServerSession } from "smtp-server";
import { makeTestCertificate } from "../../support/test-certificate.ts";

/** A mail as it arrived: the envelope, the message, and over what kind of connection. */
export type Received = { from: string; to: string[]; raw: string; secure: boolean; user: string | null };

type Step = "greeting" | "login" | "sender" | "recipient" | "message";

export type MailServerOptions = {
  /** TLS from the first byte, as with smtps. */
  secure?: boolean;
  /** False for a server that knows nothing of TLS. */
  startTls?: boolean;
  /** The only login that is let in; without it nobody has to log in. */
  login?: { user: string; password: string };
  /** Where it fails, and how: with an answer ("550 no such mailbox"), by hanging up, or by never answering. */
  fails?: { at: Step; how: string };
};

const { key, cert } = makeTestCertificate();

/** What a mail server's address says so that its certificate is trusted. */
export const trustingIt = `?tls.ca=${encodeURIComponent(cert)}`;

/** A mail server on a free local port, which takes everything unless it is told to fail. */
export const startMailServer = async ({
  secure = false,
  startTls = true,
  login,
  fails,
}: MailServerOptions = {}) => {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  /** Passwords that were shown to it, and connections that were made. */
  const passwords: string[] = [];
  let connections = 0;

  const hangUp = (): void => {
    for (const socket of sockets) socket.destroy();
  };

  const answer = (step: Step, callback: (error?: Error | null) => void): void => {
    if (fails?.at !== step) callback();
    else if (fails.how === "hang up") hangUp();
    else if (fails.how !== "never answer") {
      const [, code, words] = /^(\d+) (.*)$/.exec(fails.how) ?? [];
      callback(Object.assign(new Error(words), { responseCode: Number(code) }));
    }
  };

  const keep = (session: SMTPServerSession, raw: string): void => {
    const { mailFrom, rcptTo } = session.envelope;
    received.push({
      from: mailFrom === false ? "" : mailFrom.address,
      to: rcptTo.map(({ address }) => address),
      raw,
      secure: session.secure,
      user: session.user ?? null,
    });
  };

  const server = new SMTPServer({
    key,
    cert,
    secure,
    authOptional: !login,
    allowInsecureAuth: true,
    disabledCommands: [...(startTls ? [] : ["STARTTLS"]), ...(login ? [] : ["AUTH"])],
    disableReverseLookup: true,
    onConnect: (_session, callback) => answer("greeting", callback),
    onAuth: ({ username, password }, _session, callback) => {
      passwords.push(password ?? "");
      if (fails?.at === "login") return answer("login", callback);
      if (username === login?.user && password === login?.password) return callback(null, { user: username });
      return callback(new Error("Wrong login"));
    },
    onMailFrom: (_address, _session, callback) => answer("sender", callback),
    onRcptTo: (_address, _session, callback) => answer("recipient", callback),
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        // One that hangs up or goes silent only now has the mail, and whoever sent it does not know.
        if (fails?.at !== "message" || !/^\d/.test(fails.how))
          keep(session, Buffer.concat(chunks).toString());
        answer("message", callback);
      });
    },
  });
  // A client that hangs up is an error to this server, and nothing to these tests.
  server.on("error", () => hangUp());
  server.server.on("connection", (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  const scheme = secure ? "smtps" : "smtp";
  return {
    url: `${scheme}://127.0.0.1:${port}`,
    /** Its address as that of another machine: not one of those that mean this machine. */
    far: (user = ""): string => `${scheme}://${user}0.0.0.0:${port}`,
    received,
    passwords,
    connections: (): number => connections,
    close: async (): Promise<void> => {
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      hangUp();
      await closed;
    },
  };
};
