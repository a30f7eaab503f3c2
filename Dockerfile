# The emulator of Kakao, built from this folder.
FROM node:22-slim AS build
WORKDIR /build
COPY . .
RUN npm ci --ignore-scripts && npm run generate && npm run package
RUN mkdir /packed && npm pack --pack-destination /packed

FROM node:22-slim
COPY --from=build /packed/ /packed/
RUN npm install --global /packed/*.tgz
USER node
EXPOSE 4010
HEALTHCHECK --interval=5s --timeout=3s --start-period=5s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4010/_control/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# A published port does not reach a server that listens on loopback.
ENTRYPOINT ["kakao-openapi", "mock", "--host", "0.0.0.0"]
