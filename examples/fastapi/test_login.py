from emulator import follow


def test_logs_a_persona_in_and_reads_the_user(client):
    page = follow(client.get, client.get("/login"))

    assert page.json() == {"id": "4000000001", "nickname": "라이언"}


def test_fails_with_a_wrong_client_secret(client, main, monkeypatch):
    monkeypatch.setattr(main.oauth.kakao, "client_secret", "wrong")

    page = follow(client.get, client.get("/login"))

    assert (page.status_code, page.json()) == (502, {"detail": "invalid_client"})


def test_logs_nobody_in_who_cancels(client):
    page = client.get("/callback?error=access_denied")

    assert (page.status_code, page.json()) == (502, {"detail": "access_denied"})
    assert client.get("/me").status_code == 401
