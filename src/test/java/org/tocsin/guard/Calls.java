package org.tocsin.guard;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;

import java.util.Set;

/// What a pure stage must not reach for.
final class Calls {
    /// `now()` of any time class, and the two clocks of `System`; called or handed on
    /// (`Instant::now`).
    static final DescribedPredicate<JavaAccess<?>> OF_A_CLOCK =
            DescribedPredicate.describe("read a clock", Calls::readsClock);

    /// Files and sockets; `java.nio.file.Path` alone is only a name, and `java.net.URI` too.
    static final DescribedPredicate<JavaClass> OUTSIDE =
            DescribedPredicate.describe("open files or sockets", Calls::opens);

    private static final Set<String> CLOCKS = Set.of("currentTimeMillis", "nanoTime");
    private static final Set<String> NAMES =
            Set.of(
                    "java.net.URI",
                    "java.net.URISyntaxException",
                    "java.net.IDN",
                    "java.net.URLDecoder",
                    "java.net.URLEncoder");
    private static final Set<String> FILES =
            Set.of(
                    "java.io.File",
                    "java.io.FileInputStream",
                    "java.io.FileOutputStream",
                    "java.io.FileReader",
                    "java.io.FileWriter",
                    "java.io.RandomAccessFile",
                    "java.nio.file.Files",
                    "java.nio.file.FileSystems",
                    "java.nio.channels.FileChannel");

    private Calls() {}

    private static boolean readsClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        return switch (access.getTarget().getName()) {
            case "now" -> owner.getPackageName().startsWith("java.time");
            case String name -> owner.getName().equals("java.lang.System") && CLOCKS.contains(name);
        };
    }

    private static boolean opens(JavaClass type) {
        return FILES.contains(type.getName())
                || type.getPackageName().startsWith("java.net") && !NAMES.contains(type.getName());
    }
}
