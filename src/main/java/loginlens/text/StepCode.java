package loginlens.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method that did a step: the Code view shows its lines, word for word. It stands on a line of its own, right
 * above the declaration; the build takes the sources of each class that has one along.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface StepCode {
    /**
     * Which steps it did: the name of the kind, {@code accountFound}. Where the route, the check or the status decides,
     * that stands behind it: {@code formSubmitted.login}.
     */
    String[] value();
}
