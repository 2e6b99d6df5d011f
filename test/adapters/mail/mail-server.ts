import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** What one connection said: the envelope as sent, and the message. */
export type Received = { from: string; to: string[]; raw: string };

/**
 * A mail server that takes everything on a free local port, or answers each message with `refuse`, and each recipient
 * with `refuseRecipient`.
 */
export const startMailServer = async (refuse?: string, refuseRecipient?: string) => {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.setEncoding("utf8").write("220 test\r\n");
    let mail: Received = { from: "", to: [], raw: "" };
    let inData = false;
    let buffer = "";

    const line = (text: string): void => {
      if (inData && text === ".") {
        inData = false;
        if (!refuse) received.push(mail);
        mail = { from: "", to: [], raw: "" };
        socket.write(`${refuse ?? "250 taken"}\r\n`);
      } else if (inData) mail.raw += `${text.replace(/^\./, "")}\r\n`;
      else if (text.startsWith("DATA")) {
        inData = true;
        socket.write("354 go on\r\n");
      } else if (text.startsWith("QUIT")) socket.end("221 bye\r\n");
      else {
        if (text.startsWith("MAIL FROM:")) mail.from = text.slice(10);
        const isRecipient = text.startsWith("RCPT TO:");
        if (isRecipient) mail.to.push(text.slice(8));
        socket.write(`${(isRecipient ? refuseRecipient : undefined) ?? "250 ok"}\r\n`);
      }
    };
    socket.on("data", (chunk: string) => {
      buffer += chunk;
      const lines = buffer.split("\r\n");
      buffer = lines.pop() ?? "";
      lines.forEach(line);
    });
    socket.on("close", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: async (): Promise<void> => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
};
