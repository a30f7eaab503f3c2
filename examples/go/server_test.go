package main

import (
	"bufio"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
)

// settings are the app of the emulator's default world, and the emulator that all tests use.
var settings = Settings{
	RestAPIKey:   "00000000000000000000000000000001",
	ClientSecret: "00000000000000000000000000000009",
}

func TestMain(m *testing.M) {
	url, stop := startEmulator()
	settings.KauthURL, settings.KapiURL = url+"/kauth", url+"/kapi"
	code := m.Run()
	stop()
	os.Exit(code)
}

// startEmulator starts the emulator on a free port, where a persona logs in without a page.
func startEmulator() (url string, stop func()) {
	command := os.Getenv("KAKAO_EMULATOR")
	if command == "" {
		command = "npx kakao-openapi mock"
	}
	arguments := strings.Fields(command + " --port 0 --auto-login")
	emulator := exec.Command(arguments[0], arguments[1:]...)
	emulator.Stderr = os.Stderr
	// What npx starts does not end with it, but with its process group.
	emulator.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	output, err := emulator.StdoutPipe()
	if err != nil {
		panic(err)
	}
	if err := emulator.Start(); err != nil {
		panic(err)
	}
	stop = func() { _ = syscall.Kill(-emulator.Process.Pid, syscall.SIGTERM) }
	lines := bufio.NewScanner(output)
	for lines.Scan() {
		if url, found := strings.CutPrefix(lines.Text(), "listening on "); found {
			go func() { _, _ = io.Copy(io.Discard, output) }()
			return url, stop
		}
	}
	panic(command + " did not start")
}

// open opens an address with a new browser, and returns the page that the redirects lead to.
func open(t *testing.T, settings Settings, path string) (status int, text string) {
	t.Helper()
	server := httptest.NewServer(&Server{settings: settings})
	defer server.Close()
	jar, _ := cookiejar.New(nil)
	browser := &http.Client{Jar: jar}
	response, err := browser.Get(server.URL + path)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, strings.TrimSpace(string(body))
}

func TestLogsAPersonaInAndReadsTheUser(t *testing.T) {
	status, text := open(t, settings, "/login")

	if status != http.StatusOK || text != `{"id":"4000000001","nickname":"라이언"}` {
		t.Errorf("got %d %s", status, text)
	}
}

func TestFailsWithAWrongClientSecret(t *testing.T) {
	wrong := settings
	wrong.ClientSecret = "wrong"

	status, text := open(t, wrong, "/login")

	if status != http.StatusBadGateway || text != "invalid_client" {
		t.Errorf("got %d %s", status, text)
	}
}

func TestLogsNobodyInWithAForgedState(t *testing.T) {
	status, _ := open(t, settings, "/callback?code=x&state=x")

	if status != http.StatusBadRequest {
		t.Errorf("got %d", status)
	}
}
