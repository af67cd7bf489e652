package org.tocsin.fetch;

import org.apache.hc.client5.http.DnsResolver;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Resolves hosts and refuses those that lead inside: private, link-local, metadata, multicast and
/// reserved addresses, and loopback unless it is opened.
///
/// The checked address is the one that is connected to, so a name cannot change its mind between.
/// One bad address among several refuses the host.
public final class AddressGuard implements DnsResolver {
    private static final List<Network> INSIDE =
            List.of(
                    Network.of("0.0.0.0", 8),
                    Network.of("10.0.0.0", 8),
                    Network.of("100.64.0.0", 10),
                    Network.of("127.0.0.0", 8),
                    Network.of("168.63.129.16", 32),
                    Network.of("169.254.0.0", 16),
                    Network.of("172.16.0.0", 12),
                    Network.of("192.0.0.0", 24),
                    Network.of("192.0.2.0", 24),
                    Network.of("192.168.0.0", 16),
                    Network.of("198.18.0.0", 15),
                    Network.of("198.51.100.0", 24),
                    Network.of("203.0.113.0", 24),
                    Network.of("224.0.0.0", 3));

    /// The only part of IPv6 that is handed out for the open internet.
    private static final Network GLOBAL = Network.of("2000::", 3);

    /// Parts of it that carry an IPv4 address or lead nowhere.
    private static final List<Network> TUNNELS =
            List.of(
                    Network.of("2001::", 32),
                    Network.of("2001:db8::", 32),
                    Network.of("2002::", 16));

    private final boolean loopback;
    private final Set<String> inside;
    private final Lookup lookup;

    /// Asks for a name's addresses.
    interface Lookup {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    AddressGuard(boolean loopback, Lookup lookup) {
        this(loopback, Set.of(), lookup);
    }

    AddressGuard(boolean loopback, Set<String> inside, Lookup lookup) {
        this.loopback = loopback;
        this.inside = Set.copyOf(inside);
        this.lookup = lookup;
    }

    /// The open internet only.
    public static AddressGuard internet() {
        return new AddressGuard(false, InetAddress::getAllByName);
    }

    /// The open internet, and these hosts wherever they lead: for a site of one's own.
    public static AddressGuard internetAnd(Set<String> inside) {
        return new AddressGuard(false, inside, InetAddress::getAllByName);
    }

    /// Loopback too: for a site on this machine, such as the demo's.
    public static AddressGuard loopbackToo() {
        return new AddressGuard(true, InetAddress::getAllByName);
    }

    boolean admits(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return loopback;
        }
        return address instanceof Inet6Address
                ? GLOBAL.holds(address) && TUNNELS.stream().noneMatch(t -> t.holds(address))
                : INSIDE.stream().noneMatch(network -> network.holds(address));
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = lookup.of(host);
        for (var address : found) {
            if (!inside.contains(host) && !admits(address)) {
                throw new RefusedAddressException(host, address);
            }
        }
        return found;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        return Arrays.stream(resolve(host))
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /// An address that may not be connected to.
    static final class RefusedAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1;

        RefusedAddressException(String host, InetAddress address) {
            super(
                    host
                            + " leads to "
                            + address.getHostAddress()
                            + ", which is not on the internet");
        }
    }

    private record Network(byte[] prefix, int bits) {
        static Network of(String prefix, int bits) {
            return new Network(InetAddress.ofLiteral(prefix).getAddress(), bits);
        }

        boolean holds(InetAddress address) {
            var bytes = address.getAddress();
            if (bytes.length != prefix.length) {
                return false;
            }
            for (var bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> (bit % 8);
                if ((bytes[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
