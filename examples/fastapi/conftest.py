import importlib
import os

import pytest
from emulator import CLIENT_SECRET, REST_API_KEY, start_emulator
from fastapi.testclient import TestClient


@pytest.fixture(scope="session")
def main():
    """The app, with the emulator in place of Kakao."""
    with start_emulator() as url:
        os.environ |= {
            "KAUTH_URL": f"{url}/kauth",
            "KAKAO_REST_API_KEY": REST_API_KEY,
            "KAKAO_CLIENT_SECRET": CLIENT_SECRET,
        }
        yield importlib.import_module("main")


@pytest.fixture
def client(main):
    return TestClient(main.app, base_url="http://localhost", follow_redirects=False)
