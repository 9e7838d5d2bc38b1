package loginlens.ui.shell;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import loginlens.auth.Exchange;
import loginlens.text.Words;
import loginlens.ui.session.Exchanges;

/** The last exchange in one line, as HTTP would show it. */
final class StatusLine extends StackPane {
    private final Words words;
    private final Label status = new Label();
    private final Label request = new Label();
    private final Label took = new Label();
    private final FlowPane parts = new FlowPane(status, request, took);
    private final Label lab = new Label();
    private final Label remark = new Label();
    private final HBox instead = new HBox(lab, remark);

    StatusLine(Exchanges exchanges, Words words) {
        this.words = words;
        getStyleClass().add("status-line");
        setId("statusLine");
        request.getStyleClass().add("mono");
        took.getStyleClass().add("muted");
        parts.getStyleClass().add("status-parts");
        instead.getStyleClass().add("status-parts");
        lab.setText(words.say("status.lab"));
        lab.getStyleClass().addAll("pill", "info");
        lab.setMinWidth(USE_PREF_SIZE);
        remark.setWrapText(true);
        remark.getStyleClass().add("muted");
        say(Optional.empty());
        exchanges.latest().subscribe(this::show);
        // While a step is asked about, its outcome must not be read here.
        exchanges.asked().subscribe(asked -> parts.getChildren().forEach(part -> part.setVisible(!asked
                && (part != status || exchanges.latest().get().isPresent()))));
    }

    /** Says this in place of the last exchange, or that again. */
    void say(Optional<String> text) {
        remark.setText(text.orElse(""));
        getChildren().setAll(text.isPresent() ? instead : parts);
    }

    private void show(Optional<Exchange> last) {
        status.setVisible(last.isPresent());
        status.setManaged(last.isPresent());
        request.setManaged(last.isPresent());
        if (last.isEmpty()) {
            request.setText("");
            took.setText(words.say("status.none"));
            return;
        }
        var exchange = last.get();
        int code = exchange.reply().status();
        status.setText(Integer.toString(code));
        status.getStyleClass().setAll("label", "pill", code < 300 ? "good" : code < 500 ? "warn" : "bad");
        request.setText(exchange.request().method() + " " + exchange.request().path());
        took.setText(exchange.bcrypt().isZero()
                ? words.times().milliseconds(exchange.took())
                : words.say("status.took.bcrypt", words.times().milliseconds(exchange.took()),
                        words.times().milliseconds(exchange.bcrypt())));
    }
}
