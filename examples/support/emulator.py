"""Starts the emulator by command, and follows redirects as a browser does."""

import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import httpx

# The app of the emulator's default world.
REST_API_KEY = "00000000000000000000000000000001"
CLIENT_SECRET = "00000000000000000000000000000009"


@contextmanager
def start_emulator() -> Iterator[str]:
    """Starts the emulator on a free port, where a persona logs in without a page."""
    command = os.environ.get("KAKAO_EMULATOR", "npx kakao-openapi mock")
    arguments = f"{command} --port 0 --auto-login".split()
    # What npx starts does not end with it, but with its process group.
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, start_new_session=True)
    try:
        for line in process.stdout:
            if line.startswith("listening on "):
                yield line.removeprefix("listening on ").strip()
                return
        raise RuntimeError(f"{command} did not start")
    finally:
        os.killpg(process.pid, signal.SIGTERM)


def follow(get: Callable, response):
    """Follows the redirects of a login, to the emulator and back to the app under test.

    `get` opens a path of the app, as the test client of its framework does, with cookies.
    """
    while location := response.headers.get("location"):
        url = urlsplit(location)
        is_own = url.hostname in (None, "localhost")
        response = get(f"{url.path}?{url.query}") if is_own else httpx.get(location)
    return response
