package loginlens.ui.passwords.workbench;

import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.Label;
import loginlens.text.Words;

/** Says how long a hash of the chosen cost will take here, before it is made. */
public final class EstimateLabel extends Label {
    /** Follows the estimate and the cost. */
    public EstimateLabel(HashEstimate estimate, ObservableIntegerValue cost, Words words) {
        var amounts = new Amounts(words);
        setId("costEstimate");
        setWrapText(true);
        getStyleClass().add("muted");
        Runnable say = () -> setText(estimate.nanosOfCost4().get() == 0
                ? words.say("passwords.estimate.unknown")
                : words.say("passwords.estimate", amounts.about(estimate.nanos(cost.get()))));
        estimate.nanosOfCost4().subscribe(say);
        cost.subscribe(say);
    }
}
