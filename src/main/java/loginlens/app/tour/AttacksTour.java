package loginlens.app.tour;

import java.util.function.Consumer;
import javafx.scene.control.ListView;
import loginlens.app.remote.Remote;
import loginlens.attack.Attack;
import loginlens.ui.look.Appearance;

/**
 * The attacks: the list with a target, who let three of the forged tokens in, and the switchboard with two checks off.
 * Played in the Attacks lens.
 */
final class AttacksTour {
    private static final int LARGE = 200;

    private final TourStage stage;
    private final Remote remote;
    private final Consumer<String> draw;

    /**
     * Plays on this stage.
     *
     * @param draw draws what the window shows, under this name
     */
    AttacksTour(TourStage stage, Consumer<String> draw) {
        this.stage = stage;
        this.remote = stage.remote();
        this.draw = draw;
    }

    /** Plays it. */
    void play() {
        remote.lens("attacks");
        draw.accept("attack-target");
        reveal("none");
        draw.accept("attack-none");
        reveal("confusion");
        draw.accept("attack-confusion");
        reveal("weak");
        draw.accept("attack-weak");
        large("attack-large");
        remote.press("#viewBoard");
        remote.await("#riddleShow");
        remote.press("#check-SIGNATURE");
        remote.press("#check-EXP");
        draw.accept("switchboard");
        large("switchboard-large");
        remote.press("#viewList");
    }

    private void large(String name) {
        stage.dress(look -> look.resize(LARGE));
        draw.accept(name);
        stage.dress(Appearance::reset);
    }

    private void reveal(String id) {
        remote.run(() -> choose((ListView<?>) remote.seen("#attackList").orElseThrow(), id));
        remote.press("#move-REVEAL");
        remote.await("#strictServer");
    }

    private static void choose(ListView<?> list, String id) {
        var attacks = list.getItems();
        for (int at = 0; at < attacks.size(); at++) {
            if (((Attack) attacks.get(at)).card().id().equals(id)) {
                list.getSelectionModel().select(at);
            }
        }
    }
}
