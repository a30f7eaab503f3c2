package main

import (
	"log"
	"net/http"
	"os"
)

func main() {
	server := &Server{settings: Settings{
		RestAPIKey:   os.Getenv("KAKAO_REST_API_KEY"),
		ClientSecret: os.Getenv("KAKAO_CLIENT_SECRET"),
		KauthURL:     os.Getenv("KAUTH_URL"),
		KapiURL:      os.Getenv("KAPI_URL"),
	}}
	log.Print("Open http://localhost:3000/login")
	log.Fatal(http.ListenAndServe("localhost:3000", server))
}
