"""The settings of the shop, with the emulator in place of Kakao."""

import atexit
import os
import sys
from contextlib import ExitStack
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2] / "support"))
from emulator import CLIENT_SECRET, REST_API_KEY, start_emulator

stack = ExitStack()
atexit.register(stack.close)
url = stack.enter_context(start_emulator())
os.environ |= {
    "KAUTH_URL": f"{url}/kauth",
    "KAPI_URL": f"{url}/kapi",
    "KAKAO_REST_API_KEY": REST_API_KEY,
    "KAKAO_CLIENT_SECRET": CLIENT_SECRET,
}

from shop.settings import *

DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
