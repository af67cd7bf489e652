package org.tocsin.bench.lane;

import org.tocsin.article.Article;
import org.tocsin.event.Telling;
import org.tocsin.syndication.Furniture;
import org.tocsin.syndication.Item;
import org.tocsin.syndication.Lane;
import org.tocsin.syndication.WireRank;
import org.tocsin.topology.DiskLane;
import org.tocsin.topology.LaneRecord;
import org.tocsin.topology.Source;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Ours: winnowed fingerprints, the lane with its entries on disk, verified verdicts.
final class LaneWay implements Way<LaneRecord.Told> {
    private final DiskLane lane;

    LaneWay(Path directory) {
        lane = new DiskLane(directory, Lane.RETENTION);
    }

    @Override
    public LaneRecord.Told prepare(Article article) {
        return told(article);
    }

    @Override
    public void fill(int texts, Instant until) {
        lane.fill(texts, until);
    }

    /// The lane's record of an article without claims.
    static LaneRecord.Told told(Article article) {
        return new LaneRecord.Told(
                Item.of(article, WireRank.OTHER, Furniture.NONE),
                Telling.of(article, List.of()),
                new Source(0, 0));
    }

    @Override
    public String offer(LaneRecord.Told told) {
        return lane.take(told).verdicts().getFirst().verdict().label();
    }

    @Override
    public long disk() {
        return lane.bytes();
    }

    @Override
    public void close() {
        lane.close();
    }
}
