package org.tocsin.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/// The virtual machine of the benchmark's other processes: the one that runs this, with the options
/// that the product is shipped with.
public final class Jvm {
    private Jvm() {}

    /// How a line begins that runs a main class on the same class path.
    ///
    /// @param heap as `-Xmx` takes it
    public static List<String> line(String heap) {
        List<String> line = new ArrayList<>();
        line.add(ProcessHandle.current().info().command().orElse("java"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(each -> each.startsWith("--") || each.startsWith("-XX:"))
                .forEach(line::add);
        line.add("-Xmx" + heap);
        line.add("-classpath");
        line.add(System.getProperty("java.class.path"));
        return line;
    }
}
