package loginlens.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExchangeLogTest {
    private final TestServer server = new TestServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void fiftyExchangesAreKeptNewestFirst() {
        for (int number = 1; number <= 60; number++) {
            server.whoAmI("token " + number);
        }

        assertThat(server.exchanges.newestFirst().stream()
                .map(exchange -> ((Request.WhoAmI) exchange.request()).token().compact()))
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 49).mapToObj(n -> "token " + (60 - n)).toList());
    }

    @Test
    void everyRouteIsKeptWithItsTime() {
        var register = server.register("ada", TestServer.PASSWORD);
        server.clock.advance(Duration.ofSeconds(2));
        var login = server.login("ada", TestServer.PASSWORD);
        server.clock.advance(Duration.ofSeconds(2));
        var whoAmI = server.whoAmI("no token");

        assertThat(server.exchanges.newestFirst()).containsExactly(whoAmI, login, register);
        assertThat(server.exchanges.newestFirst()).extracting(Exchange::at).containsExactly(
                TestServer.NOON.plusSeconds(4), TestServer.NOON.plusSeconds(2), TestServer.NOON);
    }

    @Test
    void aListenerIsToldOfEachFromThenOnAndFindsItInTheLog() {
        server.whoAmI("before");
        var told = new ArrayList<Exchange>();
        server.exchanges.onAdded(exchange -> {
            assertThat(server.exchanges.newestFirst()).startsWith(exchange);
            told.add(exchange);
        });

        var first = server.whoAmI("first");
        var second = server.whoAmI("second");

        assertThat(told).containsExactly(first, second);
    }

    @Test
    void whatWasReadDoesNotChangeAfterwards() {
        server.whoAmI("one");
        var read = server.exchanges.newestFirst();

        server.whoAmI("two");

        assertThat(read).hasSize(1);
    }

    @Test
    void clearingForgetsAllOfThemAndSaysSo() {
        server.login("ada", TestServer.PASSWORD);
        var told = new AtomicInteger();
        server.exchanges.onCleared(told::incrementAndGet);

        server.exchanges.clear();

        assertThat(server.exchanges.newestFirst()).isEmpty();
        assertThat(told).hasValue(1);
    }

    @Test
    void manyThreadsAtOnceLoseNothing() throws Exception {
        var told = new AtomicInteger();
        server.exchanges.onAdded(exchange -> told.incrementAndGet());

        try (var people = Executors.newFixedThreadPool(8)) {
            for (var answer : people.invokeAll(IntStream.range(0, 400)
                    .<Callable<Exchange>>mapToObj(n -> () -> server.whoAmI("token " + n))
                    .toList())) {
                answer.get();
            }
        }

        assertThat(told).hasValue(400);
        assertThat(server.exchanges.newestFirst()).hasSize(ExchangeLog.KEPT).doesNotHaveDuplicates();
    }
}
