package loginlens.auth;

import java.time.Duration;

/**
 * One thing that happened in an exchange.
 *
 * @param took how long it took, measured around the very work
 */
public record Step(StepKind kind, Duration took) {}
