"""Logs users in with Kakao."""

import os
import secrets

from authlib.integrations.starlette_client import OAuth, OAuthError
from fastapi import FastAPI, HTTPException, Request
from starlette.middleware.sessions import SessionMiddleware
from starlette.responses import RedirectResponse

app = FastAPI()
# Sessions end with the process: a service has a key of its own.
app.add_middleware(SessionMiddleware, secret_key=secrets.token_urlsafe(32))

oauth = OAuth()
oauth.register(
    "kakao",
    client_id=os.environ["KAKAO_REST_API_KEY"],
    client_secret=os.environ["KAKAO_CLIENT_SECRET"],
    server_metadata_url=os.environ.get("KAUTH_URL", "https://kauth.kakao.com") + "/.well-known/openid-configuration",
    client_kwargs={
        "scope": "openid profile_nickname",
        "token_endpoint_auth_method": "client_secret_post",
        "code_challenge_method": "S256",
    },
)


@app.get("/login")
async def login(request: Request):
    return await oauth.kakao.authorize_redirect(request, request.url_for("finish_login"))


@app.get("/callback")
async def finish_login(request: Request):
    try:
        token = await oauth.kakao.authorize_access_token(request)
    except OAuthError as problem:
        raise HTTPException(502, problem.error) from problem
    user = await oauth.kakao.userinfo(token=token)
    request.session["user"] = {"id": user["sub"], "nickname": user["nickname"]}
    return RedirectResponse("/me")


@app.get("/me")
async def me(request: Request):
    if "user" not in request.session:
        raise HTTPException(401)
    return request.session["user"]
