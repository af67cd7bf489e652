package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.article.Published;
import org.tocsin.event.EventId;
import org.tocsin.event.Held;
import org.tocsin.event.WorldRecord;

import java.util.List;
import java.util.stream.IntStream;

class ClaimStoreTest {
    private static final int MOST = 3;

    private final List<Held> claims =
            IntStream.range(0, 10).mapToObj(ClaimStoreTest::claim).toList();
    private final ClaimStore store = new ClaimStore(MemoryStores.of(Held.class), MOST);

    private static Held claim(int number) {
        var article =
                Wires.article(
                        "a" + number,
                        "ap",
                        "Russia fired three missiles at Kharkiv on Tuesday.",
                        new Published.At(Newswire.START),
                        Newswire.START);
        var told = Testbed.stages().reader().read(article, new Source(0, number));
        var record = (WorldRecord.Testified) Testbed.stages().lane().take(told).world().getFirst();
        var testimony = record.told().getFirst().testimony();
        return new Held(testimony, false, new EventId("e"));
    }

    private static String id(Held held) {
        return held.testimony().id();
    }

    @Test
    void a_claim_is_found_whether_it_is_remembered_or_not() {
        claims.forEach(store::put);
        assertThat(store.remembered()).isEqualTo(MOST);
        assertThat(claims).allSatisfy(held -> assertThat(store.get(id(held))).isEqualTo(held));
        assertThat(store.remembered()).isEqualTo(MOST);
    }

    @Test
    void the_last_word_on_a_claim_counts() {
        claims.forEach(store::put);
        for (var held : claims) {
            store.put(new Held(held.testimony(), true, held.event()));
        }
        assertThat(claims)
                .allSatisfy(
                        held ->
                                assertThat(store.get(id(held)))
                                        .isNotNull()
                                        .extracting(Held::retracted)
                                        .isEqualTo(true));
    }

    @Test
    void a_claim_that_went_is_found_no_more() {
        claims.forEach(store::put);
        claims.forEach(held -> store.delete(id(held)));
        assertThat(claims).allSatisfy(held -> assertThat(store.get(id(held))).isNull());
        assertThat(store.remembered()).isZero();
    }
}
