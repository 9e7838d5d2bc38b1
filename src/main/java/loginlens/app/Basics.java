package loginlens.app;

import loginlens.account.PasswordRules;
import loginlens.auth.ExchangeLog;
import loginlens.auth.ServerSettings;
import loginlens.token.TokenInspector;

/** The server's parts that need neither store nor key: the window begins with these while those are still opened. */
record Basics(ExchangeLog exchanges, ServerSettings settings, PasswordRules rules, TokenInspector inspector) {}
