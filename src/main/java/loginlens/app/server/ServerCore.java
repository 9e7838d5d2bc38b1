package loginlens.app.server;

import loginlens.account.PasswordRules;
import loginlens.auth.ExchangeLog;
import loginlens.auth.ServerSettings;
import loginlens.token.checks.TokenInspector;

/** The server's parts that need neither store nor key: the window begins with these while those are still opened. */
public record ServerCore(ExchangeLog exchanges, ServerSettings settings, PasswordRules rules, TokenInspector inspector) {}
