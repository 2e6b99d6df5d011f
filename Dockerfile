# Portside as a service. Two stages, so that nothing of npm's cache is in the image; it runs as a plain user.
FROM node:24-bookworm-slim AS dependencies
WORKDIR /portside
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:24-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data PORT=3000
WORKDIR /portside
COPY --from=dependencies /portside/node_modules node_modules
COPY package.json LICENSE ./
COPY src src
COPY adapters adapters
COPY conversations conversations
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=2", "src/main.ts"]
