package loginlens.attack;

import loginlens.text.Message;

/**
 * Something to look at while a token is forged.
 *
 * @param label what it is
 * @param value the thing itself, letter for letter; may have several lines
 */
public record Fact(Message label, String value) {}
