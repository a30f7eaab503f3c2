// Command kakao-login logs users in with Kakao.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"strconv"
	"sync"

	"golang.org/x/oauth2"
	"golang.org/x/oauth2/kakao"
)

// Settings are the app, and the addresses of other servers than Kakao's, such as the emulator.
type Settings struct {
	RestAPIKey, ClientSecret string
	KauthURL, KapiURL        string
}

// User is who is logged in.
type User struct {
	ID       string `json:"id"`
	Nickname string `json:"nickname"`
}

// Server has a page that logs in, and one that shows the user.
type Server struct {
	settings Settings
	// By the cookie of a browser, which is the state of its login; nil while that is under way.
	users sync.Map
}

const cookie = "login"

// Config has the addresses of Kakao, or those of the settings.
func (s *Settings) Config(origin string) oauth2.Config {
	endpoint := kakao.Endpoint
	if s.KauthURL != "" {
		endpoint = oauth2.Endpoint{AuthURL: s.KauthURL + "/oauth/authorize", TokenURL: s.KauthURL + "/oauth/token"}
	}
	// Kakao reads the secret from the form; otherwise a first request in vain would send it as HTTP Basic.
	endpoint.AuthStyle = oauth2.AuthStyleInParams
	return oauth2.Config{
		ClientID:     s.RestAPIKey,
		ClientSecret: s.ClientSecret,
		Endpoint:     endpoint,
		RedirectURL:  origin + "/callback",
		Scopes:       []string{"profile_nickname"},
	}
}

func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch r.URL.Path {
	case "/login":
		s.beginLogin(w, r)
	case "/callback":
		s.finishLogin(w, r)
	case "/me":
		s.showUser(w, r)
	default:
		http.NotFound(w, r)
	}
}

func (s *Server) beginLogin(w http.ResponseWriter, r *http.Request) {
	config := s.settings.Config("http://" + r.Host)
	state := oauth2.GenerateVerifier()
	s.users.Store(state, (*User)(nil))
	http.SetCookie(w, &http.Cookie{Name: cookie, Value: state, Path: "/", HttpOnly: true, SameSite: http.SameSiteLaxMode})
	http.Redirect(w, r, config.AuthCodeURL(state), http.StatusSeeOther)
}

func (s *Server) finishLogin(w http.ResponseWriter, r *http.Request) {
	state, err := r.Cookie(cookie)
	if err != nil || r.FormValue("state") != state.Value {
		http.Error(w, "this login was not begun here", http.StatusBadRequest)
		return
	}
	user, err := s.readUser(r.Context(), "http://"+r.Host, r.FormValue("code"))
	if err != nil {
		log.Print(err)
		http.Error(w, errorCode(err), http.StatusBadGateway)
		return
	}
	s.users.Store(state.Value, user)
	http.Redirect(w, r, "/me", http.StatusSeeOther)
}

func (s *Server) readUser(ctx context.Context, origin, code string) (*User, error) {
	config := s.settings.Config(origin)
	token, err := config.Exchange(ctx, code)
	if err != nil {
		return nil, err
	}
	kapi := s.settings.KapiURL
	if kapi == "" {
		kapi = "https://kapi.kakao.com"
	}
	response, err := config.Client(ctx, token).Get(kapi + "/v2/user/me")
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("user information: status %d", response.StatusCode)
	}
	var me struct {
		ID      int64 `json:"id"`
		Account struct {
			Profile struct {
				Nickname string `json:"nickname"`
			} `json:"profile"`
		} `json:"kakao_account"`
	}
	if err := json.NewDecoder(response.Body).Decode(&me); err != nil {
		return nil, err
	}
	return &User{ID: strconv.FormatInt(me.ID, 10), Nickname: me.Account.Profile.Nickname}, nil
}

// errorCode is the error of the token endpoint, if that is what failed.
func errorCode(err error) string {
	var failure *oauth2.RetrieveError
	if errors.As(err, &failure) {
		return failure.ErrorCode
	}
	return "login_failed"
}

func (s *Server) showUser(w http.ResponseWriter, r *http.Request) {
	if state, err := r.Cookie(cookie); err == nil {
		if user, ok := s.users.Load(state.Value); ok && user.(*User) != nil {
			w.Header().Set("Content-Type", "application/json")
			_ = json.NewEncoder(w).Encode(user)
			return
		}
	}
	http.Error(w, "not logged in", http.StatusUnauthorized)
}
