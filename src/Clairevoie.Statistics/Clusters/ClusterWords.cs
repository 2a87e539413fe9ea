using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Clusters;

/// <summary>A clustering in one sentence.</summary>
internal static class ClusterWords
{
    public static Sentence Of(Clustering found, DaySpan? span)
    {
        var (points, apart) = (found.Labels.Length, found.Noise);
        var (du, from) = span is { } days ? ($" du {days.First:yyyy-MM-dd} au {days.Last:yyyy-MM-dd}", $" from {days.First:yyyy-MM-dd} to {days.Last:yyyy-MM-dd}") : ("", "");
        if (found.Clusters.Count == 0) return new Sentence($"Aucun groupe dense parmi {Counted.French(points, "point")}{du}.", $"No dense cluster among {Counted.English(points, "point")}{from}.");
        var largest = found.Clusters.MaxBy(cluster => cluster.Points)!;
        return new Sentence(
            $"{Counted.French(found.Clusters.Count, "groupe dense", "groupes denses")} parmi {Counted.French(points, "point")}{du} ; le plus grand en tient {largest.Points} ; {Counted.French(apart, "n'appartient", "n'appartiennent")} à aucun.",
            $"{Counted.English(found.Clusters.Count, "dense cluster")} among {Counted.English(points, "point")}{from}; the largest holds {largest.Points}; {Counted.English(apart, "belongs", "belong")} to none.");
    }
}
