package org.tocsin.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// A host that speaks TLS under another's name, which nobody vouches for either.
final class WrongCertificate {
    private static final String PASSWORD = "password";

    private WrongCertificate() {}

    static Rogue rogue(String host)
            throws IOException, GeneralSecurityException, InterruptedException {
        var keys = KeyStore.getInstance("PKCS12");
        var file = made();
        try (var in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        Files.delete(file);
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        var door =
                context.getServerSocketFactory()
                        .createServerSocket(0, 50, InetAddress.getByName(host));
        return new Rogue("https", door);
    }

    private static Path made() throws IOException, InterruptedException {
        var file = Files.createTempDirectory("keys").resolve("keys.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        new ProcessBuilder(
                        (keytool
                                        + " -genkeypair -alias a -keyalg EC -dname CN=other.example"
                                        + " -storetype PKCS12 -storepass "
                                        + PASSWORD
                                        + " -keystore "
                                        + file)
                                .split(" ", -1))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return file;
    }
}
