package loginlens.ui.passwords.workbench;

import java.time.Duration;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.Label;
import loginlens.password.measuring.CostTimes;
import loginlens.password.measuring.Meter;
import loginlens.text.Words;

/** Says how long a hash of the chosen cost will take here, before it is made. */
public final class EstimateLabel extends Label {
    private static final double LONG = Duration.ofSeconds(2).toNanos();

    /** Follows the estimate and the cost. */
    public EstimateLabel(HashEstimate estimate, ObservableIntegerValue cost, Words words) {
        var amounts = new Amounts(words);
        setId("costEstimate");
        setWrapText(true);
        getStyleClass().add("muted");
        Runnable say = () -> setText(say(estimate.bcrypt().get(), cost.get(), amounts, words));
        estimate.bcrypt().subscribe(say);
        cost.subscribe(say);
    }

    private static String say(CostTimes known, int cost, Amounts amounts, Words words) {
        double nanos = known.nanos(cost);
        double measuring = Meter.takes(nanos);
        var said = nanos == 0 ? words.say("passwords.estimate.unknown")
                : measuring < LONG ? words.say("passwords.estimate", amounts.about(nanos))
                : words.say("passwords.estimate.long", amounts.about(nanos), amounts.about(measuring));
        return known.isBusy(cost) ? words.say("passwords.estimate.busy", said) : said;
    }
}
