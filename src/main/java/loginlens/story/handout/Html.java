package loginlens.story.handout;

/** Text that stands in a page of HTML as what it is. */
final class Html {
    private Html() {}

    /** The same text, with nothing left in it that a browser would take for a tag, an entity or the end of a value. */
    static String escape(String text) {
        var safe = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isAllowed(character) ? character : 0xFFFD);
            }
        });
        return safe.toString();
    }

    /** Control characters and half pairs have no place in HTML; marks that turn the writing around would confuse. */
    private static boolean isAllowed(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.SURROGATE, Character.FORMAT -> false;
            default -> true;
        };
    }
}
