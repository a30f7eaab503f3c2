import { Controller, Get, Req, Res, UnauthorizedException, UseGuards } from "@nestjs/common";
import { AuthGuard } from "@nestjs/passport";
import type { Request, Response } from "express";
import type { KakaoUser } from "./kakao.strategy.js";

declare module "express-session" {
  interface SessionData {
    user: KakaoUser;
  }
}

@Controller()
export class AuthController {
  // The guard redirects to Kakao.
  @Get("login")
  @UseGuards(AuthGuard("kakao"))
  login(): void {}

  // The guard has exchanged the code, and read the user.
  @Get("auth/kakao/callback")
  @UseGuards(AuthGuard("kakao"))
  finish(@Req() request: Request, @Res() response: Response): void {
    request.session.user = request.user as KakaoUser;
    response.redirect("/me");
  }

  @Get("me")
  me(@Req() { session }: Request): KakaoUser {
    if (!session.user) throw new UnauthorizedException();
    return session.user;
  }
}
