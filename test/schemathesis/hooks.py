"""Calls the emulator as programs do: with a token or a key, and without following redirects."""

import json
import os
import urllib.request
from itertools import cycle

import schemathesis

ADMIN_KEY = "00000000000000000000000000000004"
REST_API_KEY = "00000000000000000000000000000001"


@schemathesis.hook
def before_call(context, case, kwargs):
    # Where a login leads to, nothing listens.
    kwargs["allow_redirects"] = False


def issue_token() -> str:
    """Logs a persona in: earlier calls may have unlinked it, or logged it out."""
    order = json.dumps({"persona": "muzi"}).encode()
    with urllib.request.urlopen(os.environ["EMULATOR"] + "/_control/tokens", order) as response:
        return json.load(response)["accessToken"]


credentials = cycle(
    [
        lambda: f"Bearer {issue_token()}",
        lambda: f"KakaoAK {ADMIN_KEY}",
        lambda: f"KakaoAK {REST_API_KEY}",
    ]
)


@schemathesis.auth(refresh_interval=None)
class Credentials:
    """Takes turns, since operations accept different credentials, and some several."""

    def get(self, case, context):
        return next(credentials)()

    def set(self, case, data, context):
        case.headers = case.headers or {}
        case.headers["Authorization"] = data
