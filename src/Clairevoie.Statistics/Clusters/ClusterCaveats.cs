using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Clusters;

/// <summary>What a reader of clusters must know of this run.</summary>
internal static class ClusterCaveats
{
    /// <summary>More than this share of the points on top of another one looks like addresses rounded by a geocoder.</summary>
    private const double ManyTogether = 0.2;

    public static IReadOnlyList<Caveat> Of(PlanePoints points, Clustering found, int minPoints, int together)
    {
        var caveats = new List<Caveat>();
        if (points.Count < minPoints)
            caveats.Add(Caveat.Of("fewer-points-than-a-core-needs", $"Il n'y a que {Counted.French(points.Count, "point")} : aucun groupe n'est possible avec {Counted.French(minPoints, "point")} au moins.", $"Only {Counted.English(points.Count, "point")}: no cluster is possible with at least {minPoints}."));
        if (found.Clusters.Count > 0 && found.Clusters.Max(cluster => cluster.Points) > points.Count / 2 && points.Count >= 2 * minPoints)
            caveats.Add(Caveat.Of("one-cluster-holds-most", "Un seul groupe tient plus de la moitié des points : le rayon est sans doute trop grand.", "One cluster holds more than half of the points: the radius is probably too large."));
        if (together > ManyTogether * points.Count && together >= minPoints)
            caveats.Add(Caveat.Of("many-points-together", $"{Counted.French(together, "point a", "points ont")} exactement la place d'un autre : un groupe peut n'être qu'une adresse arrondie ou un lieu par défaut.", $"{Counted.English(together, "point stands", "points stand")} exactly where another does: a cluster may be no more than a rounded address or a default place."));
        return caveats;
    }
}
