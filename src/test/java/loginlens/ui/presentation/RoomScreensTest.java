package loginlens.ui.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class RoomScreensTest {
    @Test
    void theRoomLooksAtTheScreenThatTheWindowIsNotOn() {
        var laptop = new Rectangle2D(0, 0, 1440, 900);
        var projector = new Rectangle2D(1440, 0, 1280, 720);
        var window = new Rectangle2D(100, 100, 1000, 700);

        assertThat(RoomScreens.forRoom(List.of(laptop, projector), window))
                .isEqualTo(new RoomScreens.Place(projector, true));
        assertThat(RoomScreens.forRoom(List.of(projector, laptop), window))
                .isEqualTo(new RoomScreens.Place(projector, true));
        assertThat(RoomScreens.forRoom(List.of(laptop), window)).isEqualTo(new RoomScreens.Place(laptop, false));
    }
}
