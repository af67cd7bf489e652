package org.tocsin.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The ways to misbehave that we know of.
final class Ways {
    private static final String OK = "200 OK";
    private static final String STORY = "Story 1";

    private Ways() {}

    static List<Way> all() {
        return Stream.of(slow(), wrong(), packed(), statuses(), leading(), hostileXml(), rules())
                .flatMap(List::stream)
                .toList();
    }

    private static Way way(String name) {
        return new Way(name);
    }

    private static List<Way> slow() {
        return List.of(
                way("headers that drip")
                        .answers(
                                r -> {
                                    r.say("HTTP/1.1 200 OK\r\n");
                                    Misdeeds.drip(r, "X-Drip: 1\r\n");
                                })
                        .counts("timeout"),
                way("a body that drips")
                        .answers(
                                r -> {
                                    r.say("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n");
                                    Misdeeds.drip(r, "x");
                                })
                        .counts("timeout"),
                way("a body without end")
                        .answers(
                                r -> {
                                    r.say("HTTP/1.1 200 OK\r\n\r\n");
                                    Misdeeds.endlessly(r, "x".repeat(10_000));
                                })
                        .counts("too_large"),
                way("headers without end")
                        .answers(
                                r -> {
                                    r.say("HTTP/1.1 200 OK\r\n");
                                    Misdeeds.endlessly(r, "X-More: 1\r\n");
                                })
                        .counts("malformed"),
                way("one header without end")
                        .answers(
                                r -> {
                                    r.say("HTTP/1.1 200 OK\r\nX: ");
                                    Misdeeds.endlessly(r, "x".repeat(1_000));
                                })
                        .counts("malformed"),
                way("nothing but promises to continue")
                        .answers(
                                r -> {
                                    while (true) {
                                        r.say("HTTP/1.1 100 Continue\r\n\r\n");
                                        Thread.sleep(50);
                                    }
                                })
                        .counts("timeout"),
                way("no answer at all").answers(_ -> Thread.sleep(60_000)).counts("timeout"),
                way("a door that is shut at once").answers(_ -> {}).counts("unreachable"),
                way("a half-closed connection")
                        .answers(
                                r -> {
                                    r.socket().shutdownOutput();
                                    Thread.sleep(60_000);
                                })
                        .counts("unreachable"),
                way("a page that hangs, with words of its own in the feed")
                        .answers(
                                r ->
                                        r.say(
                                                OK,
                                                "",
                                                Misdeeds.feed("1")
                                                        .replace(
                                                                "<guid>",
                                                                "<link>/hangs</link><guid>")))
                        .at("/hangs", _ -> Thread.sleep(60_000))
                        .counts("fetched", "timeout")
                        .tells(STORY));
    }

    private static List<Way> wrong() {
        return List.of(
                way("a body shorter than it says")
                        .answers(r -> r.say("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n<rss>"))
                        .counts("malformed"),
                way("a body longer than it says")
                        .answers(
                                r ->
                                        r.say(
                                                "HTTP/1.1 200 OK\r\nContent-Length: "
                                                        + Misdeeds.feed("1").length()
                                                        + "\r\n\r\n"
                                                        + Misdeeds.feed("1")
                                                        + "and more"))
                        .counts("fetched")
                        .tells(STORY),
                way("a length that is none")
                        .answers(r -> r.say("HTTP/1.1 200 OK\r\nContent-Length: -7\r\n\r\nx"))
                        .counts("malformed"),
                way("chunks of no size")
                        .answers(
                                r ->
                                        r.say(
                                                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc"))
                        .counts("malformed"),
                way("another protocol")
                        .answers(r -> r.say("220 mail.example ESMTP\r\n\r\n"))
                        .counts("unreachable"),
                way("a body and no headers")
                        .answers(r -> r.say(Misdeeds.feed("1")))
                        .counts("unreachable"),
                way("a certificate for another name").overTls().counts("tls"),
                way("a charset that is a lie")
                        .answers(
                                r ->
                                        r.say(
                                                OK,
                                                "Content-Type: text/xml; charset=utf-16\r\n",
                                                Misdeeds.titled("Zäune am Hafen")))
                        .counts("fetched")
                        .tells("Zäune am Hafen"),
                way("a charset that does not exist")
                        .answers(
                                r ->
                                        r.say(
                                                OK,
                                                "Content-Type: text/xml; charset=utf-99\r\n",
                                                Misdeeds.in(
                                                        "windows-1252", Misdeeds.titled("Zäune"))))
                        .counts("fetched")
                        .tells("Zäune"),
                way("a page where a feed should be")
                        .answers(r -> r.say(OK, "", "<html><h1>Maintenance</h1>"))
                        .counts("NO_FEED"),
                way("nothing with status 200").answers(r -> r.say(OK, "", "")).counts("NO_FEED"));
    }

    private static List<Way> packed() {
        return List.of(
                way("a gzip bomb")
                        .answers(r -> r.say(OK, "Content-Encoding: gzip\r\n", Misdeeds.bomb(20)))
                        .counts("too_large"),
                way("a bomb in a bomb")
                        .answers(
                                r ->
                                        r.say(
                                                OK,
                                                "Content-Encoding: gzip\r\n",
                                                Misdeeds.gzip(Misdeeds.bomb(60))))
                        .counts("NO_FEED"),
                way("plain words that call themselves gzip")
                        .answers(r -> r.say(OK, "Content-Encoding: gzip\r\n", Misdeeds.feed("1")))
                        .counts("fetched")
                        .tells(STORY),
                way("gzip that breaks off")
                        .answers(
                                r -> {
                                    var whole = Misdeeds.gzip(Misdeeds.feed("1"));
                                    var half = Arrays.copyOf(whole, whole.length / 2);
                                    r.say(OK, "Content-Encoding: gzip\r\n", half);
                                })
                        .counts("malformed"),
                way("packed as nobody asked for")
                        .answers(r -> r.say(OK, "Content-Encoding: br\r\n", Misdeeds.feed("1")))
                        .counts("malformed"));
    }

    private static List<Way> statuses() {
        return List.of(
                way("429 without a time")
                        .answers(
                                r -> {
                                    var busy = r.turn() < 3;
                                    r.say(
                                            busy ? "429 Too Many" : OK,
                                            "",
                                            busy ? "" : Misdeeds.feed("1"));
                                })
                        .counts("rate_limited")
                        .tells(STORY),
                way("429 with a time")
                        .answers(r -> r.say("429 Too Many", "Retry-After: 3600\r\n", ""))
                        .counts("rate_limited")
                        .atMost(1),
                way("503 with a date")
                        .answers(
                                r ->
                                        r.say(
                                                "503 Busy",
                                                "Date: Sun, 22 Nov 2026 10:00:00 GMT\r\n"
                                                        + "Retry-After: Sun, 22 Nov 2026 11:00:00 GMT\r\n",
                                                ""))
                        .counts("server_error")
                        .atMost(1),
                way("a burst of errors")
                        .answers(
                                r -> {
                                    var down = r.turn() < 5;
                                    r.say(
                                            down ? "502 Bad Gateway" : OK,
                                            "",
                                            down ? "" : Misdeeds.feed("1"));
                                })
                        .counts("server_error")
                        .tells(STORY),
                way("404").answers(r -> r.say("404 No", "", "")).counts("client_error"),
                way("410").answers(r -> r.say("410 Gone", "", "")).counts("gone").atMost(1),
                way("304 that was not asked for")
                        .answers(r -> r.say("304 Not Modified", "", ""))
                        .counts("not_modified"),
                way("304 with a body")
                        .answers(
                                r -> {
                                    var first = !r.head().contains("If-None-Match");
                                    r.say(
                                            first ? OK : "304 Not Modified",
                                            "ETag: \"7\"\r\n",
                                            Misdeeds.feed("1"));
                                })
                        .counts("fetched", "not_modified")
                        .tells(STORY),
                way("an ETag that never changes")
                        .answers(
                                r -> {
                                    var asks = r.head().contains("If-None-Match");
                                    var feed =
                                            r.turn() < 3
                                                    ? Misdeeds.feed("1")
                                                    : Misdeeds.feed("2", "1");
                                    r.say(
                                            asks ? "304 Not Modified" : OK,
                                            "ETag: \"always\"\r\n",
                                            asks ? "" : feed);
                                })
                        .counts("not_modified")
                        .tells(STORY, "Story 2"),
                way("an ETag that always changes")
                        .answers(
                                r ->
                                        r.say(
                                                OK,
                                                "ETag: \"" + r.turn() + "\"\r\n",
                                                Misdeeds.feed("1")))
                        .counts("unchanged")
                        .tells(STORY),
                way("fresh for a day")
                        .answers(
                                r ->
                                        r.say(
                                                OK,
                                                "Cache-Control: public, max-age=86400\r\n",
                                                Misdeeds.feed("1")))
                        .counts("fetched", "unchanged")
                        .tells(STORY));
    }

    private static Rogue.Manner leads(String to) {
        return r -> r.say("302 Found", "Location: " + to + "\r\n", "");
    }

    private static List<Way> leading() {
        return List.of(
                way("a loop of redirects").answers(leads("/feed")).counts("moved"),
                way("a redirect to nowhere")
                        .answers(r -> r.say("302 Found", "", ""))
                        .counts("moved"),
                way("a redirect to a private address")
                        .answers(leads("http://192.0.2.7/admin"))
                        .counts("moved", "blocked_address"),
                way("a redirect to a file")
                        .answers(leads("file:///etc/passwd"))
                        .counts("blocked_address"),
                way("a redirect with a password")
                        .answers(leads("http://user:secret@127.0.0.1/"))
                        .counts("blocked_address"),
                way("a DNS answer that changes")
                        .answers(r -> r.say(OK, "", Misdeeds.feed("" + r.turn())))
                        .counts("fetched", "blocked_address")
                        .tells(STORY),
                way("links that are no web addresses")
                        .answers(
                                r ->
                                        r.say(
                                                OK,
                                                "",
                                                Misdeeds.feed("1")
                                                        .replace(
                                                                "<guid>",
                                                                "<link>javascript:alert(1)</link><guid>")))
                        .counts("fetched")
                        .tells(STORY));
    }

    private static Way xml(String name, String body) {
        return way(name)
                .answers(r -> r.say(OK, "", body.getBytes(StandardCharsets.UTF_8)))
                .counts("fetched");
    }

    private static List<Way> hostileXml() {
        return List.of(
                way("tags nested a hundred megabytes deep")
                        .answers(
                                r -> {
                                    r.say("HTTP/1.1 200 OK\r\n\r\n<rss><channel>");
                                    Misdeeds.endlessly(r, "<item><a>".repeat(1_000));
                                })
                        .counts("too_large"),
                xml("tags nested to the limit", "<rss><channel>" + "<a>".repeat(30_000))
                        .counts("fetched"),
                xml("an entity bomb", Misdeeds.laughs()).tells("&l9;"),
                xml("an entity of quadratic size", Misdeeds.quadratic())
                        .tells("&a;".repeat(50_000)),
                xml(
                                "an entity that is a file",
                                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                        + Misdeeds.titled("x&x;"))
                        .tells("x&x;"),
                xml(
                                "a harmless document type",
                                "<!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\""
                                        + " \"http://my.netscape.com/publish/formats/rss-0.91.dtd\">"
                                        + Misdeeds.feed("1"))
                        .tells(STORY),
                xml(
                                "words that cannot be seen",
                                Misdeeds.titled("One\u0007 \u202etwo\u2066 &#xD800;&#x1b;three"))
                        .tells("One two three"));
    }

    private static List<Way> rules() {
        return List.of(
                way("rules that cannot be had")
                        .at("/robots.txt", r -> r.say("503 Busy", "", ""))
                        .counts("server_error")
                        .atMost(0),
                way("rules without end")
                        .at(
                                "/robots.txt",
                                r -> {
                                    r.say("HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /no\n");
                                    Misdeeds.endlessly(r, "# nothing\n".repeat(10_000));
                                })
                        .answers(r -> r.say(OK, "", Misdeeds.feed("1")))
                        .counts("fetched")
                        .tells(STORY),
                way("rules that drip")
                        .at("/robots.txt", r -> Misdeeds.drip(r, "HTTP/1.1 200 OK\r\n"))
                        .counts("timeout")
                        .atMost(0),
                way("rules that ask for an hour")
                        .at("/robots.txt", r -> r.say(OK, "", "User-agent: *\nCrawl-delay: 3600\n"))
                        .counts("crawl_delay")
                        .atMost(0),
                way("a reservation in the headers")
                        .answers(r -> r.say(OK, "TDM-Reservation: 1\r\n", Misdeeds.feed("1")))
                        .counts("reserved"),
                way("a reservation of the site")
                        .at(
                                Reservations.PATH,
                                r -> r.say(OK, "", "[{\"location\":\"/\",\"tdm-reservation\":1}]"))
                        .counts("reserved")
                        .atMost(0),
                way("a reservation of one page")
                        .answers(
                                r ->
                                        r.say(
                                                OK,
                                                "",
                                                Misdeeds.feed("1")
                                                        .replace(
                                                                "<guid>",
                                                                "<link>/page</link><guid>")))
                        .at(
                                "/page",
                                r ->
                                        r.say(
                                                OK,
                                                "",
                                                "<html><meta name=\"tdm-reservation\" content=\"1\"><p>Words."))
                        .counts("fetched", "RESERVED"));
    }
}
