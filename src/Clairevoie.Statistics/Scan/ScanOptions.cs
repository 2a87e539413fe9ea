using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Scan;

/// <summary>What is asked of a space-time scan. Every value is checked at birth; every default says why it is one.</summary>
public sealed record ScanOptions
{
    /// <summary>What the cases are compared with; permutation, since anonymous reports have no population at risk.</summary>
    public ScanModel Model { get; init; } = ScanModel.Permutation;

    /// <summary>Only clusters that are alive on the last day, as a nightly run wants; otherwise those of any time.</summary>
    public bool Prospective { get; init; } = true;

    /// <summary>The largest radius, metres; none by default, since the share already bounds it. Elliptic windows have at most the area of that circle.</summary>
    public double Radius { get; init => field = value > 0 ? value : throw Bad("radius", "Le rayon", "The radius", value, "plus de 0", "more than 0"); } = double.PositiveInfinity;

    /// <summary>The largest share of all cases (or of the population) in one circle. One half is Kulldorff's own bound: beyond it, the outside is the anomaly.</summary>
    public double Share { get; init => field = value is > 0 and <= 0.5 ? value : throw Bad("share", "La part", "The share", value, "plus de 0 et au plus 0,5", "more than 0, at most 0.5"); } = 0.5;

    /// <summary>The shortest window, in units; one, since a scene can re-form within a day.</summary>
    public int Shortest { get; init => field = value >= 1 ? value : throw Bad("shortest", "La fenêtre la plus courte", "The shortest window", value, "1 ou plus", "1 or more"); } = 1;

    /// <summary>The longest window, in units; half of the period when nothing is said, for the same reason as the share.</summary>
    public int? Longest { get; init => field = value is null or >= 1 ? value : throw Bad("longest", "La fenêtre la plus longue", "The longest window", value.Value, "1 ou plus", "1 or more"); }

    /// <summary>One step of time; a day, since a night's patrol is the answer to a night.</summary>
    public ScanUnit Unit { get; init; } = ScanUnit.Day;

    /// <summary>The first day of the period; the first day of the data when nothing is said.</summary>
    public DateOnly? First { get; init; }

    /// <summary>When no first day is said, the days of the period up to the last one: a nightly run then always has as many behind it (365 is usual). Events of before may be given, and are left out.</summary>
    public int? Baseline { get; init => field = value is null or >= 7 ? value : throw Bad("baseline", "La période", "The period", value.Value, "7 jours ou plus", "7 days or more"); }

    /// <summary>The last day of the period, the « today » of a prospective scan; the last day of the data when nothing is said.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>Which day of an event counts.</summary>
    public ScanClock Clock { get; init; }

    /// <summary>The fewest cases of a cluster; two, since one event gathers with nothing.</summary>
    public int MinCases { get; init => field = value >= 2 ? value : throw Bad("min-cases", "Le nombre minimal de cas", "The smallest number of cases", value, "2 ou plus", "2 or more"); } = 2;

    /// <summary>How places at one distance come in.</summary>
    public RingOrder Order { get; init; } = RingOrder.Whole;

    /// <summary>Also elliptic windows of these ratios of long to short axis, each above 1, at 3 angles per unit of ratio; none by default: circles say less of the shape of streets, and are faster.</summary>
    public IReadOnlyList<double> Ellipses
    {
        get;
        init => field = value.All(ratio => ratio is > 1 and <= 20) ? value : throw Bad("ellipses", "Chaque rapport d'axes", "Each ratio of axes", value.First(ratio => ratio is not (> 1 and <= 20)), "plus de 1 et au plus 20", "more than 1, at most 20");
    } = [];

    /// <summary>
    /// How much an ellipse pays for being long (Kulldorff et al. 2006): its ratio is multiplied with (4s/(s+1)²) to this power, s being
    /// long over short axis. One half is medium, 1 strong; 0 by default, so that the ratio alone decides, as it does among circles.
    /// </summary>
    public double EllipsePenalty { get; init => field = value is >= 0 and <= 10 ? value : throw Bad("ellipse-penalty", "La pénalité des ellipses", "The penalty of ellipses", value, "de 0 à 10", "from 0 to 10"); }

    /// <summary>Whether each day of the week is its own stratum (permutation only): a market every Saturday is then no cluster.</summary>
    public bool Weekdays { get; init; }

    /// <summary>Replications; 999, so that p has three figures. The Gumbel p goes further.</summary>
    public int Replications { get; init => field = value is >= 9 and <= 999_999 ? value : throw Bad("replications", "Le nombre de tirages", "The number of replications", value, "de 9 à 999 999", "from 9 to 999,999"); } = 999;

    /// <summary>Stops as soon as this many replicates reach the observed maximum (Besag and Clifford 1991; 50 is usual); never when nothing is said.</summary>
    public int? StopAfter { get; init => field = value is null or >= 5 ? value : throw Bad("stop-after", "Le seuil d'arrêt", "The number that stops", value.Value, "5 ou plus", "5 or more"); }

    /// <summary>The day on which daily scanning began, when earlier looks are to be adjusted for; none when nothing is said.</summary>
    public DateOnly? WatchingSince { get; init; }

    /// <summary>Days from one look to the next: one, for a nightly run.</summary>
    public int DaysBetweenLooks { get; init => field = value >= 1 ? value : throw Bad("looks", "L'intervalle entre deux analyses", "The days between looks", value, "1 ou plus", "1 or more"); } = 1;

    /// <summary>The day whose data chance is drawn for; the last day when nothing is said. An earlier day serves several nights: what chance can do changes little from one to the next.</summary>
    public DateOnly? DrawnOn { get; init; }

    /// <summary>How many clusters are told at most.</summary>
    public int Most { get; init => field = value is >= 1 and <= 1000 ? value : throw Bad("most", "Le nombre de regroupements", "The number of clusters", value, "de 1 à 1000", "from 1 to 1000"); } = 10;

    /// <summary>Takes the places of each cluster out and scans again, until p passes 0.05 (Zhang, Assunção and Kulldorff 2010): a strong cluster then hides no weaker one.</summary>
    public bool Iterative { get; init; }

    /// <summary>Asked for, never guessed: the same seed gives the same finding on any machine and any number of threads.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The same in other steps of time: the windows, given in days, become as many steps as fit.</summary>
    public ScanOptions InStepsOf(ScanUnit unit)
    {
        var each = unit switch { ScanUnit.Day => 1, ScanUnit.Month => 365.25 / 12, _ => 365.25 };
        int Steps(int days) => Math.Max(1, (int)((days + 0.5) / each));
        return this with { Unit = unit, Shortest = Steps(Shortest), Longest = Longest is { } days ? Steps(days) : null };
    }

    private static DataRefusedException Bad(string code, string french, string english, double value, string must, string needs) =>
        DataRefusedException.Because(code, $"{french} vaut {value:R} : il faut {must}.", FormattableString.Invariant($"{english} is {value:R}: {needs} is needed."));
}
