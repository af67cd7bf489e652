package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(10)
class SiteCommandTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://site:8080",
                "http://site:8080/demo/",
                "http://site:8080/?a",
                "http://the_site:8080/",
                "site:8080/",
                "/"
            })
    void an_address_below_which_no_outlet_would_be_found_is_refused(String address) {
        var ran = Ran.tocsin("site", "--listen=127.0.0.1:0", "--address=" + address);
        assertThat(ran.code()).isEqualTo(Exit.BAD_USAGE);
        assertThat(ran.err()).first().asString().contains("--address", "host and port", address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://site:8080", "http://site:8080/demo/"})
    void the_address_of_a_demo_is_held_to_the_same(String address) {
        var ran = Ran.tocsin("doctor", "--demo=" + address);
        assertThat(ran.code()).isEqualTo(Exit.BAD_USAGE);
        assertThat(String.join("\n", ran.err())).contains("--demo", "host and port", address);
    }
}
