from unittest.mock import patch

from django.conf import settings
from django.test import TestCase
from emulator import follow


class LoginTest(TestCase):
    def setUp(self):
        # What is registered as redirect URI; the default is testserver.
        self.client.defaults["SERVER_NAME"] = "localhost"

    def log_in(self):
        return follow(self.client.get, self.client.post("/accounts/kakao/login/"))

    def test_logs_a_persona_in_and_reads_the_user(self):
        page = self.log_in()

        self.assertEqual(page.json(), {"id": "4000000001", "nickname": "라이언"})

    def test_fails_with_a_wrong_client_secret(self):
        with patch.dict(settings.SOCIALACCOUNT_PROVIDERS["kakao"]["APP"], secret="wrong"):
            page = self.log_in()

        self.assertContains(page, "Third-Party Login Failure", status_code=401)
        self.assertEqual(self.client.get("/me").status_code, 302)

    def test_logs_nobody_in_who_cancels(self):
        follow(self.client.get, self.client.get("/accounts/kakao/login/callback/?error=access_denied"))

        self.assertEqual(self.client.get("/me").status_code, 302)
