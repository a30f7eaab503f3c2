import "reflect-metadata";
import { Controller, Module, Post, Req, Res } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { handleUnlink, nodeHandler } from "kakao-openapi/webhooks";

const onUnlink = nodeHandler(handleUnlink, { adminKey: process.env.KAKAO_ADMIN_KEY ?? "" }, (result) => {
  if (result.ok) console.log("unlinked", result.event.user_id);
  else console.warn(result.reason, result.message);
});

// In TypeScript:
//   @Controller("kakao")
//   class KakaoController {
//     @Post("unlink") unlink(@Req() request: Request, @Res() response: Response) { return onUnlink(request, response); }
//   }
class KakaoController {
  unlink(request, response) {
    return onUnlink(request, response);
  }
}
Controller("kakao")(KakaoController);
const { prototype } = KakaoController;
Post("unlink")(prototype, "unlink", Object.getOwnPropertyDescriptor(prototype, "unlink"));
Req()(prototype, "unlink", 0);
Res()(prototype, "unlink", 1);

// oxlint-disable-next-line typescript/no-extraneous-class -- NestJS takes an empty class as a module.
class AppModule {}
Module({ controllers: [KakaoController] })(AppModule);

// handleAccountStatusChange needs the bytes of its token, which rawBody keeps.
const app = await NestFactory.create(AppModule, { rawBody: true, logger: ["error"] });
await app.listen(Number(process.env.PORT ?? 3000));
console.log(`listening on ${app.getHttpServer().address().port}`);
