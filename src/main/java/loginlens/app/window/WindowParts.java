package loginlens.app.window;

import java.util.OptionalInt;
import loginlens.preferences.Preferences;
import loginlens.text.Words;
import loginlens.ui.session.Background;
import loginlens.ui.session.ClientSession;
import loginlens.ui.session.Exchanges;
import loginlens.ui.session.Highlight;
import loginlens.ui.session.Signpost;
import loginlens.ui.session.Ticker;
import loginlens.ui.session.TokenHandover;

/**
 * What a window has once, and its lenses share.
 *
 * @param serverTime the server's time, ticking
 * @param port       where the web API is to be served from the start, if it is; 0 for any port that is free
 */
record WindowParts(
        ClientSession session,
        Exchanges exchanges,
        Ticker serverTime,
        Highlight highlight,
        Signpost signpost,
        TokenHandover handover,
        OptionalInt port,
        Preferences preferences,
        Background background,
        Words words) {}
