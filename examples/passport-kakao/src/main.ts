import "reflect-metadata";
import { randomUUID } from "node:crypto";
import { Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { PassportModule } from "@nestjs/passport";
import session from "express-session";
import { AuthController } from "./auth.controller.js";
import { KakaoStrategy } from "./kakao.strategy.js";

@Module({ imports: [PassportModule], controllers: [AuthController], providers: [KakaoStrategy] })
class AppModule {}

async function main(): Promise<void> {
  const app = await NestFactory.create(AppModule, { logger: ["error", "warn"] });
  // Sessions end with the process: a service has a store and a secret of its own.
  app.use(session({ secret: randomUUID(), resave: false, saveUninitialized: false, cookie: { sameSite: "lax" } }));
  await app.listen(process.env["PORT"] ?? 3000, "localhost");
  const url = await app.getUrl();
  console.log(`Open http://localhost:${new URL(url).port}/login`);
}

void main();
