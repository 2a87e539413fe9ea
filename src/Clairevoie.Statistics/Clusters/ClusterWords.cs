using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Clusters;

/// <summary>A clustering in one sentence.</summary>
internal static class ClusterWords
{
    public static Sentence Of(Clustering found, DaySpan? span)
    {
        var (points, apart) = (found.Labels.Length, found.Noise);
        var (du, from) = span is { } days ? ($" du {days.First:yyyy-MM-dd} au {days.Last:yyyy-MM-dd}", $" from {days.First:yyyy-MM-dd} to {days.Last:yyyy-MM-dd}") : ("", "");
        if (found.Clusters.Count == 0) return new Sentence($"Aucun groupe dense parmi {points} points{du}.", $"No dense cluster among {points} points{from}.");
        var largest = found.Clusters.MaxBy(cluster => cluster.Points)!;
        return new Sentence(
            $"{found.Clusters.Count} {(found.Clusters.Count == 1 ? "groupe dense" : "groupes denses")} parmi {points} points{du} ; le plus grand en tient {largest.Points} ; {apart} n'appartiennent à aucun.",
            $"{found.Clusters.Count} dense {(found.Clusters.Count == 1 ? "cluster" : "clusters")} among {points} points{from}; the largest holds {largest.Points}; {apart} belong to none.");
    }
}
