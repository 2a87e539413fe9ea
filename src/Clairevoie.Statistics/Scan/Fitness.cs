using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Scan;

/// <summary>Refuses what no scan can say anything true of.</summary>
internal static class Fitness
{
    /// <summary>What the model needs beside the cases is there.</summary>
    public static void Check(ScanCases cases, ScanOptions options)
    {
        if (options.Model == ScanModel.Poisson && cases.Population is null)
            throw DataRefusedException.Because("no-population", "Le modèle de Poisson demande une population.", "The Poisson model needs a population.");
        if (options.Model != ScanModel.Bernoulli) return;
        if (cases.Controls is not { Count: > 0 } controls)
            throw DataRefusedException.Because("no-controls", "Le modèle de Bernoulli demande des témoins.", "The Bernoulli model needs controls.");
        if (!ReferenceEquals(controls.Sites, cases.Sites))
            throw DataRefusedException.Because("other-sites", "Les témoins sont comptés à d'autres lieux que les cas.", "The controls are counted at other places than the cases.");
    }

    /// <summary>There is something to compare: several places, several days.</summary>
    public static void Check(ScanFrame frame)
    {
        if (frame.Cases < 2)
            throw DataRefusedException.Because("too-few-cases", $"{frame.Cases} événement dans la période : il en faut au moins deux pour qu'ils se rassemblent.", $"{frame.Cases} event in the period: at least two are needed to gather.");
        if (frame.Sites < 2 || AllAtOnePlace(frame))
            throw DataRefusedException.Because("one-place", "Tous les événements sont au même lieu : la question « où » n'a qu'une réponse. Comparez des périodes.", "All events are at one place: « where » has one answer only. Compare periods instead.");
        if (frame.Options.Model == ScanModel.Permutation && AllAtOneTime(frame))
            throw DataRefusedException.Because("one-time", "Tous les événements tombent le même jour : permuter les dates ne change rien.", "All events fall on one day: permuting dates changes nothing.");
        if (frame.Shortest > frame.Longest)
            throw DataRefusedException.Because("windows", $"La fenêtre la plus courte ({frame.Shortest}) dépasse la plus longue ({frame.Longest}).", $"The shortest window ({frame.Shortest}) is longer than the longest ({frame.Longest}).");
        if (frame.Options.WatchingSince is { } since && since > frame.Axis.Span.Last)
            throw DataRefusedException.Because("watching-later", $"La veille commence le {since:yyyy-MM-dd}, après la fin de la période.", $"Watching begins on {since:yyyy-MM-dd}, after the end of the period.");
    }

    private static bool AllAtOnePlace(ScanFrame frame) => frame.Site[0] == frame.Site[^1];

    private static bool AllAtOneTime(ScanFrame frame) => frame.Time.AsSpan().IndexOfAnyExcept(frame.Time[0]) < 0;
}
