package org.tocsin.app;

import java.util.List;
import java.util.concurrent.Callable;

/// The sub-commands, in the order in which the help lists them. A new one is one line here.
final class Commands {
    private Commands() {}

    static List<Object> all(Stdio io) {
        return List.of(
                new DemoCommand(io),
                new RunCommand(io),
                new SiteCommand(io),
                new IngestCommand(io),
                new AlertsCommand(io),
                new BridgeCommand(io),
                new ExplainCommand(io),
                new DeadLettersCommand(io),
                new TopicsCommand(io),
                new PrepareCommand(io),
                new ReplayCommand(io),
                new ClaimsCommand(io),
                RulesCommand.with(io),
                CorrectCommand.with(io),
                new MuteCommand(io),
                LearnCommand.with(io),
                new DoctorCommand(io),
                new AttributionsCommand(io),
                new DedupCommand(io),
                new ExtractCommand(io),
                new FeedCommand(io),
                new FetchCommand(io),
                new RelationsCommand(io),
                ScoreCommand.line(scores(io)));
    }

    /// What `tocsin score` can score.
    private static List<Callable<Integer>> scores(Stdio io) {
        return List.of(
                new ScoreClaimsCommand(io),
                new ScoreSampleCommand(io),
                new ScoreJudgedCommand(io),
                new ScorePairsCommand(io),
                new ScoreMergesCommand(io),
                new ScoreRelationsCommand(io),
                new ScoreGsrCommand(io),
                new ScorePetrarchCommand(io),
                new ScoreAttributionCommand(io),
                new ScoreFeedsCommand(io),
                new ScoreUrlsCommand(io),
                new ScoreExtractionCommand(io));
    }
}
