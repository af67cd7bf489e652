package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `bin/tocsin` run by the real shell, with JDKs that only print how they were called.
class LauncherTest {
    private static final String ECHO = "#!/bin/sh\necho \"pid=$$\"; printf '%s\\n' \"$@\"\n";

    @TempDir Path root;

    private final Map<String, String> environment = new LinkedHashMap<>();

    private record Ended(int code, long pid, List<String> out, List<String> err) {}

    @BeforeEach
    void an_installation_on_a_machine_without_java() throws IOException {
        Files.createDirectories(root.resolve("tocsin/bin"));
        Files.copy(Path.of("src/bin/tocsin"), root.resolve("tocsin/bin/tocsin"));
        var path = Files.createDirectory(root.resolve("path"));
        for (var tool : List.of("sed", "head", "dirname", "readlink")) {
            script(path.resolve(tool), "#!/bin/sh\nexec " + found(tool) + " \"$@\"\n");
        }
        environment.put("PATH", path.toString());
        environment.put("TOCSIN_JDKS", root.resolve("jdks").toString());
    }

    @Test
    void without_a_jdk_it_says_so_in_one_line_and_exits_2() throws Exception {
        var ended = run("demo");

        assertThat(ended.code).isEqualTo(2);
        assertThat(ended.out).isEmpty();
        assertThat(ended.err).hasSize(1).first().asString().contains("JDK 25", "TOCSIN_JAVA_HOME");
    }

    @Test
    void a_named_jdk_that_is_too_old_is_refused_by_its_name() throws Exception {
        jdk("jdks/new", "25.0.1");
        environment.put("TOCSIN_JAVA_HOME", jdk("old", "21.0.4"));

        var ended = run("demo");

        assertThat(ended.code).isEqualTo(2);
        assertThat(ended.err).hasSize(1).first().asString().contains(root.resolve("old") + "");
    }

    @Test
    void it_passes_over_old_jdks_to_an_installed_one() throws Exception {
        environment.put("JAVA_HOME", jdk("old", "17.0.2"));
        jdk("jdks/older", "1.8.0_402");
        jdk("jdks/newest", "26");

        assertThat(run("demo").out).contains("demo");
    }

    @Test
    void a_java_on_the_path_tells_its_version_itself() throws Exception {
        script(
                root.resolve("path/java"),
                "#!/bin/sh\n"
                        + "if [ \"$1\" = -version ]; then echo 'openjdk version \"25.0.1\"' >&2\n"
                        + "else echo started; fi\n");

        assertThat(run("demo").out).containsExactly("started");
    }

    @Test
    void the_process_becomes_the_virtual_machine_so_that_signals_arrive() throws Exception {
        environment.put("TOCSIN_JAVA_HOME", jdk("new", "25"));

        var ended = run("demo");

        assertThat(ended.out).contains("pid=" + ended.pid);
    }

    @Test
    void arguments_home_options_and_class_path_arrive_whole_also_over_a_link() throws Exception {
        environment.put("TOCSIN_JAVA_HOME", jdk("new", "25"));
        environment.put("TOCSIN_JAVA_OPTS", "-Xmx1g -Da=b");
        var link = Files.createSymbolicLink(root.resolve("link"), Path.of("tocsin/bin/tocsin"));
        var home = root.toRealPath().resolve("tocsin");
        for (var jar : List.of("lib/b.jar", "lib/a.jar", "lib/broker/kafka.jar")) {
            Files.createDirectories(home.resolve(jar).getParent());
            Files.createFile(home.resolve(jar));
        }

        var ended = run(link, "ingest", "two words", "");

        assertThat(ended.err).isEmpty();
        assertThat(ended.out)
                .contains("-Dtocsin.home=" + home, "-Xmx1g", "-Da=b")
                .contains("%1$s/lib/a.jar:%1$s/lib/b.jar:%1$s/lib/broker/kafka.jar".formatted(home))
                .endsWith("ingest", "two words", "");
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        return run(root.resolve("tocsin/bin/tocsin"), arguments);
    }

    private Ended run(Path launcher, String... arguments) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(launcher.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().clear();
        builder.environment().putAll(environment);
        var out = root.resolve("out");
        var err = root.resolve("err");
        var process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        var code = process.waitFor();
        return new Ended(code, process.pid(), Files.readAllLines(out), Files.readAllLines(err));
    }

    private String jdk(String name, String version) throws IOException {
        var home = Files.createDirectories(root.resolve(name));
        script(Files.createDirectories(home.resolve("bin")).resolve("java"), ECHO);
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home.toString();
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static Path found(String tool) {
        return List.of("/bin", "/usr/bin").stream()
                .map(dir -> Path.of(dir, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
