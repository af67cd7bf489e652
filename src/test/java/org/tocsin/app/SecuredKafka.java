package org.tocsin.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.tocsin.kafka.EmbeddedKafka;
import org.tocsin.kafka.TopicAdmin;
import org.tocsin.kafka.Topics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A broker that asks who one is and grants what `deploy/kubernetes/strimzi/users.yaml` grants, no
/// more; and the settings that ship for such a Kafka, with the places of this test.
final class SecuredKafka implements AutoCloseable {
    static final String PASSWORD = "correct horse";
    private static final Path SHIPPED = Path.of("deploy/kubernetes/strimzi");
    private static final String PLAIN =
            "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"admin\""
                    + " password=\"admin\"";
    private static final String SCRAM =
            "org.apache.kafka.common.security.scram.ScramLoginModule required";

    private final Path dir;
    private final EmbeddedKafka broker;

    private SecuredKafka(Path dir, EmbeddedKafka broker) {
        this.dir = dir;
        this.broker = broker;
    }

    /// @param dir for its data, its key and the settings
    static SecuredKafka start(Path dir) throws Exception {
        Keys.make(dir);
        var kafka =
                new SecuredKafka(dir, EmbeddedKafka.start(dir.resolve("kafka"), 0, broker(dir)));
        try (var admin = Admin.create(Map.<String, Object>copyOf(kafka.admin()))) {
            for (var user : users()) {
                kafka.add(admin, user);
            }
        }
        try (var admin = new TopicAdmin(kafka.admin())) {
            admin.reconcile(Topics.STANDARD.settings());
        }
        return kafka;
    }

    private static Map<String, String> broker(Path dir) {
        return Map.ofEntries(
                Map.entry(
                        "listener.security.protocol.map",
                        "PLAINTEXT:SASL_SSL,CONTROLLER:PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "PLAINTEXT"),
                Map.entry(
                        "authorizer.class.name",
                        "org.apache.kafka.metadata.authorizer.StandardAuthorizer"),
                // the controller's own listener, which nobody else reaches, knows no names
                Map.entry("super.users", "User:admin;User:ANONYMOUS"),
                Map.entry("sasl.enabled.mechanisms", "PLAIN,SCRAM-SHA-512"),
                Map.entry("sasl.mechanism.inter.broker.protocol", "PLAIN"),
                Map.entry(
                        "listener.name.plaintext.plain.sasl.jaas.config",
                        PLAIN + " user_admin=\"admin\";"),
                Map.entry("listener.name.plaintext.scram-sha-512.sasl.jaas.config", SCRAM + ";"),
                Map.entry("ssl.keystore.type", "PKCS12"),
                Map.entry("ssl.keystore.location", dir.resolve("key.p12").toString()),
                Map.entry("ssl.keystore.password", Keys.SECRET),
                Map.entry("ssl.truststore.type", "PEM"),
                Map.entry("ssl.truststore.location", dir.resolve("ca.crt").toString()));
    }

    /// The users as they ship.
    static List<JsonNode> users() throws IOException {
        var yaml = new YAMLMapper();
        var users = new ArrayList<JsonNode>();
        try (var read =
                yaml.readerFor(JsonNode.class)
                        .<JsonNode>readValues(SHIPPED.resolve("users.yaml").toFile())) {
            read.forEachRemaining(users::add);
        }
        return users;
    }

    private void add(Admin admin, JsonNode user) throws Exception {
        var name = user.at("/metadata/name").asText();
        var acls = new ArrayList<AclBinding>();
        for (var acl : user.at("/spec/authorization/acls")) {
            for (var operation : acl.path("operations")) {
                acls.add(binding(name, acl.path("resource"), operation.asText()));
            }
        }
        admin.createAcls(acls).all().get();
        var how = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
        admin.alterUserScramCredentials(
                        List.of(new UserScramCredentialUpsertion(name, how, PASSWORD)))
                .all()
                .get();
        password(name, PASSWORD);
    }

    private static AclBinding binding(String user, JsonNode resource, String operation) {
        var type =
                switch (resource.path("type").asText()) {
                    case "topic" -> ResourceType.TOPIC;
                    case "group" -> ResourceType.GROUP;
                    case "transactionalId" -> ResourceType.TRANSACTIONAL_ID;
                    case String other -> throw new IllegalArgumentException(other);
                };
        var pattern =
                resource.path("patternType").asText().equals("prefix")
                        ? PatternType.PREFIXED
                        : PatternType.LITERAL;
        var code =
                operation.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
        return new AclBinding(
                new ResourcePattern(type, resource.path("name").asText(), pattern),
                new AccessControlEntry(
                        "User:" + user, "*", AclOperation.valueOf(code), AclPermissionType.ALLOW));
    }

    /// The secret's file as Strimzi writes it.
    void password(String user, String password) throws IOException {
        var secret = Files.createDirectories(dir.resolve(user));
        Files.writeString(
                secret.resolve("sasl.jaas.config"),
                SCRAM + " username=\"%s\" password=\"%s\";".formatted(user, password));
    }

    /// The shipped settings of one user, on this machine.
    Path settings(String user) throws IOException {
        return settings(user, broker.bootstrapServers());
    }

    Path settings(String user, String bootstrap) throws IOException {
        var shipped = Files.readString(SHIPPED.resolve("tocsin.yaml"));
        var here =
                shipped.replace("/var/lib/tocsin", dir.resolve("data-" + user).toString())
                        .replace("tocsin-kafka-bootstrap:9093", bootstrap)
                        .replace("/etc/tocsin-ca", dir.toString())
                        .replace("/etc/tocsin-user", dir.resolve(user).toString())
                        .replace("${TOCSIN_INSTANCE}", user)
                        .replace("0.0.0.0", "127.0.0.1")
                        .replace("9464", "0");
        return Files.writeString(dir.resolve(user + ".yaml"), here);
    }

    /// The settings that ship for a machine with systemd, whose password lies in a file of its own.
    Settings ofOneMachine(String user) throws IOException {
        var credentials = Files.createDirectories(dir.resolve("credentials-" + user));
        Files.writeString(
                credentials.resolve("kafka.properties"),
                "sasl.jaas.config="
                        + Files.readString(dir.resolve(user).resolve("sasl.jaas.config")));
        var environment =
                Map.of(
                        "TOCSIN_BOOTSTRAP", broker.bootstrapServers(),
                        "TOCSIN_INSTANCE", user,
                        "CREDENTIALS_DIRECTORY", credentials.toString());
        var shipped = Files.readString(Path.of("deploy/systemd/tocsin.yaml"));
        return SettingsFile.parse(
                shipped.replace("/etc/tocsin/ca.crt", dir.resolve("ca.crt").toString()),
                new Environment(environment::get));
    }

    /// The settings that ship for people who type commands on such a machine.
    Settings ofPeople() throws IOException {
        Files.writeString(
                dir.resolve("operator.properties"),
                "sasl.jaas.config="
                        + Files.readString(dir.resolve("tocsin-operator/sasl.jaas.config")));
        var environment = Map.of("TOCSIN_BOOTSTRAP", broker.bootstrapServers());
        return SettingsFile.parse(
                Files.readString(Path.of("deploy/systemd/operator.yaml"))
                        .replace("/etc/tocsin/ca.crt", dir.resolve("ca.crt").toString())
                        .replace("/etc/tocsin/secrets", dir.toString()),
                new Environment(environment::get));
    }

    String bootstrap() {
        return broker.bootstrapServers();
    }

    /// Client properties of who may do everything.
    private Map<String, String> admin() {
        return Map.of(
                "bootstrap.servers",
                broker.bootstrapServers(),
                "security.protocol",
                "SASL_SSL",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                PLAIN + ";",
                "ssl.truststore.type",
                "PEM",
                "ssl.truststore.location",
                dir.resolve("ca.crt").toString());
    }

    @Override
    public void close() {
        broker.close();
    }

    /// A key and its certificate, for the address 127.0.0.1 and no name.
    private static final class Keys {
        static final String SECRET = "changeit";

        static void make(Path dir) throws Exception {
            keytool(
                    dir,
                    "-genkeypair -alias kafka -keyalg EC -validity 2 -dname CN=kafka"
                            + " -ext san=ip:127.0.0.1");
            keytool(dir, "-exportcert -rfc -alias kafka -file " + dir.resolve("ca.crt"));
        }

        private static void keytool(Path dir, String words) throws Exception {
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
            command.addAll(List.of(words.split(" ", -1)));
            command.addAll(List.of("-storetype", "PKCS12", "-storepass", SECRET));
            command.addAll(List.of("-keystore", dir.resolve("key.p12").toString()));
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said =
                    new String(
                            process.getInputStream().readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        }
    }
}
