// Generated from spec/api-status by npm run contract. Do not edit.
// @ts-nocheck
