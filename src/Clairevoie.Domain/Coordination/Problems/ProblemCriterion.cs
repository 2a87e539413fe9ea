namespace Clairevoie.Domain;

/// <summary>By what the worst problems are told: declared, and the same for all. Minors are no criterion: they bring a partner.</summary>
public enum ProblemCriterion
{
    /// <summary>How much is told, floods weighing little.</summary>
    Voices,

    /// <summary>By how many ways it is told.</summary>
    Channels,

    /// <summary>In how many weeks.</summary>
    Persistence,

    /// <summary>Whether it grows.</summary>
    Trend,

    /// <summary>Schools near.</summary>
    Schools,

    /// <summary>Harm that residents tell.</summary>
    HarmTold,

    /// <summary>Harm that outreach tells of the sector.</summary>
    HarmOutreach,
}

/// <summary>The declared weights, and how a burden reads by each criterion.</summary>
public static class ProblemCriteria
{
    /// <summary>Every criterion with its weight; they sum to one hundred.</summary>
    public static IReadOnlyList<(ProblemCriterion Criterion, int Weight)> Weights { get; } =
    [
        (ProblemCriterion.Voices, 25), (ProblemCriterion.Persistence, 20), (ProblemCriterion.Trend, 15), (ProblemCriterion.HarmTold, 15),
        (ProblemCriterion.HarmOutreach, 10), (ProblemCriterion.Schools, 10), (ProblemCriterion.Channels, 5),
    ];

    /// <summary>What a burden is by a criterion, between the least and the most that it may be; more is worse.</summary>
    /// <param name="burden">The burden.</param>
    /// <param name="criterion">The criterion.</param>
    /// <param name="mostOutreach">The most that outreach told of any sector: what a silent sector may hide.</param>
    public static (double Least, double Most) Read(ProblemBurden burden, ProblemCriterion criterion, int mostOutreach)
    {
        ArgumentNullException.ThrowIfNull(burden);
        return criterion switch
        {
            ProblemCriterion.Voices => Known(Math.Log(1 + burden.Voices)),
            ProblemCriterion.Channels => Known(burden.Channels),
            ProblemCriterion.Persistence => Known(burden.Weeks),
            ProblemCriterion.Trend => Known(burden.Trend),
            ProblemCriterion.Schools => Known(burden.Schools),
            ProblemCriterion.HarmTold => Known(Math.Log(1 + burden.Harm)),
            ProblemCriterion.HarmOutreach => burden.Outreach is { } told ? (told.Least, told.Most) : (0, mostOutreach),
            _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, "Not a criterion."),
        };
    }

    private static (double Least, double Most) Known(double value) => (value, value);
}
