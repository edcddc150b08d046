# Two images of one build: `site`, the server, and `front`, the nginx before it (deploy/compose.yaml).
#
#   docker build --target site  --build-arg SITE_URL=https://example.org -t explainer-site .
#   docker build --target front --build-arg SITE_URL=https://example.org -t explainer-front .

FROM node:22-bookworm-slim AS build
WORKDIR /site
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
# Both are written into the pages.
ARG SITE_URL
ARG CONTACT
RUN SITE_URL=$SITE_URL CONTACT=$CONTACT npm run build \
  && rm -rf .next/cache \
  && npm prune --omit=dev --no-audit --no-fund

FROM node:22-bookworm-slim AS site
ARG SITE_URL
ARG CONTACT
ENV NODE_ENV=production SITE_URL=$SITE_URL CONTACT=$CONTACT PORT=3000
WORKDIR /site
# Owned by root and run by somebody else: the server cannot change itself. `data` is for SQLite and its secret.
COPY --from=build /site ./
RUN mkdir -p data && chown node:node data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Longer than the twenty seconds that requests under way are given.
STOPSIGNAL SIGTERM
CMD ["node", "scripts/start.mjs", "--built"]

FROM nginx:1.28-bookworm AS front
COPY deploy/nginx/nginx.conf /etc/nginx/nginx.conf
COPY deploy/nginx/limits.conf deploy/nginx/site.conf deploy/nginx/proxy.conf /etc/nginx/explainer/
COPY deploy/servers.compose.conf /etc/nginx/explainer/servers.conf
COPY --from=build /site/.next/front /srv/explainer/front
USER nginx
EXPOSE 80 443
HEALTHCHECK --interval=10s --timeout=3s --retries=3 CMD ["nginx", "-t", "-q"]
