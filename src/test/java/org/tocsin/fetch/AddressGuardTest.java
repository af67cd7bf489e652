package org.tocsin.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.InetAddress;
import java.util.Set;

class AddressGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "169.254.169.254",
                "100.64.0.1",
                "168.63.129.16",
                "192.0.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001::1",
                "2001:db8::1"
            })
    void addresses_inside_are_refused(String address) {
        assertThat(AddressGuard.internet().admits(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "172.15.0.1",
                "172.32.0.1",
                "100.63.0.1",
                "100.128.0.1",
                "192.167.1.1",
                "223.255.255.254",
                "2606:4700::1111",
                "2a00:1450::1"
            })
    void addresses_of_the_internet_are_admitted(String address) {
        assertThat(AddressGuard.internet().admits(InetAddress.ofLiteral(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1"})
    void loopback_can_be_opened_and_opens_nothing_else(String address) {
        var guard = AddressGuard.loopbackToo();
        assertThat(guard.admits(InetAddress.ofLiteral(address))).isTrue();
        assertThat(guard.admits(InetAddress.ofLiteral("10.0.0.1"))).isFalse();
        assertThat(guard.admits(InetAddress.ofLiteral("169.254.169.254"))).isFalse();
    }

    @Test
    void a_host_of_ones_own_may_lie_inside_and_no_other() throws Exception {
        var inside = new InetAddress[] {InetAddress.ofLiteral("172.18.0.5")};
        var guard = new AddressGuard(false, Set.of("site"), _ -> inside);
        assertThat(guard.resolve("site")).isEqualTo(inside);
        assertThatThrownBy(() -> guard.resolve("news.example")).hasMessageContaining("172.18.0.5");
    }
}
