using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Scan;

/// <summary>Says a scan in one sentence, with what must be known before believing it.</summary>
internal static class ScanWords
{
    private const double Usual = 0.05;

    public static Finding<ScanOptions, ScanResult> Finding(ScanCases cases, ScanFrame frame, ScanResult result) =>
        new("scan", frame.Options, frame.Axis.Span, result, Says(cases, result), [.. Caveats(cases, frame, result)]) { Seed = frame.Options.Seed };

    private static Sentence Says(ScanCases cases, ScanResult result)
    {
        if (result.Clusters.Count == 0) return new("Rien ne se rassemble dans le temps et dans l'espace.", "Nothing gathers in space and time.");
        var top = result.Clusters[0];
        var (name, chance) = (cases.Sites.Names[top.Centre], Chance(top));
        return new(
            FormattableString.Invariant($"{(top.P > Usual ? "Le rassemblement le plus net, autour" : "Un rassemblement autour")} de {name} du {top.From:yyyy-MM-dd} au {top.To:yyyy-MM-dd} : {top.Cases} cas pour {top.Expected:0.##} attendus ; {chance.French}."),
            FormattableString.Invariant($"{(top.P > Usual ? "The clearest gathering, around" : "A gathering around")} {name} from {top.From:yyyy-MM-dd} to {top.To:yyyy-MM-dd}: {top.Cases} cases for {top.Expected:0.##} expected; {chance.English}."));
    }

    private static Sentence Chance(ScanCluster top)
    {
        if (top.P > Usual) return new("ce peut être le hasard", "it may be chance");
        return double.IsNaN(top.RecurrenceDays)
            ? new(FormattableString.Invariant($"le hasard en fait autant {1000 * top.P:0} fois sur mille"), FormattableString.Invariant($"chance does as much {1000 * top.P:0} times in a thousand"))
            : new(FormattableString.Invariant($"le hasard en ferait autant une fois tous les {top.RecurrenceDays:0} jours"), FormattableString.Invariant($"chance would do as much once in {top.RecurrenceDays:0} days"));
    }

    private static IEnumerable<Caveat> Caveats(ScanCases cases, ScanFrame frame, ScanResult result)
    {
        if (frame.LeftOut > 0)
            yield return Caveat.Of("left-out", $"{Counted.French(frame.LeftOut, "événement est laissé", "événements sont laissés")} de côté, hors de la période ou pas encore connu{(frame.LeftOut > 1 ? "s" : "")} à sa fin.", $"{Counted.English(frame.LeftOut, "event lies outside the period, or was not known at its end, and is", "events lie outside the period, or were not known at its end, and are")} left out.");
        if (cases.Channel.Count == 0 && cases.Group.Count == 0)
            yield return Caveat.Of("independence-unknown", "On ne sait pas si ces signalements sont indépendants : une seule personne peut en avoir fait plusieurs.", "Whether these reports are independent is unknown: one person may have made several.");
        foreach (var top in result.Clusters.Take(1).Where(top => (top.Channels ?? top.Groups)?.LargestShare > 0.5))
            yield return Caveat.Of("one-voice", "Plus de la moitié du rassemblement le plus net vient d'une seule source.", "More than half of the clearest gathering comes from one source.");
        if (frame.Options.Model == ScanModel.Permutation && frame.Axis.Span.Days > 400)
            yield return Caveat.Of("long-baseline", "Plus de treize mois : une population qui se déplace passe pour un rassemblement. Gardez douze mois au plus.", "More than thirteen months: a population that moves looks like a gathering. Keep twelve months at most.");
        if (frame.Options is { Prospective: true, WatchingSince: null })
            yield return Caveat.Of("looks-not-adjusted", "Analyse isolée : si elle est refaite chaque jour, lisez la récurrence plutôt que p.", "A single look: when it is repeated daily, read the recurrence rather than p.");
        if (frame.Options.DrawnOn is { } drawn && drawn < frame.Axis.Span.Last)
            yield return Caveat.Of("chance-of-earlier", $"Le hasard est celui du {drawn:yyyy-MM-dd} : il change peu d'un jour à l'autre.", $"Chance was drawn for {drawn:yyyy-MM-dd}: it changes little from one day to the next.");
        if (frame.Cases < 30)
            yield return Caveat.Of("few-cases", $"{frame.Cases} événements seulement : peu de chose peut se distinguer du hasard.", $"Only {frame.Cases} events: little can be told from chance.");
        if (cases.Known.Count > 0 && frame.Options.Clock == ScanClock.Happened)
            yield return Caveat.Of("late-reports", "Analyse par date des faits : les derniers jours sont incomplets tant que des signalements arrivent en retard.", "A scan by the day of the events: the last days are incomplete while reports still come in late.");
    }
}
