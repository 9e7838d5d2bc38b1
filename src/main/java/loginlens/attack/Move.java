package loginlens.attack;

import loginlens.text.Message;

/**
 * One step of a forging.
 *
 * @param said  what the attacker did
 * @param token the token after it
 * @param marks which letters this step has changed
 */
public record Move(Message said, String token, Marks marks) {}
