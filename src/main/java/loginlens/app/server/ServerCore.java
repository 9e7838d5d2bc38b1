package loginlens.app.server;

import loginlens.account.PasswordRules;
import loginlens.auth.ExchangeLog;
import loginlens.auth.ServerSettings;
import loginlens.auth.ServerTime;
import loginlens.token.checks.TokenInspector;

/**
 * The server's parts that need neither store nor key: the window begins with these while those are still opened.
 *
 * @param time what it believes the time is where tokens are concerned
 */
public record ServerCore(
        ExchangeLog exchanges,
        ServerSettings settings,
        ServerTime time,
        PasswordRules rules,
        TokenInspector inspector) {}
