package loginlens.ui.passwords.workbench;

import loginlens.ui.controls.IconLine;

/** What bcrypt said, in words, an icon and a color. */
public final class Answer extends IconLine {
    /** Whether it is good news. */
    public enum Tone {
        GOOD("tone-good"),
        BAD("tone-bad"),
        NONE("tone-none");

        private final String style;

        Tone(String style) {
            this.style = style;
        }
    }

    /** Says nothing yet. */
    public Answer(String id) {
        super("fth-clock", "");
        setId(id);
    }

    /** Says this. */
    public void say(String text, Tone tone, String icon) {
        for (var each : Tone.values()) {
            getStyleClass().remove(each.style);
        }
        getStyleClass().add(tone.style);
        icon().show(icon);
        text().set(text);
    }
}
